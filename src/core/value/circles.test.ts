import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlesIn } from '#core/value/circles.ts';

const circles = (edges: Readonly<Record<string, readonly string[]>>) => circlesIn(new Map(Object.entries(edges)));

describe('circles', () => {
  it.each([
    ['nothing', {}, []],
    ['a chain', { a: ['b'], b: ['c'] }, []],
    ['two ways to one', { a: ['b', 'c'], b: ['d'], c: ['d'] }, []],
    ['itself', { a: ['a'] }, [['a']]],
    ['two', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['behind a way in', { a: ['b'], b: ['c'], c: ['b'] }, [['b', 'c']]],
    ['what is not there', { a: ['x'] }, []],
    [
      'two apart',
      { a: ['b'], b: ['a'], c: ['d'], d: ['c'] },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['two that share one: the first', { a: ['b', 'c'], b: ['a'], c: ['a'] }, [['a', 'b']]],
    ['one inside another: the one that closes first', { a: ['b'], b: ['c'], c: ['b', 'a'] }, [['b', 'c']]],
    ['the same reference twice', { a: ['b', 'b'], b: ['a'] }, [['a', 'b']]],
  ] as const)('%s', (_, edges, expected) => expect(circles(edges)).toEqual(expected));

  const graphs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 24 }).map((pairs) => {
    const edges = new Map<string, string[]>();
    for (const [from, to] of pairs) edges.set(`${from}`, [...(edges.get(`${from}`) ?? []), `${to}`]);
    return edges;
  });
  it('are circles, share no member, and are told exactly where there is one', () =>
    fc.assert(
      fc.property(graphs, (edges) => {
        const found = circlesIn(edges);
        for (const circle of found)
          circle.forEach((id, at) => expect(edges.get(id)).toContain(circle[(at + 1) % circle.length]));
        expect(new Set(found.flat()).size).toBe(found.flat().length);
        const reaches = (from: string, goal: string, met = new Set<string>()): boolean =>
          (edges.get(from) ?? []).some(
            (next) => next === goal || (!met.has(next) && reaches(next, goal, met.add(next))),
          );
        expect(found.length > 0).toBe([...edges.keys()].some((id) => reaches(id, id)));
      }),
    ));

  it('a chain of a hundred thousand, all of which lead back, is walked without the depth of calls', () => {
    const size = 100_000;
    const edges = new Map(Array.from({ length: size }, (_, at) => [`${at}`, ['0', `${at + 1}`]]));
    expect(circlesIn(edges).map(({ length }) => length)).toEqual([1]);
    edges.set('0', ['1']);
    expect(circlesIn(edges).map(({ length }) => length)).toEqual([2]);
  });
  it('sixty that all need one another are told at once', () => {
    const ids = Array.from({ length: 60 }, (_, at) => `${at}`);
    expect(circlesIn(new Map(ids.map((id) => [id, ids.filter((other) => other !== id)])))).toHaveLength(30);
  });
});
