import { formatAddress } from '#core/address/address.ts';
import { describe, expect, it } from 'vitest';
import { objectiveLine, overviewAnswer, targetLine } from '#core/query/overview.ts';
import { objectiveAnswer, objectiveNode, objectivesAnswer } from '#core/query/objectives.ts';
import { opened } from '#testing/opened.ts';
import { q, type GivenRecords } from '#testing/records.ts';

const GIVEN: GivenRecords = {
  agency: [{ id: 'u' }, { id: 'v' }],
  objective: [
    { id: 'p/1', kind: 'chapter', part: 'leadership' },
    { id: 'p/2', kind: 'chapter', part: 'results', lead: 'u' },
    { id: 'p/2.1', kind: 'task', part: 'results', parent: 'p/2' },
    { id: 'p/2.2', kind: 'task', part: 'results', parent: 'p/2' },
    { id: 'p/2.2.1', kind: 'task', part: 'results', parent: 'p/2.2', lead: 'v' },
    {
      id: 'p/2.3',
      kind: 'target',
      part: 'results',
      parent: 'p/2',
      target: { relation: 'at-least', value: q('100 ha'), extent: 'area', stage: 'cleared' },
    },
  ],
  work: [
    { id: 'done', objective: 'p/2.1' },
    { id: 'stuck', objective: 'p/2.1', owner: 'v' },
    { id: 'unsaid', objective: 'p/2.1' },
    { id: 'fresh', objective: 'p/2.1' },
    { id: 'other', programme: 'x' },
    { id: 'land', objective: 'p/2.3' },
  ],
  progress: [
    { id: '1', work: 'done', since: '2020', status: 'completed' },
    { id: '2', work: 'stuck', since: '2022-12-31', status: 'ongoing' },
    { id: '3', work: 'fresh', since: '2023-03-01', status: 'suspended' },
    { id: '4', work: 'land', since: '2023-03-01', status: 'ongoing' },
  ],
  obstacle: [
    { id: 'o', work: 'stuck', since: '2022' },
    { id: 'own', objective: 'p/2.1', since: '2022' },
  ],
  extent: [{ id: 'e', work: 'land', extent: 'area', stage: 'registered', value: q('70 ha') }],
  claim: [
    { id: 'money', value: q('5 tỷ đồng'), formula: 'sum' },
    { id: 'share', value: q('5%'), formula: 'share' },
    { id: 'homes', value: q('5 hộ'), formula: 'sum' },
    { id: 'elsewhere', value: q('5 tỷ đồng'), formula: 'sum', programme: 'x' },
  ],
  measure: [{ id: 'm', unit: 'ha', aggregation: 'none', objective: 'p/2.1' }],
  finding: [{ id: 'f', objectives: ['p/2.1'] }],
};
const at = (day: string) => opened(GIVEN, day);
const overview = () => overviewAnswer(at('2023-05-31'));

describe('the programme at a glance', () => {
  it('counts its own works only, and by status they add up', () => {
    const amounts = Object.fromEntries(
      Object.entries(overview().counts).map(([name, figure]) => [name, figure.value?.amount]),
    );
    expect(amounts).toMatchObject({ works: '5', late: '0', moved: '0', stuck: '1' });
    expect(overview().statuses.map(({ status, count }) => [status, count.value?.amount])).toEqual([
      ['completed', '1'],
      ['ongoing', '2'],
      ['preparing', '0'],
      ['suspended', '1'],
      ['unknown', '1'],
    ]);
  });
  it('lists the results with what is directly below, and counts the tasks of leadership', () => {
    expect(overview().objectives.map(({ objective, depth }) => `${depth} ${objective.id}`)).toEqual([
      '0 p/2',
      '1 p/2.1',
      '1 p/2.2',
      '1 p/2.3',
    ]);
    expect(overview().leadership.value?.amount).toBe('1');
  });
  it('tells stated totals of money of its own, and its targets', () => {
    expect(overview().stated.map(({ id }) => id)).toEqual(['money']);
    expect(overview().targets.map(({ id }) => id)).toEqual(['p/2.3']);
  });
  it('a line of an objective counts what lies below it, too', () => {
    const { view } = at('2023-05-31');
    const line = (id: string) => {
      const objective = view.find('objective', id);
      if (!objective) throw new Error(id);
      const { works, completed, progress } = objectiveLine(view, { objective, depth: 0 });
      return [works.value?.amount, completed.value?.amount, progress.value?.amount];
    };
    expect(line('p/2')).toEqual(['5', '1', '33.3']);
    expect(line('p/2.2')).toEqual(['0', '0', undefined]);
  });
  it('of a target it tells what was told instead, with its stage', () => {
    const { view } = at('2023-05-31');
    const target = view.find('objective', 'p/2.3');
    const { instead, verdict } = targetLine(view, target as NonNullable<typeof target>);
    expect(verdict).toBe('other-kind');
    expect(instead.map(({ stage, figure }) => [stage, figure.value?.amount])).toEqual([['registered', '70']]);
  });
});

