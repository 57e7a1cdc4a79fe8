import { describe, expect, it } from 'vitest';
import { answerCache, type CachedAnswer } from '#http/answer-cache.ts';

/** What an answer takes beside its body. */
const OVERHEAD = 1024;
const answer = (bytes: number, version = '1', packed?: number): CachedAnswer => {
  const form = (size: number) => ({ etag: 'e', headers: [], body: Buffer.alloc(size), unchanged: [] });
  return { version, plain: form(bytes), packed: packed === undefined ? undefined : form(packed) };
};

describe('answers that are kept', () => {
  it('hold for their version alone', () => {
    const cache = answerCache(100_000);
    const one = answer(10);
    cache.keep('a', one);
    expect(cache.find('a', '1')).toBe(one);
    expect(cache.find('a', '2')).toBeUndefined();
    expect(cache.find('b', '1')).toBeUndefined();
  });
  it('a newer one takes the place, and its size is that of both forms', () => {
    const cache = answerCache(100_000);
    cache.keep('a', answer(10));
    expect(cache.size()).toBe(OVERHEAD + 10);
    cache.keep('a', answer(100, '2', 30));
    expect(cache.size()).toBe(OVERHEAD + 130);
    expect(cache.find('a', '1')).toBeUndefined();
  });
  it('one that takes more than a quarter is not kept, and what it replaces is gone', () => {
    const limit = 40_000;
    const cache = answerCache(limit);
    cache.keep('a', answer(10));
    cache.keep('a', answer(limit / 4 - OVERHEAD + 1, '2'));
    expect([cache.find('a', '1'), cache.find('a', '2'), cache.size()]).toEqual([undefined, undefined, 0]);
    cache.keep('b', answer(limit / 4 - OVERHEAD));
    expect(cache.find('b', '1')).toBeDefined();
  });
  it('where there is no more room those that were not asked for longest go first', () => {
    const cache = answerCache(4 * (OVERHEAD + 1000));
    for (const key of ['a', 'b', 'c', 'd']) cache.keep(key, answer(1000));
    expect(cache.size()).toBe(4 * (OVERHEAD + 1000));
    cache.find('a', '1');
    cache.keep('e', answer(1000));
    expect(['a', 'b', 'c', 'd', 'e'].filter((key) => cache.find(key, '1'))).toEqual(['a', 'c', 'd', 'e']);
    expect(cache.size()).toBeLessThanOrEqual(4 * (OVERHEAD + 1000));
  });
  it('cleared it holds nothing', () => {
    const cache = answerCache(100_000);
    cache.keep('a', answer(10));
    cache.clear();
    expect([cache.size(), cache.find('a', '1')]).toEqual([0, undefined]);
    cache.keep('a', answer(10));
    expect(cache.size()).toBe(OVERHEAD + 10);
  });
});
