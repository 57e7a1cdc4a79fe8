/**
 * The observations of an import, compared, weighed and written some thousand at a time: no more of them is in memory.
 */
import type { Differences } from '#app/write/import-differences.ts';
import { readSeen, type SeenStates } from '#app/write/import-base.ts';
import type { Conflicts } from '#app/write/import-conflicts.ts';
import { compareDrafts, plain, type ProgrammeChanges, type RecordChange } from '#core/facts/compare-drafts.ts';
import type { Head } from '#core/facts/head.ts';
import { reconcile, type Take } from '#core/facts/reconcile.ts';
import { collectRecords, NO_JOURNAL } from '#core/facts/records.ts';
import { MOST_PROBLEMS, type Problem, type ProblemList } from '#core/problem.ts';
import type { RecordIn, Stored } from '#core/subjects/subjects.ts';
import type { StreamedRead } from '#files/programme/read-streamed.ts';
import type { Reader } from '#store/connection.ts';
import {
  countObservations,
  hadObservations,
  isNamedByObservation,
  observationIds,
  observationsById,
  observationsNaming,
} from '#store/observations.ts';

export interface SeriesToImport {
  readonly reader: Reader;
  readonly read: StreamedRead;
  /** The base of the files, and who brings them, as `readSeen` takes them. */
  readonly held: Head | undefined;
  readonly actor: string;
  readonly take: Take;
  readonly problems: ProblemList;
  readonly conflicts: Conflicts;
  readonly differences: Differences;
  /** Problems of changes, and of records that stay as they are, beside what the files change of other subjects. */
  readonly judge: (changes: readonly RecordChange[], kept: readonly RecordChange[]) => Promise<readonly Problem[]>;
  /** Absent: it is only looked. Nothing is written any more once there is a problem. */
  readonly write?: (changes: readonly RecordChange[], seen: SeenStates) => Promise<void>;
}

export interface SeriesImported {
  /** How many stay as they are, for they were written since the files were made. */
  readonly kept: number;
  readonly removed: number;
  /** Problems `reference.still-used`: observations that stay, and name one of these records. */
  readonly usersOf: (gone: readonly RecordChange[]) => Promise<readonly Problem[]>;
}

type Standing = ReadonlyMap<string, Stored<'observation'>>;

const NOTHING: Standing = new Map();
/** Nothing stands that anybody could have seen. */
const UNSEEN: SeenStates = { lastOf: () => undefined, seenOf: () => ({ isCurrent: true }) };

/** Conflicts, and what `judge` finds, are told with their lines. */
export const importSeries = async (given: SeriesToImport): Promise<SeriesImported> => {
  const { reader, read, held, actor, take, problems, conflicts, differences, judge, write } = given;
  const { workspace, programme, names } = read;
  const isNew = !(await hadObservations(reader, workspace.id));
  const own = isNew ? 0 : await countObservations(reader, workspace.id, programme);
  const kept = new Set<string>();
  let [met, removed] = [0, 0];

  const weigh = async (
    compared: ProgrammeChanges,
    standing: Standing,
    locate: (problem: Problem) => Problem,
  ): Promise<void> => {
    const seen = isNew ? UNSEEN : await readSeen(reader, workspace.id, compared.changes, held, actor);
    const stood = ({ id }: RecordChange): Stored<'observation'> | undefined => standing.get(id);
    const outcome = reconcile(compared, seen.seenOf, (change) => stood(change) !== undefined, take);
    const { changes } = outcome.changes;
    for (const { id } of outcome.kept) kept.add(id);
    removed += outcome.changes.removed;
    const staying = outcome.kept.flatMap((change) => {
      const stands = stood(change);
      return stands ? [{ ...change, record: plain(stands) as RecordIn<'observation'> }] : [];
    });
    conflicts.add(outcome.conflicts, stood, seen, locate);
    problems.addAll((await judge(changes, staying)).map(locate));
    differences.add(changes, stood);
    if (problems.count() + conflicts.count() === 0) await write?.(changes, seen);
  };

  for await (const { drafts, locate } of read.series()) {
    const ids = drafts.map(({ id }) => id);
    const standing = isNew ? NOTHING : await observationsById(reader, workspace.id, ids);
    for (const one of standing.values()) if (one.programme === programme) met += 1;
    await weigh(compareDrafts(withObservations(standing), programme, drafts), standing, locate);
  }
  if (met < own)
    for await (const ids of observationIds(reader, workspace.id, programme)) {
      const standing = await observationsById(
        reader,
        workspace.id,
        ids.filter((id) => !names.has(id)),
      );
      await weigh(compareDrafts(withObservations(standing), programme, []), standing, (problem) => problem);
    }

  const usersOf = async (gone: readonly RecordChange[]): Promise<readonly Problem[]> => {
    const users: Problem[] = [];
    for (const [subject, of] of Map.groupBy(gone, (change) => change.subject)) {
      if (!isNamedByObservation(subject)) continue;
      const ids = of.map(({ id }) => id);
      for await (const rows of observationsNaming(reader, workspace.id, subject, ids)) {
        // What the files say anew does not name it; what is the programme's own and not in them goes, too.
        const staying = rows.filter((row) => !names.has(row.id) && (row.programme !== programme || kept.has(row.id)));
        for (const { id, named, programme: owner } of staying.slice(0, MOST_PROBLEMS - users.length))
          users.push(stillUsed(`observation/${id}`, subject, named, owner ?? programme));
        if (users.length >= MOST_PROBLEMS) return users;
      }
    }
    return users;
  };
  return { kept: kept.size, removed, usersOf };
};

const stillUsed = (user: string, subject: string, id: string, owner: string): Problem => ({
  code: 'reference.still-used',
  where: { record: user },
  data: { subject, id, user, owner },
});

/** As far as observations are compared, there are no other records. */
const withObservations = (observation: Standing) => ({ ...collectRecords('', NO_JOURNAL, []), observation });
