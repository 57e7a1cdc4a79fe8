/** Documents that a text cites by number and symbol, each once, with all that any of its citations tells. */
import type { Claim, Span } from '#core/review/claim.ts';
import { agencyNamed } from '#core/review/propose/bodies.ts';
import { levelOf } from '#core/review/propose/body-level.ts';
import { sentenceAt, tidied } from '#core/review/propose/flow.ts';
import { claimsIn, type Laid } from '#core/review/propose/laid.ts';
import { lastNotAbove } from '#core/value/ordered.ts';
import type { Desk } from '#core/review/propose/question.ts';
import { describeSymbol } from '#core/subjects/document/symbol-reading.ts';
import { fold } from '#core/text/fold.ts';
import { asPeriod } from '#core/value/period.ts';
import { printPeriod } from '#core/value/period-text.ts';

interface Citing {
  readonly claim: Claim;
  readonly laid: Laid;
  readonly span: Span;
  readonly issuer?: string;
  readonly subject?: string;
}

export const proposeDocuments = (desk: Desk): void => {
  const { read, into, question } = desk;
  const all = read.laid.flatMap((laid) => {
    const bodies = claimsIn(laid, ['agency']);
    return claimsIn(laid, ['citation'])
      .filter(([{ family, value }]) => family !== undefined && value !== undefined)
      .map(([claim, span]): Citing => {
        const issuer = claim.issuer ?? issuerBefore(laid, bodies, claim, span);
        const subject = subjectBehind(laid, span);
        return {
          claim,
          laid,
          span,
          ...(issuer !== undefined && { issuer }),
          ...(subject !== undefined && { subject }),
        };
      });
  });
  for (const [symbol, cited] of Map.groupBy(all, ({ claim }) => claim.value ?? '')) {
    const documents = apart(cited);
    for (const own of documents) {
      const day = dayOf(own);
      // The citation that tells most is the one to be quoted.
      const best = own.toSorted((a, b) => toldBy(b) - toldBy(a))[0];
      if (!best) continue;
      const issuers = [...new Set(own.flatMap(({ issuer }) => issuer ?? []))];
      const named = issuers.map((name) => agencyNamed(desk, name)).find((one) => one !== undefined);
      const kind =
        describeSymbol(question.vocabulary, symbol)?.kind ??
        kindOf(
          desk,
          own.map(({ claim }) => claim.documentType),
        );
      const subject = best.subject ?? own.find((one) => one.subject !== undefined)?.subject;
      const date = day === undefined ? undefined : asPeriod(day);
      into.put({
        subject: 'document',
        values: {
          symbol,
          ...(kind !== undefined && { kind }),
          ...(date !== undefined && { date: printPeriod(date) }),
          ...(named !== undefined && { issuer: named }),
          ...(subject !== undefined && { subject }),
        },
        laid: best.laid,
        span: best.span,
        level: issuers.map(levelOf).find((one) => one !== undefined),
        understood: day === undefined || documents.some((other) => isSlipOf(dayOf(other), day)),
        lacks: kind === undefined ? ['kind'] : [],
      });
    }
  }
};

/**
 * Citations of one symbol by what they cite: each day, and each level of who issued it, is a document of its own. One
 * without a day is of the only one there is.
 */
const apart = (cited: readonly Citing[]): readonly (readonly Citing[])[] => {
  const whole = cited.filter(({ claim }) => isWhole(claim.day));
  const levels = new Map<string, readonly (string | undefined)[]>();
  for (const [day, own] of Map.groupBy(whole, ({ claim }) => claim.day ?? ''))
    levels.set(day, [...new Set(own.flatMap(({ issuer }) => (issuer === undefined ? [] : (levelOf(issuer) ?? []))))]);
  const named = [...levels].flatMap(([day, all]) =>
    (all.length === 0 ? [undefined] : all).map((level) => ({ day, level })),
  );
  const documents = new Map<string, Citing[]>();
  const put = (key: string, one: Citing): void => {
    const own = documents.get(key) ?? [];
    documents.set(key, own);
    own.push(one);
  };
  for (const one of cited) {
    const { day } = one.claim;
    const level = one.issuer === undefined ? undefined : levelOf(one.issuer);
    const possible = named.filter(
      (other) =>
        (day === undefined || other.day.startsWith(day)) &&
        (level === undefined || other.level === undefined || other.level === level),
    );
    const [sole, ...others] = possible;
    put(sole && others.length === 0 ? `${sole.day} ${sole.level ?? ''}` : `${day ?? ''} ${level ?? ''}?`, one);
  }
  // Those with a day come first: what has none is held against them.
  return [...documents.values()].toSorted((a, b) => Number(dayOf(b) !== undefined) - Number(dayOf(a) !== undefined));
};

