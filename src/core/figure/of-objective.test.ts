/** Tasks by their works, targets by their results, chapters by what lies below: what counts, and what is missing. */
import { describe, expect, it } from 'vitest';
import { evaluateText, figureByText } from '#testing/figures.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const told = (given: GivenRecords, address: string, asOf?: string) => {
  const { value, state, missing, formula } = figureByText(view(given, asOf), address);
  return [value?.amount, state, missing, formula];
};

describe('the progress of a task', () => {
  const task = (works: readonly (readonly [id: string, status?: string, more?: object])[]): GivenRecords => ({
    objective: [{ id: 'p/1', kind: 'task' }],
    work: works.map(([id, , more]) => ({ id, objective: 'p/1', ...more })),
    progress: works.flatMap(([id, status]) => (status === undefined ? [] : [{ id: `${id}-1`, work: id, status }])),
  });
  it.each<[string, Parameters<typeof task>[0], readonly unknown[]]>([
    ['no works', [], [undefined, 'absent', ['p/1'], 'weighted-mean']],
    ['none done', [['a', 'ongoing']], ['0.0', 'known', [], 'completed-share']],
    [
      'one of two',
      [
        ['a', 'completed'],
        ['b', 'ongoing'],
      ],
      ['50.0', 'known', [], 'completed-share'],
    ],
    ['all', [['a', 'completed']], ['100', 'known', [], 'completed-share']],
    [
      'one that was given up does not count',
      [
        ['a', 'completed'],
        ['b', 'cancelled'],
      ],
      ['100', 'known', [], 'completed-share'],
    ],
    [
      'one of which nobody has spoken is missing',
      [['a', 'completed'], ['b']],
      ['100', 'incomplete', ['b'], 'completed-share'],
    ],
    ['of none of which anybody has spoken', [['a'], ['b']], [undefined, 'absent', ['a', 'b'], 'completed-share']],
    ['all given up', [['a', 'cancelled']], [undefined, 'absent', [], 'completed-share']],
    [
      'for as many as they stand for',
      [
        ['a', 'completed', { count: 3 }],
        ['b', 'ongoing'],
      ],
      ['75.0', 'known', [], 'completed-share'],
    ],
    [
      'a part not beside its whole',
      [
        ['a', 'ongoing'],
        ['b', 'completed', { partOf: 'a' }],
      ],
      ['0.0', 'known', [], 'completed-share'],
    ],
  ])('%s', (_, works, expected) => expect(told(task(works), 'objective:p/1 progress')).toEqual(expected));
  it('stands on its works and what was told of them', () =>
    expect(
      figureByText(
        view(
          task([
            ['a', 'completed'],
            ['b', 'cancelled'],
          ]),
        ),
        'objective:p/1 progress',
      ).records.map(({ ref }) => ref.id),
    ).toEqual(['a', 'a-1']));
});

describe('the progress of a chapter', () => {
  const chapter = (weights: readonly (number | undefined)[], done: readonly boolean[]): GivenRecords => ({
    objective: [
      { id: 'p/1', kind: 'chapter' },
      ...weights.map((weight, at) => ({ id: `p/1.${at}`, kind: 'task', parent: 'p/1', weight })),
    ],
    work: done.map((_, at) => ({ id: `w${at}`, objective: `p/1.${at}` })),
    progress: done.map((is, at) => ({ id: `${at}`, work: `w${at}`, status: is ? 'completed' : 'ongoing' })),
  });
  it.each<[string, readonly (number | undefined)[], readonly boolean[], string]>([
    ['of equal parts', [undefined, undefined], [true, false], '50.0'],
    ['weighed', [75, 25], [true, false], '75.0'],
    ['weighed the other way', [75, 25], [false, true], '25.0'],
    ['of three', [undefined, undefined, undefined], [true, true, false], '66.7'],
  ])('%s', (_, weights, done, amount) =>
    expect(told(chapter(weights, done), 'objective:p/1 progress')).toEqual([amount, 'known', [], 'weighted-mean']),
  );
  it('its own works are one part of it', () => {
    const given = chapter([undefined], [false]);
    expect(
      told(
        {
          ...given,
          work: [...(given.work ?? []), { id: 'own', objective: 'p/1' }],
          progress: [...(given.progress ?? []), { id: 'o', work: 'own', status: 'completed' }],
        },
        'objective:p/1 progress',
      )[0],
    ).toBe('50.0');
  });
});

