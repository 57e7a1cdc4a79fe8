/** The text of a report as it is read: what offsets of claims and remarks count in. */

/** Signs that say nothing and that a terminal or a page would act on; tab and line end stay. */
const CONTROLS = /(?![\t\n\f])\p{Cc}|[\ufeff\u202a-\u202e\u2066-\u2069]/gu;

/** NFC, lines that end with one sign, no controls. What is read so reads the same again. */
export const reportText = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replaceAll(CONTROLS, '')
    .normalize('NFC');
