/** The text of the report: official head, parts, notes with ways back, signature. Every number opens its trace. */
import type { ReactNode } from 'react';
import { FigureCell } from '#web/parts/figure.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import type { PageBlock, PageRun, ReportPage } from '#web/report/page.ts';
import { reportWords } from '#words/ui/report.ts';

export const ReportText = ({ seen }: { readonly seen: ReportPage }) => {
  const words = useWords(reportWords);
  const marks = firstMarks(seen.blocks);
  return (
    <article className="report-text" lang="vi">
      {seen.head && <ReportHead head={seen.head} />}
      {seen.annex && <AnnexHead annex={seen.annex} />}
      {seen.blocks.map((block, index) => (
        <BlockView key={`${index}`} block={block} marks={marks} />
      ))}
      {seen.annex ? <TurnLinks turn={seen.annex.turn} of={seen.annex.title} /> : <TextTurn seen={seen} />}
      {seen.closing && <ReportClosing closing={seen.closing} />}
      {seen.notes.length > 0 && (
        <section className="report-notes" aria-label={words.notes}>
          <ol>
            {seen.notes.map(({ number, runs }) => (
              <li key={number} value={number} id={`chu-thich-${number}`} tabIndex={-1}>
                <Runs runs={runs} marks={marks} />{' '}
                <a href={`#dau-${number}`} className="note-back" aria-label={words.noteBack(String(number))}>
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

/** The way to the pages before and behind. */
const TextTurn = ({ seen: { page, pages } }: { readonly seen: ReportPage }) => {
  const words = useWords(reportWords);
  const { here } = useLinks();
  if (pages === 1) return null;
  const to = (target: number): string =>
    here({ trang: target === 1 ? undefined : String(target), 'phu-luc': undefined });
  return (
    <nav className="views turn" aria-label={words.pagesOfText}>
      <span>{words.pageOfText(String(page), String(pages))}</span>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {words.pageBefore}
        </a>
      )}
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {words.pageNext}
        </a>
      )}
    </nav>
  );
};

const AnnexHead = ({ annex }: { readonly annex: NonNullable<ReportPage['annex']> }) => (
  <h3 className="report-h1" id={`phu-luc-${annex.id}`} tabIndex={-1}>
    {annex.title}
  </h3>
);

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

const ReportHead = ({ head }: { readonly head: NonNullable<ReportPage['head']> }) => (
  <header className="report-head">
    <div>
      {head.superior !== undefined && <p>{head.superior}</p>}
      <p className="report-issuer">{head.issuer}</p>
      {head.below === 'asterisk' ? <p aria-hidden="true">*</p> : <hr />}
      <p>{head.symbol}</p>
      {head.marks.map((mark) => (
        <p key={mark}>
          <strong>{mark}</strong>
        </p>
      ))}
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
    {head.addressees.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </header>
);

const ReportClosing = ({ closing }: { readonly closing: NonNullable<ReportPage['closing']> }) => {
  const words = useWords(reportWords);
  return (
    <footer className="report-closing">
      <div>
        <p className="report-recipients">{words.recipients}:</p>
        <ul>
          {closing.recipients.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {closing.signatures.map((signature) => (
        <div className="report-signature" key={signature.name}>
          {signature.lines.map(({ look, text }) => (
            <p key={text}>{look === 'authority' ? <strong>{text}</strong> : text}</p>
          ))}
          <p className="report-signer">
            <strong>{signature.name}</strong>
          </p>
        </div>
      ))}
    </footer>
  );
};
