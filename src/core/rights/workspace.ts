/** Workspaces themselves. */
import type { RightsOf } from '#core/rights/action.ts';

export const WORKSPACE_RIGHTS = {
  'workspace:make': { roles: [], installation: true },
  'workspace:settle': { roles: ['administrator'] },
} as const satisfies RightsOf;
