/** The access log with its filter. */
import { FilterForm, isFiltered } from '#web/forms/filter-form.tsx';
import { useLinks, useWords, type Misread } from '#web/frame/frame.tsx';
import { Shell } from '#web/frame/shell.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { peopleWords } from '#words/ui/people.ts';

interface Entry {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly event: string;
  readonly address: string | undefined;
  readonly data: string;
}

interface Seen {
  readonly broken: number | undefined;
  readonly older: boolean;
  readonly query: Readonly<Record<'event' | 'actor' | 'from' | 'to', string | undefined>>;
  readonly misread: Readonly<Record<'from' | 'to', Misread | undefined>>;
  readonly entries: readonly Entry[];
}

export const AccessView = ({ seen }: { readonly seen: Seen }) => {
  const words = useWords(peopleWords);
  const { here } = useLinks();
  const { query, misread, entries } = seen;
  const last = entries.at(-1)?.sequence;
  const events = Object.entries(words.event).map(([value, name]) => ({ value, name }));
  return (
    <Shell>
      <h1>{words.accessLog}</h1>
      <p className="page-lead">{words.accessLead}</p>
      <p>{seen.broken === undefined ? words.accessSound : words.accessBroken(String(seen.broken))}</p>
      <FilterForm
        title={words.accessFilter}
        all={words.all}
        apply={words.apply}
        clear={words.clear}
        kept={['don-vi']}
        fields={[
          { name: 'nguoi', title: words.who, value: query.actor },
          { name: 'viec', title: words.what, value: query.event, options: events },
          { name: 'tu', title: words.fromDay, value: query.from, day: true, misread: misread.from },
          { name: 'toi', title: words.toDay, value: query.to, day: true, misread: misread.to },
        ]}
      />
      {entries.length === 0 ? (
        <p role="status">{words.accessNone(isFiltered(query))}</p>
      ) : (
        <DataTable
          caption={words.accessLog}
          quiet
          rows={entries}
          rowKey={(row) => String(row.sequence)}
          columns={[
            { key: 'at', title: words.when, heads: true, cell: (row) => row.at },
            { key: 'who', title: words.who, cell: (row) => <RecordText>{row.actor}</RecordText> },
            { key: 'what', title: words.what, cell: (row) => words.event[row.event] ?? row.event },
            { key: 'from', title: words.from, cell: (row) => row.address && <RecordText>{row.address}</RecordText> },
            { key: 'more', title: words.more, cell: (row) => row.data },
          ]}
        />
      )}
      {seen.older && last !== undefined && <a href={here({ truoc: String(last) })}>{words.older}</a>}
    </Shell>
  );
};
