/**
 * Reading a report: all that it claims, in the order of the text. Nothing is asked of a record, and the whole is linear
 * in the length of the text, whatever stands in it.
 */
import type { Claim, Span } from '#core/review/claim.ts';
import { citationAt } from '#core/review/read/citations.ts';
import { lawAt } from '#core/review/read/laws.ts';
import { deadlineOf, giveContexts, growthOf, type Draft } from '#core/review/read/contexts.ts';
import type { Found, Reader } from '#core/review/read/found.ts';
import { countedPlaces, NAME_WORDS, namesAt } from '#core/review/read/names.ts';
import { readPassages, type Passage } from '#core/review/read/passages.ts';
import { figureAt } from '#core/review/read/quantities.ts';
import { structureOf } from '#core/review/read/structure.ts';
import { tableOf, type Table } from '#core/review/read/table-shape.ts';
import { readTable } from '#core/review/read/tables.ts';
import { TIME_WORDS, timeAt } from '#core/review/read/times.ts';
import { TOKEN, Tokens } from '#core/review/read/tokens.ts';
import { unitPhrases } from '#core/review/read/unit-phrases.ts';
import { codePoints } from '#core/review/read/code-points.ts';
import { append } from '#core/value/append.ts';
import { unitsOfMeasure, type UnitsOfMeasure } from '#core/value/measure-unit.ts';

const SHIPPED = unitsOfMeasure();

export interface ReadOptions {
  /** The units of a programme beside those that ship. */
  readonly units?: UnitsOfMeasure;
}

/** A passage with what was found in it, its offsets in UTF-16 units. */
export interface ReadPassage extends Passage {
  readonly claims: readonly Claim[];
  /** Of a row the table that it is of, and which of its rows it is. */
  readonly inTable?: { readonly table: Table; readonly place: number };
}

/** A text as it was read: passages in order, and what they are as a whole. */
export interface ReadText {
  readonly text: string;
  readonly passages: readonly ReadPassage[];
  /** Headings, lists, notes and tables. */
  readonly structure: readonly Claim[];
}

/** Reads a text for those who check it; offsets are of UTF-16 units. */
export const readText = (text: string, options: ReadOptions = {}): ReadText => {
  const passages = readPassages(text);
  const units = options.units ?? SHIPPED;
  const reader: Reader = { tokens: new Tokens(text), units, phrases: unitPhrases(units) };
  return {
    text,
    passages: withTables(reader, passages),
    structure: structureOf(text, passages),
  };
};

/** All claims of what was read, in the order of the text. */
export const claimsOf = ({ passages, structure }: ReadText): readonly Claim[] =>
  [...structure, ...passages.flatMap(({ claims }) => claims)].toSorted((a, b) => a.start - b.start || b.end - a.end);

/**
 * What a text claims: figures, times, cited documents, names, headings, lists, footnotes and tables, with offsets in
 * Unicode code points. The text is read as it is; it should be NFC.
 */
export const readClaims = (text: string, options: ReadOptions = {}): readonly Claim[] =>
  codePoints(text, claimsOf(readText(text, options)));

/** Rows that follow each other are one table: its head and the words above it give units to its cells. */
const withTables = (reader: Reader, passages: readonly Passage[]): readonly ReadPassage[] => {
  const read: ReadPassage[] = [];
  for (let at = 0; at < passages.length;) {
    const passage = passages[at]!;
    if (passage.kind !== 'row') {
      read.push({ ...passage, claims: readPassage(reader, wordsOf(passage)) });
      at += 1;
      continue;
    }
    let end = at;
    while (passages[end]?.kind === 'row') end += 1;
    const rows = passages.slice(at, end);
    const above = passages.slice(Math.max(0, at - 2), at);
    const table = tableOf(reader, rows, above);
    const claims = readTable(reader, table, (cell) => readPassage(reader, [cell]));
    for (const [place, row] of rows.entries())
      read.push({ ...row, claims: claims[place] ?? [], inTable: { table, place } });
    at = end;
  }
  return read;
};

const readPassage = (reader: Reader, parts: readonly Span[]): readonly Claim[] => {
  const { tokens } = reader;
  tokens.read(parts);
  const drafts: Draft[] = [];
  const further: Found[] = [];
  for (let at = 0; at < tokens.count;) at = readAt(reader, at, drafts, further);
  // oxlint-disable-next-line unicorn/no-array-sort -- an array of its own.
  drafts.sort((a, b) => a.from - b.from);
  giveContexts(reader, drafts);
  dayOfCitations(tokens, drafts);
  return [...drafts, ...further, ...withGrowth(tokens, drafts)]
    .map((found) => claimOf(tokens, found))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
};

/** The passage without its number, bullet or mark. */
export const wordsOf = ({ parts, words }: Passage): readonly Span[] =>
  parts.map((part, at) =>
    at === 0 ? { start: Math.min(Math.max(part.start, words), part.end), end: part.end } : part,
  );

