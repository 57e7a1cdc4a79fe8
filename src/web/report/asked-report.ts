/**
 * The draft that a page of the report desk is about, as its readers will get it: the one that the address names, else
 * that of the period in which the day lies.
 */
import { prepareForReaders } from '#app/read/report/for-readers.ts';
import { readDay, type Day } from '#core/value/day.ts';
import { asked } from '#web/forms/query.ts';
import { ISSUED_QUERY } from '#web/report/desk/remark-query.ts';
import type { AskedOfProgramme } from '#web/frame/page.ts';

/** The day by whose law the page remarks on a draft, where it is asked for. */
export const issuedOn = (url: URL): Day | undefined => readDay(asked(url, ISSUED_QUERY) ?? '');

/** Refuses as `prepareReport`. */
export const askedReport = ({ app, opened, url }: AskedOfProgramme, on?: Day): ReturnType<typeof prepareForReaders> =>
  prepareForReaders(app, opened, asked(url, 'ky'), on);
