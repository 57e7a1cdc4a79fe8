/** Who answers for a small form, beside which there is no room for a hint. */
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import type { FormState } from '#web/forms/form.tsx';
import { useFrame, useWords } from '#web/frame/frame.tsx';
import { formWords } from '#words/ui/forms.ts';

/** As long as nobody signs in, each write says who answers for it. `id`: of its form, one of several on the page. */
export const WhoWrites = ({ id, state }: { readonly id: string; readonly state: FormState }) => {
  const words = useWords(formWords);
  const { reader } = useFrame();
  if (reader) return null;
  return (
    <label>
      {words.authorName}
      <input
        className="ds-input"
        data-size="sm"
        id={`${AUTHOR_FIELD} ${id}`.replaceAll(' ', '-')}
        name={AUTHOR_FIELD}
        maxLength={200}
        autoComplete="name"
        defaultValue={state.sent[AUTHOR_FIELD] ?? ''}
      />
    </label>
  );
};
