/** Where a long line of a text is parted for the browser. */

/** A browser lays out a line in the square of its letters unless it may begin anew: some tens of words at a time. */
const MOST_AT_ONCE = 200;

/**
 * Of texts that stand behind each other, for each the offsets in front of which a line may wrap: between words where
 * there is a space, within a run without any at a letter. Of lines of usual length none.
 */
export const wrapsIn = (texts: readonly string[], most = MOST_AT_ONCE): readonly (readonly number[])[] => {
  /** Letters since a line could last begin. */
  let since = 0;
  return texts.map((text) => {
    const wraps: number[] = [];
    let [from, space] = [0, 0];
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charAt(at);
      since = sign === '\n' ? 0 : since + 1;
      if (sign === ' ' || sign === '\n') space = at + 1;
      if (since <= most) continue;
      const wrap = space > from ? space : wholeLetter(text, at, from);
      wraps.push(wrap);
      [from, since] = [wrap, at + 1 - wrap];
    }
    return wraps;
  });
};

const JOINS = /[\p{M}\u200d\udc00-\udfff]/u;
/** So many marks may stand on one letter. */
const MOST_MARKS = 8;

/** The beginning of the letter that holds an offset. */
const wholeLetter = (text: string, at: number, least: number): number => {
  let start = at;
  while (start > least && at - start < MOST_MARKS && JOINS.test(text.charAt(start))) start -= 1;
  return start > least || least === 0 ? start : at;
};
