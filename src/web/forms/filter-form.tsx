/** Filters in the address bar: a plain form, so that it works without a script. */
import { Form, useLocation } from 'react-router';
import type { ReactNode } from 'react';
import { FormInput, FormSelect } from '#web/forms/form-fields.tsx';
import { DateField } from '#web/forms/date-field.tsx';
import { useTextLanguage } from '#web/parts/record-text.tsx';
import { useLinks, type Misread } from '#web/frame/frame.tsx';

interface FilterField {
  readonly name: string;
  readonly title: string;
  readonly value: string | undefined;
  /** Absent: a field to type in. */
  readonly options?: readonly { readonly value: string; readonly name: string }[];
  /** A day is asked for; `misread`: what was typed and is none. */
  readonly day?: true;
  readonly misread?: Misread | undefined;
}

interface FilterFormProps {
  readonly title: string;
  readonly all: string;
  readonly apply: string;
  readonly clear: string;
  readonly fields: readonly FilterField[];
  /** Query values that the filter leaves alone. */
  readonly kept?: readonly string[];
  readonly children?: ReactNode;
}

export const FilterForm = ({ title, all, apply, clear, fields, kept, children }: FilterFormProps) => {
  const { pathname, search } = useLocation();
  const { here } = useLinks();
  const query = new URLSearchParams(search);
  const hidden = ['asOf', ...(kept ?? [])].flatMap((name) =>
    query.has(name) ? [[name, query.get(name) ?? ''] as const] : [],
  );
  const filtered = fields.some((field) => field.value !== undefined || field.misread);
  const chosen = fields.flatMap(toldOf);
  const none = Object.fromEntries(fields.map((field) => [field.name, undefined]));
  return (
    <>
      <Form className="filters" role="search" method="get" action={filtersAnchor(pathname)} aria-label={title}>
        {hidden.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {fields.map((field) => (
          <Field key={field.name} field={field} all={all} />
        ))}
        <div className="filters-end">
          <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
            {apply}
          </button>
          {filtered && <a href={here(none)}>{clear}</a>}
          {children}
        </div>
      </Form>
      <p id={RESULTS} className="filters-told" hidden={chosen.length === 0}>
        {title}: {chosen.join('; ')}
      </p>
    </>
  );
};

/** Whether anything was chosen of what a filter asks: else an empty list is empty, whatever one chooses. */
export const isFiltered = (query: object): boolean =>
  Object.values(query).some((value: unknown) => value !== undefined && value !== '');

/** Where what was filtered begins: a phone shows it first, and paper tells what was chosen. */
const RESULTS = 'ket-qua';
const filtersAnchor = (pathname: string): string => `${pathname}#${RESULTS}`;

/** "Loại: Hạ tầng". */
const toldOf = ({ title, value, options }: FilterField): readonly string[] =>
  value === undefined || value === ''
    ? []
    : [`${title}: ${options?.find((option) => option.value === value)?.name ?? value}`];

const Field = ({ field, all }: { readonly field: FilterField; readonly all: string }) => {
  const id = `filter-${field.name}`;
  const languageOf = useTextLanguage();
  return (
    <div className="filters-field">
      <label htmlFor={id}>{field.title}</label>
      {field.day ? (
        <DateField id={id} name={field.name} day={field.value ?? ''} misread={field.misread} />
      ) : field.options ? (
        <FormSelect className="ds-input" data-size="sm" id={id} name={field.name} defaultValue={field.value ?? ''}>
          <option value="">{all}</option>
          {field.value !== undefined && !field.options.some((option) => option.value === field.value) && (
            <option value={field.value}>{field.value}</option>
          )}
          {field.options.map((option) => (
            <option key={option.value} value={option.value} lang={languageOf(option.name)}>
              {option.name}
            </option>
          ))}
        </FormSelect>
      ) : (
        <FormInput
          className="ds-input"
          data-size="sm"
          id={id}
          name={field.name}
          type="search"
          defaultValue={field.value ?? ''}
        />
      )}
    </div>
  );
};
