/** Words that are written as others sound: both syllables are lawful, and the two together are no word. */
const LISTED: readonly (readonly [wrong: string, right: string])[] = [
  ['tập chung', 'tập trung'],
  ['tựu chung', 'tựu trung'],
  ['vô hình chung', 'vô hình trung'],
  ['trú trọng', 'chú trọng'],
  ['chú chọng', 'chú trọng'],
  ['trăm sóc', 'chăm sóc'],
  ['chăm xóc', 'chăm sóc'],
  ['trao dồi', 'trau dồi'],
  ['xắp xếp', 'sắp xếp'],
  ['sắp sếp', 'sắp xếp'],
  ['xát nhập', 'sáp nhập'],
  ['sát nhập', 'sáp nhập'],
  ['sử lý', 'xử lý'],
  ['sử phạt', 'xử phạt'],
  ['sây dựng', 'xây dựng'],
  ['sản suất', 'sản xuất'],
  ['xản xuất', 'sản xuất'],
  ['đề suất', 'đề xuất'],
  ['suất khẩu', 'xuất khẩu'],
  ['suất sắc', 'xuất sắc'],
  ['sơ xuất', 'sơ suất'],
  ['năng xuất', 'năng suất'],
  ['công xuất', 'công suất'],
  ['lãi xuất', 'lãi suất'],
  ['hiệu xuất', 'hiệu suất'],
  ['bổ xung', 'bổ sung'],
  ['rà xoát', 'rà soát'],
  ['giám xát', 'giám sát'],
  ['kiểm xoát', 'kiểm soát'],
  ['khảo xát', 'khảo sát'],
  ['chính xách', 'chính sách'],
  ['ngân xách', 'ngân sách'],
  ['nhân xự', 'nhân sự'],
  ['xơ kết', 'sơ kết'],
  ['đời sông nhân dân', 'đời sống nhân dân'],
  ['đời sông của', 'đời sống của'],
  ['cải thiên', 'cải thiện'],
  ['khuyến kích', 'khuyến khích'],
  ['khuyết khích', 'khuyến khích'],
  ['chuẩn đoán', 'chẩn đoán'],
  ['chia sẽ thông tin', 'chia sẻ thông tin'],
  ['chia sẽ dữ liệu', 'chia sẻ dữ liệu'],
  ['giử gìn', 'giữ gìn'],
  ['giử vững', 'giữ vững'],
  ['dữ vững', 'giữ vững'],
  ['dữ gìn', 'giữ gìn'],
  ['triễn khai', 'triển khai'],
  ['phát triễn', 'phát triển'],
  ['kiễm tra', 'kiểm tra'],
  ['tỗ chức', 'tổ chức'],
  ['củng như', 'cũng như'],
  ['thực hiên', 'thực hiện'],
  ['nhiêm vụ', 'nhiệm vụ'],
  ['trách nhiêm', 'trách nhiệm'],
  ['địa bàng', 'địa bàn'],
  ['tiến đô thi công', 'tiến độ thi công'],
  ['ảnh hướng đến', 'ảnh hưởng đến'],
  ['ảnh hướng của', 'ảnh hưởng của'],
  ['ảnh hướng bởi', 'ảnh hưởng bởi'],
  ['khiến trách', 'khiển trách'],
  ['lính vực', 'lĩnh vực'],
  ['danh nghiệp', 'doanh nghiệp'],
  ['sự án', 'dự án'],
  ['thuật lợi', 'thuận lợi'],
  ['hoàng thành nhiệm vụ', 'hoàn thành nhiệm vụ'],
  ['hoàng thành kế hoạch', 'hoàn thành kế hoạch'],
  ['hoàng thành chỉ tiêu', 'hoàn thành chỉ tiêu'],
  ['kiệm toàn', 'kiện toàn'],
  ['kiên toàn', 'kiện toàn'],
  ['dải ngân', 'giải ngân'],
  ['dành thắng lợi', 'giành thắng lợi'],
  ['tranh dành', 'tranh giành'],
  ['thăm quan', 'tham quan'],
  ['tham quang', 'tham quan'],
  ['chỉnh chu', 'chỉn chu'],
  ['khắc khe', 'khắt khe'],
  ['cọ sát', 'cọ xát'],
  ['đọc giả', 'độc giả'],
];

