import { describe, expect, it } from 'vitest';
import {
  checkInput,
  checkLikely,
  checkWhole,
  readingOfApproximate,
  settledInput,
  type Input,
  type Reading,
} from '#core/scoring/input.ts';
import type { RulePack, Standard } from '#core/law/pack/pack.ts';
import { known, level, shippedPack } from '#testing/packs.ts';
import type { Approximations } from '#core/value/approximation.ts';

const PACK: RulePack = shippedPack('111-2025');
const find = (is: (standard: Standard) => boolean): Standard => {
  const found = PACK.standards.find(is);
  if (!found) throw new Error('no such standard');
  return found;
};
const PERCENT = find(({ unit, scale }) => unit === '%' && scale === undefined);
const COUNT = find(({ count }) => count === true);
const LEVELS = find(({ scale }) => scale !== undefined);
const between = (low?: string, high?: string, more: object = {}): Input => ({
  kind: 'interval',
  ...(low !== undefined && { low }),
  ...(high !== undefined && { high }),
  ...more,
});
const codes = (standard: Standard, input: Input) => checkInput(PACK, standard, input, {}).map(({ code }) => code);

describe('the interval that words of approximation leave', () => {
  it.each<[string, Approximations, string | undefined, Reading]>([
    ['95', [], undefined, { kind: 'known', value: '95' }],
    ['95', ['over'], undefined, { kind: 'interval', low: '95', lowOpen: true }],
    ['95', ['more-than'], undefined, { kind: 'interval', low: '95', lowOpen: true }],
    ['95', ['at-least'], undefined, { kind: 'interval', low: '95' }],
    ['95', ['nearly'], undefined, { kind: 'interval', high: '95', highOpen: true }],
    ['95', ['under'], undefined, { kind: 'interval', high: '95', highOpen: true }],
    ['95', ['at-most'], undefined, { kind: 'interval', high: '95' }],
    ['95', ['about'], undefined, { kind: 'interval' }],
    ['95', ['expected'], undefined, { kind: 'interval' }],
    ['95', ['about', 'over'], undefined, { kind: 'interval' }],
    ['95', ['over', 'nearly'], undefined, { kind: 'interval' }],
    ['95', ['expected', 'over'], undefined, { kind: 'interval', low: '95', lowOpen: true }],
    // With a tolerance of a tenth the words reach that far and no farther.
    ['90', ['about'], '0.1', { kind: 'interval', low: '81.0', high: '99.0' }],
    ['90', ['over'], '0.1', { kind: 'interval', low: '90', lowOpen: true, high: '99.0' }],
    ['90', ['at-least'], '0.1', { kind: 'interval', low: '90', high: '99.0' }],
    ['90', ['nearly'], '0.1', { kind: 'interval', low: '81.0', high: '90', highOpen: true }],
    // "Under" and "at most" say nothing of how near.
    ['90', ['under'], '0.1', { kind: 'interval', high: '90', highOpen: true }],
    ['90', ['at-most'], '0.1', { kind: 'interval', high: '90' }],
    ['-90', ['about'], '0.1', { kind: 'interval', low: '-99.0', high: '-81.0' }],
  ])('%s, %j, tolerance %s', (value, words, tolerance, reading) =>
    expect(readingOfApproximate(value, words, tolerance)).toStrictEqual(reading),
  );
});

