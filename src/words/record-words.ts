/** What records say and what changes in them, field by field in words: for the journal and for a record's history. */
import { parseAddress } from '#core/address/address.ts';
import { sourcePlace } from '#core/collecting/source-place.ts';
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
import { cellFieldWords, rowWords, typedWords, type Namer } from '#words/cell-words.ts';
import { blockWords, keptWords, namedRecord } from '#words/desk-words.ts';
import { nameFigure, nameRecord, tellRecord } from '#words/figure-name.ts';
import { printDayIn, printInstantIn, printPeriodIn, printQuantityIn } from '#words/figure.ts';
import { label, nameOfCode } from '#words/labels.ts';
import type { Language } from '#words/language.ts';
import { levelName, standardName } from '#words/law-standard.ts';

/** With what records are told: names are those that the view knows. */
export interface Telling {
  readonly language: Language;
  readonly view: View;
  readonly units: UnitsOfMeasure;
  /** The names of procedures and of legal steps; without them their codes stand. */
  readonly law?: Procedures;
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
  /** Of a list to which something was added, and nothing else done: `after` is what came. */
  readonly added?: true;
}

type Loose = Readonly<Record<string, unknown>>;

const fieldsOf = (subject: JournalSubject): Fields =>
  subject === 'workspace' ? WORKSPACE.fields : SUBJECTS[subject].fields;

/**
 * All that a record says, in the order of its shape; of a group each field of its own. The id is left out: the name
 * tells it.
 */
export const tellFields = (telling: Telling, subject: JournalSubject, record: object): readonly ToldField[] =>
  valuesIn(fieldsOf(subject), record as Loose).map((one) => ({
    field: one.path,
    name: fieldName(telling.language, subject, one.path),
    text: tellOf(telling, subject, record as Loose, one),
  }));

/** A value of a record. */
const tellOf = (telling: Telling, subject: JournalSubject, record: Loose, one: FieldValue): string =>
  (subject === 'cell' ? tellCell(telling, record, one) : undefined) ??
  tellValue(telling, subject, one.path, one.field, one.value);

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
    const name = fieldName(telling.language, subject, path);
    const added = old && now && addedTo(old.value, now.value);
    if (added)
      return [
        { field: path, name, after: tellOf(telling, subject, after as Loose, { ...now, value: added }), added: true },
      ];
    const [beforeText, afterText] = [
      old && tellOf(telling, subject, before as Loose, old),
      now && tellOf(telling, subject, after as Loose, now),
    ];
    return [
      {
        field: path,
        name,
        ...(beforeText !== undefined && { before: beforeText }),
        ...(afterText !== undefined && { after: afterText }),
      },
    ];
  });
};

/** What stands behind all that stood in the list before; undefined where that is not all that changed. */
const addedTo = (before: unknown, after: unknown): readonly unknown[] | undefined => {
  if (!Array.isArray(before) || !Array.isArray(after) || before.length === 0 || after.length <= before.length)
    return undefined;
  const isBegun = before.every((one, at) => canonicalJson(one) === canonicalJson(after[at]));
  return isBegun ? after.slice(before.length) : undefined;
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
  const kept = typeof value === 'string' ? tellKept(telling, `${subject} ${path}`, value) : undefined;
  if (kept !== undefined) return kept;
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
      return (
        lawText(telling, `${subject} ${path}`, String(value)) ?? tellText(language, String(value as string | number))
      );
  }
};

/**
 * A standard, a level, a step or a procedure by its name; undefined: the field names none, or one that did not ship.
 */
const lawText = ({ language, view, law }: Telling, field: string, code: string): string | undefined => {
  if (field === 'effect standard' || field === 'input standard')
    return `${standardName(language, view, code)} (${code})`;
  if (field === 'effect level' || field === 'input value') return levelName(language, view, code);
  if (field === 'step step') return law?.names.get(code)?.[language];
  return field === 'work procedure' ? law?.all.find(({ id }) => id === code)?.title[language] : undefined;
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u;

/** An instant by the clock of Vietnam, any other text as it is. */
const tellText = (language: Language, text: string): string =>
  INSTANT.test(text) ? printInstantIn(language, text) : text;

/** Texts that name what they are about by its id. Undefined: this is none of them. */
const tellKept = ({ language, view }: Telling, field: string, text: string): string | undefined => {
  const name: Namer = (of, id) => tellRecord(language, view, of, id);
  switch (field) {
    case 'wording block':
    case 'opinion block':
      return blockWords(language, text);
    case 'wording text':
    case 'wording instead':
      return keptWords(language, view, name, text);
    case 'wording standsOn':
    case 'opinion standsOn':
    case 'waiver standsOn':
      return namedRecord(name, text);
    case 'cell row':
      return rowWords(language, view, name, text);
    case 'return steps.cells.cell': {
      const cut = text.lastIndexOf('.');
      const [row, of] = [text.slice(0, cut), text.slice(cut + 1)];
      return `${rowWords(language, view, name, row)}: ${cellFieldWords(language, name, row, of)}`;
    }
    default:
      return undefined;
  }
};

/** A cell tells its field and what was typed by the row that it is of. */
const tellCell = ({ language, view }: Telling, record: Loose, { path, value }: FieldValue): string | undefined => {
  const [row, field] = [String(record['row']), String(record['field'])];
  const name: Namer = (of, id) => tellRecord(language, view, of, id);
  if (path === 'field') return cellFieldWords(language, name, row, field);
  return path === 'typed' ? typedWords(language, name, row, field, String(value)) : undefined;
};

/** "năm: 2026", not "năm: năm 2026". */
const withoutName = (name: string, text: string): string =>
  text.startsWith(`${name} `) ? text.slice(name.length + 1) : text;

/** "Báo cáo số 12/BC-UBND, II.2". */
const tellSource = (view: View, { document, agency, at }: Source): string =>
  [
    document === undefined ? undefined : nameRecord(view, 'document', document),
    agency === undefined ? undefined : nameRecord(view, 'agency', agency),
    at === undefined ? undefined : sourcePlace(view, at),
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
