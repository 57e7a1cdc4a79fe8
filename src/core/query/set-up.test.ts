import { describe, expect, it } from 'vitest';
import { setUpSeen, type SetUpLackCode } from '#core/query/set-up.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const lacks = (given: GivenRecords) => {
  const { lacks: found } = setUpSeen(view(given), 'p');
  return Object.fromEntries(found.map(({ code, of }) => [code, of.map(({ id }) => id)]));
};
const order = (given: GivenRecords): readonly SetUpLackCode[] =>
  setUpSeen(view(given), 'p').lacks.map(({ code }) => code);

const TARGET = { relation: 'at-least', value: q('98%'), by: '2027', measure: 'nuoc' };
const WHOLE: GivenRecords = {
  programme: [{ id: 'p', resolution: 'source', place: 'city', owner: 'office', to: '2030-12-31' }],
  objective: [
    { id: 'p/1', programme: 'p', kind: 'chapter' },
    { id: 'p/1.1', programme: 'p', kind: 'target', parent: 'p/1', lead: 'office', target: TARGET },
    { id: 'p/1.2', programme: 'p', kind: 'task', parent: 'p/1', lead: 'office', due: '2027' },
  ],
  measure: [{ id: 'nuoc', objective: 'p/1.1', unit: '%' }],
  duty: [{ id: 'd', programme: 'p', agency: 'office', owes: 'measure', measure: 'nuoc' }],
  work: [{ id: 'w', programme: 'p', objective: 'p/1.2', owner: 'office' }],
  progress: [{ id: 'g', programme: 'p', work: 'w', since: '2023-01-01', expectedFinish: '2027' }],
  funding: [{ id: 'f', programme: 'p', work: 'w' }],
  report: [{ id: 'r', programme: 'p', recipients: ['Thường trực Đảng ủy', 'Lưu'] }],
};

describe('what a programme lacks before it is opened', () => {
  it('nothing, where all is there; each step tells how many records it has brought', () => {
    const { steps, lacks: none } = setUpSeen(view(WHOLE), 'p');
    expect(none).toEqual([]);
    expect(Object.fromEntries(steps.map(({ step, count }) => [step, count]))).toMatchObject({
      resolution: 1,
      objectives: 3,
      works: 1,
      money: 1,
      measures: 1,
      duties: 1,
      report: 1,
    });
  });
  it('of an empty programme whole parts, in the order of consequence', () => {
    expect(order({})).toEqual(['report-none', 'objectives-none', 'duties-none', 'programme-no-end']);
  });
  it('a target that nothing answers, one without a value, one without a day', () => {
    const [chapter, target, task] = WHOLE.objective ?? [];
    const of = (...more: readonly object[]) => ({ ...WHOLE, objective: [chapter, target, task, ...more] as never });
    const one = { programme: 'p', kind: 'target', parent: 'p/1', lead: 'office' };
    expect(
      lacks(of({ id: 'p/1.3', ...one, target: { relation: 'at-least', value: q('44 tỷ đồng'), by: '2027' } })),
    ).toEqual({ 'target-no-answer': ['p/1.3'] });
    const unitOf = (value: string) =>
      setUpSeen(view(of({ id: 'p/1.3', ...one, target: { relation: 'at-least', value: q(value), by: '2027' } })), 'p')
        .lacks.flatMap(({ of: those }) => those)
        .map(({ unit }) => unit);
    // A measure in per cent is there to be chosen.
    expect([unitOf('44 tỷ đồng'), unitOf('98%')]).toEqual([['đồng'], [undefined]]);
    expect(lacks(of({ id: 'p/1.3', ...one }))).toEqual({ 'target-no-value': ['p/1.3'] });
    const { by: _, ...dayless } = TARGET;
    expect(lacks(of({ id: 'p/1.3', ...one, target: dayless }))).toEqual({ 'target-no-day': ['p/1.3'] });
    expect(lacks(of({ id: 'p/1.3', ...one, due: '2027', target: dayless }))).toEqual({});
  });
  it('a task without a day or a lead; the lead of what stands above counts', () => {
    const objective = [
      { id: 'p/1', programme: 'p', kind: 'chapter', lead: 'office' },
      { id: 'p/1.1', programme: 'p', kind: 'task', parent: 'p/1' },
      { id: 'p/2', programme: 'p', kind: 'task', due: '2027' },
    ];
    expect(lacks({ ...WHOLE, measure: [], objective })).toMatchObject({
      'task-no-day': ['p/1.1'],
      'objective-no-lead': ['p/2'],
    });
  });
  it('a measure that no objective names is told nowhere, unless the report has a part on the situation', () => {
    const measure = [{ id: 'nuoc', objective: 'p/1.1' }, { id: 'thu', parts: ['thue'] }, { id: 'thue' }];
    expect(lacks({ ...WHOLE, measure })).toEqual({
      'measure-no-objective': ['thu'],
      'measure-no-duty': ['thu', 'thue'],
    });
    const report = [{ id: 'r', programme: 'p', recipients: ['A', 'B'], parts: [{ part: 'situation', title: 'X' }] }];
    expect(lacks({ ...WHOLE, measure, report })).not.toHaveProperty('measure-no-objective');
    // What answers a target belongs to it.
    expect(lacks({ ...WHOLE, measure: [{ id: 'nuoc' }] })).toEqual({});
  });
  it.each<[recipients: readonly string[], isTold: boolean]>([
    [[], true],
    [['Lưu: VT, TH'], true],
    [['lưu'], true],
    [['Lưu'], true],
    [['Thường trực Thành ủy'], false],
    [['Lưu trữ lịch sử tỉnh', 'Lưu: VT'], false],
    [['Lưu Văn A'], false],
  ])('recipients %j: that nobody receives it is told: %s', (recipients, isTold) => {
    const found = lacks({ ...WHOLE, report: [{ id: 'r', programme: 'p', recipients }] });
    expect('report-no-recipients' in found).toBe(isTold);
  });
  it('a work without money, owner or finish; what is over needs no finish, a part has the money of its whole', () => {
    const work = [
      { id: 'w', programme: 'p', objective: 'p/1.2', owner: 'office' },
      { id: 'x', programme: 'p', objective: 'p/1.2' },
      { id: 'y', programme: 'p', objective: 'p/1.2', owner: 'office', partOf: 'w' },
    ];
    const progress = [
      ...(WHOLE.progress ?? []),
      { id: 'h', programme: 'p', work: 'y', since: '2023-01-01', status: 'completed' },
    ];
    expect(lacks({ ...WHOLE, work, progress })).toEqual({
      'work-no-money': ['x'],
      'work-no-owner': ['x'],
      'work-no-finish': ['x'],
    });
  });
  it('another programme’s records are neither counted nor missed', () => {
    const others = { objective: [...(WHOLE.objective ?? []), { id: 'o/1', programme: 'o', kind: 'target' }] };
    expect(lacks({ ...WHOLE, ...others })).toEqual({});
  });
});
