/** A further resolution of the locality: its programme stands beside the others and shares places and agencies. */
import { Form, redirect, useActionData } from 'react-router';
import { orRefuse } from '#app/refusal.ts';
import { addResolution } from '#app/write/add-resolution.ts';
import { printHead } from '#core/facts/head.ts';
import { authorOf } from '#core/rights/caller.ts';
import { mayOr } from '#core/rights/rights.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { pathPart } from '#http/own-path.ts';
import { CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import { formContext } from '#web/forms/form-context.ts';
import { FaultSummary, NOTHING_SENT, SubmitButton, type FormState } from '#web/forms/form.tsx';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { RecordText } from '#web/parts/record-text.tsx';
import { AuthorField } from '#web/record/entry-view.tsx';
import { SET_UP_PATH } from '#web/set-up/paths.ts';
import { ResolutionFields, sentResolution } from '#web/start/resolution-fields.tsx';
import { setUpWords } from '#words/ui/set-up.ts';

export const loader = programmeRead(async ({ opened, reader, language }) => {
  const { workspace, programme, view } = opened;
  orRefuse(mayOr(reader.caller, 'record:write', workspace.id));
  const place = view.find('place', programme.place)?.name ?? workspace.name;
  return {
    place: upperFirst(place),
    programmes: view.all('programme').map(({ id, short }) => ({ id, short })),
    agencies: view.all('agency').map(({ id, name }) => ({ value: id, name })),
    owner: programme.owner,
    signedIn: authorOf(reader.caller),
    base: printHead(view.records),
    head: `${setUpWords[language].further} · ${workspace.name}`,
  };
});

export const action = programmeAction(async (sent) => {
  const { opened, field } = sent;
  const programme = await addResolution(formContext(sent, 'record:write'), opened, {
    ...sentResolution(field),
    issuer: field('issuer'),
    owner: field('owner'),
    seed: field(COMMAND_FIELD),
  });
  return redirect(`/${pathPart(opened.workspace.id)}/${pathPart(programme)}/${SET_UP_PATH}?them=1`);
});

export { meta } from '#web/frame/head.ts';

const FurtherResolution = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(setUpWords);
  const { page } = useLinks();
  const state: FormState = { sent: {}, ...(useActionData<Refused>() ?? NOTHING_SENT) };
  return (
    <div className="form-page">
      <Breadcrumb crumbs={[{ title: words.title, to: page(SET_UP_PATH) }, { title: words.further }]} />
      <h1>{words.further}</h1>
      <p className="page-lead">{words.furtherLead(seen.place)}</p>
      <p>
        {words.furtherHas} <RecordText>{seen.programmes.map(({ short }) => short).join('; ')}</RecordText>.
      </p>
      <FaultSummary state={state} />
      <Form method="post" noValidate>
        <CommandFields base={seen.base} form="nghi-quyet" />
        <ResolutionFields state={state} agencies={seen.agencies} issuer="" owner={seen.owner} />
        <AuthorField signedIn={seen.signedIn} value={state.sent[AUTHOR_FIELD] ?? ''} state={state} />
        <SubmitButton>{words.furtherDo}</SubmitButton>
      </Form>
    </div>
  );
};
export default FurtherResolution;
