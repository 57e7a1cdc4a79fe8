import { describe, expect, it } from 'vitest';
import { toldIn } from '#testing/review/told-claims.ts';

describe('laws', () => {
  it.each([
    ['Luật Đất đai năm 2024.', ['Luật Đất đai năm 2024 | Luật Đất đai 2024 | Luật | –']],
    ['Luật Đất đai 2024.', ['Luật Đất đai 2024 | Luật | –']],
    ['Luật Đất đai, năm 2024.', ['Luật Đất đai, năm 2024 | Luật Đất đai 2024 | Luật | –']],
    ['Luật Đất đai.', ['Luật Đất đai | Luật | –']],
    ['Luật đất đai.', []],
    ['luật Đất đai năm 2024.', []],
    ['Luật đất đai năm 2024.', ['Luật đất đai năm 2024 | Luật đất đai 2024 | Luật | –']],
    ['Luật đất đai 2024.', ['Luật đất đai 2024 | Luật | –']],
    ['Luật đất đai ngày 18/01/2024.', ['Luật đất đai ngày 18/01/2024 | Luật đất đai 2024 | Luật | 2024-01-18']],
    ['Luật Đất đai ngày 18/01/2024.', ['Luật Đất đai ngày 18/01/2024 | Luật Đất đai 2024 | Luật | 2024-01-18']],
    ['Luật Đất đai số 31/2024/QH15.', ['Luật Đất đai số 31/2024/QH15 | 31/2024/QH15 | Luật | –']],
    [
      'Luật Đất đai số 31/2024/QH15 ngày 18/01/2024.',
      ['Luật Đất đai số 31/2024/QH15 ngày 18/01/2024 | 31/2024/QH15 | Luật | 2024-01-18'],
    ],
    ['Luật Đất đai số hai.', ['Luật Đất đai | Luật | –']],
    [
      'Luật Quy hoạch đô thị và nông thôn năm 2024.',
      ['Luật Quy hoạch đô thị và nông thôn năm 2024 | Luật Quy hoạch đô thị và nông thôn 2024 | Luật | –'],
    ],
    ['Luật Chăn gà năm 2018.', ['Luật Chăn gà năm 2018 | Luật Chăn gà 2018 | Luật | –']],
    ['Luật Chăn gà.', []],
    ['Luật chăn gà năm 2018.', []],
    ['Luật Chăn gà, năm 2018.', ['Luật Chăn gà, năm 2018 | Luật Chăn gà 2018 | Luật | –']],
    ['Luật Chăn gà số 5/2018/QH14.', ['Luật Chăn gà số 5/2018/QH14 | 5/2018/QH14 | Luật | –']],
    [
      'Luật Chăn gà số lượng lớn năm 2018.',
      ['Luật Chăn gà số lượng lớn năm 2018 | Luật Chăn gà số lượng lớn 2018 | Luật | –'],
    ],
    ['Luật Chăn gà (năm 2018).', []],
    ['Luật Chăn gà 5 năm 2018.', []],
    [
      'Luật Phòng, chống rửa tiền và tài trợ khủng bố trên không gian mạng mới năm 2022.',
      [
        'Luật Phòng, chống rửa tiền và tài trợ khủng bố trên không gian mạng mới năm 2022 | Luật Phòng, chống rửa tiền và tài trợ khủng bố trên không gian mạng mới 2022 | Luật | –',
      ],
    ],
    ['Luật Phòng, chống rửa tiền và tài trợ khủng bố trên không gian mạng quốc gia năm 2022.', []],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Đất đai ngày 22/11/2019.',
      [
        'Luật sửa đổi, bổ sung một số điều của Luật Đất đai ngày 22/11/2019 | Luật sửa đổi, bổ sung một số điều của Luật Đất đai 2019 | Luật | 2019-11-22',
      ],
    ],
    ['Luật sửa đổi, bổ sung một số điều của Luật Đất đai.', ['Luật Đất đai | Luật | –']],
    [
      'Luật Sửa đổi, bổ sung một số điều của Luật Đất đai năm 2019.',
      [
        'Luật Sửa đổi, bổ sung một số điều của Luật Đất đai năm 2019 | Luật Sửa đổi, bổ sung một số điều của Luật Đất đai 2019 | Luật | –',
      ],
    ],
    ['Luật sửa chữa năm 2019.', []],
    ['Luật sư Nguyễn Văn A năm 2018.', []],
    ['Luật pháp năm 2018.', []],
    ['Luật gia Nguyễn Văn A năm 2018.', []],
    ['Luật học năm 2018.', []],
    ['Luật định năm 2018.', []],
    ['Luật lệ năm 2018.', []],
    ['Bộ luật Dân sự năm 2015.', ['Bộ luật Dân sự năm 2015 | Bộ luật Dân sự 2015 | Luật | –']],
    ['Bộ luật Hình sự.', ['Bộ luật Hình sự | Luật | –']],
    ['Bộ luật của xã.', []],
    ['Bộ Luật Lao động 2019.', ['Bộ Luật Lao động 2019 | Luật | –']],
    ['bộ luật Dân sự.', []],
    ['Bộ Công an.', []],
    ['Hiến pháp năm 2013.', ['Hiến pháp năm 2013 | Hiến pháp 2013 | Hiến pháp | –']],
    ['Hiến pháp 2013.', ['Hiến pháp 2013 | Hiến pháp | –']],
    ['Hiến pháp.', ['Hiến pháp | Hiến pháp | –']],
    ['Hiến pháp, năm 2013.', ['Hiến pháp, năm 2013 | Hiến pháp 2013 | Hiến pháp | –']],
    ['hiến pháp năm 2013.', []],
    ['Hiến kế năm 2013.', []],
    ['Luật Đất đai 1890.', ['Luật Đất đai | Luật | –']],
    ['Luật Đất đai tháng 5/2024.', ['Luật Đất đai | Luật | –']],
    ['Luật Đất đai 45 hộ.', ['Luật Đất đai | Luật | –']],
  ])('%s', (text, expected) => expect(toldIn(text, 'citation', 'documentType', 'day')).toEqual(expected));
});
