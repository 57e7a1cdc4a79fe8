/** Measures side by side: what is known, planned, and how it goes. */
import { Link } from 'react-router';
import { NotStated } from '#web/parts/absent.tsx';
import { DataTable, type Column } from '#web/parts/data-table.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { Trend } from '#web/parts/trend.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import type { MatrixPage } from '#web/measure/matrix.ts';
import type { MeasureRow, MeasuresPage } from '#web/measure/list/page.ts';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { measuresWords } from '#words/ui/measures.ts';

type Columns = NonNullable<MeasuresPage['table']>['columns'];

/** `shown`: columns that say something of at least one measure of the page; the same in all its tables. */
export const MeasureTable = ({
  caption,
  lines,
  shown,
}: {
  readonly caption: string;
  readonly lines: readonly MeasureRow[];
  readonly shown: Columns;
}) => {
  const words = useWords(measuresWords);
  const column = (key: keyof Columns, one: Column<MeasureRow>): readonly Column<MeasureRow>[] =>
    shown[key] ? [one] : [];
  return (
    <DataTable
      caption={caption}
      quiet
      rows={lines}
      rowKey={(line) => line.key}
      columns={[
        { key: 'measure', title: words.measure, heads: true, cell: (line) => <MeasureName line={line} /> },
        { key: 'latest', title: words.latest, align: 'end', cell: (line) => <Latest line={line} /> },
        ...column('plan', { key: 'plan', title: words.plan, align: 'end', cell: (line) => <Plan line={line} /> }),
        ...column('share', {
          key: 'share',
          title: words.share,
          align: 'end',
          cell: (line) => (line.share ? <FigureCell cell={line.share} /> : <None />),
        }),
        ...column('change', {
          key: 'change',
          title: words.change,
          align: 'end',
          cell: (line) => (line.change ? <FigureCell cell={line.change} /> : <None />),
        }),
        ...column('trend', {
          key: 'trend',
          title: words.trend,
          cell: (line) => (line.trend ? <Trend points={line.trend} /> : <None />),
        }),
      ]}
    />
  );
};

const None = () => {
  const words = useWords(measuresWords);
  return <NotStated>{words.noneYet}</NotStated>;
};

const MeasureName = ({ line }: { readonly line: MeasureRow }) => {
  const words = useWords(measuresWords);
  const { page } = useLinks();
  return (
    <span className="measure-name">
      <Link to={page(line.path)}>
        <RecordText>{line.name}</RecordText>
      </Link>
      {line.place !== undefined && (
        <span className="measure-place">
          {' '}
          · <RecordText>{line.place}</RecordText>
        </span>
      )}
      {line.place === undefined && line.latest.printed === undefined && (
        <span className="soft small">
          {' '}
          · <MixedText>{words.unitIs(line.unit)}</MixedText>
        </span>
      )}
      {line.place === undefined &&
        (line.definition === undefined ? (
          <span className="soft small"> · {words.noDefinition}</span>
        ) : (
          <span className="measure-about soft small">
            <RecordText>{line.definition}</RecordText>
          </span>
        ))}
      {line.place === undefined && line.question !== undefined && (
        <span className="measure-about soft small">
          {words.question}: <RecordText>{line.question}</RecordText>
        </span>
      )}
    </span>
  );
};

const Latest = ({ line }: { readonly line: MeasureRow }) => (
  <>
    <span className="measure-latest">
      <FigureCell cell={line.latest} absent="brief" />
    </span>
    {line.period !== undefined && (
      <span className="under soft small">
        {line.period}
        {line.kind !== undefined && `, ${line.kind}`}
      </span>
    )}
  </>
);

const Plan = ({ line }: { readonly line: MeasureRow }) =>
  line.plan.printed === undefined ? (
    <None />
  ) : (
    <>
      <FigureCell cell={line.plan} />
      {line.planPeriod !== undefined && <span className="under soft small">{line.planPeriod}</span>}
    </>
  );

/** Places by periods. A kind other than actual is named; an empty place stays visibly empty. */
export const MatrixTable = ({
  caption,
  matrix,
  withName,
}: {
  readonly caption: string;
  readonly matrix: MatrixPage;
  readonly withName: boolean;
}) => {
  const words = useWords(measuresWords);
  const { page } = useLinks();
  type Row = MatrixPage['rows'][number];
  return (
    <>
      <DataTable
        caption={caption}
        quiet
        rows={matrix.rows}
        turn={matrix.turn}
        rowKey={(row) => row.key}
        columns={[
          {
            key: 'name',
            title: withName ? words.measure : words.place,
            heads: true,
            cell: (row: Row) =>
              withName ? (
                <>
                  <Link to={page(row.path)}>
                    <RecordText>{row.name}</RecordText>
                  </Link>
                  <span className="under soft small">
                    <RecordText>{row.place}</RecordText>
                  </span>
                </>
              ) : (
                row.place
              ),
          },
          ...matrix.periods.map(({ key, name }, index) => ({
            key,
            title: name,
            align: 'end' as const,
            cell: (row: Row) => <MatrixCell found={row.cells[index] ?? []} />,
          })),
        ]}
      />
      <TurnLinks turn={matrix.turnPeriods} of={words.period} />
    </>
  );
};

const MatrixCell = ({ found }: { readonly found: MatrixPage['rows'][number]['cells'][number] }) =>
  found.length === 0 ? (
    <None />
  ) : (
    <>
      {found.map(({ cell, kind }) => (
        <span key={cell.address} className={kind === undefined ? 'matrix-value' : 'matrix-value matrix-expected'}>
          <FigureCell cell={cell} absent="brief" />
          {kind !== undefined && <span className="under soft small">{kind}</span>}
        </span>
      ))}
    </>
  );
