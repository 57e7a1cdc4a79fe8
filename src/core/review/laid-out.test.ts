/** What is measured of a file's layout, point by point, and what is not where the file has nothing of it. */
import { describe, expect, it } from 'vitest';
import { measuredLayout, type LaidOut, type LaidParagraph } from '#core/review/laid-out.ts';

const BODY =
  'Thực hiện nhiệm vụ được giao, Ủy ban nhân dân xã đã tập trung lãnh đạo, chỉ đạo các cơ quan, đơn vị triển khai đồng bộ các giải pháp phát triển kinh tế trên địa bàn xã';

const set = (text: string, own: Partial<LaidParagraph> = {}): Omit<LaidParagraph, 'nth'> => ({
  inTable: false,
  centred: false,
  text,
  bold: false,
  italic: false,
  underline: false,
  sizePt: 14,
  font: 'Times New Roman',
  ...own,
});

const REPORT = [
  set('UBND TỈNH B', { sizePt: 12 }),
  set('ỦY BAN NHÂN DÂN XÃ A', { sizePt: 12, bold: true }),
  set('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { sizePt: 13, bold: true }),
  set('Độc lập - Tự do - Hạnh phúc', { sizePt: 13, bold: true }),
  set('Số: 05/BC-UBND', { sizePt: 13 }),
  set('Xã A, ngày 05 tháng 6 năm 2023', { sizePt: 13, italic: true }),
  set('BÁO CÁO', { bold: true }),
  set('Kết quả thực hiện nhiệm vụ năm 2023', { bold: true }),
  set('I. KẾT QUẢ', { bold: true }),
  set(`${BODY}.`, { indentMm: 12.7, gapPt: 6, spacing: 'exact', line: 18 }),
  set(`${BODY}./.`, { indentMm: 12.7, gapPt: 6, spacing: 'exact', line: 18 }),
  set('Nơi nhận:', { sizePt: 12, bold: true, italic: true }),
  set('- Như trên;', { sizePt: 11 }),
  set('- UBND tỉnh;', { sizePt: 11 }),
  set('- Lưu: VT.', { sizePt: 11 }),
  set('TM. ỦY BAN NHÂN DÂN', { bold: true }),
  set('CHỦ TỊCH', { bold: true }),
  set('Nguyễn Văn An', { bold: true }),
];

/** A report with some of its paragraphs changed, found by how they begin; `undefined` leaves one out. */
const laid = (
  changes: Readonly<Record<string, Partial<LaidParagraph> | undefined>> = {},
  own: Partial<LaidOut> = {},
): LaidOut => ({
  paragraphs: REPORT.flatMap((one) => {
    const begin = Object.keys(changes).find((words) => one.text.startsWith(words));
    if (begin === undefined) return [one];
    return changes[begin] === undefined ? [] : [{ ...one, ...changes[begin] }];
  }).map((one, nth) => ({ ...one, nth })),
  notes: [],
  ...own,
});

const found = (file: LaidOut): Readonly<Record<string, unknown>> =>
  Object.fromEntries((measuredLayout(file)?.measures ?? []).map((one) => [one.path, one.found]));

describe('whose head a file has', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'state'],
    ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'state'],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'party'],
    ['HỘI NÔNG DÂN VIỆT NAM', undefined],
  ])('%s: %s', (text, family) => expect(measuredLayout(laid({ 'CỘNG HÒA': { text } }))?.family).toBe(family));
  it.each([
    [29, 'state'],
    [30, undefined],
  ])('behind %i paragraphs: %s', (count, family) => {
    const paragraphs = [...Array.from({ length: count }, () => set('x')), set('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')];
    expect(measuredLayout({ paragraphs: paragraphs.map((one, nth) => ({ ...one, nth })), notes: [] })?.family).toBe(
      family,
    );
  });
});

