/** The blocks of the page of resources. */
import { Link } from 'react-router';
import { NotStated } from '#web/parts/absent.tsx';
import { Chart } from '#web/parts/chart.tsx';
import { DataTable, type Column, type Sort } from '#web/parts/data-table.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { FundingBar } from '#web/parts/funding-bar.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { SourceLine } from '#web/parts/source-line.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import type { Turned } from '#web/parts/turn-pages.ts';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import type { CapitalPage, ContributionRow, FundingRow, StatedRow } from '#web/resource/page.ts';
import { resourcesWords } from '#words/ui/resources.ts';

/** One kind of money: its sum by source, and by year where years are stated. */
export const CapitalKind = ({ capital }: { readonly capital: CapitalPage }) => {
  const words = useWords(resourcesWords);
  const { page } = useLinks();
  return (
    <div className={`stack${capital.years.length > 0 ? ' capital-years' : ''}`}>
      <FundingBar title={capital.title} parts={capital.parts} total={capital.total} of={capital.of} />
      {capital.years.length === 0 && <p className="soft small">{words.noYears}</p>}
      {capital.chart && (
        <Chart
          title={capital.chart.title}
          svg={capital.chart.svg}
          picture={(format) => page(`nguon-luc/hinh/${format}`, { loai: capital.kind })}
        >
          <Years capital={capital} />
        </Chart>
      )}
      {!capital.chart && capital.years.length > 0 && <Years capital={capital} />}
      {capital.yearless && capital.years.length > 0 && <p className="soft small">{words.someYearless}</p>}
    </div>
  );
};

const Years = ({ capital }: { readonly capital: CapitalPage }) => {
  const words = useWords(resourcesWords);
  type Part = CapitalPage['parts'][number];
  return (
    <DataTable
      caption={words.byYear(capital.title)}
      rows={capital.parts}
      rowKey={(part) => part.key}
      columns={[
        { key: 'source', title: words.source, heads: true, cell: (part) => part.label },
        ...capital.years.map(({ key, name }, index): Column<Part> => ({
          key,
          title: name,
          align: 'end',
          cell: ({ years }) => {
            const cell = years[index];
            return cell ? <FigureCell cell={cell} /> : '–';
          },
        })),
        { key: 'all', title: words.total, align: 'end', cell: (part) => <FigureCell cell={part.cell} /> },
      ]}
      foot={
        <tr>
          <th scope="row">{words.total}</th>
          {capital.years.map((year) => (
            <td key={year.key} className="end" data-label={year.name}>
              {year.cell && <FigureCell cell={year.cell} />}
            </td>
          ))}
          <td className="end" data-label={words.total}>
            <FigureCell cell={capital.total} />
          </td>
        </tr>
      }
    />
  );
};

const Belongs = ({ to }: { readonly to: FundingRow['belongs'] }) => {
  const words = useWords(resourcesWords);
  const { page } = useLinks();
  return to ? (
    <Link to={page(to.path)}>
      <RecordText>{to.name}</RecordText>
    </Link>
  ) : (
    words.noWork
  );
};

/** Every amount on record, by work. */
export const FundingTable = ({
  rows,
  sort,
}: {
  readonly rows: Turned<FundingRow>;
  readonly sort: Sort | undefined;
}) => {
  const words = useWords(resourcesWords);
  return (
    <DataTable
      caption={words.lines}
      quiet
      rows={rows.rows}
      turn={rows.turn}
      rowKey={(row) => row.key}
      rowId={(row) => row.key}
      sort={sort}
      columns={[
        {
          key: 'work',
          title: words.work,
          sorts: true,
          heads: true,
          cell: (row) => (
            <>
              <Belongs to={row.belongs} />
              {row.note !== undefined && (
                <span className="under small soft">
                  <RecordText>{row.note}</RecordText>
                </span>
              )}
            </>
          ),
        },
        { key: 'source', title: words.source, sorts: true, cell: (row) => row.source },
        { key: 'kind', title: words.kind, sorts: true, cell: (row) => row.kind },
        {
          key: 'year',
          title: words.year,
          sorts: true,
          cell: (row) => row.year ?? <NotStated>{words.noYear}</NotStated>,
        },
        {
          key: 'amount',
          title: words.amount,
          sorts: true,
          align: 'end',
          cell: (row) => <FigureCell cell={row.amount} absent="brief" />,
        },
        { key: 'evidence', title: words.evidence, cell: (row) => <SourceLine source={row.evidence} /> },
      ]}
    />
  );
};

