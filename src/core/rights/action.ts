/** What a right is about. A file a subject lists its actions; `rights.ts` puts them together and decides. */
import type { Role } from '#core/rights/caller.ts';

export interface Right {
  /** Persons with one of these roles in the workspace may. */
  readonly roles: readonly Role[];
  /** Anybody may, signed in or not. */
  readonly public?: true;
  /** Those who act for one agency may for that agency only. */
  readonly ofAgency?: true;
  /** Only who keeps the whole installation may, beside the operator. */
  readonly installation?: true;
}

/** By name of the action: "record:write". */
export type RightsOf = Readonly<Record<string, Right>>;
