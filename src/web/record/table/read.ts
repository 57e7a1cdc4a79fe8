/** Rows of a table as the records that they make: names become ids, what a name tells of its kind is filled in. */
import type { Entry } from '#app/read/entry/draft.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { EntryRow } from '#app/write/write-entries.ts';
import type { Problem } from '#core/problem.ts';
import { referredAt } from '#core/subjects/referred-at.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import { SUBJECTS, type Stored, type Subject } from '#core/subjects/subjects.ts';
import { fold } from '#core/text/fold.ts';
import { lowerFirst, upperFirst } from '#core/text/letter-case.ts';
import { isBlank, typedText } from '#core/text/typed-text.ts';
import { guessWork } from '#core/vocabulary/guess-term.ts';
import { codesOf, wordOf } from '#core/vocabulary/words.ts';
import { readName, type Lists } from '#web/record/lists.ts';
import { fieldsOf, type TableSubject } from '#web/record/table/columns.ts';

export type Row = Readonly<Record<string, string>>;

/** Before which paths the faults of a row stand. */
export const rowName = (index: number): string => `r[${index}]`;

/** The document that all rows come from. */
export const SOURCE_FIELD = 'source.document';

export const isEmpty = (row: Row): boolean => Object.values(row).every((text) => isBlank(text));

/** What a pasted row leaves out and its name tells; to be looked through before it is written. */
export const withGuesses = (opened: OpenedProgramme, subject: TableSubject, row: Row): Row => {
  if (isEmpty(row)) return row;
  switch (subject) {
    case 'work':
      return guessedWork(opened, row);
    case 'measure':
      return guessedMeasure(opened, row);
    case 'observation':
      return filledIn(row, { place: homeOf(opened) });
    case 'place':
      return guessedPlace(opened, row);
    default:
      return row;
  }
};

/** The row, with what is known of its empty cells. */
const filledIn = (row: Row, known: Readonly<Record<string, string | undefined>>): Row => ({
  ...row,
  ...Object.fromEntries(
    Object.entries(known).flatMap(([field, text]) =>
      text === undefined || (row[field] ?? '') !== '' ? [] : [[field, text] as const],
    ),
  ),
});

const homeOf = ({ view, programme }: OpenedProgramme): string | undefined =>
  view.onRecord('place', programme.place)?.name;

/** Of these less is better, wherever they are counted. */
const WORSE = new RegExp(
  String.raw`\b(?:ho ngheo|ngheo|that nghiep|thieu viec lam|tai nan|toi pham|pham toi|tai pham|vi pham|tre em suy|suy dinh duong|` +
    'tu vong|mac benh|o nhiem|phat thai|no dong|no qua han|no thue|khieu nai|to cao|bo hoc|mu chu|ly hon|tao hon|bao luc|duoi nuoc|' +
    String.raw`vu chay|nha tam|nha dot nat|that thoat|lang phi|tre han|qua han|ton dong)\b`,
  'u',
);

/** The objective that a cell means: by its number, or by all its words. */
const objectiveIn = ({ view, programme }: OpenedProgramme, text = ''): Stored<'objective'> | undefined => {
  const number = text.trim().replace(/\.$/u, '');
  const own = view.all('objective').filter((one) => one.programme === programme.id);
  const titled = own.filter(({ title }) => fold(title) === fold(text));
  return own.find((one) => numberOf(one.ref) === number) ?? (titled.length === 1 ? titled[0] : undefined);
};

const guessedMeasure = (opened: OpenedProgramme, row: Row): Row => {
  const name = fold(row['name'] ?? '');
  if (name === '') return row;
  const isShare = /%|phan tram/u.test(fold(row['unit'] ?? ''));
  return filledIn(MONEY_UNIT.test(row['unit'] ?? '') ? { ...row, unit: 'đồng' } : row, {
    // What the resolution asks for tells more than a name.
    direction: wordVi('direction', wanted(opened, row) ?? (WORSE.test(name) ? 'down' : 'up')),
    // Shares of places make no share of the place above without what they are shares of.
    aggregation: wordVi('aggregation', isShare || /^(?:ty le|muc)\b/u.test(name) ? 'none' : 'sum'),
  });
};

/** Which way its objective wants it to go: at least so much, or at most. */
const wanted = (opened: OpenedProgramme, row: Row): 'up' | 'down' | undefined => {
  const relation = objectiveIn(opened, row['objective'])?.target?.relation;
  if (relation === 'at-least') return 'up';
  return relation === 'at-most' ? 'down' : undefined;
};

/** A measure of money is in đồng; each of its values says tỷ or triệu. */
const MONEY_UNIT = /^(?:nghìn tỷ|tỷ|tỉ|triệu|nghìn|ngàn)\s+đồng$/iu;

