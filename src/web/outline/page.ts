/** Outlines as their page carries them: drawn, with their size, where they lie, and of which place each may be. */
import type { CheckedOutlines } from '#app/write/draw-outlines.ts';
import type { Geometry } from '#core/shape/shape.ts';
import { middleOf, squareMetres } from '#core/subjects/place/outline.ts';
import type { View } from '#core/facts/view.ts';
import { fold } from '#core/text/fold.ts';
import { drawOutlines } from '#web/parts/map.ts';
import type { Language } from '#words/language.ts';
import { upperFirst } from '#core/text/letter-case.ts';

const WIDTH = 560;
const SQUARE_KILOMETRE = 1_000_000;
const HECTARE = 10_000;
/** Names of places without an outline that are told. */
const NAMED = 20;

const picture = (named: readonly { readonly name: string; readonly geometry: Geometry }[]) => {
  const { width, height, outlines } = drawOutlines(
    named.map(({ geometry }) => geometry),
    WIDTH,
  );
  return {
    width,
    height,
    outlines: outlines.map(({ path, middle }, index) => ({ path, middle, name: named[index]?.name ?? '' })),
  };
};

/** What is on record. */
export const standingOutlines = (view: View) => {
  const all = view.rows('boundary', {});
  const outlined = new Set(all.map(({ place }) => place));
  const missing = view.all('place').filter(({ id, kind }) => !outlined.has(id) && kind !== 'group');
  const nameOf = (id: string): string => view.onRecord('place', id)?.name ?? id;
  return {
    count: all.length,
    ...(all.length > 0 && { picture: picture(all.map(({ place, geometry }) => ({ name: nameOf(place), geometry }))) }),
    missing: missing.length,
    missingNames: missing.slice(0, NAMED).map(({ name }) => name),
    places: view
      .all('place')
      .filter(({ kind }) => kind !== 'group')
      .map(({ id, name }) => ({ value: id, name: upperFirst(name) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
    outlined: [...outlined],
  };
};

/** What a file holds, before it is taken. */
export const checkedOutlines = (view: View, language: Language, { token, outlines }: CheckedOutlines) => ({
  token,
  picture: picture(outlines),
  rows: outlines.map(({ name, geometry }) => ({
    name,
    area: areaText(language, squareMetres(geometry)),
    middle: positionText(language, middleOf(geometry)),
    place: guessed(view, name) ?? '',
  })),
});
export type CheckedOutlinesPage = ReturnType<typeof checkedOutlines>;

/** The one place that is called so, its kind left out or not. */
const guessed = (view: View, name: string): string | undefined => {
  const plain = fold(name);
  const found = view
    .all('place')
    .filter((one) => one.id === name || fold(one.name) === plain || fold(one.name).endsWith(` ${plain}`));
  return found.length === 1 ? found[0]?.id : undefined;
};

const numberIn = (language: Language, value: number, digits: number): string =>
  value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: digits });

const areaText = (language: Language, metres: number): string =>
  metres >= SQUARE_KILOMETRE
    ? `${numberIn(language, metres / SQUARE_KILOMETRE, 2)} km²`
    : metres >= HECTARE
      ? `${numberIn(language, metres / HECTARE, 2)} ha`
      : `${numberIn(language, metres, 0)} m²`;

const positionText = (language: Language, [lon, lat]: readonly [number, number]): string =>
  language === 'vi'
    ? `${numberIn(language, lat, 4)}° vĩ bắc, ${numberIn(language, lon, 4)}° kinh đông`
    : `${numberIn(language, lat, 4)}° N, ${numberIn(language, lon, 4)}° E`;
