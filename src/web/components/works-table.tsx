/** Works side by side. */
import { Link } from 'react-router';
import type { Cell } from '#web/cell.ts';
import { DataTable, type Sort } from '#web/components/data-table.tsx';
import { Figure } from '#web/components/figure.tsx';
import { MixedText, RecordText } from '#web/components/record-text.tsx';
import { StateTag, WorkStatusTag } from '#web/components/state-tag.tsx';
import { useLinks, useWords } from '#web/frame.tsx';
import type { WorkRow } from '#web/works-page.ts';
import { worksWords } from '#words/ui/works.ts';

interface WorksTableProps {
  readonly rows: readonly WorkRow[];
  readonly sort: Sort | undefined;
  /** Only where all works are shown: no figure adds up a choice of them. */
  readonly total: Cell | undefined;
}

export const WorksTable = ({ rows, sort, total }: WorksTableProps) => {
  const words = useWords(worksWords);
  const { page } = useLinks();
  return (
    <DataTable
      caption={words.title} quiet rows={rows} rowKey={(row) => row.id} sort={sort}
      columns={[
        { key: 'work', title: words.work, heads: true, sorts: true, cell: (row) => <><Link to={page(row.path)}><RecordText>{row.name}</RecordText></Link><div className="small soft"><MixedText>{[row.sector, row.places].filter(Boolean).join(' · ')}</MixedText></div></> },
        { key: 'objective', title: words.node, sorts: true, cell: (row) => row.objective && <Link to={page(row.objective.path)}>{row.objective.number}</Link> },
        { key: 'status', title: words.status, sorts: true, cell: (row) => <><WorkStatusTag status={row.status} />{row.late && <div className="small"><StateTag mark="late">{words.late}</StateTag> <Figure cell={row.late} /></div>}{row.statement !== undefined && <div className="small soft"><RecordText>{row.statement}</RecordText></div>}</> },
        { key: 'finish', title: words.expectedOrDone, align: 'end', sorts: true, cell: (row) => (row.finish ? <Figure cell={row.finish} /> : <span className="small soft">{words.notStated}</span>) },
        { key: 'funding', title: words.funding, align: 'end', sorts: true, cell: (row) => (row.funding ? <Figure cell={row.funding} /> : <span className="small soft">{words.notStated}</span>) },
        { key: 'obstacle', title: words.obstacle, cell: (row) => (row.obstacles.length === 0 ? <span className="small soft">{words.noObstacle}</span> : row.obstacles.map((one) => <div key={one.id} className="small"><StateTag mark="stuck">{one.kind}</StateTag> <RecordText>{one.statement}</RecordText></div>)) },
      ]}
      foot={total && <tr><th scope="row" colSpan={4}>{words.fundingTotal}</th><td className="end"><Figure cell={total} /></td></tr>}
    />
  );
};
