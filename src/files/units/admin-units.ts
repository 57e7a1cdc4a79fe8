/**
 * The national list of units and the agencies that they usually have (`data/units`). A bad file is a fault of ours: it
 * throws.
 */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  ADMIN_KINDS,
  adminKindOf,
  inSentence,
  type AdminKind,
  type AdminUnit,
} from '#core/subjects/place/admin-unit.ts';
import { codesOf } from '#core/vocabulary/words.ts';

const FOLDER = new URL('../../../data/units/', import.meta.url);

/** Provinces first, each list in the order of codes. Names hold no commas. */
export const readAdminUnits = async (): Promise<readonly AdminUnit[]> => {
  const text = await readFile(new URL('vn-units-2026.csv', FOLDER), 'utf8');
  const [head, ...rows] = text.trimEnd().split(/\r?\n/u);
  if (head !== 'code,type,name,full_name,province_code') throw new RangeError(`list of units: ${head}`);
  return rows.map((row) => {
    const [code = '', , name = '', full = '', province = ''] = row.split(',');
    const kind = adminKindOf(full);
    if (!kind || code === '') throw new RangeError(`list of units: ${row}`);
    return { code, name, full: inSentence(full), kind, ...(province !== '' && { province }) };
  });
};

export interface ReadyAgency {
  readonly line: string;
  readonly name: string;
  readonly short: string;
}

const row = z.strictObject({
  line: z.enum(codesOf('agencyLine')),
  name: z.string().min(1),
  short: z.string().min(1),
});
const schema = z.record(z.enum(ADMIN_KINDS), z.array(row).min(1));

/** By kind of unit, with `{unit}`, `{kind}` and `{name}` still in them. */
export const readReadyAgencies = async (): Promise<Readonly<Record<AdminKind, readonly ReadyAgency[]>>> =>
  schema.parse(parse(await readFile(new URL('agencies-2026.yaml', FOLDER), 'utf8')));
