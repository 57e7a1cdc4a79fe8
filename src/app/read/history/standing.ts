/** What a workspace has on record, as proposals of a report are held against it. */
import { valuesOf } from '#app/read/entry/values.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { plain } from '#core/facts/compare-drafts.ts';
import { observationsOf } from '#core/query/observations.ts';
import { PROPOSED_SUBJECTS, type ProposedSubject, type StandingRecord } from '#core/review/propose/proposal.ts';
import type { HomePlace } from '#core/review/propose/question.ts';
import { SUBJECTS, type RecordIn, type Stored } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';
import type { ProposalText } from '#files/review/propose-apart.ts';

/** Values of measures are read with their measures. */
const READ = PROPOSED_SUBJECTS.filter((subject) => subject !== 'observation');

/** What proposals of a text are held against; `day`: of which the report speaks. */
export const proposalQuestion = (opened: OpenedProgramme, day: Day | undefined): Promise<Omit<ProposalText, 'text'>> =>
  opened.ask(() => {
    const { view, units, programme } = opened;
    const record = (subject: ProposedSubject, one: Stored<ProposedSubject>): StandingRecord => ({
      subject,
      id: one.ref.id,
      names: subject === 'place' ? (one as Stored<'place'>).spellings.map(({ text }) => text) : [],
      values: valuesOf(SUBJECTS[subject].fields, plain(one), units),
    });
    const own = (one: { readonly programme?: string }): boolean =>
      one.programme === undefined || one.programme === programme.id;
    return {
      terms: view.all('term').map((one) => plain(one) as RecordIn<'term'>),
      countingUnits: view.all('programme').flatMap((one) => one.countingUnits),
      day,
      home: homeOf(opened),
      records: [
        ...READ.flatMap((subject) =>
          [...view.records[subject].values()].filter(own).map((one) => record(subject, one as Stored<ProposedSubject>)),
        ),
        ...view.all('measure').flatMap(({ id }) => observationsOf(view, id).map((one) => record('observation', one))),
      ],
    };
  });

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
