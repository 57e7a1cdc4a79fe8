/**
 * An interim report of our own making, with the facts and the outline of the real one behind the sample city: what is
 * taken in of it is held against the city's records.
 */
export const OLD_REPORT = `BÁO CÁO

Sơ kết hai năm thực hiện Nghị quyết số 08-NQ/TU ngày 20/4/2021 của BCH Đảng bộ thành phố, đưa thành phố Bắc Kạn cơ bản đạt các tiêu chí của đô thị loại II vào năm 2025

I. LÃNH ĐẠO, CHỈ ĐẠO

Thành ủy quán triệt Nghị quyết số 08-NQ/TU đến toàn Đảng bộ. HĐND thành phố giám sát việc quản lý đô thị.

II. KẾT QUẢ

1. Điều chỉnh địa giới; quy hoạch chung và quy hoạch chi tiết

1.1. Điều chỉnh, mở rộng địa giới hành chính

Ngày 25/10/2022, Ban Thường vụ Tỉnh ủy ban hành Nghị quyết số 29-NQ/TU về phát triển thành phố Bắc Kạn đến năm 2030, tầm nhìn đến năm 2045.

1.2. Quy hoạch chung và quy hoạch chi tiết các phường

UBND tỉnh duyệt quy hoạch chung tại Quyết định số 931/QĐ-UBND ngày 19/6/2012 và điều chỉnh cục bộ tại Quyết định số 298/QĐ-UBND ngày 05/03/2021 của UBND tỉnh. Quy hoạch chung xây dựng thành phố Bắc Kạn đến năm 2045 đang được Sở Xây dựng rà soát.

Thành phố lập 03 đồ án quy hoạch phân khu và 04 đồ án quy hoạch chi tiết. Ngày 24/11/2022 UBND tỉnh có Văn bản số 7918/UBND-GTCNXD; việc lập quy hoạch theo Quyết định số 1786/QĐ-UBND ngày 23/9/2022 của UBND tỉnh. UBND thành phố duyệt 08 quy hoạch phân khu tại Quyết định số 2500/QĐ-UBND ngày 18/11/2022 và ra Thông báo số 163/TB-UBND ngày 24/11/2022. Công ty CP KOSY đăng ký tài trợ một phân khu.

2. Huy động nguồn lực, phát triển hạ tầng đô thị

2.1. Hạ tầng kỹ thuật, ứng phó biến đổi khí hậu: Đã hoàn thành, đưa vào sử dụng Cầu Đới Kỳ; nâng cấp, cải tạo đường Đới Kỳ và đường Bàn Văn Hoan; cải tạo, sửa chữa và khắc phục tình trạng ngập lụt trường THCS Bắc Kạn.

Các công trình ứng phó biến đổi khí hậu, gồm: Kè kiên cố hai bờ Sông Cầu; nạo vét lòng Sông Cầu; kè bảo vệ và hệ thống thu gom nước thải suối Nông Thượng, suối Pá Danh; xây dựng 02 đập dâng trên sông tại vị trí hạ lưu cầu Dương Quang, cầu Huyền Tụng. Tuy nhiên, do vướng mắc Quy hoạch tỉnh Bắc Kạn chưa được phê duyệt; ngày 10/3/2023 Hội đồng nhân dân tỉnh Bắc Kạn đã thông qua Nghị quyết số 14/NQ-HĐND về Quy hoạch tỉnh.

2.2. Hạ tầng xã hội

- Dự án Xây dựng sân vận động tỉnh và các hạng mục phụ trợ có tổng mức đầu tư là 252 tỷ đồng từ ngân sách trung ương (120 tỷ đồng), ngân sách tỉnh (60 tỷ đồng) và ngân sách thành phố (72 tỷ đồng), dự kiến hoàn thành trong tháng 6/2025.

- Nghĩa trang Phúc Thọ Viên do Công ty Cổ phần Đầu tư và Xây dựng Vân Tùng làm chủ đầu tư, quy mô diện tích đất quy hoạch là 16,61 ha, đang được xây dựng.

- Công viên, khu vui chơi: Đã đưa vào sử dụng 02 điểm sinh hoạt cộng đồng tại tổ 5 phường Phùng Chí Kiên và tổ 11B phường Sông Cầu.

- Trường học: Đã hoàn thành nhà bếp và các công trình phụ trợ trường Tiểu học Phùng Chí Kiên; cải tạo, sửa chữa nâng cấp trường THCS Đức Xuân; cải tạo, sửa chữa trường Tiểu học Huyền Tụng; cải tạo, nâng cấp trường Tiểu học Xuất Hóa. Đang đầu tư cải tạo, nâng cấp trường Tiểu học Nguyễn Thị Minh Khai; cải tạo, nâng cấp trường THCS Xuất Hóa (giai đoạn II), hoàn thành trong năm 2024. Xây dựng mới Trường Mầm non Sông Cầu, dự kiến hoàn thành ngày 30/6/2023. Xây dựng mới Trường Tiểu học Đức Xuân II, dự kiến hoàn thành ngày 30/6/2023; xây dựng mới Trường Mầm non Dương Quang, dự kiến hoàn thành ngày 06/11/2023.

- Giao thông: Đã xây dựng hoàn thiện công trình cạp mở rộng đường Hoàng Trường Minh; sửa chữa mặt đường, hệ thống thoát nước và lát gạch vỉa hè khu dân cư Quang Sơn; đang hoàn thiện thủ tục nâng cấp đường QL3 cũ đoạn qua phường Nguyễn Thị Minh Khai. Công trình Đường Bản Đồn - Mai Hiên, phường Xuất Hóa, đã hoàn thành đưa vào sử dụng ngày 30/12/2022; Đường kết nối vào Phiêng My đang thi công, dự kiến hoàn thành trong năm 2024; Đường vào hồ Nậm Cắt dự kiến hoàn thành trong năm 2024.

2.3. Chỉnh trang đô thị

- Lắp đặt khung trang trí bằng đèn LED tại đường Thái Nguyên, Trường Chinh và đường Chiến Thắng Phủ Thông; kêu gọi Công ty G19 đầu tư bảng điện tử.

- Đã xây dựng thí điểm 04 khu dân cư đô thị văn minh kiểu mẫu (gồm Tổ 7, phường Phùng Chí Kiên; tổ 7, phường Nguyễn Thị Minh Khai; tổ 11B phường Sông Cầu và tổ 10B, phường Đức Xuân).

2.4. Giải phóng mặt bằng 100 ha trở lên để thu hút đầu tư cụm công nghiệp

Công ty CP Tập đoàn Đầu tư tài chính HNT xin đăng ký thành lập Cụm công nghiệp Huyền Tụng 1 và 2 với diện tích khoảng 70 ha.

2.5. Hoàn thiện các khu đô thị mới

- Khu dân cư Thương mại và chợ Nguyễn Thị Minh Khai (nhà đầu tư là Tập đoàn Tây Bắc) đã hoàn thiện.

- Khu dân cư phía sau đồi Tỉnh ủy và khu đô thị Bắc Sông Cầu (phân khu A) do Tập đoàn FLC làm chủ đầu tư; khu dân cư Đức Xuân 4 do Công ty Cổ phần đầu tư phát triển bất động sản TNR Holdings Việt Nam và Công ty Cổ phần bất động sản HANO-VID làm chủ đầu tư, tuy nhiên còn nhiều vướng mắc trong bồi thường GPMB, tái định cư; Khu dân cư tổ Xây Dựng và tổ Pá Danh đã bồi thường xong.

2.6. Cấp nước sạch

Nhà máy cấp nước thành phố Bắc Kạn có công suất xử lý là 10.000 m³/ngày đêm. Tỷ lệ người dân sử dụng nước sạch đạt bình quân 77% (năm 2022). Trong đó, 4 phường nội thị (Đức Xuân, Sông Cầu, Nguyễn Thị Minh Khai, Phùng Chí Kiên) đạt trên 95%. Công ty CP cấp thoát nước Bắc Kạn mở rộng mạng lưới.

2.7. Thu ngân sách

Thu ngân sách năm 2021 đạt 155,5 tỷ đồng; năm 2022 đạt 153,1 tỷ đồng; dự kiến năm 2023 thu 260 tỷ đồng. Đã tổ chức đấu giá 74 thửa đất với diện tích đất ở 6.931,0 m², thu ngân sách nhà nước 75,94 tỷ đồng.

3. Quản lý đô thị

Huy động doanh nghiệp tài trợ cho các tổ dân phố được 01 cổng chào, 24 thiết bị Wifi công cộng, 100 panô (đã thực hiện 40 pa nô; đang triển khai lắp đặt 60 pa nô). Nguồn xã hội hóa hoàn thành 01 bảng led, diện tích 62 m² (tổng kinh phí 4,3 tỷ đồng) và 01 biển led tròn đang thực hiện (kinh phí khoảng hơn 5 tỷ đồng).

4. Kinh tế, đời sống

Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng năm 2022 là 3.531 tỷ đồng, có 3.888 hộ sản xuất, kinh doanh. Tổng giá trị sản xuất công nghiệp, tiểu thủ công nghiệp năm 2022 là 515 tỷ đồng; có 09 doanh nghiệp sản xuất gạch, chế biến nông, lâm sản; có 7 nhà lưới công nghệ cao.

Đến nay có 2/2 xã đạt chuẩn nông thôn mới; có 19 thôn/24 thôn đạt chuẩn thôn nông thôn mới. Thành phố có 52 hợp tác xã, 01 chi nhánh hợp tác xã, tạo việc làm cho trên 700 lao động; có 3 cơ sở chăn nuôi đạt tiêu chuẩn trang trại; 10 gia trại; 01 tổ hợp tác; 34 sản phẩm OCOP (trong đó: 16 sản phẩm 4 sao, 18 sản phẩm 3 sao).

III. ĐÁNH GIÁ CHUNG

1. Hạn chế, nguyên nhân

- Công tác lập quy hoạch chung, quy hoạch phân khu làm cơ sở thu hút đầu tư còn chậm.

- Điều kiện giao thông chưa thuận lợi; cơ chế, chính sách chưa hấp dẫn nhà đầu tư có tiềm lực lớn.

IV. NHIỆM VỤ TRỌNG TÂM TRONG THỜI GIAN TỚI

1. Các cấp ủy, chính quyền, cơ quan, đơn vị, địa phương tiếp tục quán triệt, nghiêm túc thực hiện Nghị quyết, gắn với chương trình hành động xây dựng, phát triển thành phố đến năm 2030. Đề cao trách nhiệm của người đứng đầu trong triển khai nhiệm vụ.

2. Các chi, đảng bộ trực thuộc, Mặt trận Tổ quốc và các đoàn thể tăng cường thông tin, tuyên truyền để cán bộ, đảng viên, hội viên và Nhân dân hiểu rõ nhiệm vụ xây dựng, phát triển thành phố.

3. Đẩy mạnh giám sát, phản biện việc thực hiện chủ trương của Đảng và chính sách, pháp luật nhà nước tại các địa phương, đơn vị.
`;
