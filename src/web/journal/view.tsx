/** The journal: its filter, its entries in words, its proof. */
import { Form } from 'react-router';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable, type Column } from '#web/parts/data-table.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { FilterForm } from '#web/forms/filter-form.tsx';
import { type Misread, useFrame, useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import type { EntryText, JournalPage, JournalQuery } from '#web/journal/page.ts';
import { journalWords } from '#words/ui/journal.ts';

interface Seen extends JournalPage {
  readonly query: JournalQuery;
  readonly misread: Readonly<Record<'tu' | 'toi', Misread | undefined>>;
  readonly mayVerify: boolean;
  readonly mayExport: boolean;
}

export const JournalView = ({ seen }: { readonly seen: Seen }) => {
  const words = useWords(journalWords);
  const { page } = useLinks();
  const { query } = seen;
  const filtered = Object.values(query).some((value) => value !== undefined);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <Filter seen={seen} />
      <div className="tools">
        <a href={page('so-sanh')}>{words.compare}</a>
        {seen.mayExport && (
          <a href={page('nhat-ky.csv', query)} download>
            {filtered ? words.exportFiltered : words.exportAll}
          </a>
        )}
      </div>
      {seen.mayVerify && <Verify proof={seen.proof} />}
      {seen.commands.length === 0 && <p role="status">{filtered ? words.noneFound : words.empty}</p>}
      {seen.commands.map((command) => (
        <Command key={command.id} command={command} />
      ))}
      {seen.commands.length > 0 && <Paging seen={seen} filtered={filtered} />}
    </>
  );
};

const Filter = ({ seen: { query, options, misread } }: { readonly seen: Seen }) => {
  const words = useWords(journalWords);
  return (
    <FilterForm
      title={words.filter}
      all={words.all}
      apply={words.apply}
      clear={words.clear}
      fields={[
        { name: 'tim', title: words.wordsOf, value: query.tim },
        { name: 'tu', title: words.fromDay, value: query.tu, day: true, misread: misread.tu },
        { name: 'toi', title: words.toDay, value: query.toi, day: true, misread: misread.toi },
        { name: 'nguoi', title: words.author, value: query.nguoi, options: options.authors },
        { name: 'co-quan', title: words.agency, value: query['co-quan'], options: options.agencies },
        { name: 'loai', title: words.kind, value: query.loai, options: options.subjects },
        { name: 'viec', title: words.action, value: query.viec, options: options.actions },
      ]}
    />
  );
};

const Verify = ({ proof }: { readonly proof: JournalPage['proof'] }) => {
  const words = useWords(journalWords);
  const number = useNumber();
  const { asOf } = useFrame();
  return (
    <div className="journal-verify">
      <Form method="get">
        {asOf?.reason === 'asked' && <input type="hidden" name="asOf" value={asOf.day} />}
        <button className="ds-button" data-variant="secondary" data-size="sm" type="submit" name="verify" value="1">
          {words.verify}
        </button>
      </Form>
      {proof && (
        <div role="status">
          <StateTag mark={proof.breaches.length === 0 ? 'reached' : 'late'}>
            {proof.breaches.length === 0 ? words.proven(number(proof.entries)) : words.broken(number(proof.found))}
          </StateTag>
          {proof.breaches.length > 0 && (
            <ul>
              {proof.breaches.map((breach) => (
                <li key={`${breach.kind}/${breach.at}`}>
                  {words.breach[breach.kind]} {breach.at}
                </li>
              ))}
              {proof.found > proof.breaches.length && (
                <li>{words.andMore(number(proof.found - proof.breaches.length))}</li>
              )}
            </ul>
          )}
          <p className="small soft">
            {words.lastHead} <code className="hash">{proof.head}</code>
          </p>
        </div>
      )}
    </div>
  );
};

