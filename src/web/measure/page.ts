/** Measures as their pages carry them. */
import { claimLine } from '#core/query/claim.ts';
import {
  observationLine,
  partsCheck,
  type MeasureAnswer,
  type ObservationLine,
  type PartsCheck,
} from '#core/query/measure.ts';
import { seriesOf } from '#core/query/measure-series.ts';
import { matrixPage } from '#web/measure/matrix.ts';
import { namedMeasure, unitName } from '#web/measure/named.ts';
import { addressOf, measureAddress } from '#core/figure/build-address.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import { objectiveName } from '#core/subjects/objective/tree.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { madeRows, turnList, turnPages } from '#web/parts/turn-pages.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { seriesChart } from '#web/parts/series-chart.ts';
import { sourceText } from '#web/parts/source-text.ts';
import { nameRecord, periodOfPoint, periodOfValue } from '#words/figure-name.ts';
import { printCountIn, printDayIn, printPeriodIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import { measuresWords } from '#words/ui/measures.ts';

/** Charts are large: some places at a time. */
const CHARTS = 4;
const CHECKS = 20;
const VALUES = 100;

export const measurePage = (context: PageContext, seen: MeasureAnswer) => {
  const {
    language,
    opened: { view, programme },
    cells,
    url,
  } = context;
  const { measure } = seen;
  const words = measuresWords[language];
  return {
    ...namedMeasure(context, measure),
    objective: seen.objective && {
      name: objectiveName(seen.objective),
      path: recordPath(view, 'objective', seen.objective.id) ?? '',
    },
    shareOf: seen.shareOf && namedMeasure(context, seen.shareOf),
    related: seen.related.map((one) => namedMeasure(context, one)),
    unit: unitName(context, measure.unit),
    definition: measure.definition,
    question: measure.openQuestion,
    direction: words[measure.direction === 'none' ? 'neutral' : measure.direction],
    aggregation: words[measure.aggregation === 'none' ? 'notAdded' : measure.aggregation],
    source: sourceText(view, measure.source),
    home: nameRecord(view, 'place', programme.place),
    latest: latestOf(context, seen),
    charts: chartsOf(context, seen),
    lines: madeRows(turnPages(url, seen.observations, { size: VALUES }), (one) =>
      observationRow(context, observationLine(view, one)),
    ),
    matrix: matrixPage(
      context,
      seen.places.map((place) => ({ measure, place })),
      'trang-dia-ban',
    ),
    count: cells.of(seen.count),
    ahead: seen.ahead && {
      count: printCountIn(language, seen.ahead.count),
      day: seen.ahead.from as string,
      printed: printDayIn(language, seen.ahead.from),
    },
    silent: turnList(url, 'chua-co', seen.silent, (place) => ({
      id: place.id,
      name: place.name,
      kind: label(language, 'placeKind', place.kind),
      cell: cells.of(figureAt(view, measureAddress(measure.id, { place: place.id }))),
    })),
    parts: turnList(url, { name: 'cac-phan', size: CHECKS }, seen.wholes, (one) =>
      partsText(context, partsCheck(view, measure, one)),
    ),
    claims: turnList(url, 'cong-bo', seen.claims, (claim) => {
      const { verdict, stated, computed } = claimLine(view, claim);
      return {
        id: claim.id,
        label: claim.label,
        verdict,
        stated: cells.of(stated),
        computed: computed && cells.of(computed),
      };
    }),
    targets: turnList(url, 'muc-tieu', seen.targets, (one) => ({
      id: one.id,
      name: objectiveName(one),
      path: recordPath(view, 'objective', one.id) ?? '',
      cell: cells.at(addressOf('objective', one.id, 'target')),
    })),
  };
};
export type MeasurePage = ReturnType<typeof measurePage>;

const chartsOf = (context: PageContext, { measure, places }: MeasureAnswer) => {
  const { rows, turn } = turnPages(context.url, places, { name: 'trang-bieu-do', size: CHARTS });
  const charts = rows.flatMap((place) => {
    const series = seriesOf(context.opened.view, measure, place);
    return series && series.points.length > 1 ? [seriesChart(context, series)] : [];
  });
  return { rows: charts, turn };
};

/** The latest value of the programme's own place, with its period and, where it is no actual value, its kind. */
const latestOf = ({ language, opened: { view, programme }, cells }: PageContext, { measure }: MeasureAnswer) => {
  const point = seriesOf(view, measure, programme.place)?.latest;
  if (!point) return { cell: cells.at(measureAddress(measure.id, { place: programme.place })) };
  const kind = point.kind === 'actual' ? [] : [label(language, 'observationKind', point.kind)];
  return { cell: cells.of(point.figure), when: [periodOfPoint(language, view, point), ...kind].join(', ') };
};

const observationRow = (
  { language, opened: { view }, cells }: PageContext,
  { observation, figure, share }: ObservationLine,
) => ({
  key: observation.ref.id,
  place: nameRecord(view, 'place', observation.place),
  period: periodOfValue(language, view, observation),
  sort: observation.period,
  actual: observation.kind === 'actual',
  /** What is planned, or was there at first, is no estimate. */
  isStated: observation.kind === 'plan' || observation.kind === 'baseline',
  kind: [
    label(language, 'observationKind', observation.kind),
    ...(observation.measurer === undefined ? [] : [nameRecord(view, 'agency', observation.measurer)]),
  ].join(', '),
  // What others tell has a row of its own.
  cell: { ...cells.of(figure), others: undefined },
  share: share && cells.of(share),
  note: observation.note,
  source: sourceText(view, observation.source),
});
export type ObservationRow = ReturnType<typeof observationRow>;

const partsText = (context: PageContext, { place, period, whole, parts, verdict }: PartsCheck) => {
  const {
    language,
    opened: { view },
    cells,
  } = context;
  return {
    key: `${place}#${period}`,
    about: `${nameRecord(view, 'place', place)}, ${printPeriodIn(language, period)}`,
    whole: cells.of(whole),
    parts: parts.map(({ measure, figure }) => ({ ...namedMeasure(context, measure), cell: cells.of(figure) })),
    verdict,
  };
};
