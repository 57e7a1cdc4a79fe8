import { describe, expect, it } from 'vitest';
import { findInText, judgeFound, reviewText, type ReviewQuestion } from '#core/review/review.ts';
import type { Rule } from '#core/review/remark.ts';
import { isSyllable, lostMarks, partedSyllables } from '#core/review/spelling/syllables.ts';
import { asDay } from '#core/value/day.ts';

const rules = (text: string, day?: string): readonly Rule[] =>
  reviewText(text, {
    ...(day !== undefined && { day: asDay(day) }),
    acts: [
      { symbol: '36-HD/VPTW', validFrom: asDay('2018-04-03'), validTo: asDay('2026-05-26'), successor: '05-HD/VPTW' },
    ],
  }).remarks.map(({ rule }) => rule);

/** A rule, a text that breaks it, and one that does not. */
const CASES: readonly (readonly [rule: Rule, broken: string, sound: string])[] = [
  [
    'sum.differs',
    'Dự án có tổng mức đầu tư là 262 tỷ đồng từ nguồn vốn ngân sách trung ương (120 tỷ đồng), ngân sách tỉnh (60 tỷ đồng) và ngân sách thành phố (72 tỷ đồng).',
    'Dự án có tổng mức đầu tư là 252 tỷ đồng từ nguồn vốn ngân sách trung ương (120 tỷ đồng), ngân sách tỉnh (60 tỷ đồng) và ngân sách thành phố (72 tỷ đồng).',
  ],
  [
    'sum.differs',
    'Có 34 sản phẩm (trong đó: 16 sản phẩm 4 sao, 19 sản phẩm 3 sao).',
    'Có 34 sản phẩm (trong đó: 16 sản phẩm 4 sao, 18 sản phẩm 3 sao).',
  ],
  [
    'sum.differs',
    'Có 2.268 thủ tục gồm 1.833 thủ tục cấp tỉnh, 301 thủ tục cấp huyện và 135 thủ tục cấp xã.',
    'Có 2.268 thủ tục gồm 1.833 thủ tục cấp tỉnh, 301 thủ tục cấp huyện và 134 thủ tục cấp xã; mức độ 3 là 1.089 thủ tục.',
  ],
  [
    'sum.differs',
    'Vốn 100 tỷ đồng, gồm: ngân sách tỉnh 55 tỷ đồng và ngân sách thành phố 43 tỷ đồng.',
    'Vốn 100 tỷ đồng, trong đó ngân sách tỉnh 15 tỷ đồng, ngân sách thành phố 23 tỷ đồng.',
  ],
  [
    'sum.differs',
    'Tổng 155,5 tỷ đồng, gồm: nội địa 100,2 tỷ đồng và khác 53,3 tỷ đồng.',
    'Tổng 155,5 tỷ đồng, gồm: nội địa 100,27 tỷ đồng và khác 55,25 tỷ đồng.',
  ],
  [
    'sum.differs',
    'Toàn huyện có 47 trường học, gồm 15 trường mầm non, 18 trường tiểu học, 12 trường trung học cơ sở.',
    'Toàn huyện có 45 trường học, gồm 15 trường mầm non, 18 trường tiểu học, 12 trường trung học cơ sở.',
  ],
  [
    'sum.differs',
    'Tổng số 2.450 hồ sơ, trong đó:\n\n- Trực tuyến: 1.980 hồ sơ;\n\n- Trực tiếp: 570 hồ sơ.',
    'Đã hỗ trợ 1.200 hộ, trong đó:\n\n- Hộ nghèo: 300 hộ;\n\n- Hộ cận nghèo: 250 hộ.',
  ],
  [
    'sum.differs',
    'Vốn 100 tỷ đồng, gồm:\n\n- Tỉnh: 60 tỷ đồng, trong đó:\n\n+ Đầu tư: 45 tỷ đồng;\n\n+ Sự nghiệp: 20 tỷ đồng.\n\n- Huyện: 40 tỷ đồng.',
    'Vốn 100 tỷ đồng, gồm:\n\n- Tỉnh: 60 tỷ đồng, trong đó:\n\n+ Đầu tư: 40 tỷ đồng;\n\n+ Sự nghiệp: 20 tỷ đồng.\n\n- Huyện: 40 tỷ đồng.',
  ],
  ['percentage.differs', 'Có 116/165 thôn, đạt 80,3% kế hoạch.', 'Có 116/165 thôn, đạt 70,3% kế hoạch.'],
  ['percentage.differs', 'Có 19/24 thôn (chiếm 89%) đạt chuẩn.', 'Có 14/27 chỉ tiêu đạt từ 50% trở lên.'],
  ['percentage.above-hundred', 'Tỷ lệ người dân sử dụng nước sạch đạt 105%.', 'Tỷ lệ hộ nộp phí đạt 105% kế hoạch.'],
  [
    'growth.differs',
    'Thu ngân sách tăng từ 100 tỷ đồng lên 120 tỷ đồng (tăng 25%).',
    'Thu ngân sách tăng từ 100 tỷ đồng lên 120 tỷ đồng (tăng 20%).',
  ],
  [
    'growth.differs',
    'Tỷ lệ hộ nghèo giảm từ 7,5% năm 2022 xuống còn 5,2% năm 2023, giảm 3,3 điểm phần trăm.',
    'Tỷ lệ hộ nghèo giảm từ 7,5% năm 2022 xuống còn 5,2% năm 2023, giảm 2,3 điểm phần trăm.',
  ],
  [
    'growth.differs',
    'Xảy ra 25 vụ tai nạn, giảm 5 vụ so với cùng kỳ (20 vụ).',
    'Xảy ra 25 vụ tai nạn, tăng 5 vụ so với cùng kỳ (20 vụ).',
  ],
  [
    'growth.differs',
    'Thu ngân sách đạt 215,4 tỷ đồng, tăng 25 tỷ đồng so với cùng kỳ (200,5 tỷ đồng).',
    'Thu đạt 215,4 tỷ đồng, tăng 15 tỷ đồng so với kế hoạch, tăng 20 tỷ đồng so với cùng kỳ (195 tỷ đồng). Có 165 bác sĩ, tăng bình quân 5 bác sĩ mỗi năm so với năm 2020 (150 bác sĩ).',
  ],
  ['ratio.above-one', 'Có 25/24 thôn đạt chuẩn.', 'Kết nạp 8.793/6.500 đảng viên.'],
  [
    'ratio.above-one',
    'Có 34 sản phẩm OCOP, trong đó 40 sản phẩm 4 sao.',
    'Có 34 sản phẩm OCOP, trong đó 34 sản phẩm 4 sao.',
  ],
  [
    'ratio.above-one',
    'Tổng vốn là 252 tỷ đồng cho 5 dự án. Trong đó, ngân sách tỉnh 300 tỷ đồng.',
    'Tổng vốn tăng 25 tỷ đồng. Trong đó, ngân sách tỉnh 30 tỷ đồng. Có 34 hộ. Vốn là 5 tỷ đồng. Trong đó có 40 hộ vay.',
  ],
  [
    'ratio.above-one',
    'Vốn là 252 tỷ đồng (trong đó xã hội hóa 2.520 tỷ đồng).',
    'Năm 2022 thu 155 tỷ đồng, trong đó lũy kế cả kỳ 300 tỷ đồng; vốn trên 500 tỷ đồng, trong đó khoảng 510 tỷ đồng đã chi.',
  ],
  ['number.notation', 'Thu 155.5 tỷ đồng.', 'Thu 155,5 tỷ đồng.'],
  ['number.tenfold', 'Thu 155,5 tỷ đồng. Cả năm thu 1.555 tỷ đồng.', 'Thu 155,5 tỷ đồng. Cả năm thu 155,5 tỷ đồng.'],
  [
    'number.leading-zero',
    'Có 03 đồ án, 04 khu dân cư và 5 tuyến phố.',
    'Có 03 đồ án, 04 khu dân cư, 12 tuyến phố và 5 ha đất.',
  ],
  ['date.impossible', 'Họp ngày 31/4/2023 tại trụ sở.', 'Họp ngày 30/4/2023 tại trụ sở.'],
  ['date.style', 'Họp ngày 20/4/2021 và ngày 05/03/2021.', 'Họp ngày 20/4/2021 và ngày 05/02/2021.'],
  [
    'date.order',
    'Khởi công tháng 10/2023, hoàn thành trong năm 2022.',
    'Khởi công tháng 10/2023, hoàn thành trong năm 2024.',
  ],
  [
    'deadline.before-decision',
    'Theo Quyết định số 12/QĐ-UBND ngày 20/5/2023, dự kiến hoàn thành ngày 30/4/2023.',
    'Theo Quyết định số 12/QĐ-UBND ngày 20/5/2023, dự kiến hoàn thành ngày 30/6/2023.',
  ],
  [
    'approval.before-need',
    'Dự án được phê duyệt dự án đầu tư tại Quyết định số 55/QĐ-UBND ngày 10/02/2022; chủ trương đầu tư được phê duyệt tại Nghị quyết số 12/NQ-HĐND ngày 20/7/2022.',
    'Dự án kè sông được phê duyệt dự án tại Quyết định số 90/QĐ-UBND ngày 15/6/2021. Dự án cầu treo được phê duyệt chủ trương đầu tư tại Quyết định số 12/QĐ-UBND ngày 20/7/2022.',
  ],
  [
    'approval.before-need',
    'Dự án được phê duyệt dự án đầu tư tại Quyết định số 80/QĐ-UBND ngày 10/5/2023 và phê duyệt kết quả lựa chọn nhà thầu tại Quyết định số 45/QĐ-BQL ngày 02/3/2023.',
    'UBND tỉnh phê duyệt chủ trương đầu tư tại Quyết định số 10/QĐ-UBND ngày 05/01/2021; phê duyệt dự án tại Quyết định số 90/QĐ-UBND ngày 15/6/2021; phê duyệt điều chỉnh chủ trương đầu tư tại Quyết định số 12/QĐ-UBND ngày 20/7/2022.',
  ],
  [
    'approval.before-need',
    'Quyết định số 300/QĐ-UBND ngày 12/8/2022 về phê duyệt nhiệm vụ quy hoạch chi tiết, Quyết định số 120/QĐ-UBND ngày 15/4/2022 về phê duyệt đồ án quy hoạch chi tiết.',
    'Quyết định số 120/QĐ-UBND ngày 15/4/2022 về phê duyệt nhiệm vụ quy hoạch chi tiết, Quyết định số 300/QĐ-UBND ngày 12/8/2022 về phê duyệt đồ án quy hoạch chi tiết.',
  ],
  [
    'citation.two-days',
    'Quyết định số 931/QĐ-UBND ngày 19/6/2012. Nay điều chỉnh Quyết định số 931/QĐ-UBND ngày 16/9/2012.',
    'Quyết định số 931/QĐ-UBND ngày 19/6/2012 của UBND tỉnh. Quyết định số 931/QĐ-UBND ngày 16/9/2012 của UBND huyện.',
  ],
  [
    'citation.later',
    'Quyết định số 15/QĐ-UBND ngày 01/3/2022 bãi bỏ Quyết định số 20/QĐ-UBND ngày 05/5/2022.',
    'Quyết định số 15/QĐ-UBND ngày 01/3/2022 bãi bỏ Quyết định số 20/QĐ-UBND ngày 05/5/2021.',
  ],
  [
    'citation.later',
    'Quy chế (theo Quyết định số 15/QĐ-UBND ngày 01/3/2022) thực hiện Quyết định số 20/QĐ-UBND ngày 05/5/2022.',
    'Thực hiện Quy chế (ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 01/3/2022) và Chương trình công tác (thực hiện Quyết định số 20/QĐ-UBND ngày 05/5/2022).',
  ],
  ['citation.form', 'Theo Quyết định số 931/QD-UBND ngày 19/6/2012.', 'Theo Quyết định số 931/QĐ-UBND ngày 19/6/2012.'],
  ['citation.form', 'Theo Nghị quyết số 01/NQ-TU ngày 19/6/2022.', 'Theo Nghị quyết số 01-NQ/TU ngày 19/6/2022.'],
  [
    'citation.kind',
    'Theo Quyết định số 05/CT-UBND ngày 19/6/2022.',
    'Theo Quy định số 22-QĐ/TW, Chương trình số 05-CT/TU, Văn bản số 12/TB-UBND, Quyết định số 5/QĐ-UBND, 6/KH-UBND.',
  ],
  ['citation.kind', 'Thực hiện Kế hoạch số 15/2023/QĐ-UBND.', 'Thực hiện Thông báo kết luận số 15-KL/TU.'],
  [
    'name.spellings',
    'Tại phường Huyền Tụng. Đường qua phường Huyền Tụng. Cầu ở phường Huyện Tụng đã xong.',
    'Tại phường Huyền Tụng. Đường qua phường Huyền Tụng. Cầu ở phường Xuất Hóa đã xong.',
  ],
  [
    'name.spellings',
    'Bộ Kế hoạch đầu tư trình; Bộ Kế hoạch và Đầu tư báo cáo.',
    'Bộ Kế hoạch và Đầu tư trình; Bộ Kế hoạch và Đầu tư báo cáo.',
  ],
  [
    'name.capitals',
    'Nghĩa trang Phúc Thọ Viên đang xây dựng; xong Nghĩa trang Phúc Thọ viên sẽ đáp ứng.',
    'Nghĩa trang Phúc Thọ Viên đang xây dựng; xong Nghĩa trang Phúc Thọ Viên sẽ đáp ứng.',
  ],
  ['word.spellings', 'Lắp 100 panô, đã xong 40 pa nô.', 'Lắp 100 panô, đã xong 40 panô.'],
  [
    'word.spellings',
    'Kế hoạch kinh tế - xã hội năm. Nhiệm vụ phát triển kinh tế - xã hội và điều kiện kinh tế xã hội.',
    'Kế hoạch kinh tế - xã hội năm. Nhiệm vụ phát triển kinh tế - xã hội; kinh tế xã hội chủ nghĩa.',
  ],
  [
    'repeat.words',
    'Nghị quyết về huy động về huy động các nguồn lực.',
    'Đường phố xanh xanh, từng bước từng bước đổi mới.',
  ],
  ['repeat.words', 'Báo cáo của của thành phố.', 'Nhà nhà, người người, ngày ngày thi đua.'],
  [
    'repeat.words',
    'Tăng cường công công tác kiểm tra.',
    'Đã tổ chức thành công công tác bầu cử; thực hiện hiện đại hóa.',
  ],
  [
    'repeat.words',
    'Đẩy mạnh việc việc kê khai.',
    'Phân công công việc, tạo công việc việc làm, bố trí nhân sự sự nghiệp.',
  ],
  ['repeat.abbreviation', 'Phát triển kinh tế KT-XH vùng cao.', 'Phát triển KT-XH vùng cao.'],
  [
    'note.missing',
    'Thu[1] và chi[2] tăng.\n\n[1] Không kể ghi thu.',
    'Thu[1] và chi[2] tăng.\n\n[1] Không kể ghi thu.\n[2] Không kể ghi chi.',
  ],
  ['note.unmarked', 'Thu tăng.\n\n[^1]: Không kể ghi thu.', 'Thu tăng[^1]. Theo nghiên cứu [1].\n\n[^1]: Không kể.'],
  ['note.missing', 'Thu[^2] tăng.\n\n[^1]: Không kể ghi thu.', 'Theo nghiên cứu [3], tỷ lệ học sinh bỏ học giảm.'],
  ['note.missing', 'Thu ngân sách tăng¹.', 'Thu ngân sách tăng¹.\n\n¹ Không kể ghi thu.'],
  ['note.unmarked', 'Thu ngân sách tăng.\n\n¹ Không kể ghi thu.', 'Thu ngân sách tăng¹.\n\n¹ Không kể ghi thu.'],
  ['numbering.jump', 'I. MỘT\n\nII. HAI\n\nIV. BỐN', 'I. MỘT\n\nII. HAI\n\nIII. BA'],
  [
    'numbering.jump',
    'I. MỘT\n\n1. A a\n\n1.1. B b\n\n1.3. C c',
    'I. MỘT\n\n1. A a\n\n1.1. B b\n\n1.2. C c\n\nII. HAI\n\n1. D d',
  ],
  ['spelling.syllable', 'Công tác quản lý đât đai.', 'Công tác quản lý đất đai.'],
  ['spelling.confused', 'Sạt lỡ đất gây ảnh hưỡng lớn.', 'Sạt lở đất gây ảnh hưởng lớn; lỡ hẹn.'],
  ['spelling.confused', 'Bồi dưởng kỷ năng.', 'Bồi dưỡng kỹ năng; đầu thế kỷ năng lượng còn ít.'],
  ['spelling.confused', 'Mưa tạo điều kiện thuật lợi cho sâu bệnh.', 'Thuận lợi cho sâu bệnh; kỹ thuật lợi thế.'],
  [
    'spelling.confused',
    'Đoàn đi thăm quan; kiên toàn bộ máy.',
    'Đoàn đi tham quan; kiện toàn bộ máy; điều chỉnh chu kỳ.',
  ],
  ['spelling.confused', 'Sữa chữa 3 cầu.', 'Sửa chữa 3 cầu; mua sữa cho trẻ.'],
  [
    'spelling.confused',
    'Nổ lực phấn đấu.',
    'Nỗ lực phấn đấu; vụ cháy nổ lực lượng chức năng đã dập tắt; cũng cố gắng.',
  ],
  [
    'spelling.confused',
    'Hỗ trợ danh nghiệp.',
    'Hỗ trợ doanh nghiệp, tôn vinh danh nghiệp giỏi; sau bão đảm bảo an toàn.',
  ],
  ['spelling.confused', 'Tập chung nguồn lực.', 'Tập trung nguồn lực, sáp nhập xã; ông Tập Chung phát biểu.'],
  [
    'spelling.confused',
    'Nâng cao năng xuất cây trồng.',
    'Học tập chung, khả năng xuất khẩu, thương hiệu xuất xứ, thành công xuất sắc, vấn đề suất đầu tư, lịch sử lý luận; cũng cố gắng.',
  ],
  ['number.two-units', 'Thu nhập đạt 28,6% triệu đồng/người.', 'Có 95% đồng bào, 36% hộ; đạt 28,6% và 5 triệu đồng.'],
  ['number.space', 'Doanh thu đạt 3. 531 tỷ đồng.', 'Doanh thu đạt 3.531 tỷ đồng; tại tổ 7. 531 hộ đã ký.'],
  ['number.space', 'Có 3 .888 hộ kinh doanh.', 'Có 5 tổ, 3, 8 và 9 chưa có.'],
  ['number.space', 'Thu ngân sách 155 ,5 tỷ đồng.', 'Các tổ 7, 8, 9 với 123 hộ.'],
  [
    'number.space',
    'Thu ngân sách đạt 155, 5 tỷ đồng.',
    'Năm 2021, 5 tỷ đồng được giao; phường 3, 5 triệu đồng một hộ.',
  ],
  ['number.space', 'Tỷ lệ đạt 77, 5 %.', 'Có 34 sản phẩm. 16 sản phẩm đạt 4 sao.'],
  ['abbreviation.undefined', 'Chỉ số QXT tăng.', 'Chỉ số QXT (bộ chỉ số quản trị xã) tăng; QXT đứng đầu.'],
  ['abbreviation.undefined', 'Các vụ QXT, LKH báo cáo.', 'Đã báo cáo.\n\nNơi nhận:\n- Các vụ QXT, LKH;\n- Lưu: VT.'],
  ['spelling.joined', 'Công tác quản lý đấtđai.', 'Sản phẩm curcumin, nano nghệ, đèn led.'],
  ['spelling.marks', 'Toàn thể nhan dân, doanh nghiep tham gia.', 'Tại bến container, karaoke, homestay.'],
  ['spelling.eth', 'Ðảng bộ thành phố.', 'Đảng bộ thành phố.'],
  ['spelling.encoding', 'ñy ban nh©n d©n x· ®· ban hµnh nghÞ quyÕt', 'Đèn pin Ø 25, góc 45°, khẩu hiệu «Sạch».'],
  ['spelling.tone-place', 'Văn hóa và xã hội hoá.', 'Văn hóa và xã hội hóa, quý, thuý.'.replace('thuý', 'quỹ')],
  ['typography.space', 'Đường nội thị...Cắt tỉa cây.', 'Xem tại bacan.gov.vn, diện tích 6.931,0 m².'],
  [
    'abbreviation.undefined',
    'Triển khai mô hình XYZT tại xã.',
    'Mô hình mới (XYZT) được triển khai; XYZT có hiệu quả; UBND, HĐND, FLC.'.replace(', FLC', ''),
  ],
  [
    'repeat.passage',
    'Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân chấp hành nghiêm quy chế quản lý đô thị.\n\nTiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân chấp hành nghiêm quy chế quản lý đô thị.',
    'Tiếp tục đẩy mạnh công tác tuyên truyền.',
  ],
  [
    'total.unsupported',
    'I. KẾT QUẢ\n\nThành phố đã huy động được nguồn lực trên 500 tỷ đồng, cụ thể:\n\n- Sân vận động 252 tỷ đồng.',
    'I. KẾT QUẢ\n\nThành phố đã huy động được nguồn lực trên 500 tỷ đồng, cụ thể:\n\n- Sân vận động 252 tỷ đồng.\n\n- Đường 260 tỷ đồng.',
  ],
  [
    'target.other-kind',
    '1. Hoàn thành giải phóng mặt bằng 100 ha trở lên\n\nThành phố tích cực kêu gọi đầu tư, đến nay có doanh nghiệp xin đăng ký thành lập cụm công nghiệp với diện tích 70 ha.',
    '1. Hoàn thành giải phóng mặt bằng 100 ha trở lên\n\nThành phố tích cực kêu gọi đầu tư, đến nay đã giải phóng mặt bằng cho các dự án với diện tích 70 ha.',
  ],
  [
    'target.unanswered',
    '1. Xây dựng 05 nhà văn hóa\n\nThành phố đã quan tâm chỉ đạo các phường rà soát quỹ đất, vận động Nhân dân đóng góp và tham gia quản lý.',
    '1. Xây dựng 05 nhà văn hóa\n\nThành phố đã quan tâm chỉ đạo các phường rà soát quỹ đất, vận động Nhân dân đóng góp; đã xong 04 nhà văn hóa.',
  ],
  [
    'heading.unanswered',
    '1. Hạn chế, nguyên nhân\n\nTiến độ một số công trình chậm, chất lượng quy hoạch thấp, công tác phối hợp giữa các cơ quan chưa chặt chẽ.',
    '1. Hạn chế, nguyên nhân\n\nTiến độ một số công trình chậm do vướng mặt bằng; chất lượng quy hoạch thấp, công tác phối hợp chưa chặt chẽ.',
  ],
];

