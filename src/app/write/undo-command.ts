/**
 * Takes back what one command did: each of its records becomes what it was before, unless somebody has written it
 * since.
 */
import { readCommandEntries, type CommandPlace } from '#app/read/history.ts';
import { orRefuse, refuse } from '#app/refusal.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { submit } from '#app/write/submit.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { done, refusedAll, type Problem } from '#core/problem.ts';
import type { Caller } from '#core/rights/caller.ts';
import { mayOr, type Action } from '#core/rights/rights.ts';
import type { Ground } from '#core/rules/ground.ts';
import { writeActionOf } from '#core/rules/write-action.ts';
import type { RecordIn, Subject } from '#core/subjects/subjects.ts';
import type { ChainedEntry } from '#store/journal/entry.ts';

/** What is undone of one entry. */
interface Step {
  readonly subject: Subject;
  readonly id: string;
  readonly programme: string;
  readonly version: number;
  /** What the command left; absent: nothing. */
  readonly after: boolean;
  readonly before?: RecordIn<Subject>;
}

/** Commands that can be taken back by a page; an import is taken back by an import. */
const UNDOABLE: ReadonlySet<string> = new Set([
  'add-record',
  'correct-record',
  'record-development',
  'close-record',
  'draw-outline',
  'close-programme',
  'restore',
]);

/** Each record's own right; of a programme that goes or comes, the right to close it. */
const rightsFor = (entries: readonly ChainedEntry[]): ReadonlySet<Action> =>
  new Set(
    entries.map(({ subject, before, after }) =>
      subject === 'programme' && (before === null || after === null)
        ? 'programme:close'
        : writeActionOf(subject as Subject),
    ),
  );

/**
 * How many records were set back. Refuses `right.*` by what the command wrote, `undo.unknown`, `undo.not-here`, and
 * `undo.changed-since` for each record that is no longer as the command left it.
 */
export const undoCommand = async (
  context: WriteContext,
  {
    caller,
    place,
    reason,
    seed,
  }: {
    readonly caller: Caller;
    readonly place: CommandPlace;
    readonly reason: string;
    readonly seed: string;
  },
): Promise<number> => {
  const entries = await readCommandEntries(context.app, context.workspace, place);
  const first = entries[0] ?? refuse('undo.unknown');
  if (!UNDOABLE.has(first.command)) refuse('undo.not-here');
  for (const action of rightsFor(entries)) orRefuse(mayOr(caller, action, context.workspace));
  const steps = entries.map(stepOf);
  const content = { command: place.command, reason };
  return submit(context, {
    id: commandIdOf(seed, context.author, content),
    name: 'restore',
    ...(reason !== '' && { reason }),
    content,
    wanted: [],
    decide: (ground) => {
      const problems = steps.flatMap((step) => changedSince(ground, step));
      if (problems.length > 0) return refusedAll(problems);
      const changes = steps.toReversed().map(({ subject, id, programme, before }): RecordChange => ({
        subject,
        id,
        programme,
        ...(before && { record: before }),
      }));
      return done({ changes, answer: changes.length });
    },
  });
};

const stepOf = (entry: ChainedEntry): Step => ({
  subject: entry.subject as Subject,
  id: entry.record_id,
  programme: entry.programme ?? '',
  version: entry.version,
  after: entry.after !== null,
  ...(entry.before !== null && { before: entry.before as RecordIn<Subject> }),
});

/** A record that is gone has no version: that nobody has added it again is all that can be asked. */
const changedSince = (ground: Ground, { subject, id, version, after }: Step): readonly Problem[] => {
  const stands = ground.find(subject, id)?.ref.version;
  return stands === (after ? version : undefined)
    ? []
    : [{ code: 'undo.changed-since', where: { record: `${subject}/${id}` }, data: { subject, id } }];
};
