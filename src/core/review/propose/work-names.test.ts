import { describe, expect, it } from 'vitest';
import { proposedLines } from '#testing/proposals.ts';

describe('works by their names', () => {
  it.each([
    ['Đã xây dựng chợ Mường Lam.', ['Xây dựng chợ Mường Lam | –']],
    ['Đã hoàn thành cải tạo, nâng cấp trường Tiểu học Xuất Hóa.', ['Cải tạo, nâng cấp trường Tiểu học Xuất Hóa | –']],
    ['Đang thi công trường THCS Xuất Hóa (giai đoạn II).', ['Trường THCS Xuất Hóa (giai đoạn II) | –']],
    ['Đang thi công trường THCS Xuất Hóa (do tỉnh đầu tư).', ['Trường THCS Xuất Hóa | –']],
    ['Đang thi công Khu dân cư Đức Xuân 4 đang giải phóng mặt bằng.', ['Khu dân cư Đức Xuân 4 | –']],
    ['Đang thi công đường Nguyễn Văn Tố và các hạng mục phụ trợ.', ['Đường Nguyễn Văn Tố và các hạng mục phụ trợ | –']],
    [
      'Đã nâng cấp đường Đới Kỳ và đường Bàn Văn Hoan.',
      ['Nâng cấp đường Đới Kỳ | –', 'Nâng cấp đường Bàn Văn Hoan | –'],
    ],
    ['Đã nâng cấp đường Đới Kỳ, cầu Bàn Văn Hoan.', ['Nâng cấp đường Đới Kỳ | –', 'Cầu Bàn Văn Hoan | –']],
    ['Đã nâng cấp đường Đới Kỳ; đường Bàn Văn Hoan.', ['Nâng cấp đường Đới Kỳ | –', 'Đường Bàn Văn Hoan | –']],
    [
      'Đã lắp đặt đèn chiếu sáng tại đường Đới Kỳ và đường Bàn Văn Hoan.',
      ['Lắp đặt đèn chiếu sáng tại đường Đới Kỳ và đường Bàn Văn Hoan | –'],
    ],
    ['Công trình Cầu Đới Kỳ đã xong.', ['Cầu Đới Kỳ | –']],
    ['Dự án Cầu Đới Kỳ đã xong.', ['Cầu Đới Kỳ | –']],
    ['Dự án Cấp nước Đới Kỳ đã xong.', ['Dự án Cấp nước Đới Kỳ | –']],
    ['Tổ chức họp tại trường THCS Xuất Hóa.', []],
    ['Học sinh trường THCS Xuất Hóa đạt giải.', []],
    ['Đã lát đá trên đường Đới Kỳ.', []],
    ['Đi qua cầu Đới Kỳ.', []],
    ['Hội thi của trường THCS Xuất Hóa.', []],
    ['Theo mô hình “Khu dân cư Sáng - Xanh”.', []],
    ['Mô hình (tại tổ 13, Khu dân cư Thôm Dày) đã xong.', []],
    ['Đối với chợ Mường Lam, đã thi công.', ['Chợ Mường Lam | –']],
    ['Đối với chợ Mường Lam thì khó.', []],
    ['Nghĩa trang Phúc Thọ Viên đang xây, Nghĩa trang Phúc Thọ đẹp.', ['Nghĩa trang Phúc Thọ Viên | –']],
    ['Cầu Đới Kỳ. Cầu Đới Kỳ.', ['Cầu Đới Kỳ | –']],
    ['Xây dựng 02 đập dâng Mường Lam.', ['Đập dâng Mường Lam | 2']],
    ['Xây dựng 02 tuyến phố văn minh.', ['Tuyến phố văn minh | 2']],
    ['Có 02 tuyến phố văn minh.', []],
    ['Xây dựng 30 tuyến phố văn minh.', ['Tuyến phố văn minh | 30']],
    ['Xây dựng 31 tuyến phố văn minh.', []],
    ['Xây dựng khoảng 30 tuyến phố văn minh.', []],
    ['Xây dựng 02 tuyến phố văn minh, 01 tuyến phố đi bộ.', ['Tuyến phố văn minh | 2', 'Tuyến phố đi bộ | –']],
    ['Xây dựng 02 tuyến phố văn minh; 01 tuyến phố đi bộ.', ['Tuyến phố văn minh | 2']],
    ['Xây dựng 02 tuyến phố.', []],
    ['Đã lập 03 đồ án quy hoạch phân khu.', ['Đồ án quy hoạch phân khu | 3']],
    ['Đã lập 03 đồ án mới.', []],
    ['Đã lập 03 đồ án quy hoạch chi tiết tỷ lệ 1/500.', ['Đồ án quy hoạch chi tiết tỷ lệ 1/500 | 3']],
    [
      'Đã xây 02 nhà văn hóa tại tổ 5 phường An Hòa và tổ 11B phường Sông Lam.',
      ['Nhà văn hóa tổ 5 phường An Hòa | –', 'Nhà văn hóa tổ 11B phường Sông Lam | –'],
    ],
    ['Đã xây 03 nhà văn hóa tại tổ 5 phường An Hòa và tổ 11B phường Sông Lam.', []],
  ])('%s', (text, expected) => expect(proposedLines(text, 'work', ['name', 'count'])).toEqual(expected));
});