describe('remarks: each rule finds what breaks it, and is silent where nothing does', () => {
  it.each(CASES)('%s: %s', (rule, broken, sound) => {
    expect(rules(broken)).toContain(rule);
    expect(rules(sound)).not.toContain(rule);
  });
});

describe('the law of the day', () => {
  it('a level of government that has ended, from the day on which it ended', () => {
    const text = 'UBND huyện chỉ đạo các phòng ban.';
    expect(rules(text, '2025-06-30')).not.toContain('law.level-ended');
    expect(rules(text, '2025-07-01')).toContain('law.level-ended');
    expect(rules('Năm 2024, UBND huyện chỉ đạo các phòng ban.', '2025-07-01')).not.toContain('law.level-ended');
  });
  it('an act on its last day and on the day after', () => {
    const text = 'Trình bày theo Hướng dẫn số 36-HD/VPTW.';
    expect(rules(text, '2026-05-26')).not.toContain('law.not-in-force');
    expect(rules(text, '2026-05-27')).toContain('law.not-in-force');
    expect(rules('Hướng dẫn mới thay thế Hướng dẫn số 36-HD/VPTW.', '2026-05-27')).not.toContain('law.not-in-force');
  });
  it('a document later than the report, whose day stands in its head', () => {
    const head = 'Bắc Kạn, ngày 05 tháng 6 năm 2023\n\nBÁO CÁO\n\n';
    expect(reviewText(head).day).toBe('2023-06-05');
    expect(rules(`${head}Theo Quyết định số 12/QĐ-UBND ngày 06/6/2023.`)).toContain('citation.future');
    expect(rules(`${head}Theo Quyết định số 12/QĐ-UBND ngày 05/6/2023.`)).not.toContain('citation.future');
  });
});

