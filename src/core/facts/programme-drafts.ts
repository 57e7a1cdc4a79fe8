/** What a programme needs to stand alone: its own records, and of those that are shared all that they refer to. */
import { append } from '#core/value/append.ts';
import { recordedAddress } from '#core/address/recorded-address.ts';
import { plain } from '#core/facts/compare-drafts.ts';
import { leavesOf } from '#core/shape/leaves.ts';
import type { Records } from '#core/facts/records.ts';
import { referencesOf } from '#core/subjects/references.ts';
import { makeDraft, SUBJECT_NAMES, SUBJECTS, type Draft, type Stored, type Subject } from '#core/subjects/subjects.ts';

type Name = `${Subject}/${string}`;

/** What stands in observations, where there may be more of them than fit into memory. */
export interface Observed {
  /** Measures of which the programme itself brought observations. */
  readonly own: readonly string[];
  /** Whether anything was observed of a measure, and what all that names: "place/…", "document/…", "agency/…". */
  readonly namedWith: (measure: string) => readonly Name[] | undefined;
}

const WHOLE_WORKSPACE: ReadonlySet<Subject> = new Set<Subject>(['correction', 'term', 'holiday', 'review']);

const NOTHING: Observed = { own: [], namedWith: () => undefined };

/**
 * In the order of subjects; without observations where `observed` tells of them. Objectives of other programmes are not
 * taken along: they belong to those programmes' reports.
 */
export const programmeDrafts = (
  records: Records,
  programme: string,
  observed: Observed = NOTHING,
): readonly Draft[] => {
  const taken = new Set<Name>();
  // The law is corrected, the vocabulary extended, days are off and reports reviewed for the whole workspace.
  const waiting: Name[] = SUBJECT_NAMES.flatMap((subject) =>
    [...records[subject].values()]
      .filter((one) => one.programme === programme || WHOLE_WORKSPACE.has(subject))
      .map((one): Name => `${subject}/${one.ref.id}`),
  );
  append(
    waiting,
    observed.own.map((measure): Name => `measure/${measure}`),
  );
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (taken.has(name)) continue;
    taken.add(name);
    append(
      waiting,
      needed(records, name, observed).filter((one) => !taken.has(one) && isShared(one)),
    );
  }
  return SUBJECT_NAMES.flatMap((subject): readonly Draft[] =>
    [...records[subject].values()]
      .filter((one) => taken.has(`${subject}/${one.ref.id}`))
      .map((one) =>
        makeDraft(subject, one.ref.id, plain(one), SUBJECTS[subject].scope === 'programme' ? programme : undefined),
      ),
  );
};

const subjectOf = (name: Name): Subject => name.slice(0, name.indexOf('/')) as Subject;

const isShared = (name: Name): boolean => SUBJECTS[subjectOf(name)].scope === 'shared';

/** What the record refers to, by reference or by address, and what is told about what it names. */
const needed = (records: Records, name: Name, { namedWith }: Observed): readonly Name[] => {
  const subject = subjectOf(name);
  const id = name.slice(subject.length + 1);
  const record = records[subject].get(id);
  if (!record) return [];
  return [
    ...referencesOf(subject, record).map((one): Name => `${one.to as Subject}/${one.id}`),
    ...leavesOf(SUBJECTS[subject].fields, record).flatMap(({ field, value }) =>
      field.type === 'address' ? namedBy(String(value)) : [],
    ),
    ...(subject === 'measure'
      ? [...about(records, 'observation', (one) => one.measure === id), ...(namedWith(id) ?? [])]
      : []),
    ...(subject === 'scenario'
      ? [
          ...about(records, 'urban', (one) => one.place === records.scenario.get(id)?.place),
          ...about(records, 'input', (one) => one.place === records.scenario.get(id)?.place),
        ]
      : []),
  ];
};

const namedBy = (text: string): readonly Name[] => {
  const address = recordedAddress(text);
  if (!address.ok) return [];
  const { head, place } = address.value;
  return [
    ...(head.type === 'record' ? [`${head.subject}/${head.id}` as const] : []),
    ...(place === undefined ? [] : [`place/${place}` as const]),
  ];
};

const about = <S extends Subject>(
  records: Records,
  subject: S,
  belongs: (record: Stored<S>) => boolean,
): readonly Name[] =>
  [...(records[subject] as ReadonlyMap<string, Stored<S>>).values()]
    .filter(belongs)
    .map((one): Name => `${subject}/${one.ref.id}`);
