/** The works of a programme that a reader asks for: how each stands, what it costs, what holds it, where it lies. */
import { compareNames, compareTexts } from '#core/text/collate.ts';
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { addressOf, askedCountAddress, sumAddress, withFilter } from '#core/figure/build-address.ts';
import { figureAt, findFigure } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import { byNumber, descendantsOf } from '#core/subjects/objective/tree.ts';
import { byOrder } from '#core/subjects/order.ts';
import { wholesOfPlace } from '#core/subjects/place/wholes.ts';
import { locate } from '#core/subjects/place/locate.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { type View } from '#core/facts/view.ts';
import { holdsWords } from '#core/text/fold.ts';
import { isOfDay } from '#core/subjects/work/deadline.ts';
import { workState, type WorkState } from '#core/subjects/work/state.ts';

export interface WorksQuestion {
  /** Id of an objective: its works and those of all below it. */
  readonly objective?: string | undefined;
  readonly status?: string | undefined;
  readonly kind?: string | undefined;
  readonly sector?: string | undefined;
  readonly place?: string | undefined;
  readonly text?: string | undefined;
  /** Only works that are late, were put off, or are held by an obstacle. */
  readonly trouble?: 'late' | 'moved' | 'stuck' | undefined;
  /** Only works of which this is not on record. */
  readonly missing?: keyof typeof MISSING | undefined;
}

/** What a work may lack: a finish, expected or real; its total investment; an agency that leads it. */
const MISSING = {
  finish: (_, __, state) => state.completed === undefined && state.expectedFinish === undefined,
  funding: (view, work) => totalOf(view, work).value === undefined,
  owner: (_, work) => work.owner === undefined,
} satisfies Readonly<Record<string, (view: View, work: Stored<'work'>, state: WorkState) => boolean>>;

const TROUBLED = {
  late: ({ daysLate }) => daysLate !== undefined,
  moved: ({ moves }) => moves.length > 0,
  stuck: ({ obstacles }) => obstacles.length > 0,
} satisfies Readonly<Record<string, (state: WorkState) => boolean>>;

/** Total investment. */
export const totalOf = (view: View, { id }: Stored<'work'>): Figure =>
  figureAt(view, addressOf('work', id, 'funding', { kind: 'total' }));

export interface WorkLine {
  readonly work: Stored<'work'>;
  readonly state: WorkState;
  readonly objective?: Stored<'objective'>;
  readonly places: readonly Stored<'place'>[];
  /** Total investment. */
  readonly funding: Figure;
  readonly finish: Figure;
  /** Its days; absent of what was due in a month, a quarter or a year. */
  readonly late?: Figure;
  /** The first deadline, of a work whose finish was put off. */
  readonly firstFinish?: Figure;
}

export interface WorksAnswer {
  /** In the order of their objectives. What is told of each is asked for with `workLine`, for those that are shown. */
  readonly works: readonly Stored<'work'>[];
  /**
   * How many works the chosen filters name; absent while words or what is missing are searched for, or a filter names
   * what there is not: no figure counts these.
   */
  readonly count?: Figure;
  /** The same of one status. */
  readonly countOf: (status: string) => Figure | undefined;
  readonly funding: Figure;
  /** For the filters: what the programme's works have. */
  readonly statuses: readonly string[];
  readonly kinds: readonly Stored<'work'>['kind'][];
  readonly sectors: readonly Stored<'work'>['sector'][];
  readonly objectives: readonly Stored<'objective'>[];
  readonly places: readonly Stored<'place'>[];
}

export const statedStatus = (state: WorkState): NonNullable<WorkState['status']> | 'unknown' =>
  state.status ?? 'unknown';

export const worksAnswer = ({ view, programme }: ProgrammeView, question: WorksQuestion): WorksAnswer => {
  const own = view.all('work').filter((work) => work.programme === programme.id);
  const works = own
    .filter(wanted(view, question))
    .toSorted((a, b) => byNumber({ id: a.objective }, { id: b.objective }) || byOrder(a, b));
  const count = (asked: WorksQuestion): Figure | undefined =>
    asked.text === undefined && asked.missing === undefined ? countOf(view, programme.id, asked) : undefined;
  const all = count(question);
  return {
    works,
    ...(all && { count: all }),
    countOf: (status) => count({ ...question, status }),
    funding: figureAt(view, sumAddress('funding', { kind: 'total', programme: programme.id })),
    statuses: [...new Set(own.map((work) => statedStatus(workState(view, work.id))))].toSorted(),
    kinds: [...new Set(own.map((work) => work.kind))].toSorted(),
    sectors: [...new Set(own.map((work) => work.sector))].toSorted(),
    objectives: objectivesOf(view, own),
    places: placesOf(view, own),
  };
};

