import { describe, expect, it } from 'vitest';
import { makeKeptReadings } from '#app/read/history/kept-readings.ts';
import type { OldReportRead } from '#app/read/history/propose.ts';

const readOf = (letters: number): OldReportRead => ({ text: 'a'.repeat(letters), sha256: '' });

/** Asks for each in turn; which of them were read, and not kept. */
const readAgain = async (
  kept: ReturnType<typeof makeKeptReadings>,
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

describe('what was read of old reports', () => {
  it.each([
    ['is kept up to so many', 'abc', 1, 'abc', ''],
    ['of one more the first is read again', 'abcd', 1, 'bcda', 'a'],
    ['is kept up to so many letters together', 'ab', 50, 'ab', ''],
    ['of one letter more the first is read again', 'ab', 51, 'ba', 'a'],
    ['that alone has more is kept as long as nothing else is asked for', 'a', 101, 'aa', ''],
  ])('%s', async (_, first, letters, then, again) => {
    const kept = makeKeptReadings({ readings: 3, letters: 100 });
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

  it('what was asked for last stays', async () => {
    const kept = makeKeptReadings({ readings: 2, letters: 100 });
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
    const kept = makeKeptReadings({ readings: 2, letters: 100 });
    await expect(kept.of('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await readAgain(kept, [['a', 1]])).toEqual(['a']);
  });

  it('a failure forgets nothing that was read since', async () => {
    const kept = makeKeptReadings({ readings: 2, letters: 100 });
    const { promise, reject } = Promise.withResolvers<OldReportRead>();
    kept.keep('a', promise);
    kept.keep('a', Promise.resolve(readOf(1)));
    reject(new Error('no'));
    await expect(promise).rejects.toThrow('no');
    expect(await readAgain(kept, [['a', 1]])).toEqual([]);
  });
});
