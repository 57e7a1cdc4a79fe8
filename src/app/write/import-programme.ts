/** Takes a programme's files into the database: all of them or nothing, every change in the journal. */
import { setImmediate } from 'node:timers/promises';
import { today, type Application } from '#app/application.ts';
import { orRefuse, refuse, Refusal } from '#app/refusal.ts';
import { knownCodes, shippedRulePacks } from '#app/shipped.ts';
import { ask } from '#app/state/ask.ts';
import { newState, viewOf } from '#app/state/state.ts';
import { heldBase, IMPORT, readSeen, type SeenStates } from '#app/write/import-base.ts';
import { differenceList, type Ahead, type Counts, type Difference } from '#app/write/import-differences.ts';
import { conflictList, type Conflict } from '#app/write/import-conflicts.ts';
import { missingFiles } from '#app/write/import-problems.ts';
import { importSeries } from '#app/write/import-series.ts';
import { compareDrafts, type RecordChange } from '#core/facts/compare-drafts.ts';
import { printHead } from '#core/facts/head.ts';
import { reconcile, type Side } from '#core/facts/reconcile.ts';
import { collectRecords, NO_JOURNAL, type Records } from '#core/facts/records.ts';
import { ownNeeds } from '#core/facts/withheld.ts';
import { maySee } from '#core/rights/audience.ts';
import { problemList, type Problem } from '#core/problem.ts';
import { checkChanges } from '#core/rules/check-changes.ts';
import { checkWorkspace } from '#core/rules/check-workspace.ts';
import { groundAfter, groundIn } from '#core/rules/ground.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { isDraft, type WorkspaceRecord } from '#core/subjects/workspace/shape.ts';
import { asDay } from '#core/value/day.ts';
import { readStreamed, type ProgrammeSources, type StreamedRead } from '#files/programme/read-streamed.ts';
import type { Reader, Writer } from '#store/connection.ts';
import { keepCommands } from '#store/journal/commands.ts';
import { ensureWorkspace, openPen, type Pen, type Writing } from '#store/journal/pen.ts';
import { nameKey, readStanding } from '#store/journal/standing.ts';
import { loadGround } from '#store/records.ts';
import { gatherStatistics, MANY_RECORDS } from '#store/statistics.ts';
import { readWithheld, seenBy } from '#store/withheld.ts';
import { workspaceRecord } from '#store/workspace.ts';

