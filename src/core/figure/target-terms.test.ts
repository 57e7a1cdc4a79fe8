import { describe, expect, it } from 'vitest';
import {
  distanceTo,
  isBaseline,
  isBeyond,
  meets,
  periodsOfTarget,
  reachedPart,
  termsOf,
} from '#core/figure/target-terms.ts';
import { writePlainDecimal } from '#core/value/decimal.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const terms = (relation: 'at-least' | 'at-most' | 'exactly' | 'between', value: string) => ({
  relation,
  value: q(value),
});

describe('what is asked, held against what is told', () => {
  it.each([
    ['at-least', '100 ha', '99,9 ha', false],
    ['at-least', '100 ha', '100 ha', true],
    ['at-least', '100 ha', '100,1 ha', true],
    ['at-least', '100 ha', 'từ 99 đến 101 ha', false],
    ['at-least', '100 ha', 'từ 100 đến 101 ha', true],
    // What is nearly as much, or more than the most, is not there yet, or no more.
    ['at-least', '100 ha', 'gần 100 ha', false],
    ['at-least', '100 ha', 'gần 101 ha', true],
    ['at-least', '100 ha', 'dưới 100 ha', false],
    ['at-least', '100 ha', 'trên 100 ha', true],
    ['at-most', '100 ha', 'hơn 100 ha', false],
    ['at-most', '100 ha', 'trên 100 ha', false],
    ['at-most', '100 ha', 'trên 99 ha', true],
    ['at-most', '100 ha', 'gần 100 ha', true],
    ['exactly', '100 ha', 'gần 100 ha', false],
    ['exactly', '100 ha', 'hơn 100 ha', false],
    ['at-most', '100 ha', '99,9 ha', true],
    ['at-most', '100 ha', '100 ha', true],
    ['at-most', '100 ha', '100,1 ha', false],
    ['at-most', '100 ha', 'từ 99 đến 101 ha', false],
    ['at-most', '100 ha', 'từ 99 đến 100 ha', true],
    ['exactly', '100 ha', '99,9 ha', false],
    ['exactly', '100 ha', '100,0 ha', true],
    ['exactly', '100 ha', '100,1 ha', false],
    ['between', 'từ 4 đến 5 ha', '3,9 ha', false],
    ['between', 'từ 4 đến 5 ha', '4 ha', true],
    ['between', 'từ 4 đến 5 ha', '5 ha', true],
    ['between', 'từ 4 đến 5 ha', '5,1 ha', false],
    ['between', 'từ 4 đến 5 ha', 'từ 4 đến 5 ha', true],
    ['between', 'từ 4 đến 5 ha', 'từ 4 đến 6 ha', false],
    // Parts of one whole are counted; of wholes that differ only what they are in proportion says which has more.
    ['at-least', '11/13 thôn', '10/13 thôn', false],
    ['at-least', '11/13 thôn', '11/13 thôn', true],
    ['at-least', '11/13 thôn', '11/14 thôn', false],
    ['at-least', '11/13 thôn', '9/10 thôn', true],
    ['at-least', '11/13 thôn', '22/26 thôn', true],
    ['at-most', '2/13 thôn', '2/14 thôn', true],
    ['at-most', '2/13 thôn', '2/10 thôn', false],
    ['exactly', '13/13 thôn', '10/10 thôn', true],
    // One of which the whole is not told is a number.
    ['at-least', '11 thôn', '11/14 thôn', true],
    ['at-least', '11/13 thôn', '10 thôn', false],
  ] as const)('%s %s, told %s: %s', (relation, value, result, expected) =>
    expect(meets(terms(relation, value), q(result))).toBe(expected),
  );
  it.each([
    ['100 ha', '100 ha', false],
    ['100 ha', '100,1 ha', true],
    ['từ 4 đến 5 ha', '5 ha', false],
    ['từ 4 đến 5 ha', '5,1 ha', true],
    ['từ 4 đến 5 ha', '3 ha', false],
    ['2/13 thôn', '2/10 thôn', true],
    ['2/13 thôn', '2/20 thôn', false],
  ])('%s, told %s lies beyond: %s', (value, result, expected) =>
    expect(isBeyond(terms('between', value), q(result))).toBe(expected),
  );
});

