/** The money of a work: what it costs, then year by year what was planned, given and paid. */
import { addressOf, shareAddress, sumAddress } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { fundingOf } from '#core/report/outline/work-facts.ts';
import { listed, phrase, type Phrase, type Piece } from '#core/report/phrase.ts';
import { capitalName, fromCapital, isNothing, promiseOf, unpaid } from '#core/report/sections/objective-funding.ts';
import { FUNDING_ORDER, FUNDING_WORDS, type FundingKind } from '#core/report/wording.ts';
import { rootsAmong } from '#core/vocabulary/vocabulary.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workState } from '#core/subjects/work/state.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { comparePeriods, type Period } from '#core/value/period.ts';

type Rows = readonly Stored<'funding'>[];

/** What a work costs, and what was promised, planned, given and paid of it. */
export interface FundingTold {
  /** Traits behind a name. */
  readonly total: readonly Phrase[];
  readonly years: readonly Phrase[];
  /** The same of years, as a sentence of its own begins. */
  readonly alone: readonly Phrase[];
}

export const fundingPhrases = (composer: Composer, work: Stored<'work'>): FundingTold => {
  const rows = fundingOf(composer.view, work.id);
  const byKind = Map.groupBy(rows, (one) => one.kind);
  // One source of all of it is said once, with what comes first.
  const [source, ...others] = new Set(rows.map(({ capital }) => capital));
  const isOne = source !== undefined && others.length === 0;
  const amounts = FUNDING_ORDER.flatMap((kind) => {
    const its = byKind.get(kind);
    if (!its) return [];
    const years = [...new Set(its.map(({ year }) => year))];
    const told =
      kind === 'total' || years.includes(undefined)
        ? whole(composer, work, kind, its)
        : ofYears(composer, work, kind, its, sortedYears(its), yearOf(composer, sortedYears(byKind.get('plan') ?? [])));
    return told.map((amount) => ({ ...amount, kind }));
  });
  const phrases = amounts.map((amount, index) => {
    // What comes from where the amount before it came from needs no source of its own.
    const isSame = typeof amount.from === 'string' && amount.from === amounts[index - 1]?.from;
    const from = (isOne && index > 0) || isSame ? undefined : amount.from;
    const isFirst = index === 0 || amounts[index - 1]?.kind === 'total';
    const trait = (isFirst && amount.first) || amount.told;
    return {
      kind: amount.kind,
      trait: phrase(trait, from),
      alone: phrase((isFirst && amount.alone) || trait, from),
    };
  });
  const years = phrases.filter(({ kind }) => kind !== 'total');
  return {
    total: phrases.filter(({ kind }) => kind === 'total').map(({ trait }) => trait),
    years: years.map(({ trait }) => trait),
    alone: years.map(({ alone }) => alone),
  };
};

/** The year that the report speaks of, or the next one. */
const yearOf = ({ view }: Composer, years: readonly Period[]): Period | undefined =>
  years.findLast((one) => one.slice(0, 4) <= view.asOf.slice(0, 4)) ?? years[0];

const sortedYears = (rows: Rows): readonly Period[] =>
  [...new Set(rows.flatMap(({ year }) => year ?? []))].toSorted(comparePeriods);

/** An amount, and where it comes from. */
interface Amount {
  readonly told: Phrase;
  /** Where it stands first, behind a name, and is to be a noun: "với vốn đã giải ngân năm 2023 là …". */
  readonly first?: Phrase;
  /** Where a sentence begins with it: "năm 2023 đã giải ngân …", "Nhân dân cam kết đóng góp …". */
  readonly alone?: Phrase;
  readonly from: Phrase | string | undefined;
}

/** Of all years and sources. */
const sumOf = (work: Stored<'work'>, kind: FundingKind) => addressOf('work', work.id, 'funding', { kind });

const whole = (composer: Composer, work: Stored<'work'>, kind: FundingKind, rows: Rows): readonly Amount[] => {
  const total = composer.figure(sumOf(work, kind));
  const promise = promised(composer, work, kind, rows);
  if (promise !== undefined && total) return [promisedAmount(promise, total)];
  return total ? [{ told: phrase(`${FUNDING_WORDS[kind]} `, total), from: breakdown(composer, work, kind, rows) }] : [];
};

/**
 * Money of several years is never one sum of plans: the year of the report is told, and of what was paid the whole
 * beside it.
 */
