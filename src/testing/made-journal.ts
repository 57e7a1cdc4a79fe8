/** Journals made up for tests: entries as the store writes them, and the records that they leave. */
import fc from 'fast-check';
import type { RecordEntry } from '#core/facts/move-on.ts';
import { collectRecords, type RecordRow, type Records } from '#core/facts/records.ts';
import type { RecordIn, Subject } from '#core/subjects/subjects.ts';
import { record } from '#testing/records.ts';

/** What shall be of a record; without fields it goes. */
export interface Wish {
  readonly subject: Subject;
  readonly id: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly programme?: string;
}

/** A journal as the store writes it: what removes nothing is passed over. */
export const madeJournal = (wishes: readonly Wish[]): readonly RecordEntry[] => {
  const entries: RecordEntry[] = [];
  const last = new Map<string, RecordEntry>();
  for (const { subject, id, fields, programme } of wishes) {
    const known = last.get(`${subject}/${id}`);
    const after = fields && record(subject, { id, ...fields });
    if (!after && !known?.after) continue;
    const entry: RecordEntry = {
      sequence: entries.length + 1,
      follows: `h${entries.length}`,
      hash: `h${entries.length + 1}`,
      subject,
      id,
      version: (known?.version ?? 0) + 1,
      ...(programme !== undefined && { programme }),
      ...(after && { after }),
      ...(known?.after && {
        before: known.after,
        previous: {
          sequence: known.sequence,
          ...(known.programme !== undefined && { programme: known.programme }),
        },
      }),
    };
    entries.push(entry);
    last.set(`${subject}/${id}`, entry);
  }
  return entries;
};

/** The records that a journal leaves: the last entry of each, in the order of ids. */
export const foldedRecords = (entries: readonly RecordEntry[]): Records => {
  const last = new Map(entries.map((entry) => [`${entry.subject}/${entry.id}`, entry]));
  const rows = [...last.values()].flatMap(({ subject, id, version, sequence, programme, after }): RecordRow[] =>
    after
      ? [
          {
            ref: { subject: subject as Subject, id, version, sequence },
            ...(programme !== undefined && { programme }),
            record: after as RecordIn<Subject>,
          },
        ]
      : [],
  );
  return collectRecords(
    'w',
    { sequence: entries.length, hash: `h${entries.length}` },
    rows.toSorted((a, b) => (a.ref.id < b.ref.id ? -1 : 1)),
  );
};

export const MEASURES = ['m', 'n'] as const;
export const PLACES = ['a', 'b', 'c'] as const;
export const PERIODS = ['2021', '2022-01', '2022-Q1', '2022'] as const;
export const KINDS = ['actual', 'plan'] as const;
export const DOCUMENTS = ['d', 'e'] as const;
export const MEASURERS = ['office'] as const;
/** Before all, between and after all days on which something begins to hold. */
export const DAYS = ['2020-06-30', '2021-12-31', '2022-01-30', '2022-01-31', '2022-05-31', '2022-12-31', '2023-12-31'];

const some = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });

const observation: fc.Arbitrary<Wish> = fc
  .record({
    measure: fc.constantFrom(...MEASURES),
    place: fc.constantFrom(...PLACES),
    period: fc.constantFrom(...PERIODS),
    kind: fc.constantFrom(...KINDS),
    since: some(fc.constantFrom('2022-01-31', '2023')),
    document: some(fc.constantFrom(...DOCUMENTS)),
    programme: some(fc.constantFrom('p', 'q')),
    stays: fc.boolean(),
    note: fc.constantFrom('một', 'hai'),
    measurer: some(fc.constantFrom(...MEASURERS)),
  })
  // A plan is nobody's measuring.
  .map((one) => (one.kind === 'plan' ? { ...one, measurer: undefined } : one))
  .map(({ measure, place, period, kind, since, document, programme, stays, note, measurer }) => ({
    subject: 'observation',
    id: `${measure}@${place}#${period}/${kind}${measurer === undefined ? '' : `~${measurer}`}`,
    ...(programme !== undefined && { programme }),
    ...(stays && {
      fields: {
        measure,
        place,
        period,
        kind,
        note,
        ...(measurer !== undefined && { measurer }),
        ...(since !== undefined && { since }),
        source: document === undefined ? { agency: 'office' } : { document },
      },
    }),
  }));

const document: fc.Arbitrary<Wish> = fc
  .record({ id: fc.constantFrom(...DOCUMENTS), cutoff: some(fc.constantFrom('2022-05-31', '2021-12-31')) })
  .map(({ id, cutoff }) => ({ subject: 'document', id, fields: { kind: 'report', ...(cutoff && { cutoff }) } }));

const boundary: fc.Arbitrary<Wish> = fc
  .record({ id: fc.constantFrom('x', 'y'), place: fc.constantFrom(...PLACES), stays: fc.boolean() })
  .map(({ id, place, stays }) => ({ subject: 'boundary', id, ...(stays && { fields: { place } }) }));

/** What is written of observations, of the documents that they come from, and of outlines. */
export const wishes: fc.Arbitrary<readonly Wish[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: observation },
    { weight: 2, arbitrary: document },
    { weight: 1, arbitrary: boundary },
  ),
  { maxLength: 40 },
);
