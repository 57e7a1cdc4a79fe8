/** Who is told that links of the files open on this machine only, and how. */
import { isOwnMachine } from '#app/read/report/figure-link.ts';
import type { Caller } from '#core/rights/caller.ts';
import { may } from '#core/rights/rights.ts';

/** `keeper`: who keeps the machine is told its setting; `reader`: whoever works with it, what it means for them. */
export type ToldOfMachine = 'keeper' | 'reader';

/** Undefined where the links open elsewhere, too. */
export const toldOfMachine = (address: string, caller: Caller): ToldOfMachine | undefined =>
  isOwnMachine(address) ? (may(caller, 'workspace:make') ? 'keeper' : 'reader') : undefined;
