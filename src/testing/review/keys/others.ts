/**
 * Facts of public reports of other provinces, fields and years, each in a sentence of our own making: Ninh Thuận and
 * Gia Lai (economy), Bà Rịa - Vũng Tàu (budget), Tiền Giang and Vĩnh Phúc (Party congresses), Quảng Nam and Nam Định
 * (new countryside), and texts as a scan leaves them.
 */
export const OTHER_KEYS: Readonly<Record<string, readonly string[]>> = {
  economy: [
    'Kinh tế tỉnh [period |6 tháng đầu năm] tăng [percentage 8.6 %|8,6%] so với cùng kỳ. Thu ngân sách [percentage 54.7 %|ước đạt 54,7%] kế hoạch; giải quyết việc làm cho [quantity 6703 lao động|6.703 lao động].',
    'GRDP ước tính tăng [percentage 3.02 %|3,02%] so với cùng kỳ [period 2023|năm 2023]; bán lẻ đạt [quantity 29232750000000 đồng|29.232,75 tỷ đồng], tăng [percentage 8.95 %|8,95%].',
    'Xuất khẩu [quantity 525000000 USD|ước đạt 525 triệu USD], đạt [percentage 70 %|70%] so kế hoạch; có [quantity 500 doanh nghiệp|500 doanh nghiệp] thành lập mới, vốn đăng ký [quantity 5125000000000 đồng|5.125 tỷ đồng].',
    'Chỉ số giá [period |tháng 6] tăng [percentage 0.55 %|0,55%] so với tháng trước. Tổng thu [quantity 44123000000000 đồng|khoảng 44.123 tỷ đồng], giảm [percentage 20.9 %|20,9%].',
    'GRDP bình quân đầu người đạt [quantity 3555 USD/người/năm|3.555 USD/người/năm]; thu ngân sách đến [period 2025|cuối năm 2025] [quantity 27000000000000 đồng|ước đạt 27.000 tỷ đồng].',
  ],
  congress: [
    '[date 1996-11-06|Ngày 6/11/1996], tại Kỳ họp thứ 10, Quốc hội khóa IX tách tỉnh thành [quantity 2 tỉnh|2 tỉnh]; tỉnh hoạt động từ [date 1997-01-01|ngày 01/01/1997].',
    'Trong [period 1997..2021|giai đoạn 1997-2021] tăng trưởng [percentage 13.4 %/năm|13,4%/năm]; [period 2022|năm 2022] dự kiến cả [quantity 17/17 chỉ tiêu|17/17 chỉ tiêu] đạt.',
    'Đại hội lần thứ XI, [period 2020..2025T|nhiệm kỳ 2020 - 2025] họp [period 2020-10-12..2020-10-15|từ ngày 12 đến ngày 15 tháng 10 năm 2020]; thu ngân sách [quantity 45799000000000/36875000000000 đồng|45.799/36.875 tỷ đồng]; kết nạp [quantity 8793/6500 đảng viên|8.793/6.500 đảng viên].',
    'có [quantity 6/27 chỉ tiêu|6/27 chỉ tiêu] vượt, [quantity 14/27 chỉ tiêu|14/27 chỉ tiêu] đạt [percentage 50 %|từ 50% trở lên].',
    '[date 2016-11-14|Ngày 14-11-2016], Ban Chấp hành Đảng bộ tỉnh ban hành [citation 10-NQ/TU|Nghị quyết số 10-NQ/TU]; huy động [quantity 10950000000000 đồng|trên 10.950 tỷ đồng], tăng [quantity 2 lần|gần 2 lần].',
  ],
  countryside: [
    'Căn cứ [citation 263/QĐ-TTg|Quyết định số 263/QĐ-TTg [date 2022-02-22|ngày 22/02/2022] của Thủ tướng Chính phủ] phê duyệt Chương trình [period 2021..2025|giai đoạn 2021- 2025];',
    'Căn cứ [citation Luật Tổ chức chính quyền địa phương 2015|Luật Tổ chức chính quyền địa phương [date 2015-06-19|ngày 19/6/2015]]; [citation 2428/QĐ-UBND|Quyết định 2428/QĐ-UBND [period 2022|năm 2022]]',
    'Tính đến hết [period |tháng 6], cả nước có [quantity 5775/8227 xã|5.775/8.227 xã] (chiếm [percentage 70.2 %|70,2%]) đạt chuẩn; tăng [quantity 160 xã|160 xã] so với [period 2021|cuối năm 2021]; bình quân đạt [quantity 17 tiêu chí/xã|17 tiêu chí/xã].',
    'Bê tông hóa [quantity 12.5 km|12,5 km] đường trục thôn; hộ nghèo còn [quantity 45 hộ|45 hộ], chiếm [percentage 2.31 %|2,31%]; thu nhập [quantity 48500000 đồng/người/năm|48,5 triệu đồng/người/năm].',
    'Năng suất lúa [quantity 62.3 tạ/ha|62,3 tạ/ha]; [quantity 9.5 bác sĩ/10.000 dân|9,5 bác sĩ/10.000 dân]; [quantity 3/4 trường học|3/4 trường học] đạt chuẩn.',
  ],
  party: [
    'tiếp tục thực hiện [citation 05-CT/TW|Chỉ thị số 05-CT/TW, [date 2016-05-15|ngày 15/5/2016] của Bộ Chính trị]; kết nạp [quantity 35/100 đảng viên mới|35/100 đảng viên mới], đạt [percentage 35 %|35%] chỉ tiêu năm; có [quantity 38 chi, đảng bộ|38 chi, đảng bộ] cơ sở ([quantity 24 đảng bộ|24 đảng bộ], [quantity 14 chi bộ|14 chi bộ]).',
    'Giải ngân đến [date |30/6] là [quantity 48215000000/132600000000 đồng|48.215/132.600 triệu đồng], đạt [percentage 36.4 %|36,4%]; diện tích [quantity 3450/4100 ha|3.450 ha/4.100 ha].',
    '[period 2023-12-15..2024-06-14|Từ 15/12/2023 đến 14/6/2024] xảy ra [quantity 9 vụ tai nạn|09 vụ tai nạn] giao thông; lúc 14 giờ 30 phút [date 2024-07-02|ngày 02/7/2024] mưa [quantity 120 mm|120mm]; thiệt hại [quantity 2300000000..2500000000 đồng|khoảng 2,3-2,5 tỷ đồng]; đến hết [period 2024-Q4|quý IV/2024].',
  ],
  administration: [
    'Theo đề nghị của Sở Nội vụ tại [citation 1494/TTr-SNV|Tờ trình số 1494/TTr-SNV [date 2018-06-28|ngày 28 tháng 6 năm 2018]], [citation 2231/SNV-CCHC&PC|Công văn số 2231/SNV-CCHC&PC [date 2018-09-28|ngày 28 tháng 9 năm 2018]];',
    'Căn cứ [citation 285/CCTTHC|Công văn 285/CCTTHC [date 2009-09-08|ngày 08 tháng 9 năm 2009]]; [citation 15-TB/TU|Thông báo số 15-TB/TU [date 2023-02-10|ngày 10-02-2023]].',
    'PAPI xếp [quantity 10/63 hạng|hạng 10/63] tỉnh, thành phố (tăng [quantity 34 bậc|34 bậc] so với [period 2015|năm 2015]); công bố [quantity 7518 TTHC|7.518 TTHC] ở [quantity 3 cấp|3 cấp].',
    'cung ứng [quantity 2268 thủ tục|2.268 thủ tục] gồm [quantity 1833 thủ tục|1.833 thủ tục] cấp tỉnh, [quantity 301 thủ tục|301 thủ tục] cấp huyện và [quantity 134 thủ tục|134 thủ tục] cấp xã; mức độ 3 là [quantity 1089 thủ tục|1.089 thủ tục].',
  ],
  forms: [
    'Kinh phí [quantity 1405000000 đồng|1 tỷ 405 triệu đồng]; chi [quantity 125834000000 đồng|125,834 tỷ]; vốn [quantity 2500000000000 đồng|2,5 nghìn tỷ đồng]; xã hội hóa [quantity 850000000 đồng|850 tr.đ].',
    'Xây dựng [quantity 4..5 công trình|từ 4 đến 5 công trình]; trồng [quantity 70..80 ha|70-80 ha] rừng; đạt [percentage 70..80 %|từ 70% đến 80%].',
    'Đón [quantity 5500000 lượt khách|5,5 triệu lượt khách]; [quantity 116/165 thôn|116 thôn trên tổng số 165 thôn] có đường ô tô; giảm [percentage 1.2 điểm %|1,2 điểm %].',
    'Trong [period 2023-Q3|quý III/2023] và [period 2023-M9|9 tháng năm 2023]; [period 2022-H1|6 tháng đầu năm 2022]; [date 2021-03-05|ngày 05 tháng 3 năm 2021]; [period 2025-07..2026-06|từ tháng 7/2025 đến tháng 6/2026].',
    'Theo [citation 30/2020/NĐ-CP|Nghị định số 30/2020/NĐ-CP], [citation 1210/2016/UBTVQH13|Nghị quyết số 1210/2016/UBTVQH13], [citation 399-QĐ/TW|Quy định số 399-QĐ/TW, [date 2026-01-09|ngày 09/01/2026]] và [citation 16a/2019/TT-BGDĐT|Thông tư 16a/2019/TT-BGDĐT].',
    'Gọi điện 0209.3870.123; trang 12/30; Điều 5, khoản 2; Quốc lộ 3; Công nghiệp 4.0; bản đồ tỷ lệ 1/5.000.',
  ],
  scanned: [
    'đã ban hành [citation 931/QĐ-UBND|Quyết định số 931/QÐ-UBND [date 2012-06-19|ngày 19/6/\n2012]] và [citation 08-NQ/TU|Nghị quyết\nsố 08 - NQ/TU] của Thành\nủy',
    'diện tích [quantity 70 ha|khoảng\n70 ha], tổng vốn [quantity 252000000000 đồng|252 tỷ\nđồng], đạt [percentage 95 %|95 %] kế hoạch đến [period 2022|năm\n2022]',
    'theo [citation 1786/QĐ-UBND|Quyết định số 1786/QD-UBND [date 2022-09-23|ngày 23 /9/ 2022]] của UBND tỉnh',
  ],
};
