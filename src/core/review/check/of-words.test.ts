import { describe, expect, it } from 'vitest';
import { remarkedIn } from '#testing/review/told-remarks.ts';

describe('letters of an old encoding', () => {
  it.each([
    [
      'ñy ban nh©n d©n x· ®· ban hµnh nghÞ quyÕt',
      [
        'spelling.encoding | ñy ban nh©n d©n x· ®· ban hµnh nghÞ quyÕt | → ủy ban nhân dân xã đã ban hành nghị quyết | kind: tcvn3',
      ],
    ],
    ['Đèn pin Ø 25, góc 45°, khẩu hiệu «Sạch».', []],
    [
      'ñy ban nh©n d©n x· ®· ban hµnh nghÞ quyÕt.\n\nñy ban nh©n d©n x· ®· häp.\n\nñy ban nh©n d©n x· ®· b¸o c¸o.\n\nñy ban nh©n d©n x· ®· nghe.',
      [
        'spelling.encoding | ñy ban nh©n d©n x· ®· ban hµnh nghÞ quyÕt. | → ủy ban nhân dân xã đã ban hành nghị quyết. | kind: tcvn3',
        'spelling.encoding | ñy ban nh©n d©n x· ®· häp. | → ủy ban nhân dân xã đã họp. | kind: tcvn3',
        'spelling.encoding | ñy ban nh©n d©n x· ®· b¸o c¸o. | → ủy ban nhân dân xã đã báo cáo. | kind: tcvn3',
      ],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['spelling.encoding'])).toEqual(expected));
});

describe('the two ways to place a tone, told once of the rarer', () => {
  it.each([
    ['Văn hóa và xã hội hoá.', ['spelling.tone-place | hoá | → hóa | words: hoá | count: 1']],
    ['Văn hóa và xã hội hóa.', []],
    ['Văn hoá và xã hội hoá.', []],
    ['Văn hoá, giáo hoá và xã hội hóa.', ['spelling.tone-place | hóa | words: hóa | count: 1']],
    ['Ủy ban, thuỷ lợi.', ['spelling.tone-place | thuỷ | → thủy | words: thuỷ | count: 1']],
    ['Ủy ban, quý, quỹ.', []],
    ['Hóa, hoà, hoá, hoạ, hoả, hoã, khoẻ, loè, Hoà.', ['spelling.tone-place | Hóa | words: Hóa | count: 1']],
    ['Hóa, họa, hỏa, hõa, hòa, khỏe và hoà.', ['spelling.tone-place | hoà | → hòa | words: hoà | count: 1']],
    ['Thủy, thùy, thúy, thũy, thụy và thuý.', ['spelling.tone-place | thuý | → thúy | words: thuý | count: 1']],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['spelling.tone-place'])).toEqual(expected));
});

describe('the Icelandic letter', () => {
  it.each([
    ['Ðảng bộ thành phố.', ['spelling.eth | Ðảng | → Đảng | count: 1']],
    ['Ðảng bộ và ðoàn thể, Ðội.', ['spelling.eth | Ðảng | → Đảng | count: 3']],
    ['Đảng bộ.', []],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['spelling.eth'])).toEqual(expected));
});
