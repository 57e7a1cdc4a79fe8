/** Measures as their pages carry them. */
import type { MeasureAnswer, ObservationLine, PartsCheck } from '#core/query/measure.ts';
import { matrixOf, type MeasureLine, type MeasureMatrix, type MeasuresAnswer } from '#core/query/measures.ts';
import { addressOf, countAddress, measureAddress } from '#core/figure/build-address.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import { numberOf, objectiveName } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Maker } from '#web/parts/page-maker.ts';
import { percentOf } from '#web/overview/page.ts';
import { turnList } from '#web/parts/turn-pages.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { seriesChart } from '#web/parts/series-chart.ts';
import { sourceText } from '#web/parts/source-text.ts';
import { nameRecord } from '#words/figure-name.ts';
import { printPeriodIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import { measuresWords } from '#words/ui/measures.ts';

const unitName = ({ language, opened: { units } }: Maker, code: string): string =>
  language === 'vi' ? code : (units.get(code)?.en ?? code);

const named = ({ opened: { view } }: Maker, measure: Stored<'measure'>) => ({
  id: measure.id,
  name: measure.name,
  path: recordPath(view, 'measure', measure.id) ?? '',
});

export const measuresPage = (maker: Maker, seen: MeasuresAnswer, matrix: boolean, objective: string | undefined) => {
  const {
    opened: { view, programme },
    cells,
  } = maker;
  const lines = seen.groups.flatMap((group) => group.lines);
  const some = (has: (line: (typeof lines)[number]) => boolean): boolean => lines.some(has);
  return {
    columns: {
      plan: some(({ plan }) => plan.value !== undefined),
      share: some(({ share }) => share !== undefined),
      change: some(({ change }) => change !== undefined),
      trend: some(({ series }) => (series?.points.length ?? 0) > 1),
    },
    groups: matrix
      ? []
      : seen.groups.map(({ objective: node, lines: of }) => ({
          id: node?.id ?? '',
          title: node && objectiveName(node),
          lines: of.map((line) => measureLine(maker, line)),
        })),
    matrix: matrix ? matrixCells(maker, matrixOf(view, lines)) : undefined,
    home: nameRecord(view, 'place', programme.place),
    shown: seen.count,
    count: cells.at(countAddress('measure', { objective })),
    objectives: seen.objectives.map((one) => ({ value: numberOf(one), name: objectiveName(one) })),
    places: seen.places.map((one) => ({ value: one.id, name: one.name })),
  };
};
export type MeasuresPage = ReturnType<typeof measuresPage>;

const measureLine = (
  maker: Maker,
  { measure, place, series, latest, period, plan, planPeriod, share, change }: MeasureLine,
) => {
  const {
    language,
    opened: { view, programme },
    cells,
  } = maker;
  return {
    key: `${measure.id}@${place}`,
    ...named(maker, measure),
    /** Only where it is not the programme's own. */
    place: place === programme.place ? undefined : nameRecord(view, 'place', place),
    unit: unitName(maker, measure.unit),
    definition: measure.definition,
    question: measure.openQuestion,
    latest: cells.of(latest),
    period: period && printPeriodIn(language, period),
    kind:
      series?.latest && series.latest.kind !== 'actual'
        ? label(language, 'observationKind', series.latest.kind)
        : undefined,
    plan: cells.of(plan),
    planPeriod: planPeriod && printPeriodIn(language, planPeriod),
    share: share && cells.of(share),
    change: change && cells.of(change),
    trend:
      series && series.points.length > 1
        ? series.points.map((point) => ({
            length: percentOf(point.figure) ?? 0,
            expected: point.kind !== 'actual',
            title: `${printPeriodIn(language, point.period)}: ${cells.of(point.figure).printed ?? ''}`,
          }))
        : undefined,
  };
};
export type MeasureRow = ReturnType<typeof measureLine>;

const matrixCells = (maker: Maker, { periods, rows }: MeasureMatrix) => {
  const {
    language,
    opened: { view },
    cells,
  } = maker;
  return {
    periods: periods.map((period) => ({ key: period, name: printPeriodIn(language, period) })),
    rows: rows.map(({ measure, place, cells: found }) => ({
      key: `${measure.id}@${place}`,
      ...named(maker, measure),
      place: nameRecord(view, 'place', place),
      cells: found.map((inside) =>
        inside.map(({ kind, figure }) => ({
          cell: cells.of(figure),
          kind: kind === 'actual' ? undefined : label(language, 'observationKind', kind),
        })),
      ),
    })),
  };
};
export type MatrixPage = ReturnType<typeof matrixCells>;

export const measurePage = (maker: Maker, seen: MeasureAnswer) => {
  const {
    language,
    opened: { view, programme },
    cells,
    url,
  } = maker;
  const { measure } = seen;
  const words = measuresWords[language];
  return {
    ...named(maker, measure),
    objective: seen.objective && {
      name: objectiveName(seen.objective),
      path: recordPath(view, 'objective', seen.objective.id) ?? '',
    },
    shareOf: seen.shareOf && named(maker, seen.shareOf),
    related: seen.related.map((one) => named(maker, one)),
    unit: unitName(maker, measure.unit),
    definition: measure.definition,
    question: measure.openQuestion,
    direction: words[measure.direction === 'none' ? 'neutral' : measure.direction],
    aggregation: words[measure.aggregation === 'none' ? 'notAdded' : measure.aggregation],
    source: sourceText(view, measure.source),
    home: nameRecord(view, 'place', programme.place),
    latest: latestOf(maker, seen),
    charts: seen.series.filter((one) => one.points.length > 1).map((one) => seriesChart(maker, one)),
    lines: seen.lines.map((line) => observationLine(maker, line)),
    matrix: matrixCells(maker, seen.matrix),
    count: cells.of(seen.count),
    silent: seen.silent.map((place) => ({
      id: place.id,
      name: place.name,
      kind: label(language, 'placeKind', place.kind),
      cell: cells.of(figureAt(view, measureAddress(measure.id, { place: place.id }))),
    })),
    parts: seen.parts.map((check) => partsCheck(maker, check)),
    claims: seen.claims.map(({ claim, verdict, stated, computed }) => ({
      id: claim.id,
      label: claim.label,
      verdict,
      stated: cells.of(stated),
      computed: computed && cells.of(computed),
    })),
    targets: turnList(url, 'muc-tieu', seen.targets, (one) => ({
      id: one.id,
      name: objectiveName(one),
      path: recordPath(view, 'objective', one.id) ?? '',
      cell: cells.at(addressOf('objective', one.id, 'target')),
    })),
  };
};
export type MeasurePage = ReturnType<typeof measurePage>;

/** The latest value of the programme's own place, with its period and, where it is no actual value, its kind. */
const latestOf = ({ language, opened: { programme }, cells }: Maker, { measure, series }: MeasureAnswer) => {
  const point = series.find((one) => one.place === programme.place)?.latest;
  if (!point) return { cell: cells.at(measureAddress(measure.id, { place: programme.place })) };
  const kind = point.kind === 'actual' ? [] : [label(language, 'observationKind', point.kind)];
  return { cell: cells.of(point.figure), when: [printPeriodIn(language, point.period), ...kind].join(', ') };
};

const observationLine = (
  { language, opened: { view }, cells }: Maker,
  { observation, figure, share }: ObservationLine,
) => ({
  key: observation.ref.id,
  place: nameRecord(view, 'place', observation.place),
  period: printPeriodIn(language, observation.period),
  sort: observation.period,
  actual: observation.kind === 'actual',
  kind: label(language, 'observationKind', observation.kind),
  cell: cells.of(figure),
  share: share && cells.of(share),
  note: observation.note,
  source: sourceText(view, observation.source),
});
export type ObservationRow = ReturnType<typeof observationLine>;

const partsCheck = (maker: Maker, { place, period, whole, parts, verdict }: PartsCheck) => {
  const {
    language,
    opened: { view },
    cells,
  } = maker;
  return {
    key: `${place}#${period}`,
    about: `${nameRecord(view, 'place', place)}, ${printPeriodIn(language, period)}`,
    whole: cells.of(whole),
    parts: parts.map(({ measure, figure }) => ({ ...named(maker, measure), cell: cells.of(figure) })),
    verdict,
  };
};
