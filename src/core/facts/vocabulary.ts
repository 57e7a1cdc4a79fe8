/** The vocabulary of a workspace: the shipped terms and those that it holds as records. */
import type { Identities } from '#core/facts/facts.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { unitsOfMeasure, type UnitsOfMeasure } from '#core/value/measure-unit.ts';
import type { Term, UnitTerm } from '#core/vocabulary/term.ts';
import { SHIPPED_VOCABULARY, vocabularyOf, type OwnTerms, type Vocabulary } from '#core/vocabulary/vocabulary.ts';

/** A record as the term that it declares. */
const termOf = (record: RecordIn<'term'>): Term | UnitTerm => {
  const { set, code, name = code, en, levels, measures, source: _, note: __, ...rest } = record;
  return {
    ...rest,
    code,
    vi: name,
    en: en ?? name,
    ...(levels.length > 0 && { levels: Object.fromEntries(levels.map((one) => [one.level, one.name])) }),
    ...(set === 'measure-unit' && { kind: measures ?? 'count' }),
  };
};

/** The shipped terms with those of these records. */
export const vocabularyWith = (terms: Iterable<RecordIn<'term'>>): Vocabulary => {
  const sets = Map.groupBy(terms, ({ set }) => set);
  if (sets.size === 0) return SHIPPED_VOCABULARY;
  return vocabularyOf(Object.fromEntries([...sets].map(([set, list]) => [set, list.map(termOf)])) as OwnTerms);
};

/** By the terms on record, which are the same object as long as none has changed. */
const kept = new WeakMap<object, Vocabulary>();

export const vocabularyIn = ({ term }: Pick<Identities, 'term'>): Vocabulary => {
  const known = kept.get(term) ?? vocabularyWith(term.values());
  kept.set(term, known);
  return known;
};

interface KnownUnits {
  readonly term: Identities['term'];
  readonly units: UnitsOfMeasure;
}

/** By the programmes on record; asked for with every figure. */
const keptUnits = new WeakMap<object, KnownUnits>();

/**
 * Units of measurement with the counting words of the workspace's programmes: the same as long as neither has changed.
 */
export const unitsIn = ({ term, programme }: Pick<Identities, 'term' | 'programme'>): UnitsOfMeasure => {
  const known = keptUnits.get(programme);
  if (known?.term === term) return known.units;
  const units = unitsOfMeasure(
    [...programme.values()].flatMap((one) => one.countingUnits),
    vocabularyIn({ term }).units,
  );
  keptUnits.set(programme, { term, units });
  return units;
};
