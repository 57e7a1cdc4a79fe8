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

describe('where a name begins and ends', () => {
  it.each([
    [
      'Đã cải tạo các tuyến: đường Đới Kỳ; nâng cấp đường Bàn Văn Hoan.',
      ['Đường Đới Kỳ | –', 'Nâng cấp đường Bàn Văn Hoan | –'],
    ],
    ['Đã cải tạo chợ cũ (nâng cấp đường Bàn Văn Hoan).', ['Nâng cấp đường Bàn Văn Hoan | –']],
    ['Nhà trường được gọi là “Trường Tiểu học Xuất Hóa” đã xong.', []],
    [
      'Đã lắp đặt đèn chiếu sáng tại đường Đới Kỳ và đường Bàn Văn Hoan.',
      ['Lắp đặt đèn chiếu sáng tại đường Đới Kỳ và đường Bàn Văn Hoan | –'],
    ],
    [
      'Đã lắp đặt đèn chiếu sáng tại đường Đới Kỳ, Quốc lộ 3 và đường Bàn Văn Hoan.',
      ['Lắp đặt đèn chiếu sáng tại đường Đới Kỳ, Quốc lộ 3 và đường Bàn Văn Hoan | –'],
    ],
    [
      'Đã lắp đặt đèn chiếu sáng tại đường Đới Kỳ đến đường Bàn Văn Hoan.',
      ['Lắp đặt đèn chiếu sáng tại đường Đới Kỳ | –'],
    ],
    [
      'Đã nâng cấp đường Đới Kỳ, trường Tiểu học Xuất Hóa.',
      ['Nâng cấp đường Đới Kỳ | –', 'Trường Tiểu học Xuất Hóa | –'],
    ],
    [
      'Đã nâng cấp đường Đới Kỳ, đường Bàn Văn Hoan, và đường Nguyễn Văn Tố.',
      ['Nâng cấp đường Đới Kỳ | –', 'Nâng cấp đường Bàn Văn Hoan | –', 'Nâng cấp đường Nguyễn Văn Tố | –'],
    ],
    ['Đã nâng cấp đường Đới Kỳ; đường Bàn Văn Hoan.', ['Nâng cấp đường Đới Kỳ | –', 'Đường Bàn Văn Hoan | –']],
    [
      'Đã nâng cấp đường Nguyễn Văn Tố đoạn qua tổ 1, 2, 3 phường Đức Xuân.',
      ['Nâng cấp đường Nguyễn Văn Tố đoạn qua tổ 1, 2, 3 phường Đức Xuân | –'],
    ],
    [
      'Đã nâng cấp đường Nguyễn Văn Tố đoạn từ cầu Sông Cầu đến phường Đức Xuân.',
      ['Nâng cấp đường Nguyễn Văn Tố đoạn từ cầu Sông Cầu đến phường Đức Xuân | –'],
    ],
    [
      'Đã nâng cấp trường Tiểu học Xuất Hóa (hạng mục nhà xe).',
      ['Nâng cấp trường Tiểu học Xuất Hóa (hạng mục nhà xe) | –'],
    ],
    [
      'Đã nâng cấp trường Tiểu học Xuất Hóa (gói thầu số 5) và các hạng mục phụ trợ.',
      ['Nâng cấp trường Tiểu học Xuất Hóa (gói thầu số 5) | –'],
    ],
    ['Xây dựng 02 chợ Mường Lam.', ['Chợ Mường Lam | 2']],
    ['Đầu tư xây dựng 01 chợ Mường Lam.', ['Chợ Mường Lam | –']],
    ['Đã xây dựng, Nghĩa trang Phúc Thọ sẽ mở rộng.', ['Nghĩa trang Phúc Thọ | –']],
    [
      'Đang thi công nhà bếp và các công trình phụ trợ trường Tiểu học Xuất Hóa.',
      ['Nhà bếp và các công trình phụ trợ trường Tiểu học Xuất Hóa | –'],
    ],
    ['Đang thi công sân tại trường Tiểu học Xuất Hóa.', []],
    [
      'Đang thi công hệ thống thoát nước trường Tiểu học Xuất Hóa.',
      ['Hệ thống thoát nước trường Tiểu học Xuất Hóa | –'],
    ],
    ['Có vi phạm tại trường Tiểu học Xuất Hóa.', []],
    ['Có vi phạm (điểm trường tại tổ 13, trường Tiểu học Xuất Hóa).', []],
    ['Đối với trường Tiểu học Xuất Hóa, đã thi công xong.', ['Trường Tiểu học Xuất Hóa | –']],
    ['Đối với trường Tiểu học Xuất Hóa thì tốt.', []],
    ['Học sinh của trường Tiểu học Xuất Hóa đạt giải.', []],
    ['Đã hoàn thành các dự án: công trình trường Tiểu học Xuất Hóa.', ['Trường Tiểu học Xuất Hóa | –']],
    ['Quy mô lớn; đã thi công đường Đới Kỳ.', ['Đường Đới Kỳ | –']],
    ['Nhà trường được gọi là " Trường Tiểu học Xuất Hóa đã xong.', []],
    ['Đã xong “chợ cũ”. Trường Tiểu học Xuất Hóa đang thi công.', ['Trường Tiểu học Xuất Hóa | –']],
    [
      'Đã nâng cấp khu dân cư Đức Xuân - Khu đô thị Sông Cầu.',
      ['Nâng cấp khu dân cư Đức Xuân - Khu đô thị Sông Cầu | –'],
    ],
    [
      'Đã nâng cấp đường Đới Kỳ và sửa chữa đường Bàn Văn Hoan.',
      ['Nâng cấp đường Đới Kỳ | –', 'Sửa chữa đường Bàn Văn Hoan | –'],
    ],
    ['Đã nâng cấp đường Đới Kỳ đến đường Bàn Văn Hoan.', ['Nâng cấp đường Đới Kỳ | –']],
    [
      'Đang lắp đặt đèn tại đường Đới Kỳ, Nguyễn Văn Tố và đường Bàn Văn Hoan, tổng mức đầu tư 5 tỷ đồng.',
      ['Lắp đặt đèn tại đường Đới Kỳ, Nguyễn Văn Tố và đường Bàn Văn Hoan | –'],
    ],
    ['Hoàn thành công trình trường Tiểu học Xuất Hóa.', ['Trường Tiểu học Xuất Hóa | –']],
    ['Đã khởi công việc mở rộng đường Nguyễn Văn Tố.', ['Mở rộng đường Nguyễn Văn Tố | –']],
    ['Năm 2022 sửa chữa, nâng cấp đường Nguyễn Văn Tố, do bão lũ.', ['Sửa chữa, nâng cấp đường Nguyễn Văn Tố | –']],
    [
      'Đã kiên cố hóa kênh Nà Rì; làm mới đường Đới Kỳ (cải tạo cống Bản Đồn).',
      ['Kiên cố hóa kênh Nà Rì | –', 'Làm mới đường Đới Kỳ | –'],
    ],
    ['Công trình hồ Nặm Cắt và các hạng mục phụ trợ đã thi công.', ['Hồ Nặm Cắt và các hạng mục phụ trợ | –']],
    [
      'Đã nâng cấp khu dân cư Đức Xuân 4, khu dân cư Đức Xuân 2B.',
      ['Nâng cấp khu dân cư Đức Xuân 4 | –', 'Nâng cấp khu dân cư Đức Xuân 2B | –'],
    ],
    ['Khu dân cư Đức Xuân 4 hộ dân đã nhận tiền.', ['Khu dân cư Đức Xuân | –']],
  ])('%s', (text, expected) => expect(proposedLines(text, 'work', ['name', 'count'])).toEqual(expected));
});

