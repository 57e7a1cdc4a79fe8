/** Columns of years and of other periods: what their heads tell, and what is not clear enough to be taken. */
import { lengthOf, type PeriodLength } from '#core/value/period.ts';
import { readWrittenPeriod } from '#core/value/period-text.ts';
import { bare, plain } from '#web/record/table/head-words.ts';

export const YEAR = /(?<!\d)20\d\d(?!\d)/u;

/** What a column of a year, or of another period, tells: "Kế hoạch vốn năm 2026 (tỷ đồng)", "2027", "Đến 30/9/2026". */
export interface YearColumn {
  readonly at: number;
  readonly head: string;
  /** As it is written. */
  readonly period: string;
}

/** Of amounts up to a day in all it is not told how much is of the year. */
const TO_DATE = /\b(?:luy ke|den het|den nay|tu dau du an)\b/u;

/** Nothing where a head tells a period that is no year and years alone are asked for, or numbers that are no period. */
const periodIn = (head: string, yearsAlone: boolean): string | undefined => {
  const told = longestPeriod(bare(head));
  if (told && told.length !== 'year') return yearsAlone ? undefined : told.text;
  const year = YEAR.exec(head)?.[0];
  const hasOthers = year !== undefined && /\d/u.test(bare(head).replace(year, ''));
  return hasOthers || (yearsAlone && TO_DATE.test(plain(head))) ? undefined : year;
};

const longestPeriod = (head: string): { readonly text: string; readonly length: PeriodLength } | undefined => {
  const words = head.trim().split(/\s+/u);
  for (let count = words.length; count > 0; count -= 1)
    for (let from = 0; from + count <= words.length; from += 1) {
      const text = words.slice(from, from + count).join(' ');
      const period = readWrittenPeriod(text);
      if (period) return { text, length: lengthOf(period) };
    }
  return undefined;
};

export const yearColumns = (
  heads: readonly string[],
  fields: readonly (string | undefined)[],
  { yearsAlone }: { readonly yearsAlone: boolean },
): readonly YearColumn[] =>
  heads.flatMap((head, at) => {
    const period = fields[at] === undefined ? periodIn(head, yearsAlone) : undefined;
    return period === undefined ? [] : [{ at, head, period }];
  });
