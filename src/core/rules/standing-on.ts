/**
 * What stands on a record: facts that belong to it and go with it, and records that only mention it, which must be
 * mended first. The source of a fact is mentioned, never an owner.
 */
import { parseAddress } from '#core/address/address.ts';
import type { Ground } from '#core/rules/ground.ts';
import { leavesOf } from '#core/shape/leaves.ts';
import type { Fields } from '#core/shape/shape.ts';
import { referrersOf } from '#core/subjects/refers-to.ts';
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

const observationsOf = (ground: Ground, to: Subject, id: string): Iterable<Stored<'observation'>> => {
  if (to === 'measure') return ground.observations({ measure: id });
  if (to === 'place') return ground.observations({ place: id });
  if (to === 'document') return ground.observations({ document: id });
  return to === 'agency' ? [...ground.observations({ agency: id }), ...ground.observations({ measurer: id })] : [];
};

const usersOf = function* (ground: Ground, to: Subject, id: string): Iterable<Stored<Subject>> {
  for (const { subject, names } of referrersOf(to))
    if (subject !== 'observation') for (const one of ground.all(subject)) if (names(one, id)) yield one;
  yield* observationsOf(ground, to, id);
};

/** Whether an address speaks of a record: as its head, its place, or in a filter named by the subject. */
const speaksOf = (text: string, going: ReadonlySet<string>): boolean => {
  const read = parseAddress(text);
  if (!read.ok) return false;
  const { head, place, filters } = read.value;
  return (
    (head.type === 'record' && going.has(keyOf(head))) ||
    (place !== undefined && going.has(`place/${place}`)) ||
    filters.some(({ key, value }) => value !== undefined && going.has(`${key}/${value}`))
  );
};

/** Records whose texts name figures: of what goes nothing more could be computed. */
const speakersOf = function* (ground: Ground, going: ReadonlySet<string>): Iterable<Stored<Subject>> {
  for (const subject of ADDRESSING)
    for (const one of ground.all(subject))
      if (
        leavesOf(SUBJECTS[subject].fields, one).some(
          ({ field, value }) => field.type === 'address' && speaksOf(String(value), going),
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
  for (const one of speakersOf(ground, going)) mentions.set(keyOf(one.ref), one);
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
  for (const { ref } of owned)
    for (const one of usersOf(ground, ref.subject, ref.id))
      if (!going.has(keyOf(one.ref))) mentions.set(keyOf(one.ref), one);
  return { owned, mentions: [...mentions.values()] };
};
