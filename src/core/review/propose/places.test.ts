import { describe, expect, it } from 'vitest';
import { proposedLines } from '#testing/proposals.ts';

describe('places that a text names', () => {
  it.each([
    ['Tại phường Đức Xuân.', ['phường Đức Xuân | ward | home']],
    ['Tại Phường Đức Xuân.', ['phường Đức Xuân | ward | home']],
    ['Tại xã Nông Thượng và xã Dương Quang.', ['xã Nông Thượng | commune | home', 'xã Dương Quang | commune | home']],
    [
      'Tại các phường Xuất Hóa, Huyền Tụng và Đức Xuân.',
      ['phường Xuất Hóa | ward | home', 'phường Huyền Tụng | ward | home', 'phường Đức Xuân | ward | home'],
    ],
    ['Tại tổ 5.', []],
    [
      'Tại tổ 5 phường Đức Xuân.',
      ['phường Đức Xuân | ward | home', 'tổ 5 phường Đức Xuân | neighbourhood | #place.ward-phuong-duc-xuan'],
    ],
    [
      'Tại tổ 5, phường Đức Xuân.',
      ['phường Đức Xuân | ward | home', 'tổ 5 phường Đức Xuân | neighbourhood | #place.ward-phuong-duc-xuan'],
    ],
    [
      'Tại tổ 1,2,3 phường Đức Xuân.',
      [
        'phường Đức Xuân | ward | home',
        'tổ 1 phường Đức Xuân | neighbourhood | #place.ward-phuong-duc-xuan',
        'tổ 2 phường Đức Xuân | neighbourhood | #place.ward-phuong-duc-xuan',
        'tổ 3 phường Đức Xuân | neighbourhood | #place.ward-phuong-duc-xuan',
      ],
    ],
    ['Tại tổ 5, tổ dân phố 6.', []],
    [
      'Tại thôn 3 xã Nông Thượng.',
      ['xã Nông Thượng | commune | home', 'thôn 3 xã Nông Thượng | village | #place.commune-xa-nong-thuong'],
    ],
    ['Tại thôn Nà Vịt.', ['thôn Nà Vịt | village | –']],
    ['Tại thành phố Mường Lam.', ['thành phố Mường Lam | city | –']],
    ['Tại thị xã Mường Lam.', []],
    ['Tại tỉnh Bắc Kạn.', ['tỉnh Bắc Kạn | province | –']],
    ['Tại huyện Ba Bể.', ['huyện Ba Bể | district | –']],
    ['Tại sông Cầu.', ['sông Cầu | river | home']],
    ['Tại đường Trường Chinh.', ['đường Trường Chinh | street | home']],
    ['Xây đường Trường Chinh.', []],
    ['Dọc các tuyến đường Trường Chinh.', ['đường Trường Chinh | street | home']],
    ['Tại 4 phường nội thị.', []],
    ['Tại phường Xuất Hóa. Phường Xuất Hoá.', ['phường Xuất Hóa | ward | home']],
    [
      'Tại khu phố 3 phường Đức Xuân.',
      ['phường Đức Xuân | ward | home', 'khu phố 3 phường Đức Xuân | neighbourhood | #place.ward-phuong-duc-xuan'],
    ],
    ['Tại TDP 3 phường Đức Xuân.', []],
    ['Tại đặc khu Vân Đồn.', ['đặc khu Vân Đồn | special-zone | –']],
    ['Tại thị trấn Chợ Rã.', ['thị trấn Chợ Rã | township | home']],
  ])('%s', (text, expected) => expect(proposedLines(text, 'place', ['name', 'kind', 'parent'])).toEqual(expected));
});
