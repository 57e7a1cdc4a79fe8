/** A measure over time at one place as a chart: its finding in a sentence, its picture, the same as points. */
import type { MeasureSeries } from '#core/query/measure-series.ts';
import { grows } from '#core/subjects/measure/grows.ts';
import { compareDecimals } from '#core/value/decimal.ts';
import { daysIn } from '#core/value/period.ts';
import { amountOf } from '#core/value/quantity.ts';
import { columnChart } from '#web/parts/draw-chart.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { nameRecord } from '#words/figure-name.ts';
import { printCountIn, printPeriodIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import type { Language } from '#words/language.ts';
import { measuresWords } from '#words/ui/measures.ts';

/** Of a long series the newest values are drawn. */
const POINTS = 24;

export const seriesChart = (
  { language, opened: { view }, cells }: PageContext,
  { measure, place, points: all }: MeasureSeries,
  most = POINTS,
) => {
  const points = all.slice(-most);
  const bars = points.map((point) => {
    const kind = label(language, 'observationKind', point.kind);
    return {
      label: printPeriodIn(language, point.period),
      kind,
      length: point.figure.value ? Number(point.figure.value.amount) : undefined,
      printed: cells.of(point.figure).printed ?? '',
      expected: point.kind !== 'actual',
    };
  });
  const hatched = bars.some((bar) => bar.expected);
  const placeName = nameRecord(view, 'place', place);
  return {
    measure: measure.id,
    place,
    title: findingOf(
      language,
      measure.name,
      points,
      bars.map((bar) => bar.printed),
      grows(view, measure, measure.unit, place),
    ),
    subtitle: [
      placeName,
      all.length > most
        ? measuresWords[language].newest(printCountIn(language, most), printCountIn(language, all.length))
        : '',
      hatched ? measuresWords[language].hatched : '',
    ]
      .filter(Boolean)
      .join('. '),
    /** Where the measure's page and the pictures of its charts stand, below the programme. */
    path: recordPath(view, 'measure', measure.id) ?? '',
    points: points.map((point, index) => ({
      key: point.period,
      period: bars[index]?.label ?? '',
      kind: bars[index]?.kind ?? '',
      cell: cells.of(point.figure),
    })),
    svg: columnChart(bars.map((bar) => ({ ...bar, label: bar.expected ? `${bar.label}\n${bar.kind}` : bar.label }))),
  };
};

/** A leap day, and months of other lengths: a quarter beside a quarter. */
const ALIKE_DAYS = 4;

/**
 * The last two actual values compared in a sentence; of what adds up through a period only values of periods as long:
 * nine months are always more than six.
 */
const findingOf = (
  language: Language,
  name: string,
  points: MeasureSeries['points'],
  printed: readonly string[],
  addsUp: boolean,
): string => {
  const words = measuresWords[language];
  const actual = points.flatMap((point, index) =>
    point.kind === 'actual' && point.figure.value
      ? [
          {
            value: point.figure.value,
            days: daysIn(point.period),
            text: `${printed[index]} (${printPeriodIn(language, point.period)})`,
          },
        ]
      : [],
  );
  const now = actual.at(-1);
  const before = actual
    .slice(0, -1)
    .findLast(({ days }) => !addsUp || (now !== undefined && Math.abs(days - now.days) <= ALIKE_DAYS));
  if (!before || !now) return words.one(name, now?.text ?? printed.at(-1) ?? '');
  const order = before.value.unit === now.value.unit ? compareDecimals(amountOf(before.value), amountOf(now.value)) : 0;
  return order === 0
    ? words.same(name, now.text, before.text)
    : (order < 0 ? words.rose : words.fell)(name, before.text, now.text);
};
