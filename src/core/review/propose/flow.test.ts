import { describe, expect, it } from 'vitest';
import { flowOf, quoted, sentenceAt, tidied, withoutEnd, wordsBefore } from '#core/review/propose/flow.ts';

const lineOf = (text: string) => flowOf(text, { parts: [{ start: 0, end: text.length }] });

describe('the sentences of a passage', () => {
  it.each([
    ['Đã xong. Sẽ làm.', ['Đã xong.', 'Sẽ làm.']],
    ['Đã xong! Sẽ làm? Có… Không', ['Đã xong!', 'Sẽ làm?', 'Có…', 'Không']],
    ['Đã xong. sẽ làm.', ['Đã xong. sẽ làm.']],
    ['Đã xong.Sẽ làm.', ['Đã xong.Sẽ làm.']],
    ['Đã xong.” Sẽ làm.', ['Đã xong.”', 'Sẽ làm.']],
    ['“Đã xong.”) “Sẽ làm”', ['“Đã xong.”)', '“Sẽ làm”']],
    ['Đã xong. (Sẽ làm.)', ['Đã xong.', '(Sẽ làm.)']],
    ['Đã xong. - Sẽ làm.', ['Đã xong.', '- Sẽ làm.']],
    ['Đã xong. + Sẽ làm. * Còn nữa.', ['Đã xong.', '+ Sẽ làm.', '* Còn nữa.']],
    ['Đạt 1.234 ha. 5 xã đã xong.', ['Đạt 1.234 ha. 5 xã đã xong.']],
    ['  Đã xong.   Sẽ làm.', ['Đã xong.', 'Sẽ làm.']],
    ['Đã\nxong.\nSẽ làm.', ['Đã xong.', 'Sẽ làm.']],
    ['...', ['...']],
    ['.', ['.']],
  ])('%s', (text, expected) =>
    expect(
      (({ text: flow, sentences }) => sentences.map(({ start, end }) => flow.slice(start, end)))(lineOf(text)),
    ).toEqual(expected),
  );
});

describe('the sentence that holds a place, with the number of its heading', () => {
  it.each([
    ['Đã |xong. Sẽ làm.', 'Đã xong.'],
    ['Đã xong. Sẽ |làm.', 'Sẽ làm.'],
    ['Đã xong.| Sẽ làm.', 'Đã xong.'],
    ['6.| Hệ thống cấp nước. Đã xong.', '6. Hệ thống cấp nước.'],
    ['6. Hệ |thống cấp nước. Đã xong.', 'Hệ thống cấp nước.'],
    ['IV.| Hệ thống cấp nước. Đã xong.', 'IV. Hệ thống cấp nước.'],
    ['6.2.| Hệ thống cấp nước. Đã xong.', '6.2. Hệ thống cấp nước.'],
    ['6.2|. Hệ thống cấp nước. Đã xong.', '6.2. Hệ thống cấp nước.'],
    ['Mục 6.| Hệ thống cấp nước. Đã xong.', 'Mục 6.'],
    ['|', ''],
    ['Đã xong. 6.|', 'Đã xong. 6.'],
  ])('%s', (text, expected) =>
    expect(
      (({ flow, at }) => (({ start, end }) => flow.text.slice(start, end))(sentenceAt(flow, at)))({
        flow: lineOf(text.replace('|', '')),
        at: text.indexOf('|'),
      }),
    ).toEqual(expected),
  );
});

describe('the words of the sentence before a place', () => {
  it.each([
    ['Đã xong. Sẽ |làm.', 'Sẽ '],
    ['Đã |xong. Sẽ làm.', 'Đã '],
    ['|Đã xong.', ''],
  ])('%s', (text, expected) =>
    expect(
      (({ flow, at }) => wordsBefore(flow, sentenceAt(flow, at), at))({
        flow: lineOf(text.replace('|', '')),
        at: text.indexOf('|'),
      }),
    ).toEqual(expected),
  );
});

