/** What is asked of a person's role in a workspace. */
import { ChoiceInput, type NOTHING_SENT } from '#web/forms/form.tsx';
import { useWords } from '#web/frame/frame.tsx';
import { LINES, ROLES, type Line } from '#core/rights/caller.ts';
import { peopleWords } from '#words/ui/people.ts';

interface RoleFieldsProps {
  readonly state: typeof NOTHING_SENT;
  readonly agencies: readonly { readonly value: string; readonly name: string }[];
  readonly role?: string;
  readonly agency?: string;
  readonly lines?: readonly Line[];
}

export const RoleFields = ({ state, agencies, role = '', agency = '', lines = [] }: RoleFieldsProps) => {
  const words = useWords(peopleWords);
  return (
    <>
      <ChoiceInput
        name="role"
        label={words.role}
        value={role}
        none={words.roleNone}
        options={ROLES.map((one) => ({ value: one, name: words.roleName[one] }))}
        state={state}
      />
      <ChoiceInput
        name="agency"
        label={words.agency}
        hint={words.agencyHint}
        value={agency}
        none={words.agencyNone}
        options={agencies}
        state={state}
      />
      <fieldset className="field">
        <legend>{words.lines}</legend>
        <p className="field-hint">{words.linesHint}</p>
        {LINES.map((line) => (
          <p key={line}>
            <label className="check">
              <input type="checkbox" name={line} value="co" defaultChecked={lines.includes(line)} />{' '}
              {words.lineName[line]}
            </label>
          </p>
        ))}
      </fieldset>
    </>
  );
};
