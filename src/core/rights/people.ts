/** Persons, their roles and their sessions. */
import type { RightsOf } from '#core/rights/action.ts';

export const PEOPLE_RIGHTS = {
  /** See who has which role in a workspace. */
  'people:read': { roles: ['administrator', 'inspector'] },
  /** Give and take roles in a workspace, make persons, hand out one-time links. */
  'people:write': { roles: ['administrator'] },
  /** Give the right to keep the whole installation, and take it. */
  'people:installation': { roles: [], installation: true },
  /** Sign-ins, exports, reads of what is sensitive. */
  'access-log:read': { roles: ['administrator', 'inspector'] },
} as const satisfies RightsOf;
