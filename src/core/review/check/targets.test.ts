import { describe, expect, it } from 'vitest';
import { remarkedIn } from '#testing/review/told-remarks.ts';

describe('a number in a heading is answered below it', () => {
  it.each([
    [
      '1. Xây dựng 05 nhà văn hóa\n\nThành phố đã quan tâm chỉ đạo các phường rà soát quỹ đất, vận động Nhân dân đóng góp và tham gia quản lý.',
      ['target.unanswered | 05 nhà văn hóa | target: 05 nhà văn hóa | noun: nhà văn hóa'],
    ],
    [
      '1. Xây dựng 05 nhà văn hóa\n\nThành phố đã quan tâm chỉ đạo các phường rà soát quỹ đất, vận động Nhân dân; đã xong 04 nhà văn hóa.',
      [],
    ],
    [
      '1. Xây dựng 05 nhà văn hóa\n\nThành phố đã quan tâm chỉ đạo các phường rà soát quỹ đất để xây dựng nhà văn hóa cho các tổ dân phố.',
      [],
    ],
    ['1. Xây dựng 05 nhà văn hóa\n\nThành phố đã quan tâm.', []],
    [
      '1. Kế hoạch 5 năm tới\n\nThành phố đã quan tâm chỉ đạo các phường rà soát quỹ đất, vận động Nhân dân đóng góp và tham gia quản lý.',
      [],
    ],
    ['1. Xây dựng 05 nhà văn hóa\n\n2. Việc khác', []],
    [
      '1. Xây dựng 05 nhà văn hóa: đã quan tâm chỉ đạo các phường rà soát quỹ đất, vận động Nhân dân đóng góp, xong 04 nhà văn hóa và tham gia quản lý.',
      [],
    ],
    [
      '1. Xây dựng 02 tuyến phố văn minh, 01 tuyến phố đi bộ\n\nThành phố đã quan tâm chỉ đạo các phường rà soát quỹ đất, vận động Nhân dân; đã xong 01 tuyến phố văn minh.',
      ['target.unanswered | 01 tuyến phố | target: 01 tuyến phố | noun: tuyến phố đi bộ'],
    ],
    [
      '1. Xây dựng 02 tuyến phố văn minh, 01 tuyến phố đi bộ\n\nThành phố đã quan tâm chỉ đạo các phường, vận động Nhân dân; đã xong 01 tuyến phố văn minh và tuyến phố đi bộ.',
      [],
    ],
    [
      '1. Giải phóng mặt bằng 100 ha\n\nThành phố tích cực kêu gọi đầu tư, đến nay có doanh nghiệp xin đăng ký thành lập cụm công nghiệp với diện tích 70 ha.',
      ['target.other-kind | 70 ha | target: 100 ha | noun: ha | told: 70 ha | heading: Giải phóng mặt bằng 100 ha'],
    ],
    [
      '1. Giải phóng mặt bằng 100 ha\n\nThành phố tích cực kêu gọi đầu tư, đến nay đã giải phóng mặt bằng cho các dự án với tổng diện tích 70 ha.',
      [],
    ],
    [
      '1. Giải phóng mặt bằng 100 ha\n\nThành phố tích cực kêu gọi đầu tư, đến nay đã bàn giao đất cho các nhà đầu tư với tổng diện tích 70 ha.',
      [],
    ],
    [
      '1. Giải phóng mặt bằng 100 ha\n\nThành phố tích cực kêu gọi đầu tư, đến nay có cụm công nghiệp ở phường Huyền Tụng với diện tích 70 ha.',
      ['target.other-kind | 70 ha | target: 100 ha | noun: ha | told: 70 ha | heading: Giải phóng mặt bằng 100 ha'],
    ],
    [
      '1. Thành lập cụm công nghiệp 100 ha\n\nThành phố tích cực kêu gọi đầu tư, đến nay có doanh nghiệp xin đăng ký thành lập cụm công nghiệp với diện tích 70 ha.',
      [],
    ],
    [
      '1. Giải ngân 100 tỷ đồng\n\nThành phố tích cực kêu gọi đầu tư, đến nay có doanh nghiệp xin đăng ký thành lập cụm công nghiệp với số vốn 70 tỷ đồng.',
      [],
    ],
    [
      '- Xây dựng 05 nhà văn hóa\n\nThành phố đã quan tâm chỉ đạo các phường rà soát quỹ đất, vận động Nhân dân đóng góp và tham gia quản lý.',
      [],
    ],
    [
      '1. Xây dựng 05 nhà văn hóa\n\nXây dựng 05 nhà văn hóa: Thành phố đã quan tâm chỉ đạo các phường rà soát quỹ đất, vận động Nhân dân đóng góp và tham gia quản lý.',
      ['target.unanswered | 05 nhà văn hóa | target: 05 nhà văn hóa | noun: nhà văn hóa'],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['target'])).toEqual(expected));
});

