/** A form as its page carries it: groups of controls with their words, values, choices and faults. */
import { rowsOf, SOURCE_PARTS, type Values } from '#app/read/entry/values.ts';
import type { Field, Fields, ListField, Shape } from '#core/shape/shape.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import { SUBJECTS, type Subject } from '#core/subjects/subjects.ts';
import type { Option } from '#web/forms/form.tsx';
import type { Fault } from '#web/frame/action.ts';
import { LAYOUTS, LONG_TEXTS, type GroupKey } from '#web/record/layout.ts';
import type { Lists } from '#web/record/lists.ts';
import { choiceOptions, termOptions, textOptions, type OptionsMaker } from '#web/record/options.ts';
import type { FormSubject } from '#web/record/subjects.ts';
import { formWord } from '#words/fields/fields.ts';
import { formWords } from '#words/ui/forms.ts';

interface ControlBase {
  /** The path of the field, which is the name and the id of its control. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: true;
}

export interface TextControl extends ControlBase {
  readonly control: 'text';
  readonly value: string;
  readonly long?: true;
  /** Key of a list of suggestions. */
  readonly list?: string;
  /** Makes the record what it is: cannot be changed. */
  readonly fixed?: true;
}

export interface ChoiceControl extends ControlBase {
  readonly control: 'choice';
  readonly value: string;
  readonly list: string;
  /** What stands there while nothing is chosen; absent: something always is. */
  readonly none: string;
}

/** A record looked for by its name. */
export interface SearchControl extends ControlBase {
  readonly control: 'search';
  /** The name, or what was typed. */
  readonly value: string;
  readonly list?: string;
  /** What the typed words may mean. */
  readonly near?: readonly Option[];
}

export interface FixedControl extends ControlBase {
  readonly control: 'fixed';
  readonly value: string;
  readonly shown: string;
}

export interface GroupControl extends ControlBase {
  readonly control: 'group';
  readonly fields: readonly Control[];
}

export interface RowsControl extends ControlBase {
  readonly control: 'rows';
  readonly rows: readonly (readonly Control[])[];
}

export type Control = TextControl | ChoiceControl | SearchControl | FixedControl | GroupControl | RowsControl;

export interface FormGroup {
  readonly key: GroupKey;
  readonly title: string;
  /** Folded away while nothing in it says anything. */
  readonly folded: boolean;
  readonly fields: readonly Control[];
}

export interface FormModel {
  readonly groups: readonly FormGroup[];
  /** Of choices, by their key. */
  readonly lists: Readonly<Record<string, readonly Option[]>>;
  /** What may be typed into fields that take any text, by their key. */
  readonly suggestions: Readonly<Record<string, readonly Option[]>>;
  readonly faults: readonly Fault[];
}

export interface FormGiven {
  readonly subject: FormSubject;
  readonly values: Values;
  /** Whether a record is there already: what makes it this one then stands. */
  readonly isChange: boolean;
  /** Whether what makes it this one may be put right, too. */
  readonly moves?: boolean;
  readonly faults: readonly Fault[];
  /** What typed names may mean, by path. */
  readonly near?: ReadonlyMap<string, readonly Option[]>;
  /** The list for which one more row was asked. */
  readonly moreOf?: string;
}

/** So many names are sent along as suggestions; of more the server looks for what was typed. */
const MOST_SUGGESTED = 500;

/** Fields whose values make the record's id; they stand once it is there, unless a correction may move it. */
const KEYS: Partial<Record<Subject, readonly string[]>> = {
  objective: ['id'],
  observation: ['measure', 'place', 'period', 'kind'],
  urban: ['place'],
  input: ['place', 'standard'],
  bond: ['work'],
  term: ['set', 'code', 'name'],
};