/** Words of reports with hỏi or ngã, which many write for each other. */
const OFTEN = (
  'ảnh hưởng;sản phẩm;thực phẩm;phẩm chất;khiển trách;sạt lở;lĩnh vực;hiểu biết;tỷ lệ;tỉ lệ;đảm bảo;bảo đảm;bảo vệ;bảo hiểm;' +
  'giải pháp;giải quyết;giải phóng;giải ngân;giải trình;cải cách;cải thiện;cải tạo;xử lý;xử phạt;chuyển đổi;chuyển biến;' +
  'thay đổi;trao đổi;sửa đổi;sửa chữa;kiểm soát;kiểm điểm;kiểm kê;tổng kết;tổng số;tổng hợp;bổ sung;bổ nhiệm;phổ biến;phổ cập;' +
  'thủ tục;thủ tướng;chủ trương;chủ tịch;chủ động;chủ trì;quản lý;quản trị;nghĩa vụ;ý nghĩa;kỹ thuật;kỹ năng;kỹ lưỡng;' +
  'kỷ niệm;kỷ luật;kỷ cương;lãnh đạo;lãng phí;lãi suất;diễn ra;diễn biến;dẫn đến;hướng dẫn;hữu hiệu;sở hữu;đội ngũ cán bộ;đội ngũ giáo viên;' +
  'đội ngũ công chức;mẫu giáo;biểu mẫu;nỗ lực;vũ trang;rõ ràng;làm rõ;dự trữ;lưu trữ;lũ lụt;cổ vũ;xã hội;bác sĩ;chiến sĩ;liệt sĩ;' +
  'thạc sĩ;tiến sĩ;quỹ đất;suy nghĩ;nghỉ hưu;chữ viết;chữ ký;tháo gỡ;giúp đỡ;miễn giảm;miễn phí;viễn thông;thực tiễn;tuyển dụng;' +
  'tuyển sinh;địa điểm;quan điểm;thời điểm;trọng điểm;thẩm định;thẩm quyền;thẩm tra;khẩn trương;xuất khẩu;nhập khẩu;chỉ đạo;' +
  'chỉ tiêu;chỉ thị;chỉnh trang;điều chỉnh;chấn chỉnh;ổn định;cổ phần;đổi mới;khen thưởng;tăng trưởng;tư tưởng;hưởng ứng;' +
  'thụ hưởng;bồi dưỡng;nuôi dưỡng;cưỡng chế;mở rộng;nâng cao kỹ năng;củng cố;đẩy mạnh;thúc đẩy;tổ chức thực hiện;bảo tồn;' +
  'chuẩn bị;chuẩn hóa;đạt chuẩn;tiêu chuẩn;khởi công;khởi nghiệp;khả năng;bản đồ;tỉnh ủy;huyện ủy;thành ủy;đảng ủy;đảng viên;giảm nghèo;sẵn sàng;vĩnh viễn;nghiêm chỉnh;hỗ trợ;phát triển kinh tế;vẫn còn'
).split(';');

/** Swapped these are words that end one and begin the next, or words of their own. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['bão đảm', 'bão vệ', 'bão hiểm', 'bão tồn', 'cũng cố']);

const HOI = '\u0309';
const NGA = '\u0303';

/** The word with hỏi for ngã, or ngã for hỏi, in each of its syllables that has one: "ảnh hưỡng", "ãnh hưởng". */
const swapped = (word: string): readonly string[] => {
  const letters = [...word.normalize('NFD')];
  return letters.flatMap((letter, at) =>
    letter === HOI || letter === NGA
      ? [
          letters
            .with(at, letter === HOI ? NGA : HOI)
            .join('')
            .normalize('NFC'),
        ]
      : [],
  );
};

/** Each with what is meant. */
export const CONFUSED: readonly (readonly [wrong: string, right: string])[] = [
  ...LISTED,
  ...OFTEN.flatMap((right) =>
    swapped(right).flatMap((wrong) => (OTHER_WORDS.has(wrong) ? [] : [[wrong, right] as const])),
  ),
];

/** Behind these the first syllable ends another word: "học tập chung", "khả năng xuất khẩu". */
export const ENDS_ANOTHER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'tập chung': 'học luyện bài thực tuyển sưu hợp',
    'sử lý': 'lịch quốc tiểu',
    'sử phạt': 'lịch quốc tiểu',
    'công xuất': 'thành gia thi nhân khởi phân tiền',
    'năng xuất': 'khả tiềm chức kỹ tính',
    'hiệu xuất': 'thương nhãn tín dấu',
    'lãi xuất': 'có',
    'đề suất': 'vấn chủ tiêu',
    'danh nghiệp': 'vinh nổi địa',
    'sự án': 'hình dân nhân',
    'thuật lợi': 'kỹ nghệ học',
    'chỉnh chu': 'điều hiệu tinh',
    'dải ngân': 'các những',
    'cọ sát': 'đồng gỗ tre',
    'đọc giả': 'người',
    'nổ lực': 'cháy vụ súng chất gây bị bùng thuốc đạn tiếng',
    'kỷ năng': 'thế',
    'kỷ thuật': 'thế',
    'kỷ lưỡng': 'thế',
  }).map(([wrong, before]) => [wrong, new Set(before.split(' '))]),
);
