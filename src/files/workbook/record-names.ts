/** What records are called in a workbook, so that cells refer to them by name and nobody need know an id. */
import { fold } from '#core/text/fold.ts';

/** Fields that name a record of a subject; the first that it has. */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  place: ['name'],
  agency: ['name'],
  party: ['name'],
  document: ['symbol', 'subject'],
  measure: ['name'],
  work: ['name'],
};

/** What a record is called besides; taken where no other is called so. */
const ALSO: Readonly<Record<string, string>> = { agency: 'short', party: 'short' };

/** The fields by which records are named. */
export const NAMING_FIELDS = [...new Set([...Object.values(NAMED_BY).flat(), ...Object.values(ALSO)])];

/** The columns from which a cell that refers to the subject is chosen. */
export const nameColumn = (subject: string): string | undefined => NAMED_BY[subject]?.[0];

export interface RecordNames {
  /** How a cell writes the record: its name, or its id where the name is nobody's own. */
  readonly write: (subject: string, id: string) => string;
  /** The id that a cell means; the text itself where it means none, or more than one. */
  readonly read: (subject: string, text: string) => string;
}

export interface NamedRow {
  readonly subject: string;
  readonly id: string;
  /** Texts of the fields, by name. */
  readonly texts: Readonly<Record<string, string | undefined>>;
}

/** A title of many lines names nothing: the id then does. */
const LONGEST_NAME = 120;

const nameOf = ({ subject, texts }: NamedRow): string | undefined =>
  (NAMED_BY[subject] ?? [])
    .map((field) => texts[field])
    .find((text) => text !== undefined && text !== '' && text.length <= LONGEST_NAME);

export const recordNames = (rows: Iterable<NamedRow>): RecordNames => {
  const names = new Map<string, string>();
  const [ids, also] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const row of rows) {
    const name = nameOf(row);
    names.set(`${row.subject}/${row.id}`, name ?? row.id);
    if (name !== undefined) put(ids, `${row.subject}/${fold(name)}`, row.id);
    const other = row.texts[ALSO[row.subject] ?? ''];
    if (other !== undefined) put(also, `${row.subject}/${fold(other)}`, row.id);
  }
  const means = (subject: string, text: string): string | undefined => {
    if (names.has(`${subject}/${text}`)) return text;
    const key = `${subject}/${fold(text)}`;
    const found = ids.get(key) ?? also.get(key) ?? [];
    if (found.length === 1) return found[0];
    // "Quyết định số 112/QĐ-UBND": the symbol stands behind what kind it is of.
    const symbol = subject === 'document' ? /\s(\S*\/\S*)$/u.exec(text)?.[1] : undefined;
    return symbol === undefined ? undefined : means(subject, symbol);
  };
  return {
    write: (subject, id) => {
      const name = names.get(`${subject}/${id}`);
      return name !== undefined && means(subject, name) === id ? name : id;
    },
    read: (subject, text) => means(subject, text) ?? text,
  };
};

const put = (lists: Map<string, string[]>, key: string, id: string): void => {
  const known = lists.get(key);
  if (known) known.push(id);
  else lists.set(key, [id]);
};

/**
 * "nq-15 agency:ubnd § II.1" with document and agency by their names: "15-NQ/ĐU; cơ quan: UBND xã § II.1". What names
 * none of them stays.
 */
export const writeSource = (names: RecordNames, text: string): string => {
  const { document, agency, at } = partsOf(SOURCE, text);
  const told = agency === undefined ? undefined : `${AGENCY} ${names.write('agency', agency)}`;
  return [document && names.write('document', document), told].filter(Boolean).join('; ') + at;
};

export const readSource = (names: RecordNames, text: string): string => {
  const { document, agency, at } = partsOf(WRITTEN, text);
  const told = agency === undefined ? undefined : `agency:${names.read('agency', agency)}`;
  return [document && names.read('document', document), told].filter(Boolean).join(' ') + at;
};

const AGENCY = 'cơ quan:';
const SOURCE = /^(?<document>(?!agency:)[^§]+?)?(?:\s*agency:(?<agency>\S+))?(?<at>\s*§.*)?$/su;
const WRITTEN =
  /^(?<document>(?!agency:|cơ quan:)[^§]+?)?(?:\s*;?\s*(?:agency|cơ quan):\s*(?<agency>[^§]+?))?(?<at>\s*§.*)?$/isu;

const partsOf = (form: RegExp, text: string) => {
  const { document, agency, at = '' } = form.exec(text.trim())?.groups ?? { document: text };
  return { document: document?.trim(), agency: agency?.trim(), at };
};
