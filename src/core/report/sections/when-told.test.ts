/**
 * When a value is of: its period, what stands at its end, its day; without a period “đến nay”, else by its document.
 */
import { describe, expect, it } from 'vitest';
import { evaluateFigure } from '#core/figure/evaluate.ts';
import { measureAddress } from '#core/figure/build-address.ts';
import { makeComposer } from '#core/report/composer.ts';
import { periodOfFigure, periodTold, whenTold } from '#core/report/sections/when-told.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { asPeriod } from '#core/value/period.ts';
import { q, view } from '#testing/records.ts';

interface Given {
  readonly period: string;
  readonly kind?: string;
  readonly time?: 'stock' | 'flow';
  readonly undated?: 'yes';
  readonly document?: Readonly<Record<string, unknown>>;
  readonly asOf?: string;
  /** The period of the report. */
  readonly of?: string;
}

const words = ({ period, kind = 'actual', time, undated, document, asOf = '2023-05-31', of }: Given) => {
  const seen = view(
    {
      document: document ? [{ id: 'd', kind: 'report', ...document }] : [],
      measure: [{ id: 'm', name: 'Số hộ', unit: 'hộ', aggregation: 'none', time }],
      observation: [
        {
          measure: 'm',
          place: 'city',
          period,
          kind,
          value: q('5 hộ'),
          undated,
          source: document ? { document: 'd', at: 'I' } : { at: 'I' },
        },
      ],
    },
    asOf,
  );
  const [programme] = seen.all('programme');
  const [one] = seen.rows('observation', { measure: 'm' });
  if (!programme || !one) throw new Error('nothing to tell');
  const composer = makeComposer(seen, programme, unitsOfMeasure(), of === undefined ? undefined : asPeriod(of));
  const outcome = evaluateFigure(seen, measureAddress('m', { place: 'city', period: asPeriod(period) }));
  return {
    told: periodTold(composer, one),
    when: whenTold(composer, one),
    answer: periodOfFigure(composer, outcome.ok ? outcome.value : undefined, asPeriod(period)),
    none: periodOfFigure(composer, undefined, asPeriod(period)),
  };
};

describe('a value of a period', () => {
  it.each<[Given, string, string]>([
    [{ period: '2022' }, 'năm 2022', 'năm 2022'],
    [{ period: '2022', time: 'flow' }, 'năm 2022', 'năm 2022'],
    [{ period: '2022', time: 'stock' }, 'đến hết năm 2022', 'đến hết năm 2022'],
    [{ period: '2023-Q1', time: 'stock' }, 'đến hết quý I/2023', 'đến hết quý I/2023'],
    // On the last day of it, and a day before.
    [{ period: '2023-05', time: 'stock' }, 'đến hết tháng 5/2023', 'đến hết tháng 5/2023'],
    [{ period: '2023-05', time: 'stock', asOf: '2023-06-01' }, 'đến hết tháng 5/2023', 'đến hết tháng 5/2023'],
    // What is only expected to stand then does not stand yet.
    [{ period: '2022', time: 'stock', kind: 'estimate' }, 'năm 2022', 'năm 2022'],
    [{ period: '2023', time: 'stock', kind: 'plan', document: { cutoff: '2023-01-01' } }, 'năm 2023', 'năm 2023'],
    [{ period: '2022-12-31', time: 'stock' }, 'ngày 31/12/2022', 'đến ngày 31/12/2022'],
    [{ period: '2022-12-31' }, 'ngày 31/12/2022', 'đến ngày 31/12/2022'],
  ])('%j: %s', (given, told, when) => expect(words(given)).toMatchObject({ told, when }));
  it('answers a target by its period, be it a stock or not', () => {
    expect(words({ period: '2022', time: 'stock' })).toMatchObject({ answer: 'năm 2022', none: 'năm 2022' });
    expect(words({ period: '2022-12-31' }).answer).toBe('ngày 31/12/2022');
  });
});

describe('a value whose source names no period', () => {
  const undated = (document: Readonly<Record<string, unknown>> | undefined, more: Partial<Given> = {}) =>
    words({ period: '2022-12-31', undated: 'yes', ...(document && { document }), ...more });
  const named = { symbol: '12/BC-UBND', date: '2022-12-01' };
  it.each<[string, Readonly<Record<string, unknown>>, Partial<Given>, string]>([
    ['is of now in a report of that day', { cutoff: '2023-05-31' }, {}, 'đến nay'],
    ['and of 92 days later', { cutoff: '2023-02-28' }, {}, 'đến nay'],
    [
      'and of 93 days later by its document',
      { ...named, cutoff: '2023-02-27' },
      {},
      'theo Báo cáo số 12/BC-UBND ngày 01/12/2022',
    ],
    ['without a number', { cutoff: '2022-01-01', date: '2022-12-01' }, {}, 'theo Báo cáo ngày 01/12/2022'],
    ['without a day', { symbol: '12/BC-UBND', cutoff: '2022-01-01' }, {}, 'theo Báo cáo số 12/BC-UBND'],
    ['of a document that says no day at all', { symbol: '12/BC-UBND' }, {}, 'theo Báo cáo số 12/BC-UBND'],
    ['by the end of the report’s period, where it has one', { cutoff: '2022-01-01' }, { of: '2021' }, 'đến nay'],
    [
      'and not by its own day',
      { ...named, cutoff: '2023-05-31' },
      { of: '2021' },
      'theo Báo cáo số 12/BC-UBND ngày 01/12/2022',
    ],
  ])('%s', (_, document, more, told) =>
    expect(undated(document, more)).toMatchObject({ told, when: told, answer: told, none: 'ngày 31/12/2022' }),
  );
  it('of no document on record it is of now', () => expect(undated(undefined).told).toBe('đến nay'));
});