const isWhole = (day: string | undefined): boolean => day?.length === 'yyyy-mm-dd'.length;
const dayOf = (cited: readonly Citing[]): string | undefined =>
  cited.map(({ claim }) => claim.day).find((day) => isWhole(day));
/** Another day of the same year: one of the two may be a slip. */
const isSlipOf = (one: string | undefined, other: string): boolean =>
  one !== undefined && one !== other && one.slice(0, 4) === other.slice(0, 4);

/** What a citation tells; the title of a report says it again, often with a slip. */
const toldBy = ({ claim, issuer, subject, laid }: Citing): number =>
  (claim.day === undefined ? 0 : 4) +
  (issuer === undefined ? 0 : 2) +
  (subject === undefined ? 0 : 2) +
  (/[.;:]\s*$/u.test(laid.flow.text.slice(-4)) ? 1 : 0);

const kindOf = ({ question: { vocabulary } }: Desk, types: readonly (string | undefined)[]): string | undefined => {
  for (const type of types) {
    const read = type === undefined ? undefined : vocabulary.read('document-kind', type);
    if (read?.ok) return read.code;
  }
  return undefined;
};

const LONGEST = 320;
const ISSUES = /\b(?:ban hanh|phe duyet|thong qua|co|ky|quyet dinh|giao|chap thuan|cong nhan|cong bo)\b/u;

/** "… được UBND tỉnh phê duyệt tại Quyết định số 931/QĐ-UBND": the nearest body before that the symbol may be of. */
const issuerBefore = (
  laid: Laid,
  bodies: readonly (readonly [Claim, Span])[],
  { value = '' }: Claim,
  span: Span,
): string | undefined => {
  const sentence = sentenceAt(laid.flow, span.start);
  const body = fold(value.split(/[-/]/u).find((part) => /^(?:UBND|HĐND|TU|HU|ĐU)$/u.test(part)) ?? '');
  if (body === '') return undefined;
  const last = lastNotAbove(bodies, span.start, ([, one]) => one.end);
  const before = bodies.slice(Math.max(0, last + 1 - MOST_BODIES), last + 1);
  const found = before
    .filter(([, one]) => one.start >= sentence.start)
    .findLast(([{ value: name = '' }]) => isOf(fold(name), body));
  return found &&
    span.start - found[1].end <= LONGEST &&
    ISSUES.test(fold(laid.flow.text.slice(found[1].end, span.start)))
    ? found[0].value
    : undefined;
};

/** So many bodies before a citation are asked. */
const MOST_BODIES = 8;

const isOf = (name: string, body: string): boolean => {
  if (body === 'ubnd') return /^(?:ubnd|uy ban nhan dan)/u.test(name);
  if (body === 'hdnd') return /^(?:hdnd|hoi dong nhan dan)/u.test(name);
  return / uy$|uy /u.test(name);
};

/** What goes on behind the subject of a document: another clause. */
const SUBJECT_ENDS = new RegExp(
  String.raw`\s*(?:[;(.]|, (?:đến nay|trong đó|theo đó|hiện nay|đã|nhưng|tuy nhiên|và đang)|` +
    String.raw` (?:và ban hành|và đang|và đã|đã|trình|để tổ chức) ).*$`,
  'u',
);

/** What the title of a report adds of its own: the time of which it reports. */
const OF_REPORT =
  /,? (?:(?:năm|quý [IV]+|6 tháng(?: đầu năm)?|9 tháng(?: đầu năm)?)(?: \d{4}|\/\d{4})?|giai đoạn \d{4}\s?[-–]\s?\d{4})$/u;

/** "về việc …" behind a citation, to the end of its clause. */
const subjectBehind = (laid: Laid, span: Span): string | undefined => {
  const { end } = sentenceAt(laid.flow, span.start);
  const behind = laid.flow.text.slice(span.end, Math.min(end, span.end + LONGEST));
  const [, said = ''] = /^[,\s]*(về (?:việc )?.{8,})$/u.exec(behind) ?? [];
  const ends = laid.part === 'head' ? OF_REPORT : /$/u;
  const subject = tidied(
    said
      .replace(SUBJECT_ENDS, '')
      .replace(/[.,;:\s]+$/u, '')
      .replace(ends, ''),
  );
  // What the limit of letters cuts is no whole subject.
  return /^(?:về(?: việc)?)?$/iu.test(subject) || (subject.length === behind.trim().length && span.end + LONGEST < end)
    ? undefined
    : subject;
};
