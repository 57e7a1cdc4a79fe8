/** The changes of the workspace, and the proof that the journal is whole. */
import { JournalView } from '#web/journal/view.tsx';
import { readJournal } from '#app/read/journal.ts';
import { shippedProcedures } from '#app/shipped.ts';
import { may } from '#core/rights/rights.ts';
import { noSuchDay } from '#web/frame/asked-day.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { asked, askedNumber } from '#web/forms/query.ts';
import { journalPage } from '#web/journal/page.ts';
import { askedJournal } from '#web/journal/question.ts';
import { tellProblem } from '#http/faults.ts';
import { journalWords } from '#words/ui/journal.ts';

export const loader = programmeRead(async (given) => {
  const { app, opened, url, language, reader } = given;
  const workspace = opened.workspace.id;
  const { query, filter, misread } = askedJournal(url);
  const [seen, law] = await Promise.all([
    readJournal(app, {
      workspace,
      filter,
      upTo: askedNumber(url, 'den'),
      // The page may be kept for everybody: whoever sits at the machine sees on it what everybody does.
      reader: reader.caller.kind === 'person' ? reader.caller : undefined,
      verifier: asked(url, 'verify') === undefined ? undefined : reader.caller,
    }),
    shippedProcedures(),
  ]);
  const page = await opened.ask(() => journalPage(given, seen, law));
  const wrong = (text: string | undefined) =>
    text === undefined ? undefined : { text, why: tellProblem(noSuchDay(text), language) };
  return {
    ...page,
    query,
    misread: { tu: wrong(misread.tu), toi: wrong(misread.toi) },
    mayVerify: may(reader.caller, 'journal:verify', workspace),
    mayExport: may(reader.caller, 'journal:export', workspace),
    head: `${journalWords[language].title} · ${opened.workspace.name}`,
  };
});

export { meta } from '#web/frame/head.ts';

const Journal = ({ loaderData }: PageProps<typeof loader>) => <JournalView seen={loaderData} />;
export default Journal;
