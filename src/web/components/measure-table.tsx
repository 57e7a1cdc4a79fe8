/** Measures side by side: what is known, planned, and how it goes. */
import { Link } from 'react-router';
import { DataTable } from '#web/components/data-table.tsx';
import { Figure } from '#web/components/figure.tsx';
import { MixedText, RecordText } from '#web/components/record-text.tsx';
import { Trend } from '#web/components/trend.tsx';
import { useLinks, useWords } from '#web/frame.tsx';
import type { MatrixPage, MeasureRow } from '#web/measure-page.ts';
import { measuresWords } from '#words/ui/measures.ts';

export const MeasureTable = ({ caption, lines }: { readonly caption: string; readonly lines: readonly MeasureRow[] }) => {
  const words = useWords(measuresWords);
  const { figure } = useLinks();
  return (
    <DataTable
      caption={caption}
      quiet
      rows={lines}
      rowKey={(line) => line.key}
      columns={[
        { key: 'measure', title: words.measure, heads: true, cell: (line) => <MeasureName line={line} /> },
        { key: 'latest', title: words.latest, align: 'end', cell: (line) => <Latest line={line} /> },
        { key: 'plan', title: words.plan, align: 'end', cell: (line) => (line.plan.printed === undefined ? <a className="soft small nowrap figure" href={figure(line.plan.address)} data-figure={line.plan.address}>{words.noPlan}</a> : <Figure cell={line.plan} />) },
        { key: 'share', title: words.share, align: 'end', cell: (line) => (line.share ? <Figure cell={line.share} /> : <None />) },
        { key: 'change', title: words.change, align: 'end', cell: (line) => (line.change ? <Figure cell={line.change} /> : <None />) },
        { key: 'trend', title: words.trend, cell: (line) => (line.trend ? <Trend points={line.trend} /> : <span className="soft small nowrap">{words.noTrend}</span>) },
      ]}
    />
  );
};

const None = () => {
  const words = useWords(measuresWords);
  return <span className="soft"><span aria-hidden="true">–</span><span className="ds-sr-only">{words.noneYet}</span></span>;
};

const MeasureName = ({ line }: { readonly line: MeasureRow }) => {
  const words = useWords(measuresWords);
  const { page } = useLinks();
  return (
    <span className="measure-name">
      <Link to={page(line.path)}><RecordText>{line.name}</RecordText></Link>
      {line.place !== undefined && <span className="measure-place"> · <RecordText>{line.place}</RecordText></span>}
      {line.place === undefined && (
        <span className="measure-about soft small">
          <MixedText>{words.unitIs(line.unit)}</MixedText>. {line.definition === undefined ? words.noDefinition : <RecordText>{line.definition}</RecordText>}
          {line.question !== undefined && <span className="measure-question"> {words.question}: <RecordText>{line.question}</RecordText></span>}
        </span>
      )}
    </span>
  );
};

const Latest = ({ line }: { readonly line: MeasureRow }) => (
  <>
    <Figure cell={line.latest} absent="brief" />
    {line.period !== undefined && <span className="under soft small">{line.period}{line.kind !== undefined && `, ${line.kind}`}</span>}
  </>
);

/** Places by periods. A kind other than actual is named; an empty place stays visibly empty. */
export const MeasureMatrix = ({ caption, matrix, withName }: { readonly caption: string; readonly matrix: MatrixPage; readonly withName: boolean }) => {
  const words = useWords(measuresWords);
  const { page } = useLinks();
  type Row = MatrixPage['rows'][number];
  return (
    <DataTable
      caption={caption}
      quiet
      rows={matrix.rows}
      rowKey={(row) => row.key}
      columns={[
        { key: 'name', title: withName ? words.measure : words.place, heads: true, cell: (row: Row) => (withName ? <><Link to={page(row.path)}><RecordText>{row.name}</RecordText></Link><span className="under soft small"><RecordText>{row.place}</RecordText></span></> : row.place) },
        ...matrix.periods.map(({ key, name }, index) => ({ key, title: name, align: 'end' as const, cell: (row: Row) => <MatrixCell found={row.cells[index] ?? []} /> })),
      ]}
    />
  );
};

const MatrixCell = ({ found }: { readonly found: MatrixPage['rows'][number]['cells'][number] }) =>
  found.length === 0 ? <None /> : (
    <>
      {found.map(({ cell, kind }) => (
        <span key={cell.address} className={kind === undefined ? 'matrix-value' : 'matrix-value matrix-expected'}>
          <Figure cell={cell} absent="brief" />
          {kind !== undefined && <span className="under soft small">{kind}</span>}
        </span>
      ))}
    </>
  );
