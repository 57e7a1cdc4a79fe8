/** The path that a report tells, as it was issued: what it is for, how far it is proven, and never more than that. */
import { describe, expect, it } from 'vitest';
import { makeComposer } from '#core/report/composer.ts';
import { settle } from '#core/report/settle.ts';
import { reportedScenario } from '#core/report/sections/urban-class.ts';
import { urbanPath } from '#core/report/sections/urban-path.ts';
import { shippedPack } from '#testing/packs.ts';
import { q, record } from '#testing/records.ts';
import { linesOfBlock } from '#testing/report-text.ts';
import { openSample } from '#testing/sample.ts';

const { view, programme, units } = await openSample('thanh-pho-mau', '2026-10-01');
const pack = shippedPack('111-2025');
const scenario = reportedScenario(view, programme);
if (!scenario) throw new Error('the sample tells no scenario');
const work = (id: string, more: object = {}) => ({
  work: id,
  part: '1',
  state: 'proposed',
  cost: q('180 tỷ đồng'),
  finish: '2027-12-31',
  lifts: ['2A.III.08'],
  ...more,
});
const ROAD = work('duong-noi-thi');
const answer = (more: object = {}) => ({
  case: 'worst',
  status: 'optimal',
  reached: '2028-12-31',
  works: [ROAD],
  conditions: [],
  conflict: [],
  ...more,
});
const LAW = { pack, className: 'đô thị loại II', isReached: false, counted: false };
const lines = (
  aim: string,
  answers: readonly object[],
  { outdated, ...law }: Partial<typeof LAW> & { readonly outdated?: true } = {},
): readonly string[] =>
  settle(
    urbanPath(
      makeComposer(view, programme, units),
      {
        scenario: { ...scenario, name: 'A', aim } as never,
        issued: {
          ...record('path', { id: 'sc', scenario: scenario.id, by: '2028-12-31', asOf: '2026-09-01' }),
          answers,
        } as never,
        ...(outdated && { outdated }),
      },
      { ...LAW, ...law },
    ),
  ).blocks.flatMap(linesOfBlock);
const first = (...args: Parameters<typeof lines>): string => lines(...args)[0] ?? '';

describe('nothing is told', () => {
  it('where no path is asked for, or none was issued', () => {
    const composer = makeComposer(view, programme, units);
    expect(urbanPath(composer, undefined, LAW)).toEqual([]);
    expect(urbanPath(composer, { scenario: {} as never }, LAW)).toEqual([]);
  });
});

describe('what the path is for', () => {
  it.each([
    [
      'reach',
      false,
      'để đủ điểm đô thị loại II đến ngày 31/12/2028, cần hoàn thành các công trình nêu trong bảng dưới đây',
      'đây là tập hợp có chi phí thấp nhất.',
      'chưa chứng minh được đây là tập hợp có chi phí thấp nhất.',
    ],
    [
      'reach',
      true,
      'để đủ tiêu chuẩn đô thị loại II đến ngày 31/12/2028, cần',
      'đây là tập hợp có chi phí thấp nhất.',
      'chưa chứng minh được đây là tập hợp có chi phí thấp nhất.',
    ],
    [
      'highest',
      false,
      'để đạt số điểm cao nhất đến ngày 31/12/2028, cần',
      'không tập hợp nào khác cho điểm cao hơn.',
      'chưa chứng minh được đây là tập hợp cho điểm cao nhất.',
    ],
    [
      'highest',
      true,
      'để đạt nhiều tiêu chuẩn nhất đến ngày 31/12/2028, cần',
      'không tập hợp nào khác đạt nhiều tiêu chuẩn hơn.',
      'chưa chứng minh được đây là tập hợp đạt nhiều tiêu chuẩn nhất.',
    ],
    [
      'earliest',
      false,
      'để đủ điểm đô thị loại II, sớm nhất vào ngày 31/12/2028, cần',
      'không tập hợp nào khác cho kết quả sớm hơn.',
      'chưa chứng minh được đây là kết quả sớm nhất.',
    ],
  ])('%s, counted %s', (aim, counted, goal, proven, unproven) => {
    const [best, found] = [answer(), answer({ status: 'feasible' })].map((one) => first(aim, [one], { counted }));
    for (const text of [best, found]) expect(text).toContain(`Theo phương án “A”, ${goal}`);
    expect(best).toContain(`; ${proven}`);
    expect(best).not.toContain('chưa chứng minh');
    expect(found).toContain(`; ${unproven}`);
  });
  it('what was asked of other records is told as of their day', () => {
    expect(first('reach', [answer()], { outdated: true })).toContain(
      '; theo số liệu đến ngày 1/9/2026, đây là tập hợp có chi phí thấp nhất.',
    );
    expect(first('reach', [answer()])).not.toContain('theo số liệu đến');
  });
});

