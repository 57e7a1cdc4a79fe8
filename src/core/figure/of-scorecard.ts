/** The points of scorecards: of a criterion by its evidence, and of the whole sheet. */
import { recordedAddress } from '#core/address/recorded-address.ts';
import { groupedBy, viewOnDay, type View } from '#core/facts/view.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { makeFigure, propertyProblem, recordAt, type Evaluator } from '#core/figure/evaluator.ts';
import type { Figure } from '#core/figure/figure.ts';
import { PROPERTIES, propertyNamed } from '#core/figure/properties.ts';
import { done } from '#core/problem.ts';
import { pointsOfLine, pointsOfSheet } from '#core/subjects/scorecard/points.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { lastDay } from '#core/value/period.ts';

/** The criteria of a sheet, in their order. */
export const linesOfSheet = (view: View, sheet: string): readonly Stored<'scoreline'>[] =>
  (groupedBy(view, 'scoreline', 'scorecard', (one) => one.scorecard).get(sheet) ?? []).toSorted(
    (a, b) => a.order - b.order,
  );

/** A sheet is of its period: what comes later changes nothing in it. */
const viewOfSheet = (view: View, sheet: string): View => {
  const period = view.find('scorecard', sheet)?.period;
  const end = period && lastDay(period);
  return end !== undefined && end < view.asOf ? viewOnDay(view, end) : view;
};

/**
 * `scoreline:ID points`. Not applicable where it is excused; absent where its evidence has no value, or one that is not
 * of the kind that is asked for.
 */
export const scorelineFigure: Evaluator = (view, address, evaluate) => {
  const record = recordAt(view, address, 'scoreline');
  if (!record.ok) return record;
  const line = record.value;
  if (!propertyNamed('scoreline', address.property)) return propertyProblem(address, PROPERTIES.scoreline);
  if (line.excused !== undefined)
    return done(makeFigure(view, address, { formula: 'scored', records: [line], notApplicable: true }));
  const evidence = evidenceOf(viewOfSheet(view, line.scorecard), line, evaluate);
  if (evidence && !evidence.ok && evidence.problems.some(({ code }) => ENDLESS.has(code))) return evidence;
  const proof = evidence?.ok ? evidence.value : undefined;
  // Half a figure proves nothing.
  const value = pointsOfLine(line, proof?.state === 'known' ? proof.value : undefined);
  return done(
    makeFigure(view, address, {
      formula: 'scored',
      value,
      parts: proof ? [proof] : [],
      records: [line],
      missing: value ? [] : [proof && proof.state !== 'known' ? proof.address : line.ref.id],
    }),
  );
};

/**
 * What is refused when it is written. Any other fault of a proof came later, as when its record was closed: the
 * criterion has no points then, and the sheet stands.
 */
const ENDLESS: ReadonlySet<string> = new Set(['figure.circular', 'figure.too-deep']);

const evidenceOf = (view: View, { evidence }: Stored<'scoreline'>, evaluate: Evaluator) => {
  if (evidence === undefined) return undefined;
  const address = recordedAddress(evidence);
  return address.ok ? evaluate(view, address.value, evaluate) : address;
};

/**
 * `scorecard:ID points`: what the criteria give, with what is missing; `least` and `best` are what it can come to
 * meanwhile.
 */
export const scorecardFigure: Evaluator = (view, address, evaluate) => {
  const record = recordAt(view, address, 'scorecard');
  if (!record.ok) return record;
  const property = propertyNamed('scorecard', address.property);
  if (!property) return propertyProblem(address, PROPERTIES.scorecard);
  const lines = linesOfSheet(view, record.value.id);
  const found = lines.map((line) => evaluate(view, addressOf('scoreline', line.ref.id, 'points'), evaluate));
  const problems = found.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return { ok: false, problems };
  const parts = found.flatMap((one): readonly Figure[] => (one.ok ? [one.value] : []));
  const points = pointsOfSheet(lines.map((line, index) => ({ line, points: parts[index]?.value })));
  const isWhole = property !== 'points';
  return done(
    makeFigure(view, address, {
      formula: 'score',
      value: points?.[property === 'points' ? 'total' : property],
      parts,
      records: [record.value],
      missing: isWhole ? [] : [...new Set(parts.flatMap(({ missing }) => missing))],
      notApplicable: points === undefined,
    }),
  );
};
