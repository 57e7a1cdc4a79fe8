import { orRefuse } from '#app/refusal.ts';
import { pageOf, type PageOf, type Paging } from '#api/listed/page-of.ts';
import type { OpenedWorkspace } from '#app/read/workspace.ts';
import type { Filter } from '#core/address/address.ts';
import { selectRecords } from '#core/figure/select.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workState } from '#core/subjects/work/state.ts';

export interface ListedWork {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly sector: string;
  readonly programme: string | null;
  readonly objective: string;
  readonly places: readonly string[];
  /** Null: nobody has said. */
  readonly status: string | null;
  readonly statement: string | null;
  readonly started: string | null;
  readonly completed: string | null;
  readonly expectedFinish: string | null;
  readonly late: boolean;
  readonly obstacles: readonly string[];
  readonly version: number;
}

/** Works that pass the filters, whose keys are those of figure addresses (`status`, `kind`, `objective`, `late` …). */
export const listWorks = (
  { view }: OpenedWorkspace,
  filters: readonly Filter[],
  paging: Paging,
): PageOf<ListedWork> => {
  const found = orRefuse(
    selectRecords(view, { head: { type: 'aggregate', op: 'count', subject: 'work' }, filters }, 'work', filters),
  );
  return pageOf(found, paging, (work: Stored<'work'>): ListedWork => {
    const state = workState(view, work.id);
    return {
      id: work.id,
      name: work.name,
      kind: work.kind,
      sector: work.sector,
      programme: work.programme ?? null,
      objective: work.objective,
      places: work.places,
      status: state.status ?? null,
      statement: state.statement ?? null,
      started: state.started ?? null,
      completed: state.completed ?? null,
      expectedFinish: state.expectedFinish ?? null,
      late: state.daysLate !== undefined,
      obstacles: state.obstacles.map((obstacle) => obstacle.id),
      version: work.ref.version,
    };
  });
};
