/** No record stands above itself, replaces itself, or is a part of itself. */
import type { Problem } from '#core/problem.ts';
import { circlesIn } from '#core/value/circles.ts';
import { draftsOf, subjectsOf, type Draft, type RecordIn, type Subject } from '#core/subjects/subjects.ts';

interface Chain<S extends Subject> {
  readonly subject: S;
  readonly field: string;
  readonly next: (record: RecordIn<S>) => readonly string[];
}

const chain = <S extends Subject>(subject: S, field: string, next: Chain<S>['next']): Chain<Subject> =>
  ({ subject, field, next }) as unknown as Chain<Subject>;

const one = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);

/** Along which fields records must not come back to themselves. */
export const CHAINS: readonly Chain<Subject>[] = [
  chain('place', 'parent', (place) => one(place.parent)),
  chain('place', 'successors', (place) => place.successors),
  chain('place', 'members', (place) => place.members),
  chain('agency', 'parent', (agency) => one(agency.parent)),
  chain('objective', 'parent', (objective) => one(objective.parent)),
  chain('work', 'partOf', (work) => one(work.partOf)),
  chain('measure', 'parts', (measure) => measure.parts),
  chain('measure', 'shareOf', (measure) => one(measure.shareOf)),
  // Citing goes both ways in life, though nothing cites itself; the others change what stands.
  chain('document', 'relations', ({ id, relations }) =>
    relations.filter(({ type, document }) => type !== 'cites' || document === id).map((relation) => relation.document),
  ),
];

/** Problems: `reference.cycle` with the ids in a circle; of circles that share a record, one. */
export const checkCycles = (drafts: readonly Draft[]): readonly Problem[] => {
  const present = subjectsOf(drafts);
  const problems = CHAINS.filter(({ subject }) => present.has(subject)).flatMap(({ subject, field, next }) =>
    told(subject, field, new Map(draftsOf(drafts, subject).map((draft) => [draft.id, next(draft.record)]))),
  );
  // A circle of parents or of members alone has been told.
  return !present.has('place') || problems.some(({ where }) => where.record?.startsWith('place/'))
    ? problems
    : [...problems, ...told('place', 'members', contentsOfPlaces(drafts))];
};

/** What places are made of: their members, and what lies in them. */
const contentsOfPlaces = (drafts: readonly Draft[]): ReadonlyMap<string, readonly string[]> => {
  const places = draftsOf(drafts, 'place').map((draft) => draft.record);
  const inside = Map.groupBy(places, (place) => place.parent);
  // A group beside other units of a place only names some of them.
  return new Map(
    places.map(({ id, members }) => [
      id,
      [...members, ...(inside.get(id) ?? []).filter(({ kind }) => kind !== 'group').map((place) => place.id)],
    ]),
  );
};

const told = (subject: Subject, field: string, edges: ReadonlyMap<string, readonly string[]>): readonly Problem[] =>
  circlesIn(edges).map((circle) => ({
    code: 'reference.cycle',
    where: { record: `${subject}/${circle[0] ?? ''}`, field },
    data: { circle: [...circle, ...circle.slice(0, 1)] },
  }));
