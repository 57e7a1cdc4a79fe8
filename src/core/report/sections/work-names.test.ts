/** Names of works within a sentence: counted, as what is done, with what is known of each, what is common once. */
import { describe, expect, it } from 'vitest';
import { paragraph } from '#core/report/blocks.ts';
import { makeComposer, type Composer } from '#core/report/composer.ts';
import { listed, type Phrase } from '#core/report/phrase.ts';
import {
  countedName,
  doneName,
  isBare,
  isRecognition,
  joint,
  sharedNames,
  shortWorks,
} from '#core/report/sections/work-names.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';
import { linesOf } from '#testing/report-text.ts';

type More = Readonly<Record<string, unknown>>;
type Work = More & { readonly name: string };

const seen = (works: readonly Work[], given: GivenRecords = {}): [Composer, readonly Stored<'work'>[]] => {
  const all = view({
    ...given,
    work: works.map((one, at) => ({
      id: `w${at}`,
      kind: 'infrastructure',
      sector: 'road',
      objective: 'p/1',
      count: undefined,
      ...one,
    })),
  });
  const [programme] = all.all('programme');
  if (!programme) throw new Error('no programme');
  return [makeComposer(all, programme, unitsOfMeasure()), all.all('work')];
};
/** With the footnotes behind it. */
const text = (runs: Phrase): string => linesOf([paragraph(runs)]).join(' | ');

const one = (tell: (composer: Composer, work: Stored<'work'>) => Phrase, work: Work): string => {
  const [composer, [only]] = seen([work]);
  return only ? text(tell(composer, only)) : '';
};

describe('a name with its number', () => {
  it.each<[Work, string]>([
    [{ name: 'Cầu Đá.' }, 'Cầu Đá'],
    [{ name: 'Cầu Đá', count: 1 }, 'Cầu Đá'],
    [{ name: 'Công trình nước sạch', count: 2 }, '02 công trình nước sạch'],
    [{ name: 'Nâng cấp đường liên thôn', count: 3 }, '03 công trình nâng cấp đường liên thôn'],
    [{ name: 'Kiểm tra thu chi', kind: 'event', count: 4 }, '04 cuộc kiểm tra thu chi'],
    [{ name: 'Truyền thông dân số', kind: 'communication', count: 14 }, '14 đợt truyền thông dân số'],
    [{ name: 'Rà soát hộ nghèo', kind: 'operation', count: 3 }, '03 đợt rà soát hộ nghèo'],
    [{ name: 'Lập quy hoạch chi tiết', kind: 'planning', count: 4 }, '04 đồ án lập quy hoạch chi tiết'],
  ])('%j: %s', (work, words) => expect(one(countedName, work)).toBe(words));
});

describe('of what is done the number stands behind', () => {
  it.each<[Work, string]>([
    [{ name: 'Nâng cấp đường liên thôn' }, 'nâng cấp đường liên thôn'],
    [{ name: 'Nâng cấp đường liên thôn', count: 1 }, 'nâng cấp đường liên thôn'],
    [{ name: 'Nâng cấp đường liên thôn', count: 3 }, 'nâng cấp đường liên thôn (03 công trình)'],
    [{ name: 'Lập quy hoạch chi tiết', kind: 'planning', count: 4 }, 'lập quy hoạch chi tiết (04 đồ án)'],
    // What is held is counted as that, and so is a thing.
    [{ name: 'Kiểm tra thu chi', kind: 'event', count: 4 }, '04 cuộc kiểm tra thu chi'],
    [{ name: 'Công trình nước sạch', count: 2 }, '02 công trình nước sạch'],
  ])('%j: %s', (work, words) => expect(one(doneName, work)).toBe(words));
});

describe('a recognition', () => {
  it.each<[Work, boolean]>([
    [{ name: 'Trường chuẩn quốc gia', kind: 'recognition' }, true],
    // Several are counted, deeds are done, and other kinds are made.
    [{ name: 'Trường chuẩn quốc gia', kind: 'recognition', count: 1 }, false],
    [{ name: 'Xây dựng trường chuẩn quốc gia', kind: 'recognition' }, false],
    [{ name: 'Trường chuẩn quốc gia' }, false],
  ])('%j: %s', (work, expected) => {
    const [composer, [only]] = seen([work]);
    expect(only && isRecognition(composer, only)).toBe(expected);
  });
});

describe('names that have a comma are parted by semicolons', () => {
  it.each([
    [['cầu Đá', 'đường Tố'], ', '],
    [['cầu Đá, cầu Tre', 'đường Tố'], '; '],
    [['cầu Đá', 'đường Tố, đường Bắc'], '; '],
  ] as const)('%j', (names, expected) => expect(joint(names)).toBe(expected));
});

