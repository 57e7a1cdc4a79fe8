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

describe('places within others, in lists and by other spellings', () => {
  it.each([
    [
      'Tại tổ 1, 2, 3 phường Đức Xuân.',
      [
        'name: phường Đức Xuân | kind: ward | parent: home',
        'name: tổ 1 phường Đức Xuân | kind: neighbourhood | parent: #place.ward-phuong-duc-xuan',
        'name: tổ 2 phường Đức Xuân | kind: neighbourhood | parent: #place.ward-phuong-duc-xuan',
        'name: tổ 3 phường Đức Xuân | kind: neighbourhood | parent: #place.ward-phuong-duc-xuan',
      ],
    ],
    ['Tại tổ 1 2 phường Đức Xuân.', []],
    [
      'Tại tổ 7, phường Đức Xuân.',
      [
        'name: phường Đức Xuân | kind: ward | parent: home',
        'name: tổ 7 phường Đức Xuân | kind: neighbourhood | parent: #place.ward-phuong-duc-xuan',
      ],
    ],
    ['Tại tổ 7; phường Đức Xuân.', ['name: phường Đức Xuân | kind: ward | parent: home']],
    ['Tại tổ 7 và phường Đức Xuân.', ['name: phường Đức Xuân | kind: ward | parent: home']],
    ['Tại tổ 7.', []],
    ['Tại phường Đức Xuân, Xuất Hóa.', ['name: phường Đức Xuân | kind: ward | parent: home']],
    [
      'Tại phường Đức Xuân; xã Xuất Hóa.',
      ['name: phường Đức Xuân | kind: ward | parent: home', 'name: xã Xuất Hóa | kind: commune | parent: home'],
    ],
    [
      'Tại phường Đức Xuân và thành phố Thái Nguyên.',
      ['name: phường Đức Xuân | kind: ward | parent: home', 'name: thành phố Thái Nguyên | kind: city'],
    ],
    [
      'Tại phường Đức Xuân, phường Đức Xuân và Phường Đức Xuân, phường ĐỨC XUÂN.',
      ['name: phường Đức Xuân | kind: ward | parent: home | spellings[0].text: phường ĐỨC XUÂN | ?'],
    ],
    ['Trên đường Nguyễn Văn Tố.', ['name: đường Nguyễn Văn Tố | kind: street | parent: home']],
    ['Nâng cấp tuyến đường Nguyễn Văn Tố.', []],
    [
      'Dọc đường Nguyễn Văn Tố, phường Đức Xuân.',
      ['name: đường Nguyễn Văn Tố | kind: street | parent: home', 'name: phường Đức Xuân | kind: ward | parent: home'],
    ],
    ['Tại trường Nguyễn Văn Tố.', []],
    [
      'Tại phường Đức Xuân và Thành phố Thái Nguyên.',
      ['name: phường Đức Xuân | kind: ward | parent: home', 'name: thành phố Thái Nguyên | kind: city'],
    ],
    [
      'Tại phường Đức Xuân và Huyện Tụng.',
      ['name: phường Đức Xuân | kind: ward | parent: home', 'name: phường Huyện Tụng | kind: ward | parent: home'],
    ],
    [
      'Tại xã Dương Quang, Huyện Bạch Thông.',
      ['name: xã Dương Quang | kind: commune | parent: home', 'name: huyện Bạch Thông | kind: district'],
    ],
    ['Tại thị xã Mường Lam.', []],
    ['Tại huyện Mường Lam và tỉnh Mường Lam.', ['name: tỉnh Mường Lam | kind: province']],
    [
      'Tại thôn Nà Pèn, xã Dương Quang.',
      ['name: thôn Nà Pèn | kind: village', 'name: xã Dương Quang | kind: commune | parent: home'],
    ],
  ])('%s', (text, expected) => expect(proposedLines(text, 'place')).toEqual(expected));
});
