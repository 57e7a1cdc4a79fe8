/** Setting up a programme: its steps, what the report would say, what is lacking, and the write that opens it. */
import { Fragment } from 'react';
import { Form, Link, redirect, useActionData } from 'react-router';
import { reportSentences, type ToldSentence } from '#app/read/entry/preview.ts';
import { orRefuse } from '#app/refusal.ts';
import { openDraft } from '#app/write/open-draft.ts';
import { printHead } from '#core/facts/head.ts';
import { setUpSeen, type SetUpLack } from '#core/query/set-up.ts';
import { authorOf } from '#core/rights/caller.ts';
import { may, mayOr } from '#core/rights/rights.ts';
import { chosenReport } from '#core/subjects/report/choose.ts';
import { CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import { formContext } from '#web/forms/form-context.ts';
import { EnterAsks, FaultSummary, NOTHING_SENT, SubmitButton } from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { peoplePath } from '#web/people/paths.ts';
import { AuthorField } from '#web/record/entry-view.tsx';
import { programmePath } from '#web/record/paths.ts';
import { curePath, FURTHER_PATH, SET_UP_PATH, stepPaths } from '#web/set-up/paths.ts';
import { HISTORY_PATH } from '#web/history/paths.ts';
import { printDayIn } from '#words/figure.ts';
import { historyWords } from '#words/ui/history.ts';
import { setUpWords } from '#words/ui/set-up.ts';

/** Sentences of the report that stand beside the steps; more are read on its own page. */
const MOST_SENTENCES = 40;
/** Records of one lack that are named. */
const MOST_NAMED = 12;

export const loader = programmeRead(async ({ opened, reader, language, url }) => {
  const { workspace, programme, view } = opened;
  orRefuse(mayOr(reader.caller, 'record:write', workspace.id));
  const seen = await opened.ask(() => {
    const { steps, lacks } = setUpSeen(view, programme.id);
    const report = chosenReport(view, programme.id)?.id;
    return {
      steps: steps.map(({ step, count }) => ({
        step,
        count,
        // Of these there is one: it is there or not.
        single: step === 'resolution' || step === 'report',
        lacks: lacks.filter((one) => one.step === step).length,
        paths: stepPaths(step, programme.id, report),
      })),
      lacks: lacks.map((lack) => toldLack(lack)),
    };
  });
  const sentences = await reportSentences(opened);
  return {
    ...seen,
    sentences: sentences.slice(0, MOST_SENTENCES),
    further: Math.max(0, sentences.length - MOST_SENTENCES),
    day: printDayIn(language, opened.asOf.day),
    isDraft: workspace.draft,
    opens: may(reader.caller, 'workspace:draft', workspace.id),
    made: asked(url, 'moi') !== undefined,
    added: asked(url, 'them') !== undefined,
    opened: asked(url, 'da-mo') !== undefined,
    ...(may(reader.caller, 'people:write', workspace.id) && { people: peoplePath(workspace.id) }),
    signedIn: authorOf(reader.caller),
    base: printHead(view.records),
    head: `${setUpWords[language].title} · ${programme.short}`,
  };
});

const toldLack = ({ code, of }: SetUpLack) => ({
  code,
  records: of.slice(0, MOST_NAMED).map((one) => ({ name: one.name, path: curePath(code, one) })),
  more: Math.max(0, of.length - MOST_NAMED),
  ...(of.length === 0 && { path: curePath(code) }),
});

export const action = programmeAction(async (sent) => {
  await openDraft(formContext(sent, 'workspace:draft'), sent.field(COMMAND_FIELD));
  return redirect(programmePath(sent.opened, SET_UP_PATH, { 'da-mo': '1' }));
});

export { meta } from '#web/frame/head.ts';

type Seen = PageProps<typeof loader>['loaderData'];

const SetUp = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const [words, history] = [useWords(setUpWords), useWords(historyWords)];
  const { page } = useLinks();
  return (
    <>
      <h1>{words.title}</h1>
      {seen.made && seen.isDraft && (
        <p role="status" className="form-saved">
          {words.made}
        </p>
      )}
      {seen.added && (
        <p role="status" className="form-saved">
          {words.furtherMade}
        </p>
      )}
      {seen.opened && (
        <p role="status" className="form-saved">
          {words.opened}
        </p>
      )}
      <p className="page-lead">{seen.isDraft ? words.lead : words.openedLead}</p>
      <div className="set-up">
        <div>
          <Steps steps={seen.steps} />
          <p>
            <Link to={page('bang-tinh')}>{words.workbook}</Link>
          </p>
          <p>
            <Link to={page(FURTHER_PATH)}>{words.further}</Link>
          </p>
          <p>
            <Link to={page(HISTORY_PATH)}>{history.fromSetUp}</Link>
          </p>
          {seen.people !== undefined && (
            <p>
              <a href={seen.people}>{words.people}</a>
            </p>
          )}
        </div>
        <Preview seen={seen} />
        <TitledBlock title={words.check} lead={words.checkLead}>
          <Lacks lacks={seen.lacks} />
          {seen.isDraft && <Open seen={seen} />}
        </TitledBlock>
      </div>
    </>
  );
};
export default SetUp;