const ofYears = (
  composer: Composer,
  work: Stored<'work'>,
  kind: FundingKind,
  rows: Rows,
  years: readonly Period[],
  planned: Period | undefined,
): readonly Amount[] => {
  const year = yearOf(composer, years);
  if (year === undefined) return [];
  const ofYear = rows.filter((row) => row.year === year);
  const address = sumAddress('funding', { work: work.id, kind, year });
  const amount = composer.figureIfAny(address);
  const paid = kind === 'disbursement' && years.length > 1 ? composer.figure(sumOf(work, kind)) : undefined;
  // What was paid in the year of the plan before it needs no year.
  const isOfPlan = kind === 'disbursement' && planned === year;
  if (isOfPlan && amount && isNothing(composer, address)) return [{ told: unpaid(amount), from: undefined }];
  const promise = promised(composer, work, kind, ofYear);
  const when = printOfficialPeriod(year);
  if (promise !== undefined && amount) return [promisedAmount(promise, phrase(amount, ` ${when}`))];
  const rate = isOfPlan ? composer.figureIfAny(shareAddress('funding', { work: work.id, year })) : undefined;
  const told = amount && phrase(amount, rate && phrase(' (đạt ', rate, ' kế hoạch)'));
  // Whose parts are worded is printed: only of what is told.
  const from = told && (fromOne(composer, ofYear) ?? ofSeveral(composer, work, kind, ofYear));
  return [
    ...(told
      ? [
          kind === 'disbursement'
            ? paidAmount(told, isOfPlan ? undefined : when, from)
            : plannedAmount(kind, when, told, from),
        ]
      : []),
    ...(paid ? [{ told: phrase('lũy kế đã giải ngân ', paid), from: undefined }] : []),
  ];
};

/** Who promised it, of one source, to a work that is to be done yet. */
const promised = (composer: Composer, work: Stored<'work'>, kind: FundingKind, rows: Rows): string | undefined => {
  const [capital, ...others] = new Set(rows.map((row) => row.capital));
  const isOpen = workState(composer.view, work.id).status !== 'completed';
  return kind === 'commitment' && isOpen && capital !== undefined && others.length === 0
    ? promiseOf(composer, capital)
    : undefined;
};

const promisedAmount = (promise: string, amount: Piece | Phrase): Amount => ({
  told: phrase(`được ${promise} `, amount),
  alone: phrase(`${promise} `, amount),
  from: undefined,
});

const plannedAmount = (kind: FundingKind, when: string, amount: Phrase, from: Amount['from']): Amount => ({
  told: phrase(`${FUNDING_WORDS[kind]} ${when} là `, amount),
  from,
});

/** `when`: absent of the year of the plan before it. */
const paidAmount = (amount: Phrase, when: string | undefined, from: Amount['from']): Amount =>
  when === undefined
    ? { told: phrase('đã giải ngân ', amount), first: phrase('vốn đã giải ngân ', amount), from }
    : {
        told: phrase(`đã giải ngân ${when} là `, amount),
        first: phrase(`vốn đã giải ngân ${when} là `, amount),
        alone: phrase(`${when} đã giải ngân `, amount),
        from,
      };

const fromOne = (composer: Composer, rows: Rows): string | undefined => {
  const [capital, ...others] = new Set(rows.map((row) => row.capital));
  return capital === undefined || capital === 'unstated' || others.length > 0
    ? undefined
    : ` ${fromCapital(composer, capital)}`;
};

/** " (gồm 1,563 tỷ đồng bằng ngày công và 980 triệu đồng từ các quỹ)": a year's money of several sources. */
const ofSeveral = (composer: Composer, work: Stored<'work'>, kind: FundingKind, rows: Rows): Phrase | undefined => {
  const [year] = rows.map((row) => row.year);
  const capitals = rootsAmong(
    composer.view.vocabulary,
    'capital',
    rows.map((row) => row.capital),
  );
  if (year === undefined || capitals.length < 2) return undefined;
  const parts = capitals.map((capital) => {
    const source = capital === 'unstated' ? 'chưa nêu nguồn' : fromCapital(composer, capital);
    return phrase(composer.figure(sumAddress('funding', { work: work.id, kind, year, source: capital })), ` ${source}`);
  });
  const hasJoints = parts.some((one) => one.some((run) => run.kind === 'text' && /[,;]| và /u.test(run.text)));
  return phrase(' (gồm ', listed(parts, hasJoints ? '; ' : ', '), ')');
};

const breakdown = (composer: Composer, work: Stored<'work'>, kind: FundingKind, rows: Rows): Phrase | undefined => {
  const named = rows.map((row) => row.capital);
  const roots = rootsAmong(composer.view.vocabulary, 'capital', named);
  const capitals = [...new Set(named)].filter((capital) => roots.includes(capital));
  const [single] = capitals;
  if (capitals.length <= 1)
    return single && single !== 'unstated' ? phrase(` ${fromCapital(composer, single)}`) : undefined;
  const parts = capitals.map((capital) =>
    phrase(
      `${capitalName(composer, capital)} `,
      composer.figure(addressOf('work', work.id, 'funding', { kind, source: capital })),
    ),
  );
  return phrase(' (gồm ', listed(parts, ', '), ')');
};
