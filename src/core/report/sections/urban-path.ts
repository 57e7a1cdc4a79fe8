/**
 * The cheapest path of the scenario that the report tells: what it is for, its works with their cost and finish, and
 * the points to which they come.
 */
import { ONE, decimalOfRational, multiplyRationals, rational, sameRational } from '#core/value/rational.ts';
import { trimDecimal } from '#core/value/decimal.ts';
import { printVietnameseNumber } from '#core/value/vietnamese-number.ts';
import { isAskable, type Address } from '#core/address/address.ts';
import { addressOf, planAddress } from '#core/figure/build-address.ts';
import { answerOf, finishedIn, type IssuedPath, type IssuedWork } from '#core/city/issued-path.ts';
import { recordedPlan } from '#core/city/city-problem.ts';
import type { Case } from '#core/planning/problem.ts';
import type { ChosenPart } from '#core/planning/work-set.ts';
import type { PrintOptions } from '#core/value/quantity-text.ts';
import { paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { FigureRun } from '#core/report/document.ts';
import { phrase, sentence, sentences, type Phrase } from '#core/report/phrase.ts';
import type { ReportedPath } from '#core/report/reported-path.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { printDay, type Day } from '#core/value/day.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { RulePack } from '#core/law/pack/pack.ts';

interface Told extends Pick<ReportedPath, 'scenario' | 'outdated'> {
  readonly issued: Stored<'path'>;
  readonly composer: Composer;
  readonly pack: RulePack;
  /** "đô thị loại II". */
  readonly className: string;
  /** The class is reached without any work, whatever is unknown. */
  readonly isReached: boolean;
  /** The class counts the standards that are met, and knows no points. */
  readonly counted: boolean;
}

/** The set that is told: of the worst case of what is unknown, or else of the likely one. */
interface ToldSet {
  readonly which: Case;
  readonly found: IssuedPath['answers'][number];
  /** Those that are finished by the day: what is under way for longer adds nothing yet. */
  readonly works: readonly IssuedWork[];
}

/** Nothing where none has been issued. */
export const urbanPath = (
  composer: Composer,
  path: ReportedPath | undefined,
  law: Pick<Told, 'pack' | 'className' | 'isReached' | 'counted'>,
): readonly BlockDraft[] => {
  if (!path?.issued) return [];
  const { scenario, issued, outdated } = path;
  const told: Told = { scenario, issued, ...(outdated && { outdated }), ...law, composer };
  const set = setOf(issued);
  if (!set) return [paragraph(sentence(noneFound(told)))];
  if (needsNothing(told, set)) return [paragraph(sentence(nothingNeeded(told, set)))];
  return [
    paragraph(sentences([setSentence(told, set), pointsSentence(told, set), conditionsSentence(told, set)])),
    table(told, set),
  ];
};

/** What is under way stands in every set, so also in that of a class that is reached already. */
const needsNothing = ({ scenario: { aim }, isReached }: Told, { works }: ToldSet): boolean =>
  works.length === 0 || (aim !== 'highest' && isReached && works.every(({ state }) => state === 'under-way'));

const nothingNeeded = (told: Told, set: ToldSet): string => {
  const {
    scenario: { name, aim },
    issued: { by },
    counted,
  } = told;
  return aim === 'highest'
    ? `Với phương án “${name}”${assumed(set)}, không công trình nào trong hồ sơ nâng được ${counted ? 'số tiêu chuẩn đạt' : 'số điểm'}${dated('đến', by)} trong các hạn mức vốn đã ghi nhận`
    : `Với phương án “${name}”${assumed(set)}, không cần chờ công trình nào để ${goal(told)}`;
};

const setOf = (issued: IssuedPath): ToldSet | undefined =>
  (['worst', 'likely'] as const).flatMap((which): readonly ToldSet[] => {
    const found = answerOf(issued, which);
    return found && (found.status === 'optimal' || found.status === 'feasible')
      ? [{ which, found, works: finishedIn(found) }]
      : [];
  })[0];

const assumed = ({ which }: ToldSet): string => (which === 'likely' ? ', khi các số chưa rõ đúng như dự kiến' : '');

const dated = (word: 'đến' | 'vào', by: Day): string => ` ${word} ngày ${printDay(by)}`;

/** Points, or standards, suffice for the class; whether it is given is for others to say. */
const goal = ({ scenario: { aim }, className, issued: { by }, counted }: Told): string =>
  aim === 'highest'
    ? `${counted ? 'đạt nhiều tiêu chuẩn nhất' : 'đạt số điểm cao nhất'}${dated('đến', by)}`
    : `đủ ${counted ? 'tiêu chuẩn' : 'điểm'} ${className}${aim === 'reach' ? dated('đến', by) : ''}`;

const noneFound = (told: Told): string =>
  answerOf(told.issued, 'worst')?.status === 'infeasible'
    ? `Với phương án “${told.scenario.name}”${then(told)}, không tập hợp công trình nào trong hồ sơ giúp ${goal(told)} trong các hạn mức vốn đã ghi nhận`
    : `Với phương án “${told.scenario.name}”${then(told)}, chưa tìm được lời giải trong giới hạn tính toán`;

/** What was found in other records than today's is told as of their day. */
const then = ({ outdated, issued }: Told): string =>
  outdated ? `, theo số liệu đến ngày ${printDay(issued.asOf)}` : '';

const BEST = {
  reach: ['đây là tập hợp có chi phí thấp nhất', 'chưa chứng minh được đây là tập hợp có chi phí thấp nhất'],
  highest: ['không tập hợp nào khác cho điểm cao hơn', 'chưa chứng minh được đây là tập hợp cho điểm cao nhất'],
  most: [
    'không tập hợp nào khác đạt nhiều tiêu chuẩn hơn',
    'chưa chứng minh được đây là tập hợp đạt nhiều tiêu chuẩn nhất',
  ],
  earliest: ['không tập hợp nào khác cho kết quả sớm hơn', 'chưa chứng minh được đây là kết quả sớm nhất'],
} as const;

const setSentence = (told: Told, set: ToldSet): Phrase => {
  const {
    scenario: { name, aim },
  } = told;
  const cost = costOf(told, set.works);
  const soonest =
    aim === 'earliest' && set.found.reached !== undefined ? `, sớm nhất${dated('vào', set.found.reached)}` : '';
  return sentence(
    `Theo phương án “${name}”${assumed(set)}, để ${goal(told)}${soonest}, cần hoàn thành các công trình nêu trong bảng dưới đây`,
    cost && phrase(', với chi phí tính thêm là ', cost),
    `;${then(told).slice(1)}${told.outdated ? ',' : ''} ${BEST[aim === 'highest' && told.counted ? 'most' : aim][set.found.status === 'optimal' ? 0 : 1]}`,
  );
};

const pointsSentence = (told: Told, { which, works }: ToldSet): Phrase | undefined => {
  const points = figureOf(
    told,
    planAddress(told.scenario.place, 'planned-points', works, {
      ...asked(told),
      case: which === 'likely' ? which : undefined,
    }),
    { bare: true },
  );
  const least = which === 'worst' && answerOf(told.issued, 'likely') !== undefined;
  const [what, unit] = told.counted ? ['số tiêu chuẩn đạt', undefined] : ['tổng điểm', ' điểm'];
  return points && sentence(`Khi các công trình này hoàn thành, ${what} ${least ? 'ít nhất ' : ''}là `, points, unit);
};

/** A set of more works than an address can name has no figure: its works have theirs. */
const figureOf = ({ composer }: Told, address: Address, options?: PrintOptions): FigureRun | undefined =>
  isAskable(address) ? composer.figure(address, options) : undefined;

/** A figure of the cost of works, undefined where there is none. */
const costOf = (told: Told, works: readonly ChosenPart[]): FigureRun | undefined =>
  figureOf(told, planAddress(told.scenario.place, 'planned-cost', works, asked(told)));

/** What the law asks besides points. */
const conditionsSentence = ({ pack, counted }: Told, { found }: ToldSet): Phrase | undefined => {
  const open = new Set(found.conditions);
  const names = pack.conditions.filter(({ id }) => open.has(id)).map(({ id, vi }) => lowerFirst(vi ?? id));
  return names.length === 0
    ? undefined
    : sentence(`Ngoài ${counted ? 'các tiêu chuẩn' : 'điểm số'}, luật còn đòi hỏi: `, names.join('; '));
};

const asked = ({ scenario, pack }: Told) => ({ class: scenario.class, pack: pack.id, scenario: scenario.id });

const table = (told: Told, { works }: ToldSet): BlockDraft => ({
  kind: 'table',
  title: `Các công trình của phương án “${told.scenario.name}”`,
  columns: [
    { head: 'Công trình', align: 'left', width: 3.7 },
    { head: 'Hoàn thành', align: 'left', width: 2.7 },
    { head: 'Chi phí tính thêm', align: 'right', width: 3 },
    { head: 'Nâng tiêu chuẩn', align: 'left', width: 4.2 },
  ],
  rows: [
    ...works.map((work) => [
      phrase(nameOf(told, work)),
      phrase(finishOf(told, work)),
      phrase(work.state === 'under-way' ? 'đang thực hiện' : costOf(told, [work])),
      phrase(liftsOf(told, work)),
    ]),
    [phrase('Tổng cộng'), phrase(''), phrase(costOf(told, works)), phrase('')],
  ],
});

const nameOf = ({ composer }: Told, { id, scale }: ChosenPart): string => {
  const name = composer.view.find('work', id)?.name ?? id;
  return sameRational(scale, ONE)
    ? name
    : `${name} (${printVietnameseNumber(trimDecimal(decimalOfRational(multiplyRationals(scale, rational(100)), 1)))}% quy mô)`;
};

/**
 * As the records say it; the day itself where the scenario tries another, or where a work that it needs is finished
 * later.
 */
const finishOf = ({ composer }: Told, { id, finish }: IssuedWork): FigureRun | string => {
  const isRecorded = recordedPlan(composer.view, id).finish === finish;
  return (isRecorded ? composer.figure(addressOf('work', id, 'expected-finish')) : undefined) ?? printDay(finish);
};

const liftsOf = ({ pack }: Told, { lifts }: IssuedWork): string =>
  pack.standards
    .filter(({ id }) => lifts.includes(id))
    .map((one) => lowerFirst(one.vi ?? one.id))
    .join('; ');
