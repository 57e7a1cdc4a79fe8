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

describe('which columns of a table tell of works', () => {
  it.each([
    ['| Công trình | Dự án | Tổng mức đầu tư (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 |', []],
    ['| Dự án số | Công trình | Tổng mức đầu tư (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 |', []],
    ['| TT | Nội dung | Tổng mức đầu tư (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 |', []],
    ['| TT | Công trình | Diện tích (ha) |\n| 1 | Chợ Mường Lam | 12 |', []],
    ['| TT | Công trình | Số hộ |\n| 1 | Chợ Mường Lam | 12 |', []],
    ['| TT | Công trình, chủ đầu tư |\n| 1 | Chợ Mường Lam |', []],
    [
      '| TT | Hạng mục | Vị trí |\n| 1 | Chợ Mường Lam | phường Đức Xuân |',
      ['Chợ Mường Lam | – | #place.ward-phuong-duc-xuan'],
    ],
    [
      '| TT | Tiểu dự án | Địa bàn |\n| 1 | Chợ Mường Lam | phường Đức Xuân, phường Xuất Hóa |',
      ['Chợ Mường Lam | – | #place.ward-phuong-duc-xuan'],
    ],
    [
      '| TT | Công trình | Địa điểm | Vị trí |\n| 1 | Chợ Mường Lam | phường Đức Xuân | phường Đức Xuân |',
      ['Chợ Mường Lam | – | #place.ward-phuong-duc-xuan'],
    ],
    [
      '| TT | Công trình | Đơn vị thực hiện |\n| 1 | Chợ Mường Lam | Phòng Quản lý đô thị thành phố |',
      ['Chợ Mường Lam | #agency.phong-quan-ly-do-thi-thanh-pho | –'],
    ],
    [
      '| TT | Công trình | Đơn vị chủ trì |\n| 1 | Chợ Mường Lam | Phòng Quản lý đô thị thành phố |',
      ['Chợ Mường Lam | #agency.phong-quan-ly-do-thi-thanh-pho | –'],
    ],
    ['| TT | Công trình | Đơn vị |\n| 1 | Chợ Mường Lam | Phòng Quản lý đô thị thành phố |', []],
    ['| TT | Công trình | Năm thực hiện |\n| 1 | Chợ Mường Lam | 2021-2023 |', ['Chợ Mường Lam | – | –']],
  ])('%s', (text, expected) => expect(proposedLines(text, 'work', ['name', 'owner', 'places[0]'])).toEqual(expected));
});

describe('which rows are works', () => {
  it.each([
    [
      '| TT | Công trình | Kinh phí (tỷ đồng) |\n| I | Công trình mới | 12 |\n| 1 | Chợ Mường Lam | 12 |',
      ['Chợ Mường Lam'],
    ],
    [
      '| TT | Công trình | Kinh phí (tỷ đồng) |\n| A | Công trình mới | 12 |\n| 1 | Chợ Mường Lam | 12 |',
      ['Chợ Mường Lam'],
    ],
    ['| TT | Công trình | Kinh phí (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 |\n| | Tổng cộng | 12 |', ['Chợ Mường Lam']],
    ['| TT | Công trình | Kinh phí (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 |\n| | Cộng: | 12 |', ['Chợ Mường Lam']],
    ['| TT | Công trình | Kinh phí (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 |\n| | Toàn xã | 12 |', ['Chợ Mường Lam']],
    [
      '| TT | Công trình | Kinh phí (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 |\n| | Trong đó: NSTW | 10 |',
      ['Chợ Mường Lam'],
    ],
    ['| TT | Công trình | Kinh phí (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 |\n| | - NSTW | 10 |', ['Chợ Mường Lam']],
    [
      '| TT | Công trình | Kinh phí (tỷ đồng) |\n| 1 | chợ Mường Lam - khu A, trong đó có nhà xe; | 12 |',
      ['Chợ Mường Lam - khu A, trong đó có nhà xe'],
    ],
    ['| TT | Công trình | Kinh phí (tỷ đồng) |\n| 1 | Chợ | 12 |', []],
    ['| TT | Công trình | Kinh phí (tỷ đồng) |\n| 1 | Cầu | 12 |', []],
    ['| TT | Công trình | Kinh phí (tỷ đồng) |\n| 1 | 2 3 4 5 | 12 |', []],
    ['| TT | Công trình | Kinh phí (tỷ đồng) |\n| 1 | A B C D | 12 |', []],
    ['| Công trình | Kinh phí (tỷ đồng) |\n| I | 12 |\n| Chợ Mường Lam | 12 |', ['Chợ Mường Lam']],
  ])('%s', (text, expected) => expect(proposedLines(text, 'work', ['name'])).toEqual(expected));
});

