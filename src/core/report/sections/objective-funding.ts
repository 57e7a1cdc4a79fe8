/** Money that is no single work's but a node's, and how a report names where money comes from. */
import type { Address } from '#core/address/address.ts';
import { addressOf, shareAddress, sumAddress } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { listed, phrase, sentence, type Phrase, type Piece } from '#core/report/phrase.ts';
import { FUNDING_ORDER, FUNDING_WORDS, type FundingKind } from '#core/report/wording.ts';
import { levelsAbove } from '#core/subjects/place/levels.ts';
import { capitalName as nameOf } from '#core/vocabulary/work-words.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { comparePeriods } from '#core/value/period.ts';
import { amountOf as numberOf, isExact } from '#core/value/quantity.ts';

/** A source of money as the programme's place calls it. */
export const capitalName = ({ view, programme }: Composer, capital: Stored<'funding'>['capital']): string =>
  nameOf(view.vocabulary, capital, levelsAbove(view, programme.place));

/** "từ ngân sách tỉnh", "từ nguồn Nhân dân đóng góp", "bằng ngày công lao động của Nhân dân". */
export const fromCapital = (composer: Composer, capital: Stored<'funding'>['capital']): string => {
  const name = capitalName(composer, capital);
  if (/^(?:ngày công|giá trị)\s/iu.test(name)) return `bằng ${name}`;
  return /^(?:vốn|ngân sách|nguồn|quỹ|các quỹ|tiền|trái phiếu)\s/iu.test(name) ? `từ ${name}` : `từ nguồn ${name}`;
};

/** Sources that are somebody's own, and who that is. */
const GIVERS: Readonly<Record<string, string>> = {
  enterprise: 'các doanh nghiệp cam kết',
  cooperative: 'các hợp tác xã cam kết',
  people: 'Nhân dân cam kết đóng góp',
  'people-cash': 'Nhân dân cam kết đóng góp',
};

/** "Nhân dân cam kết đóng góp": who promised money, where its source says that; a fund promises its own. */
export const promiseOf = (composer: Composer, capital: Stored<'funding'>['capital']): string | undefined => {
  const name = capitalName(composer, capital);
  return GIVERS[capital] ?? (/^quỹ\s/iu.test(name) ? `${name} cam kết` : undefined);
};

/** Whether an amount is known to be none. */
export const isNothing = (composer: Composer, address: Address): boolean => {
  const { value } = composer.value(address);
  return value !== undefined && isExact(value) && numberOf(value).digits === 0n;
};

/** "chưa giải ngân (0 đồng)": of nothing there is no rate. */
export const unpaid = (amount: Piece | undefined): Phrase => phrase('chưa giải ngân (', amount, ')');

/**
 * Money of one kind and year in one sentence: "Vốn đã huy động năm 2026 là 48,5 triệu đồng từ nguồn Nhân dân đóng góp
 * và 2 tỷ đồng từ doanh nghiệp."
 */
export const tellFundings = (
  composer: Composer,
  given: readonly Stored<'funding'>[],
  beside: Beside = 'alone',
): readonly Phrase[] => {
  const pairs = plansPaid(composer, given);
  const told = new Set(pairs.flatMap(({ plan, payments }) => [plan, ...payments]));
  const amount = (one: Stored<'funding'>) => composer.figure(addressOf('funding', one.id, 'amount'));
  return [
    ...pairs.map(({ plan, payments }, index) => {
      const rate = rateOf(composer, given, { plan, payments });
      const [paid, ...others] = payments;
      return sentence(
        leadOf(composer, plan, index === 0 ? beside : 'alone', index === 0),
        amount(plan),
        plan.capital === 'unstated' ? undefined : ` ${fromCapital(composer, plan.capital)}`,
        ', ',
        paid && others.length === 0 && isNothing(composer, addressOf('funding', paid.id, 'amount'))
          ? unpaid(amount(paid))
          : phrase('đã giải ngân ', amountOf(composer, payments, given), rate && phrase(' (đạt ', rate, ' kế hoạch)')),
      );
    }),
    ...byKind(
      composer,
      given.filter((one) => !told.has(one)),
      given,
      pairs.length === 0 ? beside : 'alone',
      pairs.length === 0,
    ),
  ];
};

