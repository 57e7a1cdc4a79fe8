/**
 * The draft that a page of the report desk is about, as its readers will get it: the one that the address names, else
 * that of the period in which the day lies.
 */
import { prepareForReaders } from '#app/read/report/for-readers.ts';
import { asked } from '#web/forms/query.ts';
import type { AskedOfProgramme } from '#web/frame/page.ts';

/** Refuses as `prepareReport`. */
export const askedReport = ({ app, opened, url }: AskedOfProgramme): ReturnType<typeof prepareForReaders> =>
  prepareForReaders(app, opened, asked(url, 'ky'));