describe('what else is a work', () => {
  it.each([
    [
      'Đã xây dựng mới Trường Mầm non Sông Cầu.',
      ['Xây dựng mới Trường Mầm non Sông Cầu | infrastructure | school | new'],
    ],
    ['Đã xây mới Trường Mầm non Sông Cầu.', ['Xây mới Trường Mầm non Sông Cầu | infrastructure | school | new']],
    ['Đã cải tạo Trường Mầm non Sông Cầu.', ['Cải tạo Trường Mầm non Sông Cầu | infrastructure | school | upgrade']],
    ['Đã mở rộng Trường Mầm non Sông Cầu.', ['Mở rộng Trường Mầm non Sông Cầu | infrastructure | school | upgrade']],
    ['Đã sửa chữa Trường Mầm non Sông Cầu.', ['Sửa chữa Trường Mầm non Sông Cầu | infrastructure | school | repair']],
    ['Đã khắc phục Trường Mầm non Sông Cầu.', ['Khắc phục Trường Mầm non Sông Cầu | infrastructure | school | repair']],
    ['Đã xây dựng Trường Mầm non Sông Cầu.', ['Xây dựng Trường Mầm non Sông Cầu | infrastructure | school | –']],
    ['Khu dân cư Đức Xuân 4 đang thi công.', ['Khu dân cư Đức Xuân 4 | urban-area | housing | –']],
    ['Khu dân cư văn minh Đức Xuân đang thi công.', ['Khu dân cư văn minh Đức Xuân | – | housing | –']],
    ['Đã xây dựng Quảng trường Mường Lam.', ['Xây dựng Quảng trường Mường Lam | infrastructure | – | –']],
    [
      'Đang lập Quy hoạch chung thành phố Mường Lam đến năm 2045.',
      ['Quy hoạch chung thành phố Mường Lam đến năm 2045 | planning | general-plan | –'],
    ],
    ['Tổ chức đấu giá thành công đối với 74 thửa đất.', ['Đấu giá quyền sử dụng đất | auction | land-auction | –']],
    ['Sẽ tổ chức đấu giá thành công đối với 74 thửa đất.', []],
    ['Tổ chức đấu giá thành công đối với 74 hộ.', []],
  ])('%s', (text, expected) =>
    expect(proposedLines(text, 'work', ['name', 'kind', 'sector', 'nature'])).toEqual(expected),
  );
});

describe('who invests', () => {
  it.each([
    [
      'Khu đô thị Bắc Lam do Công ty CP An Phú làm chủ đầu tư.',
      ['Khu đô thị Bắc Lam | #party.cong-ty-co-phan-an-phu | –'],
    ],
    [
      'Khu đô thị Bắc Lam do Công ty CP An Phú và Công ty Bình An làm chủ đầu tư.',
      ['Khu đô thị Bắc Lam | #party.cong-ty-co-phan-an-phu | #party.cong-ty-binh-an'],
    ],
    [
      'Khu đô thị Bắc Lam, nhà đầu tư là Công ty CP An Phú.',
      ['Khu đô thị Bắc Lam | #party.cong-ty-co-phan-an-phu | –'],
    ],
    ['Khu đô thị Bắc Lam, chủ đầu tư: Công ty CP An Phú.', ['Khu đô thị Bắc Lam | #party.cong-ty-co-phan-an-phu | –']],
    ['Khu đô thị Bắc Lam do Công ty CP An Phú thi công.', ['Khu đô thị Bắc Lam | – | –']],
    ['Khu đô thị Bắc Lam gần Công ty CP An Phú.', ['Khu đô thị Bắc Lam | – | –']],
  ])('%s', (text, expected) =>
    expect(proposedLines(text, 'work', ['name', 'investors[0]', 'investors[1]'])).toEqual(expected),
  );
});

describe('where it is', () => {
  it.each([
    ['Chợ Mường Lam, phường Đức Xuân đang thi công.', ['Chợ Mường Lam | #place.ward-phuong-duc-xuan']],
    [
      'Chợ Mường Lam tại phường Đức Xuân đang thi công.',
      ['Chợ Mường Lam tại phường Đức Xuân | #place.ward-phuong-duc-xuan'],
    ],
    ['Chợ Mường Lam (phường Đức Xuân) đang thi công.', ['Chợ Mường Lam | #place.ward-phuong-duc-xuan']],
    ['Chợ Mường Lam đang thi công, phường Đức Xuân giám sát.', ['Chợ Mường Lam | –']],
  ])('%s', (text, expected) => expect(proposedLines(text, 'work', ['name', 'places[0]'])).toEqual(expected));
});