/** Whether money of works has been told before, of which this is no part. */
type Beside = 'alone' | 'beside-works';

/** Money that is given beside other money is something done: "Ngoài nguồn vốn trên, năm 2026 đã huy động …". */
const BESIDE_WORKS: Readonly<Record<FundingKind, (year: string) => string>> = {
  total: (year) => `tổng mức đầu tư ${year}là `,
  commitment: (year) => `${year}được cam kết `,
  plan: (year) => `kế hoạch ${year}bố trí `,
  allocation: (year) => `${year}đã phân bổ `,
  disbursement: (year) => `${year}đã giải ngân `,
  advance: (year) => `${year}đã tạm ứng `,
  mobilised: (year) => `${year}đã huy động `,
};

/** For what money is that is told first: what follows it is of the same. */
const PURPOSES: Readonly<Record<Stored<'objective'>['kind'], string>> = {
  chapter: 'nhóm nhiệm vụ này',
  target: 'chỉ tiêu này',
  task: 'nhiệm vụ này',
};

/** " để thực hiện nhiệm vụ này" */
const purposeOf = ({ view }: Composer, { objective }: Stored<'funding'>): string | undefined => {
  const node = objective === undefined ? undefined : view.find('objective', objective);
  return node && ` để thực hiện ${PURPOSES[node.kind]}`;
};

const leadOf = (composer: Composer, funding: Stored<'funding'>, beside: Beside, isFirst: boolean): string => {
  const { kind, year } = funding;
  const when = year === undefined ? '' : `${printOfficialPeriod(year)} `;
  const purpose = isFirst && beside === 'alone' ? purposeOf(composer, funding) : undefined;
  if (purpose !== undefined) return `${FUNDING_WORDS[kind]} ${when}${purpose.trimStart()} là `;
  return beside === 'alone' ? `${FUNDING_WORDS[kind]} ${when}là ` : `Ngoài nguồn vốn trên, ${BESIDE_WORKS[kind](when)}`;
};

/** What of a node's money an address takes in: of a source and what belongs to it, of a year or of all. */
const filtersOf = ({ objective, capital, year }: Stored<'funding'>) =>
  objective === undefined ? undefined : { node: objective, source: capital, ...(year && { year }) };

/** Of a node's money what those filters take in, whatever its kind. */
const takenIn = ({ view }: Composer, of: Stored<'funding'>, all: readonly Stored<'funding'>[]) =>
  all.filter(
    (one) =>
      (of.year === undefined || one.year === of.year) &&
      (one.capital === of.capital ||
        view.vocabulary.line('capital', one.capital).some(({ code }) => code === of.capital)),
  );

interface PlanPaid {
  readonly plan: Stored<'funding'>;
  readonly payments: readonly Stored<'funding'>[];
}

/** The share that was paid, where a figure is of these alone. */
const rateOf = (
  composer: Composer,
  given: readonly Stored<'funding'>[],
  { plan, payments }: PlanPaid,
): Phrase | undefined => {
  const filters = filtersOf(plan);
  const alike = takenIn(composer, plan, given).filter(({ kind }) => kind === 'plan' || kind === 'disbursement');
  const isOfThese = alike.length === 1 + payments.length && payments.every((paid) => alike.includes(paid));
  const rate = filters && isOfThese ? composer.figureIfAny(shareAddress('funding', filters)) : undefined;
  return rate && phrase(rate);
};

