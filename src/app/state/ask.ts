/** Asks questions of views, and loads what they want of series. */
import type { Application } from '#app/application.ts';
import { Refusal } from '#app/refusal.ts';
import { keepAnswers, stateOfFacts, type State } from '#app/state/state.ts';
import { keepWithin, MOST_ENTRIES } from '#app/state/states.ts';
import { askOnce } from '#core/facts/ask.ts';
import { sameHead } from '#core/facts/head.ts';
import { moveAnswers, type Answer } from '#core/facts/move-answers.ts';
import { wayBack } from '#core/facts/move-on.ts';
import type { SeriesKey } from '#core/facts/series.ts';
import type { View } from '#core/facts/view.ts';
import { isHidden } from '#core/facts/withheld.ts';
import type { Reader } from '#store/connection.ts';
import { readEntries } from '#store/entries.ts';
import { readAnswersAt } from '#store/series-at.ts';
import { readAnswers, TooManyRecords } from '#store/series.ts';
import { findWorkspace } from '#store/workspace.ts';

/** What a question answers: at once, for it is asked again. */
export type Plain<T> = T extends PromiseLike<unknown> ? never : T;

/** `ask` of one view. */
export type Ask = <T>(question: () => Plain<T>) => Promise<T>;

/** What one loading brings may show what else is wanted; no question goes further than this. */
const MOST_ROUNDS = 30;

/**
 * The answer to a pure question of a view. Refuses `question.too-large`. It is asked as often as it wants series that
 * have not been loaded, each time with all that it wanted before; what it threw meanwhile does not count. `reader`: the
 * transaction in which to load.
 */
export const ask = async <T>(app: Application, view: View, question: () => Plain<T>, reader?: Reader): Promise<T> => {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const asked = askOnce(view, question);
    if ('answer' in asked) {
      if (round > 0) keepWithin(app.states);
      return asked.answer;
    }
    await load(app, view, asked.wanted, reader);
  }
  throw new Error(`a question wants ever more series, at last ${view.notes.wanted.keys().next().value ?? ''}`);
};

/** Loads once what several ask for at the same time. */
const load = async (app: Application, { facts }: View, keys: readonly SeriesKey[], reader?: Reader): Promise<void> => {
  const state = stateOfFacts(facts);
  if (!state) throw new Error('nothing is loaded for facts that are whole');
  // A transaction waits for nobody: who loads may be waiting for the connection that it holds.
  const isRunning = ({ text }: SeriesKey): boolean => reader === undefined && state.loading.has(text);
  const running = new Set(keys.flatMap((key) => (isRunning(key) ? (state.loading.get(key.text) ?? []) : [])));
  const fresh = keys.filter((key) => !isRunning(key));
  const own = fresh.length === 0 ? undefined : loadFresh(app, state, fresh, reader);
  // Who loads for others tells them nothing of his failure: they ask again.
  await Promise.all([own, ...[...running].map((one) => one.catch(() => undefined))]);
};

const loadFresh = (
  app: Application,
  state: State,
  keys: readonly SeriesKey[],
  reader: Reader | undefined,
): Promise<void> => {
  const most = Math.floor(app.memory.request / BYTES_A_RECORD);
  const read = (of: Reader): Promise<readonly Answer[]> => readOf(of, state, keys, most);
  const { whole } = app.database;
  const loading = (reader ? read(reader) : (isPast(app, state) ? whole.unwalled : whole).read(read))
    .then(
      (answers) => keepAnswers(state, answers),
      (error: unknown) => {
        throw error instanceof TooManyRecords ? tooLarge(error) : error;
      },
    )
    .finally(() => {
      if (!reader) for (const { text } of keys) state.loading.delete(text);
    });
  if (!reader) for (const { text } of keys) state.loading.set(text, loading);
  return loading;
};

/** What is past is folded from the journal, by indexes that cannot be used behind a wall. */
const isPast = ({ states }: Application, { facts: { identities } }: State): boolean => {
  const newest = states.known.get(identities.workspace);
  return newest !== undefined && newest.facts.identities.sequence > identities.sequence;
};

/** Of a series, as it is loaded; measured on made programmes. */
const BYTES_A_RECORD = 500;

/** One question must not take the memory of all: it is refused in words before it is loaded. */
const tooLarge = ({ most }: TooManyRecords): Refusal =>
  new Refusal([{ code: 'question.too-large', where: {}, data: { records: most } }]);

/** What series answer at the head of the state, be it that the journal has moved on since. */
const readOf = async (
  reader: Reader,
  { facts: { identities }, part }: State,
  keys: readonly SeriesKey[],
  most: number,
): Promise<readonly Answer[]> => {
  const { workspace, sequence } = identities;
  const head = await findWorkspace(reader, workspace);
  if (head && sameHead(identities, head)) return readAnswers(reader, workspace, keys, most, part?.sees);
  const gap = (head?.sequence ?? 0) - sequence;
  const back =
    !part && gap > 0 && gap <= MOST_ENTRIES
      ? wayBack(await readEntries(reader, workspace, sequence, sequence + gap))
      : undefined;
  if (!back || !sameHead(back.to, identities))
    return readAnswersAt(reader, workspace, sequence, keys, most, part && ((one) => !isHidden(one, part.names)));
  const now = await readAnswers(reader, workspace, keys, most);
  const then = moveAnswers(new Map(now.map((answer) => [answer.key.text, answer])), back.changes);
  const lost = keys.filter(({ text }) => !then.has(text));
  return [...then.values(), ...(lost.length === 0 ? [] : await readAnswersAt(reader, workspace, sequence, lost, most))];
};
