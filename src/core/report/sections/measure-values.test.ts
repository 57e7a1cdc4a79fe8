/** Single values in prose: what stands behind the number, what it is made of, why it is so. */
import { describe, expect, it } from 'vitest';
import { behindNumber, isBelowNothing, reasonOf } from '#core/report/sections/measure-values.ts';
import { composed, linesUnder, notesOf } from '#testing/compose.ts';
import { q, record, type GivenRecords } from '#testing/records.ts';

type More = Readonly<Record<string, unknown>>;
const measure = (id: string, name: string, unit: string, more: More = {}) => ({
  id,
  name,
  unit,
  aggregation: 'none',
  objective: 'p/1',
  ...more,
});
const seen = (of: string, value: string, more: More = {}) => ({
  measure: of,
  place: 'city',
  period: '2022',
  kind: 'actual',
  value: q(value),
  ...more,
});
const report = (given: GivenRecords) => composed(given, { units: ['camera'] });
const said = (given: GivenRecords): string => linesUnder(report(given), 'Nhiệm vụ').join(' | ');
const noted = (given: GivenRecords): readonly string[] => notesOf(report(given));

describe('behind a number of things', () => {
  it.each([
    ['Số hợp tác xã hoạt động ổn định', 'hợp tác xã', 'hoạt động ổn định'],
    ['Số hộ', 'hộ', ''],
    ['Hộ sản xuất giỏi', 'hộ', 'sản xuất giỏi'],
    ['Hộ', 'hộ', ''],
    ['Giáo viên được bồi dưỡng', 'lượt giáo viên', 'được bồi dưỡng'],
    // What its unit is no word of is named.
    ['Hộp cứu thương', 'hộ', undefined],
    ['Dân số', 'người', undefined],
    ['Tổng đàn trâu, bò', 'con', undefined],
  ])('%s in %s: %s', (name, unit, behind) => expect(behindNumber({ name, unit })).toBe(behind));
});

describe('below nothing', () => {
  it.each([
    ['-1%', true],
    ['0%', false],
    ['1%', false],
  ])('%s: %s', (value, expected) => expect(isBelowNothing(q(value))).toBe(expected));
  it('what has no value lies nowhere', () => expect(isBelowNothing(undefined)).toBe(false));
});

describe('why a value is so', () => {
  const of = (note?: string) => reasonOf(record('observation', seen('m', '1 hộ', { note })) as never);
  const long = (letters: number): string => `do ${'mưa '.repeat(40)}`.slice(0, letters).trim().padEnd(letters, 'a');
  it.each<[string | undefined, string | undefined]>([
    ['do mưa lũ kéo dài', ' do mưa lũ kéo dài'],
    ['Do mưa lũ kéo dài.', ' do mưa lũ kéo dài'],
    ['Vì thiếu giáo viên', ' vì thiếu giáo viên'],
    ['nhờ được mùa', ' nhờ được mùa'],
    ['Nguyên nhân do giá giảm', ' do giá giảm'],
    ['Nguyên nhân chủ yếu là do giá giảm', ' do giá giảm'],
    ['Nguyên nhân: vì giá giảm', ' vì giá giảm'],
    // Other notes are for whoever keeps the records.
    [undefined, undefined],
    ['', undefined],
    ['số liệu đã đối chiếu', undefined],
    ['tăng do mưa lũ', undefined],
    ['do', undefined],
    ['do 3 cơn bão', undefined],
    ['do mưa lũ. Số liệu đã đối chiếu', undefined],
    ['do mưa lũ; số liệu đã đối chiếu', undefined],
    ['do các thôn: Một, Hai', undefined],
    ['nguyên nhân: giá giảm', undefined],
    [long(160), ` ${long(160)}`],
    [long(161), undefined],
  ])('%s', (note, reason) => expect(of(note)).toBe(reason));
});

describe('a value says once', () => {
  it.each([
    ['Thu nhập bình quân đầu người', 'bình quân 50 triệu đồng/người', 'là 50 triệu đồng/người.'],
    ['Năng suất trung bình', 'bình quân 50 triệu đồng/người', 'là 50 triệu đồng/người.'],
    ['Thu nhập đầu người', 'bình quân 50 triệu đồng/người', 'là bình quân 50 triệu đồng/người.'],
    ['Thu nhập bình quân đầu người', 'khoảng 50 triệu đồng/người', 'là khoảng 50 triệu đồng/người.'],
  ])('that it is a mean: %s, %s', (name, value, words) =>
    expect(said({ measure: [measure('m', name, 'triệu đồng/người')], observation: [seen('m', value)] })).toMatch(
      new RegExp(`2022 ${words.replace('.', String.raw`\.`)}$`, 'u'),
    ),
  );
  it.each([
    ['Chỉ số bình yên', 'chỉ số', '0,7 chỉ số', 'là 0,7.'],
    ['Mức bình yên', 'chỉ số', '0,7 chỉ số', 'là 0,7 chỉ số.'],
    ['Diện tích theo ha', 'ha', '7 ha', 'là 7 ha.'],
  ])('its unit, where the name of an index holds it: %s', (name, unit, value, words) =>
    expect(said({ measure: [measure('m', name, unit)], observation: [seen('m', value)] })).toMatch(
      new RegExp(`2022 ${words.replace('.', String.raw`\.`)}$`, 'u'),
    ),
  );
});

