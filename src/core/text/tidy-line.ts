/** A text as one line: spaces of any kind between words become one, those around it go. */
export const tidyLine = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
