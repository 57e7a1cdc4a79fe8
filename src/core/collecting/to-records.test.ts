import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPutOff, questionsOf, readCell } from '#core/collecting/read-cell.ts';
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
  it.each<[string, readonly (readonly [field: string, typed: string])[], object]>([
    ['its state', [['status', 'suspended']], { status: 'suspended' }],
    ['that it is finished', [['completed', '2026-06-15']], { status: 'completed', completed: '2026-06-15' }],
    [
      'a state beside the day of its end',
      [
        ['status', 'ongoing'],
        ['completed', '2026-06-15'],
      ],
      { status: 'ongoing', completed: '2026-06-15' },
    ],
    [
      'a state goes before what has not changed',
      [
        ['unchanged', 'ongoing'],
        ['status', 'suspended'],
      ],
      { status: 'suspended' },
    ],
    [
      'a finish with its reason',
      [
        ['finish', '2026-Q4'],
        ['reason', 'điều chỉnh thiết kế'],
      ],
      { expectedFinish: '2026-Q4', reason: 'điều chỉnh thiết kế' },
    ],
    ['words', [['statement', 'đang thi công']], { statement: 'đang thi công' }],
  ])('of a work no more than was said: %s', (_, told, expected) => {
    const [change, ...others] = madeOf(told.map(([field, typed]) => ({ row: 'work:road', field, typed })));
    expect(others).toEqual([]);
    expect(change).toEqual({
      subject: 'progress',
      id: 'phieu.p.2026-q2.hd.road',
      programme: 'p',
      record: {
        id: 'phieu.p.2026-q2.hd.road',
        work: 'road',
        since: '2026-06-30',
        figures: [],
        agency: 'hd',
        source: { agency: 'hd', at: 'phiếu p.2026-q2.hd.1' },
        ...expected,
      },
    });
  });
  it.each([
    ['a reason alone says nothing of a work', { row: 'work:road', field: 'reason', typed: 'mưa' }],
    ['a size that was never told', { row: 'work:road', field: 'extent.gone', typed: '3', value: q('3 km') }],
    ['a size without a value', { row: 'work:road', field: 'extent.e1', typed: '' }],
    ['money without a value', { row: 'money:road/province/2026/period', field: 'value', absent: 'chưa có' }],
    ['an obstacle that is not on record', { row: 'obstacle:gone', field: 'lifted', typed: '2026-06-20' }],
    ['a task that is not on record', { row: 'task:gone', field: 'done', typed: '2026-06-20' }],
    ['a task that is not done', { row: 'task:t1', field: 'unchanged', typed: 'có' }],
    ['a new obstacle without words', { row: 'new-obstacle:1', field: 'work', typed: 'road' }],
    ['a row that names nothing', { row: 'work', field: 'status', typed: 'ongoing' }],
  ])('nothing of %s', (_, cell) => expect(madeOf([cell], 'kt')).toEqual([]));
  it.each<[string, readonly (readonly [field: string, typed: string])[], object]>([
    ['lifted', [['lifted', '2026-06-20']], { lifted: '2026-06-20' }],
    ['next step', [['next-step', 'họp dân']], { nextStep: 'họp dân' }],
    ['the day of the next step', [['next-due', '2026-08']], { nextStepDue: '2026-08' }],
  ])('of an obstacle what was said, beside what stands: %s', (_, told, expected) => {
    const [change] = madeOf(told.map(([field, typed]) => ({ row: 'obstacle:o1', field, typed })));
    const stands = reportingView().find('obstacle', 'o1');
    const { ref: __, programme: ___, ...before } = stands ?? ({} as never);
    expect(change?.record).toEqual({ ...before, ...expected });
  });
  it('a new obstacle as it was told, since when, whose it is, what is next', () => {
    const cells = (more: readonly (readonly [string, string])[]) =>
      [['work', 'road'], ['statement', 'Vướng mồ mả'], ...more].map(([field, typed]) => ({
        row: 'new-obstacle:3',
        field,
        typed,
      }));
    const plain = {
      id: 'phieu.p.2026-q2.hd.vuong-mac.3',
      work: 'road',
      kind: 'procedure',
      statement: 'Vướng mồ mả',
      since: '2026-06-30',
      source: { agency: 'hd', at: 'phiếu p.2026-q2.hd.1' },
    };
    expect(madeOf(cells([])).map(({ record: one }) => one)).toEqual([plain]);
    expect(
      madeOf(
        cells([
          ['owner', 'kt'],
          ['since', '2026-05'],
          ['next-step', 'di dời'],
          ['next-due', '2026-08-15'],
        ]),
      ).map(({ record: one }) => one),
    ).toEqual([{ ...plain, owner: 'kt', since: '2026-05', nextStep: 'di dời', nextStepDue: '2026-08-15' }]);
  });
  it('that a task is done, beside what it is', () => {
    const [change] = madeOf([{ row: 'task:t1', field: 'done', typed: '2026-06-20' }], 'kt');
    expect(change).toMatchObject({ subject: 'task', id: 't1', record: { done: '2026-06-20', lead: 'kt' } });
  });
  it('the words of a node', () => {
    const [change] = madeOf([{ row: 'objective:p/1', field: 'statement', typed: 'đã ban hành' }], 'kt');
    expect(change).toMatchObject({ subject: 'progress', record: { objective: 'p/1', statement: 'đã ban hành' } });
    expect(change?.record).not.toHaveProperty('work');
  });
  it.each([
    ['period', 'period'],
    ['to-date', 'to-date'],
  ])('money of the reach %s', (told, reach) => {
    const [change] = madeOf([
      { row: `money:road/province/2026/${told}`, field: 'value', typed: '5', value: q('5 tỷ đồng'), note: 'đợt 2' },
    ]);
    expect(change).toMatchObject({
      id: 'phieu.p.2026-q2.hd.road.province.2026',
      record: { work: 'road', capital: 'province', reach, since: '2026-06-30', note: 'đợt 2' },
    });
  });
  it('where the evidence is stands in the source, once for a row', () => {
    const water = { row: 'measure:water@city#2026-Q2', field: 'value', typed: '96', value: q('96%') };
    const at = (cells: readonly object[]) =>
      madeOf(cells, 'kt').map(({ record: one }) => (one as { readonly source?: { readonly at?: string } }).source?.at);
    expect(at([{ ...water, evidence: '12/BC-KT' }])).toEqual(['phiếu p.2026-q2.kt.1; minh chứng: 12/BC-KT']);
    expect(at([water, { row: 'objective:p/1', field: 'statement', typed: 's', evidence: 'x' }])).toEqual([
      'phiếu p.2026-q2.kt.1',
      'phiếu p.2026-q2.kt.1; minh chứng: x',
    ]);
  });
  it('what another programme keeps stays its own', () => {
    const more = { obstacle: [{ id: 'o1', work: 'road', kind: 'clearance', statement: 's', programme: 'q' }] };
    expect(madeOf([{ row: 'obstacle:o1', field: 'lifted', typed: '2026-06-20' }], 'hd', more)).toMatchObject([
      { id: 'o1', programme: 'q' },
    ]);
    expect(madeOf([{ row: 'work:road', field: 'status', typed: 'ongoing' }], 'hd', more)).toMatchObject([
      { programme: 'p' },
    ]);
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
  it('what went back is seen by who asks for it, and by nobody else', () => {
    const view = reportingView(given(water, 'kt', [SENT, { ...SENT, step: 'returned' }]));
    expect(figureAt(viewWith(view, 'returned'), at).state).toBe('known');
    expect(figureAt(viewWith(view, 'submitted'), at).state).toBe('absent');
    expect(unapprovedChanges(view, 'submitted')).toEqual([]);
    expect(viewWith(view, 'submitted')).toBe(view);
  });
  it('a return of a collection that is not on record writes nothing', () => {
    const { collection: _, ...without } = given(water, 'kt');
    expect(unapprovedChanges(reportingView(without), 'submitted')).toEqual([]);
  });
  it('lists of what is on record hold nothing that lies over it', () => {
    const view = viewWith(reportingView(given(water, 'kt')), 'submitted');
    expect(view.rows('observation', { measure: 'water' })).toHaveLength(2);
    expect([...view.which('observation', 'place', {})]).toEqual(['city']);
    expect([...view.which('observation', 'period', { measure: 'water', kind: 'actual' })].toSorted()).toEqual([
      '2026-Q1',
      '2026-Q2',
    ]);
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
    ['task', 'done', 'x'.repeat(2000), 'field.date'],
    ['progress', 'extent.', '1 km', 'cell.no-field'],
    ['measure', 'extent.e1', '1 km', 'cell.no-field'],
  ] as const)('%s %s “%s” is refused: %s', (kind, field, typed, code) => {
    const told = readCell(kind, field, typed, { units: UNITS });
    expect(told.ok ? [] : told.problems.map((one) => one.code)).toEqual([code]);
  });
  it('a text may be as long as 2.000 letters, and says how long it is beyond', () => {
    const text = (length: number) => readCell('progress', 'statement', 'x'.repeat(length), { units: UNITS });
    expect(text(2000).ok).toBe(true);
    const long = text(2001);
    expect(long.ok ? [] : long.problems[0]?.data).toEqual({ length: 2001, most: 2000 });
  });
  it.each([
    ['progress', 'finish', 'sau Tết', undefined, { text: 'sau Tết' }],
    ['measure', 'value', '44 ha', '%', { text: '44 ha', unit: 'ha', wanted: '%' }],
    ['measure', 'value', '44', 'đồng', { text: '44' }],
    ['progress', 'status', 'xyz', undefined, { text: 'xyz' }],
    ['measure', 'status', '1', undefined, { field: 'status' }],
  ] as const)('%s %s “%s” is told with what was typed', (kind, field, typed, unit, data) => {
    const told = readCell(kind, field, typed, { unit, units: UNITS });
    expect(told.ok ? [] : told.problems[0]?.data).toMatchObject(data);
  });
  it('the size of a work says its own unit', () =>
    expect(readCell('progress', 'extent.e1', '3 km', { units: UNITS })).toMatchObject({
      ok: true,
      value: { value: q('3 km') },
    }));
  it.each([
    [undefined, '2026', false],
    ['2026', '2026', false],
    ['2026', '2026-12-31', false],
    ['2026-12-30', '2026', true],
    ['2026-Q3', '2026-10-01', true],
    ['2026-Q3', '2026-09', false],
  ])('a finish of %s, now %s, was put off: %s', (before, now, expected) =>
    expect(isPutOff(before as never, now as never)).toBe(expected),
  );
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
    ['5 hộ', { before: q('0 hộ') }, []],
    ['9 ha', { least: q('10%'), most: q('5%') }, []],
    ['51 hộ', { before: q('25 hộ'), most: q('60 hộ') }, []],
    ['51 hộ', { before: q('25 hộ'), rises: true }, []],
    ['24 hộ', { before: q('25 hộ'), rises: true }, ['cell.fell-count']],
    ['25 hộ', { before: q('25 hộ'), rises: true }, []],
    ['khoảng 50-60 hộ', { least: q('60 hộ') }, []],
    ['khoảng 50-59 hộ', { least: q('60 hộ') }, ['cell.outside']],
  ])('%s is asked about: %o → %o', (value, expected, codes) => {
    expect(questionsOf(q(value), expected).map(({ code }) => code)).toEqual(codes);
  });
});
