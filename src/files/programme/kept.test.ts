import { expect, test } from 'vitest';
import { kept } from '#files/programme/kept.ts';

test('no more is remembered than may be, however much is read', () => {
  const memory = kept<number>(3);
  for (let at = 0; at < 1000; at += 1) {
    memory.set(`t${at}`, at);
    expect(memory.get(`t${at}`)).toBe(at);
    expect(memory.size()).toBeLessThanOrEqual(3);
  }
  expect(memory.get('t0')).toBeUndefined();
});
