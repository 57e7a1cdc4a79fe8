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
  const ids = new Map<string, string[]>();
  for (const row of rows) {
    const name = nameOf(row);
    names.set(`${row.subject}/${row.id}`, name ?? row.id);
    if (name === undefined) continue;
    const key = `${row.subject}/${fold(name)}`;
    const known = ids.get(key);
    if (known) known.push(row.id);
    else ids.set(key, [row.id]);
  }
  const means = (subject: string, text: string): string | undefined => {
    if (names.has(`${subject}/${text}`)) return text;
    const found = ids.get(`${subject}/${fold(text)}`) ?? [];
    return found.length === 1 ? found[0] : undefined;
  };
  return {
    write: (subject, id) => {
      const name = names.get(`${subject}/${id}`);
      return name !== undefined && means(subject, name) === id ? name : id;
    },
    read: (subject, text) => means(subject, text) ?? text,
  };
};

/** "nq-15 § II.1" with the document by its name; a source that names no document stays. */
const SOURCE = /^(?<document>[^§]+?)(?<agency>\s+agency:\S+)?(?<at>\s*§.*)?$/su;

export const writeSource = (names: RecordNames, text: string): string =>
  inSource(text, (id) => names.write('document', id));
export const readSource = (names: RecordNames, text: string): string =>
  inSource(text, (name) => names.read('document', name));

const inSource = (text: string, change: (document: string) => string): string => {
  const groups = SOURCE.exec(text)?.groups;
  const document = groups?.['document']?.trim();
  if (document === undefined || document.startsWith('agency:')) return text;
  return `${change(document)}${groups?.['agency'] ?? ''}${groups?.['at'] ?? ''}`;
};
