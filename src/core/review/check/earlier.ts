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

/** What a figure is of; of a count of a whole ("05/07 xã đạt chuẩn …") what is said of it behind. */
const subjectOf = (text: string, { subject = '', unit = '', of, end }: Claim): string =>
  of === undefined
    ? subject
    : `${unit}${/^[^,.;:()\d]{0,60}(?=[,.;:()]|$)/u.exec(text.slice(end, end + 61))?.[0] ?? ''}`;

/** Without its time. */
const subjectKey = (text: string, claim: Claim): string => {
  const words = fold(subjectOf(text, claim))
    .replaceAll(/\b(?:nam|thang|quy|ngay) [\d/]+/gu, ' ')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
  return `${words} ${claim.unit ?? ''}`.trim();
};

/** Of "05/07 xã" how many there are now. */
const isFigure = ({ kind, value, to }: Claim): boolean =>
  (kind === 'quantity' || kind === 'percentage') && value !== undefined && to === undefined;

const figuresOf = ({ passages }: ReadText): readonly Claim[] =>
  passages.flatMap(({ claims }) => claims.filter(isFigure));

/**
 * So many letters before and behind a claim of a passage: what another one says is no reason for it, nor what another
 * sentence says of something else.
 */
const around = (
  text: string,
  passage: ReadPassage,
  { start, end }: Claim,
  [before, behind]: readonly [number, number],
): string => {
  const own = rangeOf(passage);
  const lead = text.slice(Math.max(own.start, start - before), start).split(SENTENCES);
  const rest = text.slice(end, Math.min(own.end, end + behind)).split(SENTENCES);
  const [first = '', ...others] = rest;
  const reasons = [...lead.slice(0, -1), ...others].filter((sentence) => GIVES_REASON.test(sentence));
  return [lead.at(-1) ?? '', text.slice(start, end), first, ...reasons].join(' ');
};
const SENTENCES = /(?<=[.!?])\s+(?=\p{Lu})/u;
const GIVES_REASON = /^(?:Nguyên nhân|Lý do|Do|Vì|Sau khi|Việc|Theo)(?!\p{L})/u;
const REACH = [140, 100] as const;
const DEADLINE_REACH = [60, 120] as const;

const wentBack = (read: ReadText, earlier: ReadText): readonly Finding[] => {
  const known = Map.groupBy(figuresOf(earlier), (figure) => subjectKey(earlier.text, figure));
  const own = read.passages.flatMap((passage) =>
    passage.claims.filter(isFigure).map((figure) => ({ passage, figure })),
  );
  return own.flatMap(({ passage, figure }): readonly Finding[] => {
    const key = subjectKey(read.text, figure);
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
        data: { told: figure.text, earlier: one.text, subject: subjectOf(read.text, figure) },
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

/** What a deadline is of, by the work that its sentence names last before it: finished or begun. */
const workOf = (text: string, passage: ReadPassage, { start, end: until }: Claim): string | undefined => {
  const work = passage.claims.findLast(({ kind, end }) => kind === 'work' && end <= start);
  const between = work && text.slice(work.end, until);
  if (work?.value === undefined || between === undefined || between.length > LONGEST_CLAUSE) return undefined;
  if (/[.;](?=\s)/u.test(between)) return undefined;
  const said = [...between.matchAll(FINISHED_OR_BEGUN)].at(-1)?.[0].toLowerCase();
  return said === undefined ? undefined : `${keyOf(work.value)}|${said === 'khởi công' ? 'begun' : 'finished'}`;
};
const FINISHED_OR_BEGUN = /khởi công|hoàn thành|hoàn thiện|khánh thành|đưa vào/giu;
const LONGEST_CLAUSE = 240;

interface ToldDeadline {
  readonly claim: Claim;
  readonly passage: ReadPassage;
  readonly clause: string;
  readonly key: string;
  readonly work: string | undefined;
}

const deadlines = ({ text, passages }: ReadText): readonly ToldDeadline[] =>
  passages.flatMap((passage) =>
    passage.claims
      .filter(({ kind, value }) => kind === 'deadline' && value !== undefined)
      .map((claim) => ({ claim, passage, clause: deadlineClause(text, claim), work: workOf(text, passage, claim) }))
      .map((one) => ({ ...one, key: keyOf(one.clause) })),
  );

const movedDeadlines = (read: ReadText, earlier: ReadText): readonly Finding[] => {
  const before = deadlines(earlier);
  const known = Map.groupBy(before, ({ key }) => key);
  const own = deadlines(read);
  const [worksBefore, worksNow] = [before, own].map((all) => Map.groupBy(all, ({ work }) => work));
  return own.flatMap(({ claim, passage, clause, key, work }): readonly Finding[] => {
    const same = key.length < SHORTEST_SUBJECT ? undefined : known.get(key);
    // In other words of the same work, where both reports tell one term of it.
    const ofWork = work === undefined || worksNow?.get(work)?.length !== 1 ? undefined : worksBefore?.get(work);
    const one = [same, ofWork].find((all) => all?.length === 1)?.[0]?.claim;
    if (!one?.value || !claim.value || lastDay(asPeriod(claim.value)) <= lastDay(asPeriod(one.value))) return [];
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
