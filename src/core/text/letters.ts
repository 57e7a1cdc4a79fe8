/** A text of which parts are asked for by offsets in Unicode code points. */
export interface Letters {
  /** In code points. */
  readonly length: number;
  /** As `Array.prototype.slice` of its letters, joined again. Neither offset is negative. */
  readonly slice: (start: number, end?: number) => string;
}

/** Makes no list of letters: of a text that anybody sends, that would take many times its own memory. */
export const lettersOf = (text: string): Letters => {
  const pairs = pairsOf(text);
  /** Where a letter begins, in UTF-16 units. */
  const unitOf = (offset: number): number => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      // In letters, the pair stands so many units nearer to the beginning as there are pairs before it.
      if ((pairs[middle] ?? 0) - middle < offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  };
  return {
    length: text.length - pairs.length,
    slice: (start, end = Infinity) => text.slice(unitOf(start), end === Infinity ? undefined : unitOf(end)),
  };
};

/** Where letters of two units begin: two walks, for a list that grows would be moved again and again. */
const pairsOf = (text: string): Int32Array => {
  const begins = (at: number): boolean => (text.codePointAt(at) ?? 0) > 0xff_ff;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (begins(at)) count += 1;
  const pairs = new Int32Array(count);
  let next = 0;
  for (let at = 0; next < count; at += 1) {
    if (!begins(at)) continue;
    pairs[next] = at;
    next += 1;
  }
  return pairs;
};
