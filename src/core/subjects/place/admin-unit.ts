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

/**
 * Units whose names hold the words, marks or none; those with the very name first. Where none does, those whose own
 * name holds the first of them and their province's the rest: "Tân Lập, Thái Nguyên".
 */
export const findUnits = (units: readonly AdminUnit[], words: string, most: number): readonly AdminUnit[] => {
  const own = ofName(units, words);
  return (own.length > 0 ? own : withProvince(units, words)).slice(0, most);
};

const ofName = (units: readonly AdminUnit[], words: string): readonly AdminUnit[] => {
  const plain = fold(words);
  const found = units.filter((unit) => holdsWords(unit.full, words));
  const isExact = (unit: AdminUnit): boolean => fold(unit.name) === plain || fold(unit.full) === plain;
  return [...found.filter(isExact), ...found.filter((unit) => !isExact(unit))];
};

const withProvince = (units: readonly AdminUnit[], words: string): readonly AdminUnit[] => {
  const parts = words.split(/[\s,;-]+/u).filter((word) => word !== '' && fold(word) !== 'thuoc');
  const provinces = units.filter(({ province }) => province === undefined);
  const cuts = parts.slice(1).map((_, at) => {
    const [unit, province] = [parts.slice(0, at + 1).join(' '), parts.slice(at + 1).join(' ')];
    const codes = new Set(ofName(provinces, province).map(({ code }) => code));
    return codes.size === 0 ? [] : ofName(units, unit).filter((one) => codes.has(one.province ?? ''));
  });
  return [...new Set(cuts.toReversed().flat())];
};
