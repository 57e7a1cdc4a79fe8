/** No tree is deeper than anyone can read: what is computed along it would have no end in sight. */
import { recordedAddresses } from '#core/address/recorded-address.ts';
import type { Problem } from '#core/problem.ts';
import { CHAINS } from '#core/rules/check-cycles.ts';
import { draftsOf, subjectsOf, type Draft, type Subject } from '#core/subjects/subjects.ts';

/** Places, agencies, nodes of a programme, parts of works and totals of totals have a handful of levels. */
const LEVELS = 50;
const TREES: Partial<Record<Subject, string>> = {
  place: 'parent',
  agency: 'parent',
  objective: 'parent',
  work: 'partOf',
};

type Edges = ReadonlyMap<string, readonly string[]>;

/** Problems: `tree.too-deep` for each record right behind the last level. */
export const checkDepth = (drafts: readonly Draft[]): readonly Problem[] => {
  const present = subjectsOf(drafts);
  return [
    ...CHAINS.filter(({ subject, field }) => TREES[subject] === field && present.has(subject)).flatMap(
      ({ subject, field, next }) =>
        told(subject, field, new Map(draftsOf(drafts, subject).map((draft) => [draft.id, next(draft.record)]))),
    ),
    ...(present.has('claim') ? told('claim', 'parts', totals(drafts)) : []),
  ];
};

/** Of each total the totals that it names. */
const totals = (drafts: readonly Draft[]): Edges =>
  new Map(
    draftsOf(drafts, 'claim').map(({ id, record: { of, parts } }) => [
      id,
      recordedAddresses([of, ...parts]).flatMap(({ head }) =>
        head.type === 'record' && head.subject === 'claim' ? [head.id] : [],
      ),
    ]),
  );

const told = (subject: Subject, field: string, edges: Edges): readonly Problem[] =>
  [...levelsOf(edges)]
    .filter(([, level]) => level === LEVELS + 1)
    .map(([id]) => ({ code: 'tree.too-deep', where: { record: `${subject}/${id}`, field }, data: { most: LEVELS } }));

/** The level of each record, from 1 for one that leads to no other; those that lead in a circle have none. */
const levelsOf = (edges: Edges): ReadonlyMap<string, number> => {
  const known = (ids: readonly string[]): ReadonlySet<string> => new Set(ids.filter((id) => edges.has(id)));
  const open = new Map([...edges].map(([id, next]) => [id, known(next).size]));
  const behind = new Map<string, string[]>();
  for (const [id, next] of edges)
    for (const to of known(next)) {
      const list = behind.get(to);
      if (list) list.push(id);
      else behind.set(to, [id]);
    }
  const levels = new Map<string, number>();
  const ready = [...open].flatMap(([id, count]) => (count === 0 ? [id] : []));
  for (const id of ready) {
    const level = Math.max(0, ...[...known(edges.get(id) ?? [])].map((to) => levels.get(to) ?? 0)) + 1;
    levels.set(id, level);
    for (const from of behind.get(id) ?? []) {
      const left = (open.get(from) ?? 0) - 1;
      open.set(from, left);
      if (left === 0) ready.push(from);
    }
  }
  return levels;
};
