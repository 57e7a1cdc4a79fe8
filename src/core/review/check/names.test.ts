import { describe, expect, it } from 'vitest';
import { remarkedIn } from '#testing/review/told-remarks.ts';

describe('one name written in two ways', () => {
  it.each([
    [
      'Tại phường Huyền Tụng. Qua phường Huyền Tụng. Cầu ở phường Huyện Tụng.',
      ['name.spellings | Huyện Tụng | → Huyền Tụng | spellings: Huyền Tụng + Huyện Tụng | count: 3'],
    ],
    [
      'Tại phường Huyền Tụng. Cầu ở phường Huyện Tụng.',
      ['name.spellings | Huyện Tụng | spellings: Huyền Tụng + Huyện Tụng | count: 2'],
    ],
    ['Tại phường Huyền Tụng. Qua phường Huyền Tụng.', []],
    [
      'Tại phường Huyền Tụng. Qua phường Huyển Tụng. Cầu ở phường Huyện Tụng.',
      ['name.spellings | Huyển Tụng | spellings: Huyền Tụng + Huyển Tụng + Huyện Tụng | count: 3'],
    ],
    ['Tại phường Huyền Tụng. Cầu ở phường Xuất Hóa.', []],
    ['Tại phường Xuất Hóa. Cầu ở phường Xuất Hoá.', []],
    ['Tại phường Huyền Tụng. Cầu ở phường HUYỆN TỤNG.', []],
    [
      'Xã Tân Thanh, xã Tân Thanh, xã Tân Thanh, xã Tân Thanh; xã Tân Thạnh, xã Tân Thạnh, xã Tân Thạnh, xã Tân Thạnh.',
      [],
    ],
    [
      'Xã Tân Thanh, xã Tân Thanh, xã Tân Thanh, xã Tân Thanh; xã Tân Thạnh, xã Tân Thạnh, xã Tân Thạnh.',
      ['name.spellings | Tân Thạnh | → Tân Thanh | spellings: Tân Thanh + Tân Thạnh | count: 7'],
    ],
    [
      'Xây cầu Đới Kỳ. Xong cầu Đới Kỳ. Cầu Đôi Kỳ đã xong.',
      ['name.spellings | Đôi Kỳ | → Đới Kỳ | spellings: Đới Kỳ + Đôi Kỳ | count: 3'],
    ],
    ['Xây cầu Đới Kỳ. Xong Cầu Đới Kỳ.', []],
    [
      'Công ty Vân Tùng. Công ty Vân Tùng. Công ty Vận Tùng.',
      ['name.spellings | Vận Tùng | → Vân Tùng | spellings: Vân Tùng + Vận Tùng | count: 3'],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['name', 'word'])).toEqual(expected));
});

describe('one body written in two ways', () => {
  it.each([
    [
      'Bộ Kế hoạch đầu tư trình; Bộ Kế hoạch và Đầu tư báo cáo.',
      [
        'name.spellings | Bộ Kế hoạch đầu tư | → Bộ Kế hoạch và Đầu tư | spellings: Bộ Kế hoạch và Đầu tư + Bộ Kế hoạch đầu tư | count: 2',
      ],
    ],
    ['Bộ Kế hoạch và Đầu tư trình; Bộ Kế hoạch và Đầu tư báo cáo.', []],
    ['Sở Kế hoạch và Đầu tư trình; Bộ Kế hoạch và Đầu tư báo cáo.', []],
    [
      'Sở Lao động - Thương binh và Xã hội trình; Sở Lao động, Thương binh và Xã hội báo cáo.',
      [
        'name.spellings | Sở Lao động, Thương binh và Xã hội | → Sở Lao động - Thương binh và Xã hội | spellings: Sở Lao động - Thương binh và Xã hội + Sở Lao động, Thương binh và Xã hội | count: 2',
      ],
    ],
    ['Sở Văn hóa, Thể thao và Du lịch trình; Sở Văn hoá, Thể thao và Du lịch báo cáo.', []],
    ['UBND tỉnh trình; UBND và tỉnh báo cáo.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['name'])).toEqual(expected));
});

describe('other capitals in a name of three words', () => {
  it.each([
    [
      'Xây Nghĩa trang Phúc Thọ Viên; xong Nghĩa trang Phúc Thọ viên.',
      ['name.capitals | Phúc Thọ viên | → Phúc Thọ Viên | told: Phúc Thọ viên | name: Phúc Thọ Viên'],
    ],
    ['Xây Nghĩa trang Phúc Thọ Viên; xong Nghĩa trang Phúc Thọ Viên.', []],
    ['Xây Nghĩa trang Phúc Thọ Viên; xong NGHĨA TRANG PHÚC THỌ VIÊN.', []],
    ['Xây Nghĩa trang Phúc Thọ Viên; xong nghĩa trang phúc thọ viên.', []],
    ['Xây cầu Phúc Thọ; xong cầu Phúc thọ.', []],
    [
      'Xây Nghĩa trang Phúc Thọ Viên; xong Nghĩa trang Phúc Thọ viên; mở Nghĩa trang Phúc Thọ viên.',
      ['name.capitals | Phúc Thọ viên | → Phúc Thọ Viên | told: Phúc Thọ viên | name: Phúc Thọ Viên'],
    ],
    ['Xây Nghĩa trang Phúc  Thọ Viên; xong Nghĩa trang Phúc Thọ\nViên.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['name.capitals'])).toEqual(expected));
});

describe('what is counted, written in two ways', () => {
  it.each([
    ['Lắp 100 panô, đã xong 40 pa nô.', ['word.spellings | 40 pa nô | spellings: panô + pa nô']],
    ['Lắp 100 panô, đã xong 40 panô.', []],
    ['Có 5 hộ và 6 ho.', []],
    ['Có 5 bàn ghế và 6 bàn gế.', []],
    ['Có 5 ki-ốt và 6 ki ốt.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['word'])).toEqual(expected));
});

describe('units and names in other spaces', () => {
  it.each([
    ['Có 12 panô. Có 13 pa nô. Có 14 panô.', ['word.spellings | 13 pa nô | spellings: panô + pa nô']],
    ['Có 12 hộ. Có 13 hộ gia đình.', []],
    ['Có 12 pa  nô. Có 13 pa nô.', []],
    ['Đạt 12 ha. Đạt 13 h a.', []],
    ['UBND thành phố Mường Lam. UBND Thành phố Mường Lam. UBND thành phố Mường Lam. UBND thành phố Mường Lam.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['word', 'name'])).toEqual(expected));
});
