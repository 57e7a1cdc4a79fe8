/** The access log: who signed in, who was refused, which accounts changed. */
import { readAccess } from '#app/people/access.ts';
import { asked, askedNumber } from '#web/forms/query.ts';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { page, type PageProps } from '#web/frame/page.ts';
import { Shell } from '#web/frame/shell.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { printInstantIn } from '#words/figure.ts';
import { peopleWords } from '#words/ui/people.ts';

export const loader = page(async ({ app, reader, url, language }) => {
  const [workspace, before] = [asked(url, 'don-vi'), askedNumber(url, 'truoc')];
  const seen = await readAccess(app, reader.caller, {
    ...(workspace !== undefined && { workspace }),
    ...(before !== undefined && { before }),
  });
  return {
    broken: seen.broken,
    entries: seen.entries.map(({ sequence, at, actor, event, address, data }) => ({
      sequence,
      at: printInstantIn(language, at.toISOString()),
      actor,
      event,
      address,
      data: Object.entries(data).map(([key, value]) => `${key}: ${String(value)}`),
    })),
    head: peopleWords[language].accessLog,
  };
});

export { meta } from '#web/frame/head.ts';

const AccessLog = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(peopleWords);
  const { here } = useLinks();
  const last = seen.entries.at(-1)?.sequence;
  return (
    <Shell>
      <h1>{words.accessLog}</h1>
      <p className="page-lead">{words.accessLead}</p>
      <p>{seen.broken === undefined ? words.accessSound : words.accessBroken(String(seen.broken))}</p>
      <DataTable
        caption={words.accessLog}
        quiet
        rows={seen.entries}
        rowKey={(row) => String(row.sequence)}
        columns={[
          { key: 'at', title: words.when, heads: true, cell: (row) => row.at },
          { key: 'who', title: words.who, cell: (row) => <RecordText>{row.actor}</RecordText> },
          { key: 'what', title: words.what, cell: (row) => words.event[row.event] ?? row.event },
          { key: 'from', title: words.from, cell: (row) => row.address && <RecordText>{row.address}</RecordText> },
          { key: 'more', title: words.more, cell: (row) => <RecordText>{row.data.join('; ')}</RecordText> },
        ]}
      />
      {last !== undefined && last > 1 && <a href={here({ truoc: String(last) })}>{words.older}</a>}
    </Shell>
  );
};
export default AccessLog;