export interface ImportRequest {
  readonly files: ProgrammeSources;
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

export interface ImportResult extends Counts {
  readonly workspace: string;
  readonly programme: string;
  /** Records that were written since the files were made, and stay as they are. */
  readonly kept: number;
  /** The first of them, where there are tens of thousands. */
  readonly differences: readonly Difference[];
  /**
   * What pages wrote and the files change too: only looked at, an import refuses it. The first, where there are many.
   */
  readonly conflicts: readonly Conflict[];
  /** How many there are. */
  readonly clashing: number;
  /** What is taken and holds only from a later day on. */
  readonly ahead: readonly Ahead[];
  /** Journal sequence afterwards; 0 for a workspace that does not exist yet. */
  readonly sequence: number;
}

/**
 * Imports a programme. The programme's own records become those of the files; what was written since the files were
 * made stays where the files do not change it, and is a conflict where they do. Records that other programmes of the
 * workspace brought in are left alone. Refuses with all problems of the files, and writes nothing then. The files are
 * read once to find all that is wrong with them, and observations a second time while they are written, in one
 * transaction.
 */
export const importProgramme = async (app: Application, request: ImportRequest): Promise<ImportResult> => {
  const read = orRefuse(await readStreamed(request.files, await knownCodes()));
  const { workspace, base } = read;
  const { actor, reason } = request;
  await refuseBlind(app, read);
  if (request.check === true)
    return app.database.within(workspace.id).whole.read(async (reader) => {
      const records = (await loadGround(reader, workspace.id)) ?? collectRecords(workspace.id, NO_JOURNAL, []);
      return { ...(await carryOut(app, request, read, { reader, records })), sequence: records.sequence };
    });
  const imported = await app.database.within(workspace.id).write(async (writer) => {
    await ensureWorkspace(writer, workspace.id);
    const now = app.clock.now();
    const pen = await openPen(writer, workspace.id, now);
    const records = await loadGround(writer, workspace.id);
    if (!pen || !records) throw new Error(`no workspace ${workspace.id}`);
    if (pen.late > 0) app.log.error({ milliseconds: pen.late }, 'the clock is behind the last journal entry');
    const commandId = app.newId();
    const writing = { actor, command: IMPORT, commandId, ...(reason !== undefined && { reason }) };
    const answer = base ? { base: printHead(base.head) } : {};
    await keepCommands(writer, workspace.id, now, [{ id: commandId, content: '', actor, answer }]);
    await writeName(writer, pen, writing, read);
    const result = await carryOut(app, request, read, { reader: writer, records, pen: writingWith(pen, writing) });
    const { sequence } = await pen.close();
    return { ...result, sequence };
  });
  if (imported.added + imported.changed + imported.removed >= MANY_RECORDS) await lookAtTables(app);
  return imported;
};

/** The import stands, whatever comes of it. */
const lookAtTables = ({ database, log }: Application): Promise<void> =>
  gatherStatistics(database).catch((error: unknown) => log.error({ err: error }, 'tables were not looked at'));

/** Files tell a programme as a whole: who does not see all of it would take away what they do not see. */
const refuseBlind = async (app: Application, { workspace, drafts, locate }: StreamedRead): Promise<void> => {
  const { reader } = app.database;
  const sees = seenBy(reader, workspace.id);
  if (sees === 'all') return;
  if ((await readWithheld(reader, workspace.id, sees)).names.size > 0) refuse('import.withheld');
  const beyond = drafts
    .filter(({ record }) => !maySee(sees, ownNeeds(record)))
    .map(({ subject, id }) => ({ code: 'audience.not-own', where: { record: `${subject}/${id}`, field: 'audience' } }));
  if (beyond.length > 0) throw new Refusal(beyond.map(locate));
};

/** The workspace's own name and mark. Files neither open what is being set up nor close what was opened. */
const writeName = async (writer: Writer, pen: Pen, writing: Writing, { workspace }: StreamedRead): Promise<void> => {
  const key = { subject: 'workspace', id: workspace.id } as const;
  const before = (await readStanding(writer, workspace.id, [key])).get(nameKey(key)) ?? { version: 0 };
  const draft = 'record' in before ? isDraft(before.record as WorkspaceRecord) : workspace.draft;
  pen.write(writing, { ...key, record: workspaceRecord({ ...workspace, draft }), before });
};

/** Changes that are written before the connection has a turn, on which those before them are sent. */
const TURN = 500;

/** Writes changes over what was last written of their records; what was written before is sent meanwhile. */
type Scribe = (changes: readonly RecordChange[], seen: SeenStates) => Promise<void>;

const writingWith = (pen: Pen, writing: Writing): { readonly write: Scribe; readonly sent: () => Promise<void> } => {
  let sending: Promise<void> = Promise.resolve();
  return {
    write: async (changes, { lastOf }) => {
      for (const [at, change] of changes.entries()) {
        if (at % TURN === TURN - 1) await setImmediate();
        pen.write(writing, { ...change, before: lastOf(change) ?? { version: 0 } });
      }
      await sending;
      sending = pen.flush();
      // Whoever waits for it hears of the fault; meanwhile nobody does.
      sending.catch(() => undefined);
    },
    sent: () => sending,
  };
};

interface Ground {
  readonly reader: Reader;
  /** What stands, but for observations. */
  readonly records: Records;
  /** Absent: it is only looked. */
  readonly pen?: ReturnType<typeof writingWith>;
}

/**
 * Refuses `import.*` conflicts where it is written, those of `checkWorkspace` and `checkChanges`, and
 * `file.missing-with-records`; what has been written until then is for the transaction to take back.
 */
const carryOut = async (
  app: Application,
  { files, actor, take = {} }: ImportRequest,
  read: StreamedRead,
  { reader, records, pen }: Ground,
): Promise<Omit<ImportResult, 'sequence'>> => {
  const { workspace, programme, drafts, base, locate } = read;
  const taken = ({ subject, id }: RecordChange): Side | undefined => take.one?.get(`${subject}/${id}`) ?? take.all;
  const stands = ({ subject, id }: RecordChange) => records[subject].get(id);
  const [problems, clashes, differences] = [problemList(), conflictList(), differenceList(today(app.clock))];
  const compared = compareDrafts(records, programme, drafts);
  const held = await heldBase(reader, workspace.id, base);
  const seen = await readSeen(reader, workspace.id, compared.changes, held, actor);
  const {
    changes: outcome,
    kept,
    conflicts,
  } = reconcile(compared, seen.seenOf, (one) => stands(one) !== undefined, taken);
  const { changes } = outcome;
  clashes.add(conflicts, stands, seen, locate);
  problems.addAll(checkWorkspace(records, programme, drafts, outcome).map(locate));
  differences.add(changes, stands);

  const asked = await askedAfter(app, reader, records);
  const [going, coming] = [changes.filter(({ record }) => !record), changes.filter(({ record }) => record)];
  const stops = (): boolean => problems.count() + clashes.count() > 0;
  if (!stops()) await pen?.write(coming, seen);
  const series = await importSeries({
    reader,
    read,
    held,
    actor,
    take: taken,
    problems,
    conflicts: clashes,
    differences,
    // What stays of others was not in the files when they were checked: both must hold together.
    judge: async (of, staying) =>
      (await asked(changes, [...(kept.length > 0 ? of : []), ...staying])).filter((one) => !namesGone(going, one)),
    ...(pen && { write: pen.write }),
  });
  problems.addAll(await series.usersOf(going));
  problems.addAll(missingFiles(removedOf(going, series.removed), files));
  if (!stops() && kept.length + series.kept > 0) {
    // What observations of the files are held against has been asked with them.
    const found = await asked([], changes);
    problems.addAll(found.filter(({ where }) => where.record?.startsWith('observation/') !== true).map(locate));
  }
  if (problems.count() > 0 || (pen && stops())) throw new Refusal([...problems.all(), ...clashes.problems()]);
  await pen?.write(going, seen);
  await pen?.sent();
  return {
    workspace: workspace.id,
    programme,
    ...differences.counts(),
    kept: kept.length + series.kept,
    differences: differences.told(),
    conflicts: clashes.told(),
    clashing: clashes.count(),
    ahead: differences.ahead(),
  };
};

/** On the day on which everything is effective. */
const END = asDay('9999-12-31');

/** Asks the rules of an import of changes, after others that are not asked. */
const askedAfter = async (
  app: Application,
  reader: Reader,
  records: Records,
): Promise<(before: readonly RecordChange[], changes: readonly RecordChange[]) => Promise<readonly Problem[]>> => {
  const [law, known] = [await shippedRulePacks(), await knownCodes()];
  return async (before, changes) => {
    if (changes.length === 0) return [];
    const view = viewOf(newState(records, law), END);
    return ask(app, view, () => checkChanges(groundAfter(groundIn(view), before), changes, known).problems, reader);
  };
};

/** Of what goes and is still used the users are told. */
const namesGone = (going: readonly RecordChange[], { code, data }: Problem): boolean =>
  code === 'reference.unknown' && going.some(({ subject, id }) => subject === data?.['subject'] && id === data['id']);

const removedOf = (going: readonly RecordChange[], observations: number): ReadonlyMap<Subject, number> =>
  new Map([
    ...[...Map.groupBy(going, ({ subject }) => subject)].map(([subject, of]) => [subject, of.length] as const),
    ...(observations > 0 ? [['observation', observations] as const] : []),
  ]);