it('of a whole report all is measured', () => {
  expect(found(laid({}, { page: { leftMm: 30.4, topMm: 20 } }))).toEqual({
    'page.leftMm': 30,
    'page.topMm': 20,
    font: 'Times New Roman',
    'motto.first.text': 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'motto.first.sizePt': 13,
    'motto.first.bold': true,
    'motto.second.text': 'Độc lập - Tự do - Hạnh phúc',
    'motto.second.sizePt': 13,
    'motto.second.bold': true,
    'superior.sizePt': 12,
    'superior.bold': false,
    'issuer.sizePt': 12,
    'issuer.bold': true,
    'symbol.sizePt': 13,
    'symbol.lead': 'Số: ',
    'symbol.padTo': 2,
    'dateLine.sizePt': 13,
    'dateLine.italic': true,
    'dateLine.padDaysBelow': '05',
    'dateLine.padMonthsBelow': '6',
    'typeName.sizePt': 14,
    'typeName.bold': true,
    'subject.sizePt': 14,
    'subject.bold': true,
    'body.sizePt': 14,
    'body.indentMm': 12.7,
    'body.gapPt': 6,
    'body.spacing': 'exact',
    'body.line': 18,
    'headings.level1.bold': true,
    'headings.level1.italic': false,
    'headings.level1.upper': true,
    endMark: './.',
    'authority.sizePt': 14,
    'authority.bold': true,
    'position.sizePt': 14,
    'position.bold': true,
    'name.sizePt': 14,
    'name.bold': true,
    'recipients.title.sizePt': 12,
    'recipients.title.bold': true,
    'recipients.title.italic': true,
    'recipients.title.underline': false,
    'recipients.list.sizePt': 11,
    'recipients.itemEnd': ';',
    'recipients.lastEnd': '.',
  });
});

describe('one point that differs', () => {
  it.each([
    ['Số:', { text: 'Số 5-BC/TU' }, { 'symbol.lead': 'Số ', 'symbol.padTo': 1 }],
    ['Số:', { text: 'Số:      /BC-UBND' }, { 'symbol.lead': 'Số: ', 'symbol.padTo': undefined }],
    ['Số:', undefined, { 'symbol.lead': undefined, 'symbol.sizePt': undefined }],
    [
      'Xã A',
      { text: 'Xã A, ngày 5 tháng 06 năm 2023' },
      { 'dateLine.padDaysBelow': '5', 'dateLine.padMonthsBelow': '06' },
    ],
    [
      'Xã A',
      { text: 'Xã A, ngày      tháng 6 năm 2023' },
      { 'dateLine.padDaysBelow': undefined, 'dateLine.italic': true },
    ],
    ['Xã A', { text: 'Xã A, ngày 05/6/2023' }, { 'dateLine.sizePt': undefined }],
    ['UBND TỈNH', undefined, { 'superior.sizePt': undefined, 'issuer.bold': true }],
    ['UBND TỈNH', { text: 'HỎA TỐC' }, { 'superior.sizePt': undefined, 'issuer.bold': true }],
    ['UBND TỈNH', { text: 'DỰ THẢO' }, { 'superior.sizePt': undefined }],
    ['UBND TỈNH', { text: 'Ubnd tỉnh B' }, { 'superior.sizePt': undefined }],
    ['Độc lập', { text: 'Độc lập – Tự do – Hạnh phúc' }, { 'motto.second.text': 'Độc lập – Tự do – Hạnh phúc' }],
    ['Độc lập', { text: 'Độc lập' }, { 'motto.second.text': undefined }],
    ['BÁO CÁO', { text: 'Báo cáo' }, { 'typeName.sizePt': undefined, 'subject.sizePt': undefined }],
    ['BÁO CÁO', { text: 'XIN CHÀO' }, { 'typeName.sizePt': undefined }],
    ['I. KẾT', { text: 'I. Kết quả' }, { 'headings.level1.upper': false }],
    ['I. KẾT', { text: 'I - KẾT QUẢ' }, { 'headings.level1.upper': undefined }],
    ['I. KẾT', { text: 'I- KẾT QUẢ' }, { 'headings.level1.upper': true }],
    ['I. KẾT', { text: `I. ${'Kết quả '.repeat(30)}` }, { 'headings.level1.upper': undefined }],
    ['TM.', { text: 'T/M ĐẢNG ỦY' }, { 'authority.bold': true }],
    ['TM.', { text: 'KT. CHỦ TỊCH' }, { 'authority.bold': true }],
    [
      'TM.',
      { text: 'ỦY BAN NHÂN DÂN' },
      { 'authority.bold': undefined, 'position.bold': undefined, 'name.bold': undefined },
    ],
    ['CHỦ TỊCH', undefined, { 'position.bold': undefined, 'name.bold': true }],
    ['Nguyễn', { text: 'Nguyễn Văn An Bình Minh Đức' }, { 'name.bold': undefined }],
    ['Nguyễn', { text: 'Nguyễn Văn An Bình Minh' }, { 'name.bold': true }],
    ['Nguyễn', { text: 'Nguyễn' }, { 'name.bold': undefined }],
    [
      'Nơi nhận',
      undefined,
      { 'recipients.title.bold': undefined, 'recipients.itemEnd': undefined, 'recipients.list.sizePt': undefined },
    ],
    ['- Như', { text: '- Như trên,' }, { 'recipients.itemEnd': ',' }],
    ['- Lưu', { text: '- Lưu: VT' }, { 'recipients.lastEnd': '' }],
    ['- Lưu', { text: 'Lưu: VT.' }, { 'recipients.lastEnd': ';' }],
  ] as const)('“%s” as %o', (begin, change, expected) => {
    const all = found(laid({ [begin]: change }));
    expect(Object.fromEntries(Object.keys(expected).map((path) => [path, all[path]]))).toEqual(expected);
  });
});

