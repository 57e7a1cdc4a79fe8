import { describe, expect, it } from 'vitest';
import { coalesce } from '#http/coalesce.ts';

/** Questions that wait until the test answers them. */
const questions = () => {
  const open: {
    readonly key: string;
    readonly answer: (value: string) => void;
    readonly fail: (error: Error) => void;
  }[] = [];
  const ask = coalesce((key) => new Promise<string>((answer, fail) => void open.push({ key, answer, fail })));
  return { open, ask };
};
const turn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 5));

describe('many askers, one question at a time', () => {
  it('who asks in one turn shares the question', async () => {
    const { open, ask } = questions();
    const all = [ask('a'), ask('a'), ask('a')];
    await turn();
    expect(open.map(({ key }) => key)).toEqual(['a']);
    open[0]?.answer('1');
    expect(await Promise.all(all)).toEqual(['1', '1', '1']);
  });
  it('who asks while it runs waits for the next: an answer is never older than its question', async () => {
    const { open, ask } = questions();
    const first = ask('a');
    await turn();
    const later = [ask('a'), ask('a')];
    await turn();
    expect(open).toHaveLength(1);
    open[0]?.answer('old');
    expect(await first).toBe('old');
    await turn();
    expect(open).toHaveLength(2);
    open[1]?.answer('new');
    expect(await Promise.all(later)).toEqual(['new', 'new']);
  });
  it('other questions do not wait', async () => {
    const { open, ask } = questions();
    void ask('a');
    void ask('b');
    await turn();
    expect(open.map(({ key }) => key).toSorted()).toEqual(['a', 'b']);
  });
  it('one that fails fails for those who shared it, and for nobody after', async () => {
    const { open, ask } = questions();
    const first = ask('a');
    await turn();
    const next = ask('a');
    open[0]?.fail(new Error('away'));
    await expect(first).rejects.toThrow('away');
    await turn();
    open[1]?.answer('back');
    expect(await next).toBe('back');
    const last = ask('a');
    await turn();
    open[2]?.answer('again');
    expect(await last).toBe('again');
  });
});
