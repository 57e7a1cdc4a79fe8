/**
 * A text against an earlier report of the same locality: figures that went back, deadlines that moved, limits that were
 * copied.
 */
import type { Claim } from '#core/review/claim.ts';
import type { Finding } from '#core/review/remark.ts';
import { readText, type ReadText } from '#core/review/read-claims.ts';
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

const figuresOf = ({ passages }: ReadText): readonly Claim[] =>
  passages.flatMap(({ claims }) =>
    claims.filter(
      ({ kind, value, of, to }) =>
        (kind === 'quantity' || kind === 'percentage') && value !== undefined && of === undefined && to === undefined,
    ),
  );

const around = (text: string, { start, end }: Claim): string => text.slice(Math.max(0, start - 140), end + 100);

const wentBack = (read: ReadText, earlier: ReadText): readonly Finding[] => {
  const known = Map.groupBy(figuresOf(earlier), subjectKey);
  return figuresOf(read).flatMap((figure): readonly Finding[] => {
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
    const words = around(read.text, figure);
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
const deadlineKey = (text: string, { start }: Claim): string => {
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
  return fold(clause)
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
};

const deadlines = ({ text, passages }: ReadText): readonly { readonly claim: Claim; readonly key: string }[] =>
  passages.flatMap(({ claims }) =>
    claims
      .filter(({ kind, value }) => kind === 'deadline' && value !== undefined)
      .map((claim) => ({ claim, key: deadlineKey(text, claim) })),
  );

const movedDeadlines = (read: ReadText, earlier: ReadText): readonly Finding[] => {
  const known = Map.groupBy(deadlines(earlier), ({ key }) => key);
  return deadlines(read).flatMap(({ claim, key }): readonly Finding[] => {
    const before = known.get(key);
    const one = before?.length === 1 ? before[0]?.claim : undefined;
    if (
      key.length < SHORTEST_SUBJECT ||
      !one?.value ||
      !claim.value ||
      lastDay(asPeriod(claim.value)) <= lastDay(asPeriod(one.value))
    )
      return [];
    if (
      REASONS.test(read.text.slice(claim.end, claim.end + 120)) ||
      REASONS.test(read.text.slice(Math.max(0, claim.start - 60), claim.start))
    )
      return [];
    return [
      {
        rule: 'earlier.deadline-moved',
        start: claim.start,
        end: claim.end,
        data: { told: claim.text, earlier: one.text, subject: key },
      },
    ];
  });
};

const SHORTEST_LIMIT = 60;

/** The items below a heading of limits, each as one text. */
const limitsOf = ({
  text,
  passages,
}: ReadText): readonly { readonly key: string; readonly start: number; readonly end: number }[] => {
  const found: { key: string; start: number; end: number }[] = [];
  let within = false;
  for (const { kind, parts, words } of passages) {
    const start = parts[0]?.start ?? 0;
    const end = parts.at(-1)?.end ?? start;
    if (kind === 'heading') within = LIMITS.test(text.slice(words, end));
    else if (within && (kind === 'item' || kind === 'paragraph') && end - start >= SHORTEST_LIMIT)
      found.push({
        key: fold(text.slice(words, end))
          .replaceAll(/[^\p{L}\d]+/gu, ' ')
          .trim(),
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
