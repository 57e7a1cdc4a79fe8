import { describe, expect, it } from 'vitest';
import { asPeriod } from '#core/value/period.ts';
import { addressFrom } from '#testing/figures.ts';
import { view as viewOf } from '#testing/records.ts';
import { openSample } from '#testing/sample.ts';
import { nameFigure, nameRecord, periodOfPoint, tellWritten } from '#words/figure-name.ts';

const STADIUM = 'Dự án Xây dựng sân vận động tỉnh và các hạng mục phụ trợ';
const LAW = 'Nghị quyết số 111/2025/UBTVQH15 về phân loại đô thị';
const city = (await openSample('bac-kan', '2023-05-31')).view;
const teaching = (await openSample('thanh-pho-mau', '2026-10-01')).view;

const named = (view: typeof city, address: string): string => nameFigure('vi', view, addressFrom(address));

describe('a figure in words', () => {
  it.each([
    ['measure:clean-water-rate @bac-kan #2022', 'Tỷ lệ người dân sử dụng nước sạch: thành phố Bắc Kạn, năm 2022'],
    ['measure:budget-revenue plan @bac-kan #2022', 'Thu ngân sách: kế hoạch, thành phố Bắc Kạn, năm 2022'],
    [
      'work:provincial-stadium funding[kind=total,source=central]',
      `${STADIUM}: vốn, tổng mức đầu tư, ngân sách trung ương`,
    ],
    ['work:provincial-stadium progress', `${STADIUM}: tiến độ`],
    ['objective:2.4 target', '2.4. Mặt bằng khu, cụm công nghiệp: mục tiêu phải đạt'],
    ['count work[programme=08-nq-tu,stuck]', 'Số công trình: Nghị quyết 08-NQ/TU, đang vướng mắc'],
    ['sum funding[kind=total,source=central]', 'Tổng nguồn vốn: tổng mức đầu tư, ngân sách trung ương'],
    ['count funding[year]', 'Số nguồn vốn: có nêu năm'],
    [
      'count work[basis,objective=2.2,status]',
      'Số công trình: có căn cứ, 2.2. Hạ tầng xã hội, cảnh quan, có nêu tình trạng',
    ],
    ['claim:stadium-total difference', `tổng mức đầu tư ${STADIUM}: chênh lệch với các phần`],
  ])('%s', (address, words) => expect(named(city, address)).toBe(words));

  it('the parts of a sum are told apart', () => {
    const parts = [
      ...city.all('funding').map(({ ref }) => `funding:${ref.id} amount`),
      ...city.all('extent').map(({ ref }) => `extent:${ref.id} value`),
    ].map((address) => named(city, address));
    expect(parts).toEqual(
      expect.arrayContaining([
        `${STADIUM}: tổng mức đầu tư, ngân sách tỉnh`,
        'Nghĩa trang Phúc Thọ Viên: diện tích đất quy hoạch',
      ]),
    );
    expect(parts.filter((name) => name.startsWith(STADIUM)).length).toBe(
      new Set(parts.filter((name) => name.startsWith(STADIUM))).size,
    );
  });

  it.each([
    [
      'urban:thanh-pho-mau points[class=II,pack=111-2025]',
      `Thành phố Mẫu: điểm phân loại đô thị, đô thị loại II, ${LAW}`,
    ],
    [
      'urban:thanh-pho-mau points[class=II,criterion=III,end=max,pack=111-2025]',
      `Thành phố Mẫu: điểm phân loại đô thị, đô thị loại II, Trình độ phát triển hạ tầng và tổ chức không gian đô thị, nhiều nhất, ${LAW}`,
    ],
    [
      'urban:thanh-pho-mau planned-cost[works=cong-vien-bo-song;duong-noi-thi*1/4]',
      'Thành phố Mẫu: chi phí của phương án, Công viên bờ sông, Nâng cấp đường nội thị (1/4)',
    ],
    [
      'urban:thanh-pho-mau planned-points[case=likely,criterion=III,pack=111-2025,works=duong-noi-thi]',
      `Thành phố Mẫu: điểm khi phương án hoàn thành, theo giá trị dự kiến, Trình độ phát triển hạ tầng và tổ chức không gian đô thị, ${LAW}, Nâng cấp đường nội thị`,
    ],
    [
      'urban:thanh-pho-mau points[standard=2A.III.08]',
      'Thành phố Mẫu: điểm phân loại đô thị, Tỷ lệ dân số được cấp nước sạch tập trung',
    ],
  ])('%s', (address, words) => expect(named(teaching, address)).toBe(words));

  it('in English, official names stay Vietnamese', () =>
    expect(nameFigure('en', city, addressFrom('work:provincial-stadium funding[kind=total]'))).toBe(
      `${STADIUM}: funding, total investment`,
    ));
  it('what is not on record is its own name', () =>
    expect(named(city, 'work:nothing late')).toBe('nothing: số ngày chậm'));
});

