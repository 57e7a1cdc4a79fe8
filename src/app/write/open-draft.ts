/** Opens to its readers what was being set up: one entry of the journal, and no way back. */
import { refuse } from '#app/refusal.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { isDraft, type WorkspaceRecord } from '#core/subjects/workspace/shape.ts';
import { keepCommands } from '#store/journal/commands.ts';
import { openPen } from '#store/journal/pen.ts';
import { nameKey, readStanding } from '#store/journal/standing.ts';

/**
 * `seed`: the mark of the form that sends it. Nothing is written where it is open already. Refuses `workspace.unknown`.
 */
export const openDraft = ({ app, workspace, author }: WriteContext, seed: string): Promise<void> =>
  app.database.within(workspace).write(async (writer) => {
    const now = app.clock.now();
    const pen = (await openPen(writer, workspace, now)) ?? refuse('workspace.unknown', { workspace });
    const key = { subject: 'workspace', id: workspace } as const;
    const before = (await readStanding(writer, workspace, [key])).get(nameKey(key));
    const record = before?.record as WorkspaceRecord | undefined;
    if (!before || !record || !isDraft(record)) return;
    const { purpose: _, ...opened } = record;
    const commandId = commandIdOf(seed, author, { workspace });
    await keepCommands(writer, workspace, now, [{ id: commandId, content: '', actor: author, answer: {} }]);
    pen.write({ actor: author, command: 'open-draft', commandId }, { ...key, record: opened, before });
    await pen.close();
  });
