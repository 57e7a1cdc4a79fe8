/**
 * A text against an earlier report of the same locality: figures that went back, deadlines that moved, limits that were
 * copied.
 */
import type { Claim } from '#core/review/claim.ts';
import type { Finding } from '#core/review/remark.ts';
import { rangeOf } from '#core/review/check/sections.ts';
import { readText, type ReadPassage, type ReadText } from '#core/review/read-claims.ts';
import { fold } from '#core/text/fold.ts';
import { compareDecimals, plainDecimal } from '#core/value/decimal.ts';
import { asPeriod, lastDay } from '#core/value/period.ts';

const SHORTEST_SUBJECT = 12;
/** What grows, or stays: to tell less of it than before needs a word. */
const GROWS =
  /(?:lũy kế|luỹ kế|đã (?:hoàn thành|thực hiện|xây dựng|giải ngân|bố trí|huy động|giải phóng|đạt)|hoàn thành|đạt chuẩn|được công nhận|huy động|hợp tác xã|hộ sử dụng|sử dụng nước sạch)/iu;
const REASONS = /(?:điều chỉnh|rà soát|giảm|do |vì |gia hạn|chậm|lùi|kéo dài|thay đổi|sáp nhập|thống kê lại)/iu;
const LIMITS = /(?:hạn chế|tồn tại|khó khăn|vướng mắc|yếu kém)/iu;

const subjectKey = ({ subject = '', unit = '' }: Claim): string =>
  `${fold(subject)
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .replaceAll(/\d+/gu, '')
    .trim()} ${unit}`.trim();

const isFigure = ({ kind, value, of, to }: Claim): boolean =>
  (kind === 'quantity' || kind === 'percentage') && value !== undefined && of === undefined && to === undefined;

const figuresOf = ({ passages }: ReadText): readonly Claim[] =>
  passages.flatMap(({ claims }) => claims.filter(isFigure));

/** So many letters before and behind a claim of a passage: what another one says is no reason for it. */
const around = (
  text: string,
  passage: ReadPassage,
  { start, end }: Claim,
  [before, behind]: readonly [number, number],
): string => {
  const own = rangeOf(passage);
  return text.slice(Math.max(own.start, start - before), Math.min(own.end, end + behind));
};
const REACH = [140, 100] as const;
const DEADLINE_REACH = [60, 120] as const;

const wentBack = (read: ReadText, earlier: ReadText): readonly Finding[] => {
  const known = Map.groupBy(figuresOf(earlier), subjectKey);
  const own = read.passages.flatMap((passage) =>
    passage.claims.filter(isFigure).map((figure) => ({ passage, figure })),
  );
  return own.flatMap(({ passage, figure }): readonly Finding[] => {
    const key = subjectKey(figure);
    const before = known.get(key);
    if (key.length < SHORTEST_SUBJECT || before?.length !== 1) return [];
    const [one] = before;
    if (
      !one?.value ||
      (one.period !== undefined &&
        figure.period !== undefined &&
        one.period !== figure.period &&
        one.period.length === 4)
    )
      return [];
    const words = around(read.text, passage, figure, REACH);
    if (
      compareDecimals(plainDecimal(figure.value ?? '0'), plainDecimal(one.value)) >= 0 ||
      !GROWS.test(words) ||
      REASONS.test(words)
    )
      return [];
    return [
      {
        rule: 'earlier.went-back',
        start: figure.start,
        end: figure.end,
        data: { told: figure.text, earlier: one.text, subject: figure.subject ?? '' },
      },
    ];
  });
};

/** The words of the clause that a deadline belongs to. */
const deadlineClause = (text: string, { start }: Claim): string => {
  const before = text.slice(Math.max(0, start - 120), start);
  const clause = before.slice(
    Math.max(
      before.lastIndexOf(';'),
      before.lastIndexOf('. '),
      before.lastIndexOf('\n'),
      before.lastIndexOf('+ '),
      before.lastIndexOf('- '),
    ) + 1,
  );
  return clause.replaceAll(/\s+/gu, ' ').trim();
};

const keyOf = (words: string): string =>
  fold(words)
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();

const deadlines = ({ text, passages }: ReadText) =>
  passages.flatMap((passage) =>
    passage.claims
      .filter(({ kind, value }) => kind === 'deadline' && value !== undefined)
      .map((claim) => ({ claim, passage, clause: deadlineClause(text, claim) }))
      .map((one) => ({ ...one, key: keyOf(one.clause) })),
  );

const movedDeadlines = (read: ReadText, earlier: ReadText): readonly Finding[] => {
  const known = Map.groupBy(deadlines(earlier), ({ key }) => key);
  return deadlines(read).flatMap(({ claim, passage, clause, key }): readonly Finding[] => {
    const before = known.get(key);
    const one = before?.length === 1 ? before[0]?.claim : undefined;
    if (
      key.length < SHORTEST_SUBJECT ||
      !one?.value ||
      !claim.value ||
      lastDay(asPeriod(claim.value)) <= lastDay(asPeriod(one.value))
    )
      return [];
    if (REASONS.test(around(read.text, passage, claim, DEADLINE_REACH))) return [];
    return [
      {
        rule: 'earlier.deadline-moved',
        start: claim.start,
        end: claim.end,
        data: { told: claim.text, earlier: one.text, subject: clause.replace(/[\s,:;]+$/u, '') },
      },
    ];
  });
};

const SHORTEST_LIMIT = 60;

/** The items below a heading of limits, each as one text. */
const limitsOf = ({
  text,
  passages,
  structure,
}: ReadText): readonly { readonly key: string; readonly start: number; readonly end: number }[] => {
  const found: { key: string; start: number; end: number }[] = [];
  const levels = new Map(
    structure.filter(({ kind }) => kind === 'heading').map(({ start, level = 1 }) => [start, level] as const),
  );
  let within: number | undefined;
  for (const passage of passages) {
    const { kind, words } = passage;
    const { start, end } = rangeOf(passage);
    const level = kind === 'heading' ? (levels.get(start) ?? 1) : undefined;
    // What is numbered below the heading ("1. …" below "II.") is a limit, or a heading of some of them.
    const isBelow = level === undefined || (within !== undefined && level > within);
    if (!isBelow) within = LIMITS.test(text.slice(words, end)) ? level : undefined;
    else if (within !== undefined && kind !== 'note' && end - start >= SHORTEST_LIMIT)
      found.push({
        key: keyOf(text.slice(words, end)),
        start,
        end,
      });
  }
  return found;
};

const sameLimits = (read: ReadText, earlier: ReadText): readonly Finding[] => {
  const known = new Set(limitsOf(earlier).map(({ key }) => key));
  return limitsOf(read).flatMap(({ key, start, end }): readonly Finding[] =>
    known.has(key) ? [{ rule: 'earlier.same-limit', start, end }] : [],
  );
};

/** All remarks of an earlier report's text on this one. */
export const earlierFindings = (read: ReadText, text: string): readonly Finding[] => {
  const earlier = readText(text);
  return [...wentBack(read, earlier), ...movedDeadlines(read, earlier), ...sameLimits(read, earlier)];
};
