/** Resources as their page carries them. */
import { lengthOf, type SourceShares } from '#core/query/capital.ts';
import {
  contributionLine,
  fundingLine,
  statedLine,
  type ContributionLine,
  type FundingLine,
  type ResourcesAnswer,
  type StatedLine,
} from '#core/query/resources.ts';
import { FUNDING_KINDS } from '#core/subjects/funding/shape.ts';
import { compareDecimals } from '#core/value/decimal.ts';
import { numberOf, objectiveName } from '#core/subjects/objective/tree.ts';
import { amountOf } from '#core/value/quantity.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { columnChart } from '#web/parts/draw-chart.ts';
import type { Sort } from '#web/parts/data-table.tsx';
import type { PageContext } from '#web/parts/page-context.ts';
import { sortRows } from '#web/parts/sort.ts';
import { madeRows, turnList, turnPages } from '#web/parts/turn-pages.ts';
import { budgetPage } from '#web/resource/budget.ts';
import { percentOf } from '#web/overview/page.ts';
import { recordAnchor, recordPath } from '#web/parts/record-path.ts';
import { sourceText } from '#web/parts/source-text.ts';
import { nameRecord } from '#words/figure-name.ts';
import { printCountIn, printPeriodIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import { wordRemark } from '#words/word-remark.ts';
import { resourcesWords } from '#words/ui/resources.ts';

/** Lines of money shown at a time: each has four figures and links. */
const FUNDINGS = 60;

export const resourcesPage = (context: PageContext, seen: ResourcesAnswer, sort?: Sort) => {
  const {
    language,
    opened: { view },
    cells,
    url,
  } = context;
  return {
    capital: capitalPage(context, seen),
    budget: budgetPage(context, seen.budget ?? []),
    fundings: madeRows(
      turnPages(url, sortedFundings(context, seen.fundings, sort), {
        size: FUNDINGS,
        keyOf: ({ id }) => recordAnchor('funding', id),
      }),
      (one) => fundingRow(context, fundingLine(view, one)),
    ),
    contributions: turnList(
      url,
      { name: 'dong-gop', size: FUNDINGS, keyOf: ({ id }) => recordAnchor('contribution', id) },
      sortedContributions(context, seen.contributions, sort),
      (one) => contributionRow(context, contributionLine(view, one)),
    ),
    stated: turnList(url, { name: 'tong-so', keyOf: ({ id }) => recordAnchor('claim', id) }, seen.stated, (one) =>
      statedRow(context, statedLine(view, one)),
    ),
    counts: seen.counts && {
      fundings: seen.counts.fundings && cells.of(seen.counts.fundings),
      contributions: seen.counts.contributions && cells.of(seen.counts.contributions),
    },
    unknownKinds: FUNDING_KINDS.filter((kind) => !seen.kinds.includes(kind)).map((kind) =>
      label(language, 'fundingKind', kind),
    ),
    kinds: seen.kinds.map((value) => ({ value, name: label(language, 'fundingKind', value) })),
    sources: seen.sources.map((value) => ({
      value,
      name: context.opened.view.vocabulary.name(language, 'capital', value),
    })),
    years: seen.years.map((value) => ({ value, name: value })),
    objectives: seen.objectives.map((one) => ({ value: numberOf(one), name: objectiveName(one) })),
  };
};

export const capitalPage = (context: PageContext, seen: ResourcesAnswer) =>
  seen.capital?.map((one) => capitalOf(context, one));

const sortedFundings = ({ language, opened: { view } }: PageContext, all: ResourcesAnswer['fundings'], sort?: Sort) =>
  sortRows(all, sort, {
    work: (one) => (one.work === undefined ? undefined : view.find('work', one.work)?.name),
    source: (one) => view.vocabulary.name(language, 'capital', one.capital),
    kind: (one) => label(language, 'fundingKind', one.kind),
    year: (one) => one.year,
    amount: (one) => one.amount,
  });

const sortedContributions = ({ opened: { view } }: PageContext, all: ResourcesAnswer['contributions'], sort?: Sort) =>
  sortRows(all, sort, {
    what: (one) => one.what,
    sponsor: (one) => (one.sponsor === undefined ? undefined : nameRecord(view, 'party', one.sponsor)),
    cost: (one) => one.cost,
  });

const capitalOf = (context: PageContext, shares: SourceShares) => {
  const { language, cells } = context;
  const title = upperFirst(label(language, 'fundingKind', shares.kind));
  return {
    kind: shares.kind,
    title:
      shares.years.length > 1
        ? resourcesWords[language].overYears(
            title,
            shares.years.map((year) => printPeriodIn(language, year)).join(', '),
          )
        : title,
    total: cells.of(shares.total),
    of:
      shares.works &&
      resourcesWords[language].ofWorks(
        printCountIn(language, shares.works.told),
        printCountIn(language, shares.works.all),
      ),
    parts: shares.sources.map(({ source, figure, years }) => ({
      key: source,
      label: context.opened.view.vocabulary.name(language, 'capital', source),
      cell: cells.of(figure),
      length: lengthOf(figure, shares.total),
      years: years.map((year) => year && cells.of(year)),
    })),
    years: shares.years.map((year, index) => ({
      key: year,
      name: printPeriodIn(language, year),
      cell: shares.yearly[index] && cells.of(shares.yearly[index]),
    })),
    yearless: shares.yearless,
    chart: shares.years.length > 1 ? yearChart(context, title, shares) : undefined,
  };
};
export type CapitalPage = ReturnType<typeof capitalOf>;

/** Years beside each other; the title compares the last two. */
const yearChart = ({ language, cells }: PageContext, title: string, { years, yearly }: SourceShares) => {
  const words = resourcesWords[language];
  const bars = years.flatMap((year, index) => {
    const figure = yearly[index];
    return figure?.value
      ? [
          {
            label: printPeriodIn(language, year),
            length: percentOf(figure),
            printed: cells.of(figure).printed ?? '',
            value: figure.value,
          },
        ]
      : [];
  });
  const [before, now] = bars.slice(-2);
  if (!before || !now) return undefined;
  const order = before.value.unit === now.value.unit ? compareDecimals(amountOf(before.value), amountOf(now.value)) : 0;
  const told = (bar: typeof now): string => `${bar.printed} (${bar.label})`;
  return {
    title:
      order === 0
        ? words.same(title, told(now), told(before))
        : (order < 0 ? words.rose : words.fell)(title, told(before), told(now)),
    svg: columnChart(bars.map((bar) => ({ label: bar.label, length: bar.length, printed: bar.printed }))),
  };
};

const belonging = (
  { opened: { view } }: PageContext,
  { work, objective }: { readonly work?: Stored<'work'>; readonly objective?: Stored<'objective'> },
) =>
  work
    ? { name: work.name, path: recordPath(view, 'work', work.id) ?? '' }
    : objective && { name: objectiveName(objective), path: recordPath(view, 'objective', objective.id) ?? '' };

const fundingRow = (context: PageContext, line: FundingLine) => {
  const {
    language,
    opened: { view },
    cells,
  } = context;
  const { funding } = line;
  return {
    key: recordAnchor('funding', funding.id),
    belongs: belonging(context, line),
    source: view.vocabulary.name(language, 'capital', funding.capital),
    kind: label(language, 'fundingKind', funding.kind),
    year: funding.year,
    amount: cells.of(line.amount),
    note: funding.note,
    evidence: sourceText(view, funding.source),
  };
};
export type FundingRow = ReturnType<typeof fundingRow>;

const contributionRow = (context: PageContext, line: ContributionLine) => {
  const {
    opened: { view },
    cells,
  } = context;
  const { contribution } = line;
  return {
    key: recordAnchor('contribution', contribution.id),
    what: upperFirst(contribution.what),
    sponsor: contribution.sponsor === undefined ? undefined : nameRecord(view, 'party', contribution.sponsor),
    belongs: belonging(context, line),
    pledged: cells.of(line.pledged),
    delivered: cells.of(line.delivered),
    underway: cells.of(line.underway),
    size: contribution.size && cells.of(line.size),
    cost: cells.of(line.cost),
    location: contribution.location,
    evidence: sourceText(view, contribution.source),
  };
};
export type ContributionRow = ReturnType<typeof contributionRow>;

const statedRow = (context: PageContext, line: StatedLine) => {
  const {
    language,
    opened: { view },
    cells,
  } = context;
  const { claim } = line;
  return {
    key: recordAnchor('claim', claim.id),
    label: upperFirst(claim.label),
    belongs: belonging(context, line),
    stated: cells.of(line.stated),
    computed: line.computed && cells.of(line.computed),
    difference: line.difference && cells.of(line.difference),
    verdict: line.verdict,
    remarks: line.remarks.map((remark) => wordRemark(remark, language)),
    evidence: sourceText(view, claim.source),
  };
};
export type StatedRow = ReturnType<typeof statedRow>;