/** What was paid of a plan of the same source and year, where there is one plan; several payments add up. */
const plansPaid = (composer: Composer, all: readonly Stored<'funding'>[]): readonly PlanPaid[] =>
  [...Map.groupBy(all, ({ capital, year }) => `${capital} ${year ?? ''}`).values()].flatMap((alike) => {
    const [plan, ...plans] = alike.filter(({ kind }) => kind === 'plan');
    const payments = alike.filter(({ kind }) => kind === 'disbursement');
    if (!plan || plans.length > 0 || payments.length === 0) return [];
    const paid = all.filter(({ kind }) => kind === 'disbursement');
    const isSum = payments.length === 1 || takenIn(composer, plan, paid).length === payments.length;
    return isSum ? [{ plan, payments }] : [];
  });

/** In the order in which money goes, year by year; what has no year stands last. */
const inOrder = (one: Stored<'funding'>, other: Stored<'funding'>): number =>
  FUNDING_ORDER.indexOf(one.kind) - FUNDING_ORDER.indexOf(other.kind) ||
  (one.year && other.year ? comparePeriods(one.year, other.year) : Number(!one.year) - Number(!other.year));

const byKind = (
  composer: Composer,
  all: readonly Stored<'funding'>[],
  given: readonly Stored<'funding'>[],
  beside: Beside,
  isFirst: boolean,
): readonly Phrase[] =>
  [...Map.groupBy(all.toSorted(inOrder), ({ kind, year }) => `${kind} ${year ?? ''}`).values()].flatMap(
    (alike, index) => {
      const [first] = alike;
      if (!first) return [];
      const parts = [...Map.groupBy(alike, ({ capital }) => capital)].map(([capital, its]) =>
        phrase(
          amountOf(composer, its, given),
          capital === 'unstated' ? undefined : ` ${fromCapital(composer, capital)}`,
        ),
      );
      const place = index === 0 ? beside : 'alone';
      const promised = promisedBy(composer, alike, amountOf(composer, alike, given), place, isFirst && index === 0);
      if (promised) return [promised];
      const lead = leadOf(composer, first, place, isFirst && index === 0);
      return [sentence(lead, listed(parts, parts.length > 2 ? '; ' : ', '))];
    },
  );

/** "Năm 2026, các doanh nghiệp cam kết 210 tỷ đồng để thực hiện nhiệm vụ này." of promises of one source. */
const promisedBy = (
  composer: Composer,
  alike: readonly Stored<'funding'>[],
  amount: Phrase | undefined,
  beside: Beside,
  isFirst: boolean,
): Phrase | undefined => {
  const [first] = alike;
  const isOne = new Set(alike.map(({ capital }) => capital)).size === 1;
  const promise = first?.kind === 'commitment' && isOne ? promiseOf(composer, first.capital) : undefined;
  if (!first || promise === undefined) return undefined;
  const when = first.year === undefined ? '' : printOfficialPeriod(first.year);
  const purpose = beside === 'alone' && isFirst ? purposeOf(composer, first) : undefined;
  const lead =
    beside === 'alone' ? `${when}${when === '' ? '' : ', '}` : `Ngoài nguồn vốn trên, ${when}${when === '' ? '' : ' '}`;
  return sentence(`${lead}${promise} `, amount, purpose);
};

/** Of one source an amount, or the sum of those that add up; each for itself where a sum would take in others too. */
const amountOf = (
  composer: Composer,
  its: readonly Stored<'funding'>[],
  given: readonly Stored<'funding'>[],
): Phrase | undefined => {
  const [first, ...others] = its;
  if (!first) return undefined;
  const filters = filtersOf(first);
  const ofKind = given.filter(({ kind }) => kind === first.kind);
  return others.length > 0 && filters && takenIn(composer, first, ofKind).length === its.length
    ? phrase(composer.figure(sumAddress('funding', { ...filters, kind: first.kind })))
    : listed(
        its.map(({ id }) => phrase(composer.figure(addressOf('funding', id, 'amount')))),
        ', ',
      );
};