describe('what an input may be', () => {
  it.each<[string, Input, readonly string[]]>([
    ['nothing', { kind: 'unknown' }, []],
    ['the least', known('0'), []],
    ['less than the least', known('-0.1'), ['input.negative']],
    ['the most', known('100'), []],
    ['more than the most', known('100.1'), ['input.above-possible']],
    ['no number', known('many'), ['input.not-a-number']],
    ['a level of what has none', level('good'), ['input.unknown-level']],
    ['an interval', between('10', '20'), []],
    ['an interval of one value', between('10', '10'), []],
    ['half open, of one value', between('10', '10', { lowOpen: true }), ['input.empty-interval']],
    ['open above, of one value', between('10', '10', { highOpen: true }), ['input.empty-interval']],
    ['that falls', between('20', '10'), ['input.empty-interval']],
    ['with an end that cannot be', between('10', '101'), ['input.above-possible']],
    ['with two ends that cannot be', between('-1', '101'), ['input.negative', 'input.above-possible']],
    ['open on one side', between('10'), []],
    ['of nothing at all', between(), []],
    ['over the most', between('100', undefined, { lowOpen: true }), ['input.nothing-beyond']],
    ['the most and up', between('100'), []],
    ['under the least', between(undefined, '0', { highOpen: true }), ['input.nothing-beyond']],
    ['the least and down', between(undefined, '0'), []],
  ])('of a share: %s', (_, input, expected) => expect(codes(PERCENT, input)).toEqual(expected));
  it('of a standard with levels only a level, and a known one', () => {
    expect(codes(LEVELS, level('no-such-level'))).toEqual(['input.unknown-level']);
    const scale = PACK.scales.find(({ id }) => id === LEVELS.scale);
    expect(codes(LEVELS, level(scale?.levels[0]?.id ?? ''))).toEqual([]);
    if (scale?.levels.every(({ from }) => from === undefined))
      expect(codes(LEVELS, known('1'))).toEqual(['input.level-expected']);
  });
  it.each<[string, Input, readonly string[]]>([
    ['whole', known('5'), []],
    ['whole, with decimals', known('5.0'), []],
    ['a half', known('5.5'), ['input.not-whole']],
    ['an interval with a half', between('5', '6.5'), ['input.not-whole']],
    ['an interval with two', between('5.5', '6.5'), ['input.not-whole', 'input.not-whole']],
    ['open', between('5'), []],
    ['unknown', { kind: 'unknown' }, []],
    ['no number', known('x'), []],
  ])('what is counted is %s', (_, input, expected) => {
    expect(checkWhole(COUNT, input, {}).map(({ code }) => code)).toEqual(expected);
    expect(checkWhole(PERCENT, input, {})).toEqual([]);
  });
});

describe('what an input settles', () => {
  const doubtful = (caveat: 'definition-not-stated' | 'territory-differs' | 'not-official'): Input => ({
    kind: 'known',
    value: '5',
    evidence: { caveat },
  });
  it.each([
    ['definition-not-stated', 'unknown'],
    ['territory-differs', 'unknown'],
    ['not-official', 'known'],
  ] as const)('with the doubt %s: %s', (caveat, kind) => expect(settledInput(doubtful(caveat)).kind).toBe(kind));
  it('without a doubt itself', () => expect(settledInput(known('5'))).toEqual(known('5')));

  const likely = (stated: Input, value: Input) => checkLikely(PACK, PERCENT, stated, value, {}).map(({ code }) => code);
  it.each<[string, Input, Input, readonly string[]]>([
    ['beside what is known', known('5'), known('6'), ['input.likely-beside-value']],
    ['beside a level', level('a'), known('6'), ['input.likely-beside-value']],
    ['beside what is unknown', { kind: 'unknown' }, known('6'), []],
    ['beside what is known with a doubt', doubtful('territory-differs'), known('6'), []],
    ['that is none itself', { kind: 'unknown' }, between('1', '2'), ['input.likely-not-one']],
    ['that cannot be', { kind: 'unknown' }, known('101'), ['input.above-possible']],
    ['inside', between('5', '7'), known('6'), []],
    ['at the lower end', between('5', '7'), known('5'), []],
    ['at the upper end', between('5', '7'), known('7'), []],
    ['at an open lower end', between('5', '7', { lowOpen: true }), known('5'), ['input.likely-outside']],
    ['at an open upper end', between('5', '7', { highOpen: true }), known('7'), ['input.likely-outside']],
    ['below', between('5', '7'), known('4.9'), ['input.likely-outside']],
    ['above', between('5', '7'), known('7.1'), ['input.likely-outside']],
    ['above an end that is open to the top', between('5'), known('99'), []],
    ['below an end that is open to the bottom', between(undefined, '7'), known('0'), []],
    ['of an interval that is none itself', between('7', '5'), known('99'), []],
  ])('a likely value %s', (_, stated, value, expected) => expect(likely(stated, value)).toEqual(expected));
});
