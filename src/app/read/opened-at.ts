/** A workspace as it was known at an earlier entry of its journal. */
import type { Application } from '#app/application.ts';
import { readViewAt } from '#app/read/records.ts';
import type { OpenedWorkspace } from '#app/read/workspace.ts';
import { ask } from '#app/state/ask.ts';
import { unitsIn } from '#core/facts/vocabulary.ts';

/** The same where no entry is named. Refuses `journal.unknown-sequence`. */
export const openedAt = async (
  app: Application,
  opened: OpenedWorkspace,
  sequence: number | undefined,
): Promise<OpenedWorkspace> => {
  if (sequence === undefined) return opened;
  const view = await readViewAt(app, opened.workspace.id, opened.asOf.day, sequence);
  return { ...opened, view, ask: (question) => ask(app, view, question), units: unitsIn(view.records) };
};
