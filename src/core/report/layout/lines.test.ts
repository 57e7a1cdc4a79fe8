import { describe, expect, it } from 'vitest';
import { closingMark, dateLine, headName, headingLine, recipientLines, symbolLine } from '#core/report/layout/lines.ts';
import { layoutFor, layoutInForce, type LayoutProfile } from '#core/law/layout.ts';
import { asDay } from '#core/value/day.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';

const profiles = await readLayoutProfiles();
const profile = (key: string): LayoutProfile => profiles.find((p) => p.key === key)!;
const [hd36, hd05, nd30] = ['36-HD/VPTW', '05-HD/VPTW', '30/2020/NĐ-CP'].map((key) => profile(key).layout) as [
  LayoutProfile['layout'],
  LayoutProfile['layout'],
  LayoutProfile['layout'],
];
const header = { issuer: 'THÀNH ỦY', issuerName: 'Thành ủy', symbolTail: '-BC/TU', place: 'Bắc Kạn' };

describe('the layout in force', () => {
  it.each([
    ['party', '2018-04-02', undefined],
    ['party', '2018-04-03', '36-HD/VPTW'],
    ['party', '2026-05-26', '36-HD/VPTW'],
    ['party', '2026-05-27', '05-HD/VPTW'],
    ['state', '2020-03-04', undefined],
    ['state', '2020-03-05', '30/2020/NĐ-CP'],
  ] as const)('of the %s on %s is %s', (family, day, key) => {
    expect(layoutInForce(profiles, family, asDay(day))?.key).toBe(key);
  });
  it.each([
    ['party', '2015-01-01', '36-HD/VPTW', 'before-known', undefined],
    ['state', '2012-06-19', '30/2020/NĐ-CP', 'before-known', undefined],
    ['party', '2018-04-03', '36-HD/VPTW', undefined, undefined],
    ['party', '2026-01-11', '36-HD/VPTW', undefined, undefined],
    ['party', '2026-01-12', '36-HD/VPTW', 'disputed', '05-HD/VPTW'],
    ['party', '2026-05-26', '36-HD/VPTW', 'disputed', '05-HD/VPTW'],
    ['party', '2026-05-27', '05-HD/VPTW', undefined, undefined],
  ] as const)('a report of the %s on %s takes %s; doubt: %s', (family, day, key, doubt, other) => {
    const chosen = layoutFor(profiles, family, asDay(day));
    expect([chosen?.profile.key, chosen?.doubt, chosen?.other?.key]).toEqual([key, doubt, other]);
  });
});

describe('number and symbol', () => {
  it('has no colon in the Party and a colon in the state', () => {
    expect(symbolLine(hd36, { ...header, symbol: '127-BC/TU' })).toBe('Số 127-BC/TU');
    expect(symbolLine(nd30, { ...header, symbol: '127/BC-UBND' })).toBe('Số: 127/BC-UBND');
  });
  it.each([
    ['9-BC/TU', 'Số 09-BC/TU'],
    ['10-BC/TU', 'Số 10-BC/TU'],
    ['05-BC/TU', 'Số 05-BC/TU'],
  ])('pads numbers below ten: %s', (symbol, line) => {
    expect(symbolLine(hd05, { ...header, symbol })).toBe(line);
  });
  it('leaves a blank before the tail while there is no number', () => {
    expect(symbolLine(hd36, header)).toMatch(/^Số \u00a0+-BC\/TU$/u);
  });
});

describe('place and date', () => {
  it.each([
    ['2023-02-09', 'Bắc Kạn, ngày 09 tháng 02 năm 2023'],
    ['2023-03-10', 'Bắc Kạn, ngày 10 tháng 3 năm 2023'],
    ['2023-12-31', 'Bắc Kạn, ngày 31 tháng 12 năm 2023'],
  ])('pads days below 10 and months below 3: %s', (date, line) => {
    expect(dateLine(nd30, { ...header, date: asDay(date) })).toBe(line);
  });
  it('leaves blanks for a draft', () =>
    expect(dateLine(hd36, header)).toMatch(/^Bắc Kạn, ngày\u00a0+tháng\u00a0+năm\u00a0+$/u));
});

describe('punctuation', () => {
  it('closes a part number with a point or, since 2026 in the Party, a hyphen', () => {
    const part = { kind: 'heading', level: 1, number: 'I', text: 'Kết quả' } as const;
    expect([hd36, hd05, nd30].map((layout) => headingLine(layout, part))).toEqual([
      'I. KẾT QUẢ',
      'I- KẾT QUẢ',
      'I. KẾT QUẢ',
    ]);
    expect(headingLine(hd05, { kind: 'heading', level: 3, number: '2.1', text: 'Giao thông' })).toBe('2.1. Giao thông');
    expect(headingLine(hd36, { kind: 'heading', level: 4, text: 'Giao thông' })).toBe('Giao thông');
  });
  it('ends recipients with commas under 36-HD, semicolons under 05-HD and Decree 30, a point last', () => {
    expect(recipientLines(hd36, ['A', 'B'])).toEqual(['- A,', '- B.']);
    expect(recipientLines(hd05, ['A', 'B'])).toEqual(['- A;', '- B.']);
    expect(recipientLines(nd30, ['A', 'B'])).toEqual(['- A;', '- B.']);
  });
  it('breaks the name of a body before its unit, where it needs two lines', () => {
    const halves = (name: string) => headName(name).replaceAll('\u00a0', '~');
    expect(halves('ỦY BAN NHÂN DÂN PHƯỜNG BẾN TRONG')).toBe('ỦY~BAN~NHÂN~DÂN PHƯỜNG~BẾN~TRONG');
    expect(halves('ĐẢNG BỘ THÀNH PHỐ BẮC KẠN')).toBe('ĐẢNG~BỘ THÀNH~PHỐ~BẮC~KẠN');
    expect(halves('THỊ ỦY THỊ XÃ MỘT')).toBe('THỊ~ỦY THỊ~XÃ~MỘT');
    expect(halves('THÀNH ỦY BẮC KẠN')).toBe('THÀNH ỦY BẮC KẠN');
    // What fits no line breaks as it comes.
    expect(halves('BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG XÃ A')).toBe('BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG XÃ~A');
  });
  it('ends a state document with ./. and leaves the Party its own point', () => {
    expect(closingMark(nd30, 'Hết.')).toBe('/.');
    expect(closingMark(nd30, 'Hết')).toBe('./.');
    expect(closingMark(hd36, 'Hết.')).toBe('');
  });
});
