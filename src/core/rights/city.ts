/** The urban class: trials, scenarios and the office's corrections of the law. */
import type { RightsOf } from '#core/rights/action.ts';

export const CITY_RIGHTS = {
  /** Trials, the cheapest path, many cities at once: nothing is stored. */
  'city:ask': { roles: ['administrator', 'office', 'reporter', 'approver', 'leader', 'inspector'], public: true },
  /** The answer that a report tells. */
  'path:issue': { roles: ['administrator', 'office'] },
  'scenario:write': { roles: ['administrator', 'office'] },
  'law:correct': { roles: ['administrator', 'office'] },
} as const satisfies RightsOf;
