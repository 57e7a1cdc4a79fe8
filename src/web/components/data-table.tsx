/** A table to compare in: the head stays, numbers stand right, columns sort by links that need no script. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { MixedText, marked } from '#web/components/record-text.tsx';
import { useLinks, useWords } from '#web/frame.tsx';
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
  readonly cell: (row: Row) => ReactNode;
}

export interface Sort {
  readonly key: string;
  readonly down: boolean;
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
  /** A closing row: totals, as figures. */
  readonly foot?: ReactNode;
}

export const DataTable = <Row,>({ caption, quiet = false, columns, rows, rowKey, rowId, sort, foot }: DataTableProps<Row>) => (
  <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
    <table className="data-table">
      <caption className={quiet ? 'ds-sr-only' : undefined}><MixedText>{caption}</MixedText></caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={column.align === 'end' ? 'end' : undefined} aria-sort={ariaSort(column, sort)}>
              {column.sorts ? <SortLink column={column} sort={sort} /> : <MixedText>{column.title}</MixedText>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} id={rowId?.(row)}>{columns.map((column) => <BodyCell key={column.key} column={column} row={row} />)}</tr>
        ))}
      </tbody>
      {foot !== undefined && <tfoot>{foot}</tfoot>}
    </table>
  </div>
);

const BodyCell = <Row,>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) => {
  const className = column.align === 'end' ? 'end' : undefined;
  const content = marked(column.cell(row));
  return column.heads ? <th scope="row" className={className} data-label={column.title}>{content}</th> : <td className={className} data-label={column.title}>{content}</td>;
};

const ariaSort = <Row,>({ key, sorts }: Column<Row>, sort: Sort | undefined): 'ascending' | 'descending' | 'none' | undefined =>
  sorts ? (sort?.key === key ? (sort.down ? 'descending' : 'ascending') : 'none') : undefined;

/** A second click turns the order round. */
const SortLink = <Row,>({ column, sort }: { readonly column: Column<Row>; readonly sort: Sort | undefined }) => {
  const { here } = useLinks();
  const words = useWords(shellWords);
  const current = sort?.key === column.key ? sort : undefined;
  const next = current && !current.down ? `-${column.key}` : column.key;
  const state = current ? ` (${current.down ? words.sortedDown : words.sortedUp})` : '';
  return (
    <Link className="sort-link" to={here({ sort: next })} preventScrollReset aria-label={`${words.sortBy(column.title)}${state}`}>
      {column.title}
      <span className="sort-mark" aria-hidden="true">{current ? (current.down ? '▼' : '▲') : '↕'}</span>
    </Link>
  );
};
