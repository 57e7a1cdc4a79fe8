/** The report desk: from the draft to the issued report and its receipts. */
import type { RightsOf } from '#core/rights/action.ts';

export const REPORT_RIGHTS = {
  /** The desk: a draft block by block, with what was decided on it and said to it. */
  'report:desk': { roles: ['administrator', 'office', 'reporter', 'approver', 'leader', 'inspector'] },
  /** Own words, what is left out, remarks that stand; on files that are reviewed, too. */
  'report:word': { roles: ['administrator', 'office'] },
  /** Sends a draft round, and answers what is said to it. */
  'report:circulate': { roles: ['administrator', 'office'] },
  /** Say to a draft what one thinks oneself. */
  'report:opine': { roles: ['administrator', 'office', 'reporter', 'approver', 'leader'] },
  /** Give the opinion of an agency that was asked; the office writes down what came on paper. */
  'report:opine-for': { roles: ['administrator', 'office', 'reporter', 'approver'], ofAgency: true },
  /** Number, day, signer, recipients: from then on it is frozen. Before, how heavily remarks weigh. */
  'report:issue': { roles: ['administrator', 'office'] },
  /** Says that an agency has received it. */
  'report:receive': { roles: ['administrator', 'office', 'reporter', 'approver'], ofAgency: true },
  /** A report is read and reviewed, against as much of the records as who asks may see. Nothing of it is kept. */
  'report:review': { roles: [], public: true },
} as const satisfies RightsOf;
