/** Plan beside payment, a table for each year: years are never added up. */
import { DataTable } from '#web/parts/data-table.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { useWords } from '#web/frame/frame.tsx';
import type { Cell } from '#web/parts/cell.ts';
import type { BudgetPage } from '#web/resource/budget.ts';
import { resourcesWords } from '#words/ui/resources.ts';

const Amount = ({ cell }: { readonly cell: Cell | undefined }) => (cell ? <FigureCell cell={cell} /> : <>–</>);

export const Budget = ({ years }: { readonly years: BudgetPage }) => {
  const words = useWords(resourcesWords);
  return (
    <>
      {years.map((year) => (
        <DataTable
          key={year.key}
          caption={words.budgetOf(year.name)}
          rows={year.sources}
          rowKey={(source) => source.key}
          columns={[
            { key: 'source', title: words.source, heads: true, cell: (source) => source.label },
            { key: 'plan', title: words.plan, align: 'end', cell: ({ plan }) => <Amount cell={plan} /> },
            { key: 'paid', title: words.paid, align: 'end', cell: ({ paid }) => <Amount cell={paid} /> },
            { key: 'share', title: words.paidShare, align: 'end', cell: ({ share }) => <Amount cell={share} /> },
          ]}
          foot={
            year.sources.length > 1 ? (
              <tr>
                <th scope="row">{words.total}</th>
                <td className="end" data-label={words.plan}>
                  <Amount cell={year.plan} />
                </td>
                <td className="end" data-label={words.paid}>
                  <Amount cell={year.paid} />
                </td>
                <td className="end" data-label={words.paidShare}>
                  <Amount cell={year.share} />
                </td>
              </tr>
            ) : undefined
          }
        />
      ))}
    </>
  );
};
