/** What is asked of a person, for the first account as for any other. */
import { TextField, type FormState } from '#web/forms/form.tsx';
import { useWords } from '#web/frame/frame.tsx';
import { peopleWords } from '#words/ui/people.ts';
import type { PersonForm } from '#app/people/accounts.ts';

export const PersonFields = ({ state }: { readonly state: FormState }) => {
  const words = useWords(peopleWords);
  return (
    <>
      <TextField name="name" label={words.name} autoComplete="name" state={state} />
      <TextField name="position" label={words.position} hint={words.positionHint} state={state} />
      <TextField name="signIn" label={words.signInName} hint={words.signInHint} autoComplete="username" state={state} />
      <TextField
        name="purpose"
        label={words.purpose}
        hint={words.purposeHint}
        value={words.purposeUsual}
        state={state}
      />
      <TextField name="keepUntil" label={words.keepUntil} hint={words.keepUntilHint} state={state} />
    </>
  );
};

/** A new password, typed twice. */
export const PasswordFields = ({ state }: { readonly state: FormState }) => {
  const words = useWords(peopleWords);
  const common = { type: 'password', autoComplete: 'new-password', state } as const;
  return (
    <>
      <TextField name="password" label={words.password} hint={words.passwordHint} {...common} />
      <TextField name="again" label={words.again} {...common} />
    </>
  );
};

/** The person that a form tells. */
export const personForm = (field: (name: string) => string): PersonForm => ({
  name: field('name'),
  position: field('position'),
  signIn: field('signIn'),
  purpose: field('purpose'),
  keepUntil: field('keepUntil'),
});
