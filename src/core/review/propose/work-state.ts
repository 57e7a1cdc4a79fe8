/** What a text says of a work's state: done, under way, prepared; and when it shall be done. */
import type { Span } from '#core/review/claim.ts';
import { sentenceAt } from '#core/review/propose/flow.ts';
import { claimsBetween, type Laid } from '#core/review/propose/laid.ts';
import { fold } from '#core/text/fold.ts';
import { asPeriod } from '#core/value/period.ts';
import { printPeriod } from '#core/value/period-text.ts';
import type { WorkStatus } from '#core/subjects/work/shape.ts';

/** The first that fits; what is prepared is told with words of what is under way. */
const STATUSES: readonly (readonly [WorkStatus, RegExp])[] = [
  ['cancelled', /\b(?:dung thuc hien|huy bo|khong tiep tuc thuc hien)\b/u],
  ['suspended', /\b(?:tam dung)\b/u],
  [
    'preparing',
    new RegExp(
      String.raw`\b(?:thu tuc dau tu|lap du an|chuan bi dau tu|cac buoc lap|lap bao cao nghien cuu|` +
        String.raw`lap ho so|lua chon nha thau|du kien khoi cong|dau gia quyen su dung dat lua chon)\b`,
      'u',
    ),
  ],
  [
    'proposed',
    /\b(?:xin dang ky|de xuat du an|keu goi dau tu|de nghi bo sung quy hoach|trinh .{0,60}phe duyet de xuat)\b/u,
  ],
  [
    'ongoing',
    new RegExp(
      String.raw`\bcon dang\b|\bhien dang\b|\bdang (?:duoc )?(?:thi cong|trien khai|thuc hien|tien hanh|` +
        String.raw`dau tu|xay dung|hoan thien|giai phong)\b`,
      'u',
    ),
  ],
  [
    'completed',
    new RegExp(
      String.raw`\b(?:da|duoc) (?:\S+ ){0,6}?(?:hoan thanh|hoan thien|dua vao su dung|khanh thanh|` +
        String.raw`nghiem thu|ban giao)\b|\bda hoan (?:thanh|thien)\b|\bdua vao su dung\b`,
      'u',
    ),
  ],
];

/** "sau hoàn thiện", "khi hoàn thành": what shall be is not done. */
const LATER = /\b(?:sau khi|sau|khi|du kien|phan dau|se) (?:\S+ ){0,3}?(?:hoan thanh|hoan thien|dua vao su dung)\b/gu;

const statusIn = (words: string): WorkStatus | undefined => {
  const told = fold(words).replaceAll(LATER, ' ');
  return STATUSES.find(([, says]) => says.test(told))?.[0];
};

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
  const own = text.slice(span.end, until);
  const ownStatus = statusIn(own);
  // The clause before the name tells it, else the one before that.
  const status =
    ownStatus ??
    text
      .slice(Math.max(sentence.start, span.start - REACH), span.start)
      .split(';')
      .toReversed()
      .map(statusIn)
      .find((one) => one !== undefined);
  const dates: Record<string, string> = {};
  for (const [claim, one] of claimsBetween(laid, ['deadline', 'date', 'period'], { start: span.end, end: until })) {
    if (one.end > until || claim.value === undefined) continue;
    const words = fold(text.slice(Math.max(span.end, one.start - 60), one.end));
    const when = printPeriod(asPeriod(claim.value));
    if (/\bkhoi cong\b/u.test(words) && claim.kind === 'deadline' && !/\bhoan thanh\b/u.test(words))
      dates['expectedStart'] ??= when;
    else if (claim.kind === 'deadline' && /\bhoan (?:thanh|thien)\b/u.test(words)) dates['expectedFinish'] ??= when;
    else if (claim.kind === 'date' && status === 'completed' && /\bda hoan (?:thanh|thien)\b/u.test(words))
      dates['completed'] ??= when;
  }
  const values = { ...(status !== undefined && { status }), ...dates };
  if (Object.keys(values).length === 0) return undefined;
  return {
    values,
    span: { start: span.start, end: Math.max(span.end, Math.min(until, sentence.end)) },
    understood: ownStatus === undefined && before !== undefined && before > sentence.start,
  };
};

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
  return stop < 0 ? end : Math.min(stop, end);
};
