/** The measures as their page carries them: by objective, or as places by periods. */
import { measureLine, type ListedMeasure, type MeasuresAnswer } from '#core/query/measures.ts';
import { countAddress } from '#core/figure/build-address.ts';
import { numberOf, objectiveName } from '#core/subjects/objective/tree.ts';
import { matrixPage } from '#web/measure/matrix.ts';
import { namedMeasure, unitName } from '#web/measure/named.ts';
import type { MeasuresAsked } from '#web/measure/list/question.ts';
import { percentOf } from '#web/overview/page.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { madeRows, turnPages } from '#web/parts/turn-pages.ts';
import { nameRecord, periodOfPoint } from '#words/figure-name.ts';
import { printPeriodIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';

/** A line has many figures and a picture. */
const LINES = 70;
/** Of a long series the picture shows the newest values. */
const POINTS = 24;

export const measuresPage = (context: PageContext, seen: MeasuresAnswer, { question, asMatrix }: MeasuresAsked) => {
  const {
    opened: { view, programme },
    cells,
  } = context;
  return {
    table: asMatrix ? undefined : tableOf(context, seen.rows),
    matrix: asMatrix ? matrixPage(context, seen.rows, 'trang') : undefined,
    home: nameRecord(view, 'place', programme.place),
    shown: seen.count,
    count: cells.at(countAddress('measure', { objective: question.objective })),
    objectives: seen.objectives.map((one) => ({ value: numberOf(one), name: objectiveName(one) })),
    places: seen.places.map((one) => ({ value: one.id, name: one.name })),
  };
};
export type MeasuresPage = ReturnType<typeof measuresPage>;

const tableOf = (context: PageContext, listed: readonly ListedMeasure[]) => {
  const { view } = context.opened;
  const { rows, turn } = madeRows(turnPages(context.url, listed, { size: LINES }), (one) => ({
    objective: one.measure.objective ?? '',
    line: measureRow(context, one),
  }));
  const some = (has: (line: MeasureRow) => boolean): boolean => rows.some(({ line }) => has(line));
  return {
    /** Columns that say something of at least one line of the page; the same in all its tables. */
    columns: {
      plan: some(({ plan }) => plan.printed !== undefined),
      share: some(({ share }) => share !== undefined),
      change: some(({ change }) => change !== undefined),
      trend: some(({ trend }) => trend !== undefined),
    },
    groups: [...Map.groupBy(rows, ({ objective }) => objective)].map(([id, own]) => {
      const objective = view.find('objective', id);
      return { id, title: objective && objectiveName(objective), lines: own.map(({ line }) => line) };
    }),
    turn,
  };
};

const measureRow = (context: PageContext, listed: ListedMeasure) => {
  const {
    language,
    opened: { view, programme },
    cells,
  } = context;
  const { measure, place, series, latest, period, plan, planPeriod, share, change } = measureLine(view, listed);
  return {
    key: `${measure.id}@${place}`,
    ...namedMeasure(context, measure),
    /** Only where it is not the programme's own. */
    place: place === programme.place ? undefined : nameRecord(view, 'place', place),
    unit: unitName(context, measure.unit),
    definition: measure.definition,
    question: measure.openQuestion,
    latest: cells.of(latest),
    period: series?.latest ? periodOfPoint(language, view, series.latest) : period && printPeriodIn(language, period),
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
        ? series.points.slice(-POINTS).map((point) => ({
            length: percentOf(point.figure) ?? 0,
            expected: point.kind !== 'actual',
            title: `${printPeriodIn(language, point.period)}: ${cells.of(point.figure).printed ?? ''}`,
          }))
        : undefined,
  };
};
export type MeasureRow = ReturnType<typeof measureRow>;
