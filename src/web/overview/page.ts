/** The overview as its page carries it: figures as cells, names and links as texts. */
import { objectiveLine, targetLine, type Overview } from '#core/query/overview.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { targetAnswer } from '#core/figure/target-answer.ts';
import { lengthOf } from '#core/query/capital.ts';
import type { Figure } from '#core/figure/figure.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import type { Cell } from '#web/parts/cell.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { attentionRow } from '#web/overview/attention-row.ts';
import { targetCells } from '#web/objective/target-cells.ts';
import { budgetPage } from '#web/resource/budget.ts';
import { resourcesWords } from '#words/ui/resources.ts';
import type { Day } from '#core/value/day.ts';
import { firstDay } from '#core/value/period.ts';
import { turnList, type Turned } from '#web/parts/turn-pages.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { seriesChart } from '#web/parts/series-chart.ts';
import { nameRecord, periodOfPoint } from '#words/figure-name.ts';
import { printCountIn, printDayIn, printPeriodIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import { wordRemark } from '#words/word-remark.ts';
import { overviewWords } from '#words/ui/overview.ts';

/** Rows of each list: a glance, from which one can go on. */
const GLANCE = 20;
/** Nodes of the first two levels; a programme of a district has some two dozen. */
const OBJECTIVES = 40;
/** Values of a small chart whose labels do not meet. */
const POINTS = 8;

export const overviewPage = (context: PageContext, overview: Overview) => {
  const { language, opened, cells, url } = context;
  const { view, programme } = opened;
  const words = overviewWords[language];
  const agency = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : nameRecord(view, 'agency', id);
  const bare = (figure: Figure): Cell => cells.of(figure, { bare: true });
  const glance = <Row, Made>(name: string, rows: readonly Row[], make: (row: Row) => Made): Turned<Made> =>
    turnList(url, { name, size: GLANCE }, rows, make);
  return {
    counts: [
      { key: 'works', name: words.works, cell: bare(overview.counts.works), query: {} },
      ...overview.statuses.map(({ status, count }) => ({
        key: status as string,
        name: upperFirst(label(language, 'workStatus', status)),
        cell: bare(count),
        query: { 'tinh-trang': status as string },
      })),
      { key: 'late', name: words.late, cell: bare(overview.counts.late), query: { 'can-xu-ly': 'cham' } },
      ...(overview.counts.moved.value?.amount === '0'
        ? []
        : [{ key: 'moved', name: words.moved, cell: bare(overview.counts.moved), query: { 'can-xu-ly': 'lui' } }]),
      { key: 'stuck', name: words.stuck, cell: bare(overview.counts.stuck), query: { 'can-xu-ly': 'vuong' } },
    ] satisfies readonly { readonly query: Readonly<Record<string, string>>; readonly [key: string]: unknown }[],
    objectives: turnList(url, { name: 'muc-tieu', size: OBJECTIVES }, overview.objectives, (one) => {
      const { objective, depth, progress, works, completed } = objectiveLine(view, one);
      return {
        id: objective.id,
        number: numberOf(objective),
        title: objective.short ?? objective.title,
        path: recordPath(view, 'objective', objective.id) ?? '',
        depth,
        progress: cells.of(progress),
        length: percentOf(progress),
        shorterOnly: objective.kind === 'target' && targetAnswer(view, objective).soFar !== undefined,
        works: bare(works),
        completed: bare(completed),
      };
    }),
    leadership: bare(overview.leadership),
    attention: glance('can-xu-ly', overview.attention, (line) => attentionRow(context, line)),
    ofDay: overview.ofDay.map((one) => ({ key: one.code as string, text: wordRemark(one, language) })),
    weighed: {
      ...overview.weighable,
      isEmpty: overview.weighable.works === 0,
      /** Whether anything can be said of what is late: all is done, or some have a day. */
      late: overview.weighable.works > 0 && overview.weighable.undated < Math.max(1, overview.weighable.open),
      stuck: overview.weighable.unsaid < overview.weighable.works,
      silent: overview.objectives.length + overview.weighable.works > 0,
    },
    budget: budgetPage(context, budgetShown(view.asOf, overview.budget)),
    capital: overview.capital.filter(isBesideBudget).map(({ kind, total, sources, years, works }) => ({
      kind: label(language, 'fundingKind', kind),
      total: cells.of(total),
      of:
        works &&
        resourcesWords[language].ofWorks(printCountIn(language, works.told), printCountIn(language, works.all)),
      years: years.map((year) => printPeriodIn(language, year)),
      parts: sources.map(({ source, figure, years: amounts }) => ({
        key: source,
        label: view.vocabulary.name(language, 'capital', source),
        cell: cells.of(figure),
        length: lengthOf(figure, total),
        years: amounts.map((amount) => amount && cells.of(amount)),
      })),
    })),
    stated: glance('tong-so', overview.stated, (claim) => ({
      label: claim.label,
      cell: cells.at(addressOf('claim', claim.id, 'stated')),
      parts: claim.parts.length,
    })),
    series: overview.measures.filter((one) => one.points.length > 1).map((one) => seriesChart(context, one, POINTS)),
    singles: overview.measures.flatMap(({ measure, points, latest }) =>
      points.length > 1 || !latest
        ? []
        : [
            {
              id: measure.id,
              name: measure.name,
              path: recordPath(view, 'measure', measure.id) ?? '',
              cell: cells.of(latest.figure),
              period: periodOfPoint(language, view, latest),
            },
          ],
    ),
    targets: glance('chi-tieu', overview.targets, (one) => {
      const line = targetLine(view, one);
      const { objective } = line;
      return {
        id: objective.id,
        number: numberOf(objective),
        title: objective.short ?? objective.title,
        path: recordPath(view, 'objective', objective.id) ?? '',
        target: targetCells(context, line),
      };
    }),
    silent: glance('chua-bao-cao', overview.silent, ({ objective, work, lead, since }) => ({
      since: since && printDayIn(language, since),
      id: objective?.id ?? work?.id ?? '',
      isWork: work !== undefined,
      lead: agency(lead),
      name: objective ? nameRecord(view, 'objective', objective.id) : (work?.name ?? ''),
      path: recordPath(view, objective ? 'objective' : 'work', objective?.id ?? work?.id ?? '') ?? '',
    })),
    began:
      programme.from === undefined || programme.from > view.asOf ? undefined : printDayIn(language, programme.from),
  };
};

/** Of the year of the day, else of the last one before it. */
const budgetShown = (asOf: Day, years: Overview['budget']): Overview['budget'] =>
  years.filter(({ year }) => firstDay(year) <= asOf).slice(0, 1);

/** What is planned and paid stands by its year in a table of its own: years are not added up. */
const isBesideBudget = ({ kind, yearless }: Overview['capital'][number]): boolean =>
  yearless || (kind !== 'plan' && kind !== 'disbursement');

/** For drawing only. */
export const percentOf = (figure: Figure): number | undefined =>
  figure.value ? Number(figure.value.amount) : undefined;

export type OverviewPage = ReturnType<typeof overviewPage>;
