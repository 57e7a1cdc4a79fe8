/**
 * Other names under which files and fields are read: those of the first version, whose folders are read unchanged, and
 * the Vietnamese ones.
 */
import type { Subject } from '#core/subjects/subjects.ts';
import { vietnameseFields, VIETNAMESE_FILES } from '#files/programme/vietnamese-names.ts';

/** The name of today by another one. */
export const OTHER_FILES: ReadonlyMap<string, string> = new Map([
  ['units.csv', 'agencies.csv'],
  ...[...VIETNAMESE_FILES].map(([today, name]) => [name, today] as const),
]);

const EARLIER_FIELDS: Partial<Record<Subject, ReadonlyMap<string, string>>> = {
  progress: new Map([['unit', 'agency']]),
  task: new Map([['units', 'agencies']]),
  urban: new Map([['units', 'adminUnits']]),
};

/** Names are looked up one after the other: what neither knows is the field's own name. */
class EitherName extends Map<string, string> {
  readonly first: ReadonlyMap<string, string>;
  readonly second: ReadonlyMap<string, string>;
  constructor(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>) {
    super();
    this.first = first;
    this.second = second;
  }
  override get(name: string): string | undefined {
    return this.first.get(name) ?? this.second.get(name);
  }
  override get size(): number {
    return this.first.size + this.second.size;
  }
}

/** The field that a name of a column or a key means; without a subject, of the workspace's own file. */
export const earlierFields = (subject: Subject | undefined): ReadonlyMap<string, string> =>
  new EitherName((subject && EARLIER_FIELDS[subject]) ?? new Map(), vietnameseFields(subject ?? 'workspace'));

/**
 * The name of today of a file that is given among others; its own where both names are given, for one of them is wrong.
 */
export const nameToday = (name: string, given: { readonly has: (name: string) => boolean }): string => {
  const today = OTHER_FILES.get(name);
  return today === undefined || given.has(today) ? name : today;
};
