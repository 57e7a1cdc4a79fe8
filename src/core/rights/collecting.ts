/** Duties to report, collections and returns. */
import type { RightsOf } from '#core/rights/action.ts';

export const COLLECTING_RIGHTS = {
  /** Say who owes which figures, how often and by when. */
  'duty:write': { roles: ['administrator', 'office'] },
  /** Open the collection of a period, close it and open it again. */
  'collection:write': { roles: ['administrator', 'office'] },
  /** See a return with what is entered in it: of one's own agency, or of all. */
  'return:read': {
    roles: ['administrator', 'office', 'reporter', 'approver', 'leader', 'inspector'],
    ofAgency: true,
  },
  /** See what was sent and is not approved yet, laid over the records. */
  'return:read-all': { roles: ['administrator', 'office', 'leader', 'inspector'] },
  /** Enter, send, take back and correct. */
  'return:write': { roles: ['administrator', 'office', 'reporter', 'approver'], ofAgency: true },
  /** Approve within the agency, before the office does. */
  'return:check': { roles: ['approver'], ofAgency: true },
  /** Approve for the office: what was a draft becomes records. Return cells. */
  'return:approve': { roles: ['administrator', 'office'] },
} as const satisfies RightsOf;
