/** The records of a workspace: its programmes, works, money, figures. */
import type { RightsOf } from '#core/rights/action.ts';

export const RECORD_RIGHTS = {
  /** Pages, figures and traces of what is not sensitive. */
  'record:read': { roles: ['administrator', 'office', 'reporter', 'approver', 'leader', 'inspector'], public: true },
  /** Any record, by a form or a file. */
  'record:write': { roles: ['administrator', 'office'] },
  /** The programme as files, with all that is in it. */
  'record:export': { roles: ['administrator', 'office', 'inspector'] },
  /** A whole programme, to its end and back again. */
  'programme:close': { roles: ['administrator'] },
  'record:import': { roles: ['administrator', 'office'] },
  /** Every version of a record, and who wrote it. */
  'journal:read': {
    roles: ['administrator', 'office', 'reporter', 'approver', 'leader', 'inspector'],
    public: true,
  },
  /** The journal as a file, as much of it as one wants. */
  'journal:export': { roles: ['administrator', 'office', 'inspector'] },
  /** Recomputes every hash: costly. */
  'journal:verify': { roles: ['administrator', 'inspector'] },
} as const satisfies RightsOf;
