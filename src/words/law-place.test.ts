import { expect, test } from 'vitest';
import { packEntries } from '#core/law/pack/pack-entries.ts';
import { shippedPack, shippedPacks } from '#testing/packs.ts';
import { lawPlaceName } from '#words/law-place.ts';

test.each(shippedPacks.map((pack) => [pack.id, pack] as const))(
  'every number of %s is named in both languages',
  (_id, pack) => {
    const places = packEntries(pack).flatMap((entry) => (entry.kind === 'number' ? [entry.path] : []));
    for (const language of ['vi', 'en'] as const)
      expect(places.filter((path) => !lawPlaceName(language, pack, path))).toEqual([]);
  },
);

test('a place is told by standard, class and end', () => {
  const pack = shippedPack('111-2025');
  expect(lawPlaceName('vi', pack, 'standards[2A.III.13].classes.II.min')).toBe(
    'Nhà tang lễ – đô thị loại II: mức tối thiểu',
  );
  expect(lawPlaceName('en', pack, 'reductions[mountain].rules[other].effect')).toBe(
    'Mountain coefficient (Article 8), other standards: what is left of it (%)',
  );
  expect(lawPlaceName('en', pack, 'transition[former-one-to-three].becomes')).toMatch(/^I, II, III: /u);
  expect(lawPlaceName('vi', pack, 'classes[II].vi')).toBeUndefined();
});
