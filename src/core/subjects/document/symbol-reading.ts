/**
 * What a document's number and symbol say by themselves: number, kind, issuing body, drafting division. The forms are
 * those of Decree 30/2020/NĐ-CP ("931/QĐ-UBND", letters "7918/UBND-GTCNXD") and of the Party's offices ("08-NQ/TU").
 */
import { readSymbol, type SymbolFamily } from '#core/value/symbol.ts';
import type { Vocabulary } from '#core/vocabulary/vocabulary.ts';

export interface SymbolReading {
  readonly number: string;
  /** Abbreviation of the kind as written; absent for official letters, which carry none. */
  readonly kindCode?: string;
  /** Code of the kind of document. */
  readonly kind?: string;
  /** Abbreviation of the issuing body as written. */
  readonly issuerCode: string;
  /** Division that drafted an official letter. */
  readonly divisionCode?: string;
  readonly year?: string;
}

/** The kind that a code names: in symbols of the Party its own codes go before those of the state. */
const kindOf = (vocabulary: Vocabulary, family: SymbolFamily, code: string): string | undefined => {
  const kinds = vocabulary.terms('document-kind');
  const byParty = family === 'party' ? kinds.find((one) => one.partySymbols?.includes(code)) : undefined;
  return (byParty ?? kinds.find((one) => one.symbols?.includes(code)))?.code;
};

/** Undefined for a symbol of no known form. */
export const describeSymbol = (vocabulary: Vocabulary, symbol: string): SymbolReading | undefined => {
  const read = readSymbol(symbol);
  if (!read.ok) return undefined;
  const { family, number, type, organ, division, year } = read.value;
  const kind = family === 'letter' ? 'letter' : kindOf(vocabulary, family, type ?? '');
  return {
    number,
    issuerCode: organ,
    ...(type !== undefined && { kindCode: type }),
    ...(kind && { kind }),
    ...(division !== undefined && { divisionCode: division }),
    ...(year !== undefined && { year }),
  };
};
