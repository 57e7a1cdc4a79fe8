/** An old report is read, what it lets one put on record is decided on, and what was ticked is written as a whole. */
import { redirect, useActionData } from 'react-router';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { takeHistory } from '#app/write/take-history.ts';
import { authorOf } from '#core/rights/caller.ts';
import { mayOr } from '#core/rights/rights.ts';
import { isOpen } from '#core/review/propose/groups.ts';
import type { Problem } from '#core/problem.ts';
import { COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { AUTHOR_FIELD, TASK_FIELD } from '#web/forms/field-names.ts';
import { formContextOr } from '#web/forms/form-context.ts';
import { FaultSummary, NOTHING_SENT, type FormState } from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import { programmeAction, type Fault, type Refused, type Submitted } from '#web/frame/action.ts';
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { mayWrite } from '#web/frame/may-write.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { REPORT_ROW } from '#web/history/fields.ts';
import { historyPage, type HistoryPage } from '#web/history/page.ts';
import { HISTORY_PATH } from '#web/history/paths.ts';
import {
  askedOf,
  documentOf,
  keepReport,
  listsWith,
  makerOf,
  readHistory,
  sentRows,
  takenOf,
  textsOf,
  type HistoryAsked,
  type SentRow,
} from '#web/history/read.ts';
import { GiveReport, Proposals } from '#web/history/view.tsx';
import { programmePath } from '#web/record/paths.ts';
import { sentValues } from '#web/record/sent-values.ts';
import { toldFaults } from '#web/record/told-faults.ts';
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

export const loader = programmeRead(async (given) => {
  const { app, opened, reader, request, language, url, unsettled } = given;
  const { workspace, programme } = opened;
  orRefuse(mayOr(reader.caller, 'record:write', workspace.id));
  // What is proposed is its sender's, and kept for nobody else.
  unsettled();
  const question = askedOf(url);
  const read = question && (await readHistory({ app, opened, reader }, question).catch(overIsNothing));
  const maker = await makerOf(language, opened);
  const written = asked(url, 'da-ghi')?.split('-');
  return {
    writes: mayWrite({ app, request, reader }, 'record:write', workspace.id),
    signedIn: authorOf(reader.caller),
    query: queryOf(url),
    over: question !== undefined && read === undefined,
    ...(read && { seen: await opened.ask(() => historyPage(maker, read, question)) }),
    ...(written?.length === 2 && { written }),
    head: `${historyWords[language].title} · ${programme.short}`,
  };
});

/** A report that is no longer kept is given again. */
const overIsNothing = (error: unknown): undefined => {
  if (error instanceof Refusal && error.problems.some(({ code }) => code === 'upload.over')) return undefined;
  throw error;
};

interface Came {
  readonly seen: HistoryPage;
  readonly author: string;
}

export const action = programmeAction(async (submitted): Promise<Came | Response> => {
  const { opened, reader, field, url } = submitted;
  orRefuse(mayOr(reader.caller, 'record:write', opened.workspace.id));
  if (field(TASK_FIELD) === 'doc')
    return redirect(`${programmePath(opened, HISTORY_PATH, await keepReport(submitted))}#de-xuat`);
  return decide(submitted, askedOf(url) ?? orRefuse({ ok: false, problems: [{ code: 'upload.over', where: {} }] }));
});

const decide = async (submitted: Submitted, question: HistoryAsked): Promise<Came | Response> => {
  const { opened, language, field, texts, url } = submitted;
  const read = await readHistory(submitted, question);
  const maker = await makerOf(language, opened);
  const lists = listsWith(maker, read.proposals);
  const [rows, report] = await opened.ask(() => [
    sentRows(submitted, read.proposals, lists),
    sentValues('document', textsOf(texts, REPORT_ROW), lists),
  ]);
  const again = async (faults: readonly Fault[], tickSure = false): Promise<Came> => ({
    seen: await opened.ask(() =>
      historyPage(maker, read, question, {
        rows,
        report: report.values,
        document: field('bao-cao-la'),
        faults,
        tickSure,
      }),
    ),
    author: field(AUTHOR_FIELD),
  });
  if (field(TASK_FIELD) !== 'ghi') return again([], field(TASK_FIELD) === 'chac');
  const [context, author] = formContextOr(submitted, 'record:write');
  const ticked = rows.filter(({ ticked: isTicked, proposal }) => isTicked && isOpen(proposal));
  const known = documentOf(opened, read.bytes);
  const unclear = [
    ...author,
    ...ticked.flatMap(({ problems, place }) => problems.map((one) => below(one, `r[${place}]`))),
    ...(known || field('bao-cao-la') !== '' ? [] : report.problems.map((one) => below(one, REPORT_ROW))),
  ];
  if (unclear.length > 0 || !context) return again(toldAt(unclear, submitted, rows));
  try {
    const { taken, fell } = await takeHistory(context, {
      programme: opened.programme.id,
      file: read.file,
      bytes: read.bytes,
      report: known
        ? { id: known.ref.id }
        : field('bao-cao-la') !== ''
          ? { id: field('bao-cao-la') }
          : { values: report.values, row: REPORT_ROW },
      taken: ticked.map(takenOf),
      sent: Object.fromEntries(Object.entries(texts).filter(([name]) => name !== AUTHOR_FIELD)),
      seed: field(COMMAND_FIELD),
      units: opened.units,
    });
    const { group, from } = question;
    const last = Math.max(from, ...rows.map(({ place }) => place + 1));
    return redirect(
      programmePath(opened, HISTORY_PATH, {
        ...queryOf(url),
        nhom: group,
        tu: String(last),
        'da-ghi': `${taken}-${fell}`,
      }),
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return again(toldAt(error.problems, submitted, rows));
  }
};

const below = (problem: Problem, row: string): Problem => ({
  ...problem,
  where: { field: problem.where.field === undefined ? row : `${row}.${problem.where.field}` },
});

/** Each at its row and field, and told with the row's number. */
const toldAt = (
  problems: readonly Problem[],
  { language, opened }: Pick<Submitted, 'language'> & { readonly opened: OpenedProgramme },
  rows: readonly SentRow[],
): readonly Fault[] =>
  problems.map((problem): Fault => {
    if (problem.code === 'write.no-actor') {
      const [told] = toldFaults([problem], { language, opened, subject: 'document' });
      return { field: AUTHOR_FIELD, message: told?.message ?? '' };
    }
    const field = problem.where.field ?? '';
    const [, place, path = ''] = /^r\[(\d+)\]\.?(.*)$/u.exec(field) ?? [];
    const row = rows.find((one) => String(one.place) === place);
    const own = row ? path : field.replace(/^bao-cao\.?/u, '');
    const [told] = toldFaults([{ ...problem, where: own === '' ? {} : { field: own } }], {
      language,
      opened,
      subject: row?.proposal.subject ?? 'document',
    });
    const words = historyWords[language];
    const name = row ? words.row(String(row.place + 1)) : field.startsWith(REPORT_ROW) ? words.ofReport : undefined;
    return {
      ...(field !== '' && { field }),
      message: name === undefined ? (told?.message ?? '') : `${name}: ${told?.message ?? ''}`,
    };
  });

export { meta } from '#web/frame/head.ts';

const History = ({ loaderData: given }: PageProps<typeof loader>) => {
  const [words, records] = [useWords(historyWords), useWords(recordWords)];
  const number = useNumber();
  const { page } = useLinks();
  const came = useActionData<Came | Refused>();
  const seen = (came && 'seen' in came ? came.seen : undefined) ?? given.seen;
  const state: FormState =
    came && 'faults' in came
      ? { faults: came.faults, sent: came.sent ?? {} }
      : { ...NOTHING_SENT, faults: seen?.model.faults ?? [] };
  const [taken = '', fell = ''] = given.written ?? [];
  return (
    <div className="form-page begin-page">
      <Breadcrumb crumbs={[{ title: records.title, to: page('ho-so') }, { title: words.title }]} />
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      {!given.writes && <p>{records.writesOff}</p>}
      {given.writes && (
        <>
          {given.written && !came && (
            <p role="status" className="form-saved">
              {words.written(number(Number(taken)), number(Number(fell)))}
            </p>
          )}
          {given.over && !came && <p role="status">{words.over}</p>}
          <FaultSummary state={state} {...(came && 'faults' in came && { act: 'read' as const })} />
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
