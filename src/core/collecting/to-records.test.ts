import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsOf, readCell } from '#core/collecting/read-cell.ts';
import { figureStanding, unapprovedChanges, viewWith } from '#core/collecting/submitted.ts';
import { recordsOf } from '#core/collecting/to-records.ts';
import { factsAfter } from '#core/facts/facts-after.ts';
import { viewAfter } from '#core/facts/view.ts';
import { addressOf, measureAddress, sumAddress } from '#core/figure/build-address.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import { recordsBehind } from '#core/figure/figure.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { reportingView } from '#testing/collecting.ts';
import { q, record } from '#testing/records.ts';

const COLLECTION = { id: 'p.2026-q2', often: 'quarter', period: '2026-Q2', due: '2026-07-05', agencies: [], steps: [] };
const SENT = { step: 'sent', by: 'A', at: '2026-07-04T02:00:00.000Z', cells: [] };
const UNITS = unitsOfMeasure();

const given = (cells: readonly object[], agency = 'hd', steps: readonly object[] = [SENT]) => ({
  collection: [COLLECTION],
  return: [{ collection: COLLECTION.id, agency, number: 1, steps }],
  cell: cells.map((cell) => ({ return: `${COLLECTION.id}.${agency}.1`, by: 'A', ...cell })),
});
const madeOf = (cells: readonly object[], agency = 'hd', more: object = {}) => {
  const view = reportingView({ ...given(cells, agency), ...more });
  const [one] = view.all('return');
  const [collection] = view.all('collection');
  if (!one || !collection) throw new Error('nothing');
  return recordsOf({ find: view.onRecord }, { collection, one, cells: view.all('cell') });
};

describe('approval writes', () => {
  it('a value of a measure, with the agency and its return as source', () => {
    const [change] = madeOf(
      [{ row: 'measure:water@city#2026-Q2', field: 'value', typed: '96', value: q('96%'), note: 'đợt 1' }],
      'kt',
    );
    expect(change).toMatchObject({
      subject: 'observation',
      id: 'water@city#2026-Q2/actual',
      record: { kind: 'actual', value: q('96%'), note: 'đợt 1', source: { agency: 'kt', at: 'phiếu p.2026-q2.kt.1' } },
    });
  });
  it('a value beside the one that another agency has told, which stays', () => {
    const cell = { row: 'measure:water@city#2026-Q2', field: 'value', typed: '96', value: q('96%') };
    const standing = (agency: string) => ({
      observation: [
        { measure: 'water', place: 'city', period: '2026-Q2', kind: 'actual', value: q('95%'), source: { agency } },
      ],
    });
    const made = (agency: string) => madeOf([cell], 'kt', standing(agency)).map(({ id }) => id);
    expect(made('hd')).toEqual(['water@city#2026-Q2/actual~kt']);
    expect(made('kt')).toEqual(['water@city#2026-Q2/actual']);
  });
  it('an estimate as one', () => {
    const [change] = madeOf(
      [{ row: 'measure:water@city#2026-Q2', field: 'value', typed: 'ước 96', value: q('ước 96%') }],
      'kt',
    );
    expect(change).toMatchObject({
      id: 'water@city#2026-Q2/estimate',
      record: { kind: 'estimate', since: '2026-06-30' },
    });
  });
  it('nothing where there is no figure', () => {
    expect(madeOf([{ row: 'measure:water@city#2026-Q2', field: 'value', absent: 'chưa thống kê' }], 'kt')).toEqual([]);
    expect(madeOf([{ row: 'elsewhere:x', field: 'value', typed: '1', value: q('1 hộ') }])).toEqual([]);
  });
  it('the state of a work, what has not changed said again, its sizes at the end of the period', () => {
    const made = madeOf([
      { row: 'work:road', field: 'unchanged', typed: 'ongoing' },
      { row: 'work:school', field: 'completed', typed: '2026-06-15' },
      { row: 'work:road', field: 'extent.e1', typed: '3', value: q('3 km') },
    ]);
    expect(made.map(({ subject, record: one }) => [subject, one])).toEqual([
      ['progress', expect.objectContaining({ work: 'road', status: 'ongoing', since: '2026-06-30', agency: 'hd' })],
      ['extent', expect.objectContaining({ work: 'road', label: 'chiều dài', value: q('3 km'), since: '2026-06-30' })],
      ['progress', expect.objectContaining({ work: 'school', status: 'completed', completed: '2026-06-15' })],
    ]);
  });
  it('what was paid, as it was told before', () => {
    const [change] = madeOf([
      { row: 'money:road/province/2026/to-date', field: 'value', typed: '5 tỷ', value: q('5 tỷ đồng') },
    ]);
    expect(change?.record).toMatchObject({
      kind: 'disbursement',
      reach: 'to-date',
      year: '2026',
      amount: q('5 tỷ đồng'),
    });
  });
  it('the step of an obstacle on the obstacle itself, and a new one', () => {
    const made = madeOf([
      { row: 'obstacle:o1', field: 'lifted', typed: '2026-06-20' },
      { row: 'new-obstacle:1', field: 'work', typed: 'school' },
      { row: 'new-obstacle:1', field: 'statement', typed: 'Thiếu vốn' },
      { row: 'new-obstacle:1', field: 'kind', typed: 'capital' },
      { row: 'new-obstacle:2', field: 'statement', typed: 'không rõ công trình' },
    ]);
    expect(made).toHaveLength(2);
    expect(made.find(({ id }) => id === 'o1')).toMatchObject({
      id: 'o1',
      record: { lifted: '2026-06-20', statement: 'Chưa bàn giao mặt bằng' },
    });
    expect(made.find(({ id }) => id !== 'o1')?.record).toMatchObject({
      work: 'school',
      kind: 'capital',
      statement: 'Thiếu vốn',
      since: '2026-06-30',
    });
  });
  it('nothing of an obstacle that still stands as it stood', () => {
    expect(madeOf([{ row: 'obstacle:o1', field: 'unchanged', typed: 'có' }])).toEqual([]);
  });
  it('the same records again when a return is corrected, and never an id that a file refuses', () => {
    const long = 'x'.repeat(90);
    const view = reportingView({ work: [{ id: long, owner: 'hd' }] });
    const cells = [record('cell', { return: 'r', row: `work:${long}`, field: 'statement', typed: 's' })];
    const made = [1, 2].map((number) =>
      recordsOf(
        { find: view.onRecord },
        {
          collection: COLLECTION as never,
          one: { agency: 'hd', programme: 'p', ref: { subject: 'return', id: `r.${number}`, version: 1, sequence: 1 } },
          cells: cells as never,
        },
      ),
    );
    expect(made[0]?.[0]?.id).toBe(made[1]?.[0]?.id);
    expect(made[0]?.[0]?.id).toMatch(/^[a-z0-9](?:[a-z0-9.-]{0,98}[a-z0-9])$/u);
  });
});

