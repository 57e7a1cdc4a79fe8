import { describe, expect, it } from 'vitest';
import { checkDrafts } from '#core/record/check-drafts.ts';
import { SUBJECTS, type Draft, type RecordIn, type Subject } from '#core/record/subjects.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

/** Drafts of the given records; what a required reference would name is put in place first. */
const draftsOf = (given: GivenRecords): readonly Draft[] => {
  const all = view({ ...given, unit: [{ id: 'office' }, ...(given.unit ?? [])] }).records;
  return (Object.keys(SUBJECTS) as Subject[]).flatMap((subject) =>
    [...all[subject].values()].map(({ ref, programme: _, ...record }): Draft => ({ subject, id: ref.id, ...(SUBJECTS[subject].scope === 'programme' && { programme: 'p' }), record: record as unknown as RecordIn<Subject> })),
  );
};
const problems = (given: GivenRecords) => checkDrafts({ workspace: 'test', programme: 'p', drafts: draftsOf(given) });
const told = (given: GivenRecords): readonly string[] => problems(given).map(({ code, where }) => `${code} ${where.record ?? ''} ${where.field ?? ''}`);

const TASK = { id: 'p/1', kind: 'task' };
const WORK = { id: 'w', objective: 'p/1' };

it('whole records break no rule', () => expect(told({ objective: [TASK], work: [WORK] })).toEqual([]));

describe('circles', () => {
  const two = (field: string, wrap: (id: string) => unknown, more: object = {}) => [{ id: 'a', ...more, [field]: wrap('b') }, { id: 'b', ...more, [field]: wrap('a') }];
  const self = (id: string): string => id;
  const list = (id: string): readonly string[] => [id];
  it.each<[string, GivenRecords]>([
    ['place/a parent', { place: two('parent', self) }],
    ['place/a successors', { place: two('successors', list) }],
    ['place/a members', { place: two('members', list) }],
    ['unit/a parent', { unit: two('parent', self) }],
    ['objective/p/a parent', { objective: [{ id: 'p/a', parent: 'p/b' }, { id: 'p/b', parent: 'p/a' }] }],
    ['work/a partOf', { objective: [TASK], work: two('partOf', self, { objective: 'p/1' }) }],
    ['finding/a of', { finding: two('of', self) }],
    ['measure/a parts', { measure: two('parts', list, { unit: 'ha' }) }],
    ['document/a relations', { document: two('relations', (document) => [{ type: 'amends', document }]) }],
  ])('%s', (place, given) => expect(told(given)).toEqual([`reference.cycle ${place}`]));
  it('a record above itself', () => expect(told({ place: [{ id: 'a', parent: 'a' }] })).toEqual(['reference.cycle place/a parent']));
  it('documents may cite each other', () => expect(told({ document: two('relations', (document) => [{ type: 'cites', document }]) })).toEqual([]));
  it('the circle alone is named, not the way into it', () => {
    expect(problems({ place: [{ id: 'in', parent: 'a' }, { id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }] })).toMatchObject([{ data: { circle: ['a', 'b', 'a'] } }]);
  });
});

describe('dates', () => {
  it.each<[string, GivenRecords]>([
    ['place/a from', { place: [{ id: 'a', from: '2022', to: '2021-12' }] }],
    ['unit/a from', { unit: [{ id: 'a', from: '2022-Q1', to: '2021-H2' }] }],
    ['progress/a expectedStart', { objective: [TASK], progress: [{ id: 'a', objective: 'p/1', expectedStart: '2025', expectedFinish: '2024' }] }],
    ['progress/a started', { objective: [TASK], progress: [{ id: 'a', objective: 'p/1', started: '2023-05-02', completed: '2023-05-01' }] }],
    ['obstacle/a since', { obstacle: [{ id: 'a', since: '2023-06', lifted: '2023-05' }] }],
  ])('%s', (place, given) => expect(told(given)).toEqual([`dates.order ${place}`]));
  it('what may be in order is not refused', () => expect(told({ place: [{ id: 'a', from: '2022-11-24', to: '2022' }] })).toEqual([]));
});

describe('units', () => {
  const measure = { id: 'm', unit: 'ha' };
  it('of a measure are known', () => expect(told({ measure: [{ ...measure, unit: 'mẫu' }] })).toEqual(['measure.unit-unknown measure/m unit']));
  it('of an observation are the measure’s', () => expect(told({ measure: [measure], observation: [{ measure: 'm', place: 'city', value: q('5 hộ') }] })).toEqual(['observation.unit observation/m@city#2022/actual value']));
  it('of a target are its measure’s', () => expect(told({ measure: [measure], objective: [{ ...TASK, target: { relation: 'at-least', value: q('5 hộ'), measure: 'm' } }] })).toEqual(['observation.unit objective/p/1 target.value']));
  it('of money are đồng', () => {
    expect(told({ funding: [{ id: 'f', amount: q('5 ha') }] })).toEqual(['funding.unit funding/f amount']);
    expect(told({ contribution: [{ id: 'c', cost: q('5 ha') }] })).toEqual(['funding.unit contribution/c cost']);
  });
});

