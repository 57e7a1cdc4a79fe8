/** What a sentence says around a figure: its period, its place, what it is of; and which times are deadlines. */
import type { Found, Reader } from '#core/review/read/found.ts';
import { phrasesOf } from '#core/review/read/phrases.ts';
import { endsClause, endsSentence, isBoundary, subjectOf } from '#core/review/read/subjects.ts';
import type { Tokens } from '#core/review/read/tokens.ts';

const FIGURES: ReadonlySet<string> = new Set(['quantity', 'percentage']);

/** The mutable half of a claim while its passage is read. */
export type Draft = { -readonly [K in keyof Found]: Found[K] };

/** Gives each figure of a passage, in the order of the text, the period and the place of its clause. */
export const giveContexts = ({ tokens, units }: Reader, drafts: readonly Draft[]): void => {
  let next = 0;
  /** Undefined where none was told yet; "" of a time whose year nobody tells: no other is that of its figures. */
  let period: string | undefined;
  let place: string | undefined;
  let subject = '';
  /** Where the figure before ends: what stands before that is of it. */
  let behind = 0;
  let waiting: Draft[] = [];
  let last: Draft | undefined;
  for (let at = 0; at < tokens.count && next < drafts.length; at += 1) {
    if (endsSentence(tokens, at)) [period, place, waiting, subject, behind] = [undefined, undefined, [], '', at + 1];
    else if (endsClause(tokens, at)) waiting = [];
    while (next < drafts.length && drafts[next]!.from <= at) {
      const draft = drafts[next]!;
      next += 1;
      if ((draft.kind === 'period' || draft.kind === 'date') && !isReference(tokens, draft.from)) {
        period = draft.value ?? '';
        if (draft.value !== undefined) for (const figure of waiting) figure.period = draft.value;
        if (draft.value !== undefined && last && isOf(tokens, last.behind, draft)) last.period = draft.value;
        waiting = [];
      } else if (draft.kind === 'place') place = draft.value;
      else if (FIGURES.has(draft.kind)) {
        if (period === undefined) waiting.push(draft);
        else if (period !== '') draft.period = period;
        if (place !== undefined) draft.place = place;
        const own = subjectOf(tokens, draft, units, behind);
        if (own !== '') subject = own;
        ({ behind } = draft);
        last = draft;
        if (subject !== '') draft.subject = subject;
      }
    }
  }
};

/** Behind a figure these lead to what is told of another. */
const TO_ANOTHER: ReadonlySet<string> = new Set(
  'và còn nhưng sang từ đến tới tăng giảm đạt bằng là thì khi sau trước'.split(' '),
);
/** What a figure is held against, or paid from: a time behind these is that of the plan. */
const PLANS = phrasesOf<true>(
  ['kế hoạch', 'mục tiêu', 'chỉ tiêu', 'dự toán', 'nghị quyết'].map((plan) => [plan, true] as const),
);
const MOST_BETWEEN = 3;

/** "trồng 85 ha năm 2022", "77% (năm 2022)": the time right behind a figure is its own, whatever stands before. */
const isOf = (tokens: Tokens, figureEnd: number, { from, behind }: Found): boolean => {
  if (tokens.is(from - 1, '(') && from - 1 === figureEnd) return tokens.is(behind, ')');
  if (from < figureEnd || from - figureEnd > MOST_BETWEEN) return false;
  for (let at = figureEnd; at < from; at += 1)
    if (!tokens.isWord(at) || TO_ANOTHER.has(tokens.lower[at] ?? '') || PLANS.from(tokens, at)) return false;
  return true;
};

/** "tăng 3,02% so với cùng kỳ năm 2023": the year that a figure is compared with is not its own. */
const isReference = (tokens: Tokens, from: number): boolean => {
  for (let at = from - 1; at >= 0 && at >= from - 4 && tokens.isWord(at); at -= 1)
    if (tokens.is(at, 'so') || (tokens.is(at, 'kỳ') && tokens.is(at - 1, 'cùng'))) return true;
  return false;
};

