/** What a reader asks of the urban class in the address bar. A scenario is the same question, kept. */
import { decimal, multiplyDecimals, trimDecimal } from '#core/value/decimal.ts';
import { numberReadings } from '#core/value/readings.ts';
import { printVietnameseNumber, readVietnameseNumber } from '#core/value/vietnamese-number.ts';
import { recordedPlan, type CityPathQuestion } from '#core/city/city-problem.ts';
import type { Problem } from '#core/problem.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import { readWrittenDay, type Day } from '#core/value/day.ts';
import type { InputChange } from '#core/city/city.ts';
import { asked } from '#web/forms/query.ts';

const BILLION = 9;
/** More than any budget has. */
const MOST_DIGITS = 18;

export interface UrbanQuery {
  readonly place: string | undefined;
  readonly classId: string | undefined;
  readonly pack: string | undefined;
  readonly changes: readonly InputChange[];
}

export interface PathAsked {
  readonly aim: 'reach' | 'highest' | 'earliest';
  readonly by: Day | undefined;
  /** Whole đồng. */
  readonly budget: bigint | undefined;
  readonly costs: CityPathQuestion['costs'];
  readonly finishes: CityPathQuestion['finishes'];
  readonly without: CityPathQuestion['without'];
  /** What was written and could not be read, by the name of its field. */
  readonly misread: ReadonlyMap<string, MisreadField>;
}

interface MisreadField {
  readonly text: string;
  readonly problem: Problem;
}

/** All `prefix.x=…` of the query; an empty value is one as well. */
const named = (url: URL, prefix: string): readonly (readonly [string, string])[] =>
  [...url.searchParams].flatMap(([name, value]) =>
    name.startsWith(`${prefix}.`) ? [[name.slice(prefix.length + 1), value.trim()] as const] : [],
  );

/** All fields of the form: what of them is a trial is asked of the records (`core/query/urban-question.ts`). */
export const askedUrban = (url: URL): UrbanQuery => ({
  place: asked(url, 'do-thi'),
  classId: asked(url, 'loai'),
  pack: asked(url, 'luat'),
  changes: named(url, 'v').map(([standard, value]) => ({ standard, value })),
});

/**
 * "1.200,5" billion as whole đồng, read as imported files are; `ambiguous` for "155.5", `malformed` for what is no such
 * amount.
 */
export const readBillions = (text: string): bigint | 'ambiguous' | 'malformed' => {
  const reading = readVietnameseNumber(text);
  if (!reading.ok) return reading.reason === 'ambiguous' ? 'ambiguous' : 'malformed';
  const dong = trimDecimal(multiplyDecimals(reading.value, decimal(10n ** BigInt(BILLION))));
  return dong.scale > 0 || dong.digits < 0n || dong.digits.toString().length > MOST_DIGITS ? 'malformed' : dong.digits;
};

const billionsOf = (text: string): bigint | undefined => {
  const read = readBillions(text);
  return typeof read === 'bigint' ? read : undefined;
};

/** The amount in billions, as people write it and `readBillions` reads it back. */
export const inBillions = (amount: bigint): string => printVietnameseNumber(trimDecimal(decimal(amount, BILLION)));

const AIMS = ['reach', 'highest', 'earliest'] as const;

/** `view`: what the records say is no change. */
export const askedPath = (url: URL, view: View): PathAsked => {
  const budget = asked(url, 'ngan-sach') ?? '';
  const by = asked(url, 'den') ?? '';
  const nameOf = (work: string): string => view.find('work', work)?.name ?? work;
  return {
    aim: AIMS.find((one) => one === asked(url, 'tim')) ?? 'reach',
    by: readWrittenDay(by),
    budget: billionsOf(budget),
    costs: new Map(named(url, 'g').flatMap(([work, text]) => changedCost(view, work, billionsOf(text)))),
    finishes: new Map(named(url, 'n').flatMap(([work, text]) => changedFinish(view, work, readWrittenDay(text)))),
    without: new Set(url.searchParams.getAll('bo')),
    misread: new Map([
      ...unreadAmounts([{ name: 'ngan-sach', text: budget }]),
      ...misread('path.no-day', [{ name: 'den', text: by }], readWrittenDay),
      ...unreadAmounts(named(url, 'g').map(([id, text]) => ({ name: `g.${id}`, text, work: nameOf(id) }))),
      ...misread(
        'path.work-finish',
        named(url, 'n').map(([id, text]) => ({ name: `n.${id}`, text, work: nameOf(id) })),
        readWrittenDay,
      ),
    ]),
  };
};

interface Written {
  readonly name: string;
  readonly text: string;
  readonly work?: string;
}

/** Amounts of money that cannot be read, or only in two ways. */
const unreadAmounts = (written: readonly Written[]): readonly (readonly [string, MisreadField])[] =>
  written.flatMap(({ name, text, work }) => {
    const read = text === '' ? 0n : readBillions(text);
    if (typeof read === 'bigint') return [];
    const code =
      read === 'ambiguous'
        ? work === undefined
          ? 'path.ambiguous-amount'
          : 'path.work-cost-ambiguous'
        : work === undefined
          ? 'path.no-amount'
          : 'path.work-cost';
    return [
      [
        name,
        {
          text,
          problem: {
            code,
            where: {},
            data: { text, ...(work !== undefined && { work }), ...(read === 'ambiguous' && numberReadings(text)) },
          },
        },
      ] as const,
    ];
  });

/** An empty field asks for nothing and is no mistake. */
const misread = (
  code: string,
  written: readonly Written[],
  read: (text: string) => unknown,
): readonly (readonly [string, MisreadField])[] =>
  written.flatMap(({ name, text, work }) =>
    text === '' || read(text) !== undefined
      ? []
      : [[name, { text, problem: { code, where: {}, data: { text, ...(work !== undefined && { work }) } } }] as const],
  );

const changedCost = (view: View, work: string, cost: bigint | undefined): readonly (readonly [string, bigint])[] =>
  cost === undefined || cost === recordedPlan(view, work).cost ? [] : [[work, cost]];
const changedFinish = (view: View, work: string, finish: Day | undefined): readonly (readonly [string, Day])[] =>
  finish === undefined || finish === recordedPlan(view, work).finish ? [] : [[work, finish]];

/** A kept scenario as the query that asks the same. */
export const queryOfScenario = (scenario: Stored<'scenario'>): readonly (readonly [string, string])[] => [
  ['do-thi', scenario.place],
  ['loai', scenario.class],
  ['luat', scenario.pack],
  ['tim', scenario.aim],
  ...(scenario.by === undefined ? [] : [['den', scenario.by] as const]),
  ...(scenario.budget === undefined ? [] : [['ngan-sach', inBillions(BigInt(scenario.budget.amount))] as const]),
  ...scenario.inputs.map(({ standard, value }) => [`v.${standard}`, value] as const),
  ...scenario.costs.map(({ work, amount }) => [`g.${work}`, inBillions(BigInt(amount.amount))] as const),
  ...scenario.finishes.map(({ work, on }) => [`n.${work}`, on] as const),
  ...scenario.without.map((work) => ['bo', work] as const),
];
