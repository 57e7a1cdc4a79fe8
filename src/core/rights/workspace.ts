/** Workspaces themselves. */
import type { RightsOf } from '#core/rights/action.ts';

export const WORKSPACE_RIGHTS = {
  'workspace:make': { roles: [], installation: true },
  /** See what is being set up, and open it to its readers. */
  'workspace:draft': { roles: ['administrator'] },
} as const satisfies RightsOf;
