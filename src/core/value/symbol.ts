/**
 * Number and symbol of official documents, by the grammar of Decree 30/2020/NĐ-CP (Appendices I and III) and of the
 * Party's rules (Quy định 399-QĐ/TW, Hướng dẫn 36-HD/VPTW). The text is normalised; what was read is the five families'
 * parts.
 */
import { done, refused, type Outcome } from '#core/problem.ts';
import { halfWidth } from '#core/text/half-width.ts';
import { ownEntry } from '#core/text/own-entry.ts';

/** `old`: before 1997 decrees and decisions of the Government carried the organ alone: "64-CP". */
export type SymbolFamily = 'party' | 'qh' | 'qppl' | 'typed' | 'letter' | 'old';

export interface DocumentSymbol {
  readonly family: SymbolFamily;
  /** The number as written, leading zeros kept: "08". */
  readonly number: string;
  /** Year, in legal normative documents only. */
  readonly year?: string;
  /** Code of the type ("QĐ"); letters and documents of the National Assembly have none. */
  readonly type?: string;
  /** Code of the issuing body ("UBND", "TU", "UBTVQH13"). */
  readonly organ: string;
  /** Drafting division of a letter ("KTTC"). */
  readonly division?: string;
  /** The normalised symbol: "08-NQ/TU". */
  readonly text: string;
}

/** Letters, digits, "&" and points inside; a point at the end closes the sentence around it. */
const PART = '[A-ZĐ](?:[A-ZĐa-zđ0-9.&]*[A-ZĐa-zđ0-9])?';
const ORGAN = `${PART}(?:-${PART})*`;
/** "16a": inserted between numbers that were given already. */
const NUMBER = '(?<number>\\d{1,6}[A-ZĐa-zđ]?)';
const PARTY_TYPES = 'NQ|CT|KL|QC|QĐ|QyĐ|QĐi|TT|HD|TB|BC|KH|CTr|CTHĐ|CTrHĐ|TTr|CV|BB|ĐA|PA|DA|QH|BS|GM|GGT|PC|PG';
const STATE_TYPES =
  'NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|CTHĐ|CTrHĐ|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|BGN|BTT|GUQ|GM|GGT|GNP|PG|PC|PB|SY|TrS|SL|L|NĐ|TT|TTLT|NQLT|VBHN';

const FAMILIES: readonly { readonly family: SymbolFamily; readonly shape: RegExp }[] = [
  { family: 'party', shape: new RegExp(`^${NUMBER}-(?<type>${PARTY_TYPES})/(?<organ>${ORGAN})$`, 'u') },
  { family: 'qh', shape: /^(?<number>\d{1,4})\/(?<year>\d{4})\/(?<organ>(?:QH|UBTVQH)\d{1,2})$/u },
  {
    family: 'qppl',
    shape: new RegExp(`^${NUMBER}/(?<year>(?:19|20)\\d{2})/(?<type>${STATE_TYPES})-(?<organ>${ORGAN})$`, 'u'),
  },
  { family: 'typed', shape: new RegExp(`^${NUMBER}/(?<type>${STATE_TYPES})-(?<organ>${ORGAN})$`, 'u') },
  {
    family: 'letter',
    shape: new RegExp(`^${NUMBER}/(?<organ>[A-ZĐ][A-ZĐa-zđ&]*)-(?<division>${PART}(?:[-.,]${PART})*)$`, 'u'),
  },
  { family: 'old', shape: /^(?<number>\d{1,6}[A-ZĐa-zđ]?)-(?<organ>CP|TTg|HĐBT|HĐCP|CTN)$/u },
];

/** Party organs that people put into the state's form: "01/NQ-TU" for "01-NQ/TU". */
const PARTY_IN_STATE_FORM =
  /^(?<number>\d{1,5})\/(?<type>[A-ZĐ][A-ZĐa-zđ]*)-(?<organ>TU|HU|QU|TxU|ThU|ĐU|CB|ĐB|TW|(?:VP|BTC|BTG|BDV|BNC|UBKT|BCĐ)(?:TW|TU))$/u;

/** What keyboards without diacritics make of codes; DA, HD and CD are codes of their own and stay. */
const WITHOUT_MARKS: Readonly<Record<string, string>> = {
  QD: 'QĐ',
  QyD: 'QyĐ',
  ND: 'NĐ',
  HDND: 'HĐND',
  TTHDND: 'TTHĐND',
  DU: 'ĐU',
};

/** Bodies behind the code of a type that has lost its hyphen, as some PDF files give it: "61/2018/NĐCP". */
const HYPHEN_LOST =
  /^(?<head>\d{1,6}[a-zđ]?\/(?:(?:19|20)\d{2}\/)?)(?<type>NĐ|NQ|QĐ|TTLT|TT|CT|KH|BC|TTr|TB)(?<organ>CP|TTg|HĐND|UBND|VPCP|B[A-ZĐ]{1,7})$/u;

/** NFC, the letter Đ for the Icelandic Ð, plain hyphens, no spaces around them, no "Số" in front, no mark behind. */
const normaliseSymbol = (text: string): string =>
  halfWidth(text)
    .normalize('NFC')
    .replaceAll('\u00d0', 'Đ')
    .replaceAll('\u00f0', 'đ')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll('\u00a0', ' ')
    .trim()
    .replace(/^Số\s*:?\s*/iu, '')
    .replace(/\s*[.,;]+$/u, '')
    .replaceAll(/\s*([/-])\s*/gu, '$1');

/**
 * Reads a symbol in any of its spellings. Problems: `symbol.party-form`, `symbol.no-marks` and `symbol.no-hyphen` with
 * a suggestion, `symbol.malformed`.
 */
export const readSymbol = (raw: string): Outcome<DocumentSymbol> => {
  const text = normaliseSymbol(raw);
  const mixed = PARTY_IN_STATE_FORM.exec(text)?.groups;
  if (mixed)
    return refused({
      code: 'symbol.party-form',
      where: {},
      data: { text, suggestion: `${mixed['number']}-${mixed['type']}/${mixed['organ']}` },
    });
  // "931/QD-UBND" fits the form of a letter of a body called QD; nobody means that.
  const marked = text.replaceAll(/\p{L}+/gu, (code) => ownEntry(WITHOUT_MARKS, code) ?? code);
  if (marked !== text && classify(marked))
    return refused({ code: 'symbol.no-marks', where: {}, data: { text, suggestion: marked } });
  const lost = HYPHEN_LOST.exec(marked)?.groups;
  if (lost)
    return refused({
      code: 'symbol.no-hyphen',
      where: {},
      data: { text, suggestion: `${lost['head']}${lost['type']}-${lost['organ']}` },
    });
  const symbol = classify(text);
  return symbol ? done(symbol) : refused({ code: 'symbol.malformed', where: {}, data: { text } });
};

const classify = (text: string): DocumentSymbol | undefined => {
  for (const { family, shape } of FAMILIES) {
    const groups = shape.exec(text)?.groups;
    if (groups)
      return {
        family,
        text,
        ...(Object.fromEntries(Object.entries(groups).filter(([, part]) => part !== undefined)) as Pick<
          DocumentSymbol,
          'number' | 'organ'
        >),
      };
  }
  return undefined;
};
