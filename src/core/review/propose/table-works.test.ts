import { describe, expect, it } from 'vitest';
import { proposedLines } from '#testing/proposals.ts';

describe('tables of works', () => {
  it.each([
    [
      '| TT | Công trình | Tổng mức đầu tư (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 |',
      [
        'work: name: Chợ Mường Lam | kind: infrastructure | sector: market | objective: #objective.phat-trien-ha-tang',
        'funding: work: #work.cho-muong-lam | kind: total | amount: 12 tỷ đồng | lacks capital',
      ],
    ],
    [
      '| TT | Công trình | Kế hoạch vốn năm 2023 (tỷ đồng) | Giải ngân năm 2023 (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 | 7 |',
      [
        'work: name: Chợ Mường Lam | kind: infrastructure | sector: market | objective: #objective.phat-trien-ha-tang',
        'funding: work: #work.cho-muong-lam | kind: plan | year: năm 2023 | amount: 12 tỷ đồng | lacks capital',
        'funding: work: #work.cho-muong-lam | kind: disbursement | year: năm 2023 | amount: 7 tỷ đồng | lacks capital',
      ],
    ],
    ['| TT | Công trình | Kế hoạch vốn 2021-2025 (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 |', []],
    [
      '| TT | Công trình | Tổng số (tỷ đồng) | Ngân sách tỉnh (tỷ đồng) | Ngân sách thành phố (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 | 7 | 5 |',
      [
        'work: name: Chợ Mường Lam | kind: infrastructure | sector: market | objective: #objective.phat-trien-ha-tang',
        'funding: work: #work.cho-muong-lam | capital: province | kind: total | amount: 7 tỷ đồng',
        'funding: work: #work.cho-muong-lam | capital: city | kind: total | amount: 5 tỷ đồng',
      ],
    ],
    [
      '| TT | Công trình | Tổng số (tỷ đồng) | Ngân sách tỉnh (tỷ đồng) | Ngân sách thành phố (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 | 7 | 4 |',
      [
        'work: name: Chợ Mường Lam | kind: infrastructure | sector: market | objective: #objective.phat-trien-ha-tang',
        'funding: work: #work.cho-muong-lam | kind: total | amount: 12 tỷ đồng | lacks capital',
        'funding: work: #work.cho-muong-lam | capital: province | kind: total | amount: 7 tỷ đồng',
        'funding: work: #work.cho-muong-lam | capital: city | kind: total | amount: 4 tỷ đồng',
      ],
    ],
    [
      '| TT | Công trình | Địa điểm | Chủ đầu tư |\n| 1 | Chợ Mường Lam | phường Đức Xuân | UBND thành phố |',
      [
        'work: name: Chợ Mường Lam | kind: infrastructure | sector: market | objective: #objective.phat-trien-ha-tang | places[0]: #place.ward-phuong-duc-xuan | owner: #agency.uy-ban-nhan-dan-thanh-pho',
      ],
    ],
    [
      '| TT | Công trình | Chủ đầu tư |\n| 1 | Chợ Mường Lam | Công ty Vân Tùng |',
      [
        'work: name: Chợ Mường Lam | kind: infrastructure | sector: market | objective: #objective.phat-trien-ha-tang | investors[0]: #party.cong-ty-van-tung',
      ],
    ],
    [
      '| TT | Công trình | Thời gian thực hiện |\n| 1 | Chợ Mường Lam | 2021-2023 |',
      [
        'work: name: Chợ Mường Lam | kind: infrastructure | sector: market | objective: #objective.phat-trien-ha-tang',
        'progress: work: #work.cho-muong-lam | expectedStart: năm 2021 | expectedFinish: năm 2023',
      ],
    ],
    [
      '| TT | Công trình | Thời gian thực hiện | Tiến độ |\n| 1 | Chợ Mường Lam | 2021-2023 | Đã hoàn thành |',
      [
        'work: name: Chợ Mường Lam | kind: infrastructure | sector: market | objective: #objective.phat-trien-ha-tang',
        'progress: work: #work.cho-muong-lam | expectedStart: năm 2021 | expectedFinish: năm 2023 | status: completed',
      ],
    ],
    [
      '| TT | Công trình | Thời gian thực hiện | Tiến độ |\n| 1 | Chợ Mường Lam | 2023 | 75% |',
      ['work: name: Chợ Mường Lam | kind: infrastructure | sector: market | objective: #objective.phat-trien-ha-tang'],
    ],
    ['| TT | Công trình | Ghi chú |\n| 1 | Chợ Mường Lam | đẹp |', []],
    ['| TT | Công trình | Dài (km) |\n| 1 | Chợ Mường Lam | 12 |', []],
    [
      '| TT | Công trình | Tổng mức đầu tư (tỷ đồng) |\n| I | Giáo dục | 12 |\n| 1 | Trường THCS Xuất Hóa | 12 |\n| | Tổng cộng | 12 |',
      [
        'work: name: Trường THCS Xuất Hóa | kind: infrastructure | sector: school | objective: #objective.phat-trien-ha-tang',
        'funding: work: #work.truong-trung-hoc-co-so-xuat-hoa | kind: total | amount: 12 tỷ đồng | lacks capital',
      ],
    ],
    [
      '| TT | Công trình | Tổng mức đầu tư (tỷ đồng) |\n| 1 | Trường THCS Xuất Hóa | 12 |\n| | - NSTW | 12 |',
      [
        'work: name: Trường THCS Xuất Hóa | kind: infrastructure | sector: school | objective: #objective.phat-trien-ha-tang',
        'funding: work: #work.truong-trung-hoc-co-so-xuat-hoa | kind: total | amount: 12 tỷ đồng | lacks capital',
      ],
    ],
    ['| TT | Danh mục | Tổng mức đầu tư (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 |', []],
    [
      'ĐVT: triệu đồng\n\n| TT | Dự án | Tổng mức đầu tư |\n| 1 | Chợ Mường Lam | 12.000 |',
      [
        'work: name: Chợ Mường Lam | kind: infrastructure | sector: market | objective: #objective.phat-trien-ha-tang',
        'funding: work: #work.cho-muong-lam | kind: total | amount: 12 tỷ đồng | lacks capital',
      ],
    ],
  ])('%s', (text, expected) =>
    expect(
      (['work', 'funding', 'progress'] as const).flatMap((subject) =>
        proposedLines(text, subject).map((line) => `${subject}: ${line}`),
      ),
    ).toEqual(expected),
  );
});
