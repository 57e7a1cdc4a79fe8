/**
 * Orders of texts. A collator is made once: `localeCompare` with options makes one for every comparison. Ids need none.
 */
const names = new Intl.Collator('vi', { numeric: true });

/** Ids by the numbers in them: "2.4" before "2.10". */
export const compareIds = (a: string, b: string): number => {
  let i = 0;
  let j = 0;
  // Asked for of every pair of neighbours in long lists: it makes nothing.
  while (i < a.length && j < b.length) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(j);
    if (isDigit(left) && isDigit(right)) {
      const endA = endOfNumber(a, i);
      const endB = endOfNumber(b, j);
      const order = compareNumbers(a, startOfNumber(a, i, endA), endA, b, startOfNumber(b, j, endB), endB);
      if (order !== 0) return order;
      i = endA;
      j = endB;
    } else if (left === right) {
      i += 1;
      j += 1;
    } else return left - right;
  }
  return a.length - i - (b.length - j) || compareTexts(a, b);
};

/** Of two runs of digits without zeros in front the longer is more; of equally long ones the first other digit says. */
const compareNumbers = (a: string, fromA: number, endA: number, b: string, fromB: number, endB: number): number => {
  const longer = endA - fromA - (endB - fromB);
  if (longer !== 0) return longer;
  for (let at = 0; fromA + at < endA; at += 1) {
    const order = a.charCodeAt(fromA + at) - b.charCodeAt(fromB + at);
    if (order !== 0) return order;
  }
  return 0;
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
