/**
 * Orders of texts. A collator is made once: `localeCompare` with options makes one for every comparison. Ids need none.
 */
const names = new Intl.Collator('vi', { numeric: true });

/** Ids by the numbers in them: "2.4" before "2.10". */
export const compareIds = (a: string, b: string): number => {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a.charCodeAt(i), b.charCodeAt(j)];
    if (isDigit(left) && isDigit(right)) {
      const [endA, endB] = [endOfNumber(a, i), endOfNumber(b, j)];
      const [startA, startB] = [startOfNumber(a, i, endA), startOfNumber(b, j, endB)];
      const longer = endA - startA - (endB - startB);
      const order = longer === 0 ? compareTexts(a.slice(startA, endA), b.slice(startB, endB)) : longer;
      if (order !== 0) return order;
      [i, j] = [endA, endB];
    } else if (left === right) {
      i += 1;
      j += 1;
    } else return left - right;
  }
  return a.length - i - (b.length - j) || compareTexts(a, b);
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const endOfNumber = (text: string, from: number): number => {
  let end = from;
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  return end;
};

/** Behind the zeros in front. */
const startOfNumber = (text: string, from: number, end: number): number => {
  let start = from;
  while (start < end - 1 && text.charCodeAt(start) === 48) start += 1;
  return start;
};

/** Names as Vietnamese order them, by the numbers in them. */
export const compareNames = (a: string, b: string): number => names.compare(a, b);

/** Texts of one shape, such as days, letter by letter. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
