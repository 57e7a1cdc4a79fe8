/** What pays for a programme: capital, gifts of sponsors, and the totals that documents state of both. */
import { addressesOf, claimLine, type ClaimLine } from '#core/query/claim.ts';
import { budgetYears, type BudgetYear } from '#core/query/budget.ts';
import { sharesOf, type SourceShares } from '#core/query/capital.ts';
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { readPeriod } from '#core/value/period.ts';
import type { Address } from '#core/address/address.ts';
import { addressOf, askedCountAddress } from '#core/figure/build-address.ts';
import type { PropertyOf } from '#core/figure/properties.ts';
import { figureAt, findFigure } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import { FUNDING_KINDS } from '#core/subjects/funding/shape.ts';
import { byNumber, descendantsOf } from '#core/subjects/objective/tree.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import { claimRemarks } from '#core/remark/find-remarks.ts';
import type { Remark } from '#core/remark/remark.ts';
import { holdsWords } from '#core/text/fold.ts';

export interface ResourcesQuestion {
  /** Kind, source and year are of capital only. */
  readonly kind?: string | undefined;
  readonly source?: string | undefined;
  readonly year?: string | undefined;
  /** Id of an objective: what belongs to it, to those below it and to their works. */
  readonly objective?: string | undefined;
  readonly text?: string | undefined;
}

export interface FundingLine {
  readonly funding: Stored<'funding'>;
  readonly work?: Stored<'work'>;
  /** Its own, or its work's. */
  readonly objective?: Stored<'objective'>;
  readonly amount: Figure;
}

export interface ContributionLine {
  readonly contribution: Stored<'contribution'>;
  readonly work?: Stored<'work'>;
  readonly objective?: Stored<'objective'>;
  readonly pledged: Figure;
  readonly delivered: Figure;
  readonly underway: Figure;
  readonly size: Figure;
  readonly cost: Figure;
}

export interface StatedLine extends ClaimLine {
  readonly objective?: Stored<'objective'>;
  /** The stated value less the computed one, where they differ. */
  readonly difference?: Figure;
  readonly remarks: readonly Remark[];
}

/**
 * Records; what is told of each (`fundingLine`, `contributionLine`, `statedLine`) is asked for those that are shown.
 */
export interface ResourcesAnswer {
  /** Undefined while words are asked for: figures add whole selections only. */
  readonly capital?: readonly SourceShares[];
  readonly budget?: readonly BudgetYear[];
  readonly fundings: readonly Stored<'funding'>[];
  readonly contributions: readonly Stored<'contribution'>[];
  readonly stated: readonly Stored<'claim'>[];
  /** Undefined while words are asked for. */
  readonly counts?: { readonly fundings: Figure | undefined; readonly contributions: Figure | undefined };
  /** For the filters: what the programme's records have. */
  readonly kinds: readonly string[];
  readonly sources: readonly string[];
  readonly years: readonly string[];
  readonly objectives: readonly Stored<'objective'>[];
}

/** What is on record of a programme's resources, narrowed by the question. */
export const resourcesAnswer = ({ view, programme }: ProgrammeView, question: ResourcesQuestion): ResourcesAnswer => {
  const { kind, source, year, objective, text = '' } = question;
  const own = <S extends 'funding' | 'contribution' | 'claim'>(subject: S): readonly Stored<S>[] =>
    view.all(subject).filter((one) => one.programme === programme.id);
  const [funding, gifts, claims] = [own('funding'), own('contribution'), own('claim').filter(speaksOfResources)];
  const below = objective === undefined ? undefined : descendantsOf(view, objective);
  const under = (one: Belonging): boolean => {
    const node = below && objectiveOf(view, one);
    return !below || (node !== undefined && below.has(node));
  };
  const fundings = funding.filter(
    (one) =>
      (kind === undefined || one.kind === kind) &&
      (source === undefined || one.capital === source) &&
      (year === undefined || one.year === year) &&
      under(one) &&
      holdsWords(fundingText(view, one), text),
  );
  const find = (address: Address | undefined): Figure | undefined => address && findFigure(view, address);
  return {
    fundings,
    contributions: gifts.filter((one) => under(one) && holdsWords(contributionText(view, one), text)),
    stated: claims.filter((one) => under(one) && holdsWords(one.label, text)),
    ...(text === '' && {
      capital: sharesOf(view, fundings, {
        programme: programme.id,
        source: source === undefined ? undefined : view.vocabulary.find('capital', source)?.code,
        year: year === undefined ? undefined : readPeriod(year),
        objective,
      }),
      budget: budgetYears(view, fundings, {
        programme: programme.id,
        source: source === undefined ? undefined : view.vocabulary.find('capital', source)?.code,
        objective,
      }),
      counts: {
        fundings: find(askedCountAddress('funding', { programme: programme.id, kind, source, year, objective })),
        contributions: find(askedCountAddress('contribution', { programme: programme.id, objective })),
      },
    }),
    kinds: FUNDING_KINDS.filter((one) => funding.some(({ kind: its }) => its === one)),
    sources: view.vocabulary
      .terms('capital')
      .map(({ code }) => code)
      .filter((one) => funding.some(({ capital }) => capital === one)),
    years: [...new Set(funding.flatMap((one) => one.year ?? []))].toSorted(),
    objectives: withAbove(
      view,
      new Set([...funding, ...gifts, ...claims].flatMap((one) => objectiveOf(view, one) ?? [])),
    ),
  };
};

