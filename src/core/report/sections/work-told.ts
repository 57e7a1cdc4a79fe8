/** What is known of a work, put together for its sentences: how it stands, in whose words, of which day. */
import { effectiveDay } from '#core/facts/effective.ts';
import type { Composer } from '#core/report/composer.ts';
import { latestStatements } from '#core/report/outline/work-facts.ts';
import { bareClause, joined, phrase, within, type Phrase } from '#core/report/phrase.ts';
import { isPredicate } from '#core/report/predicate.ts';
import { extentPhrases } from '#core/report/sections/extents.ts';
import { isDeed } from '#core/report/sections/shared-names.ts';
import { fundingPhrases } from '#core/report/sections/work-money.ts';
import { countedName } from '#core/report/sections/work-names.ts';
import { stateReason } from '#core/report/sections/work-reasons.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workState, type WorkState } from '#core/subjects/work/state.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import type { Day } from '#core/value/day.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { workWords } from '#core/vocabulary/work-words.ts';

/** What is known of a work, put together from its records. */
export interface Told {
  readonly composer: Composer;
  readonly work: Stored<'work'>;
  readonly state: WorkState;
  readonly name: Phrase;
  /** How it stands, as a predicate; absent where nobody has said. */
  readonly predicate: string | undefined;
  /** Whether the predicate is the agency's own and not the common one of its state. */
  readonly isOwn: boolean;
  /** The words of its state, where the predicate is made of them. */
  readonly common?: string;
  /** What came of it, behind the words of its state. */
  readonly effect?: string;
  /** Other words on it, sentences of their own. */
  readonly others: readonly string[];
  /** Its size, what it costs and its money of years. */
  readonly amounts: Phrase;
  /** Its money of years, as a sentence, where that is too much to stand beside what it is and costs. */
  readonly apart?: { readonly size: Phrase; readonly money: Phrase };
  readonly completed: boolean;
  /** The day of its words, where nothing was said since the report before: they tell of no present. */
  readonly asOf?: Day;
  /** The line before a list has said how it stands. */
  readonly isAnnounced?: true;
}

export const toldOf = (composer: Composer, work: Stored<'work'>): Told => {
  const state = workState(composer.view, work.id);
  const usual =
    state.status && `${workWords(composer.view.vocabulary, work).states[state.status]}${stateReason(composer, work)}`;
  const statements = latestStatements(composer.view, work.id)
    .filter((one) => !saysItsName(one.startsWith(`${usual}, `) ? one.slice((usual ?? '').length + 2) : one, work.name))
    .map(withVerb);
  const [first = ''] = statements;
  // "đã hoàn thành, bảo đảm mỹ quan": the words of the state, and what came of it.
  const behind = usual !== undefined && first.startsWith(`${usual}, `) ? first.slice(usual.length + 2) : undefined;
  const own = behind === undefined && isPredicate(first) && !isEffect(first) ? lowerFirst(first) : undefined;
  const effect = behind ?? (own === undefined && isEffect(first) ? lowerFirst(first) : undefined);
  // Words that say something else leave it to the words of the state, or to who has registered for it.
  const isRegistered = statements.length > 0 && state.status === 'proposed' && work.investors.length > 0;
  const common = own === undefined && (effect !== undefined || !isRegistered) ? usual : undefined;
  const asOf = first === '' ? undefined : dayOfOldWords(composer, state);
  const isTold = own !== undefined || (common !== undefined && effect !== undefined);
  return {
    composer,
    work,
    state,
    name: countedName(composer, work),
    predicate: own ?? joinedWords(common, effect),
    isOwn: own !== undefined,
    ...(common !== undefined && { common }),
    ...(effect !== undefined && common !== undefined && { effect }),
    others: isTold ? statements.slice(1) : statements,
    ...(asOf && { asOf }),
    ...amountsOf(composer, work),
    completed: state.status === 'completed',
  };
};

/** More amounts of years than so many have a sentence of their own. */
const MOST_BESIDE = 1;

const amountsOf = (composer: Composer, work: Stored<'work'>): Pick<Told, 'amounts' | 'apart'> => {
  const { total, years, alone } = fundingPhrases(composer, work);
  const size = joined([scopeAsTrait(work), ...extentPhrases(composer, work), ...total], ', ');
  return {
    amounts: joined([size, ...years], ', '),
    ...(years.length > MOST_BESIDE && size.length > 0 && { apart: { size, money: joined(alone, ', ') } }),
  };
};

