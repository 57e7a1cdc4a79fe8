/** The cheapest path as its page carries it. */
import type { CityPathAnswer } from '#app/read/path.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import type { Address } from '#core/address/address.ts';
import { addressOf, planAddress } from '#core/figure/build-address.ts';
import { finishedWorks, type ChosenWork, type PathCase } from '#core/planning/answer.ts';
import type { LeftOut } from '#core/city/city-problem.ts';
import type { NamedDemand } from '#core/planning/explain.ts';
import {
  decimalOfRational,
  multiplyRationals,
  ONE,
  rational,
  sameRational,
  type Rational,
} from '#core/value/rational.ts';
import { decimal, plainDecimal, trimDecimal } from '#core/value/decimal.ts';
import { quantity } from '#core/value/quantity.ts';
import type { PrintOptions } from '#core/value/quantity-text.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import { asDay } from '#core/value/day.ts';
import { scaleOf, standardsOf } from '#core/law/pack/pack.ts';
import { tellProblem } from '#http/faults.ts';
import type { Cell } from '#web/parts/cell.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { turnList } from '#web/parts/turn-pages.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { sourceText } from '#web/parts/source-text.ts';
import { lawName, pointsText, urbanPage } from '#web/city/page.ts';
import { inBillions, type PathAsked } from '#web/city/question.ts';
import { nameRecord } from '#words/figure-name.ts';
import { printCountIn, printDayIn, printNumberIn, printPeriodIn, printQuantityIn } from '#words/figure.ts';
import { urbanWords } from '#words/ui/urban-class.ts';

const THOUSAND = rational(1000);
const money = ({ language, opened: { units } }: PageContext, amount: bigint): string =>
  printQuantityIn(language, quantity(amount, MONEY), units);

/** What the reader may put right by a trial: it stays in the form. */
const TRIABLE: ReadonlySet<string> = new Set<LeftOut>(['not-wanted', 'no-cost', 'no-date']);

export const pathPage = (context: PageContext, seen: CityPathAnswer, asked: PathAsked) => {
  const {
    language,
    opened: { view },
    url,
  } = context;
  const words = urbanWords[language];
  const planned = seen.weighed?.problem.works ?? [];
  const isRead = asked.misread.size === 0;
  const misread = (name: string) => {
    const field = asked.misread.get(name);
    return field && { text: field.text, why: tellProblem(field.problem, language) };
  };
  return {
    ...urbanPage(context, seen.urban),
    aim: asked.aim,
    by: seen.by as string,
    misread: Object.fromEntries([...asked.misread.keys()].map((name) => [name, misread(name)])),
    byText: printDayIn(language, seen.by),
    budget: asked.budget === undefined ? '' : inBillions(asked.budget),
    limits: turnList(
      url,
      'han-muc',
      view.all('limit').filter((one) => one.programme === context.opened.programme.id),
      (one) => ({
        id: one.id,
        what: words.limitWhat(
          one.capital === undefined ? '' : view.vocabulary.name(language, 'capital', one.capital),
          one.year === undefined ? '' : printPeriodIn(language, one.year),
        ),
        amount: printQuantityIn(language, one.amount, context.opened.units),
        source: sourceText(view, one.source),
      }),
    ),
    hasWorks: planned.length > 0,
    // What is wrong with the inputs stands beside the verdict already, what cannot be read at its field.
    refused: [
      ...[...asked.misread.values()].map((field) => field.problem),
      ...seen.problems.filter(
        (problem) =>
          !seen.urban.problems.some((told) => told.code === problem.code && told.where.field === problem.where.field),
      ),
    ].map((problem) => tellProblem(problem, language)),
    // An answer to a question that was read only in part would look like the answer to the whole.
    spent:
      isRead && seen.answer
        ? words.spent(printCountIn(language, seen.answer.nodes), printCountIn(language, seen.answer.mostNodes))
        : undefined,
    worst: isRead && seen.answer ? caseOf(context, seen, seen.answer, asked) : undefined,
    likely: isRead && seen.answer?.likely ? caseOf(context, seen, seen.answer.likely, asked, true) : undefined,
    leftOut: turnList(url, 'bo-qua', seen.weighed?.leftOut ?? [], ({ work, why }) => ({
      id: work.id,
      name: work.name,
      path: recordPath(view, 'work', work.id) ?? '',
      why,
    })),
    fields: [
      ...planned.map((work) => ({
        id: work.id,
        name: nameRecord(view, 'work', work.id),
        cost: inBillions(work.costs.reduce((sum, one) => sum + one.amount, 0n)),
        finish: work.finish as string,
        skipped: false,
        underWay: work.state === 'under-way',
      })),
      ...(seen.weighed?.leftOut ?? [])
        .filter(({ why }) => TRIABLE.has(why))
        .map(({ work, why }) => ({
          id: work.id,
          name: work.name,
          cost: '',
          finish: '',
          skipped: why === 'not-wanted',
          underWay: false,
        })),
    ],
  };
};
export type PathPage = ReturnType<typeof pathPage>;

