/** Everything that somebody looks for by words, in all programmes that they may see. */
import type { Application } from '#app/application.ts';
import { within } from '#app/people/reader.ts';
import { findRecords, type FindQuestion } from '#app/read/find.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { readWorkspaces } from '#app/read/records.ts';
import { openWorkspace } from '#app/read/workspace.ts';
import { append } from '#core/value/append.ts';
import { askedWords, placeOf, type FoundRecord } from '#core/query/find.ts';
import type { Part } from '#store/programme-list.ts';
import { findWorkspacesWith } from '#store/find.ts';

/** What was found of a programme, or of all programmes of its workspace together. */
export interface FoundProgramme {
  readonly opened: OpenedProgramme;
  /** The records belong to no programme alone. */
  readonly shared: boolean;
  /** Best first. */
  readonly records: readonly FoundRecord[];
  /** There is more than was looked at. */
  readonly cut: boolean;
}

export interface FoundEverywhere {
  /** The words that are looked for, folded. */
  readonly words: readonly string[];
  /** How many workspaces have some. */
  readonly workspaces: number;
  /** Of the part that was asked for; the one with the best record first. */
  readonly programmes: readonly FoundProgramme[];
}

/** `part`: which of so many workspaces; each is opened, so that these are few. */
export const findEverywhere = async (
  app: Application,
  text: string,
  part: (workspaces: number) => Part,
): Promise<FoundEverywhere> => {
  const words = askedWords(text);
  const all = words.length === 0 ? [] : await readWorkspaces(app);
  const having = await findWorkspacesWith(
    app.database.unwalled.reader,
    words,
    all.map(({ id }) => id),
  );
  const { limit, offset } = part(having.size);
  const programmes: FoundProgramme[] = [];
  // One after the other: each may have to be read whole.
  for (const [workspace, among] of [...having].slice(offset, offset + limit))
    append(programmes, await findIn(within(app, workspace), workspace, { text, among }));
  return {
    words,
    workspaces: having.size,
    programmes: programmes.toSorted((a, b) => bestOf(a) - bestOf(b)),
  };
};

const bestOf = ({ records: [best] }: FoundProgramme): number => (best ? placeOf(best) : Infinity);

const findIn = async (
  app: Application,
  workspace: string,
  question: Pick<FindQuestion, 'text' | 'among'>,
): Promise<readonly FoundProgramme[]> => {
  const opened = await openWorkspace(app, { workspace });
  const [first] = opened.programmes;
  if (!first) return [];
  const { kinds, cut } = await findRecords(app, opened, question);
  const records = kinds.flatMap(({ records: own }) => own).toSorted((a, b) => placeOf(a) - placeOf(b));
  const byProgramme = Map.groupBy(records, programmeOf);
  return [...byProgramme].flatMap(([id, own]) => {
    const programme = id === undefined ? first : opened.programmes.find(({ ref }) => ref.id === id);
    if (!programme) return [];
    return [{ opened: { ...opened, programme }, shared: id === undefined, records: own, cut: cut.length > 0 }];
  });
};

const programmeOf = ({ subject, record }: FoundRecord): string | undefined =>
  subject === 'programme' ? record.ref.id : record.programme;
