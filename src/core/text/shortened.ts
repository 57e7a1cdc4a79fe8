/** What a message tells of a text that somebody gave: longer ones by their beginning. */
const SHOWN = 80;

export const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** What was given may be a whole page; its beginning tells which it is. */
const TOLD = 400;

/** As `shortened`, where a sentence tells more: two units of one letter stay together. */
export const abbreviated = (text: string): string =>
  text.length > TOLD ? `${text.slice(0, TOLD).replace(/[\ud800-\udbff]$/u, '')}…` : text;
