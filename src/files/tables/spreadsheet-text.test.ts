import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadsheetText } from '#files/tables/spreadsheet-text.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['@x', "'@x"],
  ['+cmd', "'+cmd"],
  ['-cmd', "'-cmd"],
  ['-2+3', "'-2+3"],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠x', "'＠x"],
  ['﹦1', "'﹦1"],
  ['\t=1', "\t'=1"],
  ['\r=1', "\r'=1"],
  [' =1', " '=1"],
  ['\u00A0\u200B\uFEFF=1', "\u00A0\u200B\uFEFF'=1"],
  ['x;=1+1', "x;'=1+1"],
  ['x; =1+1', "x; '=1+1"],
  ['x,@y', "x,'@y"],
  ['x|-y', "x|'-y"],
  ['x\n=1\n+2;y', "x\n'=1\n+2;y"],
  ['x\r\n=1', "x\r\n'=1"],
  ['x\u2028=1', "x\u2028'=1"],
  ['a;=b;=c', "a;'=b;'=c"],
  [';=', ";'="],
])('%j would be computed', (text, safe) => expect(spreadsheetText(text)).toBe(safe));

test.each([
  '',
  'Nước sạch',
  '-2.5',
  '+3',
  '-12%',
  '1+1=2',
  'a-b',
  'a@b.vn',
  'Đường 3-2; số 4',
  '“=1”',
  "'=1",
  'x; -2.5; y',
  '931/QĐ-UBND',
  'số 5, tổ 6',
])('%j is a text or a number, and stays', (text) => expect(spreadsheetText(text)).toBe(text));

test('whatever a spreadsheet parts by, no part is a formula; nothing is left out, and once is enough', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('=', '+', '-', '@', '＝', ';', ',', '\t', '\n', '\r', '|', ' ', '1', '.', '%', 'x', "'"),
        {
          maxLength: 12,
        },
      ),
      (letters) => {
        const text = letters.join('');
        const safe = spreadsheetText(text);
        for (const part of safe.split(/[;,\t\n\r|]/u).map((one) => one.trim()))
          expect(/^[=+\-@＝]/u.test(part) && !/^[+-][\d.]*\d[\d.]*%?$/u.test(part), JSON.stringify(safe)).toBe(false);
        expect(safe.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
        expect(spreadsheetText(safe)).toBe(safe);
      },
    ),
  ));

test('a long text takes no long time', () => {
  const start = performance.now();
  spreadsheetText(';='.repeat(500_000));
  spreadsheetText('='.repeat(1_000_000));
  expect(performance.now() - start).toBeLessThan(5000);
});
