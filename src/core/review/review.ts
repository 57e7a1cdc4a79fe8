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
import { dayOfHead } from '#core/review/report-day.ts';
import { binder, boundKey, type Bound } from '#core/review/bound.ts';
import { besidesRecognition, markScanned, type Scan } from '#core/review/scanned.ts';
import { RULES, type Finding, type Remark } from '#core/review/remark.ts';
import { bySeverity, type Severities } from '#core/remark/severity.ts';
import { compareTexts } from '#core/text/collate.ts';
import type { Day } from '#core/value/day.ts';

export interface ReviewQuestion extends ReadOptions {
  /** The day of which the report speaks; without it the day that its head tells. */
  readonly day?: Day | undefined;
  readonly acts?: readonly KnownAct[];
  /** Severities that the office has set. */
  readonly severities?: Severities;
  /** What the office has let stand: it uses up no place among what is told. */
  readonly isWaived?: (remark: Pick<Remark, 'rule' | 'bound'>) => boolean;
  /** Which of the text was recognised from pictures of pages. */
  readonly scan?: Scan | undefined;
  /** What else is to be said of the text as it was read, by records or an earlier report. */
  readonly further?: (read: ReadText) => readonly Finding[];
}

export interface Review {
  /** The text as it was read; offsets are of its Unicode code points. */
  readonly text: string;
  readonly claims: readonly Claim[];
  /** The worst first; of one severity in the order of the text. Those that were waved off are among them. */
  readonly remarks: readonly Remark[];
  /** How many more are open of rules that speak very often. */
  readonly more: number;
  /** The day that was taken for the report's. */
  readonly day?: Day;
}

/** What was found in a text, before the office's severities and decisions are asked: the same for everybody. */
export interface FoundInText {
  readonly text: string;
  readonly claims: readonly Claim[];
  /** The first of each rule. */
  readonly findings: readonly BoundFinding[];
  /** How many more there are. */
  readonly more: number;
  readonly day?: Day;
}

interface BoundFinding extends Finding {
  readonly bound: Bound;
}

export const findInText = (
  text: string,
  question: Omit<ReviewQuestion, 'severities' | 'isWaived'> = {},
): FoundInText => {
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
  const bound = binder(read);
  const { told, more } = firstOfEachRule(besidesRecognition(text, findings, question.scan), MOST_FOUND_OF_A_RULE);
  return {
    text,
    more,
    claims: markScanned(text, claimsOf(read), question.scan),
    findings: told.map((finding) => ({ ...finding, bound: bound(finding) })),
    ...(day && { day }),
  };
};

/** Each has its sentence with it: of tens of thousands alike that would be more than a server's memory. */
const MOST_FOUND_OF_A_RULE = 1000;

const firstOfEachRule = <T extends Finding>(findings: readonly T[], most: number): Parted<T> => {
  const counts = new Map<string, number>();
  const told = findings.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= most;
  });
  return { told, more: findings.length - told.length };
};

/** Of one rule: a list of thousands helps nobody. */
const MOST_OF_A_RULE = 200;

/** The first findings of each rule. Those that stand count apart: each is told once at least, whatever else stands. */
const within = (
  findings: readonly BoundFinding[],
  isWaived: NonNullable<ReviewQuestion['isWaived']>,
): Parted<BoundFinding> => {
  const counts = new Map<string, number>();
  const known = new Set<string>();
  const told: BoundFinding[] = [];
  let more = 0;
  for (const finding of findings) {
    const waived = isWaived(finding);
    const of = `${finding.rule}${waived ? ' waived' : ''}`;
    const count = (counts.get(of) ?? 0) + 1;
    counts.set(of, count);
    const key = waived ? boundKey(finding) : undefined;
    if (count <= MOST_OF_A_RULE || (key !== undefined && !known.has(key))) told.push(finding);
    else if (!waived) more += 1;
    if (key !== undefined) known.add(key);
  }
  return { told, more };
};

interface Parted<T> {
  readonly told: readonly T[];
  readonly more: number;
}

const NONE_SET: Severities = new Map();
const NONE_WAIVED = (): boolean => false;
const LONGEST_EXCERPT = 160;

/** What is told of what was found: the office's severities, what it has let stand, no more of a rule than one reads. */
export const judgeFound = (
  { text, claims, findings, day, more: beyond }: FoundInText,
  { severities = NONE_SET, isWaived = NONE_WAIVED }: Pick<ReviewQuestion, 'severities' | 'isWaived'> = {},
): Review => {
  const { told, more } = within(findings, isWaived);
  return {
    text,
    more: more + beyond,
    claims: codePoints(text, claims),
    remarks: codePoints(
      text,
      told.map((finding) => remarkOf(text, finding, severities)),
    ).toSorted((a, b) => bySeverity(a.severity, b.severity) || a.start - b.start || compareTexts(a.rule, b.rule)),
    ...(day && { day }),
  };
};

export const reviewText = (text: string, question: ReviewQuestion = {}): Review =>
  judgeFound(findInText(text, question), question);

const remarkOf = (text: string, finding: BoundFinding, severities: Severities): Remark => ({
  ...finding,
  severity: severities.get(finding.rule) ?? RULES[finding.rule],
  excerpt: text.slice(finding.start, Math.min(finding.end, finding.start + LONGEST_EXCERPT)).replaceAll(/\s+/gu, ' '),
});