/** Measures are a size. */
const SIZE = /^(?:\d|(?:dài|rộng|cao|chiều|diện tích|quy mô|cấp (?:[IV]+|đặc biệt|\d)|tổng)(?!\p{L}))/iu;
/** A longer size has a sentence of its own. */
const LONGEST_TRAIT = 90;

/** Whether what a work comprises is its size. */
export const isSize = (scope: string): boolean => SIZE.test(scope);

/** "quy mô dài 12,6 km, nền đường 5 m": a size in few words is a trait among the others. */
export const scopeAsTrait = ({ scope }: Stored<'work'>): Phrase | undefined => {
  const said = scope === undefined ? '' : lowerFirst(bareClause(scope));
  if (said === '' || !isSize(said) || said.length > LONGEST_TRAIT || /[.;:]/u.test(said)) return undefined;
  return phrase(said.startsWith('quy mô') ? said : `quy mô ${said}`);
};

/** "đã được cấp mã số" of "Cấp mã số vùng trồng": that it is done says the state. */
const saysItsName = (statement: string, name: string): boolean => {
  const deed = /^đã (?:được )?(.+)$/u.exec(lowerFirst(bareClause(statement)))?.[1];
  return deed !== undefined && isDeed(`${deed} `) && lowerFirst(name).startsWith(`${deed} `);
};

/** "12 hộ tham gia", "01/03 nhà đã bàn giao" are no sentences: "có 12 hộ tham gia" is what there is of it. */
const withVerb = (statement: string): string => (/^\d[\d.,/]* \p{Ll}/u.test(statement) ? `có ${statement}` : statement);

/** The day of what was last said of a work that goes on, where the report before has told it. */
const dayOfOldWords = ({ view, since }: Composer, { status, history }: WorkState): Day | undefined => {
  if (since === undefined || (status !== 'ongoing' && status !== 'preparing')) return undefined;
  const said = history.findLast(({ statement }) => statement !== undefined);
  const day = said && effectiveDay(view.records, 'progress', said);
  return day !== undefined && day <= since ? day : undefined;
};

/** "đến ngày 30/6/2026 " before words of that day; empty before those of the present. */
export const dated = ({ asOf }: Told): string => (asOf === undefined ? '' : `đến ${printOfficialPeriod(asOf)} `);

const joinedWords = (common: string | undefined, effect: string | undefined): string | undefined =>
  common === undefined || effect === undefined
    ? common
    : // How it came about stands before how it stands.
      effect.startsWith('được ')
      ? `${effect}, ${common}`
      : `${common}, ${effect}`;

/** What came of a work, without a subject of its own: "thu hút 5.200 lượt khách". */
const EFFECT =
  /^(?:thu hút|giúp|góp phần|phục vụ|bảo đảm|đảm bảo|tạo|nâng|giải quyết|tiếp nhận|huy động|đáp ứng|thay thế|khắc phục|đón|đưa|mang lại|hỗ trợ|trao|tặng|phát|cấp|vận động|kết nối|trưng bày|quảng bá|giới thiệu|thu gom|phát hiện|lắp đặt|cung cấp|hình thành|kết nạp|tuyển)\s|^có (?:trên |hơn |gần |khoảng )?\d/u;

/** What was done, with how much of it: "nạo vét 8,6 km kênh mương". */
const isEffect = (statement: string): boolean =>
  EFFECT.test(lowerFirst(statement)) || (isDeed(statement) && /\d/u.test(statement));

/** Before words on how it stands at the end of what happened: those of an earlier day tell of no present. */
export const sinceWhen = ({ asOf }: Told): string =>
  asOf === undefined ? 'Hiện nay, ' : `Đến ${printOfficialPeriod(asOf)}, `;

/** Plans and projects keep the capital of their names: "Đối với Quy hoạch chung …", "Đối với cầu Đá". */
export const withinName = (name: Phrase): Phrase => {
  const [first] = name;
  return first?.kind === 'text' && /^(?:Quy hoạch|Đề án|Dự án|Chương trình|Kế hoạch|Đồ án) /u.test(first.text)
    ? name
    : within(name);
};
