/** Why Typst refused the archives' form of a document: it reports Rust values as text, one message for each fault. */

const MESSAGE = /\bmessage: "((?:[^"\\]|\\.)*)"/gu;

/** A letter that no type of ours has, or one that archives do not take: private use, no letter at all. */
const OF_LETTERS = [
  / error: the text `.*` could not be displayed with font /su,
  / error: the text was not mapped to a code ?point/u,
  / error: the PDF contains the codepoint /u,
  / error: the (?:PDF contains text with|text contains) (?:the disallowed codepoint|missing codepoints)/u,
];

/**
 * True where letters of the text are all that was refused; anything else is a fault of ours, also what is not
 * understood.
 */
export const isUnfitLetters = (error: unknown): boolean => {
  const messages =
    error instanceof Error ? [...error.message.matchAll(MESSAGE)].map(([, message = '']) => message) : [];
  return messages.length > 0 && messages.every((message) => OF_LETTERS.some((form) => form.test(message)));
};
