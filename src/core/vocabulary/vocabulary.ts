/** The terms of a workspace: the shipped ones and its own, found by code and read from words. */
import { wordReader, type WordReader } from '#core/vocabulary/read-word.ts';
import { CAPITAL_TERMS } from '#core/vocabulary/shipped/capital.ts';
import { DOCUMENT_KIND_TERMS } from '#core/vocabulary/shipped/document-kinds.ts';
import { UNIT_TERMS } from '#core/vocabulary/shipped/measure-units.ts';
import { SECTOR_TERMS } from '#core/vocabulary/shipped/sectors.ts';
import { WORK_KIND_TERMS } from '#core/vocabulary/shipped/work-kinds.ts';
import { TERM_SETS, type Term, type TermSet, type UnitTerm } from '#core/vocabulary/term.ts';

/** Terms of one's own by set. */
export type OwnTerms = Readonly<Partial<Record<TermSet, readonly Term[]>>>;

export interface Vocabulary {
  /** The terms of a set in the order in which they are told; one's own before what is left over. */
  readonly terms: (set: TermSet) => readonly Term[];
  readonly find: (set: TermSet, code: string) => Term | undefined;
  /** A term and those above it, itself first; empty for an unknown code. */
  readonly line: (set: TermSet, code: string) => readonly Term[];
  /** The code that a word means, or those that it may mean. */
  readonly read: (set: TermSet, text: string) => ReturnType<WordReader>;
  /** The name of a code; the code itself where it is unknown. */
  readonly name: (language: 'vi' | 'en', set: TermSet, code: string) => string;
  readonly units: readonly UnitTerm[];
}

const SHIPPED_TERMS: Readonly<Record<TermSet, readonly Term[]>> = {
  'work-kind': WORK_KIND_TERMS,
  sector: SECTOR_TERMS,
  capital: CAPITAL_TERMS,
  'document-kind': DOCUMENT_KIND_TERMS,
  'measure-unit': UNIT_TERMS,
};

/** What is told last: everything else, and what nobody has said. */
const LEFT_OVER: ReadonlySet<string> = new Set(['other', 'unstated']);

interface MadeSet {
  readonly list: readonly Term[];
  readonly byCode: ReadonlyMap<string, Term>;
  readonly read: WordReader;
}

/**
 * Units are read as documents print them: English has one word for "lần" and "lượt". Letters and papers of no kind are
 * both cited as "Văn bản".
 */
const spellingsOf = (set: TermSet, { vi, en, noun, also = [] }: Term): readonly string[] => {
  if (set === 'measure-unit') return [vi, ...also];
  return [vi, en, ...(noun === undefined || set === 'document-kind' ? [] : [noun]), ...also];
};

const madeOf = (name: TermSet, list: readonly Term[]): MadeSet => {
  let read: WordReader | undefined;
  return {
    list,
    byCode: new Map(list.map((term) => [term.code, term])),
    // Of many words: made when it is first asked for.
    read: (text) =>
      (read ??= wordReader(
        list.map((term) => [term.code, spellingsOf(name, term)]),
        list.map((term) => [term.code, term.alike ?? []]),
      ))(text),
  };
};

const SHIPPED = new Map(TERM_SETS.map((name) => [name, madeOf(name, SHIPPED_TERMS[name])]));

/** The shipped terms with those of one's own; a term of one's own with a shipped code takes its place. */
export const vocabularyOf = (own: OwnTerms = {}): Vocabulary => {
  const sets = new Map(
    TERM_SETS.map((name) => {
      const added = own[name] ?? [];
      const shipped = SHIPPED.get(name) ?? madeOf(name, []);
      return [name, added.length === 0 ? shipped : madeOf(name, merged(shipped.list, added))];
    }),
  );
  const set = (name: TermSet): MadeSet => sets.get(name) ?? madeOf(name, []);
  const find = (name: TermSet, code: string): Term | undefined => set(name).byCode.get(code);
  const lines = new Map<Term, readonly Term[]>();
  const lineOf = (name: TermSet, first: Term): readonly Term[] => {
    const terms: Term[] = [];
    for (let term: Term | undefined = first; term && !terms.includes(term); term = find(name, term.parent ?? ''))
      terms.push(term);
    return terms;
  };
  const line = (name: TermSet, code: string): readonly Term[] => {
    const term = find(name, code);
    if (!term) return [];
    const known = lines.get(term) ?? lineOf(name, term);
    lines.set(term, known);
    return known;
  };
  return {
    terms: (name) => set(name).list,
    find,
    line,
    read: (name, text) => set(name).read(text),
    name: (language, name, code) => find(name, code)?.[language] ?? code,
    get units() {
      return set('measure-unit').list as readonly UnitTerm[];
    },
  };
};

const merged = (shipped: readonly Term[], own: readonly Term[]): readonly Term[] => {
  const ours = new Map(own.map((term) => [term.code, term]));
  const known = new Set(shipped.map((term) => term.code));
  const added = own.filter((term) => !known.has(term.code));
  const at = shipped.findIndex((term) => LEFT_OVER.has(term.code));
  const list = shipped.map((term) => ours.get(term.code) ?? term);
  return at < 0 ? [...list, ...added] : list.toSpliced(at, 0, ...added);
};

/** Whether a code is another or lies below it; an unknown code is only itself. */
export const isBelow = (vocabulary: Vocabulary, set: TermSet, code: string, above: string): boolean =>
  code === above || vocabulary.line(set, code).some((term) => term.code === above);

/**
 * Those of the codes that lie below no other of them, in the order of the vocabulary: what they take in adds up to the
 * whole.
 */
export const rootsAmong = (vocabulary: Vocabulary, set: TermSet, codes: Iterable<string>): readonly string[] => {
  const all = new Set(codes);
  const isRoot = (code: string): boolean =>
    !vocabulary.line(set, code).some((term) => term.code !== code && all.has(term.code));
  const known = vocabulary.terms(set).map(({ code }) => code);
  return [...known.filter((code) => all.has(code)), ...[...all].filter((code) => !known.includes(code))].filter(isRoot);
};

export const SHIPPED_VOCABULARY = vocabularyOf();
