/** What a text says of a work's state: done, under way, prepared; and when it shall be done. */
import type { Span } from '#core/review/claim.ts';
import { sentenceAt } from '#core/review/propose/flow.ts';
import { claimsBetween, type Laid } from '#core/review/propose/laid.ts';
import { finishesIn, spoken, startsIn, wholly, type Said } from '#core/review/propose/said-of.ts';
import { asPeriod } from '#core/value/period.ts';
import { printPeriod } from '#core/value/period-text.ts';
import type { WorkStatus } from '#core/subjects/work/shape.ts';

/** The first that fits; what is prepared is told with words of what is under way. */
const STATUSES: readonly (readonly [WorkStatus, RegExp])[] = [
  ['cancelled', wholly('dừng thực hiện|hủy bỏ|không tiếp tục thực hiện')],
  ['suspended', wholly('tạm dừng')],
  [
    'preparing',
    wholly(
      'thủ tục đầu tư|lập dự án|chuẩn bị đầu tư|các bước lập|lập báo cáo nghiên cứu|lập hồ sơ|lựa chọn nhà thầu|' +
        'dự kiến khởi công|đấu giá quyền sử dụng đất lựa chọn',
    ),
  ],
  [
    'proposed',
    wholly('xin đăng ký|đề xuất dự án|kêu gọi đầu tư|đề nghị bổ sung quy hoạch|trình .{0,60}phê duyệt đề xuất'),
  ],
  [
    'ongoing',
    wholly(
      'còn đang|hiện đang|đang (?:được |tiếp tục )?(?:thi công|triển khai|thực hiện|tiến hành|đầu tư|xây dựng|' +
        'hoàn thiện|giải phóng)|thi công (?:đạt|được)|' +
        'đạt (?:khoảng |trên |hơn |gần )?(?!100)\\d{1,2}(?:,\\d+)? ?% (?:khối lượng|tiến độ)',
    ),
  ],
];
/** "không tạm dừng": what is denied is not so. */
const DENIED = wholly('(?:không|chưa)(?: phải| bị| hề)? (?:tạm dừng|hủy bỏ|dừng thực hiện)', 'gu');

interface StatusTold {
  readonly status?: WorkStatus;
  /** The words tell it with a rest, or with something against it. */
  readonly understood: boolean;
  /** The building is said not to be finished, so that nothing else makes it so. */
  readonly isOpen: boolean;
}

const UNTOLD: StatusTold = { understood: false, isOpen: false };
const OPEN: ReadonlySet<Said> = new Set(['not', 'ahead', 'doing', 'nearly']);

const statusIn = (words: string): StatusTold => {
  const text = spoken(words);
  const finishes = finishesIn(text);
  const open = finishes.filter(({ said }) => OPEN.has(said));
  const isOpen = open.some(({ of }) => of === 'building');
  const told = (status: WorkStatus, understood = false): StatusTold => ({ status, understood, isOpen });
  const plain = text.replaceAll(DENIED, ' ');
  const status = STATUSES.find(([, says]) => says.test(plain))?.[0];
  if (status !== undefined) return told(status);
  // What has done and open parts is under way; what is not handed over may be done.
  if (finishes.some(({ said }) => said === 'done'))
    return isOpen ? told('ongoing', true) : told('completed', open.length > 0);
  if (open.some(({ said }) => said === 'doing')) return told('ongoing');
  if (open.some(({ said }) => said === 'nearly')) return told('ongoing', true);
  if (startsIn(text).some(({ said }) => said === 'done')) return told('ongoing');
  // "đưa vào sử dụng năm 2022": nobody says that it shall be, nor that it is.
  const isUsed = finishes.some(({ said, of, end }) => said === 'bare' && of === 'use' && !isTerm(text.slice(end)));
  return isUsed && open.length === 0 ? told('completed', true) : { understood: false, isOpen };
};

/** "… trước ngày 30/6": when it shall be. */
const isTerm = (behind: string): boolean => /^[\s,]*(?:trước|chậm nhất|vào cuối|dự kiến|phấn đấu)\s/u.test(behind);

/** Where what is told of one work ends and what is told of the next begins. */
const CLAUSES = /;|,(?=\s*(?:và\s)?(?:đã|đang|chưa|còn|hiện|tiếp tục|dự kiến|phấn đấu|khởi công)\s)/iu;

