import { describe, expect, it } from 'vitest';
import { driftMemory } from '#app/read/report/drift-memory.ts';

describe('what is known of drift', () => {
  it('is so much and no more: the oldest goes first', () => {
    const memory = driftMemory(100);
    for (let at = 0; at < 1000; at += 1) {
      memory.keep(`${at}`, at);
      expect(memory.size()).toBeLessThanOrEqual(100);
    }
    expect([899, 900, 999].map((at) => memory.find(`${at}`))).toEqual([undefined, 900, 999]);
  });
  it('what is found out anew is the newest', () => {
    const memory = driftMemory(2);
    memory.keep('a', 'failed');
    memory.keep('b', 1);
    memory.keep('a', 0);
    memory.keep('c', 2);
    expect(['a', 'b', 'c'].map(memory.find)).toEqual([0, undefined, 2]);
  });
  it('what is forgotten is asked anew', () => {
    const memory = driftMemory();
    memory.keep('a', 'failed');
    memory.forget('a');
    expect([memory.find('a'), memory.size()]).toEqual([undefined, 0]);
  });
});
