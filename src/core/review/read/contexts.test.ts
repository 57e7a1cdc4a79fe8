import { describe, expect, it } from 'vitest';
import { toldIn } from '#testing/review/told-claims.ts';

describe('the period of a figure is that of its clause', () => {
  it.each([
    ['Năm 2022 thu 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | 2022']],
    ['Thu 5 tỷ đồng năm 2022.', ['5 tỷ đồng | 5000000000 đồng | 2022']],
    ['Thu 5 tỷ đồng (năm 2022).', ['5 tỷ đồng | 5000000000 đồng | 2022']],
    [
      'Năm 2022 thu 5 tỷ đồng, chi 3 tỷ đồng.',
      ['5 tỷ đồng | 5000000000 đồng | 2022', '3 tỷ đồng | 3000000000 đồng | 2022'],
    ],
    [
      'Thu 5 tỷ đồng, chi 3 tỷ đồng năm 2022.',
      ['5 tỷ đồng | 5000000000 đồng | 2022', '3 tỷ đồng | 3000000000 đồng | 2022'],
    ],
    [
      'Thu 5 tỷ đồng; chi 3 tỷ đồng năm 2022.',
      ['5 tỷ đồng | 5000000000 đồng | –', '3 tỷ đồng | 3000000000 đồng | 2022'],
    ],
    [
      'Năm 2022 thu 5 tỷ đồng; chi 3 tỷ đồng.',
      ['5 tỷ đồng | 5000000000 đồng | 2022', '3 tỷ đồng | 3000000000 đồng | 2022'],
    ],
    [
      'Năm 2022 thu 5 tỷ đồng. Chi 3 tỷ đồng.',
      ['5 tỷ đồng | 5000000000 đồng | 2022', '3 tỷ đồng | 3000000000 đồng | –'],
    ],
    [
      'Thu 5 tỷ đồng. Chi 3 tỷ đồng năm 2022.',
      ['5 tỷ đồng | 5000000000 đồng | –', '3 tỷ đồng | 3000000000 đồng | 2022'],
    ],
    [
      'Năm 2021 thu 5 tỷ đồng, năm 2022 thu 6 tỷ đồng.',
      ['5 tỷ đồng | 5000000000 đồng | 2021', '6 tỷ đồng | 6000000000 đồng | 2022'],
    ],
    ['Ngày 05/3/2022 thu 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | 2022-03-05']],
    ['Năm 2023 thu đạt 85% mục tiêu năm 2025.', ['85% | 85 % | 2023']],
    ['Năm 2023 thu đạt 85% chỉ tiêu nhiệm kỳ 2021-2025.', ['85% | 85 % | 2023']],
    ['Năm 2023 thu đạt 110% dự toán năm 2022.', ['110% | 110 % | 2023']],
    ['Năm 2023 chi 5 tỷ đồng vốn kế hoạch năm 2022.', ['5 tỷ đồng | 5000000000 đồng | 2023']],
    ['Thu đạt 85% kế hoạch năm 2023.', ['85% | 85 % | 2023']],
    ['Năm 2021 trồng 5 ha lúa, 3 ha hồ tiêu năm 2022.', ['5 ha | 2021', '3 ha | 2022']],
    ['Tháng 3 thu 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | –']],
    ['Năm 2022, tháng 3 thu 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | –']],
    ['Thu 5 tỷ đồng tháng 3, năm 2022.', ['5 tỷ đồng | 5000000000 đồng | –']],
    [
      'Tháng 3 thu 5 tỷ đồng, năm 2022 thu 60 tỷ đồng.',
      ['5 tỷ đồng | 5000000000 đồng | –', '60 tỷ đồng | 60000000000 đồng | 2022'],
    ],
    ['Thu 5 tỷ đồng so với năm 2021.', ['5 tỷ đồng | 5000000000 đồng | –']],
    ['Thu 5 tỷ đồng so cùng năm 2021.', ['5 tỷ đồng | 5000000000 đồng | –']],
    ['Thu 5 tỷ đồng bằng cùng kỳ năm 2021.', ['5 tỷ đồng | 5000000000 đồng | –']],
    ['Thu 5 tỷ đồng của kỳ họp năm 2021.', ['5 tỷ đồng | 5000000000 đồng | 2021']],
    ['Thu 5 tỷ đồng so với kế hoạch được giao năm 2021.', ['5 tỷ đồng | 5000000000 đồng | 2021']],
    ['Thu 5 tỷ đồng so với kế hoạch đã được giao năm 2021.', ['5 tỷ đồng | 5000000000 đồng | 2021']],
    ['Thu 5 tỷ đồng so, năm 2021.', ['5 tỷ đồng | 5000000000 đồng | 2021']],
    ['So với năm 2021 thu 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | –']],
    [
      'Thu 5 tỷ đồng năm 2021, chi 6 tỷ đồng năm 2022.',
      ['5 tỷ đồng | 5000000000 đồng | 2021', '6 tỷ đồng | 6000000000 đồng | 2022'],
    ],
    [
      'Năm 2021 thu 5 tỷ đồng, chi 6 tỷ đồng năm 2022.',
      ['5 tỷ đồng | 5000000000 đồng | 2021', '6 tỷ đồng | 6000000000 đồng | 2022'],
    ],
    ['Năm 2021 trồng 5 ha rừng sản xuất năm 2022.', ['5 ha | 2022']],
    ['Năm 2021 trồng 5 ha rừng sản xuất mới trong năm 2022.', ['5 ha | 2021']],
    [
      'Năm 2021 thu 5 tỷ đồng và năm 2022 thu 6 tỷ đồng.',
      ['5 tỷ đồng | 5000000000 đồng | 2021', '6 tỷ đồng | 6000000000 đồng | 2022'],
    ],
    [
      'Năm 2021 thu 5 tỷ đồng, năm 2022 thu 6 tỷ đồng.',
      ['5 tỷ đồng | 5000000000 đồng | 2021', '6 tỷ đồng | 6000000000 đồng | 2022'],
    ],
    [
      'Năm 2021 thu 5 tỷ đồng đến năm 2022 thu 6 tỷ đồng.',
      ['5 tỷ đồng | 5000000000 đồng | 2021', '6 tỷ đồng | 6000000000 đồng | 2022'],
    ],
    ['Năm 2021 thu 5 tỷ đồng (năm 2020) và tốt.', ['5 tỷ đồng | 5000000000 đồng | 2020']],
    [
      'Năm 2021 thu 5 tỷ đồng (năm 2020: 4 tỷ đồng).',
      ['5 tỷ đồng | 5000000000 đồng | 2021', '4 tỷ đồng | 4000000000 đồng | 2020'],
    ],
    ['Năm 2021 thu 5 tỷ đồng, cao hơn năm 2020.', ['5 tỷ đồng | 5000000000 đồng | 2021']],
    ['Năm 2021 thu 5 tỷ đồng so với năm 2020.', ['5 tỷ đồng | 5000000000 đồng | 2021']],
    ['Năm 2021 đạt 90% kế hoạch năm 2022.', ['90% | 90 % | 2021']],
    ['6 tháng đầu năm 2023 thu đạt 45% kế hoạch năm 2023.', ['45% | 45 % | 2023-H1']],
    ['Năm 2021 thu 5 tỷ đồng tháng 3.', ['5 tỷ đồng | 5000000000 đồng | 2021']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures', 'period')).toEqual(expected));
});

