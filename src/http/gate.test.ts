import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openGate, type GateOptions } from '#http/gate.ts';

const gate = (options: Partial<GateOptions> = {}) =>
  openGate({ width: () => 2, row: 3, rowOfOne: 2, patienceMs: 5000, ...options });

test('so many are inside at once, the others follow in turn', async () => {
  const { enter, inside } = gate();
  const order: string[] = [];
  const work = async (name: string): Promise<void> => {
    const leave = await enter(name);
    order.push(name);
    expect(inside()).toBeLessThanOrEqual(2);
    await setTimeout(5);
    leave?.();
  };
  await Promise.all(['a', 'b', 'c', 'd', 'e'].map(work));
  expect(order).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(inside()).toBe(0);
});

test('a row that is full lets nobody in; who leaves twice frees one place', async () => {
  const { enter, inside } = gate({ width: () => 1 });
  const leave = await enter('a');
  const row = ['b', 'c', 'd'].map((client) => enter(client));
  expect(await enter('e')).toBeUndefined();
  leave?.();
  leave?.();
  expect(inside()).toBe(1);
  for (const one of row) (await one)?.();
  expect(inside()).toBe(0);
});

test('one client does not take the row from the others', async () => {
  const { enter } = gate({ width: () => 1 });
  const leave = await enter('a');
  const row = [enter('a'), enter('a')];
  expect(await enter('a')).toBeUndefined();
  const other = enter('b');
  leave?.();
  for (const one of [...row, other]) {
    const out = await one;
    expect(out).toBeDefined();
    out?.();
  }
});

test('nobody waits longer than is sensible', async () => {
  const { enter } = gate({ width: () => 1, patienceMs: 20 });
  const leave = await enter('a');
  expect(await enter('b')).toBeUndefined();
  leave?.();
  expect(await enter('b')).toBeDefined();
});

test('a gate that narrows lets those out who are in, and one at a time in', async () => {
  let width = 3;
  const { enter, inside } = gate({ width: () => width, row: 9, rowOfOne: 9 });
  const leaves = await Promise.all(['a', 'b', 'c'].map((client) => enter(client)));
  width = 0;
  const late = [enter('d'), enter('e')];
  for (const leave of leaves) leave?.();
  expect(inside()).toBe(1);
  (await late[0])?.();
  expect(inside()).toBe(1);
  (await late[1])?.();
});