describe('how a sentence is quoted', () => {
  it.each([
    ['- Đã **xong**  rồi.', 'Đã xong rồi.'],
    ['Đã xong một việc.', 'Đã xong một việc.'],
  ])('%s', (text, expected) =>
    expect(quoted(lineOf(text), { start: 0, end: text.length }, { start: 0, end: 5 })).toEqual(expected),
  );
});

describe('words without bullets, stars and doubled spaces', () => {
  it.each([
    ['- Đã **xong**  rồi.', 'Đã xong rồi.'],
    ['– Đã __xong__ rồi', 'Đã xong rồi'],
    ['— Đã xong', 'Đã xong'],
    ['+ Đã xong', 'Đã xong'],
    ['• Đã xong', 'Đã xong'],
    ['-5%', '-5%'],
    ['A - B', 'A - B'],
  ])('%s', (text, expected) => expect(tidied(text)).toEqual(expected));
});

describe('a passage of several lines', () => {
  const whole = 'xx Đã làm\n  xong hai\u00a0việc yy';
  const flow = flowOf(whole, {
    parts: [
      { start: 3, end: 9 },
      { start: 12, end: 25 },
    ],
  });

  it('is one line', () => expect(flow.text).toBe('Đã làm xong hai việc'));

  it.each([
    [0, 3],
    [5, 8],
    [6, 9],
    [7, 12],
    [19, 24],
    [20, 25],
    [30, 25],
  ])('of its place %i that of the text is %i', (at, outer) => expect(flow.outer(at)).toBe(outer));

  it.each([
    [3, 0],
    [8, 5],
    [12, 7],
    [24, 19],
    [40, 20],
  ])('of a place %i in the text its own is %i', (at, inner) => expect(flow.inner(at)).toBe(inner));

  it('is empty without parts', () =>
    expect(
      [flowOf('a', { parts: [] })].map(({ text, sentences, outer, inner }) => [text, sentences, outer(3), inner(3)]),
    ).toEqual([['', [], 0, 0]]));
});

describe('a long sentence is quoted around what is said', () => {
  const words = Array.from({ length: 400 }, (_, at) => `từ${at}`).join(' ');
  const flow = lineOf(words);
  const around = (word: string) => ({ start: words.indexOf(word), end: words.indexOf(word) + word.length });
  const all = { start: 0, end: words.length };

  it('at its beginning', () => expect(quoted(flow, all, around('từ3'))).toMatch(/^từ0 từ1 .* từ\d+ …$/u));
  it('in its middle', () => expect(quoted(flow, all, around('từ200'))).toMatch(/^… từ\d+ .*từ200 .* từ\d+ …$/u));
  it('at its end', () => expect(quoted(flow, all, around('từ399'))).toMatch(/^… từ\d+ .* từ399$/u));
  it('in some five hundred letters', () =>
    expect(['từ3', 'từ200', 'từ399'].map((word) => quoted(flow, all, around(word)).length)).toEqual([497, 501, 205]));
  it('with all of what is said', () => {
    const said = { start: words.indexOf('từ20 '), end: words.indexOf('từ260') };
    expect(quoted(flow, all, said)).toContain(words.slice(said.start, said.end));
  });

  it('but whole where it has five hundred letters', () => {
    const short = `${'a'.repeat(499)} `.trim().concat('b');
    expect(quoted(lineOf(short), { start: 0, end: 500 }, { start: 0, end: 1 })).toBe(short);
    expect(quoted(lineOf(`${short} c`), { start: 0, end: 502 }, { start: 0, end: 1 })).toMatch(/^a+b …$/u);
  });
});

describe('words without the signs at their end', () => {
  it.each([
    ['Thu ngân sách: ; ', 'Thu ngân sách'],
    ['Thu ngân sách...', 'Thu ngân sách'],
    ['Thu 1.234, chi 5; còn 3', 'Thu 1.234, chi 5; còn 3'],
    ['Chợ (A).', 'Chợ (A)'],
    [' .,:;', ''],
    ['', ''],
  ])('%s', (text, expected) => expect(withoutEnd(text)).toBe(expected));
});
