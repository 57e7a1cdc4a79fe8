/**
 * Nobody changes what they may not see, gives a record readers among whom they are not, or is told by a refusal what
 * stands there. Rules are asked of all that stands, whoever writes.
 */
import { recordName, ownNeeds } from '#core/facts/withheld.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { refusedAll, type Problem } from '#core/problem.ts';
import { asTaken, TAKEN } from '#core/rules/check-unique.ts';
import { maySee, type Sees } from '#core/rights/audience.ts';
import type { Command } from '#app/write/command.ts';
import type { Reader } from '#store/connection.ts';
import { readWithheld } from '#store/withheld.ts';

/** What a writer sees, and what not. */
export interface Sight {
  readonly sees: Sees;
  /** Names of what is withheld from them. */
  readonly names: ReadonlySet<string>;
}

/** The sight of each of several writers in a workspace: asked once for those who see the same. */
export const sightsIn = (reader: Reader, workspace: string): ((sees: Sees) => Promise<Sight>) => {
  const known = new Map<string, Promise<Sight>>();
  return (sees) => {
    const sight =
      known.get(String(sees)) ?? readWithheld(reader, workspace, sees).then(({ names }): Sight => ({ sees, names }));
    known.set(String(sees), sight);
    return sight;
  };
};

/** A command that refuses what its writer may not. */
export const withinSight = (command: Command, sight: Sight): Command =>
  sight.sees === 'all'
    ? command
    : {
        ...command,
        decide: (ground) => {
          const wanted = outOfSight(command.wanted ?? [], sight);
          if (wanted.length > 0) return refusedAll(wanted);
          const decision = command.decide(ground);
          if (!decision.ok) return decision;
          const problems = outOfSight(decision.value.changes, sight);
          return problems.length > 0 ? refusedAll(problems) : decision;
        },
      };

const outOfSight = (changes: readonly RecordChange[], { sees, names }: Sight): readonly Problem[] =>
  changes.flatMap(({ subject, id, record }): readonly Problem[] => {
    if (names.has(recordName(subject, id))) return [WITHHELD];
    if (record && !maySee(sees, ownNeeds(record)))
      return [{ code: 'audience.not-own', where: { record: recordName(subject, id), field: 'audience' } }];
    return [];
  });

/** Says neither which record it is nor what it says, and is told as a right that lacks. */
const WITHHELD: Problem = { code: 'record.withheld', where: {} };

/**
 * The same problems for a writer's eyes: one that names what is withheld says only that something is in the way. That
 * what makes a record is taken is told of each alike, whoever may see it.
 */
export const forEyesOf = ({ names }: Sight, problems: readonly Problem[]): readonly Problem[] => {
  if (names.size === 0) return problems;
  const ids = new Set([...names].flatMap((name) => [name, name.slice(name.indexOf('/') + 1)]));
  const told = problems.flatMap((problem) => {
    if (!tells(problem, ids)) return [problem];
    const taken = asTaken(problem);
    return taken.code === TAKEN ? [taken] : [];
  });
  return told.length === problems.length ? told : [...told, WITHHELD];
};

const tells = (value: unknown, ids: ReadonlySet<string>): boolean => {
  if (typeof value === 'string') return ids.has(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((one) => tells(one, ids));
};
