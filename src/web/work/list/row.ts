/** A work as a row, a card or a mark carries it. */
import { statedStatus, workLine } from '#core/query/works.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workState } from '#core/subjects/work/state.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { nameRecord } from '#words/figure-name.ts';
import { label } from '#words/labels.ts';

/** Stages from the first thought to the end; what stands still comes last. */
export const STAGES = ['proposed', 'preparing', 'ongoing', 'completed', 'suspended', 'cancelled', 'unknown'] as const;

export const workRow = ({ language, opened: { view }, cells }: PageContext, record: Stored<'work'>) => {
  const { work, state, objective, places, funding, finish, late, firstFinish } = workLine(view, record);
  return {
    id: work.id,
    name: work.name,
    path: recordPath(view, 'work', work.id) ?? '',
    times: (work.count ?? 1) > 1 ? work.count : undefined,
    whole: work.partOf === undefined ? undefined : nameRecord(view, 'work', work.partOf),
    sector: view.vocabulary.name(language, 'sector', work.sector),
    objective: objective && {
      number: numberOf(objective),
      title: objective.short ?? objective.title,
      path: recordPath(view, 'objective', objective.id) ?? '',
    },
    places: places.map((place) => place.name).join('; '),
    status: statedStatus(state),
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
    isLate: state.daysLate !== undefined,
    late: late && cells.of(late),
    moved: firstFinish && { times: String(state.moves.length), first: cells.of(firstFinish) },
  };
};
export type WorkRow = ReturnType<typeof workRow>;

/** The same without what a card or a mark has no room for. */
export const workMark = ({ language, opened: { view } }: PageContext, work: Stored<'work'>) => {
  const state = workState(view, work.id);
  return {
    id: work.id,
    name: work.name,
    path: recordPath(view, 'work', work.id) ?? '',
    status: statedStatus(state),
    obstacles: state.obstacles.map((one) => ({ id: one.id, kind: label(language, 'obstacleKind', one.kind) })),
  };
};
export type WorkMark = ReturnType<typeof workMark>;
