/** Takes a programme's files into the database: all of them or nothing, every change in the journal. */
import type { Application } from '#app/application.ts';
import { orRefuse } from '#app/refusal.ts';
import { knownCodes } from '#app/shipped.ts';
import { done, type Outcome, type Problem } from '#core/problem.ts';
import { checkWorkspace } from '#core/rules/check-workspace.ts';
import { compareDrafts, type ProgrammeChanges } from '#core/facts/compare-drafts.ts';
import { collectRecords, NO_JOURNAL, type Records } from '#core/facts/records.ts';
import { writeAll } from '#app/write/write-all.ts';
import { nameToday } from '#files/programme/first-version.ts';
import { SUBJECT_FILES } from '#files/programme/folder-form.ts';
import { readProgramme, type ProgrammeRead } from '#files/programme/read-programme.ts';
import { ensureWorkspace, openPen } from '#store/journal/pen.ts';
import { loadRecords } from '#store/records.ts';
import { workspaceRecord } from '#store/workspace.ts';

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
export const importProgramme = async (
  app: Application,
  { files, actor, reason, check = false }: ImportRequest,
): Promise<ImportResult> => {
  const read = orRefuse(readProgramme(files, await knownCodes()));
  const { workspace, programme } = read;
  const compared = (records: Records): ProgrammeChanges => orRefuse(compareWith(records, read, files));
  if (check) {
    const records =
      (await app.database.read((reader) => loadRecords(reader, workspace.id))) ??
      collectRecords(workspace.id, NO_JOURNAL, []);
    return result(workspace.id, programme, compared(records), records.sequence);
  }
  return app.database.write(async (writer) => {
    await ensureWorkspace(writer, workspace.id);
    const pen = await openPen(writer, workspace.id, app.clock.now());
    const records = await loadRecords(writer, workspace.id);
    if (!pen || !records) throw new Error(`no workspace ${workspace.id}`);
    const changes = compared(records);
    const writing = {
      actor,
      command: 'import-programme',
      commandId: app.newId(),
      ...(reason !== undefined && { reason }),
    };
    const named = { subject: 'workspace', id: workspace.id, record: workspaceRecord(workspace) } as const;
    const written = await writeAll(writer, pen, workspace.id, writing, [named, ...changes.changes]);
    return result(workspace.id, programme, changes, records.sequence + written);
  });
};

/** Problems: those of `checkWorkspace`, and `file.missing-with-records`. */
const compareWith = (
  records: Records,
  { programme, drafts, locate }: ProgrammeRead,
  files: ImportRequest['files'],
): Outcome<ProgrammeChanges> => {
  const changes = compareDrafts(records, programme, drafts);
  const problems = [
    ...missingFiles(changes, files),
    ...checkWorkspace(records, programme, drafts, changes).map(locate),
  ];
  return problems.length > 0 ? { ok: false, problems } : done(changes);
};

/** A file that is not there may be lost; one that is there without records says that they are to go. */
const missingFiles = ({ changes }: ProgrammeChanges, files: ImportRequest['files']): readonly Problem[] =>
  [
    ...Map.groupBy(
      changes.filter(({ record }) => record === undefined),
      ({ subject }) => subject,
    ),
  ]
    .filter(([subject]) => ![...files.keys()].some((name) => nameToday(name, files) === SUBJECT_FILES[subject].name))
    .map(([subject, removed]): Problem => ({
      code: 'file.missing-with-records',
      where: { file: SUBJECT_FILES[subject].name },
      data: { subject, records: removed.length },
    }));

const result = (
  workspace: string,
  programme: string,
  { added, changed, removed }: ProgrammeChanges,
  sequence: number,
): ImportResult => ({
  workspace,
  programme,
  added,
  changed,
  removed,
  sequence,
});