describe('a view of what was sent', () => {
  const water = [{ row: 'measure:water@city#2026-Q2', field: 'value', typed: '96', value: q('96%') }];
  const at = measureAddress('water', { place: 'city', period: '2026-Q2' as never });
  it.each([
    [[], false],
    [[SENT], true],
    [[SENT, { ...SENT, step: 'approved-by-agency' }], true],
    [[SENT, { ...SENT, step: 'taken-back' }], false],
    [[SENT, { ...SENT, step: 'returned' }], false],
    [[SENT, { ...SENT, step: 'approved' }], false],
  ])('after %j holds it: %s', (steps, holds) => {
    const view = reportingView(given(water, 'kt', steps));
    expect(unapprovedChanges(view, 'submitted').length > 0).toBe(holds);
    expect(figureAt(viewWith(view, 'submitted'), at).state).toBe(holds ? 'known' : 'absent');
    expect(figureAt(viewWith(view, 'approved'), at).state).toBe('absent');
  });
  it('says of each figure what it stands on, of a sum of both too', () => {
    const view = viewWith(reportingView(given(water, 'kt')), 'submitted');
    const standing = (address: Parameters<typeof figureAt>[1]) =>
      figureStanding(recordsBehind(figureAt(view, address)));
    expect(standing(at)).toBe('submitted');
    expect(standing(measureAddress('water', { place: 'city', period: '2026-Q1' as never }))).toBe('approved');
    expect(standing(sumAddress('funding', { kind: 'plan' }))).toBe('approved');
    const paid = viewWith(
      reportingView(given([{ row: 'money:school/central/2026/period', field: 'value', value: q('1 tỷ đồng') }])),
      'submitted',
    );
    const sum = figureAt(paid, sumAddress('funding', { kind: 'disbursement' }));
    expect([sum.value, figureStanding(recordsBehind(sum))]).toEqual([q('4 tỷ đồng'), 'mixed']);
  });
  it('shows what approval will write: the view after it is the same', () => {
    const amounts = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(amounts, amounts, fc.constantFrom('ongoing', 'suspended', 'completed'), (share, money, status) => {
        const cells = [
          { row: 'work:road', field: 'status', typed: status },
          { row: 'money:road/province/2026/to-date', field: 'value', typed: '', value: q(`${money} tỷ đồng`) },
          { row: 'obstacle:o1', field: 'next-step', typed: `bước ${share}` },
        ];
        const view = reportingView(given(cells));
        const written = viewAfter(view, factsAfter(view.facts, madeOf(cells)));
        const seen = viewWith(view, 'submitted');
        const paid = addressOf('work', 'road', 'funding', { kind: 'disbursement' });
        expect(figureAt(seen, paid).value).toEqual(figureAt(written, paid).value);
        expect(seen.find('obstacle', 'o1')?.nextStep).toBe(`bước ${share}`);
      }),
    );
  });
});