describe('sentences that begin with a work and tell of it', () => {
  it.each([
    ['Cầu treo Bản Đồn, tổng mức đầu tư 6,4 tỷ đồng.', ['Cầu treo Bản Đồn']],
    ['Công trình cầu treo Bản Đồn đã khởi công.', ['Cầu treo Bản Đồn']],
    ['Dự án hồ Nặm Cắt¹, tổng mức đầu tư 6,4 tỷ đồng.', ['Hồ Nặm Cắt']],
    ['Cầu treo mới, tổng mức đầu tư 6,4 tỷ đồng.', []],
    ['Cầu treo Bản Đồn đã xuống cấp.', []],
    ['Cầu treo Bản Đồn được sửa chữa với kinh phí 2 tỷ đồng.', ['Cầu treo Bản Đồn']],
    ['Cầu treo Bản Đồn được sửa chữa nhiều lần.', []],
    ['Cầu treo Bản Đồn không kịp đưa vào sử dụng.', ['Cầu treo Bản Đồn']],
    ['Cầu treo Bản Đồn dài 30 m, khởi công năm 2022.', ['Cầu treo Bản Đồn']],
    ['Hệ thống thoát nước Đức Xuân (giai đoạn I) hoàn thành trong năm.', ['Hệ thống thoát nước Đức Xuân']],
    ['Nhà làm việc Công an phường Đức Xuân hoàn thành tháng 6.', ['Nhà làm việc Công an phường Đức Xuân']],
    ['Nhà ở của Nhân dân Đức Xuân còn khó khăn.', []],
    ['- Bến xe Bắc Kạn: dự kiến hoàn thành quý IV.', ['Bến xe Bắc Kạn']],
    ['- Bến xe Bắc Kạn, dự kiến hoàn thành quý IV.', ['Bến xe Bắc Kạn']],
  ])('%s', (text, expected) => expect(proposedLines(text, 'work', ['name'])).toEqual(expected));
});

