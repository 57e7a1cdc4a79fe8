/** One work with all that is recorded of it, and the versions of its record. */
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { orRefuse } from '#app/refusal.ts';
import { shippedCalendar, shippedProcedures } from '#app/shipped.ts';
import { workAnswer, type WorkAnswer } from '#core/query/work.ts';
import type { ChainedEntry } from '#store/journal/entry.ts';
import { readRecordHistory } from '#app/read/history.ts';

export interface WorkWithVersions extends WorkAnswer {
  /** Versions of the work's own record. */
  readonly entries: readonly ChainedEntry[];
}

/** Refuses `work.unknown`. */
export const readWork = async (app: Application, opened: OpenedProgramme, id: string): Promise<WorkWithVersions> => {
  const [procedures, calendar, entries] = await Promise.all([
    shippedProcedures(),
    shippedCalendar(),
    readRecordHistory(app, opened.workspace.id, 'work', id),
  ]);
  return { ...orRefuse(await opened.ask(() => workAnswer(opened, id, procedures, calendar))), entries };
};
