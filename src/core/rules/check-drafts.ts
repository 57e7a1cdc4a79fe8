/**
 * All rules that a programme's drafts must keep together. Each finds all its breaches; the reader adds file and line.
 */
import type { Problem } from '#core/problem.ts';
import { checkAgencies } from '#core/rules/check-agencies.ts';
import { checkAddresses } from '#core/rules/check-addresses.ts';
import { checkBelonging } from '#core/rules/check-belonging.ts';
import { checkClaims, checkClaimUnits } from '#core/rules/check-claims.ts';
import { checkCodes, type KnownCodes } from '#core/rules/check-codes.ts';
import { checkCycles } from '#core/rules/check-cycles.ts';
import { checkDates } from '#core/rules/check-dates.ts';
import { checkDepth } from '#core/rules/check-depth.ts';
import { checkDuties } from '#core/rules/check-duties.ts';
import { checkFunding } from '#core/rules/check-funding.ts';
import { checkInputFigures } from '#core/rules/check-input-figures.ts';
import { checkLists } from '#core/rules/check-lists.ts';
import { checkObjectives, checkTargetExtents } from '#core/rules/check-objectives.ts';
import { checkPlaces } from '#core/rules/check-places.ts';
import { checkReferences, referenceRule } from '#core/rules/check-references.ts';
import { checkReport } from '#core/rules/check-report.ts';
import { checkScorecards } from '#core/rules/check-scorecards.ts';
import { checkTerms } from '#core/rules/check-terms.ts';
import { checkUnits } from '#core/rules/check-units.ts';
import { checkUnique } from '#core/rules/check-unique.ts';
import { wholeFacts } from '#core/facts/facts.ts';
import { collectRecords, NO_JOURNAL } from '#core/facts/records.ts';
import { checkWeights } from '#core/rules/check-weights.ts';
import type { Draft, Subject } from '#core/subjects/subjects.ts';
import { viewAsOf, type View } from '#core/facts/view.ts';
import type { RulePack } from '#core/law/pack/pack.ts';
import { wholeScope, type Scope } from '#core/rules/scope.ts';
import { asDay } from '#core/value/day.ts';

export interface DraftsToCheck {
  readonly workspace: string;
  readonly programme: string;
  readonly drafts: readonly Draft[];
  /**
   * "subject/id" of records that are there but could not be read ("subject/*" of a broken file): who refers to them is
   * not accused.
   */
  readonly unreadable?: readonly string[];
  /** Codes that ship as data; absent: not asked. */
  readonly known?: KnownCodes | undefined;
  /** Whether nothing is missing for being unreadable: sums over half a programme would accuse the wrong record. */
  readonly complete?: boolean;
}

/** Rules that ask nothing but the drafts. */
const ALONE: readonly ((drafts: readonly Draft[]) => readonly Problem[])[] = [
  checkAgencies,
  checkCycles,
  checkDepth,
  checkDates,
  checkUnits,
  checkUnique,
  checkLists,
  checkBelonging,
  checkClaims,
  checkObjectives,
  checkFunding,
  checkScorecards,
  checkPlaces,
  checkReport,
  checkTerms,
  checkDuties,
];

/** The rules that compute no figure, but for references. */
export const checkAlone = (drafts: readonly Draft[], known: KnownCodes | undefined): readonly Problem[] => [
  ...ALONE.flatMap((rule) => rule(drafts)),
  ...(known ? checkCodes(known, drafts) : []),
];

/** Rules that need nothing but the drafts come first; figures are asked only of what holds together. */
export const checkDrafts = ({
  workspace,
  programme,
  drafts,
  unreadable = [],
  known,
  complete = true,
}: DraftsToCheck): readonly Problem[] => {
  const first = [...checkReferences(programme, drafts, unreadable), ...checkAlone(drafts, known)];
  if (first.length > 0 || !complete) return first;
  const rows = drafts.map((draft) => ({
    ref: { subject: draft.subject, id: draft.id, version: 1, sequence: 1 },
    programme: draft.programme ?? programme,
    record: draft.record,
  }));
  // At the end of days everything is effective.
  const view = viewAsOf(wholeFacts(collectRecords(workspace, NO_JOURNAL, rows)), asDay('9999-12-31'));
  return checkFigures(view, drafts, wholeScope(view), known?.packs ?? []);
};

/** What rows of a series are held against by the rules that compute no figure. */
const BESIDE_SERIES: ReadonlySet<Subject> = new Set<Subject>(['term', 'programme', 'document', 'measure']);

/**
 * The rules of `checkDrafts` for rows of a series, some at a time, beside all other drafts: none of these rules holds
 * two rows against each other. Rules on figures are asked of all together (`checkFigures`).
 */
export const seriesRule = ({
  programme,
  drafts,
  unreadable,
}: Pick<DraftsToCheck, 'programme' | 'drafts' | 'unreadable'>): ((rows: readonly Draft[]) => readonly Problem[]) => {
  const beside = drafts.filter(({ subject }) => BESIDE_SERIES.has(subject));
  const references = referenceRule(programme, drafts, unreadable);
  return (rows) => {
    const found = checkAlone([...beside, ...rows], undefined);
    if (found.length === 0) return references(rows);
    const names = new Set(rows.map(({ subject, id }) => `${subject}/${id}`));
    return [...references(rows), ...found.filter(({ where }) => names.has(where.record ?? ''))];
  };
};

/** The rules that compute figures. `drafts`: whose addresses are asked. */
export const checkFigures = (
  view: View,
  drafts: readonly Draft[],
  scope: Scope,
  packs: readonly RulePack[],
): readonly Problem[] => [
  ...checkAddresses(view, drafts),
  ...checkClaimUnits(view, scope),
  ...checkTargetExtents(view, scope),
  ...checkWeights(scope),
  ...checkInputFigures(view, scope, packs),
];
