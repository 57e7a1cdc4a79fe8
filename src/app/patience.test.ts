import { expect, test } from 'vitest';
import { inTime, pendingWork } from '#app/patience.ts';

const never = (): Promise<never> => new Promise(() => undefined);

test('work that is over in time gives its value, other work nothing yet', async () => {
  expect(await inTime(Promise.resolve(undefined), 1000)).toEqual({ value: undefined });
  expect(await inTime(never(), 5)).toBeUndefined();
  await expect(inTime(Promise.reject(new Error('no')), 1000)).rejects.toThrow('no');
});

test('what fails when nobody waits any more is heard by whoever asks again', async () => {
  let fail: (error: Error) => void = () => undefined;
  const work = new Promise<never>((_, reject) => (fail = reject));
  const { keep, find } = pendingWork<never>(2, 1000);
  expect(await inTime(work, 5)).toBeUndefined();
  const token = keep(work);
  fail(new Error('late'));
  await expect(find(token)).rejects.toThrow('late');
});

test('it is found by its token only, the oldest go first, and each has its time', async () => {
  const { keep, find } = pendingWork<number>(2, 1000);
  const [first, second, third] = [1, 2, 3].map((one) => keep(Promise.resolve(one)));
  expect(find(first ?? '')).toBeUndefined();
  expect([await find(second ?? ''), await find(third ?? '')]).toEqual([2, 3]);
  expect(find('')).toBeUndefined();
  const short = pendingWork<number>(2, -1);
  expect(short.find(short.keep(Promise.resolve(1)))).toBeUndefined();
});
