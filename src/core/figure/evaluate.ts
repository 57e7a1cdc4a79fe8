/** The one way to compute a number: pages, answers and reports all come through here. */
import { formatAddress, isAskable, tooLong, type Address } from '#core/address/address.ts';
import type { Figure } from '#core/figure/figure.ts';
import { claimFigure } from '#core/figure/of-claim.ts';
import { contributionFigure } from '#core/figure/of-contribution.ts';
import { countFigure } from '#core/figure/of-count.ts';
import { documentFigure } from '#core/figure/of-document.ts';
import { measureFigure } from '#core/figure/of-measure.ts';
import { oversightFigure, taskFigure } from '#core/figure/of-late.ts';
import { objectiveFigure } from '#core/figure/of-objective.ts';
import { obstacleFigure } from '#core/figure/of-obstacle.ts';
import { collectionFigure, returnFigure } from '#core/figure/of-collection.ts';
import { programmeFigure } from '#core/figure/of-programme.ts';
import { stepFigure } from '#core/figure/of-step.ts';
import { scorecardFigure, scorelineFigure } from '#core/figure/of-scorecard.ts';
import { shareFigure } from '#core/figure/of-share.ts';
import { extentFigure, fundingFigure, sumFigure } from '#core/figure/of-sum.ts';
import { urbanFigure } from '#core/figure/of-urban.ts';
import { workFigure } from '#core/figure/of-work.ts';
import { addressProblem, settledValueBy, type Evaluator } from '#core/figure/evaluator.ts';
import { recordedAddress } from '#core/address/recorded-address.ts';
import type { Outcome } from '#core/problem.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { hasTouched, memory } from '#core/facts/memory.ts';
import type { View } from '#core/facts/view.ts';

const RECORD_FIGURES: Partial<Record<Subject, Evaluator>> = {
  measure: measureFigure,
  work: workFigure,
  objective: objectiveFigure,
  claim: claimFigure,
  contribution: contributionFigure,
  obstacle: obstacleFigure,
  task: taskFigure,
  oversight: oversightFigure,
  scorecard: scorecardFigure,
  scoreline: scorelineFigure,
  document: documentFigure,
  step: stepFigure,
  programme: programmeFigure,
  collection: collectionFigure,
  return: returnFigure,
  funding: fundingFigure,
  extent: extentFigure,
  urban: urbanFigure,
};

const AGGREGATES = { count: countFigure, sum: sumFigure, share: shareFigure } as const;

/**
 * What an address says beside what is asked of. A part that the figure has no use for would be passed over in silence,
 * so it is refused.
 */
const PARTS = ['property', 'filters', 'place', 'period'] as const;
type Part = (typeof PARTS)[number];

const USED_BY_AGGREGATES: readonly Part[] = ['filters'];
const USED_BY_RECORDS: Partial<Record<Subject, readonly Part[]>> = {
  measure: ['property', 'filters', 'place', 'period'],
  work: ['property', 'filters'],
  objective: ['property', 'period'],
  urban: ['property', 'filters'],
};

const uselessPart = (address: Address): Part | undefined => {
  const used =
    address.head.type === 'aggregate' ? USED_BY_AGGREGATES : (USED_BY_RECORDS[address.head.subject] ?? ['property']);
  return PARTS.find((part) => !used.includes(part) && address[part] !== undefined && address[part].length > 0);
};

/**
 * The figure at an address as of the view's day. Problems (`address.*`, `figure.*`) when the address is too long, names
 * what does not exist, or asks for what would mislead, such as a sum over different kinds of money.
 */
export const evaluateFigure = (view: View, address: Address): Outcome<Figure> => {
  if (!isAskable(address)) return tooLong(formatAddress(address));
  return evaluateAddress(view, address);
};

const figures = memory<Outcome<Figure>>();

/** As `evaluateFigure`; a view remembers what it has been asked. */
const evaluateAddress = (view: View, address: Address): Outcome<Figure> => {
  const name = formatAddress(address);
  const running = RUNNING.get(view) ?? new Set<string>();
  RUNNING.set(view, running);
  // A claim that names itself among its parts must end, not loop; one that leads too far, before the calls overflow.
  if (running.has(name)) return addressProblem('figure.circular', address);
  if (running.size >= MOST_DEPTH) return addressProblem('figure.too-deep', address, { most: MOST_DEPTH });
  return figures.recall(view, name, () => {
    running.add(name);
    try {
      return markedForReader(view, compute(view, address));
    } finally {
      running.delete(name);
    }
  });
};

/** What documents and agencies are behind a figure is looked up for its dates and names: it is not made of them. */
const BESIDE: ReadonlySet<Subject> = new Set<Subject>(['document', 'agency', 'term', 'party']);

/** Of a reader from whom some records of a kind are withheld, what is computed from that kind says so. */
const markedForReader = (view: View, outcome: Outcome<Figure>): Outcome<Figure> => {
  const { withheld } = view.facts;
  if (!withheld || !outcome.ok || outcome.value.formula === 'stored') return outcome;
  const { head } = outcome.value.address;
  const made = [...withheld.subjects].filter((subject) => !BESIDE.has(subject) || subject === head.subject);
  if (!hasTouched(view.notes, made)) return outcome;
  // Its parts may be made when somebody looks at them: they are not looked at here.
  const { ...own } = Object.getOwnPropertyDescriptors(outcome.value);
  const marked: Figure = Object.defineProperties(
    {},
    { ...own, forReader: { value: true, enumerable: true } },
  ) as Figure;
  return { ok: true, value: Object.freeze(marked) };
};

/** Figures that may be computed within one another: several times what trees may have levels. */
const MOST_DEPTH = 200;

/** What is being computed right now. */
const RUNNING = new WeakMap<View, Set<string>>();

const compute = (view: View, address: Address): Outcome<Figure> => {
  const useless = uselessPart(address);
  if (useless) return addressProblem(`figure.no-${useless}`, address);
  const evaluator =
    address.head.type === 'aggregate' ? AGGREGATES[address.head.op] : RECORD_FIGURES[address.head.subject];
  return evaluator ? evaluator(view, address, evaluateAddress) : addressProblem('figure.no-figure', address);
};

/** For addresses that may not hold, where one that does not says nothing. */
export const findFigure = (view: View, address: Address): Figure | undefined => {
  const outcome = evaluateFigure(view, address);
  return outcome.ok ? outcome.value : undefined;
};

/** As `findFigure`, and only a figure that has a value. */
export const findValue = (view: View, address: Address): Figure | undefined => {
  const found = findFigure(view, address);
  return found?.value && found;
};

/** The figure that a record names; undefined where it names none. */
export const findRecorded = (view: View, text: string | undefined): Figure | undefined => {
  const address = text === undefined ? undefined : recordedAddress(text);
  return address?.ok ? findFigure(view, address.value) : undefined;
};

/** The value of a figure that is known in full: a sum of some of its parts is not the value of the whole. */
export const settledValue = settledValueBy(evaluateAddress);

/** For addresses that the system itself makes. Throws Error when one does not hold: that is a fault, not bad input. */
export const figureAt = (view: View, address: Address): Figure => {
  const outcome = evaluateFigure(view, address);
  if (!outcome.ok)
    throw new Error(`no figure at ${formatAddress(address)}: ${outcome.problems.map((p) => p.code).join(', ')}`);
  return outcome.value;
};