describe('a target', () => {
  const target = (more: object, observation: readonly object[] = [], rest: GivenRecords = {}): GivenRecords => ({
    programme: [{ id: 'p', resolution: 'source', place: 'city', owner: 'u', from: '2021-01-01', to: '2025-12-31' }],
    measure: [{ id: 'm', unit: 'hộ', aggregation: 'none', time: 'flow' }],
    objective: [
      {
        id: 'p/1',
        kind: 'target',
        target: { relation: 'at-least', value: q('100 hộ'), measure: 'm', place: 'city', ...more },
      },
    ],
    observation: observation as never,
    ...rest,
  });
  const value = (period: string, text: string) => ({
    measure: 'm',
    place: 'city',
    period,
    kind: 'actual',
    value: q(text),
  });
  it.each<[string, string, readonly unknown[]]>([
    ['result', 'at-least', ['80', 'known', [], 'latest']],
    ['gap', 'at-least', ['20', 'known', [], 'difference']],
    ['share', 'at-least', ['80.0', 'known', [], 'share']],
    ['progress', 'at-least', ['80.0', 'known', [], 'reached-part']],
    // What must not be passed is not reached by a share.
    ['share', 'at-most', [undefined, 'not-applicable', [], 'share']],
    ['gap', 'at-most', ['0', 'known', [], 'difference']],
    ['progress', 'at-most', ['100', 'known', [], 'reached-part']],
    ['share', 'exactly', ['80.0', 'known', [], 'share']],
  ])('%s of one that asks %s', (property, relation, expected) =>
    expect(told(target({ relation, by: '2022' }, [value('2022', '80 hộ')]), `objective:p/1 ${property}`)).toEqual(
      expected,
    ),
  );
  it('its value is what it states, with or without a result', () =>
    expect(told(target({ by: '2022' }), 'objective:p/1 target')).toEqual(['100', 'known', [], 'stored']));
  it.each(['result', 'gap', 'share', 'progress'])('without a result there is no %s, and it is missing', (property) =>
    expect(told(target({ by: '2022' }), `objective:p/1 ${property}`).slice(0, 3)).toEqual([
      undefined,
      'absent',
      ['p/1'],
    ]),
  );
  it.each([
    ['cumulative', '70', 'sum'],
    ['average', '35', 'mean'],
  ])('of several years, %s: the years that are over', (counts, amount, formula) =>
    expect(
      told(
        target({ by: '2021..2023', counts }, [value('2021', '30 hộ'), value('2022', '40 hộ'), value('2023', '90 hộ')]),
        'objective:p/1 result',
        '2023-12-30',
      ),
    ).toEqual([amount, 'known', [], formula]),
  );
  it('a year that is over and untold is missing', () => {
    const [amount, state, missing] = told(
      target({ by: '2021..2022' }, [value('2021', '30 hộ')]),
      'objective:p/1 result',
      '2023-05-31',
    );
    expect([amount, state, (missing as readonly unknown[]).length]).toEqual(['30', 'incomplete', 1]);
  });
  it('extents answer as they stood on the deadline', () => {
    const given = target(
      { measure: undefined, place: undefined, extent: 'area', stage: 'cleared', value: q('10 ha'), by: '2022' },
      [],
      {
        work: [{ id: 'w', objective: 'p/1' }],
        extent: [
          { id: 'a', work: 'w', extent: 'area', stage: 'cleared', label: 'l', value: q('4 ha'), since: '2022-12-31' },
          { id: 'b', work: 'w', extent: 'area', stage: 'cleared', label: 'l', value: q('9 ha'), since: '2023-01-01' },
        ],
      },
    );
    expect(told(given, 'objective:p/1 result', '2023-05-31')[0]).toBe('4');
  });
  it('a period of which it says nothing is refused', () =>
    expect(evaluateText(view(target({ by: '2022' })), 'objective:p/1 target #2021')).toMatchObject({
      ok: false,
      problems: [{ code: 'figure.no-period' }],
    }));
  it.each<[string, object, readonly object[], string | undefined]>([
    ['past its day, not reached', {}, [], '1'],
    ['reached', {}, [value('2022', '100 hộ')], undefined],
    ['nearly reached', {}, [value('2022', '99 hộ')], '1'],
  ])('late: %s', (_, more, observation, days) => {
    const given = target({ by: '2022', ...more }, observation);
    const objective = [{ ...given.objective?.[0], due: '2022-12-31' }] as never;
    expect(told({ ...given, objective }, 'objective:p/1 late', '2023-01-01')[0]).toBe(days);
    expect(told({ ...given, objective }, 'objective:p/1 late', '2022-12-31')[0]).toBeUndefined();
  });
  it.each([
    ['completed', undefined],
    ['cancelled', undefined],
    ['ongoing', '1'],
  ])('one that is told to be %s is late %s days', (status, days) =>
    expect(
      told(
        {
          objective: [{ id: 'p/1', kind: 'task', due: '2022-12-31' }],
          progress: [{ id: '1', objective: 'p/1', since: '2022', status }],
        },
        'objective:p/1 late',
        '2023-01-01',
      )[0],
    ).toBe(days),
  );
});