describe('the money of a table of works', () => {
  it.each([
    ['| TT | Công trình | Vốn (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 |', ['total | – | – | 12 tỷ đồng']],
    ['| TT | Công trình | Vốn năm 2022 (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 |', []],
    [
      '| TT | Công trình | Vốn giai đoạn 2021-2025 (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 |',
      ['total | – | – | 12 tỷ đồng'],
    ],
    ['| TT | Công trình | Giải ngân giai đoạn 2021-2025 (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 |', []],
    [
      '| TT | Công trình | Đã cấp (tỷ đồng) | Thanh toán năm 2022 (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 | 5 |',
      ['disbursement | – | – | 12 tỷ đồng', 'disbursement | năm 2022 | – | 5 tỷ đồng'],
    ],
    [
      '| TT | Công trình | KH năm 2022 (tỷ đồng) | KH năm 2023 (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 | 5 |',
      ['plan | năm 2022 | – | 12 tỷ đồng', 'plan | năm 2023 | – | 5 tỷ đồng'],
    ],
    [
      '| TT | Công trình | Dự toán (tỷ đồng) | Tiền khác (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 | 5 |',
      ['total | – | – | 12 tỷ đồng'],
    ],
    ['| TT | Công trình | Vốn | Địa điểm |\n| 1 | Chợ Mường Lam | 12 | phường Đức Xuân |', []],
    ['| TT | Công trình | Vốn (ha) | Địa điểm |\n| 1 | Chợ Mường Lam | 12 | phường Đức Xuân |', []],
    ['| TT | Công trình | Kinh phí (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 + 3 |', []],
    ['| TT | Công trình | Kinh phí (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 (năm 2021: 5) |', []],
    ['| TT | Công trình | Kinh phí (tỷ đồng) |\n| 1 | Chợ Mường Lam | tháng 6 |', []],
    ['| TT | Công trình | Kinh phí (tỷ đồng) |\n| 1 | Chợ Mường Lam | |', []],
    [
      '| TT | Công trình | Tổng mức (tỷ đồng) | NST (tỷ đồng) | KH năm 2022 (tỷ đồng) | KH NST năm 2022 (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 | 12 | 5 | 4 |',
      [
        'total | – | province | 12 tỷ đồng',
        'plan | năm 2022 | – | 5 tỷ đồng',
        'plan | năm 2022 | province | 4 tỷ đồng',
      ],
    ],
    [
      '| TT | Công trình | Tổng mức (tỷ đồng) | NST (tỷ đồng) | KH năm 2022 (tỷ đồng) | KH NST năm 2022 (tỷ đồng) |\n| 1 | Chợ Mường Lam | 12 | 11 | 4 | 4 |',
      ['total | – | – | 12 tỷ đồng', 'total | – | province | 11 tỷ đồng', 'plan | năm 2022 | province | 4 tỷ đồng'],
    ],
    [
      '| TT | Công trình | KH năm 2022 (tỷ đồng) | KH NST năm 2023 (tỷ đồng) |\n| 1 | Chợ Mường Lam | 4 | 4 |',
      ['plan | năm 2022 | – | 4 tỷ đồng', 'plan | năm 2023 | province | 4 tỷ đồng'],
    ],
    [
      '| TT | Công trình | Giải ngân năm 2022 (tỷ đồng) | KH NST năm 2022 (tỷ đồng) |\n| 1 | Chợ Mường Lam | 4 | 4 |',
      ['disbursement | năm 2022 | – | 4 tỷ đồng', 'plan | năm 2022 | province | 4 tỷ đồng'],
    ],
  ])('%s', (text, expected) =>
    expect(proposedLines(text, 'funding', ['kind', 'year', 'capital', 'amount'])).toEqual(expected),
  );
});

describe('the state of a work in a table', () => {
  it.each([
    [
      '| TT | Công trình | Thời gian | Ghi chú |\n| 1 | Chợ Mường Lam | 2021-2023 | |',
      ['work: #work.cho-muong-lam | expectedStart: năm 2021 | expectedFinish: năm 2023'],
    ],
    ['| TT | Công trình | Thời gian | Ghi chú |\n| 1 | Chợ Mường Lam | 2022 | |', []],
    [
      '| TT | Công trình | KC-HT | Tiến độ |\n| 1 | Chợ Mường Lam | 2021-2023 | Đang thi công |',
      ['work: #work.cho-muong-lam | expectedStart: năm 2021 | expectedFinish: năm 2023 | status: ongoing'],
    ],
    [
      '| TT | Công trình | Địa điểm | Tình hình thực hiện |\n| 1 | Chợ Mường Lam | phường Đức Xuân | Đã khởi công |',
      ['work: #work.cho-muong-lam | status: ongoing'],
    ],
    [
      '| TT | Công trình | Địa điểm | Khối lượng | Hiện trạng |\n| 1 | Chợ Mường Lam | phường Đức Xuân | 70% | Đang thi công |',
      ['work: #work.cho-muong-lam | status: ongoing'],
    ],
    ['| TT | Công trình | Địa điểm | Lý do |\n| 1 | Chợ Mường Lam | phường Đức Xuân | Đang thi công |', []],
    ['| TT | Kết quả công trình | Địa điểm |\n| 1 | Chợ Mường Lam đang thi công | phường Đức Xuân |', []],
    [
      '| TT | Công trình | Thời gian | Tiến độ |\n| 1 | Chợ Mường Lam | tháng 3/2021 - tháng 6/2023 | Chưa khởi công |',
      ['work: #work.cho-muong-lam | expectedStart: tháng 3/2021 | expectedFinish: tháng 6/2023'],
    ],
  ])('%s', (text, expected) => expect(proposedLines(text, 'progress')).toEqual(expected));
});
