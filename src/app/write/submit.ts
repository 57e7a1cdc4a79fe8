/**
 * The one way to write. All commands that wait for a workspace in this process go together: one lock, one reading of
 * what stands, each decided on what those before it made, one commit. A refused one is answered and left out. Nothing
 * is acknowledged before the commit. Other processes take their turn by the same lock.
 */
import { aside, type Application } from '#app/application.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import { knownCodes } from '#app/shipped.ts';
import { ask } from '#app/state/ask.ts';
import { viewOf } from '#app/state/state.ts';
import { stateAtHead } from '#app/state/states.ts';
import { troubleOf } from '#app/trouble.ts';
import { fingerprint, type Command, type Waiting } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { forEyesOf, sightsIn, withinSight } from '#app/write/own-sight.ts';
import { asDay } from '#core/value/day.ts';
import type { Database } from '#store/connection.ts';
import { decideAll, type Decided } from '#app/write/decide-all.ts';
import { findCommands, keepCommands } from '#store/journal/commands.ts';
import { openPen } from '#store/journal/pen.ts';
import { nameKey, readStanding } from '#store/journal/standing.ts';
import { seenBy } from '#store/withheld.ts';

interface Queue {
  waiting: Waiting[];
  isRunning: boolean;
}

const QUEUES = new WeakMap<Database['id'], Map<string, Queue>>();

const queueOf = (database: Database, workspace: string): Queue => {
  const queues = QUEUES.get(database.id) ?? new Map<string, Queue>();
  QUEUES.set(database.id, queues);
  const queue = queues.get(workspace) ?? { waiting: [], isRunning: false };
  queues.set(workspace, queue);
  return queue;
};

/** More would make the first of them wait too long for the last. */
const MOST_TOGETHER = 250;

/**
 * The command's answer, once it is committed. Refuses what `decide` and the rules find, `workspace.unknown`, and
 * `command.other-content` for an id that was used for something else.
 */
export const submit = <A>({ app, workspace, author }: WriteContext, command: Command<A>): Promise<A> => {
  const answer = new Promise<A>((resolve, reject) => {
    const queue = queueOf(app.database, workspace);
    const sees = seenBy(app.database.reader, workspace);
    queue.waiting.push({ author, sees, command, done: resolve as (answer: unknown) => void, failed: reject });
    if (!queue.isRunning) void work(app, workspace, queue);
  });
  return aside(app, answer);
};

const work = async (app: Application, workspace: string, queue: Queue): Promise<void> => {
  queue.isRunning = true;
  // Those that came in at the same moment go together.
  await new Promise((resolve) => void setImmediate(resolve));
  while (queue.waiting.length > 0) await together(app, workspace, queue.waiting.splice(0, MOST_TOGETHER));
  queue.isRunning = false;
  QUEUES.get(app.database.id)?.delete(workspace);
};

const together = async (app: Application, workspace: string, commands: readonly Waiting[]): Promise<void> => {
  try {
    const decided = await commit(app, workspace, commands);
    for (const { waiting, outcome } of decided) {
      if (outcome.kind === 'refused') waiting.failed(new Refusal(outcome.problems));
      else waiting.done(outcome.answer);
    }
  } catch (error) {
    // One whose change the database itself refuses must not take the others with it.
    if (commands.length > 1 && !(error instanceof Refusal) && troubleOf(error) === undefined)
      for (const one of commands) await together(app, workspace, [one]);
    else for (const one of commands) one.failed(error);
  }
};

/** At the end of days everything is effective. */
const END = asDay('9999-12-31');

const commit = (app: Application, workspace: string, commands: readonly Waiting[]): Promise<readonly Decided[]> =>
  app.database.within(workspace).write(async (writer) => {
    const now = app.clock.now();
    const pen = (await openPen(writer, workspace, now)) ?? refuse('workspace.unknown', { workspace });
    if (pen.late > 0)
      app.log.error({ workspace, milliseconds: pen.late }, 'the clock is behind the last journal entry');
    const kept = await findCommands(
      writer,
      workspace,
      commands.map(({ command }) => command.id),
    );
    const view = viewOf(await stateAtHead(app, writer, workspace, pen.head()), END);
    const sightOf = sightsIn(writer, workspace);
    const all = await decideAll({
      workspace,
      reader: writer,
      view,
      ask: (question) => ask(app, view, question, writer),
      known: await knownCodes(),
      at: now.toISOString(),
      kept,
      commands: await Promise.all(
        commands.map(async (one) => ({ ...one, command: withinSight(one.command, await sightOf(one.sees)) })),
      ),
    });
    const decided = await Promise.all(
      all.map(async ({ waiting, outcome }): Promise<Decided> =>
        outcome.kind === 'refused'
          ? {
              waiting,
              outcome: { kind: 'refused', problems: forEyesOf(await sightOf(waiting.sees), outcome.problems) },
            }
          : { waiting, outcome },
      ),
    );
    const accepted = decided.flatMap(({ waiting, outcome }) =>
      outcome.kind === 'accepted' ? [{ waiting, ...outcome }] : [],
    );
    const standing = new Map(
      await readStanding(
        writer,
        workspace,
        accepted.flatMap(({ changes }) => changes),
      ),
    );
    for (const { waiting, changes } of accepted)
      for (const change of changes) {
        const { name, id, reason } = waiting.command;
        const writing = {
          actor: waiting.author,
          command: name,
          commandId: id,
          ...(reason !== undefined && { reason }),
        };
        const entry = pen.write(writing, { ...change, before: standing.get(nameKey(change)) ?? { version: 0 } });
        if (entry)
          standing.set(nameKey(change), {
            version: entry.version,
            sequence: entry.sequence,
            actor: entry.actor,
            at: entry.at,
            command: entry.command,
            commandId: entry.command_id,
            ...(change.record && { record: change.record }),
          });
      }
    await keepCommands(
      writer,
      workspace,
      now,
      accepted.map(({ waiting: { author, command }, answer }) => ({
        id: command.id,
        content: fingerprint(author, command),
        actor: author,
        answer,
      })),
    );
    await pen.close();
    return decided;
  });
