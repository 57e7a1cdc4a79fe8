/**
 * What a change can break beyond the record that it changes: the neighbours by which the rules of an import judge it. A
 * rule is never written a second time for forms; it is asked of fewer records.
 */
import { append } from '#core/value/append.ts';
import { sheetKey } from '#core/rules/check-unique.ts';
import { canonicalJson } from '#core/shape/canonical.ts';
import type { Source } from '#core/shape/shape.ts';
import { referencesOf } from '#core/subjects/references.ts';
import { SUBJECT_NAMES, type RecordIn, type Stored, type Subject } from '#core/subjects/subjects.ts';
import { CHAINS } from '#core/rules/check-cycles.ts';
import type { Ground } from '#core/rules/ground.ts';

/** A record that changes, as it stands before and after; without the one it is new, without the other it goes. */
export interface Touched<S extends Subject = Subject> {
  readonly subject: S;
  readonly id: string;
  readonly programme: string;
  readonly before?: RecordIn<S>;
  readonly after?: RecordIn<S>;
}

type Neighbours = (ground: Ground, touched: never) => Iterable<Stored<Subject> | undefined>;

/** Whether one of the fields is another than before. */
export const isOther = <S extends Subject>(
  { before, after }: Touched<S>,
  ...fields: readonly (keyof RecordIn<S>)[]
): boolean => fields.some((field) => canonicalJson(before?.[field] ?? null) !== canonicalJson(after?.[field] ?? null));

/** Records beside the changed one that the rules look at together with it. */
const NEIGHBOURS: {
  readonly [S in Subject]?: (ground: Ground, touched: Touched<S>) => Iterable<Stored<Subject> | undefined>;
} = {
  document: function* (ground, touched) {
    const { id, after } = touched;
    const own = namingOf(after);
    if (own !== undefined) yield* matching(ground, 'document', (one) => namingOf(one) === own);
    if (!isOther(touched, 'date', 'cutoff')) return;
    yield* matching(ground, 'document', (one) => one.relations.some(({ document }) => document === id));
    yield* sourcedIn(ground, id);
  },
  agency: function* (ground, touched) {
    const organ = touched.after?.organ;
    if (organ !== undefined) yield* matching(ground, 'agency', (one) => one.organ === organ);
  },
  programme: function* (ground, touched) {
    if (!isOther(touched, 'from', 'to', 'countingUnits')) return;
    yield* ownedBy(ground, touched.id);
  },
  measure: function* (ground, touched) {
    const { id } = touched;
    if (!isOther(touched, 'unit')) return;
    yield* ground.observations({ measure: id });
    yield* matching(ground, 'measure', (one) => one.parts.includes(id));
    yield* matching(ground, 'objective', (one) => one.target?.measure === id);
  },
  objective: function* (ground, { id }) {
    yield ground.find('objective', aboveOf(id));
    yield* matching(ground, 'objective', (one) => aboveOf(one.id) === id);
  },
  place: function* (ground, touched) {
    // Of what a place is made lies all around it.
    if (isOther(touched, 'parent', 'members', 'successors', 'kind')) yield* ground.all('place');
    else if (touched.after?.code !== undefined && isOther(touched, 'code', 'from', 'to'))
      yield* matching(ground, 'place', (one) => one.code === touched.after?.code);
  },
  scorecard: function* (ground, { after }) {
    if (after) yield* matching(ground, 'scorecard', (one) => sheetKey(one) === sheetKey(after));
  },
  task: function* (ground, { programme, after }) {
    const external = after?.external;
    if (external !== undefined)
      yield* matching(ground, 'task', (one) => one.programme === programme && one.external === external);
  },
  term: function* (ground) {
    for (const subject of FEW) yield* ground.all(subject);
  },
  boundary: (ground, { after }) => matching(ground, 'boundary', (one) => one.place === after?.place),
  finding: (ground, { id }) => matching(ground, 'finding', (one) => one.of === id),
  limit: (ground, { programme }) => matching(ground, 'limit', (one) => one.programme === programme),
  bond: function* (ground, { after }) {
    const met = new Set<string>();
    const waiting = [...(after?.needs ?? [])];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (met.has(id)) continue;
      met.add(id);
      const bond = ground.find('bond', id);
      yield bond;
      append(waiting, bond?.needs ?? []);
    }
  },
  correction: (ground, { before, after }) =>
    matching(ground, 'correction', (one) => one.pack === after?.pack || one.pack === before?.pack),
};

const namingOf = (document: RecordIn<'document'> | undefined): string | undefined =>
  document?.symbol === undefined ? undefined : [document.issuer, document.symbol, document.date].join('|');

const aboveOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('.')));

const matching = function* <S extends Exclude<Subject, 'observation'>>(
  ground: Ground,
  subject: S,
  isMeant: (one: Stored<S>) => boolean,
): Iterable<Stored<S>> {
  for (const one of ground.all(subject)) if (isMeant(one)) yield one;
};

const FEW = SUBJECT_NAMES.filter((subject) => subject !== 'observation');

const sourcedIn = function* (ground: Ground, document: string): Iterable<Stored<Subject>> {
  for (const subject of FEW)
    yield* matching(ground, subject, (one) => (one as { readonly source?: Source }).source?.document === document);
  yield* ground.observations({ document });
};

const ownedBy = function* (ground: Ground, programme: string): Iterable<Stored<Subject>> {
  for (const subject of FEW) yield* matching(ground, subject, (one) => one.programme === programme);
};

/** What stands along the chains that lead from the record; a circle through it comes back to it. */
const chained = function* (ground: Ground, { subject, after }: Touched): Iterable<Stored<Subject> | undefined> {
  for (const chain of CHAINS) {
    if (chain.subject !== subject || !after) continue;
    const met = new Set<string>();
    const waiting = [...chain.next(after)];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (met.has(id)) continue;
      met.add(id);
      const one = ground.find(subject, id);
      yield one;
      if (one) append(waiting, chain.next(one));
    }
  }
};

/** The records that the rules must see to judge the changes, each once: as they stand on this ground. */
export const gather = (ground: Ground, touched: readonly Touched[]): readonly Stored<Subject>[] => {
  const gathered = new Map<string, Stored<Subject>>();
  const add = (one: Stored<Subject> | undefined): void => {
    if (one) gathered.set(`${one.ref.subject}/${one.ref.id}`, one);
  };
  // Every word of one's own may stand in any record.
  for (const term of ground.all('term')) add(term);
  for (const one of touched) {
    add(ground.find(one.subject, one.id));
    add(ground.find('programme', one.programme));
    for (const near of chained(ground, one)) add(near);
    const neighbours = NEIGHBOURS[one.subject] as Neighbours | undefined;
    for (const near of neighbours?.(ground, one as never) ?? []) add(near);
  }
  // What each is held against: its documents, its measure, the finding that it explains.
  for (const one of Array.from(gathered.values()))
    for (const { to, id } of referencesOf(one.ref.subject, one)) add(ground.find(to as Subject, id));
  return [...gathered.values()];
};
