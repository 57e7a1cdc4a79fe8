/** What was found, as its page carries it: by kind, with the words that were looked for marked. */
import type { FindAnswer } from '#app/read/find.ts';
import { MOST_FOUND_OF_A_KIND, type FoundKind, type FoundRecord } from '#core/query/find.ts';
import type { SearchedSubject } from '#core/query/searched.ts';
import { SUBJECTS, type Stored } from '#core/subjects/subjects.ts';
import { excerptOf, markWords, type MarkedPart } from '#core/text/mark-words.ts';
import type { View } from '#core/facts/view.ts';
import { madeRows, turnPages } from '#web/parts/turn-pages.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { recordPagePath } from '#web/record/subjects.ts';
import { nameRecord, tellRecord } from '#words/figure-name.ts';
import { label, nameOfCode } from '#words/labels.ts';
import type { Language } from '#words/language.ts';

/** Of each kind, where all are shown; of one kind, on one page. */
const FIRST = 5;
const PER_PAGE = 25;

export interface FoundRow {
  readonly key: string;
  readonly name: readonly MarkedPart[];
  readonly text: readonly MarkedPart[];
  /** Its page, below the programme. */
  readonly path: string;
  /** Where it belongs to another programme than the one that is open. */
  readonly programme?: { readonly id: string; readonly short: string };
}

/** `only`: the kind that was asked for. */
export const findPage = (context: PageContext, url: URL, answer: FindAnswer, only: SearchedSubject | undefined) => {
  const { language } = context;
  const shown = answer.kinds.filter(({ subject }) => only === undefined || subject === only);
  const row = (one: FoundRecord): FoundRow => foundRow(context, one, answer.words);
  return {
    kinds: answer.kinds.map(({ subject, records }) => ({
      subject,
      title: kindTitle(language, subject),
      count: records.length,
    })),
    shown: shown.map(({ subject, records }: FoundKind) => ({
      subject,
      title: kindTitle(language, subject),
      count: records.length,
      ...(only === undefined
        ? { rows: records.slice(0, FIRST).map(row) }
        : madeRows(turnPages(url, records, { size: PER_PAGE }), row)),
    })),
    total: shown.reduce((sum, { records }) => sum + records.length, 0),
    hasWords: answer.words.length > 0,
    ...(answer.cut.length > 0 && { cut: MOST_FOUND_OF_A_KIND }),
  };
};
export type FindPage = ReturnType<typeof findPage>;

export const kindTitle = (language: Language, subject: SearchedSubject): string => {
  const name = label(language, 'subject', subject);
  return `${name.slice(0, 1).toLocaleUpperCase('vi')}${name.slice(1)}`;
};

export const foundRow = (
  { language, opened: { view, programme } }: Pick<PageContext, 'language' | 'opened'>,
  { subject, record, text }: FoundRecord,
  words: readonly string[],
): FoundRow => {
  const { id } = record.ref;
  const own =
    SUBJECTS[subject].scope === 'programme' && record.programme !== programme.id ? record.programme : undefined;
  const name = tellRecord(language, view, subject, id);
  // What is called by its own words need not say them twice.
  const told = text === undefined || text === name ? detailOf(language, view, subject, record) : text;
  return {
    key: `${subject}/${id}`,
    name: markWords(name, words),
    text: markWords(excerptOf(told, words), words),
    path: recordPath(view, subject, id) ?? elsewhere(view, subject, id),
    ...(own !== undefined && { programme: { id: own, short: nameRecord(view, 'programme', own) } }),
  };
};

/**
 * What no page of the programme is about: works at a place where there are some, and else what the record says and its
 * history.
 */
const elsewhere = (view: View, subject: SearchedSubject, id: string): string => {
  if (subject === 'programme') return '';
  if (subject === 'place' && view.all('work').some(({ places }) => places.includes(id)))
    return `cong-trinh?${new URLSearchParams({ 'dia-ban': id }).toString()}`;
  return recordPagePath(subject, id);
};

/** What tells a record from others of its name. */
const detailOf = (
  language: Language,
  view: View,
  subject: SearchedSubject,
  record: Stored<SearchedSubject>,
): string => {
  const given = record as Readonly<Record<string, unknown>>;
  const text = (field: string): string | undefined =>
    typeof given[field] === 'string' ? (given[field] as string) : undefined;
  const ref = (field: string, to: 'place' | 'agency' | 'objective' | 'work'): string | undefined => {
    const id = text(field);
    return id === undefined ? undefined : nameRecord(view, to, id);
  };
  switch (subject) {
    case 'document':
      return text('symbol') === undefined ? (ref('issuer', 'agency') ?? '') : (text('subject') ?? '');
    case 'programme':
      return text('title') ?? '';
    case 'objective':
      return text('short') === undefined ? (ref('lead', 'agency') ?? '') : (text('title') ?? '');
    case 'work':
      return [nameOfCode(language, view.vocabulary, 'work-kind', text('kind') ?? ''), ref('objective', 'objective')]
        .filter((part) => part !== undefined)
        .join(' · ');
    case 'place':
      return [label(language, 'placeKind', text('kind') ?? ''), ref('parent', 'place')]
        .filter((part) => part !== undefined)
        .join(' · ');
    case 'agency':
      return label(language, 'agencyLine', text('line') ?? '');
    case 'party':
      return label(language, 'partyKind', text('kind') ?? '');
    case 'measure':
      return [text('unit'), ref('objective', 'objective')].filter((part) => part !== undefined).join(' · ');
    default:
      return ref('work', 'work') ?? ref('objective', 'objective') ?? '';
  }
};
