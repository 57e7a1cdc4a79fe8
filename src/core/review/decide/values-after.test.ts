import { expect, it } from 'vitest';
import { valuesAfter } from '#core/review/decide/values-after.ts';
import type { Proposal } from '#core/review/propose/proposal.ts';

const SOURCE = { document: 'report', at: 'II.1' };
const STANDS = {
  symbol: '5/QĐ-UBND',
  subject: 'về chợ',
  note: 'bản giấy',
  'source.document': 'decision',
  'source.agency': 'ubnd',
};
const changing = (...changes: readonly { field: string; was: string; is: string }[]): Pick<Proposal, 'existing'> => ({
  existing: { id: 'd', changes },
});

it('a new record has the report as its source', () => {
  expect(valuesAfter({}, {}, { name: 'a' }, SOURCE)).toEqual({
    name: 'a',
    'source.document': 'report',
    'source.at': 'II.1',
  });
});

it('what is filled leaves the source, and all that the proposal does not change', () => {
  const taken = { symbol: '05/QĐ-UBND', subject: 'về cầu', date: 'ngày 1/2/2022' };
  expect(valuesAfter(changing({ field: 'date', was: '', is: 'ngày 1/2/2022' }), STANDS, taken, SOURCE)).toEqual({
    ...STANDS,
    date: 'ngày 1/2/2022',
  });
});

it('what differs has another source, the whole of it', () => {
  expect(
    valuesAfter(changing({ field: 'subject', was: 'về chợ', is: 'về cầu' }), STANDS, { subject: 'về cầu' }, SOURCE),
  ).toEqual({
    symbol: '5/QĐ-UBND',
    subject: 'về cầu',
    note: 'bản giấy',
    'source.document': 'report',
    'source.at': 'II.1',
  });
});

it('a record without a source has the report as its own', () => {
  expect(
    valuesAfter(changing({ field: 'date', was: '', is: '2022' }), { symbol: 'a' }, { date: '2022' }, SOURCE),
  ).toEqual({
    symbol: 'a',
    date: '2022',
    'source.document': 'report',
    'source.at': 'II.1',
  });
});

it('a person may write another value than the report', () => {
  expect(
    valuesAfter(
      changing({ field: 'subject', was: 'về chợ', is: 'về cầu' }),
      STANDS,
      { subject: 'về cầu đường' },
      SOURCE,
    )['subject'],
  ).toBe('về cầu đường');
});
