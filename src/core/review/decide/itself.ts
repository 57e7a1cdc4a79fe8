import type { Proposal } from '#core/review/propose/proposal.ts';

/**
 * Proposals without the report itself, as which its head is read: it comes on record as the document that everything is
 * taken from, once. `symbol`: that of its head.
 */
export const withoutItself = (proposals: readonly Proposal[], symbol: string | undefined): readonly Proposal[] =>
  symbol === undefined
    ? proposals
    : proposals.filter(
        ({ subject, values, existing }) =>
          existing !== undefined ||
          subject !== 'document' ||
          values['kind'] !== 'report' ||
          values['symbol'] !== symbol,
      );
