/** Facts as they would be after changes that are being decided: what the changes do not touch is what stands. */
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import type { Facts, Identities } from '#core/facts/facts.ts';
import { moveAnswers } from '#core/facts/move-answers.ts';
import { changedRecords, type Change } from '#core/facts/move-on.ts';
import { storedRecord } from '#core/facts/records.ts';
import {
  answerFrom,
  isSeries,
  matches,
  rowsKey,
  seriesRecord,
  type Identity,
  type Rows,
  type SeriesKey,
} from '#core/facts/series.ts';
import type { RecordIn, Stored, Subject } from '#core/subjects/subjects.ts';

/** Of several changes of one record the last counts. Versions of what they write are not known yet. */
export const factsAfter = (facts: Facts, changes: readonly RecordChange[]): Facts => {
  const last = [...new Map(changes.map((change) => [`${change.subject}/${change.id}`, change])).values()];
  const ofSeries = last.filter(({ subject }) => isSeries(subject));
  const identities = identitiesAfter(facts.identities, last);
  if (ofSeries.length === 0) return { ...facts, identities };

  /** What stands of the records themselves must be known before anything can be said of their series. */
  const unknown = (): SeriesKey | undefined => ofSeries.map(ownKey).find((key) => facts.answer(key) === undefined);
  const moved = <T>(key: SeriesKey<T>, value: T): T | undefined => {
    const steps = ofSeries.map((change) => changeOf(change, facts.answer(ownKey(change))?.[0]));
    return moveAnswers(new Map([[key.text, { key, value }]]), steps).get(key.text)?.value as T | undefined;
  };
  const answer = <T>(key: SeriesKey<T>): T | undefined => {
    const stands = unknown() ? undefined : facts.answer(key);
    if (stands === undefined) return undefined;
    const known = moved(key, stands);
    if (known !== undefined) return known;
    const rows = answer(widerRows(key));
    return (
      rows &&
      answerFrom(
        key,
        rows.filter((row) => matches(key, seriesRecord(row))),
      )
    );
  };
  const source = (key: SeriesKey): SeriesKey => {
    const first = unknown();
    if (first) return facts.source(first);
    return facts.answer(key) === undefined ? facts.source(key) : facts.source(widerRows(key));
  };
  return { identities, answer, source, state: facts.state };
};

const ownKey = ({ subject, id }: RecordChange): SeriesKey<Rows> => rowsKey(subject as 'observation', { id });

/** The rows that tell what a question to values answers when a value has gone that may stand elsewhere too. */
const widerRows = ({ ask, subject, where, text }: SeriesKey): SeriesKey<Rows> => {
  if (ask === 'which' && subject === 'boundary') return rowsKey(subject, {});
  const { measure } = where;
  if (ask !== 'which' || measure === undefined) throw new Error(`nothing is decided by ${text}`);
  return rowsKey('observation', { measure });
};

const changeOf = ({ subject, id, programme, record }: RecordChange, stands: Stored<Subject> | undefined): Change => ({
  subject,
  id,
  ...(stands && { before: stands as RecordIn<Subject> }),
  ...(stands?.programme !== undefined && { owner: stands.programme }),
  ...(record && {
    stored: storedRecord({
      ref: { subject, id, version: (stands?.ref.version ?? 0) + 1, sequence: 0 },
      programme,
      record,
    }),
  }),
});

const identitiesAfter = (identities: Identities, changes: readonly RecordChange[]): Identities => {
  const touched = [...Map.groupBy(changes, ({ subject }) => subject)]
    .filter(([subject]) => !isSeries(subject))
    .map(([subject, of]) => {
      const stands: ReadonlyMap<string, Stored<Subject>> = identities[subject as Identity];
      return [
        subject,
        changedRecords(
          stands,
          of.map((change) => changeOf(change, stands.get(change.id))),
        ),
      ] as const;
    });
  return { ...identities, ...Object.fromEntries(touched) };
};
