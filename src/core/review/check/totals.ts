/** Totals of money that nothing supports. */
import type { Claim } from '#core/review/claim.ts';
import { figuresOf } from '#core/review/check/figure.ts';
import { innermost, rangeOf, type Section } from '#core/review/check/sections.ts';
import type { Finding } from '#core/review/remark.ts';
import {
  addDecimals,
  compareDecimals,
  decimal,
  multiplyDecimals,
  plainDecimal,
  type Decimal,
} from '#core/value/decimal.ts';

const TOTALS =
  /(?:huy động(?: được)?(?: các)?(?: nguồn)?(?: lực| vốn)?|tổng (?:số )?(?:nguồn )?(?:vốn|lực|kinh phí|nguồn|nguồn lực|mức huy động|ngân sách))/iu;
const PROMISES = /(?:cụ thể|gồm|trong đó|như sau)\s*:?\s*$/iu;
/** What adds up to nine tenths of a total supports it. */
const SUPPORT_LOW = decimal(9n, 1);
const SUPPORT_HIGH = decimal(11n, 1);

/** A total of money that no parts in its section add up to. */
export const unsupportedTotals = (text: string, sections: readonly Section[]): readonly Finding[] => {
  const holders = innermost(sections);
  return sections.flatMap((section): readonly Finding[] =>
    section.body.flatMap((passage, at): readonly Finding[] => {
      // Only the innermost section that holds the total is asked.
      if (holders.get(passage) !== section) return [];
      return figuresOf(passage).flatMap((total): readonly Finding[] => {
        if (total.unit !== 'đồng' || total.of !== undefined) return [];
        const words = text.slice(rangeOf(passage).start, rangeOf(passage).end);
        const before = text.slice(Math.max(rangeOf(passage).start, total.start - 90), total.start);
        if (!TOTALS.test(before)) return [];
        const promises = PROMISES.test(words.trimEnd());
        if (
          !promises &&
          !(total.approximation ?? []).some((word) => word === 'over' || word === 'more-than' || word === 'about')
        )
          return [];
        const below = [passage, ...section.body.slice(at + 1)].filter(({ kind }) => kind !== 'note');
        const parts = below.flatMap((other) =>
          figuresOf(other).filter(
            (figure) => figure.unit === 'đồng' && figure.start > total.end && figure.of === undefined,
          ),
        );
        if (!promises && parts.length === 0 && section.body.length > 6) return [];
        if (
          addsUp(
            plainDecimal(total.value),
            parts.map((part) => ({ value: plainDecimal(part.value), bracketed: isBracketed(text, part) })),
          )
        )
          return [];
        return [
          {
            rule: 'total.unsupported',
            start: total.start,
            end: total.end,
            data: { told: total.text, count: parts.length },
          },
        ];
      });
    }),
  );
};

const isBracketed = (text: string, { start }: Claim): boolean => {
  const before = text.slice(Math.max(0, start - 40), start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};

/** Whether a first run of the parts reaches the total; what stands in brackets are parts of a part, unless all do. */
const addsUp = (
  total: Decimal,
  parts: readonly { readonly value: Decimal; readonly bracketed: boolean }[],
): boolean => {
  const [low, high] = [multiplyDecimals(total, SUPPORT_LOW), multiplyDecimals(total, SUPPORT_HIGH)];
  const fits = (sum: Decimal): boolean => compareDecimals(sum, low) >= 0 && compareDecimals(sum, high) <= 0;
  const outer = parts.filter(({ bracketed }) => !bracketed);
  let sum = decimal(0);
  for (const [at, { value }] of (outer.length > 0 ? outer : parts).entries()) {
    sum = addDecimals(sum, value);
    if (at > 0 && fits(sum)) return true;
  }
  return false;
};