interface Belonging {
  readonly work?: string;
  readonly objective?: string;
}

/** Its own, or its work's. */
const objectiveOf = (view: View, { work, objective }: Belonging): string | undefined =>
  objective ?? (work === undefined ? undefined : view.find('work', work)?.objective);

export const fundingLine = (view: View, funding: Stored<'funding'>): FundingLine => ({
  funding,
  ...belongsTo(view, funding),
  amount: figureAt(view, addressOf('funding', funding.id, 'amount')),
});

const belongsTo = (
  view: View,
  record: Belonging,
): { readonly work?: Stored<'work'>; readonly objective?: Stored<'objective'> } => {
  const work = record.work === undefined ? undefined : view.find('work', record.work);
  const id = objectiveOf(view, record);
  const objective = id === undefined ? undefined : view.find('objective', id);
  return { ...(work && { work }), ...(objective && { objective }) };
};

export const contributionLine = (view: View, contribution: Stored<'contribution'>): ContributionLine => {
  const at = (property: PropertyOf<'contribution'>): Figure =>
    figureAt(view, addressOf('contribution', contribution.id, property));
  return {
    contribution,
    ...belongsTo(view, contribution),
    pledged: at('pledged'),
    delivered: at('delivered'),
    underway: at('underway'),
    size: at('size'),
    cost: at('cost'),
  };
};

/** Totals of money, and whatever is added up from capital or gifts. Totals of measures stand with the measures. */
const speaksOfResources = (claim: Stored<'claim'>): boolean =>
  claim.formula === 'sum' &&
  (claim.value?.unit === MONEY ||
    addressesOf(claim).some(
      ({ head, property }) => head.subject === 'funding' || head.subject === 'contribution' || property === 'funding',
    ));

export const statedLine = (view: View, claim: Stored<'claim'>): StatedLine => {
  const line = claimLine(view, claim);
  return {
    ...line,
    ...belongsTo(view, claim),
    ...(line.verdict === 'differs' && { difference: figureAt(view, addressOf('claim', claim.id, 'difference')) }),
    remarks: claimRemarks(view, claim),
  };
};

const titlesOf = (view: View, record: Belonging): string => {
  const { work, objective } = belongsTo(view, record);
  return `${work?.name ?? ''} ${objective?.title ?? ''}`;
};

const fundingText = (view: View, funding: Stored<'funding'>): string =>
  `${titlesOf(view, funding)} ${funding.note ?? ''}`;

const contributionText = (view: View, contribution: Stored<'contribution'>): string => {
  const sponsor = contribution.sponsor === undefined ? undefined : view.find('party', contribution.sponsor);
  return `${contribution.what} ${sponsor?.name ?? ''} ${titlesOf(view, contribution)} ${contribution.location ?? ''}`;
};

/** The nodes and all above them, each once, in order. */
const withAbove = (view: View, ids: ReadonlySet<string>): readonly Stored<'objective'>[] => {
  const all = new Map<string, Stored<'objective'>>();
  const add = (id: string | undefined): void => {
    const node = id === undefined || all.has(id) ? undefined : view.find('objective', id);
    if (!node) return;
    all.set(node.id, node);
    add(node.parent);
  };
  for (const id of ids) add(id);
  return [...all.values()].toSorted(byNumber);
};
