/** A measured layout held against a profile: what fits, by how much it may be off, and what is never told. */
import { describe, expect, it } from 'vitest';
import type { LayoutProfile } from '#core/law/layout.ts';
import { checkLayout, layoutFindings } from '#core/review/check/layout.ts';
import { hasOtherLetters, isRepaired, repairsOf } from '#core/review/check/repairs.ts';
import type { LaidOut, LaidParagraph, Measured } from '#core/review/laid-out.ts';
import { asDay } from '#core/value/day.ts';

const sure = { status: 'verified', source: 'Phụ lục I' } as const;
const PROFILE = {
  key: '30/2020/NĐ-CP',
  family: 'state',
  title: 'Nghị định 30',
  validFrom: asDay('2020-03-05'),
  layout: {
    page: { leftMm: 30, topMm: 20 },
    font: 'Times New Roman',
    symbol: { lead: 'Số: ', padTo: 2 },
    motto: { first: { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', sizePt: 13, bold: true } },
    dateLine: { padDaysBelow: 10 },
    typeName: { sizePt: 14, bold: true },
    body: { sizePt: 14, gapPt: 6, indentMm: 10, spacing: 'multiple', line: 1.5 },
    notes: { sizePt: 10 },
    nothing: { sizePt: 5 },
  },
  provenance: new Map([
    ['page.leftMm', { ...sure, range: [30, 35] }],
    ['page.topMm', sure],
    ['font', sure],
    ['symbol.lead', sure],
    ['symbol.padTo', sure],
    ['motto.first.text', sure],
    ['motto.first.sizePt', { ...sure, either: [12, 13] }],
    ['motto.first.bold', { ...sure, status: 'unverified' }],
    ['dateLine.padDaysBelow', sure],
    ['typeName.sizePt', sure],
    ['typeName.bold', sure],
    ['body.sizePt', sure],
    ['body.gapPt', sure],
    ['body.indentMm', sure],
    ['body.spacing', sure],
    ['body.line', sure],
    ['notes.sizePt', sure],
  ]),
} as unknown as LayoutProfile;
const DAY = asDay('2023-06-30');

const checked = (path: string, found: Measured, more: object = {}) =>
  checkLayout({ family: 'state', measures: [{ path, found, ...more }] }, [PROFILE], DAY)!;

describe('what a point of the layout may be', () => {
  it.each([
    ['page.leftMm', 28, false],
    ['page.leftMm', 29, true],
    ['page.leftMm', 36, true],
    ['page.leftMm', 37, false],
    ['page.topMm', 19, true],
    ['page.topMm', 18, false],
    ['page.topMm', 21, true],
    ['page.topMm', 22, false],
    ['typeName.sizePt', 13.75, true],
    ['typeName.sizePt', 13.5, false],
    ['typeName.sizePt', 14.25, true],
    ['typeName.sizePt', 14.5, false],
    ['motto.first.sizePt', 11.5, false],
    ['motto.first.sizePt', 11.75, true],
    ['motto.first.sizePt', 12.5, false],
    ['motto.first.sizePt', 13.25, true],
    ['motto.first.sizePt', 13.5, false],
    ['body.gapPt', 5.5, false],
    ['body.gapPt', 5.75, true],
    ['body.gapPt', 12, true],
    ['symbol.padTo', 1, false],
    ['symbol.padTo', 3, true],
    ['dateLine.padDaysBelow', '5', false],
    ['dateLine.padDaysBelow', '05', true],
    ['dateLine.padDaysBelow', '15', true],
    ['symbol.lead', 'Số: ', true],
    ['symbol.lead', 'Số ', false],
    ['font', 'Times New Roman', true],
    ['font', 'times new roman', false],
    ['motto.first.text', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', true],
    ['motto.first.text', 'CỘNG HÒA XÃ HỘI', false],
    ['typeName.bold', true, true],
    ['typeName.bold', false, false],
  ] as const)('%s of %s: %s', (path, found, fits) =>
    expect(checked(path, found).rows.map((row) => row.fits)).toEqual([fits]),
  );

  it.each([
    ['of which the profile says nothing', 'closing.sizePt', 14],
    ['whose source nobody names', 'nothing.sizePt', 7],
    ['that is no value but a part', 'typeName', 14],
  ])('a point %s is no row', (_, path, found) => expect(checked(path, found).rows).toEqual([]));
});

describe('the profile of the day', () => {
  it.each([
    ['2020-03-04', 'before-known'],
    ['2020-03-05', undefined],
  ])('%s: %s', (day, doubt) =>
    expect(checkLayout({ family: 'state', measures: [] }, [PROFILE], asDay(day))?.doubt).toBe(doubt),
  );
  it('of another family there is none', () =>
    expect(checkLayout({ family: 'party', measures: [] }, [PROFILE], DAY)).toBeUndefined());
});

describe('what is told of a file', () => {
  const text = 'UBND XÃ A\nBÁO CÁO\nKết quả năm 2023';
  const told = (path: string, found: Measured, at?: string) =>
    layoutFindings(text, checked(path, found, at === undefined ? {} : { at })).map(({ start, end, data }) => [
      text.slice(start, end),
      data?.['found'],
      data?.['asked'],
    ]);
  it.each([
    ['what fits is not', 'typeName.sizePt', 14, 'BÁO CÁO', []],
    ['what does not, with its words', 'typeName.sizePt', 12, 'BÁO CÁO', [['BÁO CÁO', '12', '14']]],
    ['the first line of them', 'typeName.sizePt', 12, 'BÁO CÁO\nnăm', [['BÁO CÁO', '12', '14']]],
    ['words that the text does not have', 'typeName.sizePt', 12, 'TỜ TRÌNH', [['', '12', '14']]],
    ['the page, without words', 'page.leftMm', 20, undefined, [['', '20', '30–35']]],
    ['one of several values', 'motto.first.sizePt', 11, undefined, [['', '11', '12, 13']]],
    ['what is only usual is not', 'motto.first.bold', false, undefined, []],
  ] as const)('%s', (_, path, found, at, expected) => expect(told(path, found, at)).toEqual(expected));
});

describe('what is put right in a copy', () => {
  it.each([
    ['typeName.sizePt', 12, true],
    ['typeName.sizePt', 14, false],
    ['typeName.bold', false, true],
    ['page.leftMm', 20, true],
    ['font', 'Arial', true],
    ['font', 'Wingdings', false],
    ['font', '.VnTime', false],
    ['font', 'VNI-Times', false],
    ['body.gapPt', 0, true],
    ['symbol.lead', 'Số ', false],
    ['motto.first.text', 'CỘNG HÒA', false],
    ['motto.first.bold', false, false],
  ] as const)('%s of %s: %s', (path, found, is) => expect(checked(path, found).rows.map(isRepaired)).toEqual([is]));

  it.each([
    ['Symbol', true],
    ['Wingdings 2', true],
    ['Webdings', true],
    ['MT Extra', true],
    ['Cambria Math', true],
    ['.VnTimeH', true],
    ['VnArial', true],
    ['Times New Roman', false],
    ['Segoe UI Symbol', false],
  ])('letters of %s are others elsewhere: %s', (font, is) => expect(hasOtherLetters(font)).toBe(is));

  const paragraph = (nth: number, own: Partial<LaidParagraph> = {}): LaidParagraph => ({
    nth,
    inTable: false,
    centred: false,
    text: 'Thu ngân sách',
    bold: false,
    italic: false,
    underline: false,
    sizePt: 13,
    gapPt: 0,
    indentMm: 5,
    spacing: 'exact',
    line: 18,
    ...own,
  });
  const LAID: LaidOut = {
    paragraphs: [
      paragraph(0),
      paragraph(1, { centred: true }),
      paragraph(2, { text: '\tThu' }),
      paragraph(3, { gapPt: 3, indentMm: 7, spacing: 'multiple', line: 1 }),
    ],
    notes: [],
  };
  const repaired = (
    ...measures: readonly { readonly path: string; readonly found: Measured; readonly places?: number[] }[]
  ) => {
    const { page, paragraphs, ...rest } = repairsOf(LAID, checkLayout({ family: 'state', measures }, [PROFILE], DAY)!);
    return { ...rest, page: Object.fromEntries(page), paragraphs: Object.fromEntries(paragraphs) };
  };
  const NONE = { page: {}, paragraphs: {} };
  const ALL = [0, 1, 2, 3];
  it.each([
    ['what fits', [{ path: 'typeName.sizePt', found: 14, places: [0] }], NONE],
    ['a margin', [{ path: 'page.leftMm', found: 20 }], { ...NONE, page: { leftMm: 30 } }],
    ['a font', [{ path: 'font', found: 'Arial' }], { ...NONE, font: 'Times New Roman' }],
    ['a font of signs', [{ path: 'font', found: 'Symbol' }], NONE],
    ['notes', [{ path: 'notes.sizePt', found: 12 }], { ...NONE, notes: { fromPt: 12, sizePt: 10 } }],
    [
      'letters, of all their paragraphs',
      [{ path: 'typeName.sizePt', found: 12, places: [0, 3] }],
      { ...NONE, paragraphs: { 0: { sizePt: 14 }, 3: { sizePt: 14 } } },
    ],
    [
      'letters of the text, those of that size',
      [{ path: 'body.sizePt', found: 13, places: [0] }],
      { ...NONE, paragraphs: { 0: { sizePt: 14, fromPt: 13 } } },
    ],
    [
      'the indent, of what is set as the text is',
      [{ path: 'body.indentMm', found: 5, places: ALL }],
      { ...NONE, paragraphs: { 0: { indentMm: 10 } } },
    ],
    [
      'a gap and an indent together',
      [
        { path: 'body.gapPt', found: 0, places: ALL },
        { path: 'body.indentMm', found: 5, places: [0, 9] },
      ],
      { ...NONE, paragraphs: { 0: { gapPt: 6, indentMm: 10 } } },
    ],
    [
      'the line, by both of its points',
      [
        { path: 'body.spacing', found: 'exact', places: ALL },
        { path: 'body.line', found: 18, places: ALL },
      ],
      { ...NONE, paragraphs: { 0: { line: { spacing: 'multiple', of: 1.5 } } } },
    ],
    [
      'the line, of which one point was measured',
      [{ path: 'body.line', found: 18, places: ALL }],
      { ...NONE, paragraphs: { 0: {} } },
    ],
  ])('%s', (_, measures, expected) => expect(repaired(...measures)).toEqual(expected));
});