const caseOf = (context: PageContext, seen: CityPathAnswer, one: PathCase, asked: PathAsked, likely = false) => {
  const {
    language,
    opened: { view },
  } = context;
  const { pack, urbanClass } = seen.urban;
  const words = urbanWords[language];
  const standards = new Map(standardsOf(pack, urbanClass).map((standard) => [standard.id, standard]));
  const workName = (id: string): string => nameRecord(view, 'work', id);
  const standardName = (id: string): string => lawName(language, standards.get(id) ?? {}, id);
  const valueText = (id: string, value: string): string => {
    const standard = standards.get(id);
    const level = standard && scaleOf(pack, standard)?.levels.find((candidate) => candidate.id === value);
    return level
      ? lawName(language, level, level.id)
      : /^-?\d/u.test(value)
        ? printNumberIn(language, trimDecimal(plainDecimal(value)))
        : value;
  };
  return {
    status: one.status,
    aim: asked.aim,
    ...figuresOf(context, seen, one, asked, likely),
    cost: one.cost === undefined ? undefined : money(context, one.cost),
    score: one.score && pointsText(language, one.score),
    bounds: boundsOf(context, one, asked.aim),
    by: one.by === undefined ? undefined : printDayIn(language, asDay(one.by)),
    works: one.works.map((work) => {
      const why = one.byWork.find((candidate) => candidate.work === work.id);
      const whole = sameRational(work.scale, ONE);
      return {
        id: work.id,
        name: workName(work.id),
        path: recordPath(view, 'work', work.id) ?? '',
        underWay: work.state === 'under-way',
        finish: printDayIn(language, asDay(work.finish)),
        part: whole
          ? undefined
          : `${printNumberIn(language, trimDecimal(decimalOfRational({ numerator: work.scale.numerator * 100n, denominator: work.scale.denominator }, 1)))}%`,
        cost: costCell(context, seen, work, asked),
        costText: money(context, work.cost),
        lifts: (why?.lifts ?? []).map((lift) => ({
          key: lift.standard,
          text: words.lift(
            standardName(lift.standard),
            valueText(lift.standard, lift.without),
            valueText(lift.standard, lift.with),
          ),
          points: signed(language, lift.points),
        })),
        takenOut: why && {
          score: pointsText(language, why.takenOut.score),
          broken: why.takenOut.broken.map((demand) => demandText(context, seen, demand)),
          also: why.takenOut.alsoFall.map(workName).join('; '),
        },
      };
    }),
    next: one.next.map((addition) => ({
      key: addition.works.join(' '),
      names: addition.works.map(workName).join('; '),
      over: addition.over.map((limit) => words.overLimit(limitPlace(context, limit), money(context, limit.short))),
      cost: money(context, addition.cost),
      points: pointsText(language, addition.points),
      perBillion:
        addition.perMillion &&
        printNumberIn(language, trimDecimal(decimalOfRational(multiplyRationals(addition.perMillion, THOUSAND), 4))),
    })),
    conflict: one.conflict && {
      demands: one.conflict.demands.map((demand) => demandText(context, seen, demand)),
      proof: words.conflictProof[one.conflict.smallest ? 'smallest' : one.conflict.minimal ? 'minimal' : 'none'],
    },
  };
};
/** How far an answer without proof may be from the best; nothing of one that is proven. */
const boundsOf = (context: PageContext, one: PathCase, aim: PathAsked['aim']): readonly string[] => {
  const { language } = context;
  const words = urbanWords[language].boundOf;
  if (one.status !== 'feasible') return [];
  const bounds =
    one.bound === undefined || one.gap === undefined
      ? []
      : aim === 'highest'
        ? [words.points(pointsAbove(language, one.bound), pointsAbove(language, one.gap))]
        : one.bound.numerator > 0n
          ? [words.cost(money(context, downTo(one.bound)), money(context, upTo(one.gap)))]
          : [];
  return [
    ...bounds,
    ...(one.costBound && one.costBound.numerator > 0n ? [words.sameCost(money(context, downTo(one.costBound)))] : []),
    ...(aim === 'earliest' && one.notBefore !== undefined
      ? [words.day(printDayIn(language, asDay(one.notBefore)))]
      : []),
  ];
};

