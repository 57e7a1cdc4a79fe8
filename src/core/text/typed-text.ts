/** What somebody typed, and whether it says anything: the one place that tells what blank is. */

/**
 * A sign that can be seen. Spaces of width nought, joiners, fillers and marks of direction cannot (Unicode's
 * Default_Ignorable_Code_Point), nor can the Braille pattern without dots.
 */
const SEEN = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a reader would see nothing there. */
export const isBlank = (text: string): boolean => !SEEN.test(text);

/** With its letters composed and its ends tidied; "" where it says nothing. */
export const typedText = (text: string): string => (isBlank(text) ? '' : text.normalize('NFC').trim());

/** The same as one line: spaces and breaks between words are one space. */
export const typedLine = (text: string): string => typedText(text).replaceAll(/\s+/gu, ' ');
