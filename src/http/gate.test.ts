import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openGate, type GateOptions } from '#http/gate.ts';

const gate = (options: Partial<GateOptions> = {}) =>
  openGate({ width: () => 2, row: 3, rowOfOne: 2, patienceMs: 5000, aside: 2, ...options });

test('so many are inside at once, the others follow in turn', async () => {
  const { enter, inside } = gate();
  const order: string[] = [];
  const work = async (name: string): Promise<void> => {
    const place = await enter(name);
    order.push(name);
    expect(inside()).toBeLessThanOrEqual(2);
    await setTimeout(5);
    place?.leave();
  };
  await Promise.all(['a', 'b', 'c', 'd', 'e'].map(work));
  expect(order).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(inside()).toBe(0);
});

test('a row that is full lets nobody in; who leaves twice frees one place', async () => {
  const { enter, inside } = gate({ width: () => 1 });
  const place = await enter('a');
  const row = ['b', 'c', 'd'].map((client) => enter(client));
  expect(await enter('e')).toBeUndefined();
  place?.leave();
  place?.leave();
  expect(inside()).toBe(1);
  for (const one of row) (await one)?.leave();
  expect(inside()).toBe(0);
});

test('one client does not take the row from the others', async () => {
  const { enter } = gate({ width: () => 1 });
  const place = await enter('a');
  const row = [enter('a'), enter('a')];
  expect(await enter('a')).toBeUndefined();
  const other = enter('b');
  place?.leave();
  for (const one of [...row, other]) {
    const late = await one;
    expect(late).toBeDefined();
    late?.leave();
  }
});

test('nobody waits longer than is sensible', async () => {
  const { enter } = gate({ width: () => 1, patienceMs: 20 });
  const place = await enter('a');
  expect(await enter('b')).toBeUndefined();
  place?.leave();
  expect(await enter('b')).toBeDefined();
});

test('a gate that narrows lets those out who are in, and one at a time in', async () => {
  let width = 3;
  const { enter, inside } = gate({ width: () => width, row: 9, rowOfOne: 9 });
  const places = await Promise.all(['a', 'b', 'c'].map((client) => enter(client)));
  width = 0;
  const late = [enter('d'), enter('e')];
  for (const place of places) place?.leave();
  expect(inside()).toBe(1);
  (await late[0])?.leave();
  expect(inside()).toBe(1);
  (await late[1])?.leave();
});

describe('who waits for what others do', () => {
  /** Something awaited, and how it ends. */
  const awaited = () => Promise.withResolvers<string>();
  const settled = () => setTimeout(1);

  test('stands aside, and others are let in; then goes before those who wait outside', async () => {
    const { enter, inside } = gate({ width: () => 1, row: 9, rowOfOne: 9 });
    const commit = awaited();
    const [first, order] = [await enter('a'), [] as string[]];
    const aside = first?.aside(commit.promise).then((answer) => order.push(answer));
    expect(inside()).toBe(0);
    const second = await enter('b');
    const third = enter('c').then((place) => {
      order.push('c');
      place?.leave();
    });
    commit.resolve('a');
    await settled();
    expect([order, inside()]).toEqual([[], 1]);
    second?.leave();
    await aside;
    expect([order, inside()]).toEqual([['a'], 1]);
    first?.leave();
    await third;
    expect([order, inside()]).toEqual([['a', 'c'], 0]);
  });

  test('has a place again when it failed, too', async () => {
    const { enter, inside } = gate({ width: () => 1 });
    const place = await enter('a');
    const failing = place?.aside(Promise.reject(new Error('away')));
    await expect(failing).rejects.toThrow('away');
    expect(inside()).toBe(1);
    place?.leave();
    expect(inside()).toBe(0);
  });

  test('keeps the place where so many stand aside already', async () => {
    const { enter, inside } = gate({ width: () => 3, aside: 2 });
    const commit = awaited();
    const places = await Promise.all(['a', 'b', 'c'].map((client) => enter(client)));
    const all = places.map((place) => place?.aside(commit.promise));
    expect(inside()).toBe(1);
    commit.resolve('done');
    expect(await Promise.all(all)).toEqual(['done', 'done', 'done']);
    expect(inside()).toBe(3);
    for (const place of places) place?.leave();
    expect(inside()).toBe(0);
  });

  test('gives up one place however often it waits at once, and takes none after it has left', async () => {
    const { enter, inside } = gate({ width: () => 2 });
    const [commit, other] = [awaited(), awaited()];
    const place = await enter('a');
    const both = [place?.aside(commit.promise), place?.aside(other.promise)];
    expect(inside()).toBe(0);
    commit.resolve('one');
    await both[0];
    expect(inside()).toBe(1);
    other.resolve('two');
    await both[1];
    expect(inside()).toBe(1);
    const late = awaited();
    const gone = place?.aside(late.promise);
    place?.leave();
    late.resolve('late');
    expect(await gone).toBe('late');
    expect(await place?.aside(Promise.resolve('later'))).toBe('later');
    expect(inside()).toBe(0);
  });

  test('who left while coming back leaves no place behind', async () => {
    const { enter, inside } = gate({ width: () => 1 });
    const commit = awaited();
    const place = await enter('a');
    const aside = place?.aside(commit.promise);
    const other = await enter('b');
    commit.resolve('done');
    await settled();
    place?.leave();
    other?.leave();
    expect(await aside).toBe('done');
    expect(inside()).toBe(0);
    expect(await enter('c')).toBeDefined();
  });
});
