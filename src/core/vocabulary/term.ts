/**
 * Terms: what works are of, what money comes from, what is measured in, what documents are. A set ships in Vietnamese
 * and English (`shipped/`), and a workspace adds its own as records. A term carries the grammar that prose needs; what
 * it leaves out is taken from the term above it, then from the common words (`work-words.ts`).
 */
import { codesOf, type CodeOf } from '#core/vocabulary/words.ts';

export const TERM_SETS = codesOf('termSet');
export type TermSet = CodeOf<'termSet'>;

/** How a work stands; `unknown`: nobody has said. */
export type WorkState = CodeOf<'workStatus'> | 'unknown';

/** The kind of a place by which money and offices are named. */
export type Level = CodeOf<'level'>;

/** How prose speaks of it. All of it in Vietnamese; every part may lack. */
export interface Grammar {
  /** Of kinds of works: where the sector has a counting word of its own, it is the nearer one. */
  readonly general?: true;
  /** What it is called within a sentence, of one or many: "đường giao thông". */
  readonly noun?: string;
  /** What stands between a number and the noun, or alone behind the number: "tuyến đường", "mô hình". */
  readonly counter?: string;
  /** Predicates of its states: "đã hoàn thành, đưa vào sử dụng". */
  readonly states?: Readonly<Partial<Record<WorkState, string>>>;
  /** How it begins: "khởi công" of what is built. */
  readonly begins?: string;
  /** What its owner does: "làm chủ đầu tư", "chủ trì". */
  readonly owner?: string;
  /** Its name where a place of that kind speaks: the ward's own budget is "ngân sách phường". */
  readonly levels?: Readonly<Partial<Record<Level, string>>>;
}

export interface Term extends Grammar {
  readonly code: string;
  /** The name on pages and in files: "đường". */
  readonly vi: string;
  readonly en: string;
  /** Other spellings that files take. */
  readonly also?: readonly string[];
  /** Words of near meaning, most of them English: they are read where no word of any term is meant. */
  readonly alike?: readonly string[];
  /** Code of the term above in the same set. */
  readonly parent?: string;
  /** Codes of this kind in numbers and symbols of documents: "QĐ". */
  readonly symbols?: readonly string[];
  /**
   * The same in symbols of the Party, where they differ: "TT" is a circular of a ministry and a circular letter of the
   * Party.
   */
  readonly partySymbols?: readonly string[];
}

/** What a measure of this unit tells. */
export type UnitKind = CodeOf<'unitKind'>;

/** A unit of measurement. Its code is the word that documents print; what is stored is what is read. */
export interface UnitTerm extends Term {
  readonly kind: UnitKind;
  /** Whether the word stands directly behind the number ("77%"), without a space. */
  readonly tight?: boolean;
  /** Of grades and of yes or no: the words, worst first. The amount is the position among them, from 0. */
  readonly steps?: readonly string[];
}

type Entries<T extends Term> = Readonly<Record<string, Omit<T, 'code'>>>;

/** Terms from a table of code to words, in its order. */
export const termsOf = <T extends Term>(entries: Entries<T>): readonly T[] =>
  Object.entries(entries).map(([code, words]) => Object.freeze({ code, ...words }) as T);
