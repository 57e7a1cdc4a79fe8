/** The first account of an installation, made at the machine itself. */
import { Form, useActionData } from 'react-router';
import { makeFirstAdministrator } from '#app/people/accounts.ts';
import { isUnsettled } from '#app/people/reader.ts';
import { refuse } from '#app/refusal.ts';
import { FaultSummary, NOTHING_SENT, SubmitButton } from '#web/forms/form.tsx';
import { pageAction, type Refused } from '#web/frame/action.ts';
import { useWords } from '#web/frame/frame.tsx';
import { page, type PageProps } from '#web/frame/page.ts';
import { Shell } from '#web/frame/shell.tsx';
import { PasswordFields, PersonFields, personForm } from '#web/people/person-fields.tsx';
import { signedIn } from '#web/people/signed-in.ts';
import { peopleWords } from '#words/ui/people.ts';

export const loader = page(async ({ app, reader, language }) => ({
  state: !(await isUnsettled(app)) ? 'done' : reader.caller.kind === 'operator' ? 'open' : 'elsewhere',
  head: peopleWords[language].setUp,
}));

export const action = pageAction(async ({ app, reader, origin, field }) => {
  if (reader.caller.kind !== 'operator') refuse((await isUnsettled(app)) ? 'set-up.elsewhere' : 'set-up.done');
  const person = { ...personForm(field), password: field('password'), again: field('again'), origin };
  return signedIn(app, await makeFirstAdministrator(app, person), '/');
});

export { meta } from '#web/frame/head.ts';

const SetUp = ({ loaderData }: PageProps<typeof loader>) => {
  const words = useWords(peopleWords);
  const form = { sent: {}, ...(useActionData<Refused>() ?? NOTHING_SENT) };
  return (
    <Shell>
      <div className="form-page">
        <h1>{words.setUp}</h1>
        {loaderData.state === 'done' && (
          <p>
            {words.setUpDone} <a href="/tai-khoan/dang-nhap">{words.signIn}</a>
          </p>
        )}
        {loaderData.state === 'elsewhere' && <p>{words.setUpNotHere}</p>}
        {loaderData.state === 'open' && (
          <>
            <p className="page-lead">{words.setUpLead}</p>
            <FaultSummary state={form} />
            <Form method="post" noValidate>
              <PersonFields state={form} own />
              <PasswordFields state={form} />
              <SubmitButton>{words.setUpDo}</SubmitButton>
            </Form>
          </>
        )}
      </div>
    </Shell>
  );
};
export default SetUp;
