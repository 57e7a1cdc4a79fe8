import { expect, test } from 'vitest';
import { vietnameseStretches } from '#words/vietnamese.ts';

const marked = (text: string): readonly string[] =>
  vietnameseStretches(text).flatMap((part) => (part.vietnamese ? [part.text.trim()] : []));

test('English has nothing to mark', () =>
  expect(vietnameseStretches('Capital plan: 5 of 8')).toEqual([{ text: 'Capital plan: 5 of 8', vietnamese: false }]));

test('a name inside a sentence is marked with the capital letters that belong to it', () => {
  expect(marked('The stated total "nguồn lực đã huy động" has no parts')).toEqual(['nguồn lực đã huy động']);
  expect(marked('Wards of xã Dương Quang for which nothing is known')).toEqual(['xã Dương Quang']);
  expect(marked('Khu dân cư kiểu mẫu: late')).toEqual(['Khu dân cư kiểu mẫu']);
  expect(marked('2. Nguồn lực; total')).toEqual(['Nguồn lực']);
});

test('letters of other scripts of Europe and units are left alone unless they carry marks', () =>
  expect(marked('62 m², 3.5 ha')).toEqual([]));

test('the parts give the text again', () => {
  for (const text of ['', 'a "Cầu Bắc Kạn" b', 'Đường  phố: x (thành phố)'])
    expect(
      vietnameseStretches(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
});
