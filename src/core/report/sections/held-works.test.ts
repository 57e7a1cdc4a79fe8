/** Works that are late or held, rolled up: how many, which, by how long, and with whom the key lies. */
import { describe, expect, it } from 'vitest';
import { composed, linesUnder } from '#testing/compose.ts';

type More = Readonly<Record<string, unknown>>;
interface Given {
  readonly works: readonly More[];
  /** Of each work by its place. */
  readonly progress?: readonly (More | undefined)[];
  readonly obstacles?: readonly More[];
  readonly asOf?: string;
}

/** What the limits tell. Works "w0", "w1" …: bridges that are being built unless told otherwise. */
const limits = ({ works, progress = [], obstacles = [], asOf = '2023-05-31' }: Given): readonly string[] =>
  linesUnder(
    composed(
      {
        agency: [
          { id: 'office', name: 'UBND xã' },
          { id: 'tinh', name: 'UBND tỉnh' },
          { id: 'so', name: 'Sở Xây dựng' },
          { id: 'ban', name: 'Ban Quản lý dự án' },
        ],
        party: [{ id: 'firm', name: 'Công ty Hải An', kind: 'enterprise' }],
        work: works.map((one, at) => ({
          id: `w${at}`,
          name: `Cầu ${at}`,
          kind: 'infrastructure',
          sector: 'bridge',
          objective: 'p/1',
          ...one,
        })),
        progress: works.map((_, at) => ({
          id: `s${at}`,
          work: `w${at}`,
          since: '2022',
          status: 'ongoing',
          ...progress[at],
        })),
        obstacle: obstacles.map((one, at) => ({
          id: `o${at}`,
          kind: 'land',
          statement: `còn 0${at} hộ chưa bàn giao mặt bằng`,
          since: '2022',
          ...one,
        })),
      },
      { asOf },
    ),
    'Hạn chế, nguyên nhân',
  );
const said = (given: Given): string =>
  limits(given)
    .join(' | ')
    .replace(/^Bên cạnh đó[^|]*\| /u, '');

const due = (expectedFinish: string) => ({ expectedFinish });
const on = (work: number, more: More = {}) => ({ work: `w${work}`, ...more });
const BRIDGE = {};
const ROAD = { name: 'Đường Tố', sector: 'road' };
const STREET = { name: 'Lễ hội đầu xuân', kind: 'event', sector: 'culture' };

describe('late works', () => {
  it.each<[string, readonly More[], readonly More[], string]>([
    ['none is late on its day', [BRIDGE], [due('2023-05-31')], ''],
    ['one by a day', [BRIDGE], [due('2023-05-30')], 'Cầu 0 chậm 1 ngày so với thời hạn đề ra.'],
    ['one of a month without days', [BRIDGE], [due('2023-04')], 'Cầu 0 chậm so với thời hạn tháng 4/2023.'],
    ['one of the month that goes on is not late', [BRIDGE], [due('2023-05')], ''],
    [
      'several of one kind are counted',
      [BRIDGE, BRIDGE],
      [due('2023-05-30'), due('2023-04')],
      'Còn 02 cầu chậm so với thời hạn đề ra, gồm: cầu 0 (chậm 1 ngày); cầu 1 (thời hạn tháng 4/2023).',
    ],
    [
      'of two kinds they make no sum',
      [BRIDGE, ROAD],
      [due('2023-05-30'), due('2023-04')],
      'Một số công trình, dự án chậm so với thời hạn đề ra, gồm: cầu 0 (chậm 1 ngày); đường Tố (thời hạn tháng 4/2023).',
    ],
    [
      'and of what is built and what is held no projects',
      [BRIDGE, STREET],
      [due('2023-05-30'), due('2023-04')],
      'Một số công trình, nội dung chậm so với thời hạn đề ra, gồm: cầu 0 (chậm 1 ngày); lễ hội đầu xuân (thời hạn tháng 4/2023).',
    ],
  ])('%s', (_, works, progress, line) => expect(said({ works, progress }).replace(/^- /u, '')).toBe(line));
  it.each([
    [21, false],
    [22, true],
  ])('of %i, others: %s', (count, others) => {
    const text = said({
      works: Array.from({ length: count }, () => BRIDGE),
      progress: Array.from({ length: count }, () => due('2023-05-30')),
    });
    expect(text.includes('02 công trình, dự án khác')).toBe(others);
    expect(text.includes('cầu 21')).toBe(false);
    expect(text.includes('cầu 20')).toBe(!others);
  });
});

