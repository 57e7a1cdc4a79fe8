/** A set of works as one short text, as figure addresses carry it: "bridge;school*1/4". */
import { ONE, compareRationals, rational, sameRational, ZERO, type Rational } from '#core/value/rational.ts';

export interface ChosenPart {
  readonly id: string;
  /** Part of the work that is built, 1 for all of it. */
  readonly scale: Rational;
}

const ITEM = /^([a-z0-9][a-z0-9./-]*)(?:\*(\d{1,6})\/(\d{1,6}))?$/u;

/** Ids in order, so that one set has one text. */
export const writeWorkSet = (works: readonly ChosenPart[]): string =>
  works
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, scale }) => (sameRational(scale, ONE) ? id : `${id}*${scale.numerator}/${scale.denominator}`))
    .join(';');

/** Undefined when the text names no set: an empty item, a part that is not above 0 and up to 1, a work twice. */
export const readWorkSet = (text: string): readonly ChosenPart[] | undefined => {
  const works = text.split(';').map(readItem);
  if (works.some((work) => work === undefined) || new Set(works.map((work) => work?.id)).size < works.length)
    return undefined;
  return works.flatMap((work) => work ?? []);
};

const readItem = (text: string): ChosenPart | undefined => {
  const [, id, numerator, denominator] = ITEM.exec(text) ?? [];
  if (id === undefined || denominator === '0') return undefined;
  const scale = numerator === undefined ? ONE : rational(BigInt(numerator), BigInt(denominator ?? 1));
  return compareRationals(scale, ZERO) > 0 && compareRationals(scale, ONE) <= 0 ? { id, scale } : undefined;
};
