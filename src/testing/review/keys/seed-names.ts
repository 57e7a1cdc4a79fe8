/**
 * Names in the real interim report behind the sample city, as a key made by hand: each place, body, enterprise and work
 * that is called by a name, in short excerpts. What is only described ("02 đập dâng") is none.
 */
export const SEED_NAMES: readonly string[] = [
  '[agency |Ban Thường vụ Thành ủy] chỉ đạo [agency |UBND thành phố] xây dựng Đề án trình [agency |Ban Thường vụ Tỉnh ủy] xem xét về phát triển [place |thành phố Bắc Kạn]; trình [agency |UBND tỉnh] xem xét.',
  'mở rộng quy hoạch chung xây dựng [place |thị xã Bắc Kạn], [place |tỉnh Bắc Kạn] giai đoạn 2010-2020; xin ý kiến thẩm định của [agency |Sở Xây dựng] và trình [agency |UBND tỉnh Bắc Kạn] phê duyệt',
  'các công trình, dự án xây dựng cơ bản do [agency |HĐND thành phố] quyết định chủ trương đầu tư.',
  '([party |Công ty CP KOSY] đối với [work |phân khu N8]-Khu đô thị mới [place |phường Phùng Chí Kiên])',
  'đưa vào sử dụng các công trình [work |Cầu Đới Kỳ]; nâng cấp, cải tạo [work |đường Đới Kỳ] và [work |đường Bàn Văn Hoan]; khắc phục tình trạng ngập lụt [work |trường THCS Bắc Kạn].',
  'Kè kiên cố hai bờ [place |Sông Cầu]; nạo vét lòng [place |Sông Cầu]; kè bảo vệ [place |suối Nông Thượng], [place |suối Pá Danh]; 02 đập dâng tại hạ lưu [work |cầu Dương Quang], [work |cầu Huyện Tụng].',
  'Dự án được [agency |Bộ Kế hoạch đầu tư] trình [agency |Thủ tướng Chính phủ]; [agency |Hội đồng nhân dân tỉnh Bắc Kạn] đã thông qua; gửi [agency |Bộ Nông nghiệp và Phát triển nông thôn] để [agency |Bộ Nông nghiệp và PTNT] ban hành văn bản; đề nghị [agency |Bộ Kế hoạch và Đầu tư], [agency |Văn phòng Chính phủ] báo cáo.',
  '[work |Dự án Xây dựng sân vận động tỉnh] và các hạng mục phụ trợ; ngân sách [place |thành phố Bắc Kạn] đối ứng',
  '02 điểm sinh hoạt cộng đồng tại [place |tổ 5 phường Phùng Chí Kiên] và [place |tổ 11B phường Sông Cầu].',
  '[work |Nghĩa trang Phúc Thọ Viên], do [party |Công ty Cổ phần Đầu tư và Xây dựng Vân Tùng] làm chủ đầu tư',
  'trường học: [work |trường Tiểu học Phùng Chí Kiên]; sửa chữa [work |trường THCS Đức Xuân]; cải tạo [work |trường Tiểu học Huyền Tung]; [work |trường Tiểu học Nguyễn Thị Minh Khai].',
  'xây dựng mới [work |Trường Mầm non Sông Cầu] (điểm trường tại [place |tổ 13], [work |Khu dân cư Thôm Dày]); [work |Trường Tiểu học Đức Xuân II]; [work |Trường mầm non Dương Quang].',
  'cạp mở rộng [work |đường Hoàng Trường Minh]; lát gạch vỉa hè [work |khu dân cư Quang Sơn]; nâng cấp [work |đường QL3] cũ đoạn qua [place |tổ 1,2,3 phường Nguyễn Thị Minh Khai] [place |thành phố Bắc Kạn].',
  '[work |Công trình Đường Bản Đồn - Mai Hiên], [place |phường Xuất Hóa]; [work |Công trình Đường kết nối vào Phiêng My], đang thi công; [work |Công trình Đường vào hồ Nậm Cắt], đang thực hiện.',
  'trên [work |tuyến đường Đội Kỳ] tại các [place |tổ 7, 8, 9]; đèn LED tại [work |đường Thái Nguyên], [work |Trường Chinh] và [work |đường Chiến Thắng Phủ Thông]; kêu gọi xã hội hóa ([party |Công ty G19])',
  'mô hình “Ngày chủ nhật xanh” và “Khu dân cư Sáng - Xanh - Sạch - Đẹp” (gồm [place |Tổ 7], [place |phường Phùng Chí Kiên]; [place |tổ 11B phường Sông Cầu] và [place |tổ 10B], [place |phường Đức Xuân]).',
  '[agency |UBND tỉnh] đã giao [agency |Sở Văn hóa, Thể thao và Du lịch] chủ trì xây dựng đề án.',
  '[party |Công ty CP Tập đoàn Đầu tư tài chính HNT] xin đăng ký thành lập [work |Cụm công nghiệp Huyện Tụng 1] và 2 với diện tích khoảng 70 ha.',
  '[work |Khu dân cư Thương mại] và [work |chợ Nguyễn Thị Minh Khai] (nhà đầu tư là [party |Tập đoàn Tây Bắc])',
  'phía sau đồi [agency |Tỉnh ủy] và [work |khu đô thị Bắc Sông Cầu] ([work |phân khu A]) do [party |Tập đoàn FLC] làm chủ đầu tư; [work |khu dân cư Đức Xuân 4] do [party |Công ty Cổ phần bất động sản HANO-VID] làm chủ đầu tư; [work |Khu dân cư tổ Xây Dựng] và [place |tổ Pá Danh]',
  'đặc biệt là [place |phường Xuất Hóa] và [place |Huyện Tụng]; [work |Nhà máy cấp nước thành phố Bắc Kạn] có công suất xử lý 10.000 m³/ngày đêm',
  'Trong đó, 4 phường nội thị ([place |Đức Xuân], [place |Sông Cầu], [place |Nguyễn Thị Minh Khai], [place |Phùng Chí Kiên]) đã phủ kín; [party |Công ty CP cấp thoát nước Bắc Kạn] đã đầu tư; qua các [place |phường Xuất Hóa] và [place |Huyền Tung].',
  'trên địa bàn [place |thành phố Bắc Kạn], bảng led tại đảo giao thông đầu [work |đường Trường Chinh]',
];
