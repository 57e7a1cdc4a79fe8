import { expect, it } from 'vitest';
import { asToldRecords, droppedByMark, recordOf, type DecidedProposal } from '#core/review/decide/decided.ts';
import { isOpen } from '#core/review/propose/groups.ts';
import { amongResults, proposedIn } from '#testing/proposals.ts';

const decided = (mark: string, record?: string, said: DecidedProposal['said'] = []): DecidedProposal => ({
  ref: { subject: 'proposal', id: `d ${mark}`, version: 1, sequence: 1 },
  programme: 'p',
  report: 'd',
  file: '0',
  mark,
  sentence: 'Câu.',
  ...(record !== undefined && { record }),
  said,
});

it.each([
  ['work/road', { subject: 'work', id: 'road' }],
  ['objective/p/2.1', { subject: 'objective', id: 'p/2.1' }],
  ['constructor/x', undefined],
  ['holiday/x', undefined],
  ['work', undefined],
  ['', undefined],
])('of "%s" the record is %j', (record, expected) => expect(recordOf({ record })).toEqual(expected));

it('the dropped ones are those without a record', () =>
  expect([...droppedByMark([decided('a'), decided('b', 'work/road')]).keys()]).toEqual(['a']));

it('under what the report calls it a record is known that a person named otherwise; one that is gone is not', () => {
  const text = amongResults('Chợ Mường Lam, tổng mức đầu tư 6,4 tỷ đồng từ ngân sách tỉnh, đã hoàn thành.');
  const work = proposedIn(text).find(({ subject }) => subject === 'work');
  const said = Object.entries(work?.values ?? {}).map(([field, value]) => ({ field, text: value }));
  const named = (stands: boolean) =>
    proposedIn(text, { records: asToldRecords([decided('a', 'work/cho-dau-moi', said), decided('b')], () => stands) });
  const later = named(true);
  expect(later.filter((one) => one.subject === 'work' && isOpen(one))).toEqual([]);
  expect(later.find(({ subject }) => subject === 'funding')?.values['work']).toBe('cho-dau-moi');
  expect(named(false)).toEqual(proposedIn(text));
});
