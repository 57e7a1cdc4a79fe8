import { describe, expect, it } from 'vitest';
import { diffPacks } from '#core/law/pack/diff-packs.ts';
import type { RulePack } from '#core/law/pack/pack.ts';
import { smallPack, smallStandard, statedAt } from '#testing/small-pack.ts';

describe('what differs between two packs', () => {
  const [old, now] = [
    smallPack(smallStandard({ id: 'a' }), smallStandard({ id: 'b' })),
    smallPack(smallStandard({ id: 'a' }), smallStandard({ id: 'c' })),
  ];
  const paths = (one: RulePack, other: RulePack) =>
    diffPacks(one, other).map(({ path, before, after }) => [path, before?.value, after?.value]);
  it('nothing of the same', () => expect(diffPacks(old, old)).toEqual([]));
  it('what is gone has no after, what is new no before', () => {
    const found = diffPacks(old, now);
    const gone = found.filter(({ path }) => path.startsWith('standards[b]'));
    const come = found.filter(({ path }) => path.startsWith('standards[c]'));
    expect([gone.length > 0, come.length > 0]).toEqual([true, true]);
    expect(gone.every((one) => 'before' in one && !('after' in one))).toBe(true);
    expect(come.every((one) => 'after' in one && !('before' in one))).toBe(true);
    expect(found.length).toBe(gone.length + come.length);
  });
  it('a number, how sure it is, or its source', () => {
    const points = (more: object) =>
      smallPack(
        smallStandard({ id: 'a', points: { min: statedAt('1'), max: { ...statedAt('2'), ...more } } }),
        smallStandard({ id: 'b' }),
      );
    expect(paths(old, points({}))).toEqual([]);
    expect(paths(old, points({ is: '3' }))).toEqual([['standards[a].points.max', '2', '3']]);
    expect(diffPacks(old, points({ status: 'secondary' }))).toMatchObject([
      { before: { status: 'read', source: 'Công báo' }, after: { status: 'secondary', source: 'Công báo' } },
    ]);
    expect(diffPacks(old, points({ from: 'elsewhere' }))).toMatchObject([
      { before: { source: 'Công báo' }, after: { source: 'elsewhere' } },
    ]);
    const [unsourced] = diffPacks(old, points({ from: undefined }));
    expect(unsourced?.after).not.toHaveProperty('source');
  });
});
