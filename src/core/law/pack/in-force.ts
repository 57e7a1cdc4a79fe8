/** Which regime holds on a day; never the nearest one. */
import type { Day } from '#core/value/day.ts';
import type { RulePack } from '#core/law/pack/pack.ts';

/** The pack in force on a day; undefined when none is known. */
export const packInForce = (packs: readonly RulePack[], day: Day): RulePack | undefined =>
  packs.find(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo));