it('an issued path is called as the question that it answers', () => {
  const seen = viewOf({ scenario: [{ id: 's', name: 'Đạt loại II' }], path: [{ scenario: 's', by: '2028-12-31' }] });
  expect(nameRecord(seen, 'path', 's')).toBe('Đạt loại II');
});

it('a decision on a proposal of an old report is named by the sentence that it comes from', () => {
  const proposal = { report: 'bc', file: 'f', mark: 'm', sentence: 'Chợ đã hoàn thành.' };
  expect(nameRecord(viewOf({ document: [{ id: 'bc' }], proposal: [proposal] }), 'proposal', 'bc m')).toBe(
    '“Chợ đã hoàn thành.”',
  );
});

const small = viewOf({
  programme: [{ id: 'p', short: 'Chương trình P' }],
  agency: [
    { id: 'a', name: 'UBND tỉnh' },
    { id: 'b', name: 'Cục Thống kê' },
  ],
  document: [
    { id: 'd', kind: 'report', symbol: '08-BC/TU' },
    { id: 'sketch', kind: 'report', symbol: undefined, subject: 'sơ kết 6 tháng' },
    { id: 'bare', kind: 'report', symbol: undefined, subject: undefined },
  ],
  place: [{ id: 'x', name: 'Xã X' }],
  objective: [{ id: 'p/1.2', title: 'Hạ tầng đô thị', short: 'Hạ tầng' }],
  measure: [{ id: 'm', name: 'Hộ dùng nước sạch' }],
  work: [{ id: 'w', name: 'Chợ' }],
  scenario: [{ id: 's', name: 'Loại II năm 2030' }],
  observation: [
    {
      id: '1',
      measure: 'm',
      place: 'x',
      period: '2026-06-30',
      kind: 'actual',
      undated: 'd',
      source: { document: 'd' },
    },
    { id: '2', measure: 'm', place: 'x', period: '2026-05-31', kind: 'actual', undated: undefined },
    {
      id: '3',
      measure: 'm',
      place: 'x',
      period: '2026-06-30',
      kind: 'actual',
      measurer: 'b',
      undated: 'yes',
      source: { document: 'sketch' },
    },
  ],
});

