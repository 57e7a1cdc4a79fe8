/** The shipped procedures, read once. */
import { openRulePacks } from '#app/urban-class/open-rule-packs.ts';
import type { Procedures } from '#core/procedure/procedure.ts';
import type { KnownCodes } from '#core/record/check-codes.ts';
import { readProcedures } from '#files/procedures.ts';

let shipped: Promise<Procedures> | undefined;

export const openProcedures = (): Promise<Procedures> => (shipped ??= readProcedures());

/** What an import may name. */
export const knownCodes = async (): Promise<KnownCodes> => {
  const [{ all, names }, packs] = await Promise.all([openProcedures(), openRulePacks()]);
  return { procedures: all.map((one) => one.id), steps: [...names.keys()], packs };
};
