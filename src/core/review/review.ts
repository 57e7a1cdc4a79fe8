/**
 * Reviewing a report: what it claims, and what a careful reader says of it. Pure and linear in the length of the text;
 * what else is known (the day, the law, the records, an earlier report) comes with the question.
 */
import { contentFindings } from '#core/review/check/content.ts';
import { documentFindings } from '#core/review/check/documents.ts';
import { figureFindings } from '#core/review/check/figures.ts';
import { lawFindings, type KnownAct } from '#core/review/check/law.ts';
import { nameFindings } from '#core/review/check/names.ts';
import { structureFindings } from '#core/review/check/structure.ts';
import { wordFindings } from '#core/review/check/of-words.ts';
import type { Claim } from '#core/review/claim.ts';
import { codePoints } from '#core/review/read/code-points.ts';
import { claimsOf, readText, type ReadOptions, type ReadText } from '#core/review/read-claims.ts';
import { binder, type Bound } from '#core/review/bound.ts';
import { RULES, type Finding, type Remark, type Rule } from '#core/review/remark.ts';
import { bySeverity, type Severities } from '#core/remark/severity.ts';
import { compareTexts } from '#core/text/collate.ts';
import type { Day } from '#core/value/day.ts';

export interface ReviewQuestion extends ReadOptions {
  /** The day of which the report speaks; without it the day that its head tells. */
  readonly day?: Day | undefined;
  readonly acts?: readonly KnownAct[];
  /** Severities that the office has set. */
  readonly severities?: Severities;
  /** What else is to be said of the text as it was read, by records or an earlier report. */
  readonly further?: (read: ReadText) => readonly Finding[];
}

export interface Review {
  /** The text as it was read; offsets are of its Unicode code points. */
  readonly text: string;
  readonly claims: readonly Claim[];
  /** The worst first; of one severity in the order of the text. */
  readonly remarks: readonly Remark[];
  /** How many more there are of rules that speak very often. */
  readonly more: number;
  /** The day that was taken for the report's. */
  readonly day?: Day;
}

/** Of one rule: a list of thousands helps nobody. */
const MOST_OF_A_RULE = 200;

/** The first findings of each rule. */
const within = (findings: readonly Finding[]): readonly Finding[] => {
  const counts = new Map<Rule, number>();
  return findings.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= MOST_OF_A_RULE;
  });
};

const NONE_SET: Severities = new Map();
const LONGEST_EXCERPT = 160;

export const reviewText = (text: string, question: ReviewQuestion = {}): Review => {
  const read = readText(text, question);
  const day = question.day ?? dayOfHead(read);
  const findings: readonly Finding[] = [
    ...figureFindings(read),
    ...documentFindings(read, day),
    ...nameFindings(read),
    ...wordFindings(read),
    ...structureFindings(read),
    ...contentFindings(read),
    ...(day ? lawFindings(read, day, question.acts ?? []) : []),
    ...(question.further?.(read) ?? []),
  ];
  const told = within(findings);
  const bound = binder(read);
  return {
    text,
    more: findings.length - told.length,
    claims: codePoints(text, claimsOf(read)),
    remarks: codePoints(
      text,
      told.map((finding) => remarkOf(text, finding, question.severities ?? NONE_SET, bound)),
    ).toSorted((a, b) => bySeverity(a.severity, b.severity) || a.start - b.start || compareTexts(a.rule, b.rule)),
    ...(day && { day }),
  };
};

const remarkOf = (
  text: string,
  finding: Finding,
  severities: Severities,
  bound: (finding: Finding) => Bound,
): Remark => ({
  ...finding,
  severity: severities.get(finding.rule) ?? RULES[finding.rule],
  bound: bound(finding),
  excerpt: text.slice(finding.start, Math.min(finding.end, finding.start + LONGEST_EXCERPT)).replaceAll(/\s+/gu, ' '),
});

/** The day in the head of a text. */
export const dayOfText = (text: string): Day | undefined => dayOfHead(readText(text.slice(0, LONGEST_HEAD)));
const LONGEST_HEAD = 4000;

const HEAD = 14;

/** "Bắc Kạn, ngày 05 tháng 6 năm 2023": the line of place and date above the title. */
const dayOfHead = ({ text, passages }: ReadText): Day | undefined => {
  for (const { claims, parts } of passages.slice(0, HEAD)) {
    const line = text.slice(parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0);
    if (!/,?\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}\W*$/iu.test(line.slice(-60)) || line.length > 160)
      continue;
    const date = claims.findLast(({ kind, value }) => kind === 'date' && value !== undefined);
    if (date?.value) return date.value as Day;
  }
  return undefined;
};
