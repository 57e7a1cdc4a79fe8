/**
 * The law as it ships, as it was read when the pages were built: to read it anew from its files takes a quarter of a
 * second, for which the first reader after a start would wait. The build is made anew whenever these files change
 * (`scripts/prepare.mjs`).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { PublicCalendar } from '#core/law/calendar/calendar.ts';
import type { LayoutProfile } from '#core/law/layout.ts';
import type { RulePack } from '#core/law/pack/pack.ts';
import type { Procedures } from '#core/law/procedure.ts';
import type { KnownAct } from '#core/review/check/law.ts';

export interface ShippedLaw {
  /** Oldest first. */
  readonly rulePacks: readonly RulePack[];
  readonly procedures: Procedures;
  readonly layouts: readonly LayoutProfile[];
  /** Public days off. */
  readonly calendar: PublicCalendar;
  /** Acts whose validity is known. */
  readonly acts: readonly KnownAct[];
}

/** Of each part there is one; what was kept before a part was added is kept no more. */
const PARTS: readonly (keyof ShippedLaw)[] = ['rulePacks', 'procedures', 'layouts', 'calendar', 'acts'];

export const keepLaw = (file: string, law: ShippedLaw): Promise<void> => writeFile(file, serialize(law));

/** Undefined where none is kept, or none that this Node can read: then the files are read. */
export const readKeptLaw = async (file: string): Promise<ShippedLaw | undefined> => {
  try {
    const law = deserialize(await readFile(file)) as Partial<ShippedLaw>;
    return PARTS.every((part) => law[part] !== undefined) ? (law as ShippedLaw) : undefined;
  } catch {
    return undefined;
  }
};
