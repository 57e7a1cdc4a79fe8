/** What a work costs and who pays; its sizes by stage. */
import { NotStated } from '#web/parts/absent.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { FundingBar, FundingSwatch } from '#web/parts/funding-bar.tsx';
import { Budget } from '#web/resource/budget.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { SourceLine } from '#web/parts/source-line.tsx';
import { useWords } from '#web/frame/frame.tsx';
import type { WorkPage } from '#web/work/page.ts';
import { worksWords } from '#words/ui/works.ts';

/** Then the lines are the parts, and no table of parts is wanted. */
const isOneEach = ({ parts, rows }: WorkPage['funding'][number]): boolean =>
  parts.length === (rows.turn?.total ?? rows.rows.length);

export const WorkMoney = ({ funding, budget }: Pick<WorkPage, 'funding' | 'budget'>) => {
  const words = useWords(worksWords);
  return (
    <TitledBlock title={words.money}>
      {funding.length === 0 && <p className="soft">{words.moneyNone}</p>}
      <Budget years={budget} />
      {funding.map((one) => (
        <div key={one.kind} className="stack work-money">
          <FundingBar title={one.title} parts={one.parts} total={one.total} bare={isOneEach(one)} />
          <DataTable
            caption={`${words.moneyRows}: ${one.kind}`}
            quiet
            rows={one.rows.rows}
            turn={one.rows.turn}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'source',
                title: words.moneySource,
                heads: true,
                cell: (row) => (
                  <>
                    <FundingSwatch index={one.parts.findIndex((part) => part.key === row.sourceCode)} />
                    {row.source}
                    {row.note !== undefined && (
                      <div className="small soft">
                        <RecordText>{row.note}</RecordText>
                      </div>
                    )}
                  </>
                ),
              },
              { key: 'year', title: words.year, cell: (row) => <Year row={row} /> },
              { key: 'amount', title: words.amount, align: 'end', cell: (row) => <FigureCell cell={row.cell} /> },
              { key: 'from', title: words.source, cell: (row) => <SourceLine source={row.from} /> },
            ]}
            foot={
              <tr>
                <th scope="row" colSpan={2}>
                  {words.moneyTotal}
                </th>
                <td className="end">
                  <FigureCell cell={one.total} />
                </td>
                <td aria-hidden="true" />
              </tr>
            }
          />
        </div>
      ))}
    </TitledBlock>
  );
};

const Year = ({ row }: { readonly row: WorkPage['funding'][number]['rows']['rows'][number] }) => {
  const words = useWords(worksWords);
  return (
    <>
      {row.year ?? <NotStated>{words.notStated}</NotStated>}
      {row.reach !== undefined && <span className="small soft"> ({row.reach})</span>}
    </>
  );
};

export const WorkExtents = ({ extents }: { readonly extents: WorkPage['extents'] }) => {
  const words = useWords(worksWords);
  if (extents.rows.length === 0) return null;
  return (
    <TitledBlock title={words.extents}>
      <DataTable
        caption={words.extents}
        quiet
        rows={extents.rows}
        turn={extents.turn}
        rowKey={(row) => row.id}
        columns={[
          { key: 'extent', title: words.extent, heads: true, cell: (row) => row.name },
          { key: 'stage', title: words.stage, cell: (row) => row.stage },
          { key: 'value', title: words.value, align: 'end', cell: (row) => <FigureCell cell={row.cell} /> },
          { key: 'source', title: words.source, cell: (row) => <SourceLine source={row.source} /> },
        ]}
      />
    </TitledBlock>
  );
};
