/**
 * What a document's number and symbol say by themselves: number, kind, issuing body, drafting division. The forms are
 * those of Decree 30/2020/NĐ-CP ("931/QĐ-UBND", letters "7918/UBND-GTCNXD") and of the Party's offices ("08-NQ/TU").
 */
import type { DOCUMENT_KINDS } from '#core/document/document.ts';

type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface SymbolReading {
  readonly number: string;
  /** Abbreviation of the kind as written; absent for official letters, which carry none. */
  readonly kindCode?: string;
  readonly kind?: DocumentKind;
  /** Abbreviation of the issuing body as written. */
  readonly issuerCode: string;
  /** Division that drafted an official letter. */
  readonly divisionCode?: string;
  readonly year?: string;
}

const KINDS: Readonly<Record<string, DocumentKind>> = {
  NQ: 'resolution', QĐ: 'decision', CT: 'directive', KL: 'conclusion', KH: 'plan', CTr: 'programme', CTR: 'programme', TB: 'notice', CV: 'letter', BC: 'report', ĐA: 'scheme', TTr: 'submission', TTR: 'submission', HĐ: 'contract',
};

/** "08-NQ/TU": number-kind/body, as Party offices write. */
const PARTY = /^(?<number>\d+[a-z]?)-(?<kind>[\p{L}]+)\/(?<issuer>[\p{L}-]+)$/u;
/** "931/QĐ-UBND", "29/2021/QĐ-UBND": number/[year/]kind-body. Without a known kind a letter: body-division. */
const STATE = /^(?<number>\d+[a-z]?)\/(?:(?<year>\d{4})\/)?(?<first>[\p{L}]+\d*)-(?<rest>[\p{L}-]+)$/u;

/** Undefined for a symbol of no known form. */
export const readSymbol = (symbol: string): SymbolReading | undefined => {
  const party = PARTY.exec(symbol)?.groups;
  if (party) return made(party['number'], party['kind'], party['issuer']);
  const state = STATE.exec(symbol)?.groups;
  if (!state) return undefined;
  const { number = '', first = '', rest = '', year } = state;
  const dated = year === undefined ? {} : { year };
  return first in KINDS ? { ...made(number, first, rest), ...dated } : { number, issuerCode: first, divisionCode: rest, kind: 'letter', ...dated };
};

const made = (number = '', kindCode = '', issuerCode = ''): SymbolReading => {
  const kind = KINDS[kindCode];
  return { number, kindCode, issuerCode, ...(kind && { kind }) };
};
