/** What agencies say, what is cited, and how many works are told: the sentences, and what must not stand in them. */
import { describe, expect, it } from 'vitest';
import { annexRows, composed, linesUnder, notesOf } from '#testing/compose.ts';
import { q, type GivenRecords } from '#testing/records.ts';

const OBJECTIVE = { id: 'p/1', part: 'results', kind: 'task', title: 'Nhiệm vụ' };
const lines = (given: GivenRecords, asOf?: string) =>
  linesUnder(composed({ objective: [OBJECTIVE], ...given }, asOf === undefined ? {} : { asOf }), 'Nhiệm vụ');
const text = (given: GivenRecords, asOf?: string): string => lines(given, asOf).join('\n');

describe('what agencies say of an objective', () => {
  const agency = [
    { id: 'a', name: 'Sở Xây dựng' },
    { id: 'b', name: 'Sở Y tế', short: 'Sở YT' },
  ];
  const said = (...list: readonly object[]) =>
    text({ agency, progress: list.map((one, at) => ({ id: `${at}`, objective: 'p/1', since: '2022', ...one })) });
  it('its name stands before, its own first letter small', () =>
    expect(said({ agency: 'a', statement: 'Đã rà soát quy hoạch.' })).toBe('Sở Xây dựng đã rà soát quy hoạch.'));
  it('who speaks twice in a row is named once, somebody else again', () => {
    const told = said(
      { agency: 'a', statement: 'Đã rà soát.' },
      { agency: 'a', statement: 'Đã lập kế hoạch.' },
      { agency: 'b', statement: 'Đã khám bệnh.' },
      { agency: 'a', statement: 'Đã báo cáo.' },
    );
    expect(told.match(/Sở Xây dựng/gu)).toHaveLength(2);
    // What is named once has no abbreviation.
    expect(told.match(/Sở Y tế/gu)).toHaveLength(1);
    expect(told).not.toContain('Sở YT');
  });
  it('what nobody in particular says stands by itself', () =>
    expect(said({ statement: 'Đã rà soát quy hoạch' })).toBe('Đã rà soát quy hoạch.'));
  it('what does not hold yet is not told', () =>
    expect(
      text({ progress: [{ id: '1', objective: 'p/1', since: '2023-06-01', statement: 'Đã xong' }] }, '2023-05-31'),
    ).not.toContain('Đã xong'));
  it('figures that it stands on are told with it, and none without a value', () => {
    const given = (value: object): GivenRecords => ({
      measure: [{ id: 'm', name: 'Tỷ lệ che phủ rừng', unit: '%', aggregation: 'none' }],
      observation: [{ measure: 'm', place: 'city', period: '2022', kind: 'actual', ...value }],
      progress: [
        { id: '1', objective: 'p/1', since: '2022', statement: 'Đã trồng rừng', figures: ['measure:m @city #2022'] },
      ],
    });
    expect(text(given({ value: q('72,5%') }))).toContain('72,5%');
    expect(text(given({}))).toBe('Đã trồng rừng.');
  });
});

describe('a document that is cited', () => {
  const given = (amending: object): GivenRecords => ({
    agency: [{ id: 'u', name: 'Ủy ban', short: 'UBND' }],
    document: [
      { id: 'd', kind: 'decision', symbol: '1/QĐ-UBND', issuer: 'u', date: '2022-01-05', subject: 'phê duyệt dự án' },
      {
        id: 'e',
        kind: 'decision',
        symbol: '2/QĐ-UBND',
        issuer: 'u',
        date: '2022-03-06',
        subject: 'điều chỉnh dự án',
        relations: [{ type: 'amends', document: 'd' }],
        ...amending,
      },
    ],
    work: [{ id: 'w', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' }],
    progress: [{ id: '1', work: 'w', since: '2022', status: 'ongoing' }],
    step: [{ id: 's', work: 'w', step: 'approval', state: 'done', on: '2022-01-05', decision: 'd' }],
  });
  const notes = (amending: object, asOf = '2023-05-31') =>
    notesOf(composed({ objective: [OBJECTIVE], ...given(amending) }, { asOf })).join('\n');
  it('names in a footnote what has changed it', () => {
    expect(notes({})).toContain('Đã được điều chỉnh tại:');
    expect(notes({})).toContain('số 2/QĐ-UBND');
    expect(notes({})).toContain('06/3/2022');
  });
  it('not what will change it later, what changes another, or does something else', () => {
    expect(notes({}, '2022-03-05')).not.toContain('2/QĐ-UBND');
    expect(notes({}, '2022-03-06')).toContain('2/QĐ-UBND');
    expect(notes({ relations: [{ type: 'amends', document: 'other' }] })).not.toContain('điều chỉnh tại');
    expect(notes({ relations: [{ type: 'implements', document: 'd' }] })).not.toContain('điều chỉnh tại');
  });
});

describe('many works of a node', () => {
  const works = (count: number, status: (at: number) => string | undefined): GivenRecords => ({
    work: Array.from({ length: count }, (_, at) => ({
      id: `w${at}`,
      name: `Đường số ${at}`,
      kind: 'infrastructure',
      sector: 'road',
      objective: 'p/1',
    })),
    progress: Array.from({ length: count }, (_, at) => ({
      id: `${at}`,
      work: `w${at}`,
      since: '2022',
      status: status(at),
    })),
  });
  const document = () =>
    composed({
      objective: [OBJECTIVE],
      ...works(120, (at) => (at < 80 ? 'completed' : at < 110 ? 'ongoing' : 'preparing')),
    });
  it('are told by how many stand how, and listed in an annex', () => {
    const told = linesUnder(document(), 'Nhiệm vụ').join('\n');
    expect(told).toMatch(/Có 120 .*trong đó: 80 .*30 .*10 .*\(chi tiết tại Phụ lục/u);
    expect(told).not.toContain('Đường số 7');
    const [annex] = document().annexes;
    expect(annexRows(document(), annex?.id ?? '').filter((row) => row.includes('Đường số')).length).toBe(120);
  });
  it('few are told by name', () => {
    const told = text(works(2, () => 'ongoing'));
    expect(told.toLowerCase()).toContain('đường số 0');
    expect(told).not.toContain('Phụ lục');
  });
});
