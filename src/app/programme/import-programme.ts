/** Takes a programme's files into the database: all of them or nothing, every change in the journal. */
import type { Application } from '#app/application.ts';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { knownCodes } from '#app/work/open-procedures.ts';
import { compareDrafts, type ProgrammeChanges } from '#core/record/compare-drafts.ts';
import type { Records } from '#core/record/records.ts';
import { collectRecords } from '#core/record/records.ts';
import { readProgramme } from '#files/programme/read-programme.ts';
import { writeChanges } from '#store/journal.ts';
import { loadRecords } from '#store/records.ts';
import { ensureWorkspace } from '#store/workspace.ts';

export interface ImportRequest {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Who answers for the import, by name. */
  readonly actor: string;
  readonly reason?: string;
  /** Only look: answer what would change. */
  readonly check?: boolean;
}

export interface ImportResult {
  readonly workspace: string;
  readonly programme: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Journal sequence afterwards; 0 for a workspace that does not exist yet. */
  readonly sequence: number;
}

/**
 * Imports a programme. The programme's own records become exactly those of the files; records that other programmes of
 * the workspace brought in are left alone. Refuses with all problems of the files, and writes nothing then.
 */
export const importProgramme = async (app: Application, { files, actor, reason, check = false }: ImportRequest): Promise<ImportResult> => {
  const { workspace, programme, drafts } = orRefuse(readProgramme(files, await knownCodes()));
  const compared = (records: Records): ProgrammeChanges => compareDrafts(records, programme, drafts);
  if (check) {
    const records = (await app.database.read((reader) => loadRecords(reader, workspace.id))) ?? collectRecords(workspace.id, 0, []);
    return result(workspace.id, programme, compared(records), records.sequence);
  }
  return app.database.write(async (writer) => {
    await ensureWorkspace(writer, workspace);
    const records = (await loadRecords(writer, workspace.id)) ?? collectRecords(workspace.id, 0, []);
    const changes = compared(records);
    const command = { workspace: workspace.id, actor, command: 'import-programme', commandId: app.newId(), at: app.clock.now(), ...(reason !== undefined && { reason }) };
    const written = await writeChanges(writer, command, changes.changes);
    return result(workspace.id, programme, changes, records.sequence + written);
  }).catch(asRefusal);
};

const result = (workspace: string, programme: string, { added, changed, removed }: ProgrammeChanges, sequence: number): ImportResult => ({ workspace, programme, added, changed, removed, sequence });

/** A record that another programme still refers to cannot go: the database says so by its foreign keys. */
const asRefusal = (error: unknown): never => {
  if (error instanceof Error && 'code' in error && error.code === '23503') throw new Refusal([{ code: 'reference.still-used', where: {}, data: { detail: 'detail' in error ? String(error.detail) : '' } }]);
  throw error;
};
