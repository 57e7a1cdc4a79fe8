/** Proposals that were taken before, also where their record names others than the report does. */
import { recordOf, type DecidedProposal } from '#core/review/decide/decided.ts';
import { marksOf } from '#core/review/decide/marks.ts';
import { referenceTo, type Proposal, type ProposedSubject } from '#core/review/propose/proposal.ts';

/**
 * What was taken is the record that was made of it, and others refer to that. `stands`: whether the record is still
 * there; what is gone is asked again.
 */
export const asTaken = (
  proposals: readonly Proposal[],
  decided: readonly DecidedProposal[],
  stands: (subject: ProposedSubject, id: string) => boolean,
): readonly Proposal[] => {
  const made = new Map(
    decided.flatMap((one) => {
      const record = recordOf(one);
      return record && stands(record.subject, record.id) ? [[one.mark, record] as const] : [];
    }),
  );
  const marks = marksOf(proposals);
  const ids = new Map(
    proposals.flatMap(({ key, subject, existing }) => {
      const record = existing ? undefined : made.get(marks.get(key) ?? '');
      return record?.subject === subject ? [[referenceTo(key), record.id] as const] : [];
    }),
  );
  return ids.size === 0
    ? proposals
    : proposals.map((one) => {
        const id = ids.get(referenceTo(one.key));
        const values = Object.fromEntries(
          Object.entries(one.values).map(([field, value]) => [field, ids.get(value) ?? value]),
        );
        return { ...one, values, ...(id !== undefined && { existing: { id, changes: [] } }) };
      });
};