describe('the place of a figure is that of its sentence', () => {
  it.each([
    ['Phường Đức Xuân thu 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | Phường Đức Xuân']],
    [
      'Phường Đức Xuân thu 5 tỷ đồng; chi 3 tỷ đồng.',
      ['5 tỷ đồng | 5000000000 đồng | Phường Đức Xuân', '3 tỷ đồng | 3000000000 đồng | Phường Đức Xuân'],
    ],
    [
      'Phường Đức Xuân thu 5 tỷ đồng. Chi 3 tỷ đồng.',
      ['5 tỷ đồng | 5000000000 đồng | Phường Đức Xuân', '3 tỷ đồng | 3000000000 đồng | –'],
    ],
    ['Thu 5 tỷ đồng tại phường Đức Xuân.', ['5 tỷ đồng | 5000000000 đồng | –']],
    [
      'Phường Đức Xuân thu 5 tỷ đồng, phường Sông Cầu thu 3 tỷ đồng.',
      ['5 tỷ đồng | 5000000000 đồng | Phường Đức Xuân', '3 tỷ đồng | 3000000000 đồng | phường Sông Cầu'],
    ],
    ['UBND tỉnh Bắc Kạn thu 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | –']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures', 'place')).toEqual(expected));
});

describe('times that lie ahead', () => {
  it.each([
    ['Dự kiến hoàn thành ngày 30/6/2023.', ['Dự kiến hoàn thành ngày 30/6/2023 | 2023-06-30']],
    ['Chậm nhất ngày 30/6/2023 xong.', ['Chậm nhất ngày 30/6/2023 | 2023-06-30']],
    ['Thời hạn đến ngày 30/6/2023.', ['Thời hạn đến ngày 30/6/2023 | 2023-06-30']],
    ['Phấn đấu năm 2025 xong.', ['Phấn đấu năm 2025 | 2025']],
    ['Hoàn thành trước ngày 30/6/2023.', ['trước ngày 30/6/2023 | 2023-06-30']],
    ['Hoàn thành trong năm 2023.', ['Hoàn thành trong năm 2023 | 2023']],
    ['Đã được hoàn thành trong năm 2023.', []],
    ['Đã cam kết hoàn thành trong năm 2023.', ['hoàn thành trong năm 2023 | 2023']],
    ['Đã cam kết hoàn thành trước năm 2023.', ['trước năm 2023 | 2023']],
    ['Hoàn thành năm 2023.', []],
    ['Xong trước năm 2023.', ['trước năm 2023 | 2023']],
    ['Xong trong năm 2023.', ['Xong trong năm 2023 | 2023']],
    ['Trước ngày 30/6/2023 xong.', ['Trước ngày 30/6/2023 | 2023-06-30']],
    ['Trước đó, ngày 30/6/2023 họp.', []],
    ['Trước cuộc họp ngày 30/6/2023.', []],
    ['Đã xong trước ngày 30/6/2023.', []],
    ['Đã được hoàn thành trước ngày 30/6/2023.', []],
    ['Đã dự kiến xong ngày 30/6/2023.', []],
    ['Đã hoàn thành trước ngày 30/6/2023.', []],
    ['Đã được thành phố hoàn thành trước ngày 30/6/2023.', ['trước ngày 30/6/2023 | 2023-06-30']],
    ['Đã duyệt, hoàn thành trước ngày 30/6/2023.', ['trước ngày 30/6/2023 | 2023-06-30']],
    ['Đã có chủ trương dự kiến xong ngày 30/6/2023.', ['dự kiến xong ngày 30/6/2023 | 2023-06-30']],
    ['Nay đã kịp dự kiến xong ngày 30/6/2023.', []],
    ['Dự kiến hoàn thành; ngày 30/6/2023 họp.', []],
    ['Dự kiến hoàn thành, ngày 30/6/2023 họp.', ['Dự kiến hoàn thành, ngày 30/6/2023 | 2023-06-30']],
    ['Dự kiến hoàn thành (ngày 30/6/2023).', []],
    ['Dự kiến hoàn thành toàn bộ các hạng mục công trình ngày 30/6/2023.', []],
    ['Dự kiến hoàn thành toàn bộ các hạng mục của công trình ngày 30/6/2023.', []],
    ['Họp ngày 30/6/2023.', []],
    ['Dự kiến hoàn thành ngày 30/6.', ['Dự kiến hoàn thành ngày 30/6 | ']],
    ['Dự kiến hoàn thành quý III/2023.', ['Dự kiến hoàn thành quý III/2023 | 2023-Q3']],
  ])('%s', (text, expected) => expect(toldIn(text, 'deadline')).toEqual(expected));
});

describe('growth, its way and what it is measured against', () => {
  it.each([
    ['Thu tăng 8,6%.', ['tăng 8,6% | 8.6 % | up | –']],
    ['Thu tăng 8,6% so với cùng kỳ.', ['tăng 8,6% so với cùng kỳ | 8.6 % | up | so với cùng kỳ']],
    ['Thu tăng 8,6% so cùng kỳ năm 2022.', ['tăng 8,6% so cùng kỳ năm 2022 | 8.6 % | up | so cùng kỳ năm 2022']],
    ['Thu tăng 8,6% cùng kỳ.', ['tăng 8,6% cùng kỳ | 8.6 % | up | cùng kỳ']],
    ['Thu tăng thêm 5 tỷ đồng.', ['tăng thêm 5 tỷ đồng | 5000000000 đồng | up | –']],
    ['Thu tăng từ 5 tỷ đồng.', ['tăng từ 5 tỷ đồng | 5000000000 đồng | up | –']],
    ['Thu tăng lên 5 tỷ đồng.', ['tăng lên 5 tỷ đồng | 5000000000 đồng | up | –']],
    ['Thu tăng trưởng 5%.', ['tăng trưởng 5% | 5 % | up | –']],
    ['Thu cao hơn 5%.', ['cao hơn 5% | 5 % | up | –']],
    ['Thu vượt 5%.', ['vượt 5% | 5 % | up | –']],
    ['Thu gấp 2 lần.', ['gấp 2 lần | 2 lần | up | –']],
    ['Thu giảm 5%.', ['giảm 5% | 5 % | down | –']],
    ['Thu giảm xuống 5%.', ['giảm xuống 5% | 5 % | down | –']],
    ['Thu giảm còn 5%.', ['giảm còn 5% | 5 % | down | –']],
    ['Thu thấp hơn 5%.', ['thấp hơn 5% | 5 % | down | –']],
    [
      'Thu nhiều hơn 5 tỷ đồng so với năm trước.',
      ['nhiều hơn 5 tỷ đồng so với năm trước | 5000000000 đồng | up | so với năm trước'],
    ],
    [
      'Thu ít hơn 5 tỷ đồng so với năm trước.',
      ['ít hơn 5 tỷ đồng so với năm trước | 5000000000 đồng | down | so với năm trước'],
    ],
    ['Thu hơn 5 tỷ đồng so với năm trước.', []],
    ['Thu hụt 5%.', ['hụt 5% | 5 % | down | –']],
    ['Thu đạt 54,7% so với kế hoạch.', ['54,7% so với kế hoạch | 54.7 % | level | so với kế hoạch']],
    ['Thu đạt 54,7%.', []],
    ['Thu đạt 5 tỷ đồng so với kế hoạch.', []],
    [
      'Thu tăng 5 tỷ đồng so với kế hoạch.',
      ['tăng 5 tỷ đồng so với kế hoạch | 5000000000 đồng | up | so với kế hoạch'],
    ],
    ['Thu tăng khoảng 5% so với năm trước.', ['tăng khoảng 5% so với năm trước | 5 % | up | so với năm trước']],
    [
      'Thu tăng 5% so với năm trước, chi giảm 3%.',
      ['tăng 5% so với năm trước | 5 % | up | so với năm trước', 'giảm 3% | 3 % | down | –'],
    ],
    ['Thu tăng 5% so với năm trước và đạt 3%.', ['tăng 5% so với năm trước | 5 % | up | so với năm trước']],
    ['Thu tăng 5% so với năm trước đạt 3%.', ['tăng 5% so với năm trước | 5 % | up | so với năm trước']],
    ['Thu tăng 5% so với năm trước do giá.', ['tăng 5% so với năm trước | 5 % | up | so với năm trước']],
    ['Thu tăng 5% so với năm trước trong khi giá.', ['tăng 5% so với năm trước | 5 % | up | so với năm trước']],
    ['Thu tăng 5% so với năm trước nhưng giá.', ['tăng 5% so với năm trước | 5 % | up | so với năm trước']],
    ['Thu tăng 5% so với năm trước là tốt.', ['tăng 5% so với năm trước | 5 % | up | so với năm trước']],
    ['Thu tăng 5% so với năm trước còn thấp.', ['tăng 5% so với năm trước | 5 % | up | so với năm trước']],
    ['Thu tăng 5% so với năm trước giảm dần.', ['tăng 5% so với năm trước | 5 % | up | so với năm trước']],
    ['Thu tăng 5% so với năm trước bằng giá.', ['tăng 5% so với năm trước | 5 % | up | so với năm trước']],
    ['Thu tăng 5% so với năm trước tăng dần.', ['tăng 5% so với năm trước | 5 % | up | so với năm trước']],
    [
      'Thu tăng 5% so với cùng kỳ năm 2022/2021.',
      ['tăng 5% so với cùng kỳ năm 2022/2021 | 5 % | up | so với cùng kỳ năm 2022/2021'],
    ],
    ['Thu tăng 5% so với cùng kỳ năm / 2021.', ['tăng 5% so với cùng kỳ năm | 5 % | up | so với cùng kỳ năm']],
    [
      'Thu tăng 5% so với mức bình quân chung của cả nước năm 2022 được công bố.',
      ['tăng 5% so với mức bình quân chung của cả nước năm | 5 % | up | so với mức bình quân chung của cả nước năm'],
    ],
    ['Thu ngày 5/3/2021 tăng.', []],
  ])('%s', (text, expected) => expect(toldIn(text, 'growth', 'direction', 'against')).toEqual(expected));
});

describe('what a figure is of: the words of its clause', () => {
  it.each([
    ['Thu ngân sách đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | Thu ngân sách']],
    ['Thu ngân sách là 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | Thu ngân sách']],
    ['Thu ngân sách, đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | Thu ngân sách']],
    ['Thu ngân sách (nội địa) đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | Thu ngân sách']],
    ['(Thu ngân sách) đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | –']],
    ['Thu ngân sách; đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | –']],
    ['Thu ngân sách. Đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | –']],
    ['Thu ngân sách: 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | Thu ngân sách']],
    ['5 tỷ đồng thu ngân sách.', ['5 tỷ đồng | 5000000000 đồng | –']],
    ['Có 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | –']],
    ['Thu/chi ngân sách đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | Thu/chi ngân sách']],
    ['Thu - chi ngân sách đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | Thu - chi ngân sách']],
    ['Thu “ngân sách” đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | Thu “ngân sách”']],
    [
      'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều của toàn thành phố giai đoạn mới đến nay còn 5%.',
      ['5% | 5 % | chuẩn nghèo đa chiều của toàn thành phố giai đoạn'],
    ],
    [
      'Tỷ lệ trẻ em dưới năm tuổi của các hộ nghèo và cận nghèo được tiêm chủng đầy đủ đạt 95%.',
      ['95% | 95 % | tuổi của các hộ nghèo và cận nghèo được tiêm chủng đầy đủ'],
    ],
    ['Thu ngân sách ngày 30/6/2023 đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | Thu ngân sách ngày 30/6/2023']],
    ['Được 01 cổng chào.', ['01 cổng chào | 1 cổng chào | cổng chào']],
    ['Có 5 hộ nghèo.', ['5 hộ nghèo | hộ nghèo']],
    ['Có 5 hộ nghèo được hỗ trợ.', ['5 hộ nghèo | hộ nghèo']],
    ['Có 5 hộ.', ['5 hộ | hộ']],
    [
      'Có 5 hộ nghèo thiếu đất sản xuất nước sinh hoạt nhà vệ sinh kiên cố.',
      ['5 hộ nghèo | hộ nghèo thiếu đất sản xuất nước sinh hoạt nhà'],
    ],
    ['Tổng đàn lợn đạt 25.000 con.', ['25.000 con | 25000 con | Tổng đàn lợn']],
    ['Tổng đàn lợn ước đạt 25.000 con.', ['ước đạt 25.000 con | 25000 con | Tổng đàn lợn']],
    ['Tổng đàn lợn có 25.000 con.', ['25.000 con | 25000 con | con']],
    ['Tổng đàn lợn là 25.000 con giống.', ['25.000 con giống | 25000 con giống | Tổng đàn lợn']],
    ['Tổng đàn lợn tới 25.000 con.', ['25.000 con | 25000 con | Tổng đàn lợn tới']],
    ['Tổng đàn lợn bằng 25.000 con.', ['25.000 con | 25000 con | Tổng đàn lợn']],
    ['Đạt 25.000 con.', ['25.000 con | 25000 con | con']],
    ['Dài 5 km đường.', ['5 km | Dài']],
    ['Kế hoạch 5 năm.', ['5 năm | Kế hoạch']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures', 'subject')).toEqual(expected));
});

