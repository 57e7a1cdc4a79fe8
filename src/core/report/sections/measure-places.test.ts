/** What other places have: parts of the whole, by themselves, or as their sum; alike ones together. */
import { describe, expect, it } from 'vitest';
import { composed, linesUnder } from '#testing/compose.ts';
import { q } from '#testing/records.ts';

type More = Readonly<Record<string, unknown>>;
type Seen = readonly [place: string, value: string, more?: More];

const NAMES = 'An Bình Cốc Đồng Gia Hòa Khê Lâm Mỹ Nà Phú Quang Sơn'.split(' ');
const COMMUNES = NAMES.map((name, at) => ({ id: `c${at}`, kind: 'commune', name: `xã ${name}`, parent: 'city' }));

const said = (measure: More, seen: readonly Seen[]): string =>
  linesUnder(
    composed({
      place: [
        ...COMMUNES,
        { id: 'ward', kind: 'ward', name: 'phường Trung Tâm', parent: 'city' },
        { id: 'far', kind: 'province', name: 'tỉnh B' },
      ],
      measure: [{ id: 'm', name: 'Tiêu chí', unit: 'tiêu chí', aggregation: 'none', objective: 'p/1', ...measure }],
      observation: seen.map(([place, value, more]) => ({
        measure: 'm',
        place,
        period: '2022',
        kind: 'actual',
        value: q(value),
        ...more,
      })),
    }),
    'Nhiệm vụ',
  ).join(' | ');

const SHARE = { name: 'Tỷ lệ hộ dùng nước sạch', unit: '%' };
const COUNT = { name: 'Số cây xanh', unit: 'cây', aggregation: 'sum' };

describe('places that have the same stand together', () => {
  it.each<[string, More, readonly Seen[], string]>([
    [
      'three of a kind by their kind',
      SHARE,
      [
        ['c0', '90%'],
        ['c1', '90%'],
        ['c2', '90%'],
        ['c3', '70%'],
      ],
      'các xã An, Bình và Cốc đều đạt 90%; xã Đồng đạt 70%',
    ],
    [
      'two keep their names',
      SHARE,
      [
        ['c0', '90%'],
        ['c1', '90%'],
      ],
      'xã An và xã Bình đều đạt 90%',
    ],
    [
      'of several kinds they keep them as well',
      SHARE,
      [
        ['c0', '90%'],
        ['c1', '90%'],
        ['ward', '90%'],
      ],
      'xã An, xã Bình và phường Trung Tâm đều đạt 90%',
    ],
    [
      'each by itself',
      SHARE,
      [
        ['c0', '90%'],
        ['c1', '70%'],
      ],
      'xã An đạt 90% và xã Bình đạt 70%',
    ],
    [
      'beside a plan each stands by itself, though they have the same',
      SHARE,
      [
        ['c0', '90%'],
        ['c1', '90%'],
        ['c0', '95%', { kind: 'plan' }],
      ],
      'xã An đạt 90% (kế hoạch 95%) và xã Bình đạt 90%',
    ],
    [
      'what is only expected is not had',
      SHARE,
      [
        ['c0', '90%'],
        ['c1', '90%', { kind: 'estimate' }],
      ],
      'xã An đạt 90%; năm 2022 xã Bình ước đạt 90%',
    ],
  ])('%s', (_, measure, seen, words) => expect(said(measure, seen)).toContain(words));
});

describe('the verb of a place', () => {
  it.each<[More, string, string]>([
    [SHARE, '90%', 'xã An đạt 90%'],
    [{ ...SHARE, direction: 'down' }, '90%', 'xã An là 90%'],
    [COUNT, '12 cây', 'xã An 12 cây'],
    [{ name: 'Số thôn', unit: 'thôn', aggregation: 'none' }, '7/9 thôn', 'xã An đạt 7/9 thôn'],
  ])('%j', (measure, value, words) => expect(said(measure, [['c0', value]])).toContain(words));
});

describe('the whole', () => {
  const many = (count: number): readonly Seen[] => COMMUNES.slice(0, count).map(({ id }, at) => [id, `${at + 1} cây`]);
  it.each<[string, More, readonly Seen[], string]>([
    [
      'told itself: they are parts of it',
      SHARE,
      [
        ['city', '80%'],
        ['c0', '90%'],
      ],
      'Tỷ lệ hộ dùng nước sạch năm 2022 đạt 80%; trong đó xã An đạt 90%.',
    ],
    [
      'of which only some places tell is no sum',
      COUNT,
      many(2),
      'Số cây xanh năm 2022 xã An 01 cây và xã Bình 02 cây.',
    ],
    [
      'elsewhere there are no parts of it',
      SHARE,
      [
        ['city', '80%'],
        ['far', '90%'],
      ],
      'Tỷ lệ hộ dùng nước sạch năm 2022 đạt 80%; năm 2022 tỉnh B đạt 90%.',
    ],
    [
      'of several periods tells when',
      SHARE,
      [
        ['city', '80%'],
        ['city', '75%', { period: '2021' }],
        ['c0', '90%'],
      ],
      'Tỷ lệ hộ dùng nước sạch năm 2021 đạt 75%; năm 2022 đạt 80%; trong đó năm 2022 xã An đạt 90%.',
    ],
    [
      'of several days likewise',
      { ...SHARE, time: 'stock' },
      [
        ['city', '80%', { period: '2022-12-31' }],
        ['city', '75%', { period: '2021' }],
        ['c0', '90%', { period: '2022-12-31' }],
      ],
      'đến ngày 31/12/2022 đạt 80%; trong đó, đến ngày 31/12/2022, xã An đạt 90%.',
    ],
    [
      'the name of what they reach is not said again',
      { name: 'Số tiêu chí đạt', unit: 'tiêu chí' },
      [['c0', '17/19 tiêu chí']],
      'Năm 2022, xã An đạt 17/19 tiêu chí.',
    ],
  ])('%s', (_, measure, seen, line) => expect(said(measure, seen)).toContain(line));
  it('of all places it is their sum, and of more than twelve only the sum is told', () => {
    const all = (count: number): string =>
      linesUnder(
        composed({
          place: COMMUNES.slice(0, count),
          measure: [{ id: 'm', objective: 'p/1', ...COUNT }],
          observation: many(count).map(([place, value]) => ({
            measure: 'm',
            place,
            period: '2022',
            kind: 'actual',
            value: q(value),
          })),
        }),
        'Nhiệm vụ',
      ).join(' | ');
    expect(all(12)).toContain('Số cây xanh năm 2022 là 78 cây; trong đó xã An 01 cây, ');
    expect(all(12)).toContain(', xã Quang 12 cây, ');
    expect(all(13)).toMatch(/^Số cây xanh năm 2022 là 91 cây(?: \(|\.)/u);
    expect(all(13)).not.toContain('trong đó');
  });
  it.each(['c0', 'far'])('what %s alone has is not said to be here', (place) => {
    const line = said(COUNT, [[place, '12 cây']]);
    expect(line).not.toMatch(/trên địa bàn|có 12 cây/u);
    expect(line).toMatch(/Số cây xanh năm 2022 (?:xã An|tỉnh B) 12 cây\./u);
  });
  it('of more than twelve that are no sum nothing is told of them', () =>
    expect(said(SHARE, [['city', '80%'], ...COMMUNES.map(({ id }): Seen => [id, '90%'])])).not.toContain('xã An'));
});
