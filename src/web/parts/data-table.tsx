/** A table to compare in: the head stays, numbers stand right, columns sort by links that need no script. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { MixedText, markedText } from '#web/parts/record-text.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import type { Turn } from '#web/parts/turn-pages.ts';
import { shellWords } from '#words/ui/shell.ts';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** Numbers stand at the end. */
  readonly align?: 'end';
  /** Whether the page sorts by it. */
  readonly sorts?: boolean;
  /** The column that names the row. */
  readonly heads?: boolean;
  /** What stands there speaks for itself: a phone shows it without the name of the column. */
  readonly plain?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

export interface Sort {
  readonly key: string;
  readonly down: boolean;
}

export interface TablePart {
  readonly key: string;
  readonly title: ReactNode;
}

interface DataTableProps<Row> {
  readonly caption: string;
  /** Whether the caption is read out only. */
  readonly quiet?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Anchors of the rows, where others lead to one of them. */
  readonly rowId?: (row: Row) => string;
  readonly sort?: Sort | undefined;
  /** The part of the table that a row belongs to; rows of one part stand together already. */
  readonly partOf?: ((row: Row) => TablePart) | undefined;
  /** A closing row: totals, as figures. */
  readonly foot?: ReactNode;
  /** Where the rows are a part of a longer list: the way to the others. */
  readonly turn?: Turn | undefined;
}

export const DataTable = <Row,>({
  caption,
  quiet = false,
  columns,
  rows,
  rowKey,
  rowId,
  sort,
  partOf,
  foot,
  turn,
}: DataTableProps<Row>) => (
  <>
    <div className="table-frame">
      <table className="data-table">
        <caption className={quiet ? 'ds-sr-only' : undefined}>
          <MixedText>{caption}</MixedText>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={column.align === 'end' ? 'end' : undefined}
                aria-sort={ariaSort(column, sort)}
              >
                {column.sorts ? <SortLink column={column} sort={sort} /> : <MixedText>{column.title}</MixedText>}
              </th>
            ))}
          </tr>
        </thead>
        {partsOf(rows, partOf).map(({ part, rows: own }) => (
          <tbody key={part?.key ?? ''}>
            {part && (
              <tr className="table-part">
                <th scope="rowgroup" colSpan={columns.length}>
                  {markedText(part.title)}
                </th>
              </tr>
            )}
            {own.map((row) => (
              <tr key={rowKey(row)} id={rowId?.(row)}>
                {columns.map((column) => (
                  <BodyCell key={column.key} column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
        {foot !== undefined && <tfoot>{foot}</tfoot>}
      </table>
    </div>
    <TurnLinks turn={turn} of={caption} />
  </>
);

/** Neighbours of one part together; the whole as one where there are no parts. */
const partsOf = <Row,>(
  rows: readonly Row[],
  partOf: ((row: Row) => TablePart) | undefined,
): readonly { readonly part?: TablePart; readonly rows: readonly Row[] }[] => {
  if (!partOf) return [{ rows }];
  const parts: { part: TablePart; rows: Row[] }[] = [];
  for (const row of rows) {
    const part = partOf(row);
    const last = parts.at(-1);
    if (last?.part.key === part.key) last.rows.push(row);
    else parts.push({ part, rows: [row] });
  }
  return parts;
};

/** Kept free of wrappers, so that a phone can leave the place out. */
const isEmpty = (content: ReactNode): boolean =>
  content === null ||
  content === undefined ||
  content === false ||
  content === '' ||
  (Array.isArray(content) && content.length === 0);

const BodyCell = <Row,>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) => {
  const className = column.align === 'end' ? 'end' : undefined;
  const content = markedText(column.cell(row));
  if (column.heads)
    return (
      <th scope="row" className={className} data-label={column.title}>
        {content}
      </th>
    );
  return (
    <td className={className} data-label={column.plain ? undefined : column.title}>
      {isEmpty(content) ? null : <div className="cell">{content}</div>}
    </td>
  );
};

const ariaSort = <Row,>(
  { key, sorts }: Column<Row>,
  sort: Sort | undefined,
): 'ascending' | 'descending' | 'none' | undefined =>
  sorts ? (sort?.key === key ? (sort.down ? 'descending' : 'ascending') : 'none') : undefined;

/** A second click turns the order round. */
const SortLink = <Row,>({ column, sort }: { readonly column: Column<Row>; readonly sort: Sort | undefined }) => {
  const { here } = useLinks();
  const words = useWords(shellWords);
  const current = sort?.key === column.key ? sort : undefined;
  const next = current && !current.down ? `-${column.key}` : column.key;
  const state = current ? ` (${current.down ? words.sortedDown : words.sortedUp})` : '';
  return (
    <Link
      className="sort-link"
      to={here({ sort: next, trang: undefined, dong: undefined })}
      preventScrollReset
      aria-label={`${words.sortBy(column.title)}${state}`}
    >
      {column.title}
      <span className="sort-mark" aria-hidden="true">
        {current ? (current.down ? '▼' : '▲') : '↕'}
      </span>
    </Link>
  );
};
