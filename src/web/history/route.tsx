/** An old report is read, what it lets one put on record is decided on, and what was decided is written as a whole. */
import { redirect, useActionData } from 'react-router';
import { inTime } from '#app/patience.ts';
import { orRefuse, refuse, Refusal } from '#app/refusal.ts';
import { decidedBy } from '#app/read/review/office.ts';
import { takeBackDropped, takeHistory, type TakeHistory } from '#app/write/take-history.ts';
import { authorOf } from '#core/rights/caller.ts';
import { mayOr } from '#core/rights/rights.ts';
import { isOpen } from '#core/review/propose/groups.ts';
import { atRow } from '#core/problem.ts';
import { COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { AUTHOR_FIELD, TASK_FIELD } from '#web/forms/field-names.ts';
import { formContextOr } from '#web/forms/form-context.ts';
import { FaultSummary, NOTHING_SENT, type FormState } from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import { faultOf, programmeAction, type Fault, type Refused, type Submitted } from '#web/frame/action.ts';
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { mayWrite } from '#web/frame/may-write.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { REPORT_DOCUMENT, REPORT_ROW, rowName } from '#web/history/fields.ts';
import { documentOptions, historyPage, type Again, type HistoryGiven, type HistoryPage } from '#web/history/page.ts';
import { HISTORY_PATH } from '#web/history/paths.ts';
import { askedOf, keepReport, listsWith, makerOf, readHistory, type HistoryAsked } from '#web/history/read.ts';
import { droppedIn, sentReport, sentRows, takenOf } from '#web/history/sent.ts';
import { toldAt } from '#web/history/told.ts';
import { StillReading } from '#web/history/still-reading.tsx';
import { Done, GiveReport, Proposals } from '#web/history/view.tsx';
import { programmePath } from '#web/record/paths.ts';
import { historyWords } from '#words/ui/history.ts';
import { recordWords } from '#words/ui/records.ts';

/** What names the report in addresses. */
const queryOf = (url: URL): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['tep', 'ten', 'ngay'].flatMap((name) => {
      const text = asked(url, name);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );

type Reading = Pick<Submitted, 'app' | 'opened' | 'reader' | 'language'>;

const readPage = async (given: Reading, question: HistoryAsked): Promise<HistoryGiven> => {
  const { app, opened, language } = given;
  const read = await readHistory(given, question);
  const dropped = [...read.dropped.values()].map((by) => ({ by }));
  return {
    read,
    asked: question,
    maker: await makerOf(language, opened),
    droppedBy: await decidedBy(app, opened.workspace.id, dropped),
  };
};

export const loader = programmeRead(async (given) => {
  const { app, opened, reader, request, language, url, unsettled } = given;
  const { workspace, programme } = opened;
  orRefuse(mayOr(reader.caller, 'record:write', workspace.id));
  // What is proposed is its sender's, and kept for nobody else.
  unsettled();
  const question = askedOf(url);
  const came = question && (await inTime(readPage({ app, opened, reader, language }, question).catch(refusedOf)));
  const page = came?.value;
  const written = asked(url, 'da-ghi')?.split('-');
  return {
    writes: mayWrite({ app, request, reader }, 'record:write', workspace.id),
    signedIn: authorOf(reader.caller),
    query: queryOf(url),
    ...(page && 'refused' in page && { refused: page.refused.problems.map((one) => faultOf(one, language)) }),
    reading: question !== undefined && came === undefined,
    over: page !== undefined && 'refused' in page && isOver(page.refused),
    ...(page && !('refused' in page) && { seen: await opened.ask(() => historyPage(page)) }),
    ...(written?.length === 3 && { written }),
    back: asked(url, 'lay-lai') !== undefined,
    head: `${historyWords[language].title} · ${programme.short}`,
  };
});

/** What cannot be read any more is told on the page, where another report is given. */
const refusedOf = (error: unknown): { readonly refused: Refusal } => {
  if (error instanceof Refusal) return { refused: error };
  throw error;
};

/** The report that was read is no longer kept. */
const isOver = ({ problems }: Refusal): boolean => problems.some(({ code }) => code === 'upload.over');

interface Came {
  readonly seen: HistoryPage;
  readonly author: string;
  /** For how many proposals the button chose that they be written. */
  readonly took?: number;
}

/** The button that takes a dropped proposal back carries its version and its id behind it. */
const BACK = 'lay-lai:';

export const action = programmeAction(async (submitted): Promise<Came | Response> => {
  const { opened, reader, field, url } = submitted;
  orRefuse(mayOr(reader.caller, 'record:write', opened.workspace.id));
  const task = field(TASK_FIELD);
  if (task === 'doc') return redirect(`${programmePath(opened, HISTORY_PATH, await keepReport(submitted))}#de-xuat`);
  const question = askedOf(url) ?? refuse('upload.over');
  return task.startsWith(BACK) ? takeBack(submitted, question, task.slice(BACK.length)) : decide(submitted, question);
});

const takeBack = async (submitted: Submitted, question: HistoryAsked, which: string): Promise<Response> => {
  const { opened, field, url } = submitted;
  const [version = '', ...id] = which.split(':');
  const [context, author] = formContextOr(submitted, 'record:write');
  if (!context) throw new Refusal(author);
  await takeBackDropped(context, opened, { id: id.join(':'), base: Number(version), seed: field(COMMAND_FIELD) });
  const { group, from } = question;
  const query = { ...queryOf(url), nhom: group, ...(from !== '' && { tu: from }), 'lay-lai': '1' };
  return redirect(`${programmePath(opened, HISTORY_PATH, query)}#da-ghi`);
};

const decide = async (submitted: Submitted, question: HistoryAsked): Promise<Came | Response> => {
  const { opened, field, texts, url } = submitted;
  const given = await readPage(submitted, question);
  const { read, maker } = given;
  const lists = listsWith(maker, read);
  const [{ rows, problems }, report] = await opened.ask(
    () => [sentRows(submitted, read, lists), sentReport(submitted, lists, documentOptions(maker))] as const,
  );
  const again = async (more: Pick<Again, 'takeSure'>, faults: readonly Fault[] = []): Promise<Came> => ({
    seen: await opened.ask(() => historyPage(given, { rows, report, faults, ...more })),
    author: field(AUTHOR_FIELD),
  });
  if (field(TASK_FIELD) === 'chac') {
    const came = await again({ takeSure: true });
    return { ...came, took: came.seen.rows.filter(({ choice }) => choice === 'ghi').length };
  }
  if (field(TASK_FIELD) !== 'ghi') return again({});
  const [context, author] = formContextOr(submitted, 'record:write');
  const waiting = rows.filter(({ proposal, mark }) => isOpen(proposal) && !read.dropped.has(mark));
  const taken = waiting.filter(({ choice }) => choice === 'ghi');
  const known = read.report.known;
  const unclear = [
    ...author,
    ...problems,
    ...taken.flatMap((row) => row.problems.map((one) => atRow(one, rowName(row.place)))),
    ...(known ? [] : report.problems),
  ];
  if (unclear.length > 0 || !context) return again({}, toldAt(unclear, submitted, rows));
  try {
    const done = await takeHistory(context, {
      programme: opened.programme.id,
      file: read.file,
      bytes: await read.bytes(),
      report: reportOf(known?.ref.id ?? report.id, report.fields.values),
      taken: taken.map(takenOf),
      dropped: droppedIn(waiting, read),
      sent: Object.fromEntries(Object.entries(texts).filter(([name]) => name !== AUTHOR_FIELD)),
      seed: field(COMMAND_FIELD),
      units: opened.units,
    });
    // From where this page began: what nobody decided on is still first.
    const { group, from } = question;
    const query = { ...queryOf(url), nhom: group, ...(from !== '' && { tu: from }) };
    const written = `${done.taken}-${done.fell}-${done.dropped}`;
    return redirect(`${programmePath(opened, HISTORY_PATH, { ...query, 'da-ghi': written })}#da-ghi`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return again({}, toldAt(error.problems, submitted, rows));
  }
};

const reportOf = (id: string | undefined, values: Readonly<Record<string, string>>): TakeHistory['report'] =>
  id === undefined ? { values, row: REPORT_ROW } : { id, row: REPORT_DOCUMENT };

export { meta } from '#web/frame/head.ts';

type HistoryWords = (typeof historyWords)['vi'];

/** What was done last, in words; undefined: nothing. */
const doneIn = (
  words: HistoryWords,
  number: (value: number) => string,
  came: Came | Refused | undefined,
  { written, back }: { readonly written?: readonly string[]; readonly back: boolean },
): string | undefined => {
  if (came) return 'took' in came ? words.took(number(came.took ?? 0)) : undefined;
  const [taken = '', fell = '', dropped = ''] = (written ?? []).map((text) => number(Number(text)));
  if (written) return words.written({ taken, fell, dropped });
  return back ? words.takenBack : undefined;
};

const History = ({ loaderData: given }: PageProps<typeof loader>) => {
  const [words, records] = [useWords(historyWords), useWords(recordWords)];
  const number = useNumber();
  const { page, here } = useLinks();
  const came = useActionData<Came | Refused>();
  const seen = (came && 'seen' in came ? came.seen : undefined) ?? given.seen;
  const state: FormState =
    came && 'faults' in came
      ? { faults: came.faults, sent: came.sent ?? {} }
      : { ...NOTHING_SENT, faults: seen?.model.faults ?? (given.over ? [] : (given.refused ?? [])) };
  const done = doneIn(words, number, came, given);
  const reads = !seen || (came && 'faults' in came);
  return (
    <div className="form-page begin-page">
      <Breadcrumb crumbs={[{ title: records.title, to: page('ho-so') }, { title: words.title }]} />
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      {!given.writes && <p>{records.writesOff}</p>}
      {given.writes && (
        <>
          {done !== undefined && <Done mark={`${seen?.base} ${done}`}>{done}</Done>}
          {given.reading && !came && <StillReading path={here({})} />}
          {given.over && !came && <p role="status">{words.over}</p>}
          <FaultSummary state={state} {...(reads && { act: 'read' as const })} />
          {seen && (
            <Proposals
              seen={seen}
              query={given.query}
              signedIn={given.signedIn}
              author={came && 'author' in came ? came.author : ''}
            />
          )}
          <GiveReport again={seen !== undefined} state={state} />
        </>
      )}
    </div>
  );
};
export default History;
