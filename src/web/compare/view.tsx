/** Two days side by side: the form, the figures that changed, the records that came, changed and ended. */
import { Form, Link, useLocation } from 'react-router';
import { useFrame, useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import type { CompareAsked } from '#web/compare/question.ts';
import { MODE_NAMES } from '#web/compare/modes.ts';
import type { ComparedFigure, ComparedRow, ComparePage } from '#web/compare/page.ts';
import { DateField } from '#web/forms/date-field.tsx';
import { FormSelect } from '#web/forms/form-fields.tsx';
import { Changes, Fields } from '#web/journal/view.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { compareWords } from '#words/ui/compare.ts';
import { journalWords } from '#words/ui/journal.ts';

interface Given {
  readonly asked: Pick<CompareAsked, 'by' | 'from' | 'to' | 'subject'>;
  readonly wrong: readonly string[];
  readonly seen?: ComparePage;
}

export const CompareView = ({ given: { asked, wrong, seen } }: { readonly given: Given }) => {
  const words = useWords(compareWords);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <AskForm asked={asked} />
      <p id="compare-hint" className="soft small">
        {words.pointHint}
      </p>
      {wrong.length > 0 && (
        <div className="refused" role="alert">
          <p>{words.wrong}</p>
          <ul>
            {wrong.map((one) => (
              <li key={one}>
                <MixedText>{one}</MixedText>
              </li>
            ))}
          </ul>
        </div>
      )}
      {seen && (
        <>
          <p className="compare-told" role="status">
            {seen.turned && `${words.turned} `}
            {seen.told}
          </p>
          <Figures seen={seen} />
          <Records seen={seen} subject={asked.subject} />
        </>
      )}
    </>
  );
};

const AskForm = ({ asked }: Pick<Given, 'asked'>) => {
  const words = useWords(compareWords);
  const { pathname } = useLocation();
  const { asOf } = useFrame();
  return (
    <Form className="filters" method="get" action={pathname} aria-label={words.title}>
      {asOf?.reason === 'asked' && <input type="hidden" name="asOf" value={asOf.day} />}
      <div className="filters-field filters-wide">
        <label htmlFor="compare-by">{words.by}</label>
        <FormSelect className="ds-input" data-size="sm" id="compare-by" name="theo" defaultValue={MODE_NAMES[asked.by]}>
          {(['facts', 'journal'] as const).map((mode) => (
            <option key={mode} value={MODE_NAMES[mode]}>
              {words.modes[mode]}
            </option>
          ))}
        </FormSelect>
      </div>
      {(['from', 'to'] as const).map((end) => (
        <div key={end} className="filters-field">
          <label htmlFor={`compare-${end}`}>{words[end]}</label>
          <DateField
            id={`compare-${end}`}
            name={end === 'from' ? 'tu' : 'den'}
            day={asked[end]}
            describedBy="compare-hint"
          />
        </div>
      ))}
      <div className="filters-end">
        <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
          {words.compare}
        </button>
      </div>
    </Form>
  );
};

const Figures = ({ seen }: { readonly seen: ComparePage }) => {
  const words = useWords(compareWords);
  const printed = useNumber();
  const { changed, same, figures } = seen;
  if (changed === 0)
    return <TitledBlock title={words.figures}>{<p className="soft">{words.noFigures(printed(same))}</p>}</TitledBlock>;
  return (
    <TitledBlock title={words.figures} lead={words.figuresLead(printed(changed), printed(same))}>
      <DataTable
        caption={words.figures}
        quiet
        rows={figures.rows}
        rowKey={(row) => row.address}
        turn={figures.turn}
        columns={[
          { key: 'figure', title: words.figure, heads: true, cell: (row) => row.name },
          { key: 'before', title: words.before, align: 'end', cell: (row) => <Value of={row.before} /> },
          { key: 'after', title: words.after, align: 'end', cell: (row) => <Value of={row.after} /> },
        ]}
      />
    </TitledBlock>
  );
};

/** Leads to the trace as it stands on that side. */
const Value = ({ of: { text, to } }: { readonly of: ComparedFigure['before'] }) =>
  to === undefined ? (
    <span className="soft">{text}</span>
  ) : (
    <a className="figure" href={to}>
      <MixedText>{text}</MixedText>
    </a>
  );

const Records = ({ seen, subject }: { readonly seen: ComparePage; readonly subject: CompareAsked['subject'] }) => {
  const words = useWords(compareWords);
  const printed = useNumber();
  const { total, counts, rows, turn } = seen;
  if (counts.length === 0)
    return <TitledBlock title={words.records}>{<p className="soft">{words.noRecords}</p>}</TitledBlock>;
  return (
    <TitledBlock
      title={words.records}
      lead={words.recordsLead(printed(total.added), printed(total.changed), printed(total.closed))}
    >
      {counts.length > 1 && <Kinds counts={counts} subject={subject} />}
      <DataTable
        caption={words.records}
        quiet
        rows={rows}
        rowKey={(row) => row.key}
        columns={[
          { key: 'change', title: words.change, cell: (row) => <span className="nowrap">{row.change}</span> },
          { key: 'kind', title: words.kind, cell: (row) => <span className="nowrap">{row.kind}</span> },
          { key: 'record', title: words.record, heads: true, cell: (row) => <Name row={row} /> },
          ...(rows.some((row) => row.when !== undefined || row.entry !== undefined)
            ? [{ key: 'when', title: words.when, cell: (row: ComparedRow) => <When row={row} /> }]
            : []),
          { key: 'content', title: words.content, cell: (row) => <Content row={row} /> },
        ]}
      />
      <TurnLinks turn={turn} of={words.records} />
    </TitledBlock>
  );
};

const Kinds = ({
  counts,
  subject,
}: {
  readonly counts: ComparePage['counts'];
  readonly subject: CompareAsked['subject'];
}) => {
  const words = useWords(compareWords);
  const printed = useNumber();
  const { here } = useLinks();
  const to = (loai: string | undefined): string => here({ loai, trang: undefined });
  return (
    <nav className="views found-kinds" aria-label={words.kinds}>
      <Link to={to(undefined)} aria-current={subject === undefined ? 'true' : undefined} preventScrollReset>
        {words.allKinds}
      </Link>
      {counts.map((one) => (
        <Link
          key={one.subject}
          to={to(one.subject)}
          aria-current={subject === one.subject ? 'true' : undefined}
          preventScrollReset
        >
          {one.kind} <span className="soft">{printed(one.count)}</span>
        </Link>
      ))}
    </nav>
  );
};

const Name = ({ row }: { readonly row: ComparedRow }) => {
  const { page } = useLinks();
  const name = <MixedText>{row.name}</MixedText>;
  return row.path === undefined ? name : <a href={page(row.path)}>{name}</a>;
};

const When = ({ row }: { readonly row: ComparedRow }) => {
  const words = useWords(compareWords);
  const { page } = useLinks();
  if (row.when !== undefined) return <span className="nowrap">{row.when}</span>;
  if (row.entry === undefined) return null;
  return (
    <a className="nowrap" href={page(`nhat-ky#muc-${row.entry}`, { den: row.entry })}>
      {words.entry(row.entry)}
    </a>
  );
};

/** What changed stands open; what came or went opens. */
const Content = ({ row }: { readonly row: ComparedRow }) => {
  const words = useWords(journalWords);
  const printed = useNumber();
  if (row.isChange) return <Changes changes={row.changes} />;
  if (row.fields.length === 0) return null;
  return (
    <details>
      <summary>{words.fieldsOf(printed(row.fields.length))}</summary>
      <Fields fields={row.fields} />
    </details>
  );
};