describe('what answers a number of a heading, and what does not', () => {
  it.each([
    [
      '1. Xây dựng 05 nhà văn hóa\n\nXây dựng nhà văn hóa: đã quan tâm chỉ đạo các phường rà soát quỹ đất, vận động đóng góp; xong 04 nhà văn hóa và đưa vào sử dụng.',
      [],
    ],
    [
      '1. Xây dựng 05 nhà văn hóa\n\n- Xây dựng nhà văn hóa: đã quan tâm chỉ đạo các phường rà soát quỹ đất, vận động Nhân dân đóng góp và tham gia quản lý rất tích cực.',
      [],
    ],
    [
      '1. Xây dựng 05 nhà văn hóa\n\nKết quả: đã quan tâm chỉ đạo các phường rà soát quỹ đất, vận động Nhân dân đóng góp và tham gia quản lý nhà văn hóa.',
      [],
    ],
    [
      '1. Xây dựng 05 nhà văn hóa\n\nThành phố đã quan tâm chỉ đạo các phường rà soát quỹ đất.\n\nVận động Nhân dân đóng góp và tham gia quản lý các công trình.',
      ['target.unanswered | 05 nhà văn hóa | target: 05 nhà văn hóa | noun: nhà văn hóa'],
    ],
    [
      '1. Xây dựng 05 nhà văn hóa\n\nThành phố đã quan tâm chỉ đạo các phường rà soát quỹ đất với 12 ha; vận động Nhân dân đóng góp và tham gia quản lý.',
      ['target.unanswered | 05 nhà văn hóa | target: 05 nhà văn hóa | noun: nhà văn hóa'],
    ],
    [
      '1. Thu ngân sách 05 tỷ đồng\n\nThành phố đã quan tâm chỉ đạo các phường rà soát nguồn thu, kêu gọi đầu tư, xin đăng ký với tổng số tiền là 4 tỷ đồng.',
      [],
    ],
    [
      '1. Tỷ lệ cấp nước sạch 95%\n\nThành phố tích cực kêu gọi đầu tư, đến nay có doanh nghiệp xin đăng ký thành lập nhà máy với công suất bằng 70%.',
      [],
    ],
    [
      '1. Trồng rừng 100 ha\n\nThành phố tích cực kêu gọi đầu tư, đến nay có doanh nghiệp xin đăng ký thành lập cụm công nghiệp rộng 70 ha. Đã trồng rừng 50 ha.',
      [],
    ],
    [
      '1. Trồng rừng 100 ha\n\nThành phố tích cực chỉ đạo, đến nay các xã đã làm được 70 ha, vận động Nhân dân đóng góp và tham gia quản lý rừng.',
      [],
    ],
    [
      '1. Trồng rừng 100 ha\n\nThành phố tích cực chỉ đạo, đến nay các xã khảo sát được 70 ha, vận động Nhân dân đóng góp và tham gia quản lý đất.',
      ['target.other-kind | 70 ha | target: 100 ha | noun: ha | told: 70 ha | heading: Trồng rừng 100 ha'],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['target'])).toEqual(expected));
});