describe('what is no amount has no share of a target and no distance from it', () => {
  const asked = (unit: string, relation: string, target: string, result: string) =>
    view({
      objective: [{ id: 'p/1', kind: 'target', target: { relation, value: q(target), measure: 'm', by: '2022' } }],
      measure: [{ id: 'm', unit, aggregation: 'none' }],
      observation: [{ measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q(result) }],
    });
  const [good, fair] = ['hoàn thành tốt nhiệm vụ', 'hoàn thành nhiệm vụ'];
  it.each([
    ['mức hoàn thành nhiệm vụ', 'at-least', good, fair, ['not-applicable', 'not-applicable', '0']],
    ['mức hoàn thành nhiệm vụ', 'at-least', good, good, ['not-applicable', 'not-applicable', '100']],
    ['thôn', 'at-least', '11/13 thôn', '9/14 thôn', ['not-applicable', 'not-applicable', '76.0']],
    ['thôn', 'at-least', '11/13 thôn', '9/13 thôn', ['known', 'known', '81.8']],
    ['hạng', 'at-least', 'hạng 40', 'hạng 20', ['not-applicable', 'known', '50.0']],
    ['ha', 'at-least', '40 ha', '20 ha', ['known', 'known', '50.0']],
  ])('%s: %s %s, told %s', (unit, relation, target, result, expected) => {
    const seen = asked(unit, relation, target, result);
    const [share, gap, progress] = ['share', 'gap', 'progress'].map((one) =>
      figureByText(seen, `objective:p/1 ${one}`),
    );
    expect([share?.state, gap?.state, progress?.value?.amount]).toEqual(expected);
  });
});

describe('the first months beside all that is asked of their time', () => {
  const asked = (target: object, values: Readonly<Record<string, string>>, measure: object = {}): GivenRecords => ({
    programme: [{ id: 'p', resolution: 'source', place: 'city', owner: 'u', from: '2021-01-01', to: '2025-12-31' }],
    measure: [{ id: 'm', unit: 'hộ', aggregation: 'none', time: 'flow', ...measure }],
    objective: [
      {
        id: 'p/1',
        kind: 'target',
        target: { relation: 'at-least', value: q('100 hộ'), measure: 'm', place: 'city', by: '2025', ...target },
      },
    ],
    observation: Object.entries(values).map(([period, value]) => ({
      measure: 'm',
      place: 'city',
      period,
      kind: 'actual',
      value: q(value),
    })),
  });
  const NONE = [undefined, 'not-applicable', [], 'share'];
  it.each<[string, object, Readonly<Record<string, string>>, object, readonly unknown[]]>([
    ['of what must be reached', {}, { '2025-M9': '40 hộ' }, {}, ['40.0', 'known', [], 'share']],
    ['of what must be met', { relation: 'exactly' }, { '2025-M9': '40 hộ' }, {}, ['40.0', 'known', [], 'share']],
    ['of nothing', {}, { '2025-M9': '0 hộ' }, {}, ['0.0', 'known', [], 'share']],
    ['beside an older year', {}, { 2024: '70 hộ', '2025-M9': '40 hộ' }, {}, ['40.0', 'known', [], 'share']],
    ['not of what must not be passed', { relation: 'at-most' }, { '2025-M9': '40 hộ' }, {}, NONE],
    ['not of what lies between', { relation: 'between' }, { '2025-M9': '40 hộ' }, {}, NONE],
    ['not of another year', { by: '2026' }, { '2025-M9': '40 hộ' }, {}, NONE],
    ['not of a quarter', {}, { '2025-Q1': '40 hộ' }, {}, NONE],
    ['not of a state', {}, { '2025-M9': '40 hộ' }, { time: 'stock' }, NONE],
    ['not where the year is told', {}, { 2025: '90 hộ', '2025-M9': '40 hộ' }, {}, NONE],
    ['not where nothing is told', {}, {}, {}, NONE],
    ['not in another unit', {}, { '2025-M9': '40 ha' }, {}, NONE],
    ['not of parts of another whole', { value: q('11/13 thôn') }, { '2025-M9': '9/14 thôn' }, { unit: 'thôn' }, NONE],
    [
      'of parts of the same whole',
      { value: q('10/13 thôn') },
      { '2025-M9': '5/13 thôn' },
      { unit: 'thôn' },
      ['50.0', 'known', [], 'share'],
    ],
  ])('%s', (_, target, values, measure, expected) =>
    expect(told(asked(target, values, measure), 'objective:p/1 so-far', '2025-12-31')).toEqual(expected),
  );
  it('stand on their value and on what is asked', () =>
    expect(
      figureByText(view(asked({}, { '2025-M9': '40 hộ' }), '2025-09-30'), 'objective:p/1 so-far').parts.map(
        ({ value }) => value?.amount,
      ),
    ).toEqual(['40', '100']));
  it('have no share of a target that states no value', () =>
    expect(told({ objective: [{ id: 'p/1', kind: 'target' }] }, 'objective:p/1 so-far')).toEqual(NONE));
});

