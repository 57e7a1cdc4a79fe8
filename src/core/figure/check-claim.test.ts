import { describe, expect, it } from 'vitest';
import { checkClaim } from '#core/figure/check-claim.ts';
import { q, view } from '#testing/records.ts';

const GIFTS = [
  { id: 'a', pledged: q('100 panô'), delivered: q('40 panô') },
  { id: 'b', pledged: q('5 panô'), delivered: q('20 panô') },
  { id: 'rounded', delivered: q('40,4 ha') },
  { id: 'rounded-too', delivered: q('20,4 ha') },
];
const parts = (...texts: readonly string[]) => texts.map((text) => `contribution:${text}`);
const verdict = (claim: object) => {
  const on = view({ contribution: GIFTS, claim: [{ id: 'c', formula: 'sum', ...claim }] });
  const found = on.find('claim', 'c');
  return found && checkClaim(on, found);
};

describe('a stated total beside what its parts give', () => {
  const both = parts('a delivered', 'b delivered');
  it.each<[string, object, string]>([
    ['the same', { value: q('60 panô'), parts: both }, 'holds'],
    ['one more', { value: q('61 panô'), parts: both }, 'differs'],
    ['one less', { value: q('59 panô'), parts: both }, 'differs'],
    ['"over" less', { value: q('trên 59 panô'), parts: both }, 'holds'],
    ['"over" the same', { value: q('trên 60 panô'), parts: both }, 'holds'],
    ['"over" more', { value: q('trên 61 panô'), parts: both }, 'differs'],
    ['"more than" less', { value: q('hơn 59 panô'), parts: both }, 'holds'],
    ['"more than" more', { value: q('hơn 61 panô'), parts: both }, 'differs'],
    ['"under" more', { value: q('dưới 61 panô'), parts: both }, 'differs'],
    ['"about" the same', { value: q('khoảng 60 panô'), parts: both }, 'holds'],
    ['"about" another', { value: q('khoảng 61 panô'), parts: both }, 'differs'],
    ['in another unit', { value: q('60 hộ'), parts: both }, 'differs'],
    [
      'rounded as its parts are',
      { value: q('61 ha'), parts: parts('rounded delivered', 'rounded-too delivered') },
      'holds',
    ],
    [
      'rounded to something else',
      { value: q('62 ha'), parts: parts('rounded delivered', 'rounded-too delivered') },
      'differs',
    ],
    ['without parts', { value: q('60 panô') }, 'no-parts'],
    ['a part untold', { value: q('40 panô'), parts: parts('a delivered', 'a underway') }, 'part-missing'],
    ['all parts untold', { value: q('40 panô'), parts: parts('a underway') }, 'part-missing'],
    ['no value of its own: its parts are named only', { parts: both }, 'holds'],
    ['no value of its own, and a part untold', { parts: parts('a delivered', 'a underway') }, 'part-missing'],
    ['that of another figure', { of: 'contribution:a pledged', parts: both }, 'differs'],
    ['that of another figure, the same', { of: 'contribution:a delivered', parts: parts('a delivered') }, 'holds'],
    ['that of a figure which is untold', { of: 'contribution:a underway', parts: both }, 'part-missing'],
    ['that of a figure which is none', { of: 'contribution:nowhere pledged', parts: both }, 'part-missing'],
    ['parts that are no figures', { value: q('60 panô'), parts: parts('nowhere delivered') }, 'part-missing'],
  ])('%s', (_, claim, expected) => expect(verdict(claim)).toBe(expected));
});

describe('a stated share beside its part and its whole', () => {
  const of = parts('b delivered', 'a pledged');
  it.each<[string, object, string]>([
    ['exact', { value: q('20%'), parts: of }, 'holds'],
    ['one more', { value: q('21%'), parts: of }, 'differs'],
    ['to a decimal', { value: q('20,0%'), parts: of }, 'holds'],
    ['to a decimal, another', { value: q('20,1%'), parts: of }, 'differs'],
    ['to as many decimals as are stated', { value: q('33%'), parts: parts('b delivered', 'total') }, 'part-missing'],
    ['the whole untold', { value: q('20%'), parts: parts('b delivered', 'a underway') }, 'part-missing'],
    ['the part untold', { value: q('20%'), parts: parts('a underway', 'a pledged') }, 'part-missing'],
    ['in units that differ', { value: q('20%'), parts: parts('rounded delivered', 'a pledged') }, 'part-missing'],
  ])('%s', (_, claim, expected) => expect(verdict({ formula: 'share', ...claim })).toBe(expected));
});
