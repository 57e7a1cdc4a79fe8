/**
 * What was said before and was said again with newer numbers: "đã phát hiện 496 trường hợp" behind "đã phát hiện 812
 * trường hợp".
 */
import type { Stored } from '#core/subjects/subjects.ts';

const NUMBER = /\d[\d.,]*/u;
/** Words behind the number by which one knows that the same is counted. */
const COUNTED = 2;

interface Counting {
  readonly lead: string;
  readonly counted: readonly string[];
}

/**
 * The words before a statement's first number and those right behind it; undefined where it has none, or begins with
 * it.
 */
const countingOf = (statement: string): Counting | undefined => {
  const found = NUMBER.exec(statement);
  const lead = found && statement.slice(0, found.index).trim().toLocaleLowerCase('vi');
  if (!found || !lead) return undefined;
  const behind = statement
    .slice(found.index + found[0].length)
    .trim()
    .toLocaleLowerCase('vi');
  return { lead, counted: behind.split(/[\s,;.]+/u).slice(0, COUNTED) };
};

/** The statements, in their order, without those of which the same agency has told newer numbers since. */
export const withoutOvertaken = (said: readonly Stored<'progress'>[]): readonly Stored<'progress'>[] => {
  const counting = said.map(({ statement }) => (statement === undefined ? undefined : countingOf(statement)));
  return said.filter((one, at) => {
    const own = counting[at];
    return (
      own === undefined ||
      !said.some((later, index) => {
        const other = counting[index];
        return (
          index > at &&
          later.agency === one.agency &&
          other?.lead === own.lead &&
          other.counted.join(' ') === own.counted.join(' ')
        );
      })
    );
  });
};
