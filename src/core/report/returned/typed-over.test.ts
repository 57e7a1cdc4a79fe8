import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresTypedOver, withRecords } from '#core/report/returned/typed-over.ts';
import { sharedWords } from '#core/text/shared-words.ts';

/** Each printed figure stands behind the one before it; "5@7" stands at the seventh letter. */
const figuresIn = (before: string, printed: readonly string[]) => {
  let from = 0;
  return printed.map((one) => {
    const [words = '', place] = one.split('@');
    const at = place === undefined ? before.indexOf(words, from) : Number(place);
    expect(before.startsWith(words, at)).toBe(true);
    from = at + words.length;
    return { address: `f ${words}`, printed: words, at };
  });
};
const compared = (before: string, after: string) => ({ before, after, shared: sharedWords(before, after) });
const told = (before: string, after: string, ...printed: readonly string[]) => {
  const { typed, lost } = figuresTypedOver(compared(before, after), figuresIn(before, printed));
  for (const { there } of typed) expect(there.to).toBeGreaterThan(there.from);
  return [
    typed.map((one) => `${one.printed} → ${one.typed}`),
    lost.map((one) => one.printed),
    withRecords(after, 0, typed),
  ];
};

describe('figures that were typed over', () => {
  it.each([
    ['đạt 5 tỷ đồng.', 'đạt 5 tỷ đồng.', ['5 tỷ đồng'], [], [], 'đạt 5 tỷ đồng.'],
    ['đạt 5 tỷ đồng.', 'đạt 6 tỷ đồng.', ['5 tỷ đồng'], ['5 tỷ đồng → 6 tỷ đồng'], [], 'đạt 5 tỷ đồng.'],
    [
      'đạt 5 tỷ đồng.',
      'đã đạt 6,5 triệu đồng rồi.',
      ['5 tỷ đồng'],
      ['5 tỷ đồng → 6,5 triệu đồng'],
      [],
      'đã đạt 5 tỷ đồng rồi.',
    ],
    ['có 12 km đường', 'có đường', ['12 km'], [], ['12 km'], 'có đường'],
    ['07 công trình', '08 công trình', ['07 công trình'], ['07 công trình → 08 công trình'], [], '07 công trình'],
    ['từ 5 đến 7 ha', 'từ 5 đến 9 ha', ['5', '7 ha'], ['7 ha → 9 ha'], [], 'từ 5 đến 7 ha'],
    ['5 và 5', '5 và 6', ['5', '5'], ['5 → 6'], [], '5 và 5'],
    ['vốn 5 tỷ đồng', '5 tỷ đồng vốn', ['5 tỷ đồng'], [], [], '5 tỷ đồng vốn'],
    ['đạt 5 ha', 'đạt gần 6 ha', ['5 ha'], ['5 ha → gần 6 ha'], [], 'đạt 5 ha'],
  ])('%s | %s', (before, after, printed, typed, lost, recorded) =>
    expect(told(before, after, ...printed)).toEqual([typed, lost, recorded]),
  );

  it.each([
    ['in a day before it', 'ngày 15/5 có 5 hộ', 'ngày 15/5 có 6 hộ', ['5@13'], ['5 → 6'], 'ngày 15/5 có 5 hộ'],
    [
      'in a day that was typed too',
      'ngày 15/5 có 5 hộ',
      'ngày 16/6 còn 7 hộ',
      ['5@13'],
      ['5 → 7'],
      'ngày 16/6 còn 5 hộ',
    ],
    ['as the typed number before it', 'năm 6 có 5 ha', 'năm 6 có 6 ha', ['5 ha'], ['5 ha → 6 ha'], 'năm 6 có 5 ha'],
    ['within a longer number', '15 thôn, 5 hộ', '15 thôn, 6 hộ', ['5@9'], ['5 → 6'], '15 thôn, 5 hộ'],
    [
      'each as the other',
      'có 5 cầu, 6 đường',
      'có 6 cầu, 5 đường',
      ['5', '6'],
      ['5 → 6', '6 → 5'],
      'có 5 cầu, 6 đường',
    ],
    [
      'as signs that mean something elsewhere',
      'là $& 5 ha',
      'là $& 6 ha',
      ['$& 5 ha'],
      ['$& 5 ha → 6 ha'],
      'là $& $& 5 ha',
    ],
  ])('the same digits stand %s', (_, before, after, printed, typed, recorded) =>
    expect(told(before, after, ...printed)).toEqual([typed, [], recorded]),
  );

  it.each([
    ['words behind it are other ones too', 'có 12 km đường', 'có 15 ha rừng', ['12 km → 15 ha'], 'có 12 km rừng'],
    ['words before it are too', 'đạt mức 12 km', 'làm được 15 ha', ['12 km → 15 ha'], 'làm được 12 km'],
  ])('%s: they stay', (_, before, after, typed, recorded) =>
    expect(told(before, after, '12 km')).toEqual([typed, [], recorded]),
  );
  it('a number of households that now stands as a month is lost', () =>
    expect(told('có 5 hộ', 'đến tháng 5 có 6 hộ', '5')).toEqual([[], ['5'], 'đến tháng 5 có 6 hộ']));
  it('which of several numbers it has become is not guessed', () =>
    expect(told('khi đó 12 hộ vay', 'sau 3 năm còn 7 nhà', '12 hộ')).toEqual([[], ['12 hộ'], 'sau 3 năm còn 7 nhà']));

  it('whatever is edited: only stretches that were typed over are changed, and each to its own record’s words', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('5', '6', '15/5', 'ha', 'có', ',', '5 ha'), { minLength: 1, maxLength: 12 }),
        fc.array(fc.constantFrom('5', '6', '7', '15/5', 'ha', 'có', ',', '$&', '5 ha'), { maxLength: 12 }),
        fc.nat({ max: 11 }),
        (one, other, which) => {
          const at = which % one.length;
          const [before, after] = [one.join(' '), other.join(' ')];
          const figure = { address: 'f', printed: one[at] ?? '', at: one.slice(0, at).join(' ').length + (at && 1) };
          const { typed, lost } = figuresTypedOver(compared(before, after), [figure]);
          expect(typed.length + lost.length).toBeLessThanOrEqual(1);
          const [over] = typed;
          if (!over) {
            expect(withRecords(after, 0, typed)).toBe(after);
            return;
          }
          expect(after.slice(over.there.from, over.there.to)).toBe(over.typed);
          expect(withRecords(after, 0, typed)).toBe(
            after.slice(0, over.there.from) + figure.printed + after.slice(over.there.to),
          );
          // Part by part it is the same.
          const cut = over.there.to;
          expect(withRecords(after.slice(0, cut), 0, typed) + withRecords(after.slice(cut), cut, typed)).toBe(
            withRecords(after, 0, typed),
          );
        },
      ),
    ));
});
