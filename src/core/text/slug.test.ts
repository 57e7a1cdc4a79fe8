import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slugOf } from '#core/text/slug.ts';

it('names become ids without marks', () =>
  expect(slugOf('Đạt loại II năm 2028 (thử)')).toBe('dat-loai-ii-nam-2028-thu'));
it('whatever the name, the id is one or empty', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
      expect(slugOf(name)).toMatch(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)?$/u);
    }),
  ));
