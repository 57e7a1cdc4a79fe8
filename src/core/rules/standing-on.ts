/**
 * What stands on a record: facts that belong to it and go with it, and records that only mention it, which must be
 * mended first. The source of a fact is mentioned, never an owner.
 */
import { recordedAddress } from '#core/address/recorded-address.ts';
import { namedIn } from '#core/facts/mentions.ts';
import type { Ground } from '#core/rules/ground.ts';
import { namesValue } from '#core/rules/named-value.ts';
import { usersOf } from '#core/rules/users.ts';
import { leavesOf } from '#core/shape/leaves.ts';
import type { Fields } from '#core/shape/shape.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import { SUBJECT_NAMES, SUBJECTS, type Stored, type Subject } from '#core/subjects/subjects.ts';

/** By what is owned: the fields whose record owns it. A fact with two of them goes only when none is left. */
const OWNERS: Partial<Record<Subject, Readonly<Record<string, Subject>>>> = {
  progress: { work: 'work', objective: 'objective' },
  step: { work: 'work' },
  extent: { work: 'work' },
  funding: { work: 'work', objective: 'objective' },
  obstacle: { work: 'work', objective: 'objective' },
  effect: { work: 'work' },
  bond: { work: 'work' },
  observation: { measure: 'measure' },
  boundary: { place: 'place' },
  // A decision on what a report proposes is nothing without the report.
  proposal: { report: 'document' },
};

export interface StandingOn {
  /** Go with it, the last first: each is referred to by none that comes later. */
  readonly owned: readonly Stored<Subject>[];
  /** Refer to one of those that go, and stay. */
  readonly mentions: readonly Stored<Subject>[];
}

const keyOf = ({ subject, id }: { readonly subject: Subject; readonly id: string }): string => `${subject}/${id}`;

/** What goes: the names of the records, and the values among them by measure and place. */
interface Going {
  readonly names: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly Stored<'observation'>[]>;
}

const seriesOf = (measure: string, place = ''): string => `${measure}@${place}`;

const goingOf = (all: readonly (Stored<Subject> | undefined)[]): Going => {
  const there = all.filter((one) => one !== undefined);
  const values = there.filter((one): one is Stored<'observation'> => one.ref.subject === 'observation');
  return {
    names: new Set(there.flatMap(namesOf)),
    values: Map.groupBy(values, ({ measure, place }) => seriesOf(measure, place)),
  };
};

/** An address may name an objective by its number alone. */
const namesOf = ({ ref }: Stored<Subject>): readonly string[] => [
  keyOf(ref),
  ...(ref.subject === 'objective' ? [keyOf({ subject: ref.subject, id: numberOf(ref) })] : []),
];

/** Whether an address speaks of a record: by its name, or of a value by where it stands. */
const speaksOf = (ground: Ground, text: string, { names, values }: Going): boolean => {
  if (namedIn(text).some((name) => names.has(name))) return true;
  const read = recordedAddress(text);
  if (!read.ok || read.value.head.type !== 'record') return false;
  const series = values.get(seriesOf(read.value.head.id, read.value.place)) ?? [];
  return series.some((one) => namesValue(ground, read.value, one));
};

/** Records whose texts name figures: of what goes nothing more could be computed. */
const speakersOf = function* (ground: Ground, going: Going): Iterable<Stored<Subject>> {
  for (const subject of ADDRESSING)
    for (const one of ground.all(subject))
      if (
        leavesOf(SUBJECTS[subject].fields, one).some(
          ({ field, value }) => field.type === 'address' && speaksOf(ground, String(value), going),
        )
      )
        yield one;
};

const hasAddress = (fields: Fields): boolean =>
  Object.values(fields).some((field) => (field.type === 'list' ? field.of : field).type === 'address');

const ADDRESSING = SUBJECT_NAMES.filter(
  (subject): subject is Exclude<Subject, 'observation'> =>
    subject !== 'observation' && hasAddress(SUBJECTS[subject].fields),
);

const isOwnedBy = (one: Stored<Subject>, going: ReadonlySet<string>): boolean => {
  const owners = Object.entries(OWNERS[one.ref.subject] ?? {}).flatMap(([field, subject]) => {
    const id = (one as unknown as Readonly<Record<string, unknown>>)[field];
    return typeof id === 'string' ? [keyOf({ subject, id })] : [];
  });
  return owners.length > 0 && owners.every((owner) => going.has(owner));
};

/** What stands on one record. */
export const standingOn = (ground: Ground, subject: Subject, id: string): StandingOn => {
  const going = new Set([keyOf({ subject, id })]);
  const owned = new Map<string, Stored<Subject>>();
  const mentions = new Map<string, Stored<Subject>>();
  for (const waiting = [{ subject, id }]; waiting.length > 0;) {
    const next = waiting.shift();
    if (!next) break;
    for (const one of usersOf(ground, next.subject, next.id)) {
      const key = keyOf(one.ref);
      if (going.has(key)) continue;
      if (isOwnedBy(one, going)) {
        going.add(key);
        owned.set(key, one);
        waiting.push(one.ref);
      } else mentions.set(key, one);
    }
  }
  const gone = goingOf([ground.find(subject, id), ...owned.values()]);
  for (const one of speakersOf(ground, gone)) mentions.set(keyOf(one.ref), one);
  for (const [key, one] of mentions) if (going.has(key) || isOwnedBy(one, going)) mentions.delete(key);
  return { owned: [...owned.values()].toReversed(), mentions: [...mentions.values()] };
};

/**
 * All records that a programme brought in, those last that others refer to, and who of other programmes still uses one.
 */
export const programmeWhole = (ground: Ground, programme: string): StandingOn => {
  const isOwn = (one: Stored<Subject>): boolean => one.programme === programme;
  const identities = SUBJECT_NAMES.toReversed().flatMap((subject) =>
    subject === 'observation' ? [] : [...ground.all(subject)].filter(isOwn),
  );
  const measures = [...ground.all('measure')].flatMap(({ id }) => [...ground.observations({ measure: id })]);
  const owned: readonly Stored<Subject>[] = [...measures.filter(isOwn), ...identities];
  const going = new Set(owned.map(({ ref }) => keyOf(ref)));
  const mentions = new Map<string, Stored<Subject>>();
  const mention = (one: Stored<Subject>): void => {
    if (!going.has(keyOf(one.ref))) mentions.set(keyOf(one.ref), one);
  };
  for (const { ref } of owned) for (const one of usersOf(ground, ref.subject, ref.id)) mention(one);
  for (const one of speakersOf(ground, goingOf(owned))) mention(one);
  return { owned, mentions: [...mentions.values()] };
};
