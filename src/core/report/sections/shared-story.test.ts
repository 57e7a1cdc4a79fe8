/** Works with one course of things: what happened to all of them once, what to one of them by its name. */
import { describe, expect, it } from 'vitest';
import { composed, linesUnder } from '#testing/compose.ts';
import { q, type GivenRecords } from '#testing/records.ts';

type More = Readonly<Record<string, unknown>>;
interface Given {
  readonly works?: readonly [More, More];
  readonly progress?: readonly More[];
  readonly steps?: readonly More[];
  /** Of the obstacle of the second work. */
  readonly held?: More;
  readonly more?: GivenRecords;
}

const HELD = { statement: 'còn vướng mặt bằng', since: '2022', owner: 'tinh' };
const said = ({ works = [{}, {}], progress = [], steps = [], held = {}, more = {} }: Given): readonly string[] =>
  linesUnder(
    composed({
      agency: [
        { id: 'tinh', name: 'UBND tỉnh' },
        { id: 'ban', name: 'Ban Quản lý dự án' },
      ],
      document: [
        { id: 'd', kind: 'decision', symbol: '12/QĐ-UBND', date: '2022-03-01', issuer: 'tinh' },
        { id: 'e', kind: 'decision', symbol: '30/QĐ-UBND', date: '2022-05-01', issuer: 'tinh' },
      ],
      work: ['Đường Một', 'Đường Hai'].map((name, at) => ({
        id: `w${at}`,
        name,
        kind: 'infrastructure',
        sector: 'road',
        objective: 'p/1',
        ...works[at],
      })),
      step: [
        ...[0, 1].map((at) => ({ id: `s${at}`, work: `w${at}`, decision: 'd', date: '2022-03-01' })),
        ...steps.map((one, at) => ({ id: `t${at}`, ...one })),
      ],
      obstacle: [
        { id: 'o0', work: 'w0', ...HELD },
        { id: 'o1', work: 'w1', ...HELD, ...held },
      ],
      progress: progress.map((one, at) => ({ id: `p${at}`, work: `w${at}`, since: '2022', ...one })),
      ...more,
    }),
    'Nhiệm vụ',
  );

const DECIDED = 'ngày 01/3/2022, UBND tỉnh ban hành Quyết định số 12/QĐ-UBND.';
const BUT = 'Tuy nhiên, còn vướng mặt bằng; việc giải quyết thuộc thẩm quyền của UBND tỉnh.';

describe('works that share their decisions and what holds them', () => {
  it.each<[string, Given, string]>([
    ['are told once', {}, `Đối với đường Một và đường Hai: ${DECIDED} ${BUT}`],
    [
      'with the state of all of them',
      { progress: [{ status: 'ongoing' }, { status: 'ongoing' }] },
      `Đối với đường Một và đường Hai: ${DECIDED} Hiện nay, đang triển khai thực hiện. ${BUT}`,
    ],
    [
      'with the state of each where they differ',
      { progress: [{ status: 'ongoing' }, { status: 'preparing' }] },
      `Đối với đường Một và đường Hai: ${DECIDED} Hiện nay, đường Một đang triển khai thực hiện. Hiện nay, đường Hai đang chuẩn bị đầu tư. ${BUT}`,
    ],
    [
      'a step without a decision is that of its own work',
      { steps: [{ work: 'w1', state: 'done', on: '2022-06-01', statement: 'Đã khảo sát địa hình' }] },
      `Đối với đường Một và đường Hai: ${DECIDED} Đối với đường Hai, ngày 01/6/2022, đã khảo sát địa hình. ${BUT}`,
    ],
    [
      'in the words of their agencies, where these are a predicate',
      {
        progress: [
          { status: 'ongoing', statement: 'đang chờ vốn' },
          { status: 'ongoing', statement: 'đang chờ vốn' },
        ],
      },
      `Đối với đường Một và đường Hai: ${DECIDED} Hiện nay, đang chờ vốn. Nguyên nhân là do còn vướng mặt bằng; việc giải quyết thuộc thẩm quyền của UBND tỉnh.`,
    ],
    [
      'names that end alike say that once',
      { works: [{ name: 'Đường Một trên địa bàn xã A' }, { name: 'Đường Hai trên địa bàn xã A' }] },
      `Đối với đường Một và đường Hai trên địa bàn xã A: ${DECIDED} ${BUT}`,
    ],
  ])('%s', (_, given, line) => expect(said(given).join(' | ')).toBe(line));
});

describe('works are told each by itself', () => {
  it.each<[string, Given]>([
    ['with other decisions', { steps: [{ work: 'w1', decision: 'e', date: '2022-05-01' }] }],
    ['held by something else', { held: { statement: 'còn thiếu vốn' } }],
    ['where somebody else can lift it', { held: { owner: 'ban' } }],
    ['where the next step is another', { held: { nextStep: 'Vận động các hộ' } }],
    [
      'with money of their own',
      { more: { funding: [{ id: 'f', work: 'w1', kind: 'total', amount: q('30 tỷ đồng') }] } },
    ],
    [
      'with a size of their own',
      {
        more: {
          extent: [{ id: 'e', work: 'w1', extent: 'length', stage: 'planned', value: q('3 km'), label: 'chiều dài' }],
        },
      },
    ],
  ])('%s', (_, given) => expect(said(given).join(' ')).not.toContain('đường Một và đường Hai'));
  it('so that no money and no size of theirs is lost', () => {
    const text = said({
      more: {
        funding: [{ id: 'f', work: 'w0', kind: 'total', capital: 'central', amount: q('30 tỷ đồng') }],
        extent: [{ id: 'e', work: 'w1', extent: 'length', stage: 'planned', value: q('3 km'), label: 'chiều dài' }],
      },
    }).join(' ');
    expect(text).toContain('tổng mức đầu tư 30 tỷ đồng');
    expect(text).toContain('chiều dài 3 km');
  });
});
