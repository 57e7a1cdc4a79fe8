/** The office closes a collection, or opens one again with a reason; who did it stands beside it. */
import { Form, Link, redirect, useActionData } from 'react-router';
import { readCollecting } from '#app/read/collecting/return.ts';
import type { Standing } from '#core/collecting/answers.ts';
import { seasonOf } from '#app/read/collecting/season.ts';
import { orRefuse } from '#app/refusal.ts';
import { settleCollection } from '#app/write/collecting/settle-collection.ts';
import { printHead } from '#core/facts/head.ts';
import { authorOf } from '#core/rights/caller.ts';
import { mayOr } from '#core/rights/rights.ts';
import { COLLECTION_QUERY } from '#web/collection/asked-reminder.ts';
import { formContext } from '#web/forms/form-context.ts';
import { CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { asked } from '#web/forms/query.ts';
import { askedTask } from '#web/forms/asked-task.ts';
import { AUTHOR_FIELD, REASON_FIELD } from '#web/forms/field-names.ts';
import {
  ChoiceInput,
  EnterAsks,
  FaultSummary,
  NOTHING_SENT,
  TaskButton,
  TextField,
  type FormState,
} from '#web/forms/form.tsx';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { AuthorField } from '#web/record/entry-view.tsx';
import { programmePath } from '#web/record/paths.ts';
import { HANDED_PATH, OPEN_PATH } from '#web/returns/paths.ts';
import { printCountIn, printInstantIn, printPeriodIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
import { collectingWords } from '#words/ui/collecting.ts';

const TASKS = new Map([
  ['khoa', 'closed'],
  ['mo-lai', 'reopened'],
] as const);

/** Older collections are settled by their address alone; nobody needs them in a list. */
const MOST = 40;

export const loader = programmeRead(async ({ opened, reader, language, url }) => {
  const words = collectingWords[language];
  orRefuse(mayOr(reader.caller, 'collection:write', opened.workspace.id));
  const lines = await readCollecting(opened, { most: MOST });
  return {
    choices: lines.map(({ collection, agencies }) => {
      const closed = collection.record?.steps.findLast(({ step }) => step === 'closed');
      const name = [printPeriodIn(language, collection.period), collection.regime].filter(Boolean).join(', ');
      const told =
        closed && !collection.isOpen
          ? words.closedBy(closed.by, printInstantIn(language, closed.at))
          : standingOf(language, agencies);
      return { value: collection.id, name: `${name} (${told})` };
    }),
    chosen: asked(url, COLLECTION_QUERY) ?? '',
    signedIn: authorOf(reader.caller),
    base: printHead(opened.view.records),
    head: `${words.settleTitle} · ${opened.programme.short}`,
  };
});

/** Who has handed in, and what nobody has approved yet: what closing leaves as it is. */
const standingOf = (language: Language, agencies: readonly Standing[]): string => {
  const words = collectingWords[language];
  const waiting = agencies.filter(({ state }) => state === 'sent' || state === 'checked').length;
  const sent = agencies.filter((one) => one.sent !== undefined).length;
  return [
    words.standing(printCountIn(language, sent), printCountIn(language, agencies.length)),
    ...(waiting === 0 ? [] : [words.waiting(printCountIn(language, waiting))]),
  ].join(', ');
};

export const action = programmeAction(async (sent) => {
  const { opened, field } = sent;
  const context = formContext(sent, 'collection:write');
  const step = askedTask(sent, TASKS);
  const collection = await settleCollection(context, await seasonOf(opened), {
    collection: field('dot'),
    step,
    reason: field(REASON_FIELD),
    seed: field(COMMAND_FIELD),
  });
  return redirect(programmePath(opened, HANDED_PATH, { 'da-lam': step, [COLLECTION_QUERY]: collection }));
});

export { meta } from '#web/frame/head.ts';

const SettleCollection = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(collectingWords);
  const { page } = useLinks();
  const refused = useActionData<Refused>();
  const state = refused ? { faults: refused.faults, sent: refused.sent ?? {} } : NOTHING_SENT;
  return (
    <div className="form-page">
      <Breadcrumb crumbs={[{ title: words.handing, to: page(HANDED_PATH) }, { title: words.settleTitle }]} />
      <h1>{words.settleTitle}</h1>
      <p className="page-lead">{words.closeLead}</p>
      <FaultSummary state={state} />
      {seen.choices.length === 0 ? (
        <p>
          {words.settleNone} <Link to={page(OPEN_PATH)}>{words.openTitle}</Link>
        </p>
      ) : (
        <SettleForm seen={seen} state={state} />
      )}
    </div>
  );
};
export default SettleCollection;

type Seen = PageProps<typeof loader>['loaderData'];

const SettleForm = ({ seen, state }: { readonly seen: Seen; readonly state: FormState }) => {
  const words = useWords(collectingWords);
  return (
    <Form method="post" noValidate>
      <EnterAsks />
      <CommandFields base={seen.base} form="settle-collection" />
      <ChoiceInput name="dot" label={words.collection} options={seen.choices} value={seen.chosen} state={state} />
      <TextField name={REASON_FIELD} label={words.reopenReason} hint={words.reopenHint} state={state} />
      <AuthorField signedIn={seen.signedIn} value={state.sent[AUTHOR_FIELD] ?? ''} state={state} />
      <p className="form-end form-buttons">
        <TaskButton task="khoa">{words.close}</TaskButton>
        <TaskButton task="mo-lai" secondary>
          {words.reopen}
        </TaskButton>
      </p>
    </Form>
  );
};
