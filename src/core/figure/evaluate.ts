/** The one way to compute a number: pages, answers and reports all come through here. */
import { formatAddress, parseAddress, type Address } from '#core/figure/address.ts';
import type { Figure } from '#core/figure/figure.ts';
import { claimFigure } from '#core/figure/of-claim.ts';
import { contributionFigure } from '#core/figure/of-contribution.ts';
import { countFigure } from '#core/figure/of-count.ts';
import { documentFigure } from '#core/figure/of-document.ts';
import { measureFigure } from '#core/figure/of-measure.ts';
import { objectiveFigure } from '#core/figure/of-objective.ts';
import { obstacleFigure } from '#core/figure/of-obstacle.ts';
import { programmeFigure } from '#core/figure/of-programme.ts';
import { extentFigure, fundingFigure, sumFigure } from '#core/figure/of-sum.ts';
import { urbanFigure } from '#core/figure/of-urban.ts';
import { workFigure } from '#core/figure/of-work.ts';
import { addressProblem, type Evaluator } from '#core/figure/evaluator.ts';
import type { Outcome } from '#core/problem.ts';
import type { Subject } from '#core/record/subjects.ts';
import type { View } from '#core/record/view.ts';

const RECORD_FIGURES: Partial<Record<Subject, Evaluator>> = {
  measure: measureFigure,
  work: workFigure,
  objective: objectiveFigure,
  claim: claimFigure,
  contribution: contributionFigure,
  obstacle: obstacleFigure,
  document: documentFigure,
  programme: programmeFigure,
  funding: fundingFigure,
  extent: extentFigure,
  urban: urbanFigure,
};

const AGGREGATES = { count: countFigure, sum: sumFigure } as const;

/**
 * The figure at an address as of the view's day. Problems (`address.*`, `figure.*`) when the address cannot be read,
 * names what does not exist, or asks for what would mislead, such as a sum over different kinds of money.
 */
export const evaluateFigure = (view: View, address: string): Outcome<Figure> => {
  const parsed = parseAddress(address);
  return parsed.ok ? evaluateAddress(view, parsed.value) : parsed;
};

const MEMO = new WeakMap<View, Map<string, Outcome<Figure>>>();

/** As `evaluateFigure`; a view remembers what it has been asked. */
const evaluateAddress = (view: View, address: Address): Outcome<Figure> => {
  const memo = MEMO.get(view) ?? new Map<string, Outcome<Figure>>();
  MEMO.set(view, memo);
  const key = formatAddress(address);
  const known = memo.get(key);
  if (known) return known;
  // A claim that names itself among its parts must end, not loop.
  memo.set(key, addressProblem('figure.circular', address));
  const evaluator = address.head.type === 'aggregate' ? AGGREGATES[address.head.op] : RECORD_FIGURES[address.head.subject];
  const outcome = evaluator ? evaluator(view, address, evaluateAddress) : addressProblem('figure.no-figure', address);
  memo.set(key, outcome);
  return outcome;
};

/** For addresses that the system itself makes. Throws Error when one does not hold: that is a fault, not bad input. */
export const figureAt = (view: View, address: string): Figure => {
  const outcome = evaluateFigure(view, address);
  if (!outcome.ok) throw new Error(`no figure at ${address}: ${outcome.problems.map((p) => p.code).join(', ')}`);
  return outcome.value;
};
