import { describe, expect, it } from 'vitest';
import { addressFrom } from '#testing/figures.ts';
import { view as viewOf } from '#testing/records.ts';
import { openSample } from '#testing/sample.ts';
import { nameFigure, nameRecord } from '#words/figure-name.ts';

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
