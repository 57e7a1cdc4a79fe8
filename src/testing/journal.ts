/** Writing records for tests of what lies below the use cases. */
import { randomUUID } from 'node:crypto';
import type { Database, Writer } from '#store/connection.ts';
import { ensureWorkspace, openPen, type Change } from '#store/journal/pen.ts';
import { nameKey, readStanding } from '#store/journal/standing.ts';

export type Wanted = Omit<Change, 'before'>;

/** Within a transaction; answers the entries written. */
export const writeIn = async (
  writer: Writer,
  workspace: string,
  changes: readonly Wanted[],
  at = '2023-06-01T02:00:00Z',
): Promise<number> => {
  const pen = await openPen(writer, workspace, new Date(at));
  if (!pen) throw new Error(`no workspace ${workspace}`);
  const standing = await readStanding(writer, workspace, changes);
  const writing = { actor: 'Người thử', command: 'test', commandId: randomUUID() };
  const entries = changes.filter((one) =>
    pen.write(writing, { ...one, before: standing.get(nameKey(one)) ?? { version: 0 } }),
  );
  await pen.close();
  return entries.length;
};

/** Answers the entries written. */
export const writeRecords = (
  { write }: Database,
  workspace: string,
  changes: readonly Wanted[],
  at?: string,
): Promise<number> => write((writer) => writeIn(writer, workspace, changes, at));

/** A workspace whose first entry is its name. */
export const makeWorkspace = async (database: Database, id = `w${randomUUID().slice(0, 8)}`): Promise<string> => {
  await database.write((writer) => ensureWorkspace(writer, id));
  await writeRecords(database, id, [{ subject: 'workspace', id, record: { id, name: 'Thử nghiệm' } }]);
  return id;
};