describe('what it is made of', () => {
  const workers = [
    measure('m', 'Số lao động', 'người', { parts: ['women', 'men'] }),
    measure('women', 'Lao động nữ', 'người'),
    measure('men', 'Lao động nam', 'người'),
  ];
  const villages = [
    { id: 'province', kind: 'province', name: 'tỉnh' },
    ...['v1', 'v2'].map((id, at) => ({ id, kind: 'village', name: `thôn ${at + 1}`, parent: 'city' })),
  ];
  const made = (...observation: readonly object[]) =>
    noted({ place: villages, measure: workers, observation: [seen('m', '100 người'), ...observation] as never });
  it.each<[string, readonly object[], readonly string[]]>([
    ['nothing is known of', [], []],
    [
      'its parts of the same time',
      [seen('women', '40 người'), seen('men', '60 người'), seen('men', '70 người', { period: '2021' })],
      ['Trong đó: 40 lao động nữ và 60 lao động nam.'],
    ],
    [
      'a plan of a part is no part of a result',
      [seen('women', '40 người'), seen('women', '50 người', { kind: 'plan' })],
      ['Trong đó: 40 lao động nữ.'],
    ],
    [
      'parts of other places by their names',
      [seen('women', '30 người', { place: 'v1' }), seen('women', '10 người', { place: 'v2' })],
      ['Trong đó: 30 lao động nữ (thôn 1) và 10 lao động nữ (thôn 2).'],
    ],
    ['a place around it is no part', [seen('women', '90 người', { place: 'province' })], []],
    [
      'and not where its own place has told them',
      [seen('women', '40 người'), seen('women', '10 người', { place: 'v2' })],
      ['Trong đó: 40 lao động nữ.'],
    ],
  ])('%s', (_, observation, notes) => expect(made(...observation)).toEqual(notes));
  it('names and parts are two sentences; a plan settles no names', () => {
    const names = { members: ['xã A', 'xã B'] };
    const given = (kind: string) => ({
      measure: [measure('m', 'Số xã đạt chuẩn', 'xã', { parts: ['new'] }), measure('new', 'Số xã mới', 'xã')],
      observation: [seen('m', '2 xã', { ...names, kind }), seen('new', '1 xã', { kind })],
    });
    expect(noted(given('actual'))).toEqual(['Trong đó: 01 xã mới. Gồm: xã A; xã B.']);
    expect(noted(given('plan'))).toEqual(['Trong đó: 01 xã mới.']);
  });
});

describe('of how many', () => {
  const of = (name: string, unit: string, value: string, whole: string, wholeUnit = unit) =>
    said({
      measure: [measure('m', name, unit), measure('w', 'Tổng số', wholeUnit)],
      observation: [seen('m', value), seen('w', whole)],
      claim: [
        {
          id: 'c',
          label: 'tỷ lệ',
          formula: 'share',
          value: q('64%'),
          parts: ['measure:m @city #2022', 'measure:w @city #2022'],
          objective: 'p/1',
        },
      ],
    });
  it.each([
    ['Số thôn đạt chuẩn', 'thôn', '9 thôn', '14 thôn', '9/14 thôn đạt chuẩn'],
    ['Số mắt camera', 'camera', '9 camera', '14 camera', '9/14 mắt camera'],
    ['Số thôn đạt chuẩn', 'thôn', '9 thôn', 'khoảng 14 thôn', '09 thôn đạt chuẩn trên tổng số khoảng 14 thôn'],
    ['Số thôn đạt chuẩn', 'thôn', 'hơn 9 thôn', '14 thôn', 'hơn 09 thôn đạt chuẩn trên tổng số 14 thôn'],
    ['Số thôn đạt chuẩn', 'thôn', '9/10 thôn', '14 thôn', '9/10 thôn đạt chuẩn trên tổng số 14 thôn'],
    ['Số cây sống', 'cây', '9 nghìn cây', '14 nghìn cây', '9 nghìn cây sống trên tổng số 14 nghìn cây'],
  ])('%s %s: %s of %s', (name, unit, value, whole, words) => expect(of(name, unit, value, whole)).toContain(words));
  it('in another unit it is told in words', () =>
    expect(of('Số thôn đạt chuẩn', 'thôn', '9 thôn', '14 xã', 'xã')).toContain('09 thôn đạt chuẩn trên tổng số 14 xã'));
});
