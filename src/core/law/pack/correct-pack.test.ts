import { describe, expect, test } from 'vitest';
import { shippedPack } from '#testing/packs.ts';
import { applyCorrections } from '#core/law/pack/correct-pack.ts';
import { diffPacks } from '#core/law/pack/diff-packs.ts';

const pack = shippedPack('111-2025');
const GAZETTE = 'Công báo số 1–2, 2026, trang 15';
const CORRECTION = { path: 'standards[2A.III.08].classes.II.min', value: '92', gazette: GAZETTE };
const codes = (...corrections: Parameters<typeof applyCorrections>[1]) => {
  const outcome = applyCorrections(pack, corrections);
  return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
};

describe('corrections with the gazette in hand', () => {
  test('change one number, its status and its source, and nothing else', () => {
    const corrected = applyCorrections(pack, [CORRECTION]);
    if (!corrected.ok) throw new Error('refused');
    expect(diffPacks(pack, corrected.value)).toEqual([
      {
        path: CORRECTION.path,
        before: { value: '90', status: 'secondary', source: pack.sources['hue']?.vi },
        after: { value: '92', status: 'gazette', source: GAZETTE },
      },
    ]);
  });

  test('complete what was missing', () => {
    const corrected = applyCorrections(pack, [
      { path: 'reductions[mountain].rules[other].effect', value: '80', gazette: GAZETTE },
    ]);
    if (!corrected.ok) throw new Error('refused');
    expect(diffPacks(pack, corrected.value)[0]).toMatchObject({
      before: { status: 'missing' },
      after: { value: '80', status: 'gazette' },
    });
  });

  test('share one source entry for one gazette', () => {
    const corrected = applyCorrections(pack, [CORRECTION, { path: 'rules.total', value: '75', gazette: GAZETTE }]);
    expect(corrected.ok && Object.keys(corrected.value.sources)).toEqual([...Object.keys(pack.sources), 'gazette-1']);
  });

  test('are refused where they cannot be', () => {
    expect(codes({ ...CORRECTION, path: 'standards[2A.III.99].classes.II.min' })).toEqual(['correction.unknown-path']);
    expect(codes({ ...CORRECTION, value: 'ninety' })).toEqual(['correction.not-a-number']);
    expect(codes({ ...CORRECTION, value: ' ' })).toEqual(['correction.empty']);
    expect(codes({ ...CORRECTION, gazette: '' })).toEqual(['correction.no-gazette']);
    expect(codes(CORRECTION, CORRECTION)).toEqual(['correction.repeated']);
  });

  test('are refused when the whole pack would no longer be sound', () => {
    expect(codes({ ...CORRECTION, value: '101' })).toEqual(['pack.above-possible', 'pack.min-above-max']);
  });
});

test('a pack differs from itself in nothing, and from another regime in much', () => {
  expect(diffPacks(pack, pack)).toEqual([]);
  const both = diffPacks(shippedPack('1210-2016'), shippedPack('26-2022'));
  expect(both).toContainEqual({
    path: 'criteria[I].points.max',
    before: { value: '20', status: 'secondary', source: pack.sources['reading']?.vi },
    after: { value: '18', status: 'secondary', source: pack.sources['reading']?.vi },
  });
  expect(both.some(({ before }) => before === undefined)).toBe(true);
});
