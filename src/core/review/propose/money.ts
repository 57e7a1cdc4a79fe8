/** The investment of a work and the sources that it comes from. */
import type { Claim, Span } from '#core/review/claim.ts';
import { quantityText } from '#core/review/propose/amounts.ts';
import { sentenceAt } from '#core/review/propose/flow.ts';
import { claimsIn, type Laid } from '#core/review/propose/laid.ts';
import { lastNotAbove } from '#core/review/propose/ordered.ts';
import type { Desk } from '#core/review/propose/question.ts';
import { fold } from '#core/text/fold.ts';
import { compareDecimals, plainDecimal, sumDecimals, type Decimal } from '#core/value/decimal.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import { guessTerm } from '#core/vocabulary/guess-term.ts';

const TOTAL =
  /\b(?:tong muc dau tu|tong von dau tu|tong muc von|tong kinh phi(?: dau tu| thuc hien)?|kinh phi dau tu)\b[^;.]*$/u;

/** How far before an amount it is told what it is. */
const REACH = 300;
const MOST_PARTS = 16;

type Amount = readonly [Claim, Span];

/** Of each sentence with a total investment: the parts by source where they make it, else the total. */
export const proposeMoney = (
  desk: Desk,
  laid: Laid,
  works: readonly { readonly span: Span; readonly ref: string }[],
): void => {
  const { text } = laid.flow;
  const amounts = claimsIn(laid, ['quantity']).filter(
    ([{ unit, value, to, of }]) => unit === MONEY && value !== undefined && to === undefined && of === undefined,
  );
  for (const [index, total] of amounts.entries()) {
    const sentence = sentenceAt(laid.flow, total[1].start);
    const work = works[lastNotAbove(works, total[1].start - 1, ({ span }) => span.start)];
    if (!work) continue;
    const from = Math.max(sentence.start, total[1].start - REACH, amounts[index - 1]?.[1].end ?? 0, work.span.start);
    if (!TOTAL.test(fold(text.slice(from, total[1].start)))) continue;
    const parts = amounts.slice(index + 1, index + 1 + MOST_PARTS).filter(([, span]) => span.end <= sentence.end);
    const named = parts.map(([claim, span], at) => ({
      claim,
      span,
      capital: capitalOf(
        desk,
        text.slice(parts[at - 1]?.[1].end ?? total[1].end, span.start),
        text.slice(span.end, span.end + 60),
      ),
    }));
    const isWhole = named.length > 0 && compareDecimals(sumDecimals(parts.map(valueOf)), valueOf(total)) === 0;
    const told = isWhole
      ? named
      : [{ claim: total[0], span: total[1], capital: soleCapital(desk, text, total[1], sentence) }];
    for (const { claim, span, capital } of told) {
      const amount = quantityText(claim, desk.question.units);
      if (amount === undefined) continue;
      desk.into.put({
        subject: 'funding',
        values: { work: work.ref, ...(capital !== undefined && { capital }), kind: 'total', amount },
        laid,
        span,
        lacks: capital === undefined ? ['capital'] : [],
        hangsOn: ['work'],
      });
    }
  }
};

const valueOf = ([{ value = '0' }]: Amount): Decimal => plainDecimal(value);

/** The source that stands before an amount, or right behind it: "ngân sách tỉnh (60 tỷ đồng)", "60 tỷ đồng từ …". */
const capitalOf = ({ question: { vocabulary } }: Desk, before: string, behind: string): string | undefined =>
  guessTerm(vocabulary, 'capital', before.split(/[,;]/u).at(-1) ?? '') ??
  (/^\s*\(?(?:từ|thuộc|vốn|nguồn|ngân sách)/iu.test(behind)
    ? guessTerm(vocabulary, 'capital', behind.split(/[,;.)]/u)[0] ?? '')
    : undefined);

/** "252 tỷ đồng từ nguồn vốn ngân sách tỉnh": one source for all. */
const soleCapital = (
  { question: { vocabulary } }: Desk,
  text: string,
  { end }: Span,
  sentence: Span,
): string | undefined => {
  const behind = text.slice(end, Math.min(sentence.end, end + 80)).split(/[,;(]|\.\s/u)[0] ?? '';
  return /^\s*(?:từ|bằng|thuộc|nguồn|vốn)\s/iu.test(behind) && !/\svà\s/u.test(behind)
    ? guessTerm(vocabulary, 'capital', behind)
    : undefined;
};