describe('a held work', () => {
  it.each<[string, More, More, More, string]>([
    ['with nobody who is known to hold the key', {}, {}, {}, 'Cầu 0 còn vướng mắc, chưa được tháo gỡ.'],
    [
      'with whom it lies',
      {},
      {},
      { owner: 'tinh' },
      'Cầu 0 còn vướng mắc, việc tháo gỡ thuộc thẩm quyền của UBND tỉnh.',
    ],
    [
      'with a company it is a duty',
      {},
      {},
      { ownerParty: 'firm' },
      'Cầu 0 còn vướng mắc, việc tháo gỡ thuộc trách nhiệm của Công ty Hải An.',
    ],
    [
      'with who carries it out as well',
      { owner: 'ban' },
      {},
      { owner: 'ban' },
      'Cầu 0 còn vướng mắc, việc tháo gỡ thuộc trách nhiệm của Ban Quản lý dự án.',
    ],
    [
      'with who carries out another not',
      { owner: 'so' },
      {},
      { owner: 'ban' },
      'Cầu 0 còn vướng mắc, việc tháo gỡ thuộc thẩm quyền của Ban Quản lý dự án.',
    ],
    [
      'with the body of the programme it is authority, though it carries it out',
      { owner: 'office' },
      {},
      { owner: 'office' },
      'Cầu 0 còn vướng mắc, việc tháo gỡ thuộc thẩm quyền của UBND xã.',
    ],
    [
      'that is late as well',
      {},
      due('2023-05-30'),
      { owner: 'tinh' },
      'Cầu 0 còn vướng mắc, chưa được tháo gỡ, chậm 1 ngày so với thời hạn đề ra. Việc tháo gỡ thuộc thẩm quyền của UBND tỉnh.',
    ],
    [
      'that is late and of nobody',
      {},
      due('2023-05-30'),
      {},
      'Cầu 0 còn vướng mắc, chưa được tháo gỡ, chậm 1 ngày so với thời hạn đề ra.',
    ],
    ['what was lifted holds nothing', {}, {}, { lifted: '2023-05-31' }, ''],
    ['what is lifted tomorrow does', {}, {}, { lifted: '2023-06-01' }, 'Cầu 0 còn vướng mắc, chưa được tháo gỡ.'],
  ])('%s', (_, work, progress, obstacle, line) =>
    expect(said({ works: [work], progress: [progress], obstacles: [on(0, obstacle)] }).replace(/^- /u, '')).toBe(line),
  );
  it('by several: each who holds a key once, authority before duty', () =>
    expect(
      said({
        works: [BRIDGE],
        obstacles: [
          on(0, { ownerParty: 'firm' }),
          on(0, { owner: 'tinh' }),
          on(0, { owner: 'tinh' }),
          on(0, { owner: 'so' }),
        ],
      }),
    ).toContain('việc tháo gỡ thuộc thẩm quyền của UBND tỉnh và Sở Xây dựng và trách nhiệm của Công ty Hải An.'));
  it('a part that is held is told itself', () =>
    expect(said({ works: [BRIDGE, { name: 'Mố cầu', partOf: 'w0' }], obstacles: [on(1, { owner: 'tinh' })] })).toBe(
      'Mố cầu còn vướng mắc, việc tháo gỡ thuộc thẩm quyền của UBND tỉnh.',
    ));
  it('a recognition is not held itself, but its giving', () =>
    expect(
      said({ works: [{ name: 'Trường chuẩn quốc gia', kind: 'recognition' }], obstacles: [on(0, { owner: 'tinh' })] }),
    ).toContain('Việc công nhận trường chuẩn quốc gia còn vướng mắc'));
  it('late ones stand before held ones', () =>
    expect(limits({ works: [BRIDGE, BRIDGE], progress: [due('2023-05-30')], obstacles: [on(1)] })).toEqual([
      'Cầu 0 chậm 1 ngày so với thời hạn đề ra. Cầu 1 còn vướng mắc, chưa được tháo gỡ.',
    ]));
});

