/**
 * The one form of all records: groups of controls as its model tells them. Works without a script: rows are added and
 * names are looked for by the server, which shows the form again with all that was typed.
 */
import { createContext, useContext, type ReactNode } from 'react';
import { MORE_ROWS_FIELD, NEAR_PREFIX } from '#web/forms/field-names.ts';
import { Field, type FormState, type Option } from '#web/forms/form.tsx';
import { useWords } from '#web/frame/frame.tsx';
import { MixedText, useTextLanguage } from '#web/parts/record-text.tsx';
import type {
  ChoiceControl,
  Control,
  FixedControl,
  FormGroup,
  FormModel,
  GroupControl,
  RowsControl,
  SearchControl,
  TextControl,
} from '#web/record/form-model.ts';
import { formWords } from '#words/ui/forms.ts';

interface Shared {
  readonly model: Omit<FormModel, 'groups'>;
  readonly state: FormState;
}

const SharedContext = createContext<Shared>({
  model: { lists: {}, suggestions: {}, faults: [] },
  state: { faults: [], sent: {} },
});

/** The fields; what is around them is the page's. Stands inside a form. */
export const RecordFields = ({ model }: { readonly model: FormModel }) => (
  <FieldsOf model={model}>
    {model.groups.map((group) => (
      <Group key={group.key} group={group} />
    ))}
  </FieldsOf>
);

interface FieldsOfProps {
  readonly model: Omit<FormModel, 'groups'>;
  readonly children: ReactNode;
}

/** What controls below it choose from, and what is wrong with them. */
export const FieldsOf = ({ model, children }: FieldsOfProps) => (
  <SharedContext value={{ model, state: { faults: model.faults, sent: {} } }}>
    {children}
    <Suggestions suggestions={model.suggestions} />
  </SharedContext>
);

/** Controls as a page groups them; stands inside `FieldsOf`. */
export const Controls = ({ fields }: { readonly fields: readonly Control[] }) =>
  fields.map((one) => <AnyControl key={one.path} one={one} />);

const Group = ({ group: { title, folded, key, fields } }: { readonly group: FormGroup }) => {
  const controls = fields.map((one) => <AnyControl key={one.path} one={one} />);
  if (key === 'more')
    return (
      <details className="form-group" open={!folded}>
        <summary>{title}</summary>
        {controls}
      </details>
    );
  return (
    <fieldset className="form-group">
      <legend>{title}</legend>
      {controls}
    </fieldset>
  );
};

interface ControlProps<C extends Control> {
  readonly one: C;
  /** A row's only control: the list's name stands above all rows. */
  readonly alone?: string;
}

const AnyControl = ({ one, alone }: ControlProps<Control>): ReactNode => {
  const given = alone === undefined ? {} : { alone };
  switch (one.control) {
    case 'text':
      return <TextInput one={one} {...given} />;
    case 'choice':
      return <ChoiceSelect one={one} {...given} />;
    case 'search':
      return <SearchInput one={one} {...given} />;
    case 'fixed':
      return <Fixed one={one} />;
    case 'group':
      return <GroupFields one={one} />;
    case 'rows':
      return <Rows one={one} />;
  }
};

const useField = ({ path, label, hint, required }: Control, alone?: string) => ({
  name: path,
  label: alone ?? label,
  ...(hint !== undefined && alone === undefined && { hint }),
  required: required ?? false,
  hideLabel: alone !== undefined,
  state: useContext(SharedContext).state,
});

const listId = (key: string): string => `ds-${key}`;

const TextInput = ({ one, alone }: ControlProps<TextControl>) => (
  <Field {...useField(one, alone)}>
    {(marks) =>
      one.long ? (
        <textarea {...marks} className="ds-input" rows={rowsFor(one.value)} defaultValue={one.value} />
      ) : (
        <input
          {...marks}
          className="ds-input"
          type="text"
          autoComplete="off"
          defaultValue={one.value}
          {...(one.list !== undefined && { list: listId(one.list) })}
        />
      )
    }
  </Field>
);

const LEAST_ROWS = 2;
const MOST_ROWS = 12;
const LETTERS_A_ROW = 60;

/** As many as the text takes, within reason. */
const rowsFor = (text: string): number => {
  const rows = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / LETTERS_A_ROW), 0);
  return Math.min(MOST_ROWS, Math.max(LEAST_ROWS, rows));
};

const Options = ({ options }: { readonly options: readonly Option[] }) => {
  const languageOf = useTextLanguage();
  return options.map(({ value, name }) => (
    <option key={value} value={value} lang={languageOf(name)}>
      {name}
    </option>
  ));
};

