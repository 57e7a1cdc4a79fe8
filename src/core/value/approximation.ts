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
} as const;

export type Approximation = keyof typeof APPROXIMATIONS;

/** In printing order; empty means exact. */
export type Approximations = readonly Approximation[];

const CODES = Object.keys(APPROXIMATIONS) as readonly Approximation[];

export const printApproximations = (words: Approximations): string =>
  words.map((word) => APPROXIMATIONS[word]).join(' ');

/** Takes the words of approximation off the front of a text. */
export const readApproximations = (text: string): { readonly words: Approximations; readonly rest: string } => {
  const words: Approximation[] = [];
  let rest = text.trim();
  for (;;) {
    const next = CODES.find(
      (code) => rest.toLowerCase().startsWith(`${APPROXIMATIONS[code]} `) && !words.includes(code),
    );
    if (!next) return { words, rest };
    words.push(next);
    rest = rest.slice(APPROXIMATIONS[next].length).trim();
  }
};

const LOWER_BOUNDS: ReadonlySet<Approximation> = new Set(['over', 'more-than']);

/** "gần trên": what is below and above at once says nothing. */
export const contradict = (words: Approximations): boolean =>
  words.includes('nearly') && words.some((word) => LOWER_BOUNDS.has(word));

const FORECASTS: readonly Approximation[] = ['expected', 'estimated'];

/**
 * The approximation of a sum: exact parts add nothing; lower bounds alone stay a lower bound ("over");
 * any other mixture is "about". A forecast among the parts makes the sum a forecast.
 */
export const approximationOfSum = (parts: readonly Approximations[]): Approximations => {
  const words = parts.flat();
  const forecasts = FORECASTS.filter((word) => words.includes(word));
  const bounds = words.filter((word) => !FORECASTS.includes(word));
  const bound: Approximations =
    bounds.length === 0 ? [] : bounds.every((word) => LOWER_BOUNDS.has(word)) ? ['over'] : ['about'];
  return [...forecasts.slice(0, 1), ...bound];
};

/** What is asked of the difference or the ratio of approximate values: forecast stays, any bound becomes "about". */
export const approximationOfRatio = (parts: readonly Approximations[]): Approximations => {
  const words = parts.flat();
  const forecasts = FORECASTS.filter((word) => words.includes(word));
  return [...forecasts.slice(0, 1), ...(words.some((word) => !FORECASTS.includes(word)) ? (['about'] as const) : [])];
};