const wordVi = <S extends 'direction' | 'aggregation' | 'placeKind'>(set: S, code: string): string =>
  upperFirst(wordOf(set, code)?.[0] ?? code);

/** "Tổ dân phố 3": its kind stands in its name, and it lies in the place of the programme. */
const guessedPlace = (opened: OpenedProgramme, row: Row): Row => {
  const name = row['name'] ?? '';
  const words = fold(name);
  const kinds = codesOf('placeKind').flatMap((code) =>
    (wordOf('placeKind', code) ?? []).flatMap((one) =>
      one.split(', ').flatMap((word) => (words.startsWith(`${fold(word)} `) ? [{ code, length: word.length }] : [])),
    ),
  );
  const [longest] = kinds.toSorted((a, b) => b.length - a.length);
  const home = opened.view.onRecord('place', opened.programme.place);
  // "Tổ 5" of a ward is of its streets, of a commune of a village.
  const isOfStreets = longest?.code === 'village' && words.startsWith('to ') && home !== undefined && isTown(home);
  const kind = longest && { code: isOfStreets ? ('neighbourhood' as const) : longest.code };
  // Within a sentence a kind begins with a small letter.
  const named = kind ? { ...row, name: lowerFirst(name) } : row;
  return filledIn(named, {
    kind: kind && wordVi('placeKind', kind.code),
    parent: homeOf(opened),
  });
};

const TOWNS: ReadonlySet<string> = new Set(['ward', 'town', 'township', 'city']);
const isTown = ({ kind }: { readonly kind: string }): boolean => TOWNS.has(kind);

const guessedWork = (opened: OpenedProgramme, row: Row): Row => {
  const { name = '' } = row;
  if (name === '') return row;
  const { vocabulary } = opened.view;
  const own = guessWork(vocabulary, name);
  // What the work's own name leaves open, that of its objective may tell.
  const at = objectiveIn(opened, row['objective']);
  const guessed = { ...own, sector: own.sector ?? (at && guessWork(vocabulary, at.title).sector) };
  const filled = (field: 'kind' | 'sector', set: 'work-kind' | 'sector'): Row => {
    const code = guessed[field];
    return (row[field] ?? '') !== '' || code === undefined ? {} : { [field]: vocabulary.name('vi', set, code) };
  };
  return { ...row, ...filled('kind', 'work-kind'), ...filled('sector', 'sector') };
};

/** What offices shorten in tables, in full as records are named. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/^UBND(?=\s|$)/iu, 'Ủy ban nhân dân'],
  [/^HĐND(?=\s|$)/iu, 'Hội đồng nhân dân'],
  [/^UBMTTQ(?=\s|$)/iu, 'Ủy ban Mặt trận Tổ quốc'],
];

/** A name as it stands in a cell: what a record is called, in full or in short. */
const namedIn = ({ view }: OpenedProgramme, lists: Lists, to: Subject, text: string): ReturnType<typeof readName> => {
  const read = readName(lists.records(to), text);
  if (read.kind === 'one') return read;
  const called = [...view.all('agency'), ...view.all('party')].filter(
    ({ ref, short }) => ref.subject === to && short !== undefined && fold(short) === fold(text),
  );
  if (called.length === 1 && called[0]) return { kind: 'one', id: called[0].ref.id };
  const full = SHORTENED.reduce((name, [short, long]) => name.replace(short, long), text);
  return full === text ? read : readName(lists.records(to), full);
};

export interface ReadRows {
  readonly entries: readonly EntryRow[];
  /** `form.name-several`, `form.name-unknown`, each at its cell. */
  readonly problems: readonly Problem[];
}

/** `shared`: what holds for all rows. */
export const entriesOf = (
  opened: OpenedProgramme,
  subject: TableSubject,
  rows: readonly Row[],
  lists: Lists,
  shared: Row,
): ReadRows => {
  const { programme } = opened;
  const { fields } = SUBJECTS[subject];
  const problems: Problem[] = [];
  const entries = rows.flatMap((row, index): readonly EntryRow[] => {
    if (isEmpty(row)) return [];
    const values: Record<string, string> = { ...shared };
    for (const field of fieldsOf(subject)) {
      const text = typedText(row[field] ?? '');
      if (text === '') continue;
      const to = referredAt(fields, field);
      const read = to === undefined ? undefined : namedIn(opened, lists, to, text);
      values[field] = read?.kind === 'one' ? read.id : text;
      if (read && read.kind !== 'one')
        problems.push({
          code: read.kind === 'several' ? 'form.name-several' : 'form.name-unknown',
          where: { field: `${rowName(index)}.${field}` },
          data: { text },
        });
    }
    const entry: Omit<Entry, 'id'> = { subject, programme: programme.id, values };
    return [{ row: rowName(index), entry }];
  });
  return { entries, problems };
};
