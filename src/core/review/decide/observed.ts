/** Values that a report tells, held against those on record: of these alone that it asks for. */
import { changesOf } from '#core/review/propose/collector.ts';
import { bestFirst, identitiesOf } from '#core/review/propose/identity.ts';
import { referredKey, type Proposal, type StandingRecord } from '#core/review/propose/proposal.ts';

export interface ObservedAt {
  readonly measure: string;
  readonly place: string;
}

/** Of which measures at which places there may be values on record that the proposals tell too; each once. */
export const observedAt = (proposals: readonly Proposal[]): readonly ObservedAt[] => {
  const asked = proposals.flatMap(({ subject, values: { measure = '', place = '' }, existing }) =>
    subject !== 'observation' || existing || measure === '' || place === '' || isNew(measure) || isNew(place)
      ? []
      : [[`${measure} ${place}`, { measure, place }] as const],
  );
  return [...new Map(asked).values()];
};

const isNew = (text: string): boolean => referredKey(text) !== undefined;

/** The same proposals; those that tell a value on record say which, and how it differs. */
export const heldAgainst = (proposals: readonly Proposal[], values: readonly StandingRecord[]): readonly Proposal[] => {
  const known = new Map(
    values.flatMap((one) => identitiesOf('observation', one.values).map((identity) => [identity, one] as const)),
  );
  return proposals.map((proposal) => {
    if (proposal.subject !== 'observation' || proposal.existing) return proposal;
    const record = bestFirst('observation', identitiesOf('observation', proposal.values))
      .map((identity) => known.get(identity))
      .find((one) => one !== undefined);
    if (!record) return proposal;
    const changes = changesOf('observation', record.values, proposal.values);
    const differs = changes.some(({ was }) => was !== '');
    return {
      ...proposal,
      ...(differs && proposal.sure === 'sure' && { sure: 'likely' as const }),
      existing: { id: record.id, changes },
    };
  });
};
