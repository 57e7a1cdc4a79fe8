/** What a workspace has on record, as proposals of a report are held against it. */
import { valuesOf } from '#app/read/entry/values.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { plain } from '#core/facts/compare-drafts.ts';
import { observationsAt } from '#core/query/observations.ts';
import { heldAgainst, observedAt } from '#core/review/decide/observed.ts';
import {
  PROPOSED_SUBJECTS,
  type Proposal,
  type ProposedSubject,
  type StandingRecord,
} from '#core/review/propose/proposal.ts';
import type { HomePlace } from '#core/review/propose/question.ts';
import { SUBJECTS, type RecordIn, type Stored } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';
import type { ProposalText } from '#files/review/propose-apart.ts';

/** Values of measures are many: they are read when it is known which of them a report tells. */
const READ = PROPOSED_SUBJECTS.filter((subject) => subject !== 'observation');

const recordIn = (
  { units }: OpenedProgramme,
  subject: ProposedSubject,
  one: Stored<ProposedSubject>,
): StandingRecord => ({
  subject,
  id: one.ref.id,
  names: subject === 'place' ? (one as Stored<'place'>).spellings.map(({ text }) => text) : [],
  values: valuesOf(SUBJECTS[subject].fields, plain(one), units),
});

export interface Asked {
  /** Of which the report speaks. */
  readonly day: Day | undefined;
  /** Records under what the report calls them: before all others. */
  readonly asTold: readonly StandingRecord[];
}

/** What proposals of a text are held against, but for values of measures. */
export const proposalQuestion = (
  opened: OpenedProgramme,
  { day, asTold }: Asked,
): Promise<Omit<ProposalText, 'text'>> =>
  opened.ask(() => {
    const { view, programme } = opened;
    const own = (one: { readonly programme?: string }): boolean =>
      one.programme === undefined || one.programme === programme.id;
    return {
      terms: view.all('term').map((one) => plain(one) as RecordIn<'term'>),
      countingUnits: view.all('programme').flatMap((one) => one.countingUnits),
      day,
      home: homeOf(opened),
      records: [
        ...asTold,
        ...READ.flatMap((subject) =>
          [...view.records[subject].values()]
            .filter(own)
            .map((one) => recordIn(opened, subject, one as Stored<ProposedSubject>)),
        ),
      ],
    };
  });

/** The proposals, held against the values on record of the measures and places that they tell of. */
export const heldAgainstValues = (
  opened: OpenedProgramme,
  proposals: readonly Proposal[],
): Promise<readonly Proposal[]> =>
  opened.ask(() =>
    heldAgainst(
      proposals,
      observedAt(proposals).flatMap(({ measure, place }) =>
        observationsAt(opened.view, measure, place).map((one) => recordIn(opened, 'observation', one)),
      ),
    ),
  );

/** The place of the programme, then those that it lies in. */
const homeOf = ({ view, programme }: OpenedProgramme): readonly HomePlace[] => {
  const home: HomePlace[] = [];
  for (let id: string | undefined = programme.place; id !== undefined && !home.some((one) => one.id === id);) {
    const place: Stored<'place'> | undefined = view.onRecord('place', id);
    if (place) home.push({ id, name: place.name });
    id = place?.parent;
  }
  return home;
};
