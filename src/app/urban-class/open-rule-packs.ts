/** The shipped rule packs, for the edges. */
import type { RulePack } from '#core/urban-class/pack.ts';
import { readRulePacks } from '#files/rule-pack.ts';

/** Oldest first. A shipped pack that is not sound is a fault of this project, not of a user: it throws. */
export const openRulePacks = async (): Promise<readonly RulePack[]> => {
  const packs = await readRulePacks();
  if (packs.ok) return packs.value;
  throw new Error(`shipped rule packs are not sound: ${JSON.stringify(packs.problems)}`);
};
