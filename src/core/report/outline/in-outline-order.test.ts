/** Records in the order in which the report tells them: the chapters as the office has put them, node by node. */
import { describe, expect, it } from 'vitest';
import { outlineOrder } from '#core/report/outline/in-outline-order.ts';
import { view } from '#testing/records.ts';

const seen = view({
  objective: [
    { id: 'p/1', part: 'results' },
    { id: 'p/1.1', part: 'results', parent: 'p/1' },
    { id: 'p/2', part: 'results' },
    { id: 'p/10', part: 'results' },
    { id: 'p/l', part: 'leadership' },
  ],
  work: [
    { id: 'w2', objective: 'p/2' },
    { id: 'w1', objective: 'p/1.1' },
    { id: 'part', objective: 'p/2', partOf: 'w1' },
    { id: 'w1b', objective: 'p/1.1' },
    { id: 'led', objective: 'p/l' },
  ],
});
const order = (chapters: readonly string[] = []) => outlineOrder(seen, 'p', { chapters });
const works = (ids: readonly string[], chapters?: readonly string[]): readonly string[] =>
  order(chapters)
    .works(ids.flatMap((id) => seen.find('work', id) ?? []))
    .map(({ id }) => id);

describe('works', () => {
  it('stand as their nodes do, whatever order they come in', () => {
    expect(works(['w2', 'w1b', 'w1', 'led'])).toEqual(['led', 'w1', 'w1b', 'w2']);
    expect(works(['w1', 'led', 'w2', 'w1b'])).toEqual(['led', 'w1', 'w1b', 'w2']);
  });
  it('follow the chapters of the office', () => expect(works(['w1', 'w2'], ['p/2', 'p/1'])).toEqual(['w2', 'w1']));
  it('of another programme, or of none, stand last, as they came', () =>
    expect(
      order()
        .works([{ id: 'y' }, { id: 'x' }, { id: 'w2' }])
        .map(({ id }) => id),
    ).toEqual(['w2', 'y', 'x']));
});

describe('records', () => {
  type Of = { readonly id: string; readonly objective?: string; readonly work?: string };
  const told = (...all: readonly Of[]): readonly string[] =>
    order()
      .byOwner(all, ({ objective, work }) => ({ objective, work }))
      .map(({ id }) => id);
  it('stand with the node that they are of, ten behind two', () =>
    expect(
      told({ id: 'c', objective: 'p/10' }, { id: 'b', objective: 'p/2' }, { id: 'a', objective: 'p/1.1' }),
    ).toEqual(['a', 'b', 'c']));
  it('of a work stand with its node, before those of the node itself, in the order of the works', () =>
    expect(
      told(
        { id: 'node', objective: 'p/1.1' },
        { id: 'second', work: 'w1b' },
        { id: 'first', work: 'w1' },
        { id: 'other', objective: 'p/1' },
      ),
    ).toEqual(['other', 'first', 'second', 'node']));
  it('the node of the work counts, and not what the record says of a node', () =>
    expect(told({ id: 'a', objective: 'p/1', work: 'w2' }, { id: 'b', objective: 'p/1.1' })).toEqual(['b', 'a']));
  it('of neither stand behind, as they came', () =>
    expect(told({ id: 'z' }, { id: 'y', work: 'nowhere' }, { id: 'a', objective: 'p/10' })).toEqual(['a', 'z', 'y']));
});
