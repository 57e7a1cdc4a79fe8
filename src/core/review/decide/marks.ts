/**
 * By what a proposal is known again when its report is read again, whatever was put on record meanwhile: its key and
 * its references change with the records, its sentence and what it tells in words do not.
 */
import type { Proposal } from '#core/review/propose/proposal.ts';
import { referredAt } from '#core/subjects/referred-at.ts';
import { SUBJECTS } from '#core/subjects/subjects.ts';
import { fingerprint } from '#core/text/fingerprint.ts';

/** The number of an objective is the next free one where the report's own is taken. */
const isTold = ({ subject }: Proposal, path: string): boolean =>
  !(subject === 'objective' && path === 'id') && referredAt(SUBJECTS[subject].fields, path) === undefined;

const printOf = (proposal: Proposal): string =>
  fingerprint(
    JSON.stringify([
      proposal.subject,
      proposal.sentence,
      Object.entries(proposal.values)
        .filter(([path]) => isTold(proposal, path))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  );

/** The mark of each by its key; those that say the same in one sentence are told apart by their order. */
export const marksOf = (proposals: readonly Proposal[]): ReadonlyMap<string, string> => {
  const times = new Map<string, number>();
  return new Map(
    proposals.map((proposal) => {
      const print = printOf(proposal);
      const number = (times.get(print) ?? 0) + 1;
      times.set(print, number);
      return [proposal.key, number === 1 ? print : `${print}.${number}`];
    }),
  );
};
