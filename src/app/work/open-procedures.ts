/** The shipped procedures, read once. */
import { openRulePacks } from '#app/city/open-rule-packs.ts';
import type { Procedures } from '#core/law/procedure.ts';
import type { KnownCodes } from '#core/rules/check-codes.ts';
import { readProcedures } from '#files/law/procedures.ts';

let shipped: Promise<Procedures> | undefined;

export const openProcedures = (): Promise<Procedures> => (shipped ??= readProcedures());

/** What an import may name. */
export const knownCodes = async (): Promise<KnownCodes> => {
  const [{ all, names }, packs] = await Promise.all([openProcedures(), openRulePacks()]);
  return { procedures: all.map((one) => one.id), steps: [...names.keys()], packs };
};
