/**
 * Commands that were carried out, by the id that whoever sent them gave them. Read and kept under the workspace's lock.
 */
import type { Reader, Writer } from '#store/connection.ts';

export interface KeptCommand {
  readonly id: string;
  /** SHA-256 of what was commanded. */
  readonly content: string;
  readonly actor: string;
  /** What was answered; JSON. */
  readonly answer: unknown;
}

/** Those of these ids that were carried out, by id. */
export const findCommands = async (
  reader: Reader,
  workspace: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KeptCommand>> => {
  if (ids.length === 0) return new Map();
  const rows = await reader.query
    .selectFrom('command')
    .select(['id', 'content', 'actor', 'answer'])
    .where('workspace_id', '=', workspace)
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
};

export const keepCommands = async (
  writer: Writer,
  workspace: string,
  at: Date,
  commands: readonly KeptCommand[],
): Promise<void> => {
  if (commands.length === 0) return;
  await writer.query
    .insertInto('command')
    .values(commands.map((one) => ({ ...one, workspace_id: workspace, at, answer: JSON.stringify(one.answer) })))
    .execute();
};