/** Gifts: promised, given, on the way. */
export const Contributions = ({
  rows,
  sort,
  filtered = false,
}: {
  readonly rows: Turned<ContributionRow>;
  readonly sort: Sort | undefined;
  readonly filtered?: boolean;
}) => {
  const words = useWords(resourcesWords);
  if (rows.rows.length === 0) return <p>{words.contributionsNone(filtered)}</p>;
  return (
    <DataTable
      caption={words.contributions}
      quiet
      rows={rows.rows}
      turn={rows.turn}
      rowKey={(row) => row.key}
      rowId={(row) => row.key}
      sort={sort}
      columns={[
        { key: 'what', title: words.what, sorts: true, heads: true, cell: (row) => <Gift row={row} /> },
        {
          key: 'sponsor',
          title: words.sponsor,
          sorts: true,
          cell: (row) => row.sponsor ?? <NotStated>{words.noSponsor}</NotStated>,
        },
        {
          key: 'pledged',
          title: words.pledged,
          align: 'end',
          cell: (row) => <FigureCell cell={row.pledged} absent="dash" />,
        },
        {
          key: 'delivered',
          title: words.delivered,
          align: 'end',
          cell: (row) => <FigureCell cell={row.delivered} absent="dash" />,
        },
        {
          key: 'underway',
          title: words.underway,
          align: 'end',
          cell: (row) => <FigureCell cell={row.underway} absent="dash" />,
        },
        {
          key: 'cost',
          title: words.cost,
          sorts: true,
          align: 'end',
          cell: (row) => <FigureCell cell={row.cost} absent="dash" />,
        },
        { key: 'evidence', title: words.evidence, cell: (row) => <SourceLine source={row.evidence} /> },
      ]}
    />
  );
};

const Gift = ({ row }: { readonly row: ContributionRow }) => {
  const words = useWords(resourcesWords);
  return (
    <>
      <RecordText>{row.what}</RecordText>
      {row.size && (
        <span className="under small soft">
          {words.size} <FigureCell cell={row.size} />
        </span>
      )}
      <span className="under small soft">
        {words.place} {row.location === undefined ? words.noPlace : <RecordText>{row.location}</RecordText>}
      </span>
      <span className="under small soft">
        <Belongs to={row.belongs} />
      </span>
    </>
  );
};

const VERDICT_MARKS = { holds: 'reached', differs: 'stuck', 'no-parts': 'no-data', 'part-missing': 'no-data' } as const;

/** What documents state as totals, beside what their parts give. */
export const StatedTotals = ({
  rows,
  filtered = false,
}: {
  readonly rows: Turned<StatedRow>;
  readonly filtered?: boolean;
}) => {
  const words = useWords(resourcesWords);
  if (rows.rows.length === 0) return <p>{words.statedNone(filtered)}</p>;
  return (
    <DataTable
      caption={words.stated}
      quiet
      rows={rows.rows}
      turn={rows.turn}
      rowKey={(row) => row.key}
      rowId={(row) => row.key}
      columns={[
        {
          key: 'claim',
          title: words.claim,
          heads: true,
          cell: (row) => (
            <>
              <RecordText>{row.label}</RecordText>
              {row.belongs && (
                <span className="under small soft">
                  <Belongs to={row.belongs} />
                </span>
              )}
            </>
          ),
        },
        {
          key: 'stated',
          title: words.asStated,
          align: 'end',
          cell: (row) => <FigureCell cell={row.stated} absent="brief" />,
        },
        {
          key: 'computed',
          title: words.computed,
          align: 'end',
          cell: (row) =>
            row.computed ? (
              <FigureCell cell={row.computed} absent="brief" />
            ) : (
              <span className="soft">{words.noParts}</span>
            ),
        },
        { key: 'verdict', title: words.verdict, cell: (row) => <Verdict row={row} /> },
        { key: 'evidence', title: words.evidence, cell: (row) => <SourceLine source={row.evidence} /> },
      ]}
    />
  );
};

const Verdict = ({ row }: { readonly row: StatedRow }) => {
  const words = useWords(resourcesWords);
  return (
    <>
      <StateTag mark={VERDICT_MARKS[row.verdict]}>{words[row.verdict]}</StateTag>
      {row.difference && (
        <span className="under small">
          {words.difference} <FigureCell cell={row.difference} />
        </span>
      )}
      {row.remarks.map((remark) => (
        <span key={remark} className="under small soft">
          <MixedText>{remark}</MixedText>
        </span>
      ))}
    </>
  );
};
