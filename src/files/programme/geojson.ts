/** Outlines of places as GeoJSON, a feature a record: `id`, and in its properties the place and the source. */
import { problemList } from '#core/problem.ts';
import type { Geometry } from '#core/shape/shape.ts';
import { GEOJSON_LIMITS } from '#files/text/limits.ts';
import { broken, type RawFile, type RawRecord } from '#files/programme/raw-record.ts';

interface Feature {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
}

/** The only reference system of GeoJSON, in the names that programs give it. */
const WGS84 = /(?:CRS84|EPSG:{1,2}4326)$/u;

/** Polygons are taken as multi-polygons of one; other geometries are no outline. */
export const rawGeoJson = (file: string, text: string): RawFile => {
  let collection: {
    readonly type?: unknown;
    readonly features?: unknown;
    readonly crs?: { readonly properties?: { readonly name?: unknown } } | null;
  } | null;
  try {
    collection = JSON.parse(text) as typeof collection;
  } catch (error) {
    return broken(file, 'geojson.broken', brokenLine(text, error));
  }
  if (collection?.type !== 'FeatureCollection' || !Array.isArray(collection.features))
    return broken(file, 'geojson.not-a-collection', 1);
  const crs = collection.crs?.properties?.name;
  if (crs !== undefined && !WGS84.test(String(crs)))
    return { records: [], problems: [{ code: 'geojson.crs', where: { file, line: 1 }, data: { crs: String(crs) } }] };
  const features = (collection.features as readonly (Feature | null)[]).map((feature) => feature ?? {});
  if (features.length > GEOJSON_LIMITS.features)
    return broken(file, 'geojson.too-many', 1, { features: features.length, most: GEOJSON_LIMITS.features });
  const lines = linesOf(text, features);
  const records: RawRecord[] = [];
  const problems = problemList();
  for (const [index, feature] of features.entries()) {
    const line = lines[index] ?? 1;
    const points = pointsOf(feature.geometry?.coordinates);
    const data = { feature: index + 1 };
    if (points > GEOJSON_LIMITS.points)
      problems.add({
        code: 'geojson.too-many-points',
        where: { file, line },
        data: { ...data, points, most: GEOJSON_LIMITS.points },
      });
    else if (outlineOf(feature)) records.push(rawFeature(feature, line));
    else problems.add({ code: 'geojson.not-an-outline', where: { file, line }, data });
  }
  return { records, problems: problems.all() };
};

/** Positions of the rings of all polygons, as far as these are there. */
const pointsOf = (coordinates: unknown): number => {
  const lists = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  return lists(coordinates).reduce<number>(
    (sum, ring) => sum + lists(ring).reduce<number>((inner, part) => inner + Math.max(1, lists(part).length), 0),
    0,
  );
};

/** The parser tells where the text breaks in its message only, and not always. */
const brokenLine = (text: string, error: unknown): number => {
  const position = /position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
};

/** Ids that are written in another way than ours; each is looked for through the whole text. */
const MOST_MISSED = 100;

/** JSON.parse forgets positions; ids are met in order, so each is looked for behind the one before. */
const linesOf = (text: string, features: readonly Feature[]): readonly number[] => {
  let from = 0;
  let line = 1;
  let missed = 0;
  return features.map(({ id }) => {
    const looked = typeof id === 'string' && missed < MOST_MISSED;
    const found = looked ? text.indexOf(JSON.stringify(id), from) : -1;
    if (looked && found < 0) missed += 1;
    if (found >= 0) {
      line += text.slice(from, found).split('\n').length - 1;
      from = found;
    }
    return line;
  });
};

const rawFeature = (feature: Feature, line: number): RawRecord => ({
  line,
  fields: new Map(
    Object.entries({
      ...feature.properties,
      id: typeof feature.id === 'number' ? String(feature.id) : feature.id,
      geometry: outlineOf(feature),
    }).filter(([, value]) => value !== undefined && value !== null),
  ),
  lineOf: () => line,
});

const isPosition = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.length <= 3 &&
  value.every((number) => typeof number === 'number' && Number.isFinite(number)) &&
  Math.abs(Number(value[0])) <= 180 &&
  Math.abs(Number(value[1])) <= 90;
const isRing = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length >= 4 &&
  value.every(isPosition) &&
  isClosed(value as readonly (readonly number[])[]) &&
  new Set(value.map(String)).size >= 3;
const isClosed = (ring: readonly (readonly number[])[]): boolean =>
  ring[0]?.[0] === ring.at(-1)?.[0] && ring[0]?.[1] === ring.at(-1)?.[1];
const isPolygon = (value: unknown): boolean => Array.isArray(value) && value.length >= 1 && value.every(isRing);

const outlineOf = ({ type, geometry }: Feature): Geometry | undefined => {
  const polygons: unknown =
    geometry?.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry?.type === 'MultiPolygon'
        ? geometry.coordinates
        : undefined;
  if (type !== 'Feature' || !Array.isArray(polygons) || polygons.length === 0 || !polygons.every(isPolygon))
    return undefined;
  return {
    type: 'MultiPolygon',
    coordinates: (polygons as Geometry['coordinates']).map((polygon) => polygon.map((ring) => ring.map(flat))),
  };
};

/** Heights have no use on a map; minus zero has no JSON of its own. */
const flat = ([longitude = 0, latitude = 0]: readonly number[]): readonly number[] => [longitude + 0, latitude + 0];

/** One feature a line, so that a difference is read by outline. */
export const writeGeoJson = (records: readonly Readonly<Record<string, unknown>>[]): string => {
  const features = records.map(({ id, geometry, ...properties }) =>
    JSON.stringify({ type: 'Feature', id, properties, geometry }),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
};
