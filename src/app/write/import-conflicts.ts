/** What pages wrote since the files of an import were made, where the files change it too. */
import { clashProblems, type Clash } from '#app/write/conflict.ts';
import type { SeenStates } from '#app/write/import-base.ts';
import { plain, type RecordChange } from '#core/facts/compare-drafts.ts';
import { MOST_PROBLEMS, problemList, type Problem } from '#core/problem.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';

/** A record that both have changed: as it was in the files, as it stands, and as the files want it. */
export interface Conflict extends Clash {
  readonly subject: Subject;
  /** As they are told: each field with both values. */
  readonly problems: readonly Problem[];
}

export interface Conflicts {
  readonly add: (
    changes: readonly RecordChange[],
    stood: (change: RecordChange) => Stored<Subject> | undefined,
    seen: SeenStates,
    locate: (problem: Problem) => Problem,
  ) => void;
  /** Of records. */
  readonly count: () => number;
  /** The first of them, where there are many. */
  readonly told: () => readonly Conflict[];
  /** Of all of them, as far as problems are told. */
  readonly problems: () => readonly Problem[];
}

/** Conflicts of an import, of which nobody has said yet which side is taken. */
export const conflictList = (): Conflicts => {
  const told: Conflict[] = [];
  const problems = problemList();
  let count = 0;
  return {
    add: (changes, stood, seen, locate) => {
      for (const change of changes) {
        count += 1;
        const clash = clashOf(stood(change), change, seen);
        const own = clashProblems(clash).map((problem) =>
          locate({ ...problem, code: CONFLICTS[problem.code] ?? problem.code }),
        );
        problems.addAll(own);
        if (told.length < MOST_PROBLEMS) told.push({ ...clash, problems: own });
      }
    },
    count: () => count,
    told: () => told,
    problems: () => problems.all(),
  };
};

/** What a conflict of a form is called where it is one of a file. */
const CONFLICTS: Readonly<Record<string, string>> = {
  'write.conflict': 'import.conflict',
  'write.conflict-gone': 'import.conflict-gone',
  'write.conflict-there': 'import.conflict-there',
};

const clashOf = (
  current: Stored<Subject> | undefined,
  change: RecordChange,
  { seenOf, lastOf }: SeenStates,
): Omit<Conflict, 'problems'> => {
  const { subject, id, record } = change;
  const { base } = seenOf(change);
  const last = lastOf(change);
  return {
    subject,
    id,
    ...(base && { base }),
    ...(current && { current: plain(current) }),
    ...(record && { mine: record }),
    actor: last?.actor ?? '',
    at: last?.at ?? '',
  };
};
