/** The letters of a file and of a draft, by what became of each. */
import type { LetterCount } from '#core/report/returned/change.ts';
import type { DraftLine, ReturnedFile } from '#core/report/returned/line.ts';
import type { PairTexts } from '#core/report/returned/pair-texts.ts';
import type { LinePair, PairedLines } from '#core/report/returned/pair-lines.ts';
import type { Reading } from '#core/report/returned/unit.ts';
import { lettersIn } from '#core/text/word-diff.ts';

const NOT_THERE = { accepted: 'deleted', rejected: 'inserted' } as const;

export const countLetters = (
  draft: readonly DraftLine[],
  file: ReturnedFile,
  { units, pairs }: PairedLines,
  { reading, textsOf }: { readonly reading: Reading; readonly textsOf: (pair: LinePair) => PairTexts },
): LetterCount => {
  let [same, kept, fresh, gone, added, leftOut, pages] = [0, 0, 0, 0, 0, 0, 0];
  for (const pair of pairs) {
    const { before, after } = textsOf(pair);
    if (pair.file.length === 0) leftOut += lettersIn(before);
    else if (pair.draft.length === 0) {
      if (pair.file.every((at) => isPageNumber(units[at]))) pages += lettersIn(after);
      else added += lettersIn(after);
    } else if (before === after) same += lettersIn(after);
    else
      for (const { kind, text } of textsOf(pair).pieces)
        if (kind === 'same') kept += lettersIn(text);
        else if (kind === 'new') fresh += lettersIn(text);
        else gone += lettersIn(text);
  }
  const tracked = units.flatMap((unit) => unit.tracked.filter(({ kind }) => kind === NOT_THERE[reading]));
  const comments = [...file.comments, ...units.flatMap((unit) => unit.comments)];
  const { letters } = file;
  return {
    same,
    kept,
    fresh,
    gone,
    added,
    leftOut,
    tracked: sum(tracked),
    pages,
    comments: sum(comments),
    elsewhere: letters.elsewhere,
    file: letters.text + letters.comments + letters.elsewhere,
    draft: sum(draft),
  };
};

const sum = (texts: readonly { readonly text: string }[]): number =>
  texts.reduce((total, { text }) => total + lettersIn(text), 0);

/** The number that every page prints at its head. */
export const isPageNumber = (unit: { readonly story: string; readonly text: string } | undefined): boolean =>
  unit?.story === 'page' && /^\P{L}*$/u.test(unit.text);
