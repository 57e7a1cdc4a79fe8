/**
 * Signs that a terminal obeys or that turn a line around: control signs (but line ends and tabs), and the marks of
 * direction. Whoever names a column so must not write on another's screen, or in a log, what is not there.
 */
const UNSEEN = /(?![\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** The text with each such sign as its code: "\u001b". Within JSON it means the same as before. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
