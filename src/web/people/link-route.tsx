/** A one-time link: a first password, or a lost one. */
import { Form, useActionData } from 'react-router';
import { readLink, setPasswordByLink } from '#app/people/accounts.ts';
import { FaultSummary, NOTHING_SENT, SubmitButton } from '#web/forms/form.tsx';
import { pageAction, type Refused } from '#web/frame/action.ts';
import { useWords } from '#web/frame/frame.tsx';
import { page, type PageProps } from '#web/frame/page.ts';
import { Shell } from '#web/frame/shell.tsx';
import { PasswordFields } from '#web/people/person-fields.tsx';
import { signedIn } from '#web/people/signed-in.ts';
import { peopleWords } from '#words/ui/people.ts';

export const loader = page(async ({ app, params, language }) => {
  const person = await readLink(app, params['token'] ?? '');
  return { ...(person && { name: person.name, signIn: person.signIn }), head: peopleWords[language].newPassword };
});

export const action = pageAction(async ({ app, params, origin, field }) =>
  signedIn(
    app,
    await setPasswordByLink(app, {
      token: params['token'] ?? '',
      password: field('password'),
      again: field('again'),
      origin,
    }),
    '/',
  ),
);

export { meta } from '#web/frame/head.ts';

const OneTimeLink = ({ loaderData }: PageProps<typeof loader>) => {
  const words = useWords(peopleWords);
  const form = { sent: {}, ...(useActionData<Refused>() ?? NOTHING_SENT) };
  return (
    <Shell>
      <div className="form-page">
        <h1>{loaderData.name === undefined ? words.linkOver : words.newPasswordFor(loaderData.name)}</h1>
        {loaderData.name === undefined ? (
          <>
            <p>
              {words.linkUsed} <a href="/tai-khoan/dang-nhap">{words.signIn}</a>
            </p>
            <p>{words.lost}</p>
          </>
        ) : (
          <>
            <p className="page-lead">
              {words.signInName}: <strong>{loaderData.signIn}</strong>
            </p>
            <FaultSummary state={form} />
            <Form method="post" noValidate>
              <input type="text" name="signIn" autoComplete="username" value={loaderData.signIn} readOnly hidden />
              <PasswordFields state={form} />
              <SubmitButton>{words.newPasswordDo}</SubmitButton>
            </Form>
          </>
        )}
      </div>
    </Shell>
  );
};
export default OneTimeLink;
