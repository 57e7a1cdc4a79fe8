/** The facts as of a day: what holds on it, in order, counted, and what is remembered of it. */
import { describe, expect, it } from 'vitest';
import { forgetView, sizeOfView, viewOnDay } from '#core/facts/view.ts';
import { asDay } from '#core/value/day.ts';
import { q, view } from '#testing/records.ts';

const seen = (asOf: string) =>
  view(
    {
      document: [{ id: 'late', date: '2022-06-30' }],
      work: [{ id: 'w10' }, { id: 'w2' }, { id: 'w1' }],
      progress: [
        { id: 'a', work: 'w1', since: '2022-03-31' },
        { id: 'b', work: 'w1', source: { document: 'late' } },
        { id: 'c', work: 'w1', source: {} },
      ],
      measure: [{ id: 'm', unit: 'hộ' }],
      observation: [
        { measure: 'm', place: 'city', period: '2021', kind: 'actual', value: q('1 hộ') },
        { measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q('2 hộ') },
        { measure: 'm', place: 'far', period: '2022-Q1', kind: 'actual', value: q('3 hộ') },
        { measure: 'm', place: 'far', period: '2022', kind: 'plan', value: q('9 hộ'), source: { document: 'late' } },
      ],
    },
    asOf,
  );

describe('what holds on a day', () => {
  it.each([
    ['2022-03-30', ['c']],
    ['2022-03-31', ['a', 'c']],
    ['2022-06-29', ['a', 'c']],
    // What tells no day of its own holds from the day of its document.
    ['2022-06-30', ['a', 'b', 'c']],
  ])('on %s: %j', (day, ids) => {
    const at = seen(day);
    expect(at.all('progress').map(({ id }) => id)).toEqual(ids);
    expect(['a', 'b', 'c'].filter((id) => at.find('progress', id))).toEqual(ids);
    // What is on record is there on any day.
    expect(['a', 'b', 'c'].filter((id) => at.onRecord('progress', id))).toEqual(['a', 'b', 'c']);
  });
  it.each([
    ['2021-12-30', [], 0, []],
    ['2021-12-31', ['2021'], 1, ['city']],
    ['2022-03-30', ['2021'], 1, ['city']],
    ['2022-03-31', ['2021', '2022-Q1'], 2, ['city', 'far']],
    ['2022-12-30', ['2021', '2022-Q1'], 3, ['city', 'far']],
    ['2022-12-31', ['2021', '2022', '2022-Q1'], 4, ['city', 'far']],
  ])('values on %s: of %j, %i in all, of %j', (day, periods, count, places) => {
    const at = seen(day);
    expect([...at.which('observation', 'period', { measure: 'm', kind: 'actual' })].toSorted()).toEqual(periods);
    expect(at.count('observation', { measure: 'm' })).toBe(count);
    expect([...at.which('observation', 'place', { measure: 'm', kind: 'actual' })].toSorted()).toEqual(places);
    expect(at.rows('observation', { measure: 'm' })).toHaveLength(count);
  });
  it('nothing of what nobody told', () => {
    const at = seen('2023-05-31');
    expect([at.count('observation', { measure: 'n' }), at.rows('observation', { measure: 'n' })]).toEqual([0, []]);
    expect(at.find('work', 'w9')).toBeUndefined();
    expect(at.find('observation', 'm@city#1999/actual')).toBeUndefined();
  });
  it('records stand by the numbers in their ids', () =>
    expect(
      seen('2023-05-31')
        .all('work')
        .map(({ id }) => id),
    ).toEqual(['w1', 'w2', 'w10']));
});

describe('another day of a view', () => {
  it('is the view itself on its own day, and one view for each other day', () => {
    const at = seen('2022-12-31');
    const before = viewOnDay(at, asDay('2021-12-31'));
    expect(viewOnDay(at, asDay('2022-12-31'))).toBe(at);
    expect(viewOnDay(at, asDay('2021-12-31'))).toBe(before);
    expect(before.count('observation', { measure: 'm' })).toBe(1);
    expect(at.count('observation', { measure: 'm' })).toBe(4);
  });
  it('counts for the memory of the view, and is forgotten with it', () => {
    const at = seen('2022-12-31');
    expect(sizeOfView(at)).toBe(0);
    at.all('work');
    const own = sizeOfView(at);
    const before = viewOnDay(at, asDay('2021-12-31'));
    before.all('work');
    before.all('progress');
    expect([own, sizeOfView(at)]).toEqual([1, 3]);
    forgetView(at);
    expect(sizeOfView(at)).toBe(0);
    expect(viewOnDay(at, asDay('2021-12-31'))).not.toBe(before);
  });
  it('a view asks a list once', () => {
    const at = seen('2022-12-31');
    expect(at.all('work')).toBe(at.all('work'));
    expect(at.rows('observation', { measure: 'm' })).toBe(at.rows('observation', { measure: 'm' }));
    expect(at.vocabulary).toBe(at.vocabulary);
  });
});
