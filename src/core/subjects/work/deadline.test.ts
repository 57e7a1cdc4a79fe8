/** The one notion of late: the day before, the day, the day after. */
import { describe, expect, it } from 'vitest';
import { answerLate, daysPast, deadlinesOf, isOfDay, nextStepLate, taskLate } from '#core/subjects/work/deadline.ts';
import { asDay } from '#core/value/day.ts';
import { asPeriod } from '#core/value/period.ts';

const period = (text: string | undefined) => (text === undefined ? undefined : asPeriod(text));

describe('days past what was due', () => {
  it.each([
    ['2023-05-30', undefined],
    ['2023-05-31', undefined],
    ['2023-06-01', 1],
    ['2023-06-30', 30],
  ])('on 31/5/2023, as of %s: %s', (asOf, days) => expect(daysPast(asPeriod('2023-05-31'), asDay(asOf))).toBe(days));
  it.each([
    ['2023-05', '2023-05-31', undefined],
    ['2023-05', '2023-06-01', 1],
    ['2023-Q2', '2023-06-30', undefined],
    ['2023-Q2', '2023-07-01', 1],
    ['2023', '2023-12-31', undefined],
    ['2023', '2024-01-01', 1],
    ['2021..2025', '2026-01-01', 1],
  ])('in %s, as of %s: %s', (due, asOf, days) => expect(daysPast(asPeriod(due), asDay(asOf))).toBe(days));
  it('of nothing that was due there are none', () => expect(daysPast(undefined, asDay('2023-05-31'))).toBeUndefined());
  it.each([
    ['2023-05-31', true],
    ['2023-05', false],
    ['2023-Q2', false],
    ['2023', false],
    [undefined, false],
  ])('what was due in %s may be told in days: %s', (due, expected) => expect(isOfDay(period(due))).toBe(expected));
});

describe('what is done is late no more', () => {
  const cases = [
    [undefined, '2023-06-02', 2],
    // Done on the day on which one looks it is done; on the day after it was not yet.
    ['2023-06-02', '2023-06-02', undefined],
    ['2023-06-03', '2023-06-02', 2],
    ['2023-06-01', '2023-06-02', undefined],
    ['2023-06', '2023-06-29', 29],
    ['2023-06', '2023-06-30', undefined],
    [undefined, '2023-05-31', undefined],
  ] as const;
  it.each(cases)('done %s, as of %s: %s', (ended, asOf, days) => {
    const [due, day] = [asPeriod('2023-05-31'), asDay(asOf)];
    const end = period(ended);
    expect(taskLate({ due, ...(end && { done: end }) } as never, day)).toBe(days);
    expect(nextStepLate({ nextStepDue: due, ...(end && { lifted: end }) } as never, day)).toBe(days);
    expect(answerLate({ answerDue: due, ...(end && { answered: end }) } as never, day)).toBe(days);
  });
});

describe('how a finish was moved', () => {
  const told = (...finishes: readonly (string | undefined)[]) => {
    const history = finishes.map((finish, at) => ({
      id: String(at),
      ...(finish !== undefined && { expectedFinish: asPeriod(finish) }),
    }));
    const { first, moves } = deadlinesOf(history as never);
    return [first, moves.map(({ from, to, record }) => [from, to, record.id])];
  };
  it.each<[string, readonly (string | undefined)[], readonly unknown[]]>([
    ['never told', [undefined], [undefined, []]],
    ['told once', ['2023'], ['2023', []]],
    ['told again', ['2023', '2023'], ['2023', []]],
    ['put off', ['2023', '2024'], ['2023', [['2023', '2024', '1']]]],
    ['by a day', ['2023-05-30', '2023-05-31'], ['2023-05-30', [['2023-05-30', '2023-05-31', '1']]]],
    // More exactly, or earlier, is no move.
    ['told more exactly', ['2023', '2023-12-31'], ['2023', []]],
    ['brought forward', ['2023', '2022'], ['2023', []]],
    ['brought forward and put off to where it was', ['2023', '2022', '2023'], ['2023', [['2022', '2023', '2']]]],
    [
      'put off twice, nothing told between',
      ['2023', undefined, '2024', '2025'],
      [
        '2023',
        [
          ['2023', '2024', '2'],
          ['2024', '2025', '3'],
        ],
      ],
    ],
  ])('%s', (_, finishes, expected) => expect(told(...finishes)).toEqual(expected));
  const reason = (more: object) =>
    deadlinesOf([{ expectedFinish: asPeriod('2023') }, { expectedFinish: asPeriod('2024'), ...more }] as never)
      .moves[0];
  it('says why, by the reason, else by what was said with it', () => {
    expect(reason({ reason: 'thiếu cát', statement: 'đang thi công' })?.reason).toBe('thiếu cát');
    expect(reason({ statement: 'đang thi công' })?.reason).toBe('đang thi công');
    expect(reason({})).not.toHaveProperty('reason');
  });
});
