/**
 * Units of measurement, named by the word that Vietnamese documents print ("ha", "hộ", "đồng").
 * The word is the code: what is stored is what is read. Which there are is vocabulary (`core/vocabulary`).
 */
import type { UnitTerm } from '#core/vocabulary/term.ts';
import { UNIT_TERMS } from '#core/vocabulary/shipped/measure-units.ts';

export type UnitOfMeasure = Pick<UnitTerm, 'code' | 'en' | 'kind' | 'tight' | 'steps'>;

export const MONEY = 'đồng';
export const PERCENT = '%';
/** Of the difference of two shares. */
export const POINTS = 'điểm %';
/** As running text writes it. */
export const POINTS_IN_WORDS = 'điểm phần trăm';
export const DAYS = 'ngày';

export type UnitsOfMeasure = ReadonlyMap<string, UnitOfMeasure>;

/** Powers of ten that stand before a unit: "5,5 triệu lượt". */
export const SCALES: Readonly<Record<string, number>> = { 'nghìn tỷ': 12, tỷ: 9, triệu: 6, nghìn: 3 };

/** Other spellings of them, and the ten thousand of spoken language. */
export const SCALE_SPELLINGS: Readonly<Record<string, number>> = {
  ...SCALES,
  'ngàn tỷ': 12,
  'nghìn tỉ': 12,
  'ngàn tỉ': 12,
  tỉ: 9,
  ngàn: 3,
  vạn: 4,
};

const SCALED = /^(?:(nghìn tỷ|tỷ|triệu|nghìn)\s+)?(.+)$/u;
/** "10.000 dân", "vạn dân": what a rate is told for. */
const BY_NUMBER = /^(?:\d{1,3}(?:\.\d{3})*|nghìn|vạn|triệu)\s+(.+)$/u;

/** Units with those that are composed of them: "triệu đồng/ha", "bác sĩ/10.000 dân". */
class ComposedUnits extends Map<string, UnitOfMeasure> {
  override get(code: string): UnitOfMeasure | undefined {
    return super.get(code) ?? (code.includes('/') ? this.composed(code) : this.times(code));
  }
  override has(code: string): boolean {
    return this.get(code) !== undefined;
  }
  /** "lượt giáo viên": what is counted each time that it comes. */
  private times(code: string): UnitOfMeasure | undefined {
    const counted = code.startsWith('lượt ') ? super.get(code.slice('lượt '.length)) : undefined;
    return counted?.kind === 'count' ? { code, en: `${counted.en}, each time`, kind: 'count' } : undefined;
  }
  private composed(code: string): UnitOfMeasure | undefined {
    const [top = '', ...below] = code.split('/');
    const [, scale, word = ''] = SCALED.exec(top) ?? [];
    const counted = super.get(word);
    const parts = below.map((part) => super.get(part) ?? super.get(BY_NUMBER.exec(part)?.[1] ?? ''));
    if (!counted || counted.steps || (scale && !isScalable(counted)) || parts.includes(undefined)) return undefined;
    return { code, en: code, kind: 'rate' };
  }
}

/** Whether thousands and millions of it are told: money, and what is counted. */
export const isScalable = ({ kind }: UnitOfMeasure): boolean =>
  kind === 'money' ||
  kind === 'currency' ||
  kind === 'count' ||
  kind === 'energy' ||
  kind === 'mass' ||
  kind === 'volume';

const spellings = new WeakMap<UnitsOfMeasure, ReadonlyMap<string, string>>();

/** Letters of units are small or large as it comes ("Ha", "KM"), but "MW" is not "mW". */
const plainUnit = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();

/**
 * The unit that a word means: its own word, another spelling, other capitals; undefined when it is none, or could be
 * two.
 */
export const unitMeant = (text: string, units: UnitsOfMeasure): UnitOfMeasure | undefined => {
  const exact = units.get(text);
  if (exact) return exact;
  const known = spellings.get(units) ?? spellingsOf(units);
  spellings.set(units, known);
  const code = known.get(plainUnit(text));
  if (code !== undefined) return code === '' ? undefined : units.get(code);
  if (!text.includes('/')) return undefined;
  const parts = text.split('/').map((part, at) => {
    const [, lead = '', word = part] = /^((?:\d[\d.]*|nghìn tỷ|tỷ|triệu|nghìn|vạn)\s+)?(.*)$/iu.exec(part.trim()) ?? [];
    const meant = units.get(word)?.code ?? known.get(plainUnit(word));
    return meant ? `${at === 0 ? lead.toLowerCase() : lead}${meant}` : part;
  });
  return units.get(parts.join('/'));
};

/** An empty code: two units are written so. */
const spellingsOf = (units: UnitsOfMeasure): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { code, also = [] } of units.values() as Iterable<UnitOfMeasure & Pick<UnitTerm, 'also'>>)
    for (const word of [code, ...also]) {
      const before = found.get(plainUnit(word));
      found.set(plainUnit(word), before === undefined || before === code ? code : '');
    }
  return found;
};

type OwnWords = readonly { readonly code: string; readonly en?: string | undefined }[];

const NO_WORDS: OwnWords = Object.freeze([]);
/** By terms, by own words: made once for the same two lists. */
const made = new WeakMap<readonly UnitTerm[], WeakMap<OwnWords, UnitsOfMeasure>>();

/**
 * The terms of a vocabulary, the shipped ones unless told otherwise, together with a programme's own counting words.
 */
export const unitsOfMeasure = (own: OwnWords = NO_WORDS, terms: readonly UnitTerm[] = UNIT_TERMS): UnitsOfMeasure => {
  const ofTerms = made.get(terms) ?? new WeakMap<OwnWords, UnitsOfMeasure>();
  made.set(terms, ofTerms);
  const units = ofTerms.get(own) ?? composedUnits(own, terms);
  ofTerms.set(own, units);
  return units;
};

const composedUnits = (own: OwnWords, terms: readonly UnitTerm[]): UnitsOfMeasure =>
  new ComposedUnits([
    ...terms.map((term) => [term.code, term] as const),
    ...own.map(({ code, en }) => {
      const word = code.normalize('NFC');
      return [word, { code: word, en: en ?? word, kind: 'count' as const }] as const;
    }),
  ]);