describe('the text itself', () => {
  const LONGER = `${BODY} ${BODY}`;
  const body = (own: Partial<LaidParagraph>, length = 2): LaidOut => {
    const { paragraphs } = laid();
    const extra = set(length === 1 ? BODY.slice(0, 149) : LONGER, own);
    return { paragraphs: paragraphs.toSpliced(10, 0, { ...extra, nth: 99 }), notes: [] };
  };
  it('is set as most of its letters are', () => {
    expect(found(body({ sizePt: 13, indentMm: 10, spacing: 'multiple', line: 1.2 }))).toMatchObject({
      'body.sizePt': 14,
      'body.indentMm': 12.7,
      'body.line': 18,
    });
    const two = {
      paragraphs: [...body({ sizePt: 13 }).paragraphs, { ...set(LONGER, { sizePt: 13 }), nth: 100 }],
      notes: [],
    };
    expect(found(two)['body.sizePt']).toBe(13);
  });
  it.each([
    ['bold', { sizePt: 13, bold: true }, 2],
    ['short', { sizePt: 13 }, 1],
  ])('is nothing that is %s', (_, own, length) => expect(found(body(own, length))['body.sizePt']).toBe(14));
  it.each([
    ['./.', './.'],
    ['.', ''],
    [' ./. ', './.'],
  ])('ends with “%s”: %s', (end, mark) => {
    const { paragraphs } = laid();
    const changed = paragraphs.map((one) => (one.text.endsWith('./.') ? { ...one, text: `${BODY}${end}` } : one));
    expect(found({ paragraphs: changed, notes: [] })['endMark']).toBe(mark);
  });
  it('a short line is no end of it', () => {
    const { paragraphs } = laid();
    const changed = paragraphs.toSpliced(11, 0, { ...set('x'.repeat(19)), nth: 99 });
    expect(found({ paragraphs: changed, notes: [] })['endMark']).toBe('./.');
    const longer = paragraphs.toSpliced(11, 0, { ...set('x'.repeat(20)), nth: 99 });
    expect(found({ paragraphs: longer, notes: [] })['endMark']).toBe('');
  });
  it('stands from behind the subject to the recipients, without its tables', () => {
    const { paragraphs } = laid();
    const withTable = paragraphs.map((one) => (one.nth === 9 ? { ...one, inTable: true } : one));
    const places = measuredLayout({ paragraphs: withTable, notes: [] })?.measures.find(
      ({ path }) => path === 'body.indentMm',
    )?.places;
    expect(places).toEqual([8, 10]);
  });
});

it('empty lines are nothing, a page and notes are measured where there are any', () => {
  const { paragraphs } = laid();
  const spaced = paragraphs.flatMap((one) => [one, { ...set('  '), nth: 100 + one.nth }]);
  expect(found({ paragraphs: spaced, notes: [] })).toEqual(found(laid()));
  const notes = [10, 12, 12].map((sizePt, nth) => ({ ...set('Không kể ghi thu', { sizePt }), nth }));
  expect(found(laid({}, { notes }))['notes.sizePt']).toBe(12);
});

it('what is measured is told with its words and its places', () => {
  const { measures = [] } = measuredLayout(laid()) ?? {};
  const of = (path: string) => measures.find((one) => one.path === path);
  expect(of('symbol.lead')).toEqual({ path: 'symbol.lead', found: 'Số: ', at: 'Số: 05/BC-UBND' });
  expect(of('recipients.list.sizePt')).toMatchObject({ at: '- Như trên;', places: [12, 13, 14] });
  expect(of('headings.level1.bold')?.places).toEqual([8]);
  expect(of('body.sizePt')?.at).toBe(`${BODY}.`);
});