/** What stands before a name tells of it, the nearest clause first. */
const statusBefore = (before: string): StatusTold =>
  before
    .split(CLAUSES)
    .toReversed()
    .map(statusIn)
    .find(({ status, isOpen }) => status !== undefined || isOpen) ?? UNTOLD;

/** How far from its name a state is told. */
const REACH = 400;

export interface ToldState {
  readonly values: Readonly<Record<string, string>>;
  readonly span: Span;
  /** The state is told of several works at once, before their names. */
  readonly understood: boolean;
}

/** `before`: where the work before it in the passage ends; `next`: where the next one begins. */
export const stateOf = (
  laid: Laid,
  { span }: { readonly span: Span },
  before: number | undefined,
  next: number | undefined,
): ToldState | undefined => {
  const { text } = laid.flow;
  const sentence = sentenceAt(laid.flow, span.start);
  const until = ownEnd(laid, span, sentence, before, next);
  const own = statusIn(text.slice(span.end, until));
  const led = own.status === undefined ? statusBefore(leadOf(text, sentence, span)) : UNTOLD;
  // What is not finished yet was not finished by the words before its name.
  const status = own.status ?? (own.isOpen && led.status === 'completed' ? undefined : led.status);
  const dates: Record<string, string> = {};
  for (const [claim, one] of claimsBetween(laid, ['deadline', 'date', 'period'], { start: span.end, end: until })) {
    if (one.end > until || claim.value === undefined) continue;
    const field = dateField(
      claim.kind === 'deadline',
      spoken(text.slice(Math.max(span.end, one.start - NEAR), one.end)),
    );
    if (field !== undefined && (field !== 'completed' || status === 'completed'))
      dates[field] ??= printPeriod(asPeriod(claim.value));
  }
  const values = { ...(status !== undefined && { status }), ...dates };
  if (Object.keys(values).length === 0) return undefined;
  return {
    values,
    span: { start: span.start, end: Math.max(span.end, Math.min(until, sentence.end)) },
    understood:
      own.understood || led.understood || (own.status === undefined && before !== undefined && before > sentence.start),
  };
};

/** How far before a time it is told what is then. */
const NEAR = 60;

const leadOf = (text: string, { start }: Span, span: Span): string =>
  text.slice(Math.max(start, span.start - REACH), span.start);

/** What a time is of, by the words up to its end. A term that was missed is none any more. */
const dateField = (isDeadline: boolean, words: string): string | undefined => {
  const finish = finishesIn(words).at(-1);
  const start = startsIn(words).at(-1);
  const last = finish && start ? (finish.end > start.end ? finish : start) : (finish ?? start);
  if (!last) return undefined;
  const isStart = last === start;
  if (last.said === 'done') return isDeadline ? undefined : isStart ? 'started' : 'completed';
  const isAhead = last.said === 'ahead' || AHEAD.test(words.slice(last.end));
  if (last.said === 'part' || !(isAhead || (isDeadline && last.said !== 'not'))) return undefined;
  return isStart ? 'expectedStart' : 'expectedFinish';
};
const AHEAD = wholly('dự kiến|phấn đấu|sẽ');

/** "…, đang thi công" right before the next work tells of that one; "… và" goes on with this one. */
const NEXT_BEGINS = /,\s*(?:đã|đang|chưa|hiện|còn|tiếp tục|dự kiến|phấn đấu|khởi công)\s(?:(?!\svà\s*$)[^,])*$/iu;

/** A work alone in an item is what the whole item tells; else its own clause, up to the next work. */
const ownEnd = (
  laid: Laid,
  span: Span,
  sentence: Span,
  before: number | undefined,
  next: number | undefined,
): number => {
  const { text } = laid.flow;
  const far = span.end + REACH * 2;
  if (before === undefined && next === undefined && laid.passage.kind === 'item') return Math.min(text.length, far);
  const end = Math.min(next ?? sentence.end, sentence.end, far);
  const stop = text.indexOf(';', span.end);
  if (stop >= 0 && stop < end) return stop;
  const own = text.slice(span.end, end);
  return span.end + (next === undefined ? own : own.replace(NEXT_BEGINS, '')).length;
};
