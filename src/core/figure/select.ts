/** Which records an aggregate or a filtered property takes in. Every filter key has one meaning, told here. */
import type { Address, Filter } from '#core/figure/address.ts';
import { addressProblem, objectiveByNumber } from '#core/figure/evaluator.ts';
import { descendantsOf } from '#core/objective/tree.ts';
import { done, type Outcome } from '#core/problem.ts';
import type { Source } from '#core/record/shape.ts';
import type { Stored, Subject } from '#core/record/subjects.ts';
import type { View } from '#core/record/view.ts';
import { isOpen, workState } from '#core/work/state.ts';

type Test<S extends Subject> = (record: Stored<S>, value: string | undefined, view: View) => boolean;
type Tests<S extends Subject> = Readonly<Record<string, Test<S>>>;

interface Owned {
  readonly programme?: string;
  readonly work?: string;
  readonly objective?: string;
}

interface Told {
  readonly source?: Source;
}

/** `document`: told by this document. */
const told = { document: ({ source }: Told, value: string | undefined) => value !== undefined && source?.document === value };

/** `basis`: stands on this document. */
const basis = (record: { readonly basis: readonly string[] }, value: string | undefined): boolean => value !== undefined && record.basis.includes(value);

/** `programme`: of this programme, or (alone) of any. */
const programme = (record: Owned, value: string | undefined): boolean => (value === undefined ? record.programme !== undefined : record.programme === value);

/** `objective`: of this node of the tree or any below it, directly or through its work. */
const underObjective = (view: View, objective: string | undefined, value: string | undefined): boolean => {
  if (objective === undefined || value === undefined) return false;
  const root = view.find('objective', value) ?? objectiveByNumber(view, value);
  return root !== undefined && descendantsOf(view, root.id).has(objective);
};

const ownObjective = (view: View, record: Owned): string | undefined =>
  record.objective ?? (record.work === undefined ? undefined : view.find('work', record.work)?.objective);

const owned = {
  programme: (record: Owned, value: string | undefined) => programme(record, value),
  work: (record: Owned, value: string | undefined) => record.work === value,
  objective: (record: Owned, value: string | undefined, view: View) => underObjective(view, ownObjective(view, record), value),
};

const is = (flag: boolean, value: string | undefined): boolean => (value === undefined || value === 'true' ? flag : !flag);

const TESTS: { readonly [S in Subject]?: Tests<S> } = {
  work: {
    ...told,
    basis,
    programme,
    objective: (work, value, view) => underObjective(view, work.objective, value),
    kind: (work, value) => work.kind === value,
    sector: (work, value) => work.sector === value,
    nature: (work, value) => work.nature === value,
    place: (work, value) => value !== undefined && work.places.includes(value),
    status: (work, value, view) => (workState(view, work.id).status ?? 'unknown') === value,
    late: (work, value, view) => is(workState(view, work.id).daysLate !== undefined, value),
    stuck: (work, value, view) => is(workState(view, work.id).obstacles.length > 0, value),
  },
  funding: {
    ...told,
    ...owned,
    source: (funding, value) => funding.capital === value,
    kind: (funding, value) => funding.kind === value,
    year: (funding, value) => funding.year === value,
  },
  extent: {
    ...told,
    ...owned,
    extent: (extent, value) => extent.extent === value,
    stage: (extent, value) => extent.stage === value,
  },
  obstacle: {
    ...told,
    ...owned,
    kind: (obstacle, value) => obstacle.kind === value,
    owner: (obstacle, value) => obstacle.owner === value,
    open: (obstacle, value, view) => is(isOpen(obstacle, view.asOf), value),
  },
  contribution: { ...told, ...owned, nature: (contribution, value) => contribution.nature === value },
  objective: {
    ...told,
    basis,
    programme,
    kind: (objective, value) => objective.kind === value,
    part: (objective, value) => objective.part === value,
    objective: (objective, value, view) => underObjective(view, objective.id, value),
  },
  document: { ...told, kind: (document, value) => document.kind === value, issuer: (document, value) => document.issuer === value },
  finding: { ...told, programme, kind: (finding, value) => finding.kind === value },
  oversight: { ...told, programme, kind: (oversight, value) => oversight.kind === value, by: (oversight, value) => oversight.by === value },
  measure: { ...told, objective: (measure, value, view) => underObjective(view, measure.objective, value) },
  observation: { ...told, measure: (one, value) => one.measure === value, place: (one, value) => one.place === value, kind: (one, value) => one.kind === value },
  progress: { ...told, ...owned },
  step: { ...told, work: owned.work, state: (step, value) => step.state === value, decision: (step, value) => step.decision === value },
  claim: { ...told, programme, objective: owned.objective },
  task: { ...told, programme },
  unit: told,
  party: told,
  place: { ...told, kind: (place, value) => place.kind === value, parent: (place, value) => place.parent === value },
};

/** The subject's records that pass all filters. Problems: `figure.not-countable`, `figure.filter`. */
export const selectRecords = <S extends Subject>(view: View, address: Address, subject: S, filters: readonly Filter[]): Outcome<readonly Stored<S>[]> => {
  const tests = TESTS[subject] as Tests<S> | undefined;
  if (!tests) return addressProblem('figure.not-countable', address, { subject });
  const unknown = filters.find((filter) => !(filter.key in tests));
  if (unknown) return addressProblem('figure.filter', address, { key: unknown.key, known: Object.keys(tests).join(', ') });
  return done(view.all(subject).filter((record) => filters.every(({ key, value }) => tests[key]?.(record, value, view))));
};
