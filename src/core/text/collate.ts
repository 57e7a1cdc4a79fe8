/** Orders of texts. A collator is made once: `localeCompare` with options makes one for every comparison. */
const ids = new Intl.Collator('en', { numeric: true });
const names = new Intl.Collator('vi', { numeric: true });

/** Ids by the numbers in them: "2.4" before "2.10". */
export const compareIds = (a: string, b: string): number => ids.compare(a, b);

/** Names as Vietnamese order them, by the numbers in them. */
export const compareNames = (a: string, b: string): number => names.compare(a, b);

/** Texts of one shape, such as days, letter by letter. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
