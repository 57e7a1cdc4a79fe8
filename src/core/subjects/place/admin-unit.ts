/** Administrative units as the national list has them: to be found by name, and to begin a programme with. */
import { fold, holdsWords } from '#core/text/fold.ts';
import { lowerFirst, upperFirst } from '#core/text/letter-case.ts';

export const ADMIN_KINDS = ['province', 'city', 'ward', 'commune', 'special-zone'] as const;
export type AdminKind = (typeof ADMIN_KINDS)[number];

export interface AdminUnit {
  /** Statistical code. */
  readonly code: string;
  /** "Đức Xuân" */
  readonly name: string;
  /** As running text writes it: "phường Đức Xuân". */
  readonly full: string;
  readonly kind: AdminKind;
  /** Code of its province; absent of a province. */
  readonly province?: string;
}

const FIRST_WORDS: readonly (readonly [first: string, kind: AdminKind])[] = [
  ['Tỉnh ', 'province'],
  ['Thành phố ', 'city'],
  ['Phường ', 'ward'],
  ['Đặc khu ', 'special-zone'],
  ['Xã ', 'commune'],
];

/** By the first words of its full name; undefined for one that is no such unit. */
export const adminKindOf = (full: string): AdminKind | undefined =>
  FIRST_WORDS.find(([first]) => upperFirst(full).startsWith(first))?.[1];

/** "Phường Đức Xuân" within a sentence. */
export const inSentence = (full: string): string => lowerFirst(full);

/** The word for its kind: "phường". */
export const kindWord = ({ full, name }: AdminUnit): string => full.slice(0, full.length - name.length).trim();

/** Units whose names hold the words, marks or none; those with the very name first. */
export const findUnits = (units: readonly AdminUnit[], words: string, most: number): readonly AdminUnit[] => {
  const plain = fold(words);
  const found = units.filter((unit) => holdsWords(unit.full, words));
  const isExact = (unit: AdminUnit): boolean => fold(unit.name) === plain || fold(unit.full) === plain;
  return [...found.filter(isExact), ...found.filter((unit) => !isExact(unit))].slice(0, most);
};
