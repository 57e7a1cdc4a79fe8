/** Outlines of places as GeoJSON, a feature a record: `id`, and in its properties the place and the source. */
import type { Geometry } from '#core/record/shape.ts';
import type { RawFile, RawRecord } from '#files/programme/raw-record.ts';

interface Feature {
  readonly id?: unknown;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
}

/** Polygons are taken as multi-polygons of one; other geometries are no outline. */
export const rawGeoJson = (file: string, text: string): RawFile => {
  let collection: { readonly type?: unknown; readonly features?: unknown };
  try {
    collection = JSON.parse(text) as typeof collection;
  } catch {
    return { records: [], problems: [{ code: 'geojson.broken', where: { file } }] };
  }
  if (collection.type !== 'FeatureCollection' || !Array.isArray(collection.features)) return { records: [], problems: [{ code: 'geojson.not-a-collection', where: { file } }] };
  const features = collection.features as readonly Feature[];
  const wrong = features.findIndex((feature) => outlineOf(feature) === undefined);
  if (wrong >= 0) return { records: [], problems: [{ code: 'geojson.not-an-outline', where: { file }, data: { feature: wrong + 1 } }] };
  return { records: features.map(rawFeature), problems: [] };
};

const rawFeature = (feature: Feature): RawRecord => ({
  line: 1,
  fields: new Map(Object.entries({ id: feature.id, ...feature.properties, geometry: outlineOf(feature) }).filter(([, value]) => value !== undefined)),
  lineOf: () => 1,
});

const isPosition = (value: unknown): boolean => Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every((number) => typeof number === 'number' && Number.isFinite(number)) && Math.abs(Number(value[0])) <= 180 && Math.abs(Number(value[1])) <= 90;
const isRing = (value: unknown): boolean => Array.isArray(value) && value.length >= 4 && value.every(isPosition);
const isPolygon = (value: unknown): boolean => Array.isArray(value) && value.length >= 1 && value.every(isRing);

const outlineOf = ({ geometry }: Feature): Geometry | undefined => {
  const polygons: unknown = geometry?.type === 'Polygon' ? [geometry.coordinates] : geometry?.type === 'MultiPolygon' ? geometry.coordinates : undefined;
  return Array.isArray(polygons) && polygons.every(isPolygon) ? { type: 'MultiPolygon', coordinates: polygons as Geometry['coordinates'] } : undefined;
};

/** One feature a line, so that a difference is read by outline. */
export const writeGeoJson = (records: readonly Readonly<Record<string, unknown>>[]): string => {
  const features = records.map(({ id, geometry, ...properties }) => JSON.stringify({ type: 'Feature', id, properties, geometry }));
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
};