it('a rank among more is no part of a whole', () => {
  const asked = { relation: 'at-most', value: q('thứ 20/34') } as const;
  expect(meets({ ...asked, isRank: true }, q('thứ 21/63'))).toBe(false);
  expect(meets({ ...asked, isRank: true }, q('thứ 20/63'))).toBe(true);
  expect(isBeyond({ ...asked, isRank: true }, q('thứ 21/63'))).toBe(true);
});

describe('what is still to go', () => {
  it.each([
    ['at-least', '100 ha', '75 ha', '25 ha'],
    ['at-least', '100 ha', '100 ha', '0 ha'],
    ['at-least', '100 ha', '120 ha', '0 ha'],
    ['at-most', '100 ha', '120 ha', '20 ha'],
    ['at-most', '100 ha', '75 ha', '0 ha'],
    ['at-most', '100 ha', 'từ 90 đến 120 ha', '20 ha'],
    ['exactly', '100 ha', '120 ha', '20 ha'],
    ['exactly', '100 ha', '75 ha', '25 ha'],
    ['between', 'từ 4 đến 5 ha', '3 ha', '1 ha'],
    ['between', 'từ 4 đến 5 ha', '7 ha', '2 ha'],
    ['between', 'từ 4 đến 5 ha', '4,5 ha', '0 ha'],
    ['at-least', '95%', '90%', '5 điểm %'],
  ] as const)('%s %s, told %s: %s', (relation, value, result, expected) =>
    expect(distanceTo(terms(relation, value), q(result))).toEqual(q(expected)),
  );
});

describe('how far it is reached, in per cent', () => {
  it.each([
    ['at-least', '100 ha', '75 ha', undefined, '75.0'],
    ['at-least', '100 ha', '100 ha', undefined, '100'],
    // What is not reached is never told as the whole.
    ['at-least', '100 ha', '99,96 ha', undefined, '99.9'],
    ['at-least', '100 ha', '99,94 ha', undefined, '99.9'],
    ['at-least', '100 ha', '0 ha', undefined, '0.0'],
    ['at-least', '100 ha', '-5 ha', undefined, '0'],
    ['at-least', '100 ha', '75 ha', '50 ha', '50.0'],
    ['at-least', '100 ha', '50 ha', '50 ha', '0.0'],
    ['at-least', '100 ha', '40 ha', '50 ha', '0'],
    // What began on the other side, or in other units, is no beginning of the way.
    ['at-least', '100 ha', '75 ha', '120 ha', '75.0'],
    ['at-least', '100 ha', '75 ha', '100 ha', '75.0'],
    ['at-least', '100 ha', '75 ha', '50 km', '75.0'],
    ['at-most', '5%', '10%', undefined, '50.0'],
    ['at-most', '5%', '10%', '15%', '50.0'],
    ['at-most', '5%', '4%', '15%', '100'],
    ['at-most', '0%', '10%', undefined, '0.0'],
    ['exactly', '100 ha', '200 ha', undefined, '50.0'],
    ['between', 'từ 4 đến 5 ha', '10 ha', undefined, '50.0'],
    ['between', 'từ 4 đến 5 ha', '2 ha', undefined, '50.0'],
  ] as const)('%s %s, told %s, begun at %s: %s', (relation, value, result, start, expected) =>
    expect(writePlainDecimal(reachedPart(terms(relation, value), q(result), start && q(start)))).toBe(expected),
  );
  it.each([
    ['at-least', '100 ha', '75 ha', '50 ha', true],
    ['at-least', '100 ha', '75 ha', '80 ha', true],
    ['at-least', '100 ha', '75 ha', '100 ha', false],
    ['at-least', '100 ha', '75 ha', '110 ha', false],
    ['at-least', '100 ha', '100 ha', '50 ha', false],
    ['at-least', '100 ha', '75 ha', '50 km', false],
    ['at-most', '5%', '10%', '20%', true],
    ['at-most', '5%', '10%', '5%', false],
    ['at-most', '5%', '10%', '1%', false],
  ] as const)('%s %s, told %s: the way began at %s: %s', (relation, value, result, start, expected) =>
    expect(isBaseline(terms(relation, value), q(result), q(start))).toBe(expected),
  );
});

