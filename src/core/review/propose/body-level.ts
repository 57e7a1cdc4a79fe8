/** The level that a body's name tells: "UBND huyện", "Thành ủy", "Đảng bộ phường Sông Cầu". */
import { spoken, wholly } from '#core/review/propose/said-of.ts';
import type { CodeOf } from '#core/vocabulary/words.ts';

/** The kind of the place whose body it is; `country` of those of the whole country. */
export type BodyLevel = CodeOf<'placeKind'> | 'country';

const LEVELS: readonly (readonly [BodyLevel, string])[] = [
  ['country', 'trung ương|chính phủ|quốc hội|bộ chính trị|ban bí thư'],
  ['province', 'tỉnh ủy|tỉnh'],
  ['city', 'thành ủy|thành phố|tp'],
  ['town', 'thị ủy|thị xã'],
  ['township', 'thị trấn'],
  ['district', 'huyện ủy|quận ủy|huyện|quận'],
  ['special-zone', 'đặc khu'],
  ['ward', 'phường'],
  // "Sở Lao động - Thương binh và Xã hội" is of no commune.
  ['commune', '(?<!hợp tác )xã(?! hội)'],
];
const SAYS = LEVELS.map(([level, words]) => [level, wholly(words)] as const);

/** The level that stands first: "Đảng ủy phường A, thành phố B" is of the ward. Undefined where the name tells none. */
export const levelOf = (name: string): BodyLevel | undefined => {
  const text = spoken(name);
  const found = SAYS.map(([level, says]) => ({ level, at: text.search(says) })).filter(({ at }) => at >= 0);
  return found.toSorted((a, b) => a.at - b.at)[0]?.level;
};
