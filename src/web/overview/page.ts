/** The overview as its page carries it: figures as cells, names and links as texts. */
import type { Overview } from '#core/query/overview.ts';
import { lengthOf } from '#core/query/capital.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { Figure } from '#core/figure/figure.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import type { Cell, Cells } from '#web/parts/cell.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { seriesChart } from '#web/parts/series-chart.ts';
import { nameRecord } from '#words/figure-name.ts';
import { printDayIn, printPeriodIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import type { Language } from '#words/language.ts';
import { overviewWords } from '#words/ui/overview.ts';

interface Maker {
  readonly language: Language;
  readonly opened: OpenedProgramme;
  readonly cells: Cells;
}

export const overviewPage = (maker: Maker, overview: Overview) => {
  const { language, opened, cells } = maker;
  const { view, programme } = opened;
  const words = overviewWords[language];
  const agency = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : nameRecord(view, 'agency', id);
  const bare = (figure: Figure): Cell => cells.of(figure, { bare: true });
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
      { key: 'stuck', name: words.stuck, cell: bare(overview.counts.stuck), query: { 'can-xu-ly': 'vuong' } },
    ] satisfies readonly { readonly query: Readonly<Record<string, string>>; readonly [key: string]: unknown }[],
    objectives: overview.objectives.map(({ objective, depth, progress, works, completed }) => ({
      id: objective.id,
      number: numberOf(objective),
      title: objective.short ?? objective.title,
      path: recordPath(view, 'objective', objective.id) ?? '',
      depth,
      progress: cells.of(progress),
      length: percentOf(progress),
      works: bare(works),
      completed: bare(completed),
    })),
    leadership: bare(overview.leadership),
    late: overview.late.map(({ work, finish, late }) => ({
      id: work.id,
      name: work.name,
      path: recordPath(view, 'work', work.id) ?? '',
      finish: cells.of(finish),
      late: cells.of(late),
    })),
    stuck: overview.stuck.map(({ obstacle, age }) => ({
      id: obstacle.id,
      name: nameRecord(
        view,
        obstacle.work === undefined ? 'objective' : 'work',
        obstacle.work ?? obstacle.objective ?? '',
      ),
      path: recordPath(view, 'obstacle', obstacle.id) ?? '',
      kind: label(language, 'obstacleKind', obstacle.kind),
      statement: obstacle.statement,
      owner:
        agency(obstacle.owner) ??
        (obstacle.ownerParty === undefined ? undefined : nameRecord(view, 'party', obstacle.ownerParty)),
      next: obstacle.nextStep,
      age: cells.of(age),
    })),
    capital: overview.capital.map(({ kind, total, sources, years }) => ({
      kind: label(language, 'fundingKind', kind),
      total: cells.of(total),
      years: years.map((year) => printPeriodIn(language, year)),
      parts: sources.map(({ source, figure, years: amounts }) => ({
        key: source,
        label: view.vocabulary.name(language, 'capital', source),
        cell: cells.of(figure),
        length: lengthOf(figure, total),
        years: amounts.map((amount) => amount && cells.of(amount)),
      })),
    })),
    stated: overview.stated.map(({ label: name, figure, parts }) => ({ label: name, cell: cells.of(figure), parts })),
    series: overview.measures.filter((one) => one.points.length > 1).map((one) => seriesChart(maker, one)),
    singles: overview.measures.flatMap(({ measure, points, latest }) =>
      points.length > 1 || !latest
        ? []
        : [
            {
              id: measure.id,
              name: measure.name,
              path: recordPath(view, 'measure', measure.id) ?? '',
              cell: cells.of(latest.figure),
              period: printPeriodIn(language, latest.period),
            },
          ],
    ),
    targets: overview.targets.map(({ objective, answer, target, result, instead }) => ({
      id: objective.id,
      number: numberOf(objective),
      title: objective.short ?? objective.title,
      path: recordPath(view, 'objective', objective.id) ?? '',
      answer,
      target: cells.of(target),
      result: cells.of(result),
      instead: instead.map(({ stage, figure }) => ({ stage: label(language, 'stage', stage), cell: cells.of(figure) })),
    })),
    silent: overview.silent.map(({ objective, work, lead }) => ({
      id: objective?.id ?? work?.id ?? '',
      isWork: work !== undefined,
      lead: agency(lead),
      name: objective ? nameRecord(view, 'objective', objective.id) : (work?.name ?? ''),
      path: recordPath(view, objective ? 'objective' : 'work', objective?.id ?? work?.id ?? '') ?? '',
    })),
    began: programme.from === undefined ? undefined : printDayIn(language, programme.from),
  };
};

/** For drawing only. */
export const percentOf = (figure: Figure): number | undefined =>
  figure.value ? Number(figure.value.amount) : undefined;

export type OverviewPage = ReturnType<typeof overviewPage>;
