import { describe, expect, test } from 'vitest';
import { together } from '#store/together.ts';

/** Statements as they left, and how each is answered. */
const statements = () => {
  const left: { readonly keys: readonly string[]; readonly answer: PromiseWithResolvers<Map<string, string>> }[] = [];
  const ask = together<string>((keys) => {
    const answer = Promise.withResolvers<Map<string, string>>();
    left.push({ keys, answer });
    return answer.promise;
  });
  return { left, ask };
};
const turn = () => new Promise<void>((resolve) => void setImmediate(() => setImmediate(resolve)));

describe('many askers', () => {
  test('of one turn share a statement, each with its own answer', async () => {
    const { left, ask } = statements();
    const answers = Promise.all([ask('a'), ask('b'), ask('a'), ask('none')]);
    await turn();
    expect(left.map(({ keys }) => keys)).toEqual([['a', 'b', 'none']]);
    left[0]?.answer.resolve(new Map(Object.entries({ a: 'A', b: 'B' })));
    expect(await answers).toEqual(['A', 'B', 'A', undefined]);
  });

  test('who asks while a statement runs gets an answer of the next', async () => {
    const { left, ask } = statements();
    const first = ask('a');
    await turn();
    const [second, third] = [ask('a'), ask('b')];
    await turn();
    expect(left).toHaveLength(1);
    left[0]?.answer.resolve(new Map([['a', 'old']]));
    expect(await first).toBe('old');
    await turn();
    expect(left.map(({ keys }) => keys)).toEqual([['a'], ['a', 'b']]);
    left[1]?.answer.resolve(new Map([['a', 'new']]));
    expect(await Promise.all([second, third])).toEqual(['new', undefined]);
    const later = ask('a');
    await turn();
    left[2]?.answer.resolve(new Map());
    expect(await later).toBeUndefined();
  });

  test('hear of a failure, all of the statement and nobody else', async () => {
    const { left, ask } = statements();
    const both = Promise.allSettled([ask('a'), ask('b')]);
    await turn();
    const next = ask('a');
    left[0]?.answer.reject(new Error('away'));
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await turn();
    left[1]?.answer.resolve(new Map([['a', 'A']]));
    expect(await next).toBe('A');
  });

  test('more than one statement may ask for are asked for by the next', async () => {
    const asked: number[] = [];
    const ask = together<string>(async (keys) => {
      asked.push(keys.length);
      return new Map(keys.map((key) => [key, key]));
    });
    const keys = Array.from({ length: 501 }, (_, at) => String(at));
    expect(await Promise.all(keys.map(ask))).toEqual(keys);
    expect(asked).toEqual([500, 1]);
  });
});
