/** Several cities as their page carries them: those on record, or those of a table that the reader brings. */
import { leastCertain } from '#core/law/certainty.ts';
import type { ScoredUpload } from '#app/read/score-upload.ts';
import type { CitiesAnswer } from '#core/query/cities.ts';
import { rational, sameRational } from '#core/value/rational.ts';
import type { Geometry } from '#core/shape/shape.ts';
import { groupedBy } from '#core/facts/view.ts';
import { scaleOf, type Standard } from '#core/law/pack/pack.ts';
import type { Verdict } from '#core/scoring/verdict.ts';
import { drawOutlines } from '#web/parts/map.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { recordedInput } from '#core/query/urban-question.ts';
import { lawName, pointsIn, pointsText, type PointsCell } from '#web/city/page.ts';
import type { Language } from '#words/language.ts';

const WIDTH = 560;
/** A page stays readable; the file has them all. */
const UPLOADED_SHOWN = 200;

export interface ScoredRow {
  readonly id: string;
  readonly name: string;
  readonly verdict: Verdict | undefined;
  readonly unknowns: number | undefined;
  readonly points: PointsCell | undefined;
}

export const citiesPage = (context: PageContext, { packs, pack, urbanClass, lines }: CitiesAnswer) => {
  const { language } = context;
  const rows = lines.map(({ place, sheet }): ScoredRow => ({
    id: place.id,
    name: place.name,
    verdict: sheet?.verdict,
    unknowns: sheet?.unknowns.length,
    points: sheet && pointsIn(context, place.id, pack.id, urbanClass.id, false)(sheet.total.points),
  }));
  return {
    classId: urbanClass.id,
    packId: pack.id,
    options: {
      classes: pack.classes.map((one) => ({ value: one.id, name: lawName(language, one, one.id) })),
      packs: packs.map((one) => ({ value: one.id, name: one.title[language] })),
    },
    rows,
    lawStatus: leastCertain(lines.flatMap(({ sheet }) => (sheet ? [sheet.lawStatus] : []))),
    map: verdictMap(
      rows,
      new Map(lines.flatMap(({ place, boundary }) => (boundary ? [[place.id, boundary.geometry] as const] : []))),
    ),
  };
};
export type CitiesPage = ReturnType<typeof citiesPage>;

/** Only rows with an outline stand on the map; undefined when there is none. */
const verdictMap = (rows: readonly ScoredRow[], outlines: ReadonlyMap<string, Geometry>) => {
  const outlined = rows.flatMap((row) => {
    const geometry = outlines.get(row.id);
    return geometry ? [{ row, geometry }] : [];
  });
  if (outlined.length === 0) return undefined;
  const drawn = drawOutlines(
    outlined.map((one) => one.geometry),
    WIDTH,
  );
  return {
    width: drawn.width,
    height: drawn.height,
    outlines: outlined.map(({ row }, index) => ({
      id: row.id,
      name: row.name,
      verdict: row.verdict ?? ('open' as const),
      path: drawn.outlines[index]?.path ?? '',
      label: drawn.outlines[index]?.middle ?? { x: 0, y: 0 },
    })),
  };
};

/** Points of an uploaded table have no address: no record says them. */
export const uploadPage = (language: Language, { file, cities, boundaries }: ScoredUpload) => {
  const points = ({ total: { min, max }, denominator }: ScoredUpload['cities'][number]): PointsCell => {
    const [least, most] = [rational(min, denominator), rational(max, denominator)];
    return { settled: sameRational(least, most), min: pointsText(language, least), max: pointsText(language, most) };
  };
  const rows = cities.map((city): ScoredRow => ({
    id: city.id,
    name: city.name ?? city.id,
    verdict: city.verdict,
    unknowns: city.standards.filter((one) => one.points.min !== one.points.max).length,
    points: points(city),
  }));
  const count = (verdict: Verdict): number => rows.filter((row) => row.verdict === verdict).length;
  return {
    file,
    lawStatus: leastCertain(cities.map((city) => city.lawStatus)),
    counts: { all: rows.length, passes: count('passes'), open: count('open'), fails: count('fails') },
    rows: rows.slice(0, UPLOADED_SHOWN),
    more: Math.max(0, rows.length - UPLOADED_SHOWN),
    map: verdictMap(rows, new Map([...boundaries].map(([id, { geometry }]) => [id, geometry]))),
  };
};
export type UploadPage = ReturnType<typeof uploadPage>;

/** What is recorded of a place, as the field of a standard would say it, levels in words. */
export const recordedOf = (context: PageContext, { pack }: CitiesAnswer) => {
  const inputs = groupedBy(context.opened.view, 'input', 'place', (one) => one.place);
  return (place: string, standard: Standard): string => {
    const text = recordedInput(
      context.opened.view,
      context.opened.units,
      inputs.get(place)?.find((one) => one.standard === standard.id),
    );
    const level = scaleOf(pack, standard)?.levels.find((one) => one.id === text);
    return level ? lawName(context.language, level, level.id) : text;
  };
};