/**
 * The record's own total; of a part of the work, and of one under way, what the set counts. Nothing where another cost
 * is tried.
 */
const costCell = (context: PageContext, seen: CityPathAnswer, work: ChosenWork, asked: PathAsked): Cell | undefined => {
  if (asked.costs.has(work.id)) return undefined;
  if (sameRational(work.scale, ONE) && work.state === 'proposed')
    return context.cells.at(addressOf('work', work.id, 'funding', { kind: 'total' }));
  const { place, pack, urbanClass } = seen.urban;
  return isTried(seen, asked)
    ? undefined
    : planCell(context, planAddress(place.id, 'planned-cost', [work], { class: urbanClass.id, pack: pack.id }));
};

/** A set of very many works has no address, and one of records that can only be weighed in part no figure. */
const planCell = (
  { cells, opened: { view } }: PageContext,
  address: Address,
  options?: PrintOptions,
): Cell | undefined => {
  const figure = findFigure(view, address);
  return figure && cells.of(figure, options);
};

/** Whether anything differs from the records. */
const isTried = ({ urban: { changes } }: CityPathAnswer, { costs, finishes }: PathAsked): boolean =>
  changes.length > 0 || costs.size > 0 || finishes.size > 0;

/** Cost and score as figures, where nothing is tried: no record says what a trial gives. */
const figuresOf = (
  context: PageContext,
  seen: CityPathAnswer,
  one: PathCase,
  asked: PathAsked,
  likely: boolean,
): { readonly costCell?: Cell | undefined; readonly scoreCell?: Cell | undefined } => {
  const { place, pack, urbanClass } = seen.urban;
  const works = finishedWorks(one);
  if (works.length === 0 || works.length < one.works.length || isTried(seen, asked)) return {};
  const filters = { class: urbanClass.id, pack: pack.id };
  return {
    costCell: planCell(context, planAddress(place.id, 'planned-cost', works, filters)),
    scoreCell: planCell(
      context,
      planAddress(place.id, 'planned-points', works, { ...filters, case: likely ? 'likely' : undefined }),
      { bare: true },
    ),
  };
};
export type PathCasePage = ReturnType<typeof caseOf>;

/**
 * A lower bound in fractions of a đồng is told as the whole one below it, a distance as the one above: rounded outward.
 */
const downTo = ({ numerator, denominator }: Rational): bigint => numerator / denominator;
const upTo = ({ numerator, denominator }: Rational): bigint => (numerator + denominator - 1n) / denominator;

/** An upper bound of points, rounded up to the decimals that pages tell. */
const pointsAbove = (language: 'vi' | 'en', { numerator, denominator }: Rational): string =>
  printNumberIn(
    language,
    trimDecimal(decimal((numerator * POINT_PARTS + denominator - 1n) / denominator, POINT_PLACES)),
  );
const POINT_PLACES = 4;
const POINT_PARTS = 10n ** BigInt(POINT_PLACES);

const signed = (language: 'vi' | 'en', points: Rational): string =>
  points.numerator < 0n
    ? `−${pointsText(language, { ...points, numerator: -points.numerator })}`
    : `+${pointsText(language, points)}`;

/** " from the city budget in 2027": which money a limit speaks of; nothing for all of it. */
const limitPlace = (
  { language, opened: { view } }: Pick<PageContext, 'language' | 'opened'>,
  { source, year }: { readonly source?: string; readonly year?: number },
): string =>
  urbanWords[language].limitOf(
    source === undefined ? '' : view.vocabulary.name(language, 'capital', source),
    year === undefined ? '' : String(year),
  );

const demandText = (
  context: PageContext,
  { urban: { pack, urbanClass } }: CityPathAnswer,
  demand: NamedDemand,
): string => {
  const {
    language,
    opened: { view },
  } = context;
  const words = urbanWords[language].demand;
  switch (demand.kind) {
    case 'criterion':
      return words.criterion(
        lawName(
          language,
          pack.criteria.find((one) => one.id === demand.criterion && one.table === urbanClass.table) ?? {},
          demand.criterion,
        ),
        pointsText(language, demand.least),
      );
    case 'total':
      return words.total(pointsText(language, demand.least));
    case 'limit':
      return words.limit(limitPlace(context, demand), money(context, demand.amount));
    case 'needs':
      return words.needs(nameRecord(view, 'work', demand.work), nameRecord(view, 'work', demand.needed));
    case 'excludes':
      return words.excludes(nameRecord(view, 'work', demand.work), nameRecord(view, 'work', demand.other));
    case 'date':
      return words.date(printDayIn(language, asDay(demand.by)));
  }
};
