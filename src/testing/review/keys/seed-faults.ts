/**
 * The true faults of the real interim report behind the sample city, each in a short sentence of our own making that
 * carries it: what a careful reader would mark with a pencil. `TEXT` is a report of the same outline.
 */
import type { Rule } from '#core/review/remark.ts';

export const SEED_FAULTS: readonly (readonly [rule: Rule, excerpt: string])[] = [
  ['repeat.words', 'về huy động về huy động'],
  ['aim.unanswered', 'đạt các tiêu chí'],
  ['word.spellings', 'kinh tế xã hội'],
  ['number.leading-zero', '4 phường'],
  ['date.style', 'ngày 05/03/2021'],
  ['total.unsupported', 'trên 500 tỷ đồng'],
  ['name.spellings', 'Bộ Kế hoạch đầu tư'],
  ['name.capitals', 'Phúc Thọ viên'],
  ['name.spellings', 'Huyền Tung'],
  ['target.unanswered', '02 tuyến phố'],
  ['typography.space', 'thị...Cắt'],
  ['name.spellings', 'Đội Kỳ'],
  ['target.other-kind', 'khoảng 70 ha'],
  ['word.spellings', '40 pa nô'],
  ['spelling.tone-place', 'hoá'],
  ['repeat.abbreviation', 'kinh tế KT-XH'],
  ['limits.bare', 'Hạn chế, nguyên nhân'],
];

export const TEXT = `BÁO CÁO

Sơ kết việc thực hiện Nghị quyết số 08-NQ/TU ngày 20/4/2021 về huy động về huy động nguồn lực, đưa thành phố Bắc Kạn cơ bản đạt các tiêu chí của đô thị loại II vào năm 2025

Ngày 20/4/2021, Ban Chấp hành Đảng bộ thành phố ban hành Nghị quyết số 08-NQ/TU. Sau 02 năm, kết quả như sau:

I. LÃNH ĐẠO, CHỈ ĐẠO

Thành ủy chỉ đạo gắn nghị quyết với kế hoạch phát triển kinh tế - xã hội 5 năm 2021-2025; các đơn vị tập trung cho nhiệm vụ kinh tế - xã hội của năm.

II. KẾT QUẢ

1. Quy hoạch

Quy hoạch chung được duyệt năm 2012, có lần điều chỉnh cho hợp với điều kiện kinh tế xã hội của địa phương tại Quyết định số 298/QĐ-UBND ngày 05/03/2021 của UBND tỉnh. Vỉa hè ở 4 phường nội thị được giám sát. Thành phố lập 03 đồ án phân khu và 04 đồ án chi tiết.

2. Huy động các nguồn lực

Sau hai năm, thành phố huy động được trên 500 tỷ đồng cho hạ tầng, cụ thể:

2.1. Hạ tầng kỹ thuật

Cầu Đới Kỳ và đường Đới Kỳ đã đưa vào sử dụng. Bộ Kế hoạch đầu tư đang trình dự án kè Sông Cầu, có 02 đập dâng ở cầu Dương Quang và cầu Huyện Tụng; ý kiến của ngành nông nghiệp là cơ sở để Bộ Kế hoạch và Đầu tư báo cáo Thủ tướng Chính phủ.

2.2. Hạ tầng xã hội

- Sân vận động tỉnh có tổng mức đầu tư là 252 tỷ đồng từ ngân sách trung ương (120 tỷ đồng), ngân sách tỉnh (60 tỷ đồng) và ngân sách thành phố (72 tỷ đồng).

- Nghĩa trang Phúc Thọ Viên rộng 16,61 ha đang được đầu tư; khi hoàn thiện, Nghĩa trang Phúc Thọ viên đáp ứng yêu cầu của đô thị.

- Trường Tiểu học Huyền Tung đã sửa chữa xong; dự kiến đường vào hồ Nậm Cắt hoàn thành trong năm 2024.

2.3. Chỉnh trang đô thị; thí điểm 02 tuyến phố văn minh đô thị, 01 tuyến phố đi bộ

- Đã sơn vạch kẻ trên các đường nội thị...Cắt tỉa cây xanh, cây cảnh. Trên tuyến đường Đội Kỳ, 123/123 hộ dân đã cắt mái che.

- Đã xây dựng 04 khu dân cư kiểu mẫu. Việc xây dựng 01 tuyến phố đi bộ đang được lập đề án.

2.4. Hoàn thành giải phóng mặt bằng 100 ha trở lên để thu hút đầu tư các cụm công nghiệp

Một công ty xin đăng ký thành lập Cụm công nghiệp Huyện Tụng 1 và 2 với diện tích khoảng 70 ha.

2.5. Cấp nước sạch

Tỷ lệ người dân sử dụng nước sạch đạt bình quân 77% (năm 2022); 4 phường nội thị đạt trên 95%. Các hộ ở phường Huyện Tụng dùng chưa nhiều.

3. Quản lý đô thị

Các tổ dân phố có thêm 01 cổng chào, 100 panô (đã xong 40 pa nô; đang lắp 60 pa nô). Nguồn xã hội hoá làm 01 bảng led; nguồn xã hội hóa khác làm 01 biển tròn. Khu dân cư có 7 nhà lưới và 3 cơ sở chăn nuôi.

4. Kinh tế, đời sống

Chương trình giảm nghèo và phát triển kinh tế KT-XH vùng đồng bào được thực hiện; có 2/2 xã đạt chuẩn nông thôn mới.

III. ĐÁNH GIÁ CHUNG

1. Ưu điểm

Các cấp ủy tập trung thực hiện nhiệm vụ, bảo đảm tiến độ.

2. Hạn chế, nguyên nhân

- Việc huy động nguồn lực còn hạn chế do các doanh nghiệp chủ yếu là vừa và nhỏ.

- Công tác lập quy hoạch còn chậm.

- Điều kiện giao thông chưa thuận lợi.
`;