/** Undefined where the reader asks for what there is not: no figure counts that. */
const countOf = (view: View, programme: string, asked: WorksQuestion): Figure | undefined => {
  const { objective, status, kind, sector, place, trouble } = asked;
  const address = askedCountAddress('work', { programme, objective, status, kind, sector, place });
  return address && findFigure(view, trouble === undefined ? address : withFilter(address, trouble));
};

const wanted = (view: View, { objective, status, kind, sector, place, text = '', trouble, missing }: WorksQuestion) => {
  const below = objective === undefined ? undefined : descendantsOf(view, objective);
  return (work: Stored<'work'>): boolean => {
    const state = workState(view, work.id);
    return (
      (!below || below.has(work.objective)) &&
      (status === undefined || statedStatus(state) === status) &&
      (kind === undefined || work.kind === kind) &&
      (sector === undefined || work.sector === sector) &&
      (place === undefined || work.places.some((one) => wholesOfPlace(view, one).has(place))) &&
      (trouble === undefined || TROUBLED[trouble](state)) &&
      (missing === undefined || MISSING[missing](view, work, state)) &&
      holdsWords(`${work.name} ${work.location ?? ''} ${state.statement ?? ''}`, text)
    );
  };
};

export const workLine = (view: View, work: Stored<'work'>): WorkLine => {
  const state = workState(view, work.id);
  const objective = view.find('objective', work.objective);
  return {
    work,
    state,
    ...(objective && { objective }),
    places: work.places.flatMap((id) => view.find('place', id) ?? []),
    funding: totalOf(view, work),
    finish: figureAt(view, addressOf('work', work.id, 'finish')),
    ...(state.daysLate !== undefined &&
      isOfDay(state.expectedFinish) && { late: figureAt(view, addressOf('work', work.id, 'late')) }),
    ...(state.moves.length > 0 && { firstFinish: figureAt(view, addressOf('work', work.id, 'first-finish')) }),
  };
};

const objectivesOf = (view: View, works: readonly Stored<'work'>[]): readonly Stored<'objective'>[] => {
  const used = new Map<string, Stored<'objective'>>();
  const use = (id: string | undefined): void => {
    const node = id === undefined || used.has(id) ? undefined : view.find('objective', id);
    if (!node) return;
    used.set(node.id, node);
    use(node.parent);
  };
  for (const work of works) use(work.objective);
  return [...used.values()].toSorted(byNumber);
};

const placesOf = (view: View, works: readonly Stored<'work'>[]): readonly Stored<'place'>[] => {
  const named = new Set(works.flatMap((work) => work.places));
  const used = new Set([...named].flatMap((place) => [...wholesOfPlace(view, place)]));
  return view
    .all('place')
    .filter((one) => used.has(one.id))
    .toSorted((a, b) => compareNames(a.name, b.name));
};

export interface MappedOutline {
  readonly boundary: Stored<'boundary'>;
  readonly place?: Stored<'place'>;
  readonly works: readonly Stored<'work'>[];
}

export interface WorksMap {
  /** Every outline on record, with the works that lie in it. */
  readonly outlines: readonly MappedOutline[];
  /** Works that lie in no single outline, by their place; the first key is empty where no place is stated. */
  readonly elsewhere: readonly { readonly place?: Stored<'place'>; readonly works: readonly Stored<'work'>[] }[];
}

/** Works by outline. A work with places in several outlines stands in each; none is put where it is not known to be. */
export const mapWorks = (view: View, works: readonly Stored<'work'>[]): WorksMap => {
  const inside = new Map<string, Stored<'work'>[]>();
  const lost = new Map<string, Stored<'work'>[]>();
  for (const work of works) {
    const outlines = new Set(work.places.flatMap((place) => locate(view, place)?.boundary.id ?? []));
    for (const id of outlines) push(inside, id, work);
    const [first] = work.places;
    if (outlines.size === 0) push(lost, first !== undefined && view.find('place', first) ? first : '', work);
  }
  const withPlace = (id: string) => {
    const place = view.find('place', id);
    return place ? { place } : {};
  };
  return {
    outlines: [...Map.groupBy(view.rows('boundary', {}), (one) => one.place)].flatMap(([place, [boundary]]) =>
      boundary ? [{ boundary, ...withPlace(place), works: inside.get(boundary.id) ?? [] }] : [],
    ),
    elsewhere: [...lost]
      .toSorted(([a], [b]) => compareTexts(a, b))
      .map(([id, own]) => ({ ...withPlace(id), works: own })),
  };
};

const push = <T>(groups: Map<string, T[]>, key: string, item: T): void => {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
};
