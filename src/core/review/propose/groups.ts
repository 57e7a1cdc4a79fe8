/** Proposals as a person decides on them: what others refer to first, and what hangs on one right behind it. */
import { referenceTo, type Proposal, type ProposedSubject } from '#core/review/propose/proposal.ts';

export const PROPOSAL_GROUPS = {
  names: ['place', 'agency', 'party'],
  documents: ['document'],
  objectives: ['objective'],
  measures: ['term', 'measure', 'observation'],
  works: ['work', 'progress', 'extent', 'funding', 'contribution', 'obstacle'],
  findings: ['finding', 'task'],
} as const satisfies Readonly<Record<string, readonly ProposedSubject[]>>;

export type ProposalGroup = keyof typeof PROPOSAL_GROUPS;

/** "measure/#measure.ho-ngheo", "work/cho": how others of the group name it. */
const nameOf = ({ subject, key, existing }: Proposal): string => `${subject}/${existing?.id ?? referenceTo(key)}`;

/**
 * Those of a group, always in the same order for the same text: also when what some hang on has come on record
 * meanwhile.
 */
export const proposalsOf = (group: ProposalGroup, proposals: readonly Proposal[]): readonly Proposal[] => {
  const subjects: readonly ProposedSubject[] = PROPOSAL_GROUPS[group];
  const own = proposals.filter(({ subject }) => subjects.includes(subject));
  const named = new Map(own.map((one) => [nameOf(one), one.key]));
  const above = ({ values, key }: Proposal): string | undefined =>
    subjects
      .map((subject) => named.get(`${subject}/${values[subject]}`))
      .find((one) => one !== undefined && one !== key);
  const below = Map.groupBy(own, above);
  return (below.get(undefined) ?? []).flatMap((one) => [one, ...(below.get(one.key) ?? [])]);
};

/** Whether there is something to decide: what says what is on record already asks nothing. */
export const isOpen = ({ existing }: Proposal): boolean => existing === undefined || existing.changes.length > 0;