describe('the periods for which a target states something', () => {
  type Fields = Readonly<Record<string, unknown>>;
  const PROGRAMME = { id: 'p', resolution: 'source', place: 'city', owner: 'u', from: '2021', to: '2025' };
  const made = (target: Fields, more: Fields = {}, programme: Fields = PROGRAMME) => {
    const given = {
      programme: [programme],
      objective: [
        {
          id: 'p/1',
          kind: 'target',
          programme: 'p',
          target: { relation: 'at-least', value: q('9 ha'), ...target },
          ...more,
        },
      ],
    };
    const on = view(given as GivenRecords);
    const objective = on.find('objective', 'p/1');
    if (!objective) throw new Error('no objective');
    return { on, objective };
  };
  const step = (by: string, value: string) => ({ by, value: q(value) });
  it.each<[string, Fields, Fields, readonly string[]]>([
    ['one thing only', {}, {}, []],
    ['one thing by a year', { by: '2023' }, {}, []],
    ['its steps', { steps: [step('2022', '3 ha'), step('2023', '6 ha')] }, {}, ['2022', '2023']],
    ['its steps and its end', { by: '2025', steps: [step('2022', '3 ha')] }, {}, ['2022', '2025']],
    ['each year of the programme', { counts: 'each-year' }, {}, ['2021', '2022', '2023', '2024', '2025']],
    ['each year to its own end', { counts: 'each-year', by: '2022-06' }, {}, ['2021', '2022']],
    ['each year of its own period', { counts: 'each-year', by: '2023..2024' }, {}, ['2023', '2024']],
    ['each year from its own beginning', { counts: 'each-year', from: '2024' }, {}, ['2024', '2025']],
    ['each year until it is due', { counts: 'each-year' }, { due: '2022-12-31' }, ['2021', '2022']],
    ['no year where it ends before it begins', { counts: 'each-year', from: '2025', by: '2023' }, {}, []],
  ])('%s', (_, target, more, periods) => {
    const { on, objective } = made(target, more);
    expect(periodsOfTarget(on, objective)).toEqual(periods);
  });
  it('of a programme without its years there is none, and a century at most', () => {
    const unknown = made({ counts: 'each-year' }, {}, { ...PROGRAMME, from: undefined, to: undefined });
    expect(periodsOfTarget(unknown.on, unknown.objective)).toEqual([]);
    const long = made({ counts: 'each-year', from: '1800', by: '2025' });
    expect(periodsOfTarget(long.on, long.objective)).toHaveLength(100);
  });
  it.each<[string, Fields, string | undefined, unknown]>([
    [
      'as a whole, by the end of its programme',
      {},
      undefined,
      { relation: 'at-least', value: q('9 ha'), deadline: '2025-12-31' },
    ],
    [
      'as a whole, by its own day',
      { by: '2023-06' },
      undefined,
      { relation: 'at-least', value: q('9 ha'), by: '2023-06', deadline: '2023-06-30' },
    ],
    [
      'of a step',
      { steps: [step('2022', '3 ha')] },
      '2022',
      { relation: 'at-least', value: q('3 ha'), by: '2022', deadline: '2022-12-31' },
    ],
    [
      'of its end, which is no step',
      { by: '2025', steps: [step('2022', '3 ha')] },
      '2025',
      { relation: 'at-least', value: q('9 ha'), by: '2025', deadline: '2025-12-31' },
    ],
    [
      'of a year',
      { counts: 'each-year' },
      '2022',
      { relation: 'at-least', value: q('9 ha'), by: '2022', deadline: '2022-12-31', alone: true },
    ],
    ['of a year outside', { counts: 'each-year' }, '2026', undefined],
    ['of a period of which it says nothing', {}, '2022', undefined],
    [
      'over several years added up',
      { by: '2022..2023' },
      undefined,
      {
        relation: 'at-least',
        value: q('9 ha'),
        by: '2022..2023',
        deadline: '2023-12-31',
        over: { years: ['2022', '2023'], how: 'cumulative' },
      },
    ],
    [
      'over several years averaged',
      { by: '2022..2023', counts: 'average' },
      undefined,
      {
        relation: 'at-least',
        value: q('9 ha'),
        by: '2022..2023',
        deadline: '2023-12-31',
        over: { years: ['2022', '2023'], how: 'average' },
      },
    ],
  ])('what it asks %s', (_, target, period, expected) => {
    const { on, objective } = made(target);
    expect(termsOf(on, objective, period as never)).toEqual(expected);
  });
});
