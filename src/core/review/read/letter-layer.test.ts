import { describe, expect, it } from 'vitest';
import { isPoorLayer, readsBetter } from '#core/review/read/letter-layer.ts';

const WORDS = 'ủy ban nhân dân thành phố đã chỉ đạo thực hiện nghị quyết phát triển kinh tế xã hội địa phương'.split(
  ' ',
);
/** So many words, of which so many are `other`. */
const page = (count: number, others: number, other: string): string =>
  Array.from({ length: count }, (_, at) => (at < others ? other : WORDS[at % WORDS.length])).join(' ');
const withoutMarks = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

describe('letters under a page', () => {
  it.each([
    ['good ones', page(200, 0, ''), false],
    ['a quarter of unlawful syllables', page(200, 50, 'thựhc'), false],
    ['one more', page(200, 51, 'thựhc'), true],
    ['broken words below the bound', page(200, 23, 'th~c'), false],
    ['broken words at it', page(200, 24, 'th~c'), true],
    ['all marks lost', withoutMarks(page(200, 0, '')), true],
    ['all marks lost, on too few words', withoutMarks(page(29, 0, '')), false],
    ['and on enough', withoutMarks(page(30, 0, '')), true],
    ['UTF-8 taken for Latin letters', Buffer.from(page(200, 0, '')).toString('latin1'), true],
    [
      'English',
      'The committee has told all agencies and units to carry out the resolution together with the tasks of social and economic development of the city, as a result the budget has grown and poverty has fallen',
      false,
    ],
    ['a table of figures', Array.from({ length: 200 }, (_, at) => `${at},5 12% 155,5 08-NQ/TU`).join(' '), false],
    ['abbreviations', page(60, 30, 'HTXNN'), false],
  ])('%s', (_, text, poor) => expect(isPoorLayer(text)).toBe(poor));

  it('of two readings the one with lawful syllables and their marks is better', () => {
    const good = page(100, 0, '');
    expect(readsBetter(good, withoutMarks(good))).toBe(true);
    expect(readsBetter(withoutMarks(good), good)).toBe(false);
    expect(readsBetter(good, good)).toBe(false);
    expect(readsBetter(page(100, 40, 'th~c'), page(100, 10, 'th~c'))).toBe(false);
  });
});
