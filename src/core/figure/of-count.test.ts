import { describe, expect, it } from 'vitest';
import { evaluateText, figureByText } from '#testing/figures.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const counted = (given: GivenRecords, address: string, asOf?: string) => {
  const { value, state, missing } = figureByText(view(given, asOf), address);
  return [value && `${value.amount} ${value.unit}`, state, missing];
};

describe('works', () => {
  const work = [
    { id: 'a', kind: 'infrastructure' },
    { id: 'b', kind: 'infrastructure', partOf: 'a' },
    { id: 'c', kind: 'planning', count: 8 },
    { id: 'd', kind: 'planning', partOf: 'elsewhere' },
  ];
  it.each<[string, string]>([
    ['count work', '10 công trình'],
    ['count work[kind=infrastructure]', '1 công trình'],
    ['count work[kind=planning]', '9 đồ án'],
  ])('%s: %s', (address, expected) => expect(counted({ work }, address)).toEqual([expected, 'known', []]));
  it('of none there are none: the question was asked', () =>
    expect(counted({}, 'count work')).toEqual(['0 công trình', 'known', []]));
});

describe('works that are late', () => {
  const given: GivenRecords = {
    work: ['done', 'late', 'open', 'silent', 'cancelled', 'part'].map((id) => ({
      id,
      kind: 'infrastructure',
      ...(id === 'part' && { partOf: 'late' }),
    })),
    progress: [
      { id: '1', work: 'done', since: '2021', status: 'completed', expectedFinish: '2022' },
      { id: '2', work: 'late', since: '2021', status: 'ongoing', expectedFinish: '2022-06-30' },
      { id: '3', work: 'open', since: '2021', status: 'ongoing' },
      { id: '4', work: 'cancelled', since: '2021', status: 'cancelled' },
    ],
  };
  it.each<[string, string, string, string, readonly string[]]>([
    ['2022-06-30', 'count work[late]', '0 công trình', 'incomplete', ['open', 'silent']],
    ['2022-07-01', 'count work[late]', '1 công trình', 'incomplete', ['open', 'silent']],
    ['2022-07-01', 'count work[late=true]', '1 công trình', 'incomplete', ['open', 'silent']],
    ['2022-07-01', 'count work[late=false]', '5 công trình', 'known', []],
    ['2022-07-01', 'count work[late,status=ongoing]', '1 công trình', 'incomplete', ['open']],
    ['2022-07-01', 'count work[status=ongoing]', '2 công trình', 'known', []],
  ])('as of %s, %s: %s', (asOf, address, ...expected) => expect(counted(given, address, asOf)).toEqual(expected));
});

describe('other things', () => {
  const given: GivenRecords = {
    measure: [{ id: 'm', unit: 'hộ', aggregation: 'none' }],
    place: [{ id: 'ward', kind: 'ward' }],
    document: [{ id: 'd', kind: 'plan' }],
    objective: [{ id: 'p/1', kind: 'task' }],
    obstacle: [
      { id: 'o', since: '2022' },
      { id: 'gone', since: '2022', lifted: '2022-12-31' },
    ],
    contribution: [{ id: 'g' }],
    observation: [{ measure: 'm', place: 'ward', period: '2022', kind: 'actual', value: q('1 hộ') }],
    finding: [{ id: 'f' }],
    oversight: [{ id: 'i' }],
    funding: [{ id: 'l' }],
    extent: [{ id: 'e' }],
    progress: [{ id: '1', objective: 'p/1' }],
    step: [{ id: 's' }],
    claim: [{ id: 'c', formula: 'sum' }],
    task: [{ id: 't' }],
    agency: [{ id: 'u' }],
    party: [{ id: 'y' }],
  };
  it.each([
    ['obstacle', '2 vướng mắc'],
    ['obstacle[open]', '1 vướng mắc'],
    ['obstacle[open=false]', '1 vướng mắc'],
    ['objective', '1 nhiệm vụ'],
    ['contribution', '1 khoản đóng góp'],
    ['document', '2 văn bản'],
    ['document[kind=plan]', '1 văn bản'],
    ['finding', '1 nhận định'],
    ['oversight', '1 cuộc giám sát'],
    ['place[kind=ward]', '1 địa bàn'],
    ['funding', '1 khoản vốn'],
    ['extent', '1 khối lượng'],
    ['measure', '1 chỉ tiêu'],
    ['observation', '1 số liệu'],
    ['observation[place=ward]', '1 số liệu'],
    ['progress', '1 bản ghi tiến độ'],
    ['step', '1 bước thủ tục'],
    ['claim', '1 con số công bố'],
    ['task', '1 nhiệm vụ'],
    ['agency', '1 cơ quan, đơn vị'],
    ['party', '1 tổ chức'],
  ])('%s: %s', (of, expected) => expect(counted(given, `count ${of}`)).toEqual([expected, 'known', []]));
  it('what is counted is not read: the filters are kept instead', () =>
    expect(figureByText(view(given), 'count observation[place=ward]')).toMatchObject({
      records: [],
      counted: { subject: 'observation', where: { place: 'ward' } },
    }));
  it.each([
    ['count report', 'figure.not-countable'],
    ['count work[kind=nothing]', 'figure.filter-value'],
    ['count observation[place=nowhere]', 'address.unknown-record'],
    ['count funding[year=soon]', 'figure.filter-period'],
  ])('%s is refused: %s', (address, code) =>
    expect(evaluateText(view(given), address)).toMatchObject({ ok: false, problems: [{ code }] }),
  );
});
