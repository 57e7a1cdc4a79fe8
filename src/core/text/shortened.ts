/** What a message tells of a text that somebody gave: longer ones by their beginning. */
const SHOWN = 80;

export const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
