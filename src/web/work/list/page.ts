/** The works as their page carries them: rows of a table, cards by stage, marks on a map. */
import { mapWorks, statedStatus, type WorkLine, type WorksMap, type WorksAnswer } from '#core/query/works.ts';
import type { Figure } from '#core/figure/figure.ts';
import { numberOf, objectiveName } from '#core/subjects/objective/tree.ts';
import type { Cell } from '#web/parts/cell.ts';
import { drawOutlines } from '#web/parts/map.ts';
import type { Maker } from '#web/parts/page-maker.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { label } from '#words/labels.ts';

/** Stages from the first thought to the end; what stands still comes last. */
const STAGES = ['proposed', 'preparing', 'ongoing', 'completed', 'suspended', 'cancelled', 'unknown'] as const;

export const VIEWS = ['bang', 'giai-doan', 'ban-do'] as const;
export type WorksView = (typeof VIEWS)[number];

export const worksPage = (maker: Maker, seen: WorksAnswer, asked: WorksView) => {
  const { language, cells } = maker;
  const cellOf = (figure: Figure | undefined): Cell | undefined => figure && cells.of(figure, { bare: true });
  const rows = seen.lines.map((line) => workRow(maker, line));
  return {
    rows: asked === 'bang' ? rows : [],
    stages:
      asked === 'giai-doan'
        ? STAGES.map((status) => ({
            status,
            name: label(language, 'workStatus', status),
            count: cellOf(seen.countOf(status)),
            rows: rows.filter((row) => row.status === status),
          })).filter(({ status, rows: own }) => own.length > 0 || (status !== 'suspended' && status !== 'cancelled'))
        : [],
    map: asked === 'ban-do' ? mapPage(maker, mapWorks(maker.opened.view, seen.lines)) : undefined,
    shown: seen.lines.length,
    count: seen.count && cells.of(seen.count),
    funding: cells.of(seen.funding),
    options: {
      statuses: seen.statuses.map((one) => ({ value: one, name: label(language, 'workStatus', one) })),
      kinds: seen.kinds.map((one) => ({
        value: one,
        name: maker.opened.view.vocabulary.name(language, 'work-kind', one),
      })),
      sectors: seen.sectors.map((one) => ({
        value: one,
        name: maker.opened.view.vocabulary.name(language, 'sector', one),
      })),
      objectives: seen.objectives.map((one) => ({ value: numberOf(one), name: objectiveName(one) })),
      places: seen.places.map((one) => ({ value: one.id, name: one.name })),
    },
  };
};
export type WorksPage = ReturnType<typeof worksPage>;

const workRow = (
  { language, opened: { view }, cells }: Maker,
  { work, state, objective, places, funding, finish, late }: WorkLine,
) => ({
  id: work.id,
  name: work.name,
  path: recordPath(view, 'work', work.id) ?? '',
  kind: view.vocabulary.name(language, 'work-kind', work.kind),
  sector: view.vocabulary.name(language, 'sector', work.sector),
  objective: objective && {
    number: numberOf(objective),
    title: objective.short ?? objective.title,
    path: recordPath(view, 'objective', objective.id) ?? '',
  },
  places: places.map((place) => place.name).join('; '),
  status: statedStatus(state),
  /** For sorting: from the first thought to the end. */
  stage: STAGES.indexOf(statedStatus(state)),
  statement: state.statement,
  obstacles: state.obstacles.map((one) => ({
    id: one.id,
    kind: label(language, 'obstacleKind', one.kind),
    statement: one.statement,
  })),
  funding: funding.value ? cells.of(funding) : undefined,
  finish: finish.date ? cells.of(finish) : undefined,
  /** Whether the finish lies ahead. */
  expected: state.completed === undefined,
  late: late && cells.of(late),
  /** For sorting. */
  amount: funding.value,
  finishDay: state.completed ?? state.expectedFinish,
});
export type WorkRow = ReturnType<typeof workRow>;

const WIDTH = 640;
/** Between marks: on a phone they are drawn half as large again, and still do not touch. */
const STEP = 23;

const mapPage = (maker: Maker, { outlines, elsewhere }: WorksMap) => {
  const drawn = drawOutlines(
    outlines.map(({ boundary }) => boundary.geometry),
    WIDTH,
  );
  const counted = outlines.map(({ place, boundary, lines }) => ({
    name: place?.name ?? boundary.id,
    count: lines.length,
  }));
  const most = Math.max(0, ...counted.map((one) => one.count));
  return {
    /** Where most works lie; absent while no work lies anywhere. */
    most:
      most === 0
        ? undefined
        : counted
            .filter((one) => one.count === most)
            .map((one) => one.name)
            .join(', '),
    width: drawn.width,
    height: outlines.length === 0 ? 0 : drawn.height,
    outlines: outlines.map(({ boundary, place, lines }, index) => {
      const shape = drawn.outlines[index] ?? { path: '', middle: { x: 0, y: 0 } };
      const rows = lines.map((line) => workRow(maker, line));
      return {
        id: boundary.id,
        name: place?.name ?? boundary.id,
        path: shape.path,
        label: {
          x: shape.middle.x,
          y: shape.middle.y - (Math.ceil(rows.length / columnsOf(rows.length)) * STEP) / 2 - 8,
        },
        rows,
        marks: placed(rows, shape.middle),
      };
    }),
    elsewhere: elsewhere.map(({ place, lines }) => ({
      key: place?.id ?? '',
      name: place?.name,
      rows: lines.map((line) => workRow(maker, line)),
    })),
  };
};
export type WorksMapPage = NonNullable<WorksPage['map']>;

const columnsOf = (count: number): number => Math.max(1, Math.ceil(Math.sqrt(count * 1.6)));

/** Marks side by side around the middle: they show how many and in what state, not where exactly. */
const placed = (rows: readonly WorkRow[], middle: { readonly x: number; readonly y: number }) => {
  const columns = columnsOf(rows.length);
  const lines = Math.ceil(rows.length / columns);
  return rows.map((row, index) => ({
    id: row.id,
    name: row.name,
    path: row.path,
    status: row.status,
    stuck: row.obstacles.length > 0,
    x: middle.x + ((index % columns) - (Math.min(columns, rows.length) - 1) / 2) * STEP,
    y: middle.y + (Math.floor(index / columns) - (lines - 1) / 2) * STEP,
  }));
};
