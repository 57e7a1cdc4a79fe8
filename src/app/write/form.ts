/** A form's change of the records: load and lock, decide, store with the journal, in one transaction. */
import type { Application } from '#app/application.ts';
import { orRefuse, refuse } from '#app/refusal.ts';
import { recordsAtHead } from '#app/state/states.ts';
import type { Outcome } from '#core/problem.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import type { Records } from '#core/facts/records.ts';
import { writeAll } from '#app/write/write-all.ts';
import { openPen } from '#store/journal/pen.ts';

export interface FormRequest {
  readonly workspace: string;
  /** Who answers for it: name and office, as the form gave them. */
  readonly actor: string;
  /** What was done: "keep-scenario". */
  readonly command: string;
  readonly reason?: string;
}

const LONGEST_NAME = 200;

/** Answers the entries written. Refuses `write.off`, `write.no-actor`, `workspace.unknown`, and what `decide` finds. */
export const writeForm = async (
  app: Application,
  { workspace, actor, command, reason }: FormRequest,
  decide: (records: Records) => Outcome<readonly RecordChange[]>,
): Promise<number> => {
  if (app.writes === 'none') refuse('write.off', {});
  const name = actor.trim().slice(0, LONGEST_NAME);
  if (name === '') refuse('write.no-actor', {});
  return app.database.write(async (writer) => {
    const pen = (await openPen(writer, workspace, app.clock.now())) ?? refuse('workspace.unknown', { workspace });
    const records = await recordsAtHead(app, writer, workspace);
    const changes = orRefuse(decide(records));
    const writing = { actor: name, command, commandId: app.newId(), ...(reason !== undefined && { reason }) };
    return writeAll(writer, pen, workspace, writing, changes);
  });
};
