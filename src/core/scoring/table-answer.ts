/**
 * The answer of `tiendo score FILE.csv --json`:
 * `{units: [{id, verdict, total: {min, max}, criteria: [{id, points: {min, max}, verdict}], standards: [{id, input,
 * points: {min, max}, status}]}]}`.
 * Points are JSON numbers printed from exact fractions as decimal text (61.25), cut off after
 * `PLACES` decimals where they do not end (1/12), so that no printed number reaches what the fraction does not;
 * verdicts come from the fractions.
 * `units` are the cities: programs read the answer by the word of its first version.
 * `input` is the number as given, the id of a level, `{low?, high?, lowOpen?, highOpen?}` for an interval, or null when
 * unknown.
 */
import type { GridPoints } from '#core/scoring/evaluate.ts';
import type { Input } from '#core/scoring/input.ts';
import type { ScoredCity } from '#core/scoring/score-table.ts';
import type { GridSum } from '#core/scoring/verdict.ts';

/** Decimals after which points that do not end are cut off. */
const PLACES = 10;
const SCALE = 10n ** BigInt(PLACES);

/** Points in units of 1/denominator as plain decimal text. */
export const printPoints = (points: bigint, denominator: bigint): string => {
  const digits = ((points * SCALE) / denominator).toString().padStart(PLACES + 1, '0');
  const fraction = digits.slice(-PLACES).replace(/0+$/, '');
  return fraction === '' ? digits.slice(0, -PLACES) : `${digits.slice(0, -PLACES)}.${fraction}`;
};

/** Points repeat (minimum, maximum, nothing), so those of one denominator are printed once. */
const printer = (): ((points: bigint, denominator: bigint) => string) => {
  const printed = new Map<bigint, Map<bigint, string>>();
  return (points, denominator) => {
    const own = printed.get(denominator) ?? new Map<bigint, string>();
    printed.set(denominator, own);
    const text = own.get(points) ?? printPoints(points, denominator);
    own.set(points, text);
    return text;
  };
};

/** JSON allows no leading zeros; plain decimals may have them. */
const jsonNumber = (plain: string): string => plain.replace(/^(-?)0+(?=\d)/, '$1');

const inputText = (input: Input): string => {
  if (input.kind === 'unknown') return 'null';
  if (input.kind === 'known') return jsonNumber(input.value);
  if (input.kind === 'level') return JSON.stringify(input.level);
  const { low, high, lowOpen, highOpen } = input;
  const parts = [
    low !== undefined && `"low":${jsonNumber(low)}`,
    high !== undefined && `"high":${jsonNumber(high)}`,
    lowOpen === true && '"lowOpen":true',
    highOpen === true && '"highOpen":true',
  ];
  return `{${parts.filter((part) => part !== false).join(',')}}`;
};

const cityText = (city: ScoredCity, print: (points: bigint, denominator: bigint) => string): string => {
  const range = ({ min, max }: GridSum | GridPoints): string =>
    `{"min":${print(min, city.denominator)},"max":${print(max, city.denominator)}}`;
  const criteria = city.criteria.map(
    ({ id, points, verdict }) => `{"id":${JSON.stringify(id)},"points":${range(points)},"verdict":"${verdict}"}`,
  );
  const standards = city.standards.map(
    ({ id, input, points }) =>
      `{"id":${JSON.stringify(id)},"input":${inputText(input)},"points":${range(points)},"status":"${points.status}"}`,
  );
  return `{"id":${JSON.stringify(city.id)},"verdict":"${city.verdict}","total":${range(city.total)},"criteria":[${criteria.join(',')}],"standards":[${standards.join(',')}]}`;
};

/** The answer as JSON text, piece by piece: one city a line. */
export const scoreAnswer = function* (cities: Iterable<ScoredCity>): Generator<string> {
  const print = printer();
  let before = '{"units":[\n';
  for (const city of cities) {
    yield `${before}${cityText(city, print)}`;
    before = ',\n';
  }
  yield before.startsWith(',') ? '\n]}\n' : `${before}]}\n`;
};
