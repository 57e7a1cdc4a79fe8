import { describe, expect, it } from 'vitest';
import { remarkedIn } from '#testing/review/told-remarks.ts';

describe('pairs that lost their dash', () => {
  it.each([
    [
      'Kinh tế - xã hội. Về kinh tế - xã hội, nay kinh tế - xã hội và kinh tế xã hội.',
      ['word.spellings | kinh tế xã hội | → kinh tế - xã hội | spellings: kinh tế - xã hội + kinh tế xã hội'],
    ],
    ['Về kinh tế - xã hội và kinh tế xã hội.', []],
    [
      'Về kinh tế - xã hội, nay kinh tế - xã hội và kinh tế xã hội.',
      ['word.spellings | kinh tế xã hội | → kinh tế - xã hội | spellings: kinh tế - xã hội + kinh tế xã hội'],
    ],
    ['Về kinh tế - xã hội, nay kinh tế - xã hội.', []],
    ['Về kinh tế - xã hội, nay kinh tế - xã hội, kinh tế xã hội và kinh tế xã hội.', []],
    ['Về kinh tế - xã hội, nay kinh tế - xã hội và kinh tế xã hội chủ nghĩa.', []],
    ['Về kinh tế - xã hội, nay kinh tế - xã hội và kinh tế xã hội hóa.', []],
    ['Về kinh tế - xã hội, nay kinh tế - xã hội và kinh tế xã hội học.', []],
    [
      'Về kinh tế – xã hội, nay kinh tế – xã hội và kinh tế xã hội.',
      ['word.spellings | kinh tế xã hội | → kinh tế - xã hội | spellings: kinh tế - xã hội + kinh tế xã hội'],
    ],
    ['Về kinh tế-xã hội, nay kinh tế-xã hội và kinh tế xã hội.', []],
    ['Về kinh tế -xã hội, nay kinh tế- xã hội và kinh tế xã hội.', []],
    ['Về Kinh tế - xã hội, nay kinh tế - Xã hội và kinh tế xã hội.', []],
    ['Về kinh tế - xã hội, nay kinh tế - xã hội và akinh tế xã hội.', []],
    ['Về kinh tế - 5 hội, nay kinh tế - 5 hội và kinh tế 5 hội.', []],
    ['Lắp 100 panô, đã xong 40 pa nô.', ['word.spellings | 40 pa nô | spellings: panô + pa nô']],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['word.spellings'])).toEqual(expected));
});

describe('dashes that join nothing', () => {
  it.each([
    ['Phát triển kinh tế-xã hội. Về kinh tế-xã hội và kinh tế xã hội.', []],
    ['Phát triển kinh tế -xã hội. Về kinh tế -xã hội và kinh tế xã hội.', []],
    ['Phát triển kinh tế- xã hội. Về kinh tế- xã hội và kinh tế xã hội.', []],
    [
      'Phát triển kinh tế – xã hội. Về kinh tế – xã hội và kinh tế xã hội.',
      ['word.spellings | kinh tế xã hội | → kinh tế - xã hội | spellings: kinh tế - xã hội + kinh tế xã hội'],
    ],
    ['Phát triển Kinh tế - Xã hội. Về Kinh tế - Xã hội và kinh tế xã hội.', []],
    ['Phát triển kinh/tế - xã hội. Về kinh/tế - xã hội và kinh tế xã hội.', []],
    ['Phát triển kinh tế - 5 năm. Về kinh tế - 5 năm và kinh tế 5 năm.', []],
    [
      'Về kinh tế - xã hội, kinh tế - xã hội; kinh tế xã hội học và kinh tế xã hội.',
      ['word.spellings | kinh tế xã hội | → kinh tế - xã hội | spellings: kinh tế - xã hội + kinh tế xã hội'],
    ],
  ])('%s', (text, expected) => expect(remarkedIn(text, ['word.spellings'])).toEqual(expected));
});
