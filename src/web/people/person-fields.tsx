/** What is asked of a person, for the first account as for any other. */
import { TextField, type FormState } from '#web/forms/form.tsx';
import { useWords } from '#web/frame/frame.tsx';
import { peopleWords } from '#words/ui/people.ts';
import type { PersonForm } from '#app/people/person-form.ts';

interface PersonFieldsProps {
  readonly state: FormState;
  /** What is on record; absent: a new person. */
  readonly person?: PersonForm;
  /** Whether browsers may offer what is known of who sits there: not of others. */
  readonly own?: boolean;
}

export const PersonFields = ({ state, person, own = false }: PersonFieldsProps) => {
  const words = useWords(peopleWords);
  const of = (name: keyof PersonForm, usual = '') => ({ name, value: person?.[name] ?? usual, state });
  const known = (what: string) => ({ autoComplete: own ? what : 'off' });
  return (
    <>
      <TextField {...of('name')} label={words.name} required {...known('name')} />
      <TextField
        {...of('position')}
        label={words.position}
        hint={words.positionHint}
        {...known('organization-title')}
      />
      <TextField {...of('signIn')} label={words.signInName} hint={words.signInHint} required {...known('username')} />
      <TextField {...of('purpose', words.purposeUsual)} label={words.purpose} hint={words.purposeHint} required />
      <TextField {...of('keepUntil')} label={words.keepUntil} hint={words.keepUntilHint} />
    </>
  );
};

interface PasswordFieldsProps {
  readonly state: FormState;
  /** Beside the present one it is called the new one. */
  readonly label?: string;
}

/** A new password, typed twice. */
export const PasswordFields = ({ state, label }: PasswordFieldsProps) => {
  const words = useWords(peopleWords);
  const common = { type: 'password', autoComplete: 'new-password', required: true, state } as const;
  return (
    <>
      <TextField name="password" label={label ?? words.password} hint={words.passwordHint} {...common} />
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
