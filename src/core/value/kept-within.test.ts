import { describe, expect, it } from 'vitest';
import { keptWithin } from '#core/value/kept-within.ts';

const readOf = (letters: number): string => 'a'.repeat(letters);
const keptOf = (most: number) => keptWithin<string>({ most, size: 100, sizeOf: ({ length }) => length });

/** Asks for each in turn; which of them were read, and not kept. */
const readAgain = async (
  kept: ReturnType<typeof keptOf>,
  asked: readonly (readonly [token: string, letters: number])[],
): Promise<readonly string[]> => {
  const read: string[] = [];
  for (const [token, letters] of asked)
    await kept.of(token, () => {
      read.push(token);
      return Promise.resolve(readOf(letters));
    });
  return read;
};

describe('what was made lately', () => {
  it.each([
    ['is kept up to so many', 'abc', 1, 'abc', ''],
    ['of one more the first is read again', 'abcd', 1, 'bcda', 'a'],
    ['is kept up to so many letters together', 'ab', 50, 'ab', ''],
    ['of one letter more the first is read again', 'ab', 51, 'ba', 'a'],
    ['that alone has more is kept as long as nothing else is asked for', 'a', 101, 'aa', ''],
  ])('%s', async (_, first, letters, then, again) => {
    const kept = keptOf(3);
    await readAgain(
      kept,
      [...first].map((token) => [token, letters]),
    );
    expect(
      (
        await readAgain(
          kept,
          [...then].map((token) => [token, letters]),
        )
      ).join(''),
    ).toBe(again);
  });

  it.each([
    ['of thousands as many stay as may', 0, 2],
    ['and no more than they may take together', 60, 1],
  ])('%s', async (_, letters, stay) => {
    const kept = keptOf(2);
    for (let at = 0; at < 5000; at += 1) await kept.of(`${at}`, () => Promise.resolve(readOf(letters)));
    expect(kept.count()).toBe(stay);
  });

  it('who asks while it is being made waits for the same', async () => {
    const kept = keptOf(2);
    let made = 0;
    const make = () => Promise.resolve(readOf((made += 1)));
    expect(await Promise.all([kept.of('a', make), kept.of('a', make)])).toEqual(['a', 'a']);
    expect(made).toBe(1);
  });

  it('what was asked for last stays', async () => {
    const kept = keptOf(2);
    await readAgain(kept, [
      ['a', 1],
      ['b', 1],
      ['a', 1],
      ['c', 1],
    ]);
    expect(await readAgain(kept, [['a', 1]])).toEqual([]);
    expect(await readAgain(kept, [['b', 1]])).toEqual(['b']);
  });

  it('what could not be read is read the next time', async () => {
    const kept = keptOf(2);
    await expect(kept.of('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await readAgain(kept, [['a', 1]])).toEqual(['a']);
  });

  it('what does not stay is made the next time', async () => {
    const kept = keptWithin<string>({ most: 2, size: 100, sizeOf: () => 1, stays: (text) => text !== 'no' });
    expect(await kept.of('a', () => Promise.resolve('no'))).toBe('no');
    expect(await kept.of('a', () => Promise.resolve('yes'))).toBe('yes');
    expect(await kept.of('a', () => Promise.resolve('again'))).toBe('yes');
  });

  it('a failure forgets nothing that was read since', async () => {
    const kept = keptOf(2);
    const { promise, reject } = Promise.withResolvers<string>();
    kept.keep('a', promise);
    kept.keep('a', Promise.resolve(readOf(1)));
    reject(new Error('no'));
    await expect(promise).rejects.toThrow('no');
    expect(await readAgain(kept, [['a', 1]])).toEqual([]);
  });
});
