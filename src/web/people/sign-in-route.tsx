/** Signing in: by name and password, by a key of the device, or by an account of the identity provider. */
import { Form, redirect, useActionData } from 'react-router';
import { signInByPasskey, takesPasskeys } from '#app/people/passkey.ts';
import { isUnsettled } from '#app/people/reader.ts';
import { signIn } from '#app/people/sign-in.ts';
import { FaultSummary, NOTHING_SENT, SubmitButton, TextField } from '#web/forms/form.tsx';
import { pageAction, type Refused } from '#web/frame/action.ts';
import { useWords } from '#web/frame/frame.tsx';
import { page, type PageProps } from '#web/frame/page.ts';
import { Shell } from '#web/frame/shell.tsx';
import { asked } from '#web/forms/query.ts';
import { PasskeySignIn } from '#web/people/passkey.tsx';
import { returnPath, signedIn } from '#web/people/signed-in.ts';
import { peopleWords } from '#words/ui/people.ts';

export const loader = page(async ({ app, reader, url, language }) => {
  const to = returnPath(asked(url, 've') ?? '/');
  if (reader.caller.kind === 'person') throw redirect(to);
  if (await isUnsettled(app)) throw redirect('/tai-khoan/thiet-lap');
  const provider = app.identityProvider?.name;
  return { to, passkeys: takesPasskeys(app), ...(provider && { provider }), head: peopleWords[language].signIn };
});

export const action = pageAction(async ({ app, origin, field }) => {
  const answer = field('tra-loi');
  const session =
    answer === ''
      ? await signIn(app, { signIn: field('signIn'), password: field('password'), origin })
      : await signInByPasskey(app, { token: field('khoa'), answer, origin });
  return signedIn(app, session, returnPath(field('ve')));
});

export { meta } from '#web/frame/head.ts';

const outsideHref = (to: string): string => `/tai-khoan/ngoai?${new URLSearchParams({ ve: to }).toString()}`;

const SignIn = ({ loaderData }: PageProps<typeof loader>) => {
  const words = useWords(peopleWords);
  const state = useActionData<Refused>() ?? NOTHING_SENT;
  const form = { sent: {}, ...state };
  return (
    <Shell>
      <div className="form-page">
        <h1>{words.signIn}</h1>
        <FaultSummary state={form} act="enter" />
        <Form method="post" noValidate>
          <input type="hidden" name="ve" value={loaderData.to} />
          <TextField name="signIn" label={words.signInName} autoComplete="username" state={form} />
          <TextField
            name="password"
            label={words.password}
            type="password"
            autoComplete="current-password"
            state={form}
          />
          <SubmitButton>{words.signIn}</SubmitButton>
        </Form>
        {loaderData.passkeys && <PasskeySignIn to={loaderData.to} />}
        {loaderData.provider !== undefined && (
          <p className="other-ways">
            <a className="ds-button" data-variant="secondary" href={outsideHref(loaderData.to)}>
              {words.signInBy(loaderData.provider)}
            </a>
          </p>
        )}
        <p className="small soft">{words.lost}</p>
      </div>
    </Shell>
  );
};
export default SignIn;