/** Reads what begins at a token; the next token to read. */
const readAt = (reader: Reader, at: number, drafts: Draft[], further: Found[]): number => {
  const { tokens } = reader;
  const kind = tokens.kind[at];
  if (kind === TOKEN.number) return numberAt(reader, at, drafts);
  if (kind === TOKEN.mark) {
    further.push({ kind: 'footnote', from: at, behind: at + 1, value: tokens.raw(at), role: 'mark' });
    return at + 1;
  }
  if (kind !== TOKEN.word) return at + 1;
  const begins = BEGINNINGS.get(tokens.lower[at] ?? '') ?? 0;
  if (begins === 0) return at + 1;
  if ((begins & BEGINS.time) !== 0) {
    const time = timeAt(tokens, at);
    if (time) return put(tokens, drafts, time);
  }
  if ((begins & BEGINS.name) === 0) return at + 1;
  const law = lawAt(tokens, at);
  if (law) {
    drafts.push(law.citation, ...law.times);
    return law.citation.behind;
  }
  const names = namesAt(tokens, at);
  append(drafts, names);
  return Math.max(at + 1, names.at(-1)?.behind ?? 0);
};

const BEGINS = { time: 1, name: 2 } as const;
/** Of each word what may begin with it: most words begin nothing. */
const BEGINNINGS: ReadonlyMap<string, number> = (() => {
  const words = new Map<string, number>(TIME_WORDS.map((word) => [word, BEGINS.time]));
  for (const word of [...NAME_WORDS, 'luật', 'bộ', 'hiến']) words.set(word, (words.get(word) ?? 0) | BEGINS.name);
  return words;
})();

const numberAt = (reader: Reader, at: number, drafts: Draft[]): number => {
  const { tokens } = reader;
  const cited = citationAt(reader, at, drafts.at(-1));
  if (cited) {
    // A name that the citation begins with is part of it.
    while ((drafts.at(-1)?.behind ?? 0) > cited.citation.from) drafts.pop();
    drafts.push(cited.citation, ...cited.times);
    return cited.citation.behind;
  }
  // "2 năm 2021, 2022": the years are told, not how many.
  if (tokens.is(at + 1, 'năm') && tokens.isNumber(at + 2) && YEAR.test(tokens.digits(at + 2)) && !timeAt(tokens, at))
    return at + 1;
  const time = timeAt(tokens, at);
  if (time) return put(tokens, drafts, time);
  const figure = figureAt(reader, at);
  if (!figure) return at + 1;
  drafts.push(figure);
  const places = countedPlaces(tokens, figure.behind);
  append(drafts, places);
  return places.at(-1)?.behind ?? figure.behind;
};

const YEAR = /^(?:19|20)\d\d$/u;

const put = (tokens: Tokens, drafts: Draft[], time: Found): number => {
  drafts.push(time);
  let { behind } = time;
  // "các năm 2021, 2022 và 2023".
  while (
    time.kind === 'period' &&
    (tokens.is(behind, ',') || tokens.is(behind, 'và')) &&
    /^(?:19|20)\d\d$/u.test(tokens.isNumber(behind + 1) ? tokens.raw(behind + 1) : '') &&
    /^\d{4}$/u.test(time.value ?? '') &&
    (!tokens.isWord(behind + 2) || tokens.is(behind + 2, 'và'))
  ) {
    const value = tokens.raw(behind + 1);
    drafts.push({ kind: 'period', from: behind + 1, behind: behind + 2, value, period: value });
    behind += 2;
  }
  return behind;
};

const withGrowth = (tokens: Tokens, drafts: readonly Draft[]): readonly Found[] =>
  drafts.flatMap((draft) => {
    if (draft.kind === 'date' || draft.kind === 'period') return deadlineOf(tokens, draft) ?? [];
    return draft.kind === 'quantity' || draft.kind === 'percentage' ? (growthOf(tokens, draft) ?? []) : [];
  });

const ISSUING: ReadonlySet<string> = new Set(['hành', 'duyệt', 'có', 'qua', 'ký', 'tại', 'gửi', 'theo', 'số']);
const DAY_REACH = 48;

/** "Ngày 18/11/2022, UBND thành phố phê duyệt … tại Quyết định số 2500/QĐ-UBND": the day before is the document's. */
const dayOfCitations = (tokens: Tokens, drafts: readonly Draft[]): void => {
  let day: Draft | undefined;
  for (const [at, draft] of drafts.entries()) {
    const before = drafts[at - 1];
    if (draft.kind === 'date' && !(before?.kind === 'citation' && before.behind >= draft.behind)) day = draft;
    if (draft.kind !== 'citation') continue;
    if (
      draft.day === undefined &&
      day?.value !== undefined &&
      draft.from - day.behind <= DAY_REACH &&
      isIssued(tokens, day.behind, draft.from)
    ) {
      draft.day = day.value;
      const agency = drafts
        .slice(Math.max(0, at - 12), at)
        .find((one) => one.kind === 'agency' && one.from >= (day?.behind ?? 0));
      if (draft.issuer === undefined && agency?.value !== undefined) draft.issuer = agency.value;
    }
    day = undefined;
  }
};

const isIssued = (tokens: Tokens, from: number, to: number): boolean => {
  let issued = false;
  for (let at = from; at < to; at += 1) {
    if (tokens.is(at, '.') || tokens.is(at, ';')) return false;
    if (ISSUING.has(tokens.lower[at] ?? '')) issued = true;
  }
  return issued;
};

const claimOf = (tokens: Tokens, { from, behind, ...found }: Found): Claim => ({
  ...found,
  text: tokens.words(from, behind),
  start: tokens.start[from] ?? 0,
  end: tokens.end[behind - 1] ?? 0,
});
