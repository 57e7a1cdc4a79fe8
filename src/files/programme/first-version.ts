/** What files and fields were called in the first version: the folders that it exported are read unchanged. */
import type { Subject } from '#core/subjects/subjects.ts';

/** The name of today by that of then. */
export const EARLIER_FILES: ReadonlyMap<string, string> = new Map([['units.csv', 'agencies.csv']]);

const EARLIER_FIELDS: Partial<Record<Subject, ReadonlyMap<string, string>>> = {
  progress: new Map([['unit', 'agency']]),
  task: new Map([['units', 'agencies']]),
  urban: new Map([['units', 'adminUnits']]),
};

export const earlierFields = (subject: Subject | undefined): ReadonlyMap<string, string> =>
  (subject && EARLIER_FIELDS[subject]) ?? new Map();

/** The name of today of a file that is given among others; its own where both names are given, for one of them is wrong. */
export const nameToday = (name: string, given: { readonly has: (name: string) => boolean }): string => {
  const today = EARLIER_FILES.get(name);
  return today === undefined || given.has(today) ? name : today;
};