const Command = ({ command }: { readonly command: JournalPage['commands'][number] }) => {
  const words = useWords(journalWords);
  const columns: readonly Column<EntryText>[] = [
    { key: 'sequence', title: words.sequence, align: 'end', cell: (entry) => entry.sequence },
    { key: 'action', title: words.action, cell: (entry) => <Action entry={entry} /> },
    { key: 'kind', title: words.kind, cell: (entry) => <span className="nowrap">{entry.kind}</span> },
    { key: 'record', title: words.record, heads: true, cell: (entry) => <Name entry={entry} /> },
    { key: 'fields', title: words.content, cell: (entry) => <Content entry={entry} /> },
  ];
  return (
    <TitledBlock
      title={command.name}
      lead={`${command.actor} · ${command.instant} · ${words.reason}: ${command.reason ?? words.noReason}`}
    >
      <DataTable
        caption={words.entriesOf(command.name)}
        quiet
        rows={command.entries}
        rowKey={(entry) => String(entry.sequence)}
        rowId={(entry) => `muc-${entry.sequence}`}
        columns={columns}
      />
    </TitledBlock>
  );
};

const Action = ({ entry: { action, version, history, name } }: { readonly entry: EntryText }) => {
  const words = useWords(journalWords);
  const { page } = useLinks();
  const told = words.versionOf(String(version));
  return (
    <>
      <span className="nowrap">{words[action]}</span>
      {version > 1 && (
        <div className="small soft nowrap">
          {history === undefined ? (
            told
          ) : (
            <a href={page(history)} aria-label={`${told}: ${name}`}>
              {told}
            </a>
          )}
        </div>
      )}
    </>
  );
};

const Name = ({ entry }: { readonly entry: Pick<EntryText, 'path' | 'name'> }) => {
  const { page } = useLinks();
  if (entry.path === undefined) return <MixedText>{entry.name}</MixedText>;
  return (
    <a href={page(entry.path)}>
      <MixedText>{entry.name}</MixedText>
    </a>
  );
};

/** What changed stands open, and what is gone in full; what is new opens, for its page tells it too. */
const Content = ({ entry }: { readonly entry: EntryText }) => {
  const words = useWords(journalWords);
  const number = useNumber();
  if (entry.action === 'changed') return <Changes changes={entry.changes} />;
  const fields = <Fields fields={entry.fields} />;
  if (entry.action === 'removed' || entry.fields.length === 0) return fields;
  return (
    <details>
      <summary>{words.fieldsOf(number(entry.fields.length))}</summary>
      {fields}
    </details>
  );
};

export const Fields = ({ fields }: { readonly fields: EntryText['fields'] }) => (
  <ul className="journal-fields">
    {fields.map((one) => (
      <li key={one.field}>
        <span className="soft">{one.name}:</span> <MixedText>{one.text}</MixedText>
      </li>
    ))}
  </ul>
);

export const Changes = ({ changes }: { readonly changes: EntryText['changes'] }) => {
  const words = useWords(journalWords);
  return (
    <ul className="journal-fields">
      {changes.map((one) => (
        <li key={one.field}>
          <span className="soft">{one.name}:</span>{' '}
          {one.added ? (
            <>
              {words.addedTo}{' '}
              <ins>
                <MixedText>{one.after ?? words.nothing}</MixedText>
              </ins>
            </>
          ) : (
            <>
              <del>
                <span className="ds-sr-only">{words.before} </span>
                <MixedText>{one.before ?? words.nothing}</MixedText>
              </del>{' '}
              <span aria-hidden="true">→</span>{' '}
              <ins>
                <span className="ds-sr-only">{words.after} </span>
                <MixedText>{one.after ?? words.nothing}</MixedText>
              </ins>
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

const Paging = ({ seen, filtered }: { readonly seen: JournalPage; readonly filtered: boolean }) => {
  const words = useWords(journalWords);
  const { here } = useLinks();
  const to = (den: string | undefined): string => here({ den, verify: undefined });
  const [from, oldest, last] = [seen.from, seen.to, seen.last].map(String) as [string, string, string];
  return (
    <nav className="paging" aria-label={words.paging}>
      <p>{filtered ? words.foundRange(from, oldest) : words.range(from, oldest, last)}</p>
      <p>
        {seen.newer !== undefined && (
          <>
            <a href={to(undefined)}>{words.latest}</a>{' '}
            <a href={to(seen.newer)} rel="prev">
              {words.newer}
            </a>
          </>
        )}
        {seen.older !== undefined && (
          <a href={to(seen.older)} rel="next">
            {words.older}
          </a>
        )}
      </p>
    </nav>
  );
};