describe('reading what was typed', () => {
  const read = (typed: string, unit?: string) => {
    const told = readCell('measure', 'value', typed, { unit, units: UNITS });
    return told.ok ? told.value.value : told.problems[0]?.code;
  };
  it('a bare number is in the unit of its row, and money is never guessed', () => {
    expect(read('95,5', '%')).toEqual(q('95,5%'));
    expect(read('trên 97%', '%')).toEqual(q('trên 97%'));
    expect(read('ước 44 tỷ đồng', 'đồng')).toEqual(q('ước 44 tỷ đồng'));
    expect(read('1.234,5', 'ha')).toEqual(q('1.234,5 ha'));
    expect(read('44 tỷ', 'đồng')).toEqual(q('44 tỷ đồng'));
    expect(read('ước 1,5 nghìn tỷ', 'đồng')).toEqual(q('ước 1,5 nghìn tỷ đồng'));
    expect(read('44', 'đồng')).toBe('cell.money-unit');
    expect(read('44 ha', '%')).toBe('cell.unit');
    expect(read('khá tốt', '%')).toBe('quantity.malformed');
  });
  it.each([
    ['progress', 'status', 'đang thi công', 'ongoing'],
    ['progress', 'finish', 'Quý III/2026', '2026-Q3'],
    ['obstacle', 'lifted', '15/6/2026', '2026-06-15'],
    ['task', 'done', '2026', '2026'],
    ['new-obstacle', 'kind', 'mặt bằng', 'clearance'],
  ] as const)('%s %s “%s” is %s', (kind, field, typed, text) => {
    expect(readCell(kind, field, typed, { units: UNITS })).toEqual({ ok: true, value: { text } });
  });
  it.each([
    ['progress', 'status', 'xyz', 'cell.word'],
    ['progress', 'finish', 'sau Tết', 'field.date'],
    ['progress', 'finish', '31/2/2026', 'field.day'],
    ['progress', 'value', '1', 'cell.no-field'],
    ['measure', 'status', '1', 'cell.no-field'],
    ['progress', '__proto__', '1', 'cell.no-field'],
    ['task', 'done', 'x'.repeat(2001), 'field.too-long'],
  ] as const)('%s %s “%s” is refused: %s', (kind, field, typed, code) => {
    const told = readCell(kind, field, typed, { units: UNITS });
    expect(told.ok ? [] : told.problems.map((one) => one.code)).toEqual([code]);
  });
  it.each([
    ['59,5%', { least: q('60%') }, ['cell.outside']],
    ['60%', { least: q('60%') }, []],
    ['100%', { most: q('100%') }, []],
    ['100,1%', { most: q('100%') }, ['cell.outside']],
    ['51 hộ', { before: q('25 hộ') }, ['cell.jump']],
    ['50 hộ', { before: q('25 hộ') }, []],
    ['12 hộ', { before: q('25 hộ') }, ['cell.jump']],
    ['13 hộ', { before: q('25 hộ') }, []],
    ['2 tỷ đồng', { before: q('3,2 tỷ đồng'), rises: true }, ['cell.fell']],
    ['9 tỷ đồng', { before: q('3,2 tỷ đồng'), rises: true }, []],
    ['9 ha', { before: q('3 hộ') }, []],
  ])('%s is asked about: %o → %o', (value, expected, codes) => {
    expect(questionsOf(q(value), expected).map(({ code }) => code)).toEqual(codes);
  });
});
