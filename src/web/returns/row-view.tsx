/** One row of a return: what stands beside it, its fields, and what belongs to them. */
import { Field, type FormState } from '#web/forms/form.tsx';
import { useNumber, useWords } from '#web/frame/frame.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import type { FieldSeen, RowSeen } from '#web/returns/row-seen.ts';
import type { Told } from '#web/returns/use-cells.ts';
import { collectingWords } from '#words/ui/collecting.ts';

interface RowProps {
  readonly row: RowSeen;
  /** What is told below it: a sum, the sentence that it makes. */
  readonly line: string | undefined;
  readonly state: FormState;
  /** What became of inputs that were saved by themselves. */
  readonly told: Readonly<Record<string, Told>>;
  readonly writes: boolean;
  /** Where its files are attached. */
  readonly evidence: string;
}

export const ReturnRow = ({ row, line, state, told, writes, evidence }: RowProps) => {
  const words = useWords(collectingWords);
  const number = useNumber();
  const said = row.extras.some(({ name, value }) => value !== '' || (state.sent[name] ?? '') !== '');
  return (
    <fieldset className="return-row">
      <legend>
        <MixedText>{row.title}</MixedText>
      </legend>
      {row.lead !== undefined && (
        <p className="soft small">
          <MixedText>{row.lead}</MixedText>
        </p>
      )}
      {row.reasons.map((reason) => (
        <p key={reason} className="form-fault">
          <StateTag mark="stuck">{words.returnedCell}</StateTag> <MixedText>{reason}</MixedText>
        </p>
      ))}
      {row.facts.length > 0 && (
        <dl className="return-facts">
          {row.facts.map(({ name, text }) => (
            <div key={name}>
              <dt>
                <MixedText>{name}</MixedText>
              </dt>
              <dd>
                <MixedText>{text}</MixedText>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {row.answer === 'held' && row.fields.length > 0 && row.facts.some(({ name }) => name === words.held) && (
        <p className="small">
          <StateTag mark="reached">{words.held}</StateTag> {words.heldHint}
        </p>
      )}
      {row.questions.map((question) => (
        <p key={question} className="return-question">
          <StateTag mark="late">{words.questions}</StateTag> <MixedText>{question}</MixedText>
        </p>
      ))}
      {writes ? (
        <>
          <div className="return-fields">
            {row.fields.map((field) => (
              <ReturnField key={field.name} field={field} state={state} told={told[field.name]} />
            ))}
          </div>
          {row.extras.length > 0 && (
            <details className="return-more" open={said || row.questions.length > 0}>
              <summary>{words.more}</summary>
              <div className="return-fields">
                {row.extras.map((field) => (
                  <ReturnField key={field.name} field={field} state={state} told={told[field.name]} />
                ))}
              </div>
            </details>
          )}
        </>
      ) : (
        <ReadFields row={row} />
      )}
      <p aria-live="polite" className="return-line">
        {line !== undefined && <MixedText>{line}</MixedText>}
      </p>
      {row.files && (writes || row.files.length > 0) && (
        <p className="small tools">
          <a href={evidence}>
            {row.files.length > 0 ? words.attached(number(row.files.length)) : words.attach}
            <span className="ds-sr-only">: {row.title}</span>
          </a>
        </p>
      )}
    </fieldset>
  );
};

/** What was entered, where it cannot be changed. */
const ReadFields = ({ row }: { readonly row: RowSeen }) => {
  const words = useWords(collectingWords);
  const told = [...row.fields, ...row.extras].filter((field) =>
    field.control === 'check' ? field.marked : field.value !== '',
  );
  if (told.length === 0) return <p className="soft">{words.blank}</p>;
  return (
    <dl className="return-facts">
      {told.map((field) => (
        <div key={field.name}>
          <dt>{field.label}</dt>
          <dd>
            <MixedText>{field.control === 'check' ? '✓' : nameOf(field)}</MixedText>
          </dd>
        </div>
      ))}
    </dl>
  );
};

const nameOf = ({ options, value }: FieldSeen): string => options?.find((one) => one.value === value)?.name ?? value;

interface FieldProps {
  readonly field: FieldSeen;
  readonly state: FormState;
  readonly told: Told | undefined;
}

/** Said politely: whoever types on is not interrupted. */
const CellTold = ({ told }: Pick<FieldProps, 'told'>) => {
  const words = useWords(collectingWords);
  const text =
    told === undefined ? '' : told.kind === 'saved' ? words.cellSaved(told.at) : words.cellNotSaved[told.kind];
  return (
    <span className={`cell-told${told && told.kind !== 'saved' ? ' cell-not-saved' : ''}`} role="status">
      {text}
    </span>
  );
};

const ReturnField = ({ field, state, told }: FieldProps) => {
  const { name, label, hint, control, options = [], value, marked = false } = field;
  const isSent = Object.keys(state.sent).length > 0;
  const sent = isSent ? (state.sent[name] ?? '') : undefined;
  if (control === 'check') {
    const fault = state.faults.find((one) => one.field === name)?.message;
    return (
      <p className="form-field">
        {fault !== undefined && <span className="form-fault">{fault}</span>}
        <label className="check" htmlFor={name}>
          <input
            type="checkbox"
            id={name}
            name={name}
            value={value}
            defaultChecked={sent === undefined ? marked : sent !== ''}
          />{' '}
          {label}
        </label>{' '}
        <CellTold told={told} />
      </p>
    );
  }
  return (
    <Field name={name} label={label} {...(hint !== undefined && { hint })} state={state}>
      {(marks) => (
        <>
          {control === 'choice' ? (
            <select {...marks} className="ds-input" defaultValue={sent ?? value}>
              <option value="">–</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.name}
                </option>
              ))}
            </select>
          ) : control === 'area' ? (
            <textarea {...marks} className="ds-input" rows={2} defaultValue={sent ?? value} />
          ) : (
            <input {...marks} className="ds-input" type="text" autoComplete="off" defaultValue={sent ?? value} />
          )}
          <CellTold told={told} />
        </>
      )}
    </Field>
  );
};
