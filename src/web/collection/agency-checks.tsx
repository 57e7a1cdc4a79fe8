/** A box for each agency: those that are marked are meant. */
import type { FormState, Option } from '#web/forms/form.tsx';
import { useWords } from '#web/frame/frame.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { collectingWords } from '#words/ui/collecting.ts';

const PREFIX = 'don-vi:';

export const checkedAgencies = (texts: Readonly<Record<string, string>>): readonly string[] =>
  checkedWith(texts, PREFIX);

/** The values of marked boxes whose names begin so. */
export const checkedWith = (texts: Readonly<Record<string, string>>, prefix: string): readonly string[] =>
  Object.keys(texts).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));

interface ChecksProps {
  readonly choices: readonly Option[];
  readonly hint: string;
  readonly state: FormState;
}

export const AgencyChecks = ({ choices, hint, state }: ChecksProps) => {
  const words = useWords(collectingWords);
  return <Checks name="don-vi" legend={words.agencies} prefix={PREFIX} choices={choices} hint={hint} state={state} />;
};

interface CheckGroupProps extends ChecksProps {
  /** Where a fault of the whole group leads. */
  readonly name: string;
  readonly legend: string;
  readonly prefix: string;
}

export const Checks = ({ name, legend, prefix, choices, hint, state }: CheckGroupProps) => {
  const fault = state.faults.find(({ field }) => field === name)?.message;
  return (
    <fieldset className="form-part" id={name} tabIndex={-1}>
      <legend>{legend}</legend>
      {hint !== '' && (
        <p className="form-hint">
          <MixedText>{hint}</MixedText>
        </p>
      )}
      {fault !== undefined && <p className="form-fault">{fault}</p>}
      <ul className="choice-list">
        {choices.map((choice) => (
          <li key={choice.value}>
            <label className="check">
              <input
                type="checkbox"
                name={`${prefix}${choice.value}`}
                value="1"
                defaultChecked={state.sent[`${prefix}${choice.value}`] !== undefined}
              />{' '}
              <RecordText>{choice.name}</RecordText>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};
