import { describe, expect, it } from 'vitest';
import { askOnce, oneHolds } from '#core/facts/ask.ts';
import { asItIs, wholeFacts } from '#core/facts/facts.ts';
import {
  isSeries,
  matches,
  rowsKey,
  seriesRecord,
  SOME,
  textsWith,
  whichKey,
  widerKeys,
  type CountWhere,
  type SeriesKey,
} from '#core/facts/series.ts';
import { viewAsOf } from '#core/facts/view.ts';
import { asDay } from '#core/value/day.ts';
import { asPeriod } from '#core/value/period.ts';
import { q, records, view } from '#testing/records.ts';

const value = (place: string, period: string, kind = 'actual', measure = 'm') => ({
  measure,
  place,
  period,
  kind,
  value: q('1 hộ'),
});
const GIVEN = {
  measure: [{ id: 'm', unit: 'hộ', aggregation: 'none' }],
  observation: [
    value('a', '2021'),
    value('a', '2022'),
    value('b', '2022'),
    value('b', '2022', 'plan'),
    value('a', '2022', 'actual', 'n'),
  ],
};
const on = view(GIVEN, '2022-12-30');
const late = view(GIVEN, '2022-12-31');

describe('what a series is asked', () => {
  it.each<[CountWhere<'observation'>, number, number]>([
    [{}, 1, 4],
    [{ measure: 'm' }, 1, 3],
    [{ measure: 'm', place: 'a' }, 1, 2],
    [{ measure: 'm', kind: 'plan' }, 0, 0],
    [{ document: 'source' }, 1, 4],
    [{ document: SOME }, 1, 4],
    [{ document: 'none' }, 0, 0],
    [{ measure: 'none' }, 0, 0],
  ])('how many of %j hold the day before, and the day', (where, before, then) =>
    expect([on.count('observation', where), late.count('observation', where)]).toEqual([before, then]),
  );
  it('the plan holds with the document that tells it', () =>
    expect(view(GIVEN, '2023-05-31').count('observation', { kind: 'plan' })).toBe(1));
  it('which places and periods have values that hold', () => {
    const places = { measure: 'm', kind: 'actual' } as const;
    expect([...on.which('observation', 'place', places)]).toEqual(['a']);
    expect([...late.which('observation', 'place', places)].toSorted()).toEqual(['a', 'b']);
    expect([...on.which('observation', 'period', places)]).toEqual(['2021']);
    expect([...late.which('observation', 'period', places)].toSorted()).toEqual(['2021', '2022']);
  });
  it('rows are those with all of the values', () => {
    const rows = late.rows('observation', { measure: 'm', kind: 'actual', period: asPeriod('2022') });
    expect(rows.map(({ place }) => place).toSorted()).toEqual(['a', 'b']);
    expect(late.rows('observation', { measure: 'm', place: 'c' })).toEqual([]);
  });
});

describe('a record is among the answers of exactly the questions that name it', () => {
  const [one] = late.rows('observation', { measure: 'm', place: 'b' });
  const other = late.rows('observation', { measure: 'm', place: 'a' })[0];
  if (!one || !other) throw new Error('no rows');
  it.each<[string, SeriesKey, boolean]>([
    ['by its measure', rowsKey('observation', { measure: 'm' }), true],
    ['by another', rowsKey('observation', { measure: 'n' }), false],
    ['by measure and place', rowsKey('observation', { measure: 'm', place: 'b' }), true],
    ['by measure and another place', rowsKey('observation', { measure: 'm', place: 'a' }), false],
    ['by its document', rowsKey('observation', { document: 'source' }), true],
    ['by an agency that did not tell it', rowsKey('observation', { agency: 'u' }), false],
  ])('%s', (_, key, expected) => {
    expect(matches(key, seriesRecord(one))).toBe(expected);
    expect(textsWith(seriesRecord(one)).includes(key.text)).toBe(expected);
  });
  it('what a narrower question asks is known from a wider one', () => {
    const texts = widerKeys(rowsKey('observation', { measure: 'm', place: 'b' })).map(({ text }) => text);
    expect(texts.toSorted()).toEqual(['observation measure=m', 'observation place=b']);
    expect(widerKeys(rowsKey('observation', { measure: 'm' }))).toEqual([]);
  });
  it('series are told from what is held whole', () =>
    expect([isSeries('observation'), isSeries('boundary'), isSeries('work')]).toEqual([true, true, false]));
});

describe('a question asked of what is not loaded yet', () => {
  const partial = () => {
    const whole = wholeFacts(records(GIVEN));
    return viewAsOf({ ...whole, answer: () => undefined, source: asItIs }, asDay('2022-12-31'));
  };
  it('is answered as if there were nothing, and says what it wants', () => {
    const asked = askOnce(partial(), () => 1);
    expect(asked).toEqual({ answer: 1 });
    const wanting = partial();
    const found = askOnce(wanting, () => wanting.count('observation', {}));
    expect('wanted' in found && found.wanted.map(({ text }) => text)).toEqual(['count of observation']);
  });
  it('may fail while something is wanted, and not otherwise', () => {
    const wanting = partial();
    const fail = (): never => {
      throw new Error('lost');
    };
    expect(() => askOnce(partial(), fail)).toThrow('lost');
    expect(
      'wanted' in
        askOnce(wanting, () => {
          wanting.which('observation', 'place', {});
          return fail();
        }),
    ).toBe(true);
  });
  it('of many in turn none is asked behind one that waits', () => {
    const seen: number[] = [];
    const wanting = partial();
    const holds = oneHolds(wanting, [1, 2, 3], (one) => {
      seen.push(one);
      if (one === 2) wanting.count('observation', {});
      return false;
    });
    expect([holds, seen]).toEqual([false, [1, 2]]);
    expect(oneHolds(late, [1, 2, 3], (one) => one === 3)).toBe(true);
    expect(oneHolds(late, [1, 2], () => false)).toBe(false);
  });
  it('two questions in the same words are the same', () =>
    expect(whichKey('observation', 'place', { measure: 'm', kind: 'plan' }).text).toBe(
      whichKey('observation', 'place', { kind: 'plan', measure: 'm' }).text,
    ));
});
