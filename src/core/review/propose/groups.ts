/** Proposals as a person decides on them: what others refer to first, and what hangs on one right behind it. */
import type { Proposal, ProposedSubject } from '#core/review/propose/proposal.ts';

export const PROPOSAL_GROUPS = {
  names: ['place', 'agency', 'party'],
  documents: ['document'],
  objectives: ['objective'],
  measures: ['term', 'measure', 'observation'],
  works: ['work', 'progress', 'funding', 'obstacle'],
  findings: ['finding'],
} as const satisfies Readonly<Record<string, readonly ProposedSubject[]>>;

export type ProposalGroup = keyof typeof PROPOSAL_GROUPS;

/** Those of a group, always in the same order for the same text. */
export const proposalsOf = (group: ProposalGroup, proposals: readonly Proposal[]): readonly Proposal[] => {
  const subjects: readonly ProposedSubject[] = PROPOSAL_GROUPS[group];
  const own = proposals.filter(({ subject }) => subjects.includes(subject));
  const keys = new Set(own.map(({ key }) => key));
  const above = ({ hangsOn, subject }: Proposal): string | undefined =>
    subject === 'objective' ? undefined : hangsOn.find((key) => keys.has(key));
  const below = Map.groupBy(own, above);
  return (below.get(undefined) ?? []).flatMap((one) => [one, ...(below.get(one.key) ?? [])]);
};

/** Whether there is something to decide: what says what is on record already asks nothing. */
export const isOpen = ({ existing }: Proposal): boolean => existing === undefined || existing.changes.length > 0;
