/** Plan beside payment, a table for each year: years are never added up. */
import { DataTable } from '#web/parts/data-table.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { useWords } from '#web/frame/frame.tsx';
import type { Cell } from '#web/parts/cell.ts';
import type { BudgetPage } from '#web/resource/budget.ts';
import { resourcesWords } from '#words/ui/resources.ts';

const Amount = ({ cell }: { readonly cell: Cell | undefined }) => (cell ? <FigureCell cell={cell} /> : <>–</>);

type Year = BudgetPage[number];

/** `byOwner`: beside the table by source one by the agencies that own the works, where there are several. */
export const Budget = ({ years, byOwner = false }: { readonly years: BudgetPage; readonly byOwner?: boolean }) => {
  const words = useWords(resourcesWords);
  return (
    <div className="stack">
      {years.map((year) => (
        <div key={year.key} className="stack">
          <BudgetTable caption={words.budgetOf(year.name)} head={words.source} rows={year.sources} year={year} />
          {byOwner && year.owners.length > 0 && (
            <BudgetTable
              caption={words.budgetByOwner(year.name)}
              head={words.ownerOfWorks}
              rows={year.owners}
              year={year}
            />
          )}
        </div>
      ))}
    </div>
  );
};

const BudgetTable = ({
  caption,
  head,
  rows,
  year,
}: {
  readonly caption: string;
  readonly head: string;
  readonly rows: Year['sources'];
  readonly year: Year;
}) => {
  const words = useWords(resourcesWords);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { key: 'of', title: head, heads: true, cell: (row) => row.label },
        { key: 'plan', title: words.plan, align: 'end', cell: ({ plan }) => <Amount cell={plan} /> },
        { key: 'paid', title: words.paid, align: 'end', cell: ({ paid }) => <Amount cell={paid} /> },
        { key: 'share', title: words.paidShare, align: 'end', cell: ({ share }) => <Amount cell={share} /> },
      ]}
      foot={
        rows.length > 1 ? (
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
  );
};
