/**
 * Approximation is part of a value. The words are kept in the order they were said, and printed again.
 */
export const APPROXIMATIONS = {
  expected: 'dự kiến',
  estimated: 'ước tính',
  about: 'khoảng',
  over: 'trên',
  'more-than': 'hơn',
  nearly: 'gần',
  approximately: 'xấp xỉ',
  average: 'bình quân',
  under: 'dưới',
  'at-most': 'không quá',
  'at-least': 'tối thiểu',
} as const;

export type Approximation = keyof typeof APPROXIMATIONS;

/** In printing order; empty means exact. */
export type Approximations = readonly Approximation[];

export const printApproximations = (words: Approximations): string =>
  words.map((word) => APPROXIMATIONS[word]).join(' ');

/** Other ways to say the same; the longest first, so that "ước đạt" is not "ước". */
export const APPROXIMATION_SPELLINGS: readonly (readonly [words: string, code: Approximation])[] = [
  ...Object.entries(APPROXIMATIONS).map(([code, words]) => [words, code as Approximation] as const),
  ['ước đạt', 'estimated'],
  ['ước', 'estimated'],
  ['dự ước', 'estimated'],
  ['chừng', 'about'],
  ['khoảng chừng', 'about'],
  ['trung bình', 'average'],
  ['tối đa', 'at-most'],
  ['nhiều nhất', 'at-most'],
  ['không vượt quá', 'at-most'],
  ['ít nhất', 'at-least'],
  ['không dưới', 'at-least'],
  ['từ trên', 'over'],
  ['>=', 'at-least'],
  ['≥', 'at-least'],
  ['<=', 'at-most'],
  ['≤', 'at-most'],
  ['>', 'over'],
  ['<', 'under'],
] as const;
const BY_LENGTH = APPROXIMATION_SPELLINGS.toSorted(([a], [b]) => b.length - a.length);

const startsWith = (text: string, words: string): boolean =>
  text.toLowerCase().startsWith(words) && (/^[<>≤≥]/u.test(words) || text.charAt(words.length) === ' ');

/** "từ 300 tỷ đồng trở lên", "5% trở xuống": bounds that close behind the value. */
const FROM_ON = /^(?:từ\s+)?(?<rest>.+?)\s+trở\s+(?<way>lên|xuống)$/iu;

/** Takes the words of approximation off a text. */
export const readApproximations = (text: string): { readonly words: Approximations; readonly rest: string } => {
  const words: Approximation[] = [];
  const { rest: inside, way } = FROM_ON.exec(text.trim())?.groups ?? {};
  let rest = (inside ?? text).trim();
  for (;;) {
    const next = BY_LENGTH.find(([spelling, code]) => startsWith(rest, spelling) && !words.includes(code));
    if (!next) break;
    words.push(next[1]);
    rest = rest.slice(next[0].length).trim();
  }
  if (way !== undefined) words.push(way.toLowerCase() === 'lên' ? 'at-least' : 'at-most');
  return { words, rest };
};

const LOWER_BOUNDS: ReadonlySet<Approximation> = new Set(['over', 'more-than', 'at-least']);
const UPPER_BOUNDS: ReadonlySet<Approximation> = new Set(['nearly', 'under', 'at-most']);

/** "gần trên": what is below and above at once says nothing. */
export const contradict = (words: Approximations): boolean =>
  words.some((word) => UPPER_BOUNDS.has(word)) && words.some((word) => LOWER_BOUNDS.has(word));

const FORECASTS: readonly Approximation[] = ['expected', 'estimated'];

/** Whether the words say that it has not come about yet, or is not counted yet. */
export const isForecast = (words: Approximations): boolean => words.some((word) => FORECASTS.includes(word));

/**
 * The approximation of a sum: exact parts add nothing; lower bounds alone stay a lower bound ("over"), bounds from
 * above one from above ("at-most"); any other mixture is "about". A forecast among the parts makes the sum a forecast.
 */
export const approximationOfSum = (parts: readonly Approximations[]): Approximations => {
  const words = parts.flat();
  const forecasts = FORECASTS.filter((word) => words.includes(word));
  const bounds = words.filter((word) => !FORECASTS.includes(word));
  const bound: Approximations =
    bounds.length === 0
      ? []
      : bounds.every((word) => LOWER_BOUNDS.has(word))
        ? ['over']
        : bounds.every((word) => word === 'under' || word === 'at-most')
          ? ['at-most']
          : ['about'];
  return [...forecasts.slice(0, 1), ...bound];
};

/** What is asked of the difference or the ratio of approximate values: forecast stays, any bound becomes "about". */
export const approximationOfRatio = (parts: readonly Approximations[]): Approximations => {
  const words = parts.flat();
  const forecasts = FORECASTS.filter((word) => words.includes(word));
  return [...forecasts.slice(0, 1), ...(words.some((word) => !FORECASTS.includes(word)) ? (['about'] as const) : [])];
};