const Steps = ({ steps }: { readonly steps: Seen['steps'] }) => {
  const words = useWords(setUpWords);
  const number = useNumber();
  const { page } = useLinks();
  const links = [
    ['paste', words.paste],
    ['values', words.pasteValues],
    ['see', words.see],
    ['add', words.add],
  ] as const;
  return (
    <ol className="set-up-steps">
      {steps.map(({ step, count, single, lacks, paths }) => {
        const [name, about] = words.steps[step];
        return (
          <li key={step}>
            <h2>{name}</h2>
            <p className="set-up-state">
              {count === 0 ? words.none : single ? words.there : words.count(number(count))}
              {count > 0 && lacks > 0 && (
                <>
                  {', '}
                  <a href="#kiem-tra">{words.lacksOf(number(lacks))}</a>
                </>
              )}
            </p>
            <p className="soft small">{about}</p>
            <p className="tools">
              {links.map(([key, text]) => {
                const path = paths[key];
                return (
                  path !== undefined && (
                    <Link key={key} to={page(path)} aria-label={`${text}: ${name}`}>
                      {text}
                    </Link>
                  )
                );
              })}
            </p>
          </li>
        );
      })}
    </ol>
  );
};

/** A sentence each, whose names lead to the forms that cure it. */
const Lacks = ({ lacks }: { readonly lacks: Seen['lacks'] }) => {
  const words = useWords(setUpWords);
  const number = useNumber();
  const { page } = useLinks();
  if (lacks.length === 0) return <p id="kiem-tra">{words.complete}</p>;
  return (
    <ol id="kiem-tra" className="set-up-lacks" tabIndex={-1}>
      {lacks.map(({ code, records, more, path }) => {
        const [consequence, why] = words.lacks[code];
        return (
          <li key={code}>
            {consequence}
            {records.length > 0 && ': '}
            {records.map((one, index) => (
              <Fragment key={one.path + one.name}>
                {index > 0 && '; '}
                <Link to={page(one.path)}>
                  <RecordText>{one.name}</RecordText>
                </Link>
              </Fragment>
            ))}
            {more > 0 && ` ${words.more(number(more))}`}, {why}.{' '}
            {path !== undefined && <Link to={page(path)}>{words.cure}</Link>}
          </li>
        );
      })}
    </ol>
  );
};

const Open = ({ seen }: { readonly seen: Seen }) => {
  const words = useWords(setUpWords);
  const refused = useActionData<Refused>();
  const state = refused ? { faults: refused.faults, sent: refused.sent ?? {} } : NOTHING_SENT;
  if (!seen.opens) return <p>{words.onlyAdministrator}</p>;
  return (
    <>
      <FaultSummary state={state} />
      <p>{words.openLead}</p>
      <Form method="post" noValidate reloadDocument>
        <EnterAsks />
        <CommandFields base={seen.base} form="open-draft" />
        <AuthorField signedIn={seen.signedIn} value={state.sent[AUTHOR_FIELD] ?? ''} state={state} />
        <SubmitButton>{words.open}</SubmitButton>
      </Form>
    </>
  );
};

const Preview = ({ seen: { sentences, further, day } }: { readonly seen: Seen }) => {
  const words = useWords(setUpWords);
  const number = useNumber();
  const { page } = useLinks();
  return (
    <aside className="set-up-preview" aria-label={words.preview}>
      <h2>{words.preview}</h2>
      <p className="soft small">{words.previewLead(day)}</p>
      {sentences.length === 0 && <p>{words.previewNone}</p>}
      <Sentences all={sentences} />
      {sentences.length > 0 && (
        <p>
          <Link to={page('bao-cao')}>{further > 0 ? words.previewMore(number(further)) : words.previewAll}</Link>
        </p>
      )}
    </aside>
  );
};

/** Each under its heading, which is told once. */
const Sentences = ({ all }: { readonly all: readonly ToldSentence[] }) =>
  all.map(({ heading, text }, index) => (
    <div key={`${index}`}>
      {heading !== undefined && heading !== all[index - 1]?.heading && (
        <p className="set-up-heading">
          <RecordText>{heading}</RecordText>
        </p>
      )}
      <p>
        <RecordText>{text}</RecordText>
      </p>
    </div>
  ));
