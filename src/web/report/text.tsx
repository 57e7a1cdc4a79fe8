/** The text of the report: official head, parts, notes with ways back, signature. Every number opens its trace. */
import type { ReactNode } from 'react';
import { FigureCell } from '#web/parts/figure.tsx';
import { useWords } from '#web/frame/frame.tsx';
import type { PageBlock, PageRun, ReportPage } from '#web/report/page.ts';
import { reportWords } from '#words/ui/report.ts';

export const ReportText = ({ seen }: { readonly seen: ReportPage }) => {
  const words = useWords(reportWords);
  const marks = firstMarks(seen.blocks);
  return (
    <article className="report-text" lang="vi">
      <ReportHead head={seen.head} />
      {seen.blocks.map((block, index) => (
        <BlockView key={`${index}`} block={block} marks={marks} />
      ))}
      <ReportClosing seen={seen} />
      {seen.notes.length > 0 && (
        <section className="report-notes" aria-label={words.notes}>
          <ol>
            {seen.notes.map((runs, index) => (
              <li key={`${index}`} id={`chu-thich-${index + 1}`} tabIndex={-1}>
                <Runs runs={runs} marks={marks} />{' '}
                <a href={`#dau-${index + 1}`} className="note-back" aria-label={words.noteBack(String(index + 1))}>
                  ↩
                </a>
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
};

const runsIn = (block: PageBlock): readonly PageRun[] =>
  block.kind === 'paragraph'
    ? block.runs
    : block.kind === 'table'
      ? block.rows.flat(2)
      : block.kind === 'picture'
        ? (block.caption ?? [])
        : [];

/** The run at which each note is marked first: only that one carries the anchor. */
const firstMarks = (blocks: readonly PageBlock[]): ReadonlySet<PageRun> => {
  const first = new Map<number, PageRun>();
  for (const run of blocks.flatMap(runsIn))
    if (typeof run === 'object' && 'note' in run && !first.has(run.note)) first.set(run.note, run);
  return new Set(first.values());
};

interface RunsProps {
  readonly runs: readonly PageRun[];
  readonly marks: ReadonlySet<PageRun>;
}

const Runs = ({ runs, marks }: RunsProps) =>
  runs.map((run, index) => <RunView key={`${index}`} run={run} marks={marks} />);

const RunView = ({ run, marks }: { readonly run: PageRun; readonly marks: ReadonlySet<PageRun> }) => {
  const words = useWords(reportWords);
  if (typeof run === 'string') return run;
  if ('figure' in run) return <FigureCell cell={{ address: run.figure, printed: run.printed, state: 'known' }} />;
  if ('note' in run) {
    return (
      <sup>
        <a
          className="note-mark"
          href={`#chu-thich-${run.note}`}
          aria-label={words.noteMark(String(run.note))}
          {...(marks.has(run) && { id: `dau-${run.note}` })}
        >
          {run.note}
        </a>
      </sup>
    );
  }
  const text = run.bold ? <strong>{run.text}</strong> : run.text;
  return run.italic ? <em>{text}</em> : text;
};

interface TableCellProps {
  readonly column: Extract<PageBlock, { readonly kind: 'table' }>['columns'][number] | undefined;
  /** The first cell of a row names it. */
  readonly heads: boolean;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

/** On a phone each value stands beside the head of its column. */
const TableCell = ({ column, heads, isEmpty, children }: TableCellProps) => {
  const className = column?.align === 'right' ? 'end' : undefined;
  if (heads)
    return (
      <th scope="row" className={className}>
        {children}
      </th>
    );
  // An empty cell takes no line of its own there.
  if (isEmpty) return <td className={className}>{null}</td>;
  return (
    <td className={className} data-label={column?.head}>
      <div className="cell">{children}</div>
    </td>
  );
};

const BlockView = ({ block, marks }: { readonly block: PageBlock; readonly marks: ReadonlySet<PageRun> }) => {
  switch (block.kind) {
    case 'heading': {
      const Tag = `h${Math.min(6, block.level + 2)}` as 'h3';
      return (
        <Tag id={block.id} className={`report-h${block.level}`} tabIndex={-1}>
          {block.text}
        </Tag>
      );
    }
    case 'paragraph':
      return (
        <p className={block.mark ? 'report-item' : 'report-p'}>
          {block.mark && `${block.mark} `}
          <Runs runs={block.runs} marks={marks} />
        </p>
      );
    case 'table':
      return (
        <div
          className="table-frame"
          role="region"
          tabIndex={0}
          aria-label={block.title ?? block.columns.map((column) => column.head).join(', ')}
        >
          <table className="data-table">
            {block.title !== undefined && <caption>{block.title}</caption>}
            <thead>
              <tr>
                {block.columns.map((column) => (
                  <th key={column.head} scope="col" className={column.align === 'right' ? 'end' : undefined}>
                    {column.head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={`${index}`}>
                  {row.map((cell, at) => (
                    <TableCell key={`${at}`} column={block.columns[at]} heads={at === 0} isEmpty={cell.length === 0}>
                      <Runs runs={cell} marks={marks} />
                    </TableCell>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'picture':
      return (
        <figure className="report-picture">
          <img src={`data:image/svg+xml,${encodeURIComponent(block.svg)}`} alt={block.alt} />
          {block.caption && (
            <figcaption>
              <Runs runs={block.caption} marks={marks} />
            </figcaption>
          )}
        </figure>
      );
  }
};

const ReportHead = ({ head }: { readonly head: ReportPage['head'] }) => (
  <header className="report-head">
    <div>
      {head.superior !== undefined && <p>{head.superior}</p>}
      <p className="report-issuer">{head.issuer}</p>
      {head.below === 'asterisk' ? <p aria-hidden="true">*</p> : <hr />}
      <p>{head.symbol}</p>
    </div>
    <div>
      {head.motto.map((line, index) => (
        <p key={line} className="report-motto">
          {index === head.motto.length - 1 ? <span className="report-ruled">{line}</span> : line}
        </p>
      ))}
      <p className="report-date">{head.date}</p>
    </div>
    <p className="report-name">
      <strong>{head.typeName}</strong>
      <span>{head.subject}</span>
    </p>
  </header>
);

const ReportClosing = ({ seen }: { readonly seen: ReportPage }) => {
  const words = useWords(reportWords);
  return (
    <footer className="report-closing">
      <div>
        <p className="report-recipients">{words.recipients}:</p>
        <ul>
          {seen.recipients.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div className="report-signature">
        <p>
          <strong>{seen.signature.authority}</strong>
        </p>
        <p>{seen.signature.position}</p>
        <p className="report-signer">
          <strong>{seen.signature.name}</strong>
        </p>
      </div>
    </footer>
  );
};
