/** The office opens the collection of a period: earlier than by itself, by another day, or for some agencies only. */
import { Form, Link, redirect, useActionData } from 'react-router';
import { seasonOf } from '#app/read/collecting/season.ts';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { openCollection } from '#app/write/collecting/settle-collection.ts';
import { printHead } from '#core/facts/head.ts';
import { authorOf } from '#core/rights/caller.ts';
import { mayOr } from '#core/rights/rights.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { typedText } from '#core/text/typed-text.ts';
import { readWrittenDay } from '#core/value/day.ts';
import { codesOf } from '#core/vocabulary/words.ts';
import { askedPeriod, OFTEN_FIELD } from '#web/collection/asked-period.ts';
import { formContext } from '#web/forms/form-context.ts';
import { CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import { ChoiceInput, FaultSummary, NOTHING_SENT, SubmitButton, TextField } from '#web/forms/form.tsx';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { useFrame, useLinks, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { AgencyChecks, checkedAgencies } from '#web/collection/agency-checks.tsx';
import { AuthorField } from '#web/record/entry-view.tsx';
import { programmePath } from '#web/record/paths.ts';
import { DUTIES_PATH, HANDED_PATH } from '#web/returns/paths.ts';
import { label } from '#words/labels.ts';
import { collectingWords } from '#words/ui/collecting.ts';

export const loader = programmeRead(async ({ opened, reader, language }) => {
  const { workspace, programme, view } = opened;
  orRefuse(mayOr(reader.caller, 'collection:write', workspace.id));
  const owing = new Set(view.all('duty').map(({ agency }) => agency));
  return {
    choices: view.all('agency').flatMap(({ id, name }) => (owing.has(id) ? [{ value: id, name }] : [])),
    signedIn: authorOf(reader.caller),
    base: printHead(view.records),
    head: `${collectingWords[language].openTitle} · ${programme.short}`,
  };
});

export const action = programmeAction(async (sent) => {
  const { opened, texts, field, language } = sent;
  const context = formContext(sent, 'collection:write');
  const dueText = field('han').trim();
  const due = dueText === '' ? undefined : readWrittenDay(dueText);
  const { value: asked, problems: misread } = askedPeriod(field, 'ky', collectingWords[language].period);
  const problems = [
    ...misread,
    ...(dueText === '' || due ? [] : [{ code: 'field.day', where: { field: 'han' }, data: { text: dueText } }]),
  ];
  if (!asked || problems.length > 0) throw new Refusal(problems);
  const regime = typedText(field('che-do'));
  await openCollection(context, await seasonOf(opened), {
    ...asked,
    ...(regime !== '' && { regime }),
    ...(due && { due }),
    agencies: checkedAgencies(texts),
    seed: field(COMMAND_FIELD),
  });
  return redirect(programmePath(opened, HANDED_PATH, { 'da-lam': 'opened' }));
});

export { meta } from '#web/frame/head.ts';

const OpenCollection = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(collectingWords);
  const { language } = useFrame();
  const { page } = useLinks();
  const refused = useActionData<Refused>();
  const state = refused ? { faults: refused.faults, sent: refused.sent ?? {} } : NOTHING_SENT;
  return (
    <div className="form-page">
      <Breadcrumb crumbs={[{ title: words.handing, to: page(HANDED_PATH) }, { title: words.openTitle }]} />
      <h1>{words.openTitle}</h1>
      <p className="page-lead">{words.openLead}</p>
      <FaultSummary state={state} />
      {seen.choices.length === 0 && (
        <p role="note">
          {words.dutiesNone} <Link to={page(DUTIES_PATH)}>{words.give}</Link>
        </p>
      )}
      <Form method="post" noValidate>
        <CommandFields base={seen.base} form="open-collection" />
        <ChoiceInput
          name={OFTEN_FIELD}
          label={words.often}
          options={codesOf('often').map((value) => ({ value, name: upperFirst(label(language, 'often', value)) }))}
          value="quarter"
          state={state}
        />
        <TextField name="ky" label={words.period} hint={words.periodHint} required state={state} />
        <TextField name="han" label={words.dueOther} hint={words.dueOtherHint} state={state} />
        <TextField name="che-do" label={words.regime} hint={words.regimeHint} state={state} />
        <AgencyChecks choices={seen.choices} hint={words.agenciesAll} state={state} />
        <AuthorField signedIn={seen.signedIn} value={state.sent[AUTHOR_FIELD] ?? ''} state={state} />
        <SubmitButton>{words.openDo}</SubmitButton>
      </Form>
    </div>
  );
};
export default OpenCollection;
