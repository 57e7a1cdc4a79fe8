/** What was decided on proposals of a report, as it bears on the same report when it is read again. */
import { PROPOSED_SUBJECTS, type ProposedSubject, type StandingRecord } from '#core/review/propose/proposal.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export type DecidedProposal = Stored<'proposal'>;

/** Of "work/road" the subject and the id; undefined of a record that no report proposes. */
export const recordOf = ({
  record = '',
}: Pick<DecidedProposal, 'record'>): { readonly subject: ProposedSubject; readonly id: string } | undefined => {
  const cut = record.indexOf('/');
  const subject = PROPOSED_SUBJECTS.find((one) => one === record.slice(0, cut));
  return subject && { subject, id: record.slice(cut + 1) };
};

/**
 * Records under what the report calls them: a person may have corrected a name or a value, and the report goes on
 * telling its own. `stands`: whether the record is still there.
 */
export const asToldRecords = (
  decided: readonly DecidedProposal[],
  stands: (subject: ProposedSubject, id: string) => boolean,
): readonly StandingRecord[] =>
  decided.flatMap((one): readonly StandingRecord[] => {
    const made = recordOf(one);
    if (!made || !stands(made.subject, made.id)) return [];
    return [{ ...made, names: [], values: Object.fromEntries(one.said.map(({ field, text }) => [field, text])) }];
  });

/** The dropped ones by their marks. */
export const droppedByMark = (decided: readonly DecidedProposal[]): ReadonlyMap<string, DecidedProposal> =>
  new Map(decided.filter(({ record }) => record === undefined).map((one) => [one.mark, one]));
