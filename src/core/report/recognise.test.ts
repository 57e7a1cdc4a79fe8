import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseEdited } from '#core/report/recognise.ts';
import { printWorded, shownText, type ShownPiece } from '#core/report/worded.ts';

const text = (words: string): ShownPiece => ({ piece: { kind: 'text', text: words }, shown: words });
const figure = (address: string, shown: string): ShownPiece => ({ piece: { kind: 'figure', address }, shown });
const note: ShownPiece = { piece: { kind: 'note', content: [{ kind: 'text', text: 'chú' }] }, shown: '[*1]' };
const document: ShownPiece = {
  piece: { kind: 'document', document: 'd' },
  shown: 'Quyết định số 12/QĐ-UBND ngày 05/3/2021',
};

const BEFORE = [
  text('Có '),
  figure('a', '02'),
  text(' cầu, '),
  figure('b', '02'),
  text(' đường, vốn '),
  figure('c', '12 tỷ đồng'),
  text(' theo '),
  document,
  note,
  text('.'),
];
const edit = (edited: string, before: readonly ShownPiece[] = BEFORE) => {
  const found = recogniseEdited(edited, before);
  if (!found.ok) return found.problems.map(({ code }) => code);
  const { pieces, lost, loose } = found.value;
  return { text: printWorded(pieces), lost: lost.map(({ shown }) => shown), loose };
};
const WHOLE = 'Có {a} cầu, {b} đường, vốn {c} theo {cite:d}{note:chú}.';

describe('figures in edited words', () => {
  it('are found where nothing was edited', () =>
    expect(edit(shownText(BEFORE))).toEqual({ text: WHOLE, lost: [], loose: [] }));

  it.each([
    [
      'words around them change',
      'Đã làm 02 cầu và 02 đường; tổng vốn 12 tỷ đồng, Quyết định số 12/QĐ-UBND ngày 05/3/2021[*1].',
      'Đã làm {a} cầu và {b} đường; tổng vốn {c}, {cite:d}{note:chú}.',
      [],
      [],
    ],
    [
      'they are moved',
      'Vốn 12 tỷ đồng; có 02 cầu, 02 đường.',
      'Vốn {c}; có {a} cầu, {b} đường.',
      ['Quyết định số 12/QĐ-UBND ngày 05/3/2021', '[*1]'],
      [],
    ],
    [
      'one is typed over',
      'Có 02 cầu, 03 đường, vốn 12 tỷ đồng theo Quyết định số 12/QĐ-UBND ngày 05/3/2021[*1].',
      'Có {a} cầu, 03 đường, vốn {c} theo {cite:d}{note:chú}.',
      ['02'],
      ['03'],
    ],
    ['one with its unit stands twice', '12 tỷ đồng, tức 12 tỷ đồng', '{c}, tức {c}', expect.any(Array), []],
    ['a bare number stands a third time: it may be anything', '02 02 02', '{a} {b} 02', expect.any(Array), ['02']],
    ['one is named by hand', '{count task} và 02', '{count task} và {a}', expect.any(Array), []],
    [
      'it is part of a longer number',
      '102, 02,5 và 1.02',
      '102, 02,5 và 1.02',
      expect.any(Array),
      ['102', '02,5', '1.02'],
    ],
    [
      'it is part of a day',
      'ngày 02/02/2023, tháng 02 có 3 cầu',
      'ngày 02/02/2023, tháng 02 có 3 cầu',
      expect.any(Array),
      ['02', '3'],
    ],
    [
      'it is part of a symbol',
      'số 02-NQ/TU và 02/QĐ-UBND, 02 cầu',
      'số 02-NQ/TU và 02/QĐ-UBND, {a} cầu',
      expect.any(Array),
      [],
    ],
    ['it is part of a longer word', '12 tỷ đồngs', '12 tỷ đồngs', expect.any(Array), ['12']],
    ['it ends a sentence', 'Có 02. Vốn 12 tỷ đồng.', 'Có {a}. Vốn {c}.', expect.any(Array), []],
  ])('when %s', (_, edited, written, lost, loose) => expect(edit(edited)).toEqual({ text: written, lost, loose }));

  it('a bare number that the generator wrote as a year, or as a part of a ratio, stays a figure', () => {
    const before = [
      text('Đến năm '),
      figure('y', '2025'),
      text(' có '),
      figure('a', '12'),
      text('/'),
      figure('b', '20 xã'),
    ];
    expect(edit('Tới năm 2025 đã có 12/20 xã', before)).toEqual({
      text: 'Tới năm {y} đã có {a}/{b}',
      lost: [],
      loose: [],
    });
  });

  it('numbers of days, documents and what the generator’s own words say are not loose', () =>
    expect(edit('khóa 5 ngày 05/3/2021, số 12-NQ/TU, khóa 6', [text('khóa 5')])).toEqual({
      text: 'khóa 5 ngày 05/3/2021, số 12-NQ/TU, khóa 6',
      lost: [],
      loose: ['6'],
    }));
  it('braces that do not close are told', () => expect(edit('a { b')).toEqual(['wording.brace']));
  it('a text of many figures is read in bounded time', () => {
    const many = Array.from({ length: 400 }, (_, n) => [figure(`f${n}`, `${n % 7}`), text(' và ')]).flat();
    expect(edit(shownText(many), many)).toMatchObject({ lost: [], loose: [] });
  });

  it('every letter that was typed stands again: kept as text, or shown by what it was recognised as', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Có ', '02', ' cầu ', '12 tỷ đồng', ', ', 'vốn', '[*1]', '3'), { maxLength: 12 }),
        (parts) => {
          const found = recogniseEdited(parts.join(''), BEFORE);
          const shown = found.ok
            ? found.value.pieces.map((piece) =>
                piece.kind === 'text'
                  ? piece.text
                  : BEFORE.find((one) => JSON.stringify(one.piece) === JSON.stringify(piece))?.shown,
              )
            : [];
          expect(shown.join('')).toBe(parts.join(''));
        },
      ),
    ));
});