export const formModel = (maker: OptionsMaker, lists: Lists, asked: FormGiven): FormModel => {
  const given = { ...asked, values: withNumber(asked) };
  const { fields } = SUBJECTS[given.subject] as Shape;
  const build = builder(maker, lists, given);
  const layout = LAYOUTS[given.subject];
  const named = new Set(layout.flatMap(([, names]) => names));
  const rest = Object.keys(fields).filter((name) => !named.has(name) && isAsked(given.subject, name));
  const merged = layout.some(([key]) => key === 'more')
    ? layout.map(([key, names]) => [key, key === 'more' ? [...rest, ...names] : names] as const)
    : [
        ...layout.filter(([key]) => key !== 'source'),
        ['more', rest] as const,
        ...layout.filter(([key]) => key === 'source'),
      ];
  const groups = merged.flatMap(([key, names]): readonly FormGroup[] => {
    const controls = names.flatMap((name) => {
      const field = fields[name];
      return field ? build.control(field, name) : [];
    });
    if (controls.length === 0) return [];
    const said = names.some((name) => saysSomething(given.values, name));
    const wrong = given.faults.some(({ field = '' }) => names.some((name) => isWithin(field, name)));
    return [
      {
        key,
        title: formWords[maker.language].groups[key],
        folded: key === 'more' && !said && !wrong,
        fields: controls,
      },
    ];
  });
  return {
    groups,
    ...build.used(),
    faults: given.faults.map((fault) =>
      placed(
        fault,
        groups.flatMap((group) => group.fields),
      ),
    ),
  };
};

/** Of an objective's id people know the number alone. */
const withNumber = ({ subject, values }: Pick<FormGiven, 'subject' | 'values'>): Values =>
  subject === 'objective' && values['id'] !== undefined ? { ...values, id: numberOf({ id: values['id'] }) } : values;

/** The field at a path: "relations[0].type"; undefined where the shape has none. */
const fieldAt = (fields: Fields, path: string): Field | undefined => {
  const [name = '', ...rest] = path.split('.');
  const own = fields[name.replace(/\[\d+\]$/u, '')];
  const field = own?.type === 'list' && name.endsWith(']') ? own.of : own;
  if (rest.length === 0 || field === undefined) return field;
  return field.type === 'group' ? fieldAt(field.fields, rest.join('.')) : undefined;
};

export interface SomeControls extends Pick<FormModel, 'lists' | 'suggestions'> {
  readonly fields: readonly Control[];
}

/** The controls of some fields of a new record alone, by their paths. */
export const controlsAt = (
  maker: OptionsMaker,
  lists: Lists,
  given: Pick<FormGiven, 'subject' | 'values' | 'near'>,
  paths: readonly string[],
): SomeControls => {
  const { fields } = SUBJECTS[given.subject] as Shape;
  const build = builder(maker, lists, { ...given, isChange: false, faults: [] });
  const controls = paths.flatMap((path) => {
    const field = fieldAt(fields, path);
    return field ? build.control(field, path) : [];
  });
  return { fields: controls, ...build.used() };
};

