import { describe, expect, it } from 'vitest';
import { resolutionFaults, resolutionNamed, resolutionRecords } from '#core/subjects/programme/first-records.ts';

const typed = {
  symbol: '12/NQ-HĐND',
  date: '15/12/2025',
  subject: 'phát triển phường',
  aim: '',
  from: '1/1/2026',
  to: '31/12/2030',
  signer: '',
};
const faults = (given: object) =>
  resolutionFaults({ ...typed, ...given }).map(({ code, where }) => [code, where.field]);

describe('a resolution that was typed', () => {
  it.each([
    ['31/12/2025', [['set-up.ends-before', 'to']]],
    ['1/1/2026', []],
    ['2/1/2026', []],
    ['', []],
    ['31/2/2026', [['field.day', 'to']]],
    ['2026', []],
    ['2025', [['set-up.ends-before', 'to']]],
    ['hết năm 2030', []],
    ['2026-2030', [['field.day', 'to']]],
  ])('from 1/1/2026 to “%s”', (to, expected) => expect(faults({ to })).toEqual(expected));
  it('all that is wrong is told at once', () =>
    expect(faults({ symbol: '', date: '30/2/2026', subject: ' ', to: '31/12/2025' }).map(([, field]) => field)).toEqual(
      ['symbol', 'date', 'subject', 'to'],
    ));
  it('where it begins is open, nothing ends before', () => expect(faults({ from: '' })).toEqual([]));
});

it.each([
  ['symbol', '', 'set-up.no-symbol'],
  ['symbol', ' ', 'set-up.no-symbol'],
  ['date', '', 'set-up.no-date'],
  ['date', ' ', 'set-up.no-date'],
  ['date', '30/2/2026', 'field.day'],
  ['subject', '', 'set-up.no-subject'],
  ['from', '31/2/2026', 'field.day'],
])('%s “%s” is refused as %s, once', (field, text, code) => expect(faults({ [field]: text })).toEqual([[code, field]]));
it('what is no symbol is told at its field', () =>
  expect(faults({ symbol: 'một nghị quyết' }).every(([, field]) => field === 'symbol')).toBe(true));

describe('the records of a resolution', () => {
  const ids = { programme: '12-nq-hdnd', document: 'nq-12' };
  const ground = {
    issuer: { id: 'hdnd' },
    owner: { id: 'ubnd', name: 'Ủy ban nhân dân phường A', line: 'government' },
    place: { id: 'a', name: 'phường A', kind: 'ward' },
    ids,
  } as const;
  const made = (given: object = {}, more: object = {}) =>
    resolutionRecords({ ...typed, ...given }, { ...ground, ...more });
  const recordOf = (subject: string, ...given: Parameters<typeof made>) =>
    made(...given).find((one) => one.subject === subject)?.record as unknown;

  it.each([
    ['on record already, nobody signs', {}, { isKnown: true }, ['programme']],
    ['not on record yet', {}, {}, ['document', 'programme']],
    ['with who signs', { signer: 'Lê Văn A' }, {}, ['document', 'programme', 'report']],
    ['who signs is blank', { signer: '  ' }, {}, ['document', 'programme']],
    ['with who signs, for nobody', { signer: 'Lê Văn A' }, { owner: undefined }, ['document', 'programme']],
  ])('%s', (_, given, more, subjects) => expect(made(given, more).map(({ subject }) => subject)).toEqual(subjects));
  it('the document says what was typed, and who issued it', () => {
    expect(recordOf('document')).toEqual({
      id: 'nq-12',
      kind: 'resolution',
      symbol: '12/NQ-HĐND',
      issuer: 'hdnd',
      date: '2025-12-15',
      subject: 'phát triển phường',
      relations: [],
    });
    expect(Object.keys(recordOf('document', {}, { issuer: undefined }) as object)).not.toContain('issuer');
  });
  it('the programme runs between its days, and says its subject where no aim is told', () => {
    expect(recordOf('programme')).toMatchObject({
      id: '12-nq-hdnd',
      title: 'Phát triển phường',
      short: 'Nghị quyết 12/NQ-HĐND',
      resolution: 'nq-12',
      aim: 'phát triển phường',
      from: '2026-01-01',
      to: '2030-12-31',
      place: 'a',
      owner: 'ubnd',
      source: { document: 'nq-12' },
    });
    const open = recordOf('programme', { from: '', to: '', aim: 'giàu đẹp' }, { owner: undefined });
    expect(open).toMatchObject({ aim: 'giàu đẹp', owner: '' });
    expect(Object.keys(open as object)).not.toEqual(expect.arrayContaining(['from']));
    expect(Object.keys(open as object)).not.toEqual(expect.arrayContaining(['to']));
  });
  it('a symbol of another kind makes another document; one that is none is a resolution', () => {
    expect(recordOf('document', { symbol: '5/KH-UBND' })).toMatchObject({ kind: 'plan' });
    expect(recordOf('programme', { symbol: '5/KH-UBND' })).toMatchObject({ short: 'Kế hoạch 5/KH-UBND' });
    expect(resolutionNamed({ symbol: '5/KH-UBND' })).toEqual({ symbol: '5/KH-UBND', id: '5-kh-ubnd' });
  });
});