describe('what a figure is taken of', () => {
  it.each([
    ['count work', 'Số công trình', 'Number of records: work'],
    ['sum funding', 'Tổng nguồn vốn', 'Total: funding'],
    [
      'share funding[programme=p,year=2026]',
      'Tỷ lệ giải ngân so với kế hoạch vốn: Chương trình P, năm 2026',
      'Disbursed in per cent of the plan: Chương trình P, 2026',
    ],
    ['count obstacle[owner=a]', 'Số vướng mắc: UBND tỉnh', 'Number of records: obstacle: UBND tỉnh'],
    ['count task[by=a]', 'Số nhiệm vụ kỳ tới: UBND tỉnh', 'Number of records: next task: UBND tỉnh'],
    ['count document[issuer=b]', 'Số văn bản: Cục Thống kê', 'Number of records: document: Cục Thống kê'],
    ['count work[document=d]', 'Số công trình: theo Báo cáo số 08-BC/TU', 'told by Báo cáo số 08-BC/TU'],
    ['count work[basis=d]', 'Số công trình: căn cứ Báo cáo số 08-BC/TU', 'based on Báo cáo số 08-BC/TU'],
    ['count obstacle[decision=d]', 'Số vướng mắc: quyết định bởi Báo cáo số 08-BC/TU', 'closed by Báo cáo số 08-BC/TU'],
    ['count work[node=p/1.2]', 'Số công trình: của riêng 1.2. Hạ tầng', 'of 1.2. Hạ tầng itself'],
    ['count work[objective=p/1.2]', 'Số công trình: 1.2. Hạ tầng', 'work: 1.2. Hạ tầng'],
    ['count work[place=x]', 'Số công trình: Xã X', 'work: Xã X'],
    ['count place[parent=x]', 'Số địa bàn: Xã X', 'place: Xã X'],
    ['sum funding[work=w,year=2026]', 'Tổng nguồn vốn: Chợ, năm 2026', 'Total: funding: Chợ, 2026'],
    ['count work[late=true]', 'Số công trình: chậm tiến độ', 'work: late'],
    ['count work[late=false]', 'Số công trình: không chậm', 'work: not late'],
    ['count work[late]', 'Số công trình: chậm tiến độ', 'work: late'],
    // Whose value it is, and who set a plan.
    [
      'measure:m[measurer=b] @x #2026',
      'Hộ dùng nước sạch: số liệu của Cục Thống kê, Xã X, năm 2026',
      'as told by Cục Thống kê, Xã X, 2026',
    ],
    [
      'measure:m plan[assigner=a] @x #2026',
      'Hộ dùng nước sạch: kế hoạch, giao bởi UBND tỉnh, Xã X, năm 2026',
      'set by UBND tỉnh, Xã X, 2026',
    ],
    // A value whose source names no period is told by its document, and only where it is that value.
    [
      'measure:m @x #2026-06-30',
      'Hộ dùng nước sạch: Xã X, đến nay (theo Báo cáo số 08-BC/TU)',
      'to date (by Báo cáo số 08-BC/TU)',
    ],
    [
      'measure:m[measurer=b] @x #2026-06-30',
      'Hộ dùng nước sạch: số liệu của Cục Thống kê, Xã X, đến nay (theo Báo cáo sơ kết 6 tháng)',
      'to date (by Báo cáo sơ kết 6 tháng)',
    ],
    ['measure:m @x #2026-05-31', 'Hộ dùng nước sạch: Xã X, ngày 31/5/2026', '31 May 2026'],
    ['measure:m @x #2026-06-29', 'Hộ dùng nước sạch: Xã X, ngày 29/6/2026', '29 June 2026'],
  ])('%s', (address, vi, en) => {
    expect(nameFigure('vi', small, addressFrom(address))).toBe(vi);
    expect(nameFigure('en', small, addressFrom(address)).slice(-en.length)).toBe(en);
  });
  it('the point of a series is told by its period, or by its document where its source names none', () => {
    const point = (id: string, period: string) =>
      periodOfPoint('vi', small, {
        figure: { records: [{ ref: { subject: 'observation', id } }], parts: [] } as never,
        period: asPeriod(period),
      });
    const id = (period: string, measurer?: string) =>
      small
        .rows('observation', { measure: 'm', place: 'x' })
        .find((one) => one.period === period && one.measurer === measurer)?.ref.id ?? '';
    expect(point(id('2026-06-30'), '2026-06-30')).toBe('đến nay (theo Báo cáo số 08-BC/TU)');
    expect(point(id('2026-05-31'), '2026-05-31')).toBe('ngày 31/5/2026');
  });
});

describe('a record in words', () => {
  it.each([
    ['document', 'd', 'Báo cáo số 08-BC/TU'],
    ['document', 'sketch', 'Báo cáo sơ kết 6 tháng'],
    ['document', 'bare', 'bare'],
    ['objective', '1.2', '1.2. Hạ tầng'],
    ['programme', 'p', 'Chương trình P'],
    ['scenario', 's', 'Loại II năm 2030'],
    ['work', 'gone', 'gone'],
  ] as const)('%s %s: %s', (subject, id, name) => expect(nameRecord(small, subject, id)).toBe(name));
  it.each([
    ['obstacle', { statement: 'Thiếu vốn' }, 'Thiếu vốn'],
    ['finding', { statement: 'Còn chậm' }, 'Còn chậm'],
    ['task', { statements: ['Trình đề án', 'Họp'] }, 'Trình đề án'],
    ['collection', { period: '2026-Q3' }, 'Đợt thu thập quý III/2026'],
    ['collection', { period: '2026-Q3', regime: 'đột xuất' }, 'Đợt thu thập quý III/2026 đột xuất'],
    ['step', { work: 'w', period: '2026-Q3' }, 'Chợ, quý III/2026'],
    ['progress', { work: 'w', completed: '2026-02', started: '2025' }, 'Chợ: tháng 2/2026'],
    ['progress', { work: 'w' }, 'Chợ'],
    [
      'funding',
      { work: 'w', kind: 'plan', capital: 'province', year: '2026' },
      'Chợ: kế hoạch vốn, ngân sách tỉnh, năm 2026',
    ],
    ['limit', {}, undefined],
    ['limit', { capital: 'province', year: '2027' }, 'ngân sách tỉnh, năm 2027'],
    ['extent', { work: 'w', label: 'diện tích' }, 'Chợ: diện tích'],
    [
      'observation',
      { measure: 'm', place: 'x', period: '2026', kind: 'plan' },
      'Hộ dùng nước sạch, Xã X, năm 2026: kế hoạch',
    ],
    ['observation', { measure: 'm', place: 'x', period: '2026' }, 'Hộ dùng nước sạch, Xã X, năm 2026'],
  ] as const)('%s %j', (subject, written, name) =>
    expect(tellWritten('vi', small, subject, 'own', written)).toBe(name ?? 'hạn mức vốn'),
  );
});
