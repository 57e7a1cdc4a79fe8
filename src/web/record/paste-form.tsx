/** The field into which a list or rows are pasted; once something was read it is folded away. */
import { Form } from 'react-router';
import { Field, SubmitButton, type FormState } from '#web/forms/form.tsx';

export const TEXT_FIELD = 'bang';

interface PasteFormProps {
  readonly words: { readonly text: string; readonly read: string; readonly again: string };
  readonly hint?: string;
  /** What was pasted before. */
  readonly text: string;
  /** Whether something was read of it. */
  readonly again: boolean;
  readonly state: FormState;
}

export const PasteForm = ({ words, hint, text, again, state }: PasteFormProps) => {
  const form = (
    <Form method="post" noValidate key={text.length} className="form-page">
      <Field name={TEXT_FIELD} label={words.text} {...(hint !== undefined && { hint })} state={state}>
        {(marks) => <textarea {...marks} className="ds-input" rows={12} defaultValue={text} />}
      </Field>
      <SubmitButton>{words.read}</SubmitButton>
    </Form>
  );
  return again ? (
    <details>
      <summary>{words.again}</summary>
      {form}
    </details>
  ) : (
    form
  );
};
