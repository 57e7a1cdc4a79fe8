/** What the reports on a ward's schools must say: numbers with a word that stands near them. Data only. */
import type { ProgrammeFacts } from '#testing/programmes/facts.ts';

export const SCHOOLS: ProgrammeFacts = {
  name: 'truong-hoc-phuong',
  figures: 40,
  reports: [
    {
      asOf: '2026-03-31',
      says: [
        ['Kế hoạch số 18/KH-UBND', '12/01/2026'],
        ['7/7 trường', '02 cơ sở mầm non tư thục'],
        ['đạt chuẩn quốc gia', '4/7 trường', '66,7%', '6/7 trường'],
        ['học sinh các cấp', '6.215 học sinh'],
        ['trẻ 5 tuổi', '99,2%', 'thấp hơn 0,8 điểm phần trăm'],
        ['Sĩ số', '38,4 học sinh/lớp', 'không quá 35'],
        ['hoàn thành chương trình', 'năm 2025 đạt 99,3%; mục tiêu năm 2026 từ 99,5% trở lên'],
        ['bỏ học', '01 học sinh', 'không quá 05 học sinh'],
        ['12 giải', 'từ 40 giải trở lên'],
        ['trình độ chuẩn', '94,8%', 'thấp hơn 3,2 điểm phần trăm'],
        ['Phòng Văn hóa - Xã hội đã tổ chức hội khỏe Phù Đổng', 'có 1.150 vận động viên tham gia', '26/3/2026'],
        ['Khối 8 phòng học', '12,4 tỷ đồng', '3,1 tỷ đồng', '32,6% kế hoạch', 'tháng 8/2026'],
        ['Trường Mầm non khu phố 7', '38,2 tỷ đồng', '0,6 ha', 'khởi công quý III/2026'],
        ['quỹ khuyến học', '185 triệu đồng', '20,6% kế hoạch'],
        ['Phòng học kiên cố', '91,5%', 'thấp hơn 3,5 điểm phần trăm'],
        ['ngộ độc', '0 vụ', 'không để xảy ra'],
      ],
      // A target of which nothing is known, and nothing was done, is no line.
      never: [/[Bb]ếp ăn bán trú[^|]*mục tiêu đề ra/u, /\. 1\.150 vận động viên/u],
    },
    {
      asOf: '2026-06-30',
      says: [
        ['77/QĐ-UBND', '10/4/2026'],
        ['hoàn thành thêm', 'bếp ăn Trường Mầm non Hoa Sen'],
        ['hoàn thành chương trình', '99,6%', 'vượt mục tiêu năm 2026'],
        ['37 giải', '19,4%', '31 giải'],
        ['lớp 1', '620 học sinh'],
        ['04 lớp bồi dưỡng năng lực số', '30/9/2026'],
        ['Bếp ăn', 'quý II/2026', '480 triệu đồng'],
        ['xe đạp', '50 cái', '35 cái'],
        ['kiên cố', '91,5%', 'thấp hơn 3,5 điểm phần trăm'],
        ['sĩ số', 'chưa được khắc phục'],
      ],
    },
    {
      asOf: '2026-09-30',
      says: [
        ['trong 10 chỉ tiêu', '02 chỉ tiêu đạt', '08 chỉ tiêu đang tiếp tục thực hiện'],
        ['Phát sinh vướng mắc đối với chỉ tiêu giáo viên đạt trình độ chuẩn'],
        ['trẻ 5 tuổi', '100%, đạt mục tiêu năm 2026'],
        ['lớp 1', '612 học sinh', '98,7% kế hoạch', '620 học sinh'],
        ['lớp 6', '548 học sinh'],
        ['trình độ chuẩn', '96,3%', 'thấp hơn 1,7 điểm phần trăm', '11 giáo viên', 'Sở Giáo dục và Đào tạo'],
        ['năng lực số', '162 giáo viên', '20/9/2026'],
        ['Khối 8 phòng học', '05/9/2026', '8/8 phòng học', 'đạt 100% kế hoạch'],
        ['nhà vệ sinh', 'tháng 8/2026, đến nay chưa hoàn thành', '01/03 nhà'],
        ['nhà vệ sinh', 'chậm so với thời hạn tháng 8/2026'],
        ['chuyển mục đích', 'đã quá thời hạn quý II/2026'],
        ['khuyến học', '768,5 triệu đồng', '85,4% kế hoạch', '11,4%'],
        ['320 suất học bổng'],
        ['11 chỉ tiêu biên chế'],
      ],
      never: [/chậm \d+ ngày/u, /100,0%/u, /đối với giáo viên đạt trình độ chuẩn/u],
    },
  ],
};
