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
