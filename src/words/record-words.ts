/** What records say and what changes in them, field by field in words: for the journal and for a record's history. */
import { parseAddress } from '#core/address/address.ts';
import type { View } from '#core/facts/view.ts';
import type { Procedures } from '#core/law/procedure.ts';
import { canonicalJson } from '#core/shape/canonical.ts';
import type { Field, Fields, Geometry, Source } from '#core/shape/shape.ts';
import { SUBJECTS, type JournalSubject, type Subject } from '#core/subjects/subjects.ts';
import { WORKSPACE } from '#core/subjects/workspace/shape.ts';
import type { Day } from '#core/value/day.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import type { Period } from '#core/value/period.ts';
import type { Quantity } from '#core/value/quantity.ts';
import { fieldName } from '#core/subjects/field-names.ts';
import { nameFigure, nameRecord } from '#words/figure-name.ts';
import { printDayIn, printPeriodIn, printQuantityIn } from '#words/figure.ts';
import { label, nameOfCode } from '#words/labels.ts';
import type { Language } from '#words/language.ts';

/** With what records are told: names are those that the view knows. */
export interface Telling {
  readonly language: Language;
  readonly view: View;
  readonly units: UnitsOfMeasure;
  /** The names of legal steps; without them their codes stand. */
  readonly steps?: Procedures['names'];
}

export interface ToldField {
  /** Its path in the record: "target.by". */
  readonly field: string;
  readonly name: string;
  readonly text: string;
}

export interface ToldChange {
  readonly field: string;
  readonly name: string;
  /** Absent: nothing stood there. */
  readonly before?: string;
  /** Absent: nothing stands there any more. */
  readonly after?: string;
}

type Loose = Readonly<Record<string, unknown>>;

const fieldsOf = (subject: JournalSubject): Fields =>
  subject === 'workspace' ? WORKSPACE.fields : SUBJECTS[subject].fields;

/**
 * All that a record says, in the order of its shape; of a group each field of its own. The id is left out: the name
 * tells it.
 */
export const tellFields = (telling: Telling, subject: JournalSubject, record: object): readonly ToldField[] =>
  valuesIn(fieldsOf(subject), record as Loose).map(({ path, field, value }) => ({
    field: path,
    name: fieldName(telling.language, subject, path),
    text: tellValue(telling, subject, path, field, value),
  }));

/** The fields that differ, in the order of the shape: before and after in words. */
export const tellChanges = (
  telling: Telling,
  subject: JournalSubject,
  before: object,
  after: object,
): readonly ToldChange[] => {
  const [was, is] = [before, after].map(
    (record) => new Map(valuesIn(fieldsOf(subject), record as Loose).map((one) => [one.path, one])),
  ) as [Map<string, FieldValue>, Map<string, FieldValue>];
  const paths = pathsIn(fieldsOf(subject)).filter((path) => was.has(path) || is.has(path));
  return paths.flatMap((path): readonly ToldChange[] => {
    const [old, now] = [was.get(path), is.get(path)];
    if (old && now && canonicalJson(old.value) === canonicalJson(now.value)) return [];
    const told = (one: FieldValue): string => tellValue(telling, subject, path, one.field, one.value);
    const [beforeText, afterText] = [old && told(old), now && told(now)];
    return [
      {
        field: path,
        name: fieldName(telling.language, subject, path),
        ...(beforeText !== undefined && { before: beforeText }),
        ...(afterText !== undefined && { after: afterText }),
      },
    ];
  });
};

interface FieldValue {
  readonly path: string;
  readonly field: Field;
  readonly value: unknown;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

const valuesIn = (fields: Fields, record: Loose, before = ''): readonly FieldValue[] =>
  Object.entries(fields).flatMap(([name, field]): readonly FieldValue[] => {
    const [path, value] = [before + name, record[name]];
    if (path === 'id' || isEmpty(value)) return [];
    return field.type === 'group' ? valuesIn(field.fields, value as Loose, `${path}.`) : [{ path, field, value }];
  });

const pathsIn = (fields: Fields, before = ''): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    field.type === 'group' ? pathsIn(field.fields, `${before}${name}.`) : [before + name],
  );

const tellValue = (telling: Telling, subject: JournalSubject, path: string, field: Field, value: unknown): string => {
  const { language, view, units } = telling;
  switch (field.type) {
    case 'choice':
      return label(language, field.words, String(value));
    case 'term':
      return nameOfCode(language, view.vocabulary, field.of, String(value));
    case 'ref':
      return nameRecord(view, field.to as Subject, String(value));
    case 'list':
      return (value as readonly unknown[]).map((item) => tellValue(telling, subject, path, field.of, item)).join('; ');
    case 'group':
      return valuesIn(field.fields, value as Loose)
        .map((one) => {
          const own = `${path}.${one.path}`;
          return `${fieldName(language, subject, own)}: ${tellValue(telling, subject, own, one.field, one.value)}`;
        })
        .join(', ');
    case 'quantity':
      return printQuantityIn(language, value as Quantity, units);
    case 'day':
      return printDayIn(language, value as Day);
    case 'date':
      return withoutName(fieldName(language, subject, path), printPeriodIn(language, value as Period));
    case 'source':
      return tellSource(view, value as Source);
    case 'address':
      return tellAddress(telling, String(value));
    case 'geometry':
      return tellOutline(language, value as Geometry);
    default:
      return subject === 'step' && path === 'step'
        ? (telling.steps?.get(String(value))?.[language] ?? String(value))
        : String(value as string | number);
  }
};

/** "năm: 2026", not "năm: năm 2026". */
const withoutName = (name: string, text: string): string =>
  text.startsWith(`${name} `) ? text.slice(name.length + 1) : text;

/** "Báo cáo số 12/BC-UBND, II.2". */
const tellSource = (view: View, { document, agency, at }: Source): string =>
  [
    document === undefined ? undefined : nameRecord(view, 'document', document),
    agency === undefined ? undefined : nameRecord(view, 'agency', agency),
    at,
  ]
    .filter((part) => part !== undefined)
    .join(', ');

const tellAddress = ({ language, view }: Telling, address: string): string => {
  const read = parseAddress(address);
  return read.ok ? nameFigure(language, view, read.value) : address;
};

/** An outline is no text: how many corners it has tells at least that it is another one. */
const tellOutline = (language: Language, { coordinates }: Geometry): string => {
  const corners = coordinates.flat().reduce((sum, ring) => sum + ring.length, 0);
  return language === 'vi' ? `đường viền ${corners} điểm` : `outline of ${corners} points`;
};
