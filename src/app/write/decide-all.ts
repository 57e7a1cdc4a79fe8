/** Decides commands in turn, each on what those before it made. Writes nothing. */
import { fingerprint, type Waiting } from '#app/write/command.ts';
import { clashProblems } from '#app/write/conflict.ts';
import type { Ask } from '#app/state/ask.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { factsAfter } from '#core/facts/facts-after.ts';
import { viewAfter, type View } from '#core/facts/view.ts';
import type { Problem } from '#core/problem.ts';
import { checkChangedFigures, checkChanges, type Figured } from '#core/rules/check-changes.ts';
import type { KnownCodes } from '#core/rules/check-codes.ts';
import { groundIn, type Ground } from '#core/rules/ground.ts';
import type { Touched } from '#core/rules/neighbours.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import type { Reader } from '#store/connection.ts';
import type { KeptCommand } from '#store/journal/commands.ts';
import { entriesOf } from '#store/journal/read.ts';

type CommandOutcome =
  | { readonly kind: 'accepted'; readonly changes: readonly RecordChange[]; readonly answer: unknown }
  /** It was carried out before. */
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

export interface Decided {
  readonly waiting: Waiting;
  readonly outcome: CommandOutcome;
}

export interface ToDecide {
  readonly workspace: string;
  readonly reader: Reader;
  /** What stands under the lock, on the day on which everything is effective. */
  readonly view: View;
  /** Asks a pure question of that view. */
  readonly ask: Ask;
  readonly known: KnownCodes;
  readonly at: string;
  /** Commands that were carried out, by id. */
  readonly kept: ReadonlyMap<string, KeptCommand>;
  readonly commands: readonly Waiting[];
}

interface Accepted {
  readonly changes: readonly RecordChange[];
  readonly touched: readonly Touched[];
}

/**
 * Rules on figures are asked once for all that is accepted; only when one of them is broken each command is asked for
 * itself.
 */
export const decideAll = async (given: ToDecide): Promise<readonly Decided[]> => {
  const decided = await given.ask(() => {
    const together = decideInTurn(given, false);
    const accepted = together.accepted.flatMap(({ touched }) => touched);
    const problems = figureProblems(given, [], together.accepted, accepted);
    return problems.length === 0 ? together.decided : decideInTurn(given, true).decided;
  });
  return Promise.all(decided.map((one) => withClash(given, decided, one)));
};

const decideInTurn = (
  given: ToDecide,
  withFigures: boolean,
): { readonly decided: readonly Decided[]; readonly accepted: readonly Accepted[] } => {
  const { view, known, commands, kept } = given;
  const done = new Map(kept);
  const accepted: Accepted[] = [];
  let ground = groundIn(view);
  const decided = commands.map((waiting): Decided => {
    const { command, author } = waiting;
    const content = fingerprint(author, command);
    const before = done.get(command.id);
    if (before)
      return {
        waiting,
        outcome:
          before.content === content
            ? { kind: 'answered', answer: before.answer }
            : { kind: 'refused', problems: [{ code: 'command.other-content', where: {} }] },
      };
    const decision = command.decide(ground);
    if (!decision.ok) return { waiting, outcome: { kind: 'refused', problems: decision.problems } };
    const { changes, answer } = decision.value;
    const judged = checkChanges(ground, changes, known);
    const own = { changes, touched: judged.touched };
    const problems =
      judged.problems.length > 0 || !withFigures
        ? judged.problems
        : figureProblems(given, accepted, [...accepted, own], judged.touched);
    if (problems.length > 0) return { waiting, outcome: { kind: 'refused', problems } };
    accepted.push(own);
    ground = judged.after;
    done.set(command.id, { id: command.id, content, actor: author, answer });
    return { waiting, outcome: { kind: 'accepted', changes, answer } };
  });
  return { decided, accepted };
};

const figureProblems = (
  { view, known }: ToDecide,
  before: readonly Accepted[],
  after: readonly Accepted[],
  touched: readonly Touched[],
): readonly Problem[] => {
  const figured = (accepted: readonly Accepted[]): Figured => {
    const changes = accepted.flatMap((one) => one.changes);
    const then = viewAfter(view, factsAfter(view.facts, changes));
    return { ground: groundIn(then), view: () => then };
  };
  return touched.length === 0 ? [] : checkChangedFigures(figured(before), figured(after), touched, known);
};

/** A base that is no longer what stands: `decide` marks it, and what the journal says of it is told here. */
const STALE = 'stale';

/** Undefined: what stands is what was seen. `base`: the version that was seen; absent: that there was none. */
export const staleProblem = (
  ground: Ground,
  { subject, id }: RecordChange,
  base: number | undefined,
): Problem | undefined =>
  ground.find(subject, id)?.ref.version === base
    ? undefined
    : { code: STALE, where: { record: `${subject}/${id}` }, data: { subject, id, base: base ?? 0 } };

/** A record as a command of the same turn has just written it. */
interface JustWritten {
  readonly author: string;
  readonly record?: object;
}

const withClash = async (given: ToDecide, all: readonly Decided[], decided: Decided): Promise<Decided> => {
  const { outcome, waiting } = decided;
  if (outcome.kind !== 'refused' || !outcome.problems.some(({ code }) => code === STALE)) return decided;
  const problems = await Promise.all(
    outcome.problems.map((problem) => (problem.code === STALE ? clash(given, all, waiting, problem) : [problem])),
  );
  return { waiting, outcome: { kind: 'refused', problems: problems.flat() } };
};

const clash = async (
  { reader, workspace, at }: ToDecide,
  all: readonly Decided[],
  { command, sees }: Waiting,
  { data }: Problem,
): Promise<readonly Problem[]> => {
  const { subject, id, base } = data as { readonly subject: Subject; readonly id: string; readonly base: number };
  const isMeant = (one: RecordChange): boolean => one.subject === subject && one.id === id;
  // What it said when it mentioned what its writer may not see is not told to them.
  const visible = await entriesOf({ ...reader, sees: () => sees }, workspace, subject, id);
  const entries = await entriesOf(reader, workspace, subject, id);
  const now = all.flatMap(({ waiting, outcome }): readonly JustWritten[] => {
    const written = outcome.kind === 'accepted' ? outcome.changes.find(isMeant) : undefined;
    return written ? [{ author: waiting.author, ...(written.record && { record: written.record }) }] : [];
  });
  const [last, seen] = [entries[0], visible.find(({ version }) => version === base)];
  const written = now.at(-1);
  const current = written ? written.record : (last?.after as object | null);
  const mine = command.wanted ? command.wanted.find(isMeant)?.record : (command.content as object);
  return clashProblems({
    subject,
    id,
    ...(seen?.after ? { base: seen.after as object } : {}),
    ...(current && { current }),
    ...(mine && { mine }),
    actor: written?.author ?? last?.actor ?? '',
    at: written ? at : (last?.at ?? at),
  });
};
