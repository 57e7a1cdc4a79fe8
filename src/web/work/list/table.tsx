/** Works side by side. */
import { Link } from 'react-router';
import type { Cell } from '#web/parts/cell.ts';
import { NotStated } from '#web/parts/absent.tsx';
import { DataTable, type Sort } from '#web/parts/data-table.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { StateTag, WorkStatusTag } from '#web/parts/state-tag.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import type { WorkRow } from '#web/work/list/row.ts';
import { worksWords } from '#words/ui/works.ts';

interface WorksTableProps {
  readonly rows: readonly WorkRow[];
  readonly sort: Sort | undefined;
  /** Only where all works are shown: no figure adds up a choice of them. */
  readonly total: Cell | undefined;
}

/** Under their objectives, unless the reader sorts them otherwise. */
export const WorksTable = ({ rows, sort, total }: WorksTableProps) => {
  const words = useWords(worksWords);
  const { page } = useLinks();
  const grouped = sort === undefined || sort.key === 'objective';
  return (
    <div className="works-table">
      <DataTable
        caption={words.title}
        quiet
        rows={rows}
        rowKey={(row) => row.id}
        sort={sort}
        partOf={grouped ? (row) => ({ key: row.objective?.path ?? '', title: <ObjectiveLink row={row} /> }) : undefined}
        columns={[
          { key: 'work', title: words.work, heads: true, sorts: true, cell: (row) => <Name row={row} /> },
          ...(grouped
            ? []
            : [
                {
                  key: 'objective',
                  title: words.node,
                  sorts: true,
                  cell: ({ objective }: WorkRow) =>
                    objective && <Link to={page(objective.path)}>{objective.number}</Link>,
                },
              ]),
          {
            key: 'status',
            title: words.statusAndObstacle,
            sorts: true,
            plain: true,
            cell: (row) => <Status row={row} />,
          },
          {
            key: 'finish',
            title: words.finish,
            align: 'end',
            sorts: true,
            cell: (row) =>
              row.finish ? (
                <>
                  {row.expected && <span className="small soft">{words.expected} </span>}
                  <FigureCell cell={row.finish} />
                </>
              ) : (
                <NotStated>{words.notStated}</NotStated>
              ),
          },
          {
            key: 'funding',
            title: words.funding,
            align: 'end',
            sorts: true,
            cell: (row) => (row.funding ? <FigureCell cell={row.funding} /> : <NotStated>{words.notStated}</NotStated>),
          },
        ]}
        foot={
          total && (
            <tr>
              <th scope="row" colSpan={grouped ? 3 : 4}>
                {words.fundingTotal}
              </th>
              <td className="end">
                <FigureCell cell={total} />
              </td>
            </tr>
          )
        }
      />
    </div>
  );
};

const ObjectiveLink = ({ row: { objective } }: { readonly row: WorkRow }) => {
  const { page } = useLinks();
  return (
    objective && (
      <Link to={page(objective.path)}>
        {objective.number}. <RecordText>{objective.title}</RecordText>
      </Link>
    )
  );
};

const Name = ({ row }: { readonly row: WorkRow }) => {
  const words = useWords(worksWords);
  const { page } = useLinks();
  return (
    <>
      <Link to={page(row.path)}>
        <RecordText>{row.name}</RecordText>
      </Link>
      {row.times !== undefined && <strong> ×{row.times}</strong>}
      {row.whole !== undefined && (
        <div className="small soft">
          {words.partOf}: <RecordText>{row.whole}</RecordText>
        </div>
      )}
      <div className="small soft">
        <MixedText>{[row.sector, row.places].filter(Boolean).join(' · ')}</MixedText>
      </div>
    </>
  );
};

const Status = ({ row }: { readonly row: WorkRow }) => {
  const words = useWords(worksWords);
  return (
    <>
      <WorkStatusTag status={row.status} />
      {row.isLate && (
        <div className="small">
          <StateTag mark="late">{words.late}</StateTag> {row.late && <FigureCell cell={row.late} />}
        </div>
      )}
      {row.moved && (
        <div className="small soft">
          {words.movedBy(row.moved.times)} <FigureCell cell={row.moved.first} />
        </div>
      )}
      {row.statement !== undefined && (
        <div className="small soft">
          <RecordText>{row.statement}</RecordText>
        </div>
      )}
      {row.obstacles.map((one) => (
        <div key={one.id} className="small">
          <StateTag mark="stuck">{words.heldBy(one.kind)}</StateTag> <RecordText>{one.statement}</RecordText>
        </div>
      ))}
    </>
  );
};

const GAPS = ['thieu-ngay', 'thieu-von', 'thieu-chu-tri'] as const;

/** What a dash means, and the way to the works that lack something. */
export const WorksGaps = () => {
  const words = useWords(worksWords);
  const { here } = useLinks();
  return (
    <p className="small soft works-gaps">
      {words.dash}{' '}
      <span>
        {words.gaps}{' '}
        {GAPS.map((gap, index) => (
          <span key={gap}>
            {index > 0 && ' · '}
            <Link to={here({ 'can-xu-ly': gap })} preventScrollReset>
              {words.troubles[gap]}
            </Link>
          </span>
        ))}
      </span>
    </p>
  );
};
