/**
 * What a document's number and symbol say by themselves: number, kind, issuing body, drafting division. The forms are
 * those of Decree 30/2020/NĐ-CP ("931/QĐ-UBND", letters "7918/UBND-GTCNXD") and of the Party's offices ("08-NQ/TU").
 */
import type { DOCUMENT_KINDS } from '#core/subjects/document/shape.ts';
import { readSymbol } from '#core/value/symbol.ts';

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
  NQ: 'resolution',
  QĐ: 'decision',
  CT: 'directive',
  KL: 'conclusion',
  KH: 'plan',
  CTr: 'programme',
  TB: 'notice',
  CV: 'letter',
  BC: 'report',
  ĐA: 'scheme',
  TTr: 'submission',
  HĐ: 'contract',
};

/** Undefined for a symbol of no known form. */
export const describeSymbol = (symbol: string): SymbolReading | undefined => {
  const read = readSymbol(symbol);
  if (!read.ok) return undefined;
  const { family, number, type, organ, division, year } = read.value;
  const kind = family === 'letter' ? 'letter' : KINDS[type ?? ''];
  return {
    number,
    issuerCode: organ,
    ...(type !== undefined && { kindCode: type }),
    ...(kind && { kind }),
    ...(division !== undefined && { divisionCode: division }),
    ...(year !== undefined && { year }),
  };
};
