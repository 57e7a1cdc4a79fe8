import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdFigureTogether, holdTogether, plainSpaces, printableText } from '#core/report/no-break.ts';

describe('words that a line must not part', () => {
  it.each([
    ['Nghị quyết số 08-NQ/TU ngày 20/4/2021', 'Nghị quyết số_08-NQ/TU ngày_20/4/2021'],
    ['đạt 155,5 tỷ đồng trong năm 2022', 'đạt 155,5_tỷ_đồng trong năm_2022'],
    ['diện tích 16,61 ha và 62 m²', 'diện tích 16,61_ha và 62_m²'],
    ['kinh tế - xã hội – môi trường', 'kinh tế_- xã hội_– môi trường'],
    ['- mục đầu', '- mục đầu'],
    ['10 hộ mới', '10 hộ mới'],
    ['phân số chia', 'phân số chia'],
  ])('%s', (text, held) => expect(holdTogether(text).replaceAll('\u00a0', '_')).toBe(held));
  it('short figures stay whole', () => expect(holdFigureTogether('trên 500 tỷ đồng')).toBe('trên\u00a0500\u00a0tỷ\u00a0đồng'));
  it('readers undo what writers did, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(plainSpaces(holdTogether(text))).toBe(plainSpaces(text));
      expect(plainSpaces(holdFigureTogether(text))).toBe(plainSpaces(text));
    }));
  });
  it('control characters never reach a file', () => {
    expect(printableText('a\u0000b\nc\ud800')).toBe('a\ufffdb c\ufffd');
  });
});