describe('which case is told', () => {
  const likely = (more: object = {}) => answer({ case: 'likely', ...more });
  const none = { status: 'infeasible', works: [], reached: undefined };
  it('the worst where it has an answer; the points are then the least', () => {
    const text = first('reach', [answer(), likely()]);
    expect(text).not.toContain('dự kiến');
    expect(text).toMatch(/Khi các công trình này hoàn thành, tổng điểm ít nhất là [\d,]+ điểm\./u);
  });
  it('where nothing is unknown the points are just those', () =>
    expect(first('reach', [answer()])).toMatch(/tổng điểm là [\d,]+ điểm\./u));
  it('the likely one where only that has, and it is said so', () => {
    const text = first('reach', [answer(none), likely()]);
    expect(text).toContain('Theo phương án “A”, khi các số chưa rõ đúng như dự kiến, để đủ điểm');
    expect(text).toMatch(/tổng điểm là [\d,]+ điểm\./u);
  });
  it.each([
    [
      'infeasible',
      'không tập hợp công trình nào trong hồ sơ giúp đủ điểm đô thị loại II đến ngày 31/12/2028 trong các hạn mức vốn đã ghi nhận.',
    ],
    ['unknown', 'chưa tìm được lời giải trong giới hạn tính toán.'],
  ])('neither, as the search ended %s: no more than that is said, and no table', (status, words) => {
    const told = lines('reach', [answer({ ...none, status })]);
    expect(told).toEqual([`Với phương án “A”, ${words}`]);
    expect(lines('reach', [answer({ ...none, status })], { outdated: true })[0]).toBe(
      `Với phương án “A”, theo số liệu đến ngày 1/9/2026, ${words}`,
    );
  });
});

describe('where no work is needed', () => {
  const under = work('tram-xu-ly', { state: 'under-way', finish: '2027-06-30' });
  it.each<[string, string, readonly object[], Partial<typeof LAW>, string | undefined]>([
    ['for the class', 'reach', [], {}, 'không cần chờ công trình nào để đủ điểm đô thị loại II đến ngày 31/12/2028.'],
    ['soonest', 'earliest', [], {}, 'không cần chờ công trình nào để đủ điểm đô thị loại II.'],
    [
      'for more points',
      'highest',
      [],
      {},
      'không công trình nào trong hồ sơ nâng được số điểm đến ngày 31/12/2028 trong các hạn mức vốn đã ghi nhận.',
    ],
    [
      'for more standards',
      'highest',
      [],
      { counted: true },
      'không công trình nào trong hồ sơ nâng được số tiêu chuẩn đạt đến ngày 31/12/2028 trong các hạn mức vốn đã ghi nhận.',
    ],
    [
      'but what is under way, of a class that is reached',
      'reach',
      [under],
      { isReached: true },
      'không cần chờ công trình nào để đủ điểm đô thị loại II đến ngày 31/12/2028.',
    ],
    ['what is under way is told of one that is not', 'reach', [under], {}, undefined],
    ['what is under way is told of the highest score', 'highest', [under], { isReached: true }, undefined],
    ['what is proposed is told of a class that is reached', 'reach', [under, ROAD], { isReached: true }, undefined],
  ])('%s', (_, aim, works, law, words) => {
    const told = lines(aim, [answer({ works })], law);
    if (words === undefined) expect(told.length).toBeGreaterThan(1);
    else expect(told).toEqual([`Với phương án “A”, ${words}`]);
  });
  it('what is finished the day after is none of it', () => {
    const late = (finish: string) => lines('reach', [answer({ works: [work('duong-noi-thi', { finish })] })]);
    expect(late('2028-12-31').length).toBeGreaterThan(1);
    expect(late('2029-01-01')).toHaveLength(1);
  });
});

describe('the table of the works', () => {
  const rows = (works: readonly object[], aim = 'reach'): readonly string[] => lines(aim, [answer({ works })]).slice(1);
  it('has a line for each, with its cost and what it lifts, and the sum', () => {
    const [road, plant, sum] = rows([
      ROAD,
      work('tram-xu-ly', { state: 'under-way', finish: '2027-06-30', lifts: ['2A.III.10', '2A.III.08'] }),
    ]);
    expect(road).toMatch(/^Nâng cấp đường nội thị \| .+ \| 180 tỷ đồng \| /u);
    expect(plant?.split(' | ')[2]).toBe('đang thực hiện');
    // In the order of the law, whatever order the answer has them in.
    expect(plant?.split(' | ')[3]?.split('; ')).toHaveLength(2);
    expect(plant?.split(' | ')[3]?.split('; ')[0]).toBe(road?.split(' | ')[3]);
    expect(sum).toBe('Tổng cộng |  | 180 tỷ đồng | ');
  });
  it('a part is told in per cent of the whole', () => {
    expect(rows([work('duong-noi-thi', { part: '1/2' })])[0]).toContain(' (50% quy mô) |');
    expect(rows([ROAD])[0]).not.toContain('quy mô)');
  });
  it('a finish that the records do not have is told as its day', () =>
    expect(rows([work('duong-noi-thi', { finish: '2028-03-05' })])[0]?.split(' | ')[1]).toBe('5/3/2028'));
  it('the cost stands in the sentence, too', () =>
    expect(first('reach', [answer()])).toContain('dưới đây, với chi phí tính thêm là 180 tỷ đồng;'));
});

describe('what the law asks for besides', () => {
  const names = pack.conditions.map(({ vi, id }) => (vi ?? id).charAt(0).toLowerCase() + (vi ?? id).slice(1));
  const conditions = pack.conditions.map(({ id }) => id);
  it('is told where it is open, of points and of standards', () => {
    expect(first('reach', [answer({ conditions })])).toContain(
      ` Ngoài điểm số, luật còn đòi hỏi: ${names.join('; ')}.`,
    );
    expect(first('reach', [answer({ conditions })], { counted: true })).toContain(' Ngoài các tiêu chuẩn, luật còn');
  });
  it('is not where nothing is open, nor what another law asks for', () => {
    expect(first('reach', [answer()])).not.toContain('luật còn đòi hỏi');
    expect(first('reach', [answer({ conditions: ['of another law'] })])).not.toContain('luật còn đòi hỏi');
  });
});