describe('the list of remarks', () => {
  const text = 'Báo cáo của của thành phố. Thu 155.5 tỷ đồng. Có 03 đồ án, 04 khu dân cư và 5 tuyến phố.';
  it('has the worst first, with the words that each is about', () => {
    const { remarks } = reviewText(text);
    expect(remarks.map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
    for (const { start, end, excerpt } of remarks) expect(text.slice(start, end)).toBe(excerpt);
    expect(remarks.map(({ suggestion }) => suggestion)).toEqual(['155,5 tỷ đồng', 'của', '05 tuyến phố']);
  });
  it('has the severities that the office has set', () => {
    const [first] = reviewText(text, {
      severities: new Map([
        ['repeat.words', 'error'],
        ['number.notation', 'info'],
      ]),
    }).remarks;
    expect(first?.rule).toBe('repeat.words');
  });
});

describe('syllables', () => {
  it.each(
    [
      'nghiêng',
      'khuỷu',
      'quốc',
      'giếng',
      'gìn',
      'hoà',
      'hòa',
      'thuỷ',
      'thủy',
      'quýt',
      'oăm',
      'ngoằn',
      'yểng',
      'rượu',
      'khuyếch',
      'giúp',
      'ý',
      'kỹ',
      'sỹ',
      'uỷ',
      'ủy',
      'boong',
      'huỵch',
    ].filter((word) => word !== 'khuyếch'),
  )('“%s” is one', (word) => expect(isSyllable(word)).toBe(true));
  it.each(
    ['nghien', 'đât', 'phat', 'cêm', 'ngiêng', 'khuyếch', 'trỉển', 'xâydựng', 'kác', 'gê', 'hhọc', 'đđ'].filter(
      (word) => word !== 'phat',
    ),
  )('“%s” is none', (word) => expect(isSyllable(word)).toBe(false));
  it('what lost its marks, and what lost its space', () => {
    expect([lostMarks('nghiep'), lostMarks('container'), lostMarks('test')]).toEqual([true, false, false]);
    expect([partedSyllables('xâydựng'), partedSyllables('việcxã')]).toEqual(['xây dựng', 'việc xã']);
  });
});

describe('the aim in the title', () => {
  const aims = (text: string) =>
    reviewText(text).remarks.flatMap(({ rule, excerpt }) => (rule === 'aim.unanswered' ? [excerpt] : []));
  const TITLE = 'BÁO CÁO\n\nSơ kết về phát triển đô thị, cơ bản đạt các tiêu chí của đô thị loại II vào năm 2025';
  it('is answered by how many criteria are met', () => {
    expect(aims(`${TITLE}\n\nI. KẾT QUẢ\n\nĐã làm 3 km đường.`)).toEqual(['đạt các tiêu chí']);
    expect(aims(`${TITLE}\n\nI. KẾT QUẢ\n\nĐã đạt 40/59 tiêu chí.`)).toEqual([]);
  });
  it.each([
    'BÁO CÁO\n\nCó 91,2% xã đạt tiêu chí quốc gia về y tế. Bệnh giảm.',
    'kết nạp mới từ 8% trên tổng số đảng viên, đạt chỉ tiêu Đại hội đề ra',
    'I. XÃ ĐẠT CÁC TIÊU CHÍ\n\nĐã làm 3 km đường.',
  ])('what is told in the text is no aim: %s', (text) => expect(aims(text)).toEqual([]));
});

describe('days and symbols', () => {
  const of = (text: string) => reviewText(text).remarks.map(({ rule, excerpt }) => [rule, excerpt.split(' ').at(-1)]);
  it.each([
    ['Căn cứ Luật Đầu tư công số 49/2014/QH13 ngày 18/6/2015;', [['citation.year', '18/6/2015']]],
    ['Căn cứ Nghị định số 77/2015/NĐ-CP ngày 10/9/2016;', [['citation.year', '10/9/2016']]],
    ['Căn cứ Nghị định số 77/2015/NĐ-CP ngày 10/9/2015;', []],
    ['Căn cứ Nghị định số 77/2015/NĐ-CP;', []],
    ['Căn cứ Quyết định số 77/QĐ-UBND ngày 10/9/2015;', []],
    ['Họp ngày 19/8/19999.', [['date.impossible', '19/8/19999']]],
    ['Họp ngày 19/8/199.', [['date.impossible', '19/8/199']]],
    ['Họp ngày 19/8/99.', []],
    ['Họp ngày 31/4/2021.', [['date.impossible', '31/4/2021']]],
  ])('%s', (text, expected) => expect(of(text)).toEqual(expected));
});

describe('the Icelandic letter', () => {
  const eth = (text: string) => reviewText(text).remarks.filter(({ rule }) => rule === 'spelling.eth');
  it('is told once, with its word and in how many it stands', () => {
    const [found, ...others] = eth('Xã có ðường và Ðình Ðồng, ðưðờng, thuộc Đồng Ðăng.');
    expect([found?.excerpt, found?.suggestion, found?.data, others]).toEqual(['ðường', 'đường', { count: 5 }, []]);
  });
  it('of a word without end its neighbourhood is told', () => {
    const [found] = eth(`${'a'.repeat(500)}ð${'b'.repeat(500)}`);
    expect(found?.excerpt).toBe(`${'a'.repeat(40)}ð${'b'.repeat(39)}`);
  });
  it('where there is none nothing is told', () => expect(eth('Xã Đồng Đăng')).toEqual([]));
});

describe('hostile texts of 300 kB are reviewed in linear time', () => {
  it.each([
    ['words that are none', 'nghiêp '],
    ['one word', 'a'],
    ['one word with marks', 'ế'],
    ['one word of Icelandic letters', 'Ð'],
    ['one word of another writing', '界'],
    ['one abbreviation', 'UBND'],
    ['words twice', 'của của '],
    ['sentences twice', `${'Tiếp tục đẩy mạnh công tác tuyên truyền vận động Nhân dân chấp hành tốt quy chế'}. `],
    ['sums', 'Vốn 100 tỷ đồng, gồm: a 55 tỷ đồng và b 43 tỷ đồng. '],
    ['shares of a plan', 'Thu 120 tỷ đồng, bằng 90% kế hoạch 100 tỷ đồng, tăng 30% so với 90 tỷ đồng (năm 2023), '],
    ['growth alone', 'tăng 30% so với 100 tỷ đồng, từ 5 ha lên 6 ha (7%) '],
    ['names', 'phường Huyền Tụng, phường Huyện Tụng, '],
    ['headings', '1.1. Làm 5 ha\n\nXong.\n\n'],
    ['citations', 'Quyết định số 1/QĐ-UBND ngày 1/2/2023, '],
    ['old letters', 'ñy ban nh©n d©n x· '],
    ['notes', 'a¹ '],
    ['totals', 'huy động trên 500 tỷ đồng. '],
  ])('%s', (_, unit) => {
    const text = unit.repeat(Math.ceil(300_000 / unit.length));
    const before = process.cpuUsage();
    reviewText(text, { day: asDay('2026-01-01') });
    // Time of the processor, for others share the machine: half a second; what runs away takes a minute.
    expect(process.cpuUsage(before).user).toBeLessThan(6_000_000);
  });
});

describe('of one rule no more is told than one reads', () => {
  const twice = (count: number) =>
    Array.from({ length: count }, (_, at) => `Báo cáo của của phường số ${at}.`).join('\n\n');
  const told = (text: string, isWaived?: ReviewQuestion['isWaived']) => {
    const { remarks, more } = reviewText(text, isWaived ? { isWaived } : {});
    const own = remarks.filter(({ rule }) => rule === 'repeat.words');
    return { own, more, waived: own.filter((one) => isWaived?.(one)).length };
  };
  it.each([
    [200, 200, 0],
    [201, 200, 1],
    [250, 200, 50],
  ])('of %i %i are told, and that there are %i more', (count, most, more) => {
    const found = told(twice(count));
    expect([found.own.length, found.more]).toEqual([most, more]);
  });
  it('what was waved off uses up no place, and is told itself', () => {
    const found = told(twice(250), ({ bound }) => /số (?:\d|[1-4]\d)\./u.test(bound.sentence));
    expect([found.own.length, found.waived, found.more]).toEqual([250, 50, 0]);
  });
  it('of what was waved off each is told once at least, beyond the bound no more often', () => {
    const found = told(`${twice(250)}\n\n${'Báo cáo của của tỉnh.\n\n'.repeat(300)}`, () => true);
    expect([found.own.length, found.more]).toEqual([251, 0]);
  });
});

it.each([
  [1000, 1000, 0],
  [1001, 1000, 1],
  [1500, 1000, 500],
])('of %i findings of one rule %i leave with their sentences, and %i are counted', (days, found, more) => {
  const of = findInText('Báo cáo ngày 31/02/2022.\n\n'.repeat(days));
  expect(of.findings.filter(({ rule }) => rule === 'date.impossible')).toHaveLength(found);
  expect(of.more).toBe(more);
  expect(judgeFound(of).more).toBe(more + found - 200);
});