describe('what is common to names is said once', () => {
  const shared = (...works: readonly Work[]): string => {
    const [composer, all] = seen(works);
    return text(listed(sharedNames(composer, all)));
  };
  it.each<[string, readonly Work[], string]>([
    [
      'the deed of roads',
      [{ name: 'Nâng cấp đường Một' }, { name: 'Nâng cấp đường Hai' }],
      'nâng cấp đường Một và đường Hai',
    ],
    [
      'of which one has a comma',
      [{ name: 'Nâng cấp đường Một, Ba' }, { name: 'Nâng cấp đường Hai' }],
      'nâng cấp đường Một, Ba; đường Hai',
    ],
    [
      'of two deeds neither',
      [{ name: 'Nâng cấp đường Một' }, { name: 'Cải tạo đường Hai' }],
      'nâng cấp đường Một; cải tạo đường Hai',
    ],
    [
      'deeds that are one another’s neighbours by turns',
      [{ name: 'Nâng cấp đường Một' }, { name: 'Cải tạo đường Hai' }, { name: 'Nâng cấp đường Ba' }],
      'nâng cấp đường Một và đường Ba; cải tạo đường Hai',
    ],
    [
      'not of what is counted',
      [{ name: 'Nâng cấp đường Một', count: 2 }, { name: 'Nâng cấp đường Hai' }],
      '02 công trình nâng cấp đường Một; nâng cấp đường Hai',
    ],
    ['nothing of things', [{ name: 'Cầu Đá' }, { name: 'Đường Tố' }], 'cầu Đá; đường Tố'],
    ['one by itself', [{ name: 'Nâng cấp đường Một' }], 'nâng cấp đường Một'],
  ])('%s', (_, works, words) => expect(shared(...works)).toBe(words));
});

describe('names with what is known of each', () => {
  const short = (works: readonly Work[], given: GivenRecords = {}): string => {
    const [composer, all] = seen(works, given);
    return text(listed(shortWorks(composer, all)));
  };
  const state = (work: number, more: More) => ({ id: `s${work}`, work: `w${work}`, since: '2022', ...more });
  it.each<[string, readonly Work[], GivenRecords, string]>([
    ['nothing', [{ name: 'Cầu Đá' }, { name: 'Đường Tố' }], {}, 'cầu Đá; đường Tố'],
    ['where it is', [{ name: 'Cầu Đá', location: 'thôn 1' }], {}, 'cầu Đá (thôn 1)'],
    [
      'where several are: they share it',
      [
        { name: 'Cầu Đá', location: 'thôn 1' },
        { name: 'Đường Tố', location: 'thôn 1' },
      ],
      {},
      'cầu Đá và đường Tố (thôn 1)',
    ],
    [
      'each its own',
      [
        { name: 'Cầu Đá', location: 'thôn 1' },
        { name: 'Đường Tố', location: 'thôn 2' },
      ],
      {},
      'cầu Đá (thôn 1); đường Tố (thôn 2)',
    ],
    [
      'what is said of all of them is said of all',
      [{ name: 'Cầu Đá' }, { name: 'Đường Tố' }],
      {
        progress: [
          state(0, { status: 'ongoing', statement: 'Đang chờ vốn' }),
          state(1, { status: 'ongoing', statement: 'Đang chờ vốn' }),
        ],
      },
      'cầu Đá và đường Tố (đều đang chờ vốn)',
    ],
    [
      'when it was done',
      [{ name: 'Cầu Đá' }],
      { progress: [state(0, { status: 'completed', completed: '2022-12-30' })] },
      'cầu Đá (hoàn thành ngày 30/12/2022)',
    ],
    [
      'when it is to be done, behind where it is',
      [{ name: 'Cầu Đá', location: 'thôn 1' }],
      { progress: [state(0, { status: 'ongoing', expectedFinish: '2024' })] },
      'cầu Đá (thôn 1; dự kiến hoàn thành năm 2024)',
    ],
    [
      'its state is not said again',
      [{ name: 'Cầu Đá' }],
      { progress: [state(0, { status: 'ongoing', statement: 'Đang triển khai' })] },
      'cầu Đá',
    ],
    [
      'the figures of what was said in a footnote, which nobody shares',
      [
        { name: 'Cầu Đá', location: 'thôn 1' },
        { name: 'Đường Tố', location: 'thôn 1' },
      ],
      {
        funding: [{ id: 'f', objective: 'p/1', kind: 'total', capital: 'central', amount: q('30 tỷ đồng') }],
        progress: [state(0, { status: 'ongoing', statement: 'Đang thi công', figures: ['funding:f amount'] })],
      },
      'cầu Đá (thôn 1; đang thi công)[1]; đường Tố (thôn 1) | 1 Cụ thể: 30 tỷ đồng.',
    ],
    [
      'of what has steps of its own only the days',
      [{ name: 'Cầu Đá', location: 'thôn 1' }],
      {
        progress: [state(0, { status: 'ongoing', statement: 'Đang thi công', expectedFinish: '2024' })],
        step: [{ id: 'st', work: 'w0', kind: 'approval', date: '2022-03-01' }],
      },
      'cầu Đá (dự kiến hoàn thành năm 2024)',
    ],
  ])('%s', (_, works, given, words) => expect(short(works, given)).toBe(words));

  it.each<[string, Work, GivenRecords, boolean]>([
    ['nothing is known', { name: 'Cầu Đá' }, {}, true],
    ['where it is', { name: 'Cầu Đá', location: 'thôn 1' }, {}, false],
  ])('bare is of which nothing is told: %s', (_, work, given, expected) => {
    const [composer, [only]] = seen([work], given);
    expect(only && isBare(composer, only)).toBe(expected);
  });
});
