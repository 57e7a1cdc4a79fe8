/**
 * Facts of public reports that the readers had not been shown before, a report a key, each in sentences of our own
 * making: Cẩm Thủy (Thanh Hóa) 2022, Cẩm Xuyên (Hà Tĩnh) 2022, Hương Thủy (Huế) 2018, Hà Giang 2017, Cẩm Hà (Hội An)
 * 2015, Quảng Nam and Bắc Kạn at the ends of 2022 and 2023. What was misread at first stands among them.
 */
export const UNSEEN_KEYS: Readonly<Record<string, readonly string[]>> = {
  'Cẩm Thủy 2022': [
    'Ngành nông, lâm, thủy sản làm ra [quantity 2480000000000 đồng|2.480 tỷ đồng], tăng [percentage 3.82 %|3,82%]; lương thực có hạt [quantity 65200 tấn|65,2 nghìn tấn], bằng [percentage 116.4 %|116,4%] kế hoạch.',
    'Tích tụ [quantity 452.5 ha|452,5 ha] đất, chuyển đổi [quantity 52.6 ha|52,6 ha] lúa, trồng [quantity 150.1 ha|150,1ha] cây gai xanh và [quantity 730.6 ha|730,6 ha] rừng.',
    'Có [quantity 9 xã|09 xã], [quantity 45 thôn|45 thôn] đạt chuẩn; [quantity 6 sản phẩm|06 sản phẩm] OCOP; đón [quantity 171000 lượt khách|171.000 lượt khách], gấp [quantity 1.7 lần|1,7 lần] cùng kỳ.',
  ],
  'Cẩm Xuyên 2022': [
    'Thu trên địa bàn [quantity 733155000000 đồng|733.155 triệu đồng], bằng [percentage 38.25 %|38,25%] dự toán tỉnh giao và [percentage 32 %|32%] dự toán HĐND huyện giao.',
    'Thu bổ sung từ ngân sách cấp trên [quantity 402066000000 đồng|402.066 triệu đồng]; chi cho ngân sách cấp dưới [quantity 402066000000 đồng|402.066 triệu đồng], tăng [percentage 664.73 %|664,73%] so cùng kỳ.',
    'Vốn đầu tư [period 2022-H1|6 tháng đầu năm 2022] [quantity 948260000000 đồng|ước đạt 948.260 triệu đồng], bằng [percentage 123.07 %|123,07%] cùng kỳ [period 2021|năm 2021], đạt [percentage 68.57 %|68,57%] kế hoạch (KH [quantity 468000000000 đồng|468 tỷ đồng]).',
    'Một số khoản thu còn thấp [percentage 20 %|dưới 20%]; vốn xây dựng bằng [percentage 128.22 %|128,22 %] cùng kỳ.',
  ],
  'Hương Thủy 2018': [
    'Sáu tháng làm ra [quantity 10473000000000 đồng|10.473 tỷ đồng], đạt [percentage 50.06 %|50,06%] kế hoạch; bán lẻ [quantity 1094000000000 đồng|1.094 tỷ đồng].',
    'Vận tải đạt [quantity 220000000000 đồng|220 tỷ đồng], trong đó hành khách [quantity 100000000000 đồng|100 tỷ đồng], hàng hóa và kho bãi [quantity 120000000000 đồng|120 tỷ đồng]; sợi tăng [percentage 7 %|7%]; bia tăng [percentage 10.5 %|10,5%].',
    'Đã duyệt quy hoạch chi tiết tỷ lệ 1/500 Cụm công nghiệp Thủy Phương, quy mô diện tích [quantity 74.8 ha|74,8 ha].',
  ],
  'Hà Giang 2017': [
    'GRDP tăng [percentage 7.36 %|7,36%] so với [period 2016|năm 2016] (vượt mục tiêu [percentage 0.36 %|0,36%]); nông nghiệp [percentage 30.9 %|30,9%], công nghiệp [percentage 22.5 %|22,5%], dịch vụ [percentage 46.7 %|46,7%].',
    'Bình quân đầu người [quantity 22400000 đồng|22,4 triệu đồng], tăng [percentage 7.7 %|7,7%], tức [quantity 1600000 đồng|1,6 triệu đồng]; thu [quantity 1950000000000 đồng|ước đạt trên 1.950 tỷ đồng].',
    'Lương thực cả năm [quantity 390000 tấn|ước đạt trên 39 vạn tấn], đạt [percentage 99.8 %|99,8%] kế hoạch.',
  ],
  'Cẩm Hà 2015': [
    'Kinh tế vườn thu [quantity 24850000000 đồng|24 tỷ 850 triệu đồng], tăng [quantity 8350000000 đồng|8 tỷ 350 triệu đồng]; làng rau đón [quantity 18000 lượt khách|trên 18.000 lượt khách].',
    'Tổng thu ngân sách [quantity 4300000000 đồng|hơn 4 tỷ 3 trăm triệu đồng], đạt [percentage 80.3 %|80,3%] kế hoạch.',
    'Trong [quantity 5 năm|5 năm] ([period 2011..2015|2011 – 2015]) huy động [quantity 19300000000 đồng|gần 19 tỷ 300 triệu đồng]; từ [quantity 5 tiêu chí|5 tiêu chí] [period 2011|năm 2011] đến [quantity 19 tiêu chí|19 tiêu chí]; hộ nghèo từ [percentage 2.82 %|2,82%] còn [percentage 0.16 %|0,16%].',
  ],
  'Quảng Nam 2022, Bắc Kạn 2023': [
    'Ước thu [quantity 32144000000000 đồng|32.144 tỷ đồng], đạt [percentage 143 %|143%] dự toán Trung ương giao, [percentage 135 %|135%] dự toán HĐND tỉnh giao, tăng [percentage 40 %|hơn 40%].',
    '[period 2023|năm 2023] làm ra [quantity 8820000000000 đồng|8.820 tỷ đồng]; GRDP [quantity 51000000 đồng/người|bình quân ước đạt 51 triệu đồng/người], đạt [percentage 102 %|102%] kế hoạch; dự kiến đạt [quantity 12/12 chỉ tiêu|12/12 chỉ tiêu].',
    'theo mô hình chính quyền [quantity 2 cấp|2 cấp] từ [date 2025-07-01|1/7/2025]; thu [period 2020..2025|giai đoạn 2020-2025] đạt [quantity 390000000000 đồng|trên 390 tỷ đồng].',
  ],
};
