import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '#core/report/document.ts';
import { heldRuns, holdTogether, plainSpaces, printableText } from '#core/report/no-break.ts';

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
  const figure = (printed: string): Run => ({ kind: 'figure', address: 'a', printed });
  const line = (...runs: readonly (string | Run)[]): string =>
    heldRuns(runs.map((run): Run => (typeof run === 'string' ? { kind: 'text', text: run } : run)))
      .map((run) => (run.kind === 'text' ? run.text : run.kind === 'figure' ? run.printed : ''))
      .join('')
      .replaceAll('\u00a0', '_');
  it.each([
    ['a short figure stays whole', line(figure('trên 500 tỷ đồng')), 'trên_500_tỷ_đồng'],
    ['points of a per cent fit into a narrow column', line(figure('18,95 điểm phần trăm')), '18,95_điểm phần_trăm'],
    ['a figure of 24 letters is short', line(figure(`${'a '.repeat(11)}ab`)), `${'a_'.repeat(11)}ab`],
    ['one of 25 is not, and may break', line(figure(`${'a '.repeat(12)}a`)), `${'a '.repeat(12)}a`],
    [
      'a word stays with the figure that it announces',
      line('hoàn thành ngày ', figure('31/12/2028'), ' và năm ', figure('2029')),
      'hoàn thành ngày_31/12/2028 và năm_2029',
    ],
    ['other words do not', line('gồm ', figure('04 đồ án')), 'gồm 04_đồ_án'],
  ])('%s', (_, held, expected) => expect(held).toBe(expected));
  it('readers undo what writers did, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainSpaces(holdTogether(text))).toBe(plainSpaces(text));
        expect(plainSpaces(line(figure(text)).replaceAll('_', ' '))).toBe(plainSpaces(text.replaceAll('_', ' ')));
      }),
    );
  });
  it('control characters never reach a file', () => {
    expect(printableText('a\u0000b\nc\ud800')).toBe('a\ufffdb c\ufffd');
  });
});

it('a title stays with the name behind it', () =>
  expect(holdTogether('giao đồng chí Nguyễn Văn A, bà Hoa; ông bà').replaceAll('\u00a0', '_')).toBe(
    'giao đồng_chí_Nguyễn Văn A, bà_Hoa; ông bà',
  ));