describe('documents', () => {
  const one = { kind: 'decision', symbol: '931/QĐ-UBND', issuer: 'office', date: '2012-06-19' };
  it('are told apart by issuer, symbol and date together', () => {
    expect(told({ document: [{ id: 'a', ...one }, { id: 'b', ...one }] })).toEqual(['document.duplicate document/b symbol']);
    expect(told({ unit: [{ id: 'other' }], document: [{ id: 'a', ...one }, { id: 'b', ...one, date: '2013' }, { id: 'c', ...one, issuer: 'other' }, { id: 'd' }, { id: 'e' }] })).toEqual([]);
  });
});

describe('sums', () => {
  const claim = (value: string, more: object = {}) => ({ id: 'c', value: q(value), formula: 'sum', parts: ['work:w extent[extent=area,stage=done]'], ...more });
  const extent = (id: string, stage: string, value: string, since?: string) => ({ id, work: 'w', extent: 'area', stage, value: q(value), since });
  it('a claim that its parts contradict', () => {
    expect(told({ objective: [TASK], work: [WORK], extent: [extent('e', 'done', '70 ha')], claim: [claim('80 ha')] })).toEqual(['claim.differs claim/c value']);
    expect(problems({ objective: [TASK], work: [WORK], extent: [extent('e', 'done', '70 ha')], claim: [claim('80 ha')] })).toMatchObject([{ data: { stated: '80 ha', computed: '70 ha' } }]);
  });
  it('what was done after a claim’s day does not make it wrong', () => {
    const given = { objective: [TASK], work: [WORK], extent: [extent('early', 'done', '70 ha', '2022-06'), extent('late', 'done', '90 ha', '2023-06')] };
    expect(told({ ...given, claim: [claim('70 ha', { since: '2022-12' })] })).toEqual([]);
    expect(told({ ...given, claim: [claim('90 ha', { since: '2022-12' })] })).toEqual(['claim.differs claim/c value']);
  });
  it('more done than the last goal', () => {
    const given = (goal: string) => ({ objective: [TASK], work: [WORK], extent: [extent('old', 'goal', '60 ha', '2021'), extent('new', 'goal', goal, '2022'), extent('done', 'done', '80 ha', '2023')] });
    expect(told(given('100 ha'))).toEqual([]);
    expect(told(given('70 ha'))).toEqual(['extent.beyond-goal extent/done value']);
    expect(told(given('trên 70 ha'))).toEqual([]);
  });
  it('parts of a measure', () => {
    const of = (total: string): GivenRecords => ({
      measure: [{ id: 'all', unit: 'hộ', parts: ['a', 'b'] }, { id: 'a', unit: 'hộ' }, { id: 'b', unit: 'hộ' }],
      observation: [['all', total], ['a', '3 hộ'], ['b', '4 hộ']].map(([measure = '', value = '']) => ({ measure, place: 'city', period: '2022', kind: 'actual', value: q(value) })),
    });
    expect(told(of('7 hộ'))).toEqual([]);
    expect(told(of('8 hộ'))).toEqual(['measure.parts observation/all@city#2022/actual value']);
    expect(told(of('khoảng 8 hộ'))).toEqual([]);
  });
  it('more given than pledged', () => {
    const gift = (pledged: string): GivenRecords => ({ contribution: [{ id: 'c', pledged: q(pledged), delivered: q('40 panô'), underway: q('70 panô') }], programme: [{ id: 'p', resolution: 'source', place: 'city', owner: 'office', countingUnits: [{ code: 'panô' }] }] });
    expect(told(gift('110 panô'))).toEqual([]);
    expect(told(gift('100 panô'))).toEqual(['contribution.sum contribution/c pledged']);
  });
  it('weights are given to all of one parent’s children or to none, and make 100', () => {
    const children = (...weights: readonly (number | undefined)[]): GivenRecords => ({ objective: [{ id: 'p/1', kind: 'chapter' }, ...weights.map((weight, index) => ({ id: `p/1.${index + 1}`, parent: 'p/1', weight }))] });
    expect(told(children(60, 40))).toEqual([]);
    expect(told(children(undefined, undefined))).toEqual([]);
    expect(told(children(60, 50))).toEqual(['objective.weights objective/p/1.1 weight']);
    expect(told(children(undefined, 100))).toEqual(['objective.weights objective/p/1.2 weight']);
  });
});

it('every address names a figure', () => {
  expect(told({ objective: [TASK], finding: [{ id: 'f', figures: ['count work', 'work:none status'] }] })).toEqual(['address.unknown-record finding/f figures[1]']);
  expect(told({ claim: [{ id: 'c', value: q('1 ha'), formula: 'sum', parts: ['count work[colour=red]'] }] })).toEqual(['figure.filter claim/c parts[0]']);
});
