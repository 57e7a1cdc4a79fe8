/** Everything of a workspace that somebody looks for by words, as of the day that is asked. */
import type { Application } from '#app/application.ts';
import type { OpenedWorkspace } from '#app/read/workspace.ts';
import { askedWords, settleFound, type FoundKind } from '#core/query/find.ts';
import type { SearchedSubject } from '#core/query/searched.ts';
import { findCandidates } from '#store/find.ts';

export interface FindQuestion {
  readonly text: string;
  /** Only of this kind. */
  readonly subject?: SearchedSubject | undefined;
  /** Of the others there is nothing; absent: nothing is known. */
  readonly among?: readonly SearchedSubject[];
}

export interface FindAnswer {
  /** The words that are looked for, folded. */
  readonly words: readonly string[];
  /** The kind with the best one first. */
  readonly kinds: readonly FoundKind[];
  /** Kinds of which there is more than was looked at: more words find less. */
  readonly cut: readonly SearchedSubject[];
  readonly total: number;
}

export const findRecords = async (
  app: Application,
  { workspace, view, ask }: Pick<OpenedWorkspace, 'workspace' | 'view' | 'ask'>,
  { text, subject, among }: FindQuestion,
): Promise<FindAnswer> => {
  const words = askedWords(text);
  const { candidates, cut } = await findCandidates(app.database.unwalled.reader, workspace.id, words, among);
  const all = await ask(() => settleFound(view, text, candidates));
  const kinds = subject === undefined ? all : all.filter((kind) => kind.subject === subject);
  return { words, kinds, cut, total: kinds.reduce((sum, { records }) => sum + records.length, 0) };
};
