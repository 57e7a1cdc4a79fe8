/** The shipped rule packs, read once. */
import type { RulePack } from '#core/law/pack/pack.ts';

let shipped: Promise<readonly RulePack[]> | undefined;

/** Oldest first. A shipped pack that is not sound is a fault of this project, not of a user: it throws. */
export const openRulePacks = (): Promise<readonly RulePack[]> => (shipped ??= readShipped());

/** The reader is loaded when it is first needed: a server that only starts does not wait for it. */
const readShipped = async (): Promise<readonly RulePack[]> => {
  const { readRulePacks } = await import('#files/law/rule-pack.ts');
  const packs = await readRulePacks();
  if (packs.ok) return packs.value;
  throw new Error(`shipped rule packs are not sound: ${JSON.stringify(packs.problems)}`);
};