describe('works of a list', () => {
  it.each([
    [
      'Các công trình gồm: kè suối Nông Thượng; sửa chữa mương Nà Rì; mua sắm thiết bị.',
      ['Kè suối Nông Thượng', 'Sửa chữa mương Nà Rì'],
    ],
    [
      'Các công trình như: kè suối Nông Thượng và hồ Nặm Cắt; cầu treo Bản Đồn.',
      ['Kè suối Nông Thượng', 'Hồ Nặm Cắt', 'Cầu treo Bản Đồn'],
    ],
    ['Các dự án sau: khu dân cư Đức Xuân và khu đô thị Sông Cầu.', ['Khu dân cư Đức Xuân', 'Khu đô thị Sông Cầu']],
    ['Các dự án sau: kè suối và hồ chứa nước.', []],
    [
      'Các dự án sau: kè suối Nông Thượng, dự kiến hoàn thành năm 2023; hồ Nặm Cắt đang thi công; cầu Bản Đồn (dài 30 m).',
      ['Kè suối Nông Thượng', 'Hồ Nặm Cắt', 'Cầu Bản Đồn'],
    ],
    ['Các dự án sau đây của thành phố trong năm: kè tại phường Đức Xuân.', ['Kè tại phường Đức Xuân']],
    ['Các việc gồm: kè suối Nông Thượng; hồ Nặm Cắt.', ['Hồ Nặm Cắt']],
    ['Các dự án gồm: kè suối Nông Thượng.,  ; hồ Nặm Cắt, đang thi công.', ['Kè suối Nông Thượng', 'Hồ Nặm Cắt']],
    [
      'Các dự án gồm: kè suối Nông Thượng; trong đó các công trình gồm: hồ Nặm Cắt; cầu Bản Đồn.',
      ['Kè suối Nông Thượng', 'Hồ Nặm Cắt', 'Cầu Bản Đồn'],
    ],
    ['Các dự án gồm: mua sắm thiết bị phường Đức Xuân; vận động Nhân dân; kè tại tổ 5.', ['Kè tại tổ 5']],
    ['Các dự án gồm: kè. Hồ Nặm Cắt; cầu Bản Đồn.', ['Hồ Nặm Cắt', 'Cầu Bản Đồn']],
    [
      'Các dự án gồm: trường Tiểu học Xuất Hóa; kè suối Nông Thượng. Hồ Nặm Cắt chưa có.',
      ['Trường Tiểu học Xuất Hóa', 'Kè suối Nông Thượng', 'Hồ Nặm Cắt'],
    ],
  ])('%s', (text, expected) => expect(proposedLines(text, 'work', ['name'])).toEqual(expected));
});
