/** The last changes of the workspace, and the proof that the journal is whole. */
import { Form } from 'react-router';
import { readJournal } from '#app/read/journal.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { useFrame, useLinks, useWords } from '#web/frame/frame.tsx';
import { journalPage, type JournalPage } from '#web/journal/page.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { asked, askedNumber } from '#web/forms/query.ts';
import { journalWords } from '#words/ui/journal.ts';

export const loader = programmeRead(async (given) => {
  const { app, opened, url, language } = given;
  const seen = await readJournal(app, {
    workspace: opened.workspace.id,
    upTo: askedNumber(url, 'den'),
    verify: asked(url, 'verify') !== undefined,
  });
  const page = await opened.ask(() => journalPage(given, seen));
  return { ...page, head: `${journalWords[language].title} · ${opened.workspace.name}` };
});

export { meta } from '#web/frame/head.ts';

const Journal = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(journalWords);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <Verify proof={seen.proof} />
      {seen.commands.length === 0 && <p>{words.empty}</p>}
      {seen.commands.map((command) => (
        <Command key={command.id} command={command} />
      ))}
      <Paging seen={seen} />
    </>
  );
};
export default Journal;

const Verify = ({ proof }: { readonly proof: JournalPage['proof'] }) => {
  const words = useWords(journalWords);
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
            {proof.breaches.length === 0 ? words.proven(String(proof.entries)) : words.broken(String(proof.found))}
          </StateTag>
          {proof.breaches.length > 0 && (
            <ul>
              {proof.breaches.map((breach) => (
                <li key={`${breach.kind}/${breach.at}`}>
                  {words.breach[breach.kind]} {breach.at}
                </li>
              ))}
              {proof.found > proof.breaches.length && (
                <li>{words.andMore(String(proof.found - proof.breaches.length))}</li>
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
  const { page } = useLinks();
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
        columns={[
          { key: 'sequence', title: words.sequence, align: 'end', cell: (entry) => entry.sequence },
          {
            key: 'action',
            title: words.action,
            cell: (entry) => <span className="nowrap">{words[entry.action]}</span>,
          },
          { key: 'kind', title: words.kind, cell: (entry) => <span className="nowrap">{entry.kind}</span> },
          {
            key: 'record',
            title: words.record,
            heads: true,
            cell: (entry) =>
              entry.path === undefined ? (
                entry.name
              ) : (
                <a href={page(entry.path)}>
                  <MixedText>{entry.name}</MixedText>
                </a>
              ),
          },
          { key: 'version', title: words.version, align: 'end', cell: (entry) => entry.version },
          ...(command.entries.some((entry) => entry.fields.length > 0)
            ? [
                {
                  key: 'fields',
                  title: words.fields,
                  cell: (entry: JournalPage['commands'][number]['entries'][number]) =>
                    entry.fields.length > 0 && <Fields fields={entry.fields} />,
                },
              ]
            : []),
        ]}
      />
    </TitledBlock>
  );
};

const Fields = ({ fields }: { readonly fields: JournalPage['commands'][number]['entries'][number]['fields'] }) => {
  const words = useWords(journalWords);
  return (
    <ul className="journal-fields">
      {fields.map((one) => (
        <li key={one.field}>
          <code>{one.field}</code>:{' '}
          <del>
            <span className="ds-sr-only">{words.before} </span>
            <MixedText>{one.before ?? words.nothing}</MixedText>
          </del>{' '}
          <ins>
            <span className="ds-sr-only">{words.after} </span>
            <MixedText>{one.after ?? words.nothing}</MixedText>
          </ins>
        </li>
      ))}
    </ul>
  );
};

const Paging = ({ seen }: { readonly seen: JournalPage }) => {
  const words = useWords(journalWords);
  const { here } = useLinks();
  const to = (den: string | undefined): string => here({ den, verify: undefined });
  return (
    <nav className="paging" aria-label={words.paging}>
      <p>{words.range(String(seen.from), String(seen.to), String(seen.last))}</p>
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
