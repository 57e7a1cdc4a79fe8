/** What a screen tells below its rows while it is filled in: sums, and the sentence that a new obstacle makes. */
import type { RowCells } from '#core/collecting/answers.ts';
import { endOf } from '#core/collecting/periods.ts';
import { measureTotals } from '#core/query/measure-totals.ts';
import { moneyTotal } from '#core/query/money-total.ts';
import { obstacleSentence } from '#core/report/obstacle-sentence.ts';
import { isNewObstacle } from '#core/subjects/new-obstacle.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { asPeriod, type Period } from '#core/value/period.ts';
import type { Quantity } from '#core/value/quantity.ts';
import { FOOT } from '#web/returns/fields.ts';
import type { Screen } from '#web/returns/paths.ts';
import type { Making } from '#web/returns/row-seen.ts';
import { printCountIn, printQuantityIn } from '#words/figure.ts';
import { collectingWords } from '#words/ui/collecting.ts';

/** Texts by the row below which they stand; at `FOOT` what stands below all. */
export type Lines = Readonly<Record<string, string>>;

export const linesOf = (making: Making, screen: Screen): Lines => {
  switch (screen) {
    case 'chi-tieu':
      return measureLines(making);
    case 'von':
      return moneyLine(making);
    case 'vuong-mac':
      return obstacleLines(making);
    default:
      return {};
  }
};

/** "Cộng 3 nơi: 6,5 ha; mới có 2/3 nơi". */
const measureLines = ({ language, opened: { view, units }, one }: Making): Lines => {
  const words = collectingWords[language];
  const print = (count: number): string => printCountIn(language, count);
  return Object.fromEntries(
    measureTotals(view, one.collection, one.rows, one.cells).map(({ measure, key, made, places, told, value }) => {
      const name = upperFirst(view.find('measure', measure)?.name ?? '');
      const line = words.placesTotal[made](name, print(places), printQuantityIn(language, value, units));
      return [key, told < places ? `${line}; ${words.placesTold(print(told), print(places))}` : line];
    }),
  );
};

/** "Cộng: kế hoạch 6,86 tỷ đồng; đã giải ngân 1,9 tỷ đồng, đạt 27,7% kế hoạch"; nothing where there is no sum. */
const moneyLine = ({ language, opened: { view, units }, one }: Making): Lines => {
  const words = collectingWords[language];
  const found = moneyTotal(view, one.collection, one.rows, one.cells);
  if (!found) return {};
  const print = (of: Quantity): string => printQuantityIn(language, of, units);
  const { plan, paid, rate, told, rows } = found;
  const parts = [
    plan && words.totalPlan(print(plan)),
    paid && words.totalPaid(print(paid), rate ? print(rate) : ''),
    told < rows && words.totalTold(printCountIn(language, told), printCountIn(language, rows)),
  ].filter(Boolean);
  return { [FOOT]: `${words.total}: ${parts.join('; ')}` };
};

/** The sentence of each obstacle that is told for the first time and has words. */
const obstacleLines = ({ language, opened: { view, programme, units }, one }: Making): Lines =>
  Object.fromEntries(
    [...one.cells].flatMap(([key, cells]) => {
      const statement = cells.get('statement')?.typed;
      if (!isNewObstacle(key) || statement === undefined) return [];
      const sentence = obstacleSentence(view, programme, units, {
        id: key,
        kind: 'procedure',
        since: asPeriod(endOf(one.collection)),
        statement,
        source: {},
        ...said(cells),
      });
      return sentence === '' ? [] : [[key, collectingWords[language].willSay(sentence)]];
    }),
  );

const said = (cells: RowCells) => {
  const text = (field: string): string | undefined => cells.get(field)?.typed;
  const [work, owner, nextStep, due] = [text('work'), text('owner'), text('next-step'), text('next-due')];
  return {
    ...(work !== undefined && { work }),
    ...(owner !== undefined && { owner }),
    ...(nextStep !== undefined && { nextStep }),
    ...(due !== undefined && { nextStepDue: due as Period }),
  };
};
