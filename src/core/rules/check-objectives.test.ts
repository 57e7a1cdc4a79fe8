import { describe, expect, it } from 'vitest';
import { q } from '#testing/records.ts';
import { told } from '#testing/told.ts';

const target = (more: object = {}) => ({ relation: 'at-least', value: q('100 ha'), ...more });
const objective = (more: object) =>
  told({ measure: [{ id: 'm', unit: 'ha' }], objective: [{ id: 'p/1', kind: 'target', ...more }] });

describe('what a target is answered by', () => {
  it('only a target has one', () => {
    expect(objective({ target: target() })).toEqual([]);
    expect(objective({ kind: 'chapter', target: target() })).toEqual(['target.kind objective/p/1 target']);
    expect(objective({ kind: 'task', target: target() })).toEqual(['target.kind objective/p/1 target']);
  });
  it('a measure or extents, not both', () => {
    expect(objective({ target: target({ measure: 'm' }) })).toEqual([]);
    expect(objective({ target: target({ extent: 'area', stage: 'cleared' }) })).toEqual([]);
    expect(objective({ target: target({ measure: 'm', extent: 'area', stage: 'cleared' }) })).toEqual([
      'target.measure-and-extent objective/p/1 target.extent',
    ]);
  });
  it('extents at a stage: areas registered are none that are cleared', () => {
    expect(objective({ target: target({ extent: 'area' }) })).toEqual([
      'target.extent-and-stage objective/p/1 target.stage',
    ]);
    expect(objective({ target: target({ stage: 'cleared' }) })).toEqual([
      'target.extent-and-stage objective/p/1 target.extent',
    ]);
  });
  it('a place is asked of a measure alone', () =>
    expect(objective({ target: target({ extent: 'area', stage: 'cleared', place: 'city' }) })).toEqual([
      'target.place objective/p/1 target.place',
    ]));
  it('a range is between two ends, and between asks for a range', () => {
    expect(objective({ target: target({ measure: 'm', relation: 'between', value: q('từ 4 đến 5 ha') }) })).toEqual([]);
    expect(objective({ target: target({ measure: 'm', relation: 'between' }) })).toEqual([
      'target.range objective/p/1 target.value',
    ]);
    expect(objective({ target: target({ measure: 'm', value: q('từ 4 đến 5 ha') }) })).toEqual([
      'target.range objective/p/1 target.value',
    ]);
  });
  it('years are counted of a measure', () => {
    expect(objective({ target: target({ measure: 'm', counts: 'each-year' }) })).toEqual([]);
    expect(objective({ target: target({ counts: 'each-year' }) })).toEqual([
      'target.counts objective/p/1 target.counts',
    ]);
  });
  it.each<[string, readonly (readonly [by: string, value: string])[], string | undefined, readonly string[]]>([
    ['none', [], '2025', []],
    ['one', [['2022', '3 ha']], undefined, []],
    [
      'in order',
      [
        ['2022', '3 ha'],
        ['2023', '6 ha'],
      ],
      '2025',
      [],
    ],
    [
      'the same twice',
      [
        ['2022', '3 ha'],
        ['2022', '6 ha'],
      ],
      '2025',
      ['target.step-order objective/p/1 target.steps[1].by'],
    ],
    [
      'backwards',
      [
        ['2023', '3 ha'],
        ['2022', '6 ha'],
      ],
      '2025',
      ['target.step-order objective/p/1 target.steps[1].by'],
    ],
    [
      'the last on the end',
      [
        ['2022', '3 ha'],
        ['2025', '6 ha'],
      ],
      '2025',
      ['target.step-order objective/p/1 target.by'],
    ],
    ['the first behind the end', [['2026', '3 ha']], '2025', ['target.step-order objective/p/1 target.by']],
    [
      'in another unit',
      [
        ['2022', '3 ha'],
        ['2023', '6 km'],
      ],
      undefined,
      ['target.step-unit objective/p/1 target.steps[1].value'],
    ],
  ])('steps: %s', (_, steps, by, expected) =>
    expect(
      objective({
        target: target({ measure: 'm', by, steps: steps.map(([at, value]) => ({ by: at, value: q(value) })) }),
      }),
    ).toEqual(expected),
  );
  it('extents of another name or stage are no answer, whatever their unit', () => {
    const given = (more: object) =>
      told({
        objective: [{ id: 'p/1', kind: 'target', target: target({ extent: 'area', stage: 'cleared' }) }],
        work: [{ id: 'w', objective: 'p/1' }],
        extent: [{ id: 'e', work: 'w', extent: 'area', stage: 'cleared', value: q('5 m²'), ...more }],
      });
    expect(given({})).toEqual(['target.extent-unit extent/e value']);
    expect(given({ stage: 'registered' })).toEqual([]);
    expect(given({ extent: 'land' })).toEqual([]);
  });
  it('extents in the target’s unit', () => {
    const given = (value: string, parent = 'p/1') =>
      told({
        objective: [
          { id: 'p/1', kind: 'target', target: target({ extent: 'area', stage: 'cleared' }) },
          { id: 'p/1.1', kind: 'task', parent },
          { id: 'p/2', kind: 'task' },
        ],
        work: [{ id: 'w', objective: parent === 'p/1' ? 'p/1.1' : 'p/2' }],
        extent: [{ id: 'e', work: 'w', extent: 'area', stage: 'cleared', value: q(value) }],
      });
    expect(given('5 ha')).toEqual([]);
    expect(given('5 m²')).toEqual(['target.extent-unit extent/e value']);
  });
});

it('a number in the tree stands below its own beginning', () => {
  const tree = (parent?: string) =>
    told({
      objective: [
        { id: 'p/1', kind: 'chapter' },
        { id: 'p/2', kind: 'chapter' },
        { id: 'p/2.1', kind: 'task', parent },
      ],
    });
  expect(tree('p/2')).toEqual([]);
  expect(tree('p/1')).toEqual(['objective.number objective/p/2.1 parent']);
  expect(tree()).toEqual(['objective.number objective/p/2.1 parent']);
  expect(told({ objective: [{ id: 'p/l.1', kind: 'task' }] })).toEqual([]);
});
