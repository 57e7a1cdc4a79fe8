/** Long lines are parted so that a browser draws them at once, and no letter is cut. */
import { expect, it } from 'vitest';
import { wrapsIn } from '#web/review/wraps.ts';

const parted = (texts: readonly string[], most: number): readonly string[] =>
  wrapsIn(texts, most).map((wraps, at) => {
    const text = texts[at] ?? '';
    return [0, ...wraps].map((from, place) => text.slice(from, wraps[place] ?? text.length)).join('|');
  });

it.each([
  ['below', ['aaa'], ['aaa']],
  ['at', ['aaaa'], ['aaaa']],
  ['above', ['aaaaa'], ['aaaa|a']],
  ['twice', ['aaaaaaaaa'], ['aaaa|aaaa|a']],
  ['between words', ['ab cde fg'], ['ab |cde |fg']],
  ['a new line begins anew', ['aaa\naaaa'], ['aaa\naaaa']],
  ['a space of an earlier stretch is none of this', ['a bbbbbbbbb'], ['a |bbbb|bbbb|b']],
  ['over pieces', ['aaa', 'bbb', 'ccc'], ['aaa', 'b|bb', 'cc|c']],
  ['no piece', [], []],
  ['an empty piece', ['', 'aaaaa'], ['', 'aaaa|a']],
  ['no mark without its letter', ['aaaa\u0301\u0323aaa'], ['aaa|a\u0301\u0323a|aa']],
  ['no half of a sign', ['aaa😀aaa'], ['aaa|😀aa|a']],
])('%s', (_, texts, expected) => expect(parted(texts, 4)).toEqual(expected));

it('lines of usual length are left as they are', () => {
  const line = 'Công trình đường số 5 dài 3 km, vốn 12 tỷ đồng.'.padEnd(200, '.');
  expect(wrapsIn([`${line}\n${line}\n${line}`])).toEqual([[]]);
});

it('a megabyte takes its time in proportion', () => {
  const before = process.cpuUsage();
  expect(wrapsIn([','.repeat(1_000_000)])[0]).toHaveLength(4999);
  expect(wrapsIn(Array.from({ length: 200_000 }, () => '1,5%;')).flat()).toHaveLength(4999);
  expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
});
