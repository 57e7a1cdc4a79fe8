/** A text against the law of its day, as far as the law that ships knows it. */
import type { Claim } from '#core/review/claim.ts';
import type { Finding } from '#core/review/remark.ts';
import type { ReadText } from '#core/review/read-claims.ts';
import { asDay, type Day } from '#core/value/day.ts';
import { printOfficialDay } from '#core/value/period-text.ts';
import { asPeriod, firstDay } from '#core/value/period.ts';

/** An act of which it is known from when till when it holds, and where that is told. */
export interface KnownAct {
  /** Its symbol: "1210/2016/UBTVQH13"; of a law its name: "Luật Đất đai 2024". */
  readonly symbol: string;
  readonly validFrom: Day;
  /** The last day. */
  readonly validTo?: Day | undefined;
  /** What took its place. */
  readonly successor?: string | undefined;
}

/** The day from which provinces and communes are the only levels (Law 72/2025/QH15 on local government). */
const TWO_LEVELS_FROM = asDay('2025-07-01');

const ENDED_LEVEL =
  /(?:^|\s)(?:huyện|quận|thị xã|thị trấn)(?=\s|$)|(?:huyện|quận|thị) [uủ][ỷy]|thành phố thuộc tỉnh|cấp huyện/iu;
const PAST =
  /(?:trước đây|cũ|trước (?:khi )?sắp xếp|trước khi sáp nhập|nguyên|đến hết ngày 30\/6\/2025|trước ngày (?:01\/0?7|1\/7)\/2025)/iu;
/** A text may name the old level often: the first places are told. */
const MOST_LEVELS = 5;

/** Bodies and places of a level that is no more; where a sentence speaks of an earlier day nothing is said. */
const endedLevels = (text: string, { passages }: ReadText, day: Day): readonly Finding[] => {
  if (day < TWO_LEVELS_FROM) return [];
  const findings: Finding[] = [];
  for (const { claims, parts } of passages) {
    const earlier = claims.some(
      ({ kind, value }) =>
        (kind === 'date' || kind === 'period') && value !== undefined && firstDay(asPeriod(value)) < TWO_LEVELS_FROM,
    );
    const words = parts.map(({ start, end }) => text.slice(start, end)).join(' ');
    if (earlier || PAST.test(words)) continue;
    for (const claim of claims) {
      if ((claim.kind === 'agency' || claim.kind === 'place') && ENDED_LEVEL.test(claim.text))
        findings.push({
          rule: 'law.level-ended',
          start: claim.start,
          end: claim.end,
          data: { told: claim.text, day: printOfficialDay(TWO_LEVELS_FROM) },
        });
    }
  }
  return findings.slice(0, MOST_LEVELS);
};

/** Citations of what does not hold on the report's day; a citation that ends or replaces it is meant. */
const notInForce = (
  text: string,
  citations: readonly Claim[],
  acts: readonly KnownAct[],
  day: Day,
): readonly Finding[] => {
  const known = new Map(acts.map((act) => [act.symbol, act]));
  const told = new Set<string>();
  return citations.flatMap((citation): readonly Finding[] => {
    const act = known.get(citation.value ?? '');
    if (
      !act ||
      told.has(act.symbol) ||
      /(?:thay thế|bãi bỏ|hết hiệu lực|sửa đổi|cho)\s*$/iu.test(
        text.slice(Math.max(0, citation.start - 20), citation.start),
      )
    )
      return [];
    const where = { rule: 'law.not-in-force', start: citation.start, end: citation.end } as const;
    if (act.validTo !== undefined && act.validTo < day) {
      told.add(act.symbol);
      return [
        {
          ...where,
          data: { symbol: act.symbol, until: printOfficialDay(act.validTo), successor: act.successor ?? '' },
        },
      ];
    }
    if (act.validFrom > day) {
      told.add(act.symbol);
      return [{ ...where, data: { symbol: act.symbol, from: printOfficialDay(act.validFrom), successor: '' } }];
    }
    return [];
  });
};

/** All remarks of the law on a text of a day. */
export const lawFindings = (read: ReadText, day: Day, acts: readonly KnownAct[]): readonly Finding[] => {
  const citations = read.passages.flatMap(({ claims }) => claims.filter(({ kind }) => kind === 'citation'));
  return [...endedLevels(read.text, read, day), ...notInForce(read.text, citations, acts, day)];
};
