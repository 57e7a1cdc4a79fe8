/**
 * The words of one problem. `{name}` stands for the problem's datum of that name; lists are parted by commas.
 * `{name:number}` prints a number as the reader's language does; `{name:given}` does so too, except for what a file
 * says, which is told as it stands there.
 * The place (file, line, field) is put in front by `wordProblem`.
 */
export interface ProblemWords {
  /** What is wrong, as a sentence. */
  readonly vi: string;
  /** What to do; absent where that is plain. */
  readonly viHint?: string;
  readonly en: string;
  readonly enHint?: string;
}

export type ProblemCatalog = Readonly<Record<string, ProblemWords>>;

export const said = (vi: string, en: string, viHint?: string, enHint?: string): ProblemWords => ({
  vi,
  en,
  ...(viHint !== undefined && { viHint }),
  ...(enHint !== undefined && { enHint }),
});
