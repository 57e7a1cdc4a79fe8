const BEGINNING = 60;

/** The first words of a block: what it is called. */
export const beginningOf = (text: string): string => (text.length <= BEGINNING ? text : `${text.slice(0, BEGINNING)}…`);