describe('several held works', () => {
  const two = (first: More, second: More, works: readonly More[] = [BRIDGE, BRIDGE], progress: readonly More[] = []) =>
    said({ works, progress, obstacles: [on(0, first), on(1, second)] }).replace(/^- /u, '');
  it.each<[string, Parameters<typeof two>, string]>([
    [
      'of one key it is told once, behind all',
      [{ owner: 'tinh' }, { owner: 'tinh' }],
      'Còn 02 cầu vướng mắc, chưa được tháo gỡ, gồm: cầu 0; cầu 1. Việc tháo gỡ thuộc thẩm quyền của UBND tỉnh.',
    ],
    ['of keys of which nobody knows', [{}, {}], 'Còn 02 cầu vướng mắc, chưa được tháo gỡ, gồm: cầu 0; cầu 1.'],
    [
      'of several keys each has its own',
      [{ owner: 'tinh' }, { ownerParty: 'firm' }],
      'Còn 02 cầu vướng mắc, chưa được tháo gỡ, gồm: cầu 0, thuộc thẩm quyền giải quyết của UBND tỉnh; cầu 1, thuộc trách nhiệm giải quyết của Công ty Hải An.',
    ],
    [
      'those of which nobody knows stand last',
      [{}, { owner: 'so' }],
      'Còn 02 cầu vướng mắc, chưa được tháo gỡ, gồm: cầu 1, thuộc thẩm quyền giải quyết của Sở Xây dựng; cầu 0.',
    ],
    [
      'of several kinds “còn” stands behind them',
      [{ owner: 'tinh' }, { owner: 'tinh' }, [BRIDGE, ROAD]],
      'Một số công trình, dự án còn vướng mắc, chưa được tháo gỡ, gồm: cầu 0; đường Tố. Việc tháo gỡ thuộc thẩm quyền của UBND tỉnh.',
    ],
    [
      'late ones with their days',
      [{ owner: 'tinh' }, { owner: 'tinh' }, [BRIDGE, BRIDGE], [due('2023-05-30')]],
      'Còn 02 cầu vướng mắc, chưa được tháo gỡ, gồm: cầu 0 (chậm 1 ngày); cầu 1. Việc tháo gỡ thuộc thẩm quyền của UBND tỉnh.',
    ],
  ])('%s', (_, of, line) => expect(two(...of)).toBe(line));
  it('whoever holds several is told behind all of them', () =>
    expect(
      said({
        works: [BRIDGE, BRIDGE, BRIDGE],
        obstacles: [on(0, { owner: 'tinh' }), on(1, { owner: 'so' }), on(2, { owner: 'tinh' })],
      }),
    ).toContain(
      'gồm: cầu 0 và cầu 2, đều thuộc thẩm quyền giải quyết của UBND tỉnh; cầu 1, thuộc thẩm quyền giải quyết của Sở Xây dựng.',
    ));
  it('of more than the text tells the annex has all of them', () => {
    const works = Array.from({ length: 32 }, () => BRIDGE);
    const progress = works.map(() => due('2023-05-30'));
    expect(said({ works, progress })).toContain('12 công trình, dự án khác (chi tiết tại Phụ lục)');
    expect(said({ works: works.slice(0, 25), progress })).toMatch(/05 công trình, dự án khác\./u);
  });
  it.each([
    [21, false],
    [22, true],
  ])('of %i with several keys, others: %s', (count, others) => {
    const text = said({
      works: Array.from({ length: count }, () => BRIDGE),
      obstacles: Array.from({ length: count }, (_, at) => on(at, { owner: at === 0 ? 'so' : 'tinh' })),
    });
    expect(text.includes('02 công trình, dự án khác')).toBe(others);
    expect(text.includes('0 công trình, dự án khác')).toBe(false);
    expect(text.includes('cầu 20')).toBe(!others);
  });
});
