/**
 * Units of measurement, named by the word that Vietnamese documents print ("ha", "hộ", "đồng").
 * The word is the code: what is stored is what is read. Which there are is vocabulary (`core/vocabulary`).
 */
import type { UnitTerm } from '#core/vocabulary/term.ts';
import { UNIT_TERMS } from '#core/vocabulary/shipped/measure-units.ts';

export type UnitOfMeasure = Pick<UnitTerm, 'code' | 'en' | 'kind' | 'tight' | 'steps'>;

export const MONEY = 'đồng';
export const PERCENT = '%';
export const DAYS = 'ngày';

export type UnitsOfMeasure = ReadonlyMap<string, UnitOfMeasure>;

/** The terms of a vocabulary, the shipped ones unless told otherwise, together with a programme's own counting words. */
export const unitsOfMeasure = (
  own: readonly { readonly code: string; readonly en?: string | undefined }[] = [],
  terms: readonly UnitTerm[] = UNIT_TERMS,
): UnitsOfMeasure =>
  new Map<string, UnitOfMeasure>([
    ...terms.map((term) => [term.code, term] as const),
    ...own.map(({ code, en }) => {
      const word = code.normalize('NFC');
      return [word, { code: word, en: en ?? word, kind: 'count' as const }] as const;
    }),
  ]);