/** A fault stands at the nearest control that the form has: of a line of a list, at the list. */
export const placed = (fault: Fault, controls: readonly Control[]): Fault => {
  const paths = new Set(controls.flatMap(pathsOf));
  for (let path = fault.field; path !== undefined && path !== ''; path = path.replace(/(?:^|[.[])[^.[]*$/u, '')) {
    if (paths.has(path)) return { ...fault, field: path };
  }
  return fault;
};

const pathsOf = (control: Control): readonly string[] => [
  control.path,
  ...(control.control === 'group' ? control.fields.flatMap(pathsOf) : []),
  ...(control.control === 'rows' ? control.rows.flat().flatMap(pathsOf) : []),
];

const isWithin = (path: string, name: string): boolean =>
  path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`);

const saysSomething = (values: Values, name: string): boolean =>
  Object.entries(values).some(([path, text]) => text !== '' && isWithin(path, name));

/** Ids are made; only an objective's is a number that people know. */
const isAsked = (subject: Subject, name: string): boolean => name !== 'id' || subject === 'objective';

const builder = (maker: OptionsMaker, known: Lists, given: FormGiven) => {
  const { subject, values, isChange, near } = given;
  // A word of the vocabulary is called by its code wherever it is used.
  const stands = isChange && !(given.moves === true && subject !== 'term');
  const { language } = maker;
  const lists = new Map<string, readonly Option[]>();
  const suggestions = new Map<string, readonly Option[]>();
  const words = formWords[language];

  const base = (path: string, field: Field): ControlBase => {
    const word = formWord(language, subject, path);
    const optional = field.type === 'list' || ('optional' in field && field.optional === true);
    return {
      path,
      label: word.label,
      ...(word.hint !== undefined && { hint: word.hint }),
      ...(!optional && isTop(path) && !isMade(subject, path) && { required: true as const }),
    };
  };

  const choice = (path: string, field: Field, key: string, options: readonly Option[]): ChoiceControl => {
    const value = values[path] ?? '';
    lists.set(key, options);
    const common = base(path, field);
    return { ...common, control: 'choice', value, list: key, none: common.required ? words.choose : words.none };
  };

  const reference = (path: string, field: Field, to: Subject): Control => {
    const options = known.records(to);
    if (!known.isSearched(to)) return choice(path, field, to, options);
    const value = values[path] ?? '';
    const offered = near?.get(path);
    if (options.length <= MOST_SUGGESTED)
      suggestions.set(
        `${to}-names`,
        options.map(({ name }) => ({ value: name, name: '' })),
      );
    return {
      ...base(path, field),
      control: 'search',
      value: options.find((one) => one.value === value)?.name ?? value,
      ...(options.length <= MOST_SUGGESTED && { list: `${to}-names` }),
      ...(offered && { near: offered }),
    };
  };

  const text = (path: string, field: Field): Control => {
    const value = values[path] ?? '';
    const name = path.replaceAll(/\[\d+\]/gu, '');
    const texts = field.type === 'text' ? textOptions(maker, `${subject}.${name}`) : undefined;
    if (texts?.closed) return choice(path, field, name, texts.options);
    if (texts) suggestions.set(name, texts.options);
    const isLong = LONG_TEXTS.has(name.split('.').at(-1) ?? '') || value.includes('\n') || field.type === 'list';
    return {
      ...base(path, field),
      control: 'text',
      value,
      ...(isLong && { long: true as const }),
      ...(texts && { list: name }),
    };
  };

  const rows = (path: string, field: ListField): Control => {
    const filled = rowsOf(values, path);
    const more = given.moreOf === path ? 2 : 1;
    const count = filled.length === 0 ? more : filled.length + more - (isChange && given.moreOf !== path ? 1 : 0);
    const made = Array.from({ length: Math.max(1, count) }, (_, row) => control(field.of, `${path}[${row}]`));
    return { ...base(path, field), control: 'rows', rows: made };
  };

  const group = (path: string, field: Field, fields: Fields): GroupControl => ({
    ...base(path, field),
    control: 'group',
    fields: Object.entries(fields).flatMap(([name, inner]) => control(inner, `${path}.${name}`)),
  });

  const sourceOf = (path: string, field: Field): GroupControl => ({
    ...base(path, field),
    control: 'group',
    fields: SOURCE_PARTS.map((part) => {
      const inner = { type: 'text', optional: true } as const;
      return part === 'at' ? text(`${path}.at`, inner) : reference(`${path}.${part}`, inner, part);
    }),
  });

  const fixed = (path: string, field: Field): FixedControl => {
    const value = values[path] ?? '';
    const options =
      field.type === 'ref'
        ? known.records(field.to as Subject)
        : field.type === 'choice'
          ? choiceOptions(maker, field as never)
          : [];
    return {
      ...base(path, field),
      control: 'fixed',
      value,
      shown: options.find((one) => one.value === value)?.name ?? value,
    };
  };

  const control = (field: Field, path: string): readonly Control[] => {
    if (stands && KEYS[subject]?.includes(path)) return (values[path] ?? '') === '' ? [] : [fixed(path, field)];
    switch (field.type) {
      case 'list':
        return isLinesIn(field, values, path) ? [text(path, field)] : [rows(path, field)];
      case 'group':
        return [group(path, field, field.fields)];
      case 'source':
        return [sourceOf(path, field)];
      case 'ref':
        return [reference(path, field, (field as { readonly to: Subject }).to)];
      case 'choice':
        return [choice(path, field, (field as { readonly words: string }).words, choiceOptions(maker, field as never))];
      case 'term':
        return [choice(path, field, (field as { readonly of: string }).of, termOptions(maker, field as never))];
      case 'geometry':
        return [];
      default:
        return [text(path, field)];
    }
  };
  const used = () => ({ lists: Object.fromEntries(lists), suggestions: Object.fromEntries(suggestions) });
  return { control, used };
};

/** A list of texts is one field, a line an item, unless an item has lines of its own. */
const isLinesIn = (field: ListField, values: Values, path: string): boolean =>
  (field.of.type === 'text' || field.of.type === 'address') && rowsOf(values, path).length === 0;

/** A row or a group may be left out as a whole. */
const isTop = (path: string): boolean => !/[.[]/u.test(path);

/** Left empty it follows from the rest. */
const MADE: ReadonlySet<string> = new Set([
  'extent.extent',
  'term.code',
  'finding.order',
  'oversight.order',
  'scoreline.order',
  'task.order',
  'document.kind',
]);
const isMade = (subject: Subject, path: string): boolean => MADE.has(`${subject}.${path}`);
