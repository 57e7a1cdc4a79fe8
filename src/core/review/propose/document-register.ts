/**
 * Documents by number and symbol. Numbers begin anew each year, and each body counts its own: the same symbol on
 * another day, or of another level, is another document.
 */
import type { BodyLevel } from '#core/review/propose/body-level.ts';
import { isWithin, type Period } from '#core/value/period.ts';

export interface SymbolTold {
  readonly symbol: string;
  readonly date?: Period | undefined;
  /** Of the body that issued it. */
  readonly level?: BodyLevel | undefined;
}

export interface DocumentRegister<T extends { readonly id: string }> {
  readonly add: (told: SymbolTold, what: T) => void;
  /**
   * The one that it is: of its day, or the only one that may be; undefined where none may be, or several may.
   */
  readonly find: (told: SymbolTold) => T | undefined;
  /** How many may be it. */
  readonly count: (told: SymbolTold) => number;
  /** Whether one of the same year and symbol has another day: a slip, or another body's. */
  readonly isDoubtful: (told: SymbolTold) => boolean;
}

/** `id`: one document may be told under several names, and is one. */
export const openDocumentRegister = <T extends { readonly id: string }>(): DocumentRegister<T> => {
  const bySymbol = new Map<string, { readonly told: SymbolTold; readonly what: T }[]>();
  const candidates = (told: SymbolTold) =>
    (bySymbol.get(keyOf(told)) ?? []).filter((one) => mayBeOf(one.told.level, told.level));
  const possible = (told: SymbolTold) => {
    const all = candidates(told);
    const exact = told.date === undefined ? [] : all.filter((one) => one.told.date === told.date);
    return exact.length > 0 ? exact : all.filter((one) => mayBeOn(one.told.date, told.date));
  };
  return {
    add: (told, what) => {
      const known = bySymbol.get(keyOf(told)) ?? [];
      bySymbol.set(keyOf(told), known);
      known.push({ told, what });
    },
    find: (told) => {
      const all = possible(told);
      const isOne = countOf(all) === 1 || (isOnDay(all, told) && new Set(all.map((one) => one.told.level)).size === 1);
      return isOne ? all[0]?.what : undefined;
    },
    count: (told) => countOf(possible(told)),
    isDoubtful: (told) =>
      candidates(told).some(
        (one) => !mayBeOn(one.told.date, told.date) && one.told.date?.slice(0, YEAR) === told.date?.slice(0, YEAR),
      ),
  };
};

const countOf = (all: readonly { readonly what: { readonly id: string } }[]): number =>
  new Set(all.map(({ what }) => what.id)).size;

/** Two records of one day and level are one document that was put on record twice. */
const isOnDay = (all: readonly { readonly told: SymbolTold }[], { date }: SymbolTold): boolean =>
  date !== undefined && all.every(({ told }) => told.date === date);

const YEAR = 4;
/** "05/QĐ-UBND" is "5/QĐ-UBND". */
const keyOf = ({ symbol }: SymbolTold): string => symbol.replace(/^0+(?=\d)/u, '');

const mayBeOf = (one: BodyLevel | undefined, other: BodyLevel | undefined): boolean =>
  one === undefined || other === undefined || one === other;

const mayBeOn = (one: Period | undefined, other: Period | undefined): boolean =>
  one === undefined || other === undefined || isWithin(one, other) || isWithin(other, one);