describe('what a target’s figures stand on', () => {
  const given: GivenRecords = {
    measure: [{ id: 'm', unit: 'hộ', aggregation: 'none', time: 'flow' }],
    objective: [
      { id: 'p/1', kind: 'target', target: { relation: 'at-least', value: q('100 hộ'), measure: 'm', by: '2022' } },
      { id: 'p/2', kind: 'target' },
      { id: 'p/3', kind: 'chapter' },
      { id: 'p/3.1', kind: 'target', parent: 'p/3' },
    ],
    observation: [
      { measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q('80 hộ') },
      { measure: 'm', place: 'city', period: '2020', kind: 'baseline', value: q('60 hộ') },
    ],
  };
  const parts = (property: string) =>
    figureByText(view(given), `objective:p/1 ${property}`).parts.map(({ value }) => value?.amount);
  it.each([
    ['gap', ['80', '100']],
    ['share', ['80', '100']],
    // The way began at 60.
    ['progress', ['80', '100', '60']],
    ['result', ['80']],
    ['target', []],
  ])('%s: %j', (property, amounts) => expect(parts(property)).toEqual(amounts));
  it('the target stands on its record', () =>
    expect(figureByText(view(given), 'objective:p/1 target').records.map(({ ref }) => ref.id)).toEqual(['p/1']));
  it('half of the way is covered', () =>
    expect(told(given, 'objective:p/1 progress')).toEqual(['50.0', 'known', [], 'reached-part']));
  it.each(['target', 'result', 'gap', 'share', 'progress'])(
    'of a target that states no value nothing is told as %s, and it is missing',
    (property) =>
      expect(told(given, `objective:p/2 ${property}`).slice(1, 3)).toEqual(['absent', expect.arrayContaining(['p/2'])]),
  );
  it('a chapter above it lacks what it lacks', () => {
    const { state, missing } = figureByText(view(given), 'objective:p/3 progress');
    expect([state, missing.length]).toEqual(['absent', 1]);
  });
  it('what has reached its target in a part of the year is reached', () => {
    const reached = {
      ...given,
      objective: [
        { id: 'p/1', kind: 'target', target: { relation: 'at-least', value: q('100 hộ'), measure: 'm', by: '2023' } },
      ],
      observation: [{ measure: 'm', place: 'city', period: '2023-01', kind: 'actual', value: q('100 hộ') }],
    };
    const { value, parts: made } = figureByText(view(reached), 'objective:p/1 progress');
    expect([value?.amount, made.map(({ address }) => address.period)]).toEqual(['100', ['2023-01', undefined]]);
    const near = { ...reached, observation: [{ ...reached.observation[0], value: q('99 hộ') }] } as GivenRecords;
    expect(figureByText(view(near), 'objective:p/1 progress').value).toBeUndefined();
  });
  it.each(['objective:p/9 progress', 'objective:p/1 height', 'objective:p/1'])('%s is refused', (address) =>
    expect(evaluateText(view(given), address).ok).toBe(false),
  );
});
