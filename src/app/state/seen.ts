/** A state as a reader may see it: one place decides, and whatever is asked of what it gives cannot find the rest. */
import type { Application } from '#app/application.ts';
import { newState, type Part, type State } from '#app/state/state.ts';
import type { Identities } from '#core/facts/facts.ts';
import { IDENTITIES } from '#core/facts/series.ts';
import { NAMING, unnamed } from '#core/facts/unnamed.ts';
import { ownSayings, SAYING, unsaying } from '#core/facts/sayings.ts';
import { hiddenAmong, namesOfRecord, recordName } from '#core/facts/withheld.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { readWithheld, seenBy, type Withheld } from '#store/withheld.ts';

/**
 * What the reader of an application may see of a workspace's state, one that stands or an earlier one. `settled`: the
 * sequence of the journal now, for what a record is today decides who may read what it was. The state itself where
 * nothing is withheld and nobody left unnamed.
 */
export const seenState = async (app: Application, state: State, settled: number): Promise<State> => {
  const { workspace, sequence } = state.facts.identities;
  const { reader } = app.database;
  const sees = seenBy(reader, workspace);
  const named = reader.named?.(workspace) ?? true;
  if (sees === 'all' && named) return state;
  const name = `${String(sees)}${named ? '' : ' unnamed'}@${settled}`;
  const known = state.parts.get(name);
  if (known) return known;
  forgetOlder(state, settled);
  const made = readWithheld(reader, workspace, sees).then((withheld) => {
    const visible = withheld.names.size === 0 ? state : partOf(state, { sees, ...withheld }, sequence < settled);
    const part = named ? visible : withoutNames(visible);
    if (part === state) return state;
    if (state.parts.get(name) === made) state.madeParts.set(name, part);
    return part;
  });
  state.parts.set(name, made);
  made.catch(() => state.parts.delete(name));
  return made;
};

/** What was settled at an earlier sequence is asked for no more. */
const forgetOlder = ({ parts, madeParts }: State, settled: number): void => {
  for (const map of [parts, madeParts])
    for (const name of map.keys()) if (!name.endsWith(`@${settled}`)) map.delete(name);
};

const partOf = (whole: State, part: Withheld & Pick<Part, 'sees'>, isPast: boolean): State => {
  const { identities } = whole.facts;
  const unsaid = sayingsOfHidden(identities, part.names);
  // At the head all that mentions what is withheld is withheld by its own name; what was once said is looked at.
  const names = isPast ? withPast(identities, part.names) : part.names;
  const subjects = new Set<Subject>(part.subjects);
  const kept = IDENTITIES.map((subject) => {
    const records = identities[subject] as ReadonlyMap<string, object>;
    const left = [...records].flatMap(([id, record]) => {
      const told = names.has(recordName(subject, id)) ? null : unsaying(subject, record, unsaid);
      return told === null ? [] : [[id, told] as const];
    });
    if (left.length === records.size && left.every(([id, record]) => records.get(id) === record))
      return [subject, records] as const;
    subjects.add(subject);
    return [subject, new Map(left)] as const;
  });
  const visible = Object.freeze({ ...identities, ...Object.fromEntries(kept) }) as Identities;
  return newState(visible, whole.law, { part: { sees: part.sees, names, subjects, unsaid } });
};

/** Of series nothing is said by name. */
const sayingsOfHidden = (identities: Identities, names: ReadonlySet<string>): readonly string[] => {
  const all = SAYING.flatMap((subject) =>
    [...(identities[subject] as ReadonlyMap<string, object>)].map(([id, record]) => ({
      hidden: names.has(recordName(subject, id)),
      said: [subject, record] as const,
    })),
  );
  const those = (hidden: boolean) => all.flatMap((one) => (one.hidden === hidden ? [one.said] : []));
  return ownSayings(those(true), those(false));
};

/** The same without the names of private persons; the state itself where it has none. */
const withoutNames = (state: State): State => {
  const { identities } = state.facts;
  const told = NAMING.flatMap((subject) => {
    const records = identities[subject] as ReadonlyMap<string, object>;
    const others = new Map([...records].map(([id, record]) => [id, unnamed(subject, record)] as const));
    return [...records].some(([id, record]) => others.get(id) !== record) ? [[subject, others] as const] : [];
  });
  if (told.length === 0) return state;
  const { law, part } = state;
  const own = Object.freeze({ ...identities, ...Object.fromEntries(told) }) as Identities;
  return newState(own, law, part ? { part } : {});
};

const withPast = (identities: Identities, names: ReadonlySet<string>): ReadonlySet<string> => {
  const all = IDENTITIES.flatMap((subject) =>
    [...(identities[subject] as ReadonlyMap<string, object>)].map(([id, record]) => ({ subject, id, record })),
  );
  const hidden = hiddenAmong(all, names);
  return new Set([
    ...names,
    ...all.flatMap(({ subject, id }) => (hidden.has(recordName(subject, id)) ? namesOfRecord(subject, id) : [])),
  ]);
};
