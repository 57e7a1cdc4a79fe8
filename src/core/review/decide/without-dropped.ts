/** What a dropped proposal does to those that name it. */
import { referredKey, type Proposal, type ProposedSubject } from '#core/review/propose/proposal.ts';

/** Values go with their measure; progress, money and obstacles with their work. */
const TAKES_ALONG: ReadonlySet<ProposedSubject> = new Set(['measure', 'work']);

/** Those that are dropped with a measure or a work that is: what hangs on it. */
export const droppedWith = (dropped: readonly Proposal[], proposals: readonly Proposal[]): readonly Proposal[] => {
  const keys = new Set(dropped.filter(({ subject }) => TAKES_ALONG.has(subject)).map(({ key }) => key));
  return proposals.filter(({ hangsOn }) => hangsOn.some((key) => keys.has(key)));
};

/** The same proposals; where one names a dropped one, nothing is named: a person chooses another, or drops it too. */
export const withoutDropped = (proposals: readonly Proposal[], dropped: ReadonlySet<string>): readonly Proposal[] =>
  dropped.size === 0
    ? proposals
    : proposals.map((one) => {
        const kept = Object.entries(one.values).filter(([, text]) => !dropped.has(referredKey(text) ?? ''));
        return kept.length === Object.keys(one.values).length
          ? one
          : { ...one, values: Object.fromEntries(kept), hangsOn: one.hangsOn.filter((key) => !dropped.has(key)) };
      });