describe('turns with which a sentence comes to what it is about are left out', () => {
  it.each([
    ['Đáng chú ý là thu ngân sách đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | thu ngân sách']],
    ['Đáng chú ý, thu ngân sách đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | thu ngân sách']],
    ['Nổi bật nhất là thu ngân sách đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | thu ngân sách']],
    ['Tiêu biểu như thu ngân sách đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | thu ngân sách']],
    ['Điển hình ở xã thu ngân sách đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | xã thu ngân sách']],
    ['Nhìn chung có thu ngân sách đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | thu ngân sách']],
    ['Ngoài ra, trong đó thu ngân sách đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | thu ngân sách']],
    ['Hiện nay 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | –']],
    ['Đến nay đã thu ngân sách 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | thu ngân sách']],
    ['Kết quả là thu ngân sách đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | thu ngân sách']],
    ['Kết quả thu ngân sách đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | Kết quả thu ngân sách']],
    ['Riêng thu ngân sách đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | thu ngân sách']],
    ['Thu riêng đạt 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | Thu riêng']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures', 'subject')).toEqual(expected));
});

describe('a second figure of a sentence', () => {
  it.each([
    [
      'Thu ngân sách đạt 5 tỷ đồng, tăng 3%.',
      ['5 tỷ đồng | 5000000000 đồng | Thu ngân sách', '3% | 3 % | Thu ngân sách'],
    ],
    [
      'Thu ngân sách đạt 5 tỷ đồng, bằng 90% dự toán.',
      ['5 tỷ đồng | 5000000000 đồng | Thu ngân sách', '90% | 90 % | Thu ngân sách'],
    ],
    [
      'Thu ngân sách đạt 90% dự toán và bằng 110% cùng kỳ.',
      ['90% | 90 % | Thu ngân sách', '110% | 110 % | Thu ngân sách'],
    ],
    [
      'Thu ngân sách đạt 90% dự toán, chi ngân sách đạt 80% dự toán.',
      ['90% | 90 % | Thu ngân sách', '80% | 80 % | chi ngân sách'],
    ],
    [
      'Thu ngân sách đạt 90% dự toán nhưng chi ngân sách đạt 80%.',
      ['90% | 90 % | Thu ngân sách', '80% | 80 % | chi ngân sách'],
    ],
    [
      'Thu ngân sách đạt 90% dự toán trong khi chi ngân sách đạt 80%.',
      ['90% | 90 % | Thu ngân sách', '80% | 80 % | chi ngân sách'],
    ],
    ['Thu ngân sách đạt 90% dự toán chi ngân sách 80%.', ['90% | 90 % | Thu ngân sách', '80% | 80 % | Thu ngân sách']],
    [
      'Thu ngân sách đạt 5 tỷ đồng (bằng 90% dự toán).',
      ['5 tỷ đồng | 5000000000 đồng | Thu ngân sách', '90% | 90 % | Thu ngân sách'],
    ],
    [
      'Thu ngân sách đạt 5 tỷ đồng. Bằng 90% dự toán.',
      ['5 tỷ đồng | 5000000000 đồng | Thu ngân sách', '90% | 90 % | –'],
    ],
    [
      'Thu ngân sách năm 2022 (năm 2021: 4 tỷ đồng) đạt 5 tỷ đồng.',
      ['4 tỷ đồng | 4000000000 đồng | năm 2021', '5 tỷ đồng | 5000000000 đồng | Thu ngân sách năm 2022'],
    ],
    [
      'Thu ngân sách (5 tỷ đồng) đạt 90%.',
      ['5 tỷ đồng | 5000000000 đồng | Thu ngân sách', '90% | 90 % | Thu ngân sách'],
    ],
    [
      'Thu ngân sách 5 tỷ đồng, (3%) đạt 90%.',
      ['5 tỷ đồng | 5000000000 đồng | Thu ngân sách', '3% | 3 % | Thu ngân sách', '90% | 90 % | Thu ngân sách'],
    ],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures', 'subject')).toEqual(expected));
});

describe('sentences and clauses end with their signs', () => {
  it.each([
    [
      'Năm 2022 thu 5 tỷ đồng! Chi 3 tỷ đồng.',
      ['5 tỷ đồng | 5000000000 đồng | 2022 | Năm 2022 thu', '3 tỷ đồng | 3000000000 đồng | – | Chi'],
    ],
    [
      'Năm 2022 thu 5 tỷ đồng? Chi 3 tỷ đồng.',
      ['5 tỷ đồng | 5000000000 đồng | 2022 | Năm 2022 thu', '3 tỷ đồng | 3000000000 đồng | – | Chi'],
    ],
    [
      'Năm 2022 thu 5 tỷ đồng.Chi 3 tỷ đồng.',
      ['5 tỷ đồng | 5000000000 đồng | 2022 | Năm 2022 thu', '3 tỷ đồng | 3000000000 đồng | 2022 | Chi'],
    ],
    ['Năm 2022 thu 5 tỷ đồng.', ['5 tỷ đồng | 5000000000 đồng | 2022 | Năm 2022 thu']],
  ])('%s', (text, expected) => expect(toldIn(text, 'figures', 'period', 'subject')).toEqual(expected));
});
