/** A path as it is issued: the planner's answer as a record, and what a report reads of it. */
import type { ChosenWork, PathAnswer, PathCase } from '#core/planning/answer.ts';
import type { NamedDemand } from '#core/planning/explain.ts';
import type { Case } from '#core/planning/problem.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { asDay, type Day } from '#core/value/day.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import { quantity } from '#core/value/quantity.ts';
import { rational, type Rational } from '#core/value/rational.ts';

export type IssuedPath = RecordIn<'path'>;
type IssuedAnswer = IssuedPath['answers'][number];

/** "3" or "1527/20". */
const writeFraction = ({ numerator, denominator }: Rational): string =>
  denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;

const FRACTION = /^-?\d{1,60}(?:\/[1-9]\d{0,59})?$/u;

/** Undefined for a text that is no fraction. */
export const readFraction = (text: string): Rational | undefined => {
  if (!FRACTION.test(text)) return undefined;
  const [numerator = '', denominator = '1'] = text.split('/');
  return rational(BigInt(numerator), BigInt(denominator));
};

const money = (dong: bigint) => quantity(dong, MONEY);

/** "limit city 2027 90000000000": the kind of the demand and what it names, a dash for what it leaves open. */
const writeDemand = (demand: NamedDemand): string => {
  switch (demand.kind) {
    case 'criterion':
      return `criterion ${demand.city} ${demand.criterion} ${writeFraction(demand.least)}`;
    case 'total':
      return `total ${demand.city} ${writeFraction(demand.least)}`;
    case 'limit':
      return `limit ${demand.source ?? '-'} ${demand.year ?? '-'} ${demand.amount}`;
    case 'needs':
      return `needs ${demand.work} ${demand.needed}`;
    case 'excludes':
      return `excludes ${demand.work} ${demand.other}`;
    case 'date':
      return `date ${demand.by}`;
  }
};

/** A demand as it was issued; undefined for a text that is none. */
export const readDemand = (text: string): NamedDemand | undefined => {
  const [kind, a = '', b = '', c = ''] = text.split(' ');
  switch (kind) {
    case 'criterion': {
      const least = readFraction(c);
      return least && { kind, city: a, criterion: b, least };
    }
    case 'total': {
      const least = readFraction(b);
      return least && { kind, city: a, least };
    }
    case 'limit':
      return /^\d{1,40}$/u.test(c)
        ? { kind, ...(a !== '-' && { source: a }), ...(b !== '-' && { year: Number(b) }), amount: BigInt(c) }
        : undefined;
    case 'needs':
      return { kind, work: a, needed: b };
    case 'excludes':
      return { kind, work: a, other: b };
    case 'date':
      return { kind, by: a };
    default:
      return undefined;
  }
};

const CONFLICT_PROOF = ({ minimal, smallest }: NonNullable<PathCase['conflict']>): 'smallest' | 'minimal' | 'none' =>
  smallest ? 'smallest' : minimal ? 'minimal' : 'none';

const issuedAnswer = (which: Case, one: PathCase): IssuedAnswer => ({
  case: which,
  status: one.status,
  ...(one.cost !== undefined && { cost: money(one.cost) }),
  ...(one.score && { points: writeFraction(one.score) }),
  ...(one.bound && { bound: writeFraction(one.bound) }),
  ...(one.by !== undefined && { reached: asDay(one.by) }),
  ...(one.notBefore !== undefined && { notBefore: asDay(one.notBefore) }),
  works: one.works.map(({ id, scale, state, cost, finish }) => ({
    work: id,
    part: writeFraction(scale),
    state,
    cost: money(cost),
    finish: asDay(finish),
    // A work may also lower a standard, which is no lift.
    lifts: (one.byWork.find(({ work }) => work === id)?.lifts ?? []).flatMap(({ standard, points }) =>
      points.numerator >= 0n ? [standard] : [],
    ),
  })),
  conditions: [...new Set(one.cities.flatMap(({ openConditions }) => openConditions))],
  conflict: one.conflict?.demands.map(writeDemand) ?? [],
  ...(one.conflict && { conflictProof: CONFLICT_PROOF(one.conflict) }),
});

/** What stands in the record beside the answer. */
export type IssueFrame = Omit<IssuedPath, 'answers' | 'nodes' | 'mostNodes'>;

export const issuedPath = (frame: IssueFrame, answer: PathAnswer): IssuedPath => ({
  ...frame,
  mostNodes: answer.mostNodes,
  nodes: answer.nodes,
  answers: [
    issuedAnswer('worst', answer),
    ...(answer.likely === undefined ? [] : [issuedAnswer('likely', answer.likely)]),
  ],
});

/** What is told of a work of an issued path. */
export interface IssuedWork extends Pick<ChosenWork, 'id' | 'state' | 'scale'> {
  readonly finish: Day;
  readonly lifts: readonly string[];
}

/**
 * The works of an answer that are finished by its day: what is under way for longer is in every set, and adds nothing
 * yet.
 */
export const finishedIn = ({ works, reached }: IssuedAnswer): readonly IssuedWork[] =>
  works.flatMap(({ work, part, state, finish, lifts }) => {
    const scale = readFraction(part);
    return scale === undefined || reached === undefined || finish > reached
      ? []
      : [{ id: work, state, scale, finish, lifts }];
  });

export const answerOf = ({ answers }: IssuedPath, which: Case): IssuedAnswer | undefined =>
  answers.find((one) => one.case === which);
