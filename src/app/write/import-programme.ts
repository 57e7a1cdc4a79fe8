/** Takes a programme's files into the database: all of them or nothing, every change in the journal. */
import type { Application } from '#app/application.ts';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { knownCodes } from '#app/shipped.ts';
import { clashProblems } from '#app/write/conflict.ts';
import { heldBase, IMPORT, readSeen, type SeenStates } from '#app/write/import-base.ts';
import { writeAll } from '#app/write/write-all.ts';
import { compareDrafts, plain, type ProgrammeChanges, type RecordChange } from '#core/facts/compare-drafts.ts';
import { printHead } from '#core/facts/head.ts';
import { reconcile, type Reconciled, type Side } from '#core/facts/reconcile.ts';
import { collectRecords, NO_JOURNAL, type Records } from '#core/facts/records.ts';
import type { Problem } from '#core/problem.ts';
import { checkChanges } from '#core/rules/check-changes.ts';
import { checkWorkspace } from '#core/rules/check-workspace.ts';
import { groundOf } from '#core/rules/ground.ts';
import { nameToday } from '#files/programme/first-version.ts';
import { SUBJECT_FILES } from '#files/programme/folder-form.ts';
import { readProgramme, type ProgrammeRead } from '#files/programme/read-programme.ts';
import type { Reader } from '#store/connection.ts';
import { keepCommands } from '#store/journal/commands.ts';
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
  /** Which side is taken where a page has changed a record that the files change too. */
  readonly take?: Taking;
}

export interface Taking {
  /** Of all that are not named. */
  readonly all?: Side;
  /** By "subject/id". */
  readonly one?: ReadonlyMap<string, Side>;
}

/** A record that the files change, as it stands and as it shall be. */
export interface Difference {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly subject: RecordChange['subject'];
  readonly id: string;
  readonly before?: object;
  readonly after?: object;
}

export interface ImportResult {
  readonly workspace: string;
  readonly programme: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Records that were written since the files were made, and stay as they are. */
  readonly kept: number;
  readonly differences: readonly Difference[];
  /** Journal sequence afterwards; 0 for a workspace that does not exist yet. */
  readonly sequence: number;
}

/**
 * Imports a programme. The programme's own records become those of the files; what was written since the files were
 * made stays where the files do not change it, and is a conflict where they do. Records that other programmes of the
 * workspace brought in are left alone. Refuses with all problems of the files, and writes nothing then.
 */
export const importProgramme = async (
  app: Application,
  { files, actor, reason, check = false, take = {} }: ImportRequest,
): Promise<ImportResult> => {
  const read = orRefuse(readProgramme(files, await knownCodes()));
  const { workspace, programme } = read;
  if (check)
    return app.database.read(async (reader) => {
      const records = (await loadRecords(reader, workspace.id)) ?? collectRecords(workspace.id, NO_JOURNAL, []);
      const { changes, kept } = await reconciled(reader, records, read, { files, actor, take });
      return result(records, programme, changes, kept, records.sequence);
    });
  return app.database.write(async (writer) => {
    await ensureWorkspace(writer, workspace.id);
    const now = app.clock.now();
    const pen = await openPen(writer, workspace.id, now);
    const records = await loadRecords(writer, workspace.id);
    if (!pen || !records) throw new Error(`no workspace ${workspace.id}`);
    if (pen.late > 0) app.log.error({ milliseconds: pen.late }, 'the clock is behind the last journal entry');
    const { changes, kept } = await reconciled(writer, records, read, { files, actor, take });
    const commandId = app.newId();
    const writing = { actor, command: IMPORT, commandId, ...(reason !== undefined && { reason }) };
    const named = { subject: 'workspace', id: workspace.id, record: workspaceRecord(workspace) } as const;
    const answer = read.base ? { base: printHead(read.base.head) } : {};
    await keepCommands(writer, workspace.id, now, [{ id: commandId, content: '', actor, answer }]);
    const written = await writeAll(writer, pen, workspace.id, writing, [named, ...changes.changes]);
    return result(records, programme, changes, kept, records.sequence + written);
  });
};

/** Refuses `import.*` conflicts, those of `checkWorkspace` and `checkChanges`, and `file.missing-with-records`. */
const reconciled = async (
  reader: Reader,
  records: Records,
  read: ProgrammeRead,
  { files, actor, take }: Pick<ImportRequest, 'files' | 'actor'> & { readonly take: Taking },
): Promise<Reconciled> => {
  const { workspace, programme, drafts, base, locate } = read;
  const compared = compareDrafts(records, programme, drafts);
  const held = await heldBase(reader, workspace.id, base);
  const seen = await readSeen(reader, workspace.id, compared.changes, held, actor);
  const outcome = reconcile(
    compared,
    seen.seenOf,
    ({ subject, id }) => records[subject].has(id),
    ({ subject, id }) => take.one?.get(`${subject}/${id}`) ?? take.all,
  );
  const { changes, kept, conflicts } = outcome;
  const problems = [
    ...conflicts.flatMap((change) => conflictProblems(records, change, seen)).map(locate),
    ...missingFiles(changes, files),
    ...checkWorkspace(records, programme, drafts, changes).map(locate),
  ];
  // What stays of others was not in the files when they were checked: both must hold together.
  if (problems.length === 0 && kept.length > 0)
    problems.push(...checkChanges(groundOf(records), changes.changes, await knownCodes()).problems.map(locate));
  if (problems.length > 0) throw new Refusal(problems);
  return outcome;
};

/** What a conflict of a form is called where it is one of a file. */
const CONFLICTS: Readonly<Record<string, string>> = {
  'write.conflict': 'import.conflict',
  'write.conflict-gone': 'import.conflict-gone',
  'write.conflict-there': 'import.conflict-there',
};

/** Problems: `import.conflict` for each field that was changed since, `import.conflict-gone`, `import.conflict-there`. */
const conflictProblems = (
  records: Records,
  change: RecordChange,
  { seenOf, lastOf }: SeenStates,
): readonly Problem[] => {
  const { subject, id, record } = change;
  const current = records[subject].get(id);
  const { base } = seenOf(change);
  const last = lastOf(change);
  return clashProblems({
    subject,
    id,
    ...(base && { base }),
    ...(current && { current: plain(current) }),
    ...(record && { mine: record }),
    actor: last?.actor ?? '',
    at: last?.at ?? '',
  }).map((problem) => ({ ...problem, code: CONFLICTS[problem.code] ?? problem.code }));
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
  records: Records,
  programme: string,
  { changes, added, changed, removed }: ProgrammeChanges,
  kept: readonly RecordChange[],
  sequence: number,
): ImportResult => ({
  workspace: records.workspace,
  programme,
  added,
  changed,
  removed,
  kept: kept.length,
  differences: changes.map(({ subject, id, record }): Difference => {
    const before = records[subject].get(id);
    return {
      kind: !before ? 'added' : record ? 'changed' : 'removed',
      subject,
      id,
      ...(before && { before: plain(before) }),
      ...(record && { after: record }),
    };
  }),
  sequence,
});