describe('who is silent', () => {
  const silent = (day: string) =>
    overviewAnswer(at(day)).silent.map(({ objective, work, lead, since }) => [objective?.id ?? work?.id, lead, since]);
  it('the deepest nodes on which nothing is recorded, and works of which nobody has spoken, each with who should tell', () =>
    expect(silent('2023-04-02')).toEqual([
      ['p/1', undefined, undefined],
      ['p/2.2.1', 'v', undefined],
      ['unsaid', 'u', undefined],
    ]));
  it.each([
    ['2023-04-02', false],
    ['2023-04-03', true],
  ])('a work of which was spoken 92 days ago is fresh, 93 days ago it is not: %s', (day, isSilent) =>
    expect(silent(day).some(([id, lead, since]) => id === 'stuck' && lead === 'v' && since === '2022-12-31')).toBe(
      isSilent,
    ),
  );
  it('a work that is over owes nothing, however long ago', () =>
    expect(silent('2030-01-01').some(([id]) => id === 'done')).toBe(false));
});

describe('the tree of objectives', () => {
  const programme = at('2023-05-31');
  it('stands with the tasks of leadership first, each node before those below', () =>
    expect(objectivesAnswer(programme).map(({ objective, depth }) => `${depth} ${objective.id}`)).toEqual([
      '0 p/1',
      '0 p/2',
      '1 p/2.1',
      '1 p/2.2',
      '2 p/2.2.1',
      '1 p/2.3',
    ]));
  it('a node tells its works, and a target beside a target only', () => {
    const node = (id: string) => {
      const objective = programme.view.find('objective', id);
      if (!objective) throw new Error(id);
      return objectiveNode(programme.view, { objective, depth: 0 });
    };
    expect(
      [node('p/2.1').works, node('p/2.1').completed, node('p/2.1').stuck].map(({ value }) => value?.amount),
    ).toEqual(['4', '1', '1']);
    expect([node('p/2.1').target, node('p/2.3').target?.verdict]).toEqual([undefined, 'other-kind']);
    expect([node('p/2.1').silent, node('p/2.2').silent]).toEqual([false, true]);
  });
  it('one node by its number or its id, with all that belongs to it', () => {
    for (const number of ['2.1', 'p/2.1']) {
      const found = objectiveAnswer(programme, number);
      if (!found.ok) throw new Error(number);
      const { above, children, works, obstacles, measures, findings, gap } = found.value;
      expect(above.map(({ id }) => id)).toEqual(['p/2']);
      expect(children).toEqual([]);
      expect(works.map(({ id }) => id)).toEqual(['done', 'fresh', 'stuck', 'unsaid']);
      expect(obstacles.map(({ id }) => id)).toEqual(['own', 'o']);
      expect(measures.map(({ id }) => id)).toEqual(['m']);
      expect(findings.map(({ id }) => id)).toEqual(['f']);
      expect(gap).toBeUndefined();
    }
  });
  it('what a target lacks is a figure of its own; a number that is none is refused', () => {
    const target = objectiveAnswer(programme, '2.3');
    expect(target.ok && target.value.gap && formatAddress(target.value.gap.address)).toBe('objective:p/2.3 gap');
    expect(objectiveAnswer(programme, '9')).toMatchObject({
      ok: false,
      problems: [{ code: 'objective.unknown', data: { objective: '9', programme: 'p' } }],
    });
  });
});