const BEFORE_DEADLINE = phrasesOf<boolean>([
  ['dự kiến', true],
  ['chậm nhất', true],
  ['thời hạn', true],
  ['phấn đấu', true],
  ['hoàn thành trong', false],
  ['xong trong', false],
  ['trước', false],
]);
const DEADLINE_REACH = 9;

/**
 * The stretch of a deadline: from the words that make it one to the end of its time; undefined for a time that is none.
 */
export const deadlineOf = (tokens: Tokens, time: Found): Found | undefined => {
  for (let at = time.from - 1; at >= 0 && at >= time.from - DEADLINE_REACH; at -= 1) {
    if (isBoundary(tokens, at) && !tokens.is(at, ',')) return undefined;
    const found = BEFORE_DEADLINE.from(tokens, at);
    if (!found) continue;
    if (!found.value && found.end !== time.from) return undefined;
    if (found.value ? isDone(tokens, at, 2) : isDone(tokens, found.end - 1, 4)) return undefined;
    return { ...time, kind: 'deadline', from: at };
  }
  return undefined;
};

/** "đã dự kiến", "đã được hoàn thành trước", not "đã cam kết hoàn thành trong": what is past is no deadline. */
const isDone = (tokens: Tokens, from: number, reach: number): boolean => {
  for (let at = from - 1; at >= from - reach && tokens.isWord(at); at -= 1) if (tokens.is(at, 'đã')) return true;
  return false;
};

const GROWTH = phrasesOf<'up' | 'down' | 'level'>([
  ['tăng', 'up'],
  ['tăng thêm', 'up'],
  ['tăng lên', 'up'],
  ['tăng trưởng', 'up'],
  ['cao hơn', 'up'],
  ['nhiều hơn', 'up'],
  ['vượt', 'up'],
  ['gấp', 'up'],
  ['giảm', 'down'],
  ['giảm xuống', 'down'],
  ['giảm còn', 'down'],
  ['thấp hơn', 'down'],
  ['ít hơn', 'down'],
  ['hụt', 'down'],
]);
const AGAINST = phrasesOf<true>([
  ['so với', true],
  ['so', true],
  ['cùng kỳ', true],
]);

/** "tăng 8,6% so với cùng kỳ", "đạt 54,7% so với kế hoạch": the figure with which way it went and against what. */
export const growthOf = (tokens: Tokens, figure: Found): Found | undefined => {
  let start = figure.from;
  if (tokens.is(start - 1, 'từ') || tokens.is(start - 1, 'thêm')) start -= 1;
  const way = GROWTH.upTo(tokens, start - 1);
  const against = AGAINST.from(tokens, figure.behind);
  if (!way && !(against && figure.kind === 'percentage')) return undefined;
  const end = against ? againstEnd(tokens, figure.behind) : figure.behind;
  const words = tokens.words(figure.behind, end);
  const { kind: _, from: __, ...rest } = figure;
  return {
    ...rest,
    kind: 'growth',
    from: way?.start ?? figure.from,
    behind: end,
    direction: way?.value ?? 'level',
    ...(words !== '' && { against: words }),
  };
};

const AGAINST_ENDS: ReadonlySet<string> = new Set([
  'và',
  'đạt',
  'bằng',
  'tăng',
  'giảm',
  'trong',
  'nhưng',
  'do',
  'là',
  'còn',
]);

const againstEnd = (tokens: Tokens, from: number): number => {
  let end = from;
  while (
    end < tokens.count &&
    end - from < 10 &&
    !AGAINST_ENDS.has(tokens.lower[end] ?? '') &&
    (tokens.isWord(end) || tokens.isNumber(end) || (tokens.is(end, '/') && tokens.isTight(end)))
  )
    end += 1;
  return end;
};
