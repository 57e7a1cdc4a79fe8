/** The investment of a work and the sources that it comes from. */
import type { Claim, Span } from '#core/review/claim.ts';
import { quantityText } from '#core/review/propose/amounts.ts';
import { sentenceAt } from '#core/review/propose/flow.ts';
import { claimsIn, type Laid } from '#core/review/propose/laid.ts';
import { lastNotAbove } from '#core/value/ordered.ts';
import type { Desk } from '#core/review/propose/question.ts';
import { fold } from '#core/text/fold.ts';
import { compareDecimals, plainDecimal, sumDecimals, writePlainDecimal, type Decimal } from '#core/value/decimal.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import { readQuantity } from '#core/value/quantity-text.ts';
import { guessTerm } from '#core/vocabulary/guess-term.ts';

const TOTAL =
  /\b(?:tong muc dau tu|tong von dau tu|tong muc von|tong kinh phi(?: dau tu| thuc hien)?|kinh phi dau tu)\b[^;.]*$/u;
/** Right before the amount less says it, too: "được nâng cấp với kinh phí 2,4 tỷ đồng", "được đầu tư 9,2 tỷ đồng". */
const COST =
  /\b(?:duoc (?:dau tu|nang cap|cai tao|sua chua|xay dung|mo rong)(?: xay dung| moi)?(?:,? voi| tu)?|voi) ?(?:so |tong )?(?:kinh phi|von|tri gia)?(?: la| khoang| tren| hon| gan)? ?$/u;

/** How far before an amount it is told what it is. */
const REACH = 300;
const MOST_PARTS = 16;

/** An amount of a work, with the source that it comes from where the text tells it. */
export interface ToldMoney {
  readonly work: string;
  readonly laid: Laid;
  readonly claim: Claim;
  readonly span: Span;
  readonly capital: string | undefined;
  /** Absent: of the whole investment. */
  readonly kind?: 'total' | 'plan' | 'disbursement';
  /** Of a plan and of payments, where it is told. */
  readonly year?: string | undefined;
  /** How it is quoted, where it stands in a table. */
  readonly quote?: string;
}

/** Of each sentence with a total investment: the parts by source where they make it, else the total. */
export const moneyIn = (
  desk: Desk,
  laid: Laid,
  works: readonly { readonly span: Span; readonly ref: string }[],
): readonly ToldMoney[] => {
  const { text } = laid.flow;
  const amounts = claimsIn(laid, ['quantity']).filter(
    ([{ unit, value, to, of }]) => unit === MONEY && value !== undefined && to === undefined && of === undefined,
  );
  return amounts.flatMap((total, index): readonly ToldMoney[] => {
    const sentence = sentenceAt(laid.flow, total[1].start);
    const work = works[lastNotAbove(works, total[1].start - 1, ({ span }) => span.start)];
    if (!work) return [];
    const from = Math.max(sentence.start, total[1].start - REACH, amounts[index - 1]?.[1].end ?? 0, work.span.start);
    const before = fold(text.slice(from, total[1].start));
    if (!TOTAL.test(before) && !(COST.test(before) && /\b(?:duoc|kinh phi|von|tri gia)\b/u.test(before))) return [];
    const told = { work: work.ref, laid };
    const parts = amounts.slice(index + 1, index + 1 + MOST_PARTS).filter(([, span]) => span.end <= sentence.end);
    const isWhole = parts.length > 0 && isSum(parts.map(valueOf), valueOf(total));
    return isWhole
      ? parts.map(([claim, span], at) => ({
          ...told,
          claim,
          span,
          capital: capitalOf(
            desk,
            withoutSource(text.slice(parts[at - 1]?.[1].end ?? total[1].end, span.start), at > 0),
            text.slice(span.end, span.end + 60),
          ),
        }))
      : [{ ...told, claim: total[0], span: total[1], capital: soleCapital(desk, text, total[1], sentence) }];
  });
};

/**
 * Money of all works of a text. A total whose source nobody tells says nothing more where what makes it is told by
 * source, in the text or on record.
 */
export const proposeMoney = (desk: Desk, all: readonly ToldMoney[]): void => {
  const { into, question } = desk;
  const totals = all.filter(({ kind = 'total' }) => kind === 'total');
  const sourced = Map.groupBy([...totals.flatMap(sourcedIn), ...sourcedOnRecord(desk)], ({ work }) => work);
  for (const { work, laid, claim, span, capital, kind = 'total', year, quote } of all) {
    const amount = quantityText(claim, question.units);
    // The same part in the text, told again, and on record is one.
    const known = [...new Map((sourced.get(work) ?? []).map((one) => [partKey(one), one.amount])).values()];
    const isMade = kind === 'total' && capital === undefined && isMadeOf(valueOf([claim]), known);
    if (amount === undefined || isMade) continue;
    into.put({
      subject: 'funding',
      values: {
        work,
        ...(capital !== undefined && { capital }),
        kind,
        ...(year !== undefined && { year }),
        amount,
      },
      laid,
      span,
      lacks: capital === undefined ? ['capital'] : [],
      hangsOn: ['work'],
      ...(quote !== undefined && { quote }),
    });
  }
};

interface Sourced {
  readonly work: string;
  readonly capital: string;
  readonly amount: Decimal;
}

const partKey = ({ capital, amount }: Sourced): string => `${capital} ${writePlainDecimal(amount)}`;

const sourcedIn = ({ work, claim, capital }: ToldMoney): readonly Sourced[] =>
  capital === undefined ? [] : [{ work, capital, amount: valueOf([claim]) }];

const sourcedOnRecord = ({ into, question: { units } }: Desk): readonly Sourced[] =>
  into.standing('funding').flatMap(({ values: { work = '', capital = '', kind, amount = '' } }) => {
    const read = kind === 'total' ? readQuantity(amount, units) : undefined;
    return read?.ok ? [{ work, capital, amount: plainDecimal(read.value.amount) }] : [];
  });

const isMadeOf = (total: Decimal, parts: readonly Decimal[]): boolean =>
  parts.length > 0 && (isSum(parts, total) || parts.some((one) => compareDecimals(one, total) === 0));

const isSum = (parts: readonly Decimal[], total: Decimal): boolean => compareDecimals(sumDecimals(parts), total) === 0;

const valueOf = ([{ value = '0' }]: readonly [Claim, ...unknown[]]): Decimal => plainDecimal(value);

/** "7 tỷ đồng từ ngân sách tỉnh và 5 tỷ đồng …": what stands behind the part before is that one's source. */
const withoutSource = (words: string, isBehindPart: boolean): string =>
  isBehindPart ? words.replace(/^\s*\(?(?:từ|thuộc)\s.*?(?=[,;)]|\svà\s|$)/su, '') : words;
const NEXT_PART = /[,;.)]|\s(?:và|cùng)\s(?=(?:\p{L}+\s){0,2}\d)/u;

/** The source that stands before an amount, or right behind it: "ngân sách tỉnh (60 tỷ đồng)", "60 tỷ đồng từ …". */
const capitalOf = ({ question: { vocabulary } }: Desk, before: string, behind: string): string | undefined =>
  guessTerm(vocabulary, 'capital', before.split(/[,;]/u).at(-1) ?? '') ??
  (/^\s*\(?(?:từ|thuộc|vốn|nguồn|ngân sách)/iu.test(behind)
    ? guessTerm(vocabulary, 'capital', behind.split(NEXT_PART)[0] ?? '')
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
