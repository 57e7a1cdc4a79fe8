/**
 * Forms as people fill them in: every field with its label, what it wants and what is wrong with it; a summary on top
 * that leads to each. The browser's own bubbles are off: they speak the browser's language, not the reader's.
 */
import { useEffect, useRef, type ReactNode } from 'react';
import { MixedText } from '#web/parts/record-text.tsx';
import { useWords } from '#web/frame/frame.tsx';
import { TASK_FIELD } from '#web/forms/field-names.ts';
import type { Fault } from '#web/frame/action.ts';
import { formWords } from '#words/ui/forms.ts';

/** What came back of a form that was not taken. */
export interface FormState {
  readonly faults: readonly Fault[];
  readonly sent: Readonly<Record<string, string>>;
}

export const NOTHING_SENT: FormState = { faults: [], sent: {} };

/** The faults of a field, of all that came back. */
const faultOf = ({ faults }: FormState, name: string): string | undefined =>
  faults.find((fault) => fault.field === name)?.message;

interface FaultSummaryProps {
  readonly state: FormState;
  /** What the form was to do; absent: to write. */
  readonly act?: keyof (typeof formWords)['vi']['summaries'];
}

/** What stands wrong, first on the page; each line leads to its field. */
export const FaultSummary = ({ state, act = 'write' }: FaultSummaryProps) => {
  const words = useWords(formWords);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.faults.length > 0) box.current?.focus();
  }, [state]);
  if (state.faults.length === 0) return null;
  return (
    <div className="refused" role="alert" tabIndex={-1} ref={box}>
      <p>{words.summaries[act]}</p>
      <ul>
        {state.faults.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field === undefined ? (
              <MixedText>{message}</MixedText>
            ) : (
              <a href={`#${field}`}>
                <MixedText>{message}</MixedText>
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** Said to who listens only: what stands around the field shows it. */
  readonly hideLabel?: boolean;
  readonly state: FormState;
  readonly children: (given: {
    readonly id: string;
    readonly name: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': true | undefined;
    readonly 'aria-required': true | undefined;
  }) => ReactNode;
}

/** A field with what belongs to it; `children` draws the control with the marks that bind them. */
export const Field = ({ name, label, hint, required = false, hideLabel = false, state, children }: FieldProps) => {
  const fault = faultOf(state, name);
  const described = [hint !== undefined && `${name}-hint`, fault !== undefined && `${name}-fault`].filter(Boolean);
  return (
    <div className={fault === undefined ? 'form-field' : 'form-field form-field-wrong'}>
      <label htmlFor={name} className={hideLabel ? 'ds-sr-only' : undefined}>
        {label}
        {required && (
          <span className="form-required" aria-hidden="true">
            {' '}
            *
          </span>
        )}
      </label>
      {hint !== undefined && (
        <p className="form-hint" id={`${name}-hint`}>
          <MixedText>{hint}</MixedText>
        </p>
      )}
      {fault !== undefined && (
        <p className="form-fault" id={`${name}-fault`}>
          <MixedText>{fault}</MixedText>
        </p>
      )}
      {children({
        id: name,
        name,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': fault === undefined ? undefined : true,
        'aria-required': required ? true : undefined,
      })}
    </div>
  );
};

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly type?: 'text' | 'password';
  readonly autoComplete?: string;
  readonly value?: string;
}

/** One line of text. A password is never sent back: it is typed again. */
export const TextField = ({ type = 'text', autoComplete, value = '', ...field }: TextFieldProps) => (
  <Field {...field}>
    {(marks) => (
      <input
        {...marks}
        className="ds-input"
        type={type}
        autoComplete={autoComplete}
        spellCheck={type === 'password' ? false : undefined}
        defaultValue={type === 'password' ? '' : (field.state.sent[field.name] ?? value)}
      />
    )}
  </Field>
);

export interface Option {
  readonly value: string;
  readonly name: string;
}

interface ChoiceFieldProps extends Omit<FieldProps, 'children'> {
  readonly options: readonly Option[];
  readonly value?: string;
  /** What stands there while nothing is chosen. */
  readonly none?: string;
}

export const ChoiceInput = ({ options, value = '', none, ...field }: ChoiceFieldProps) => (
  <Field {...field}>
    {(marks) => (
      <select {...marks} className="ds-input" defaultValue={field.state.sent[field.name] ?? value}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    )}
  </Field>
);

/**
 * First in a form whose buttons do different things: Enter in a field presses the first button of a form, and must not
 * decide which of them is meant. The page comes back with all that was typed and asks.
 */
export const EnterAsks = () => (
  <button className="ds-sr-only" type="submit" name={TASK_FIELD} value="" tabIndex={-1} aria-hidden="true" />
);

interface TaskButtonProps {
  readonly task: string;
  readonly secondary?: boolean;
  readonly children: string;
}

/** One of the buttons of a form that does several things. */
export const TaskButton = ({ task, secondary = false, children }: TaskButtonProps) => (
  <button
    className="ds-button"
    data-size="sm"
    data-variant={secondary ? 'secondary' : undefined}
    type="submit"
    name={TASK_FIELD}
    value={task}
  >
    {children}
  </button>
);

/** The button that does what it says. */
export const SubmitButton = ({ children }: { readonly children: string }) => (
  <p className="form-end">
    <button className="ds-button" data-size="sm" type="submit">
      {children}
    </button>
  </p>
);
