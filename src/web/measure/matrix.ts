/** Places by periods as pages carry them: so many of both as can be looked through, the newest periods first. */
import { matrixOf, periodsOf, type ListedMeasure } from '#core/query/measures.ts';
import { namedMeasure } from '#web/measure/named.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { turnPages } from '#web/parts/turn-pages.ts';
import { nameRecord } from '#words/figure-name.ts';
import { printPeriodIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';

const ROWS = 40;
const PERIODS = 12;

/** `name`: by which its rows are turned. */
export const matrixPage = (context: PageContext, lines: readonly ListedMeasure[], name: string) => {
  const {
    language,
    opened: { view },
    cells,
    url,
  } = context;
  const shown = turnPages(url, lines, { name, size: ROWS });
  const columns = turnPages(url, periodsOf(view, shown.rows).toReversed(), { name: 'trang-ky', size: PERIODS });
  const { periods, rows } = matrixOf(view, shown.rows, columns.rows.toReversed());
  return {
    periods: periods.map((period) => ({ key: period, name: printPeriodIn(language, period) })),
    rows: rows.map(({ measure, place, cells: found }) => ({
      key: `${measure.id}@${place}`,
      ...namedMeasure(context, measure),
      place: nameRecord(view, 'place', place),
      cells: found.map((inside) =>
        inside.map(({ kind, figure }) => ({
          cell: cells.of(figure),
          kind: kind === 'actual' ? undefined : label(language, 'observationKind', kind),
        })),
      ),
    })),
    turn: shown.turn,
    turnPeriods: columns.turn,
  };
};
export type MatrixPage = ReturnType<typeof matrixPage>;