const ChoiceSelect = ({ one, alone }: ControlProps<ChoiceControl>) => {
  const options = useContext(SharedContext).model.lists[one.list] ?? [];
  const isKnown = one.value === '' || options.some(({ value }) => value === one.value);
  return (
    <Field {...useField(one, alone)}>
      {(marks) => (
        <select {...marks} className="ds-input" defaultValue={one.value}>
          <option value="">{one.none}</option>
          {!isKnown && <option value={one.value}>{one.value}</option>}
          <Options options={options} />
        </select>
      )}
    </Field>
  );
};

const SearchInput = ({ one, alone }: ControlProps<SearchControl>) => {
  const words = useWords(formWords);
  const { hint, ...field } = useField(one, alone);
  return (
    <>
      <Field {...field} hint={[hint, words.search].filter(Boolean).join(' ')}>
        {(marks) => (
          <input
            {...marks}
            className="ds-input"
            type="text"
            autoComplete="off"
            defaultValue={one.value}
            {...(one.list !== undefined && { list: listId(one.list) })}
          />
        )}
      </Field>
      {one.near !== undefined && one.near.length > 0 && (
        <Field name={`${NEAR_PREFIX}${one.path}`} label={`${one.label}: ${words.near}`} state={field.state}>
          {(marks) => (
            <select {...marks} className="ds-input" defaultValue="">
              <option value="">{words.nearNone}</option>
              <Options options={one.near ?? []} />
            </select>
          )}
        </Field>
      )}
    </>
  );
};

/** What makes the record the one it is: shown, and sent along unchanged. */
const Fixed = ({ one }: ControlProps<FixedControl>) => (
  <div className="form-field">
    <p className="form-fixed-label">{one.label}</p>
    <p className="form-fixed" id={one.path} tabIndex={-1}>
      <MixedText>{one.shown}</MixedText>
    </p>
    <input type="hidden" name={one.path} value={one.value} />
  </div>
);

/** What is wrong with a group or a list as a whole. */
const WholeFault = ({ path }: { readonly path: string }) => {
  const { state } = useContext(SharedContext);
  const fault = state.faults.find(({ field }) => field === path);
  return fault ? (
    <p className="form-fault">
      <MixedText>{fault.message}</MixedText>
    </p>
  ) : null;
};

const Legend = ({ one: { label, hint, required } }: { readonly one: Control }) => (
  <>
    <legend>
      {label}
      {required && (
        <span className="form-required" aria-hidden="true">
          {' '}
          *
        </span>
      )}
    </legend>
    {hint !== undefined && <p className="form-hint">{hint}</p>}
  </>
);

const GroupFields = ({ one }: ControlProps<GroupControl>) => (
  <fieldset className="form-part" id={one.path} tabIndex={-1}>
    <Legend one={one} />
    <WholeFault path={one.path} />
    {one.fields.map((inner) => (
      <AnyControl key={inner.path} one={inner} />
    ))}
  </fieldset>
);

const Rows = ({ one }: ControlProps<RowsControl>) => {
  const words = useWords(formWords);
  return (
    <fieldset className="form-part" id={one.path} tabIndex={-1}>
      <Legend one={one} />
      <WholeFault path={one.path} />
      {one.rows.map((row, index) => {
        const name = words.row(one.label, String(index + 1));
        const [only, second] = row;
        return only !== undefined && second === undefined && only.control !== 'group' ? (
          <AnyControl key={only.path} one={only} alone={name} />
        ) : (
          <div key={only?.path ?? index} className="form-row" role="group" aria-label={name}>
            {row
              .flatMap((inner) => (inner.control === 'group' ? inner.fields : [inner]))
              .map((inner) => (
                <AnyControl key={inner.path} one={inner} />
              ))}
          </div>
        );
      })}
      <p>
        <button
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          type="submit"
          name={MORE_ROWS_FIELD}
          value={one.path}
        >
          {words.addRow(one.label)}
        </button>
      </p>
    </fieldset>
  );
};

/** What may be typed, for the fields that take any text: the browser's own list, without a script. */
const Suggestions = ({ suggestions }: Pick<FormModel, 'suggestions'>) =>
  Object.entries(suggestions).map(([key, options]) => (
    <datalist key={key} id={listId(key)}>
      {options.map(({ value, name }) => (
        <option key={value} value={value}>
          {name === '' ? value : name}
        </option>
      ))}
    </datalist>
  ));
