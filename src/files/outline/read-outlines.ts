/**
 * Outlines from the files in which maps and receivers hand them on: GeoJSON, KML, and GPX, whose tracks are closed to
 * rings. All are read by the reader of a programme's own outlines; lines and points beside them are left out.
 */
import { done, refusedAll, refusedAs, type Outcome } from '#core/problem.ts';
import type { Geometry } from '#core/shape/shape.ts';
import { outlineFault } from '#core/subjects/place/outline.ts';
import { scanXml } from '#files/docx/scan-xml.ts';
import { rawGeoJson } from '#files/programme/geojson.ts';
import { GEOJSON_LIMITS } from '#files/text/limits.ts';

export interface ReadOutline {
  /** What the file calls it. */
  readonly name: string;
  readonly geometry: Geometry;
}

interface Feature {
  readonly type: 'Feature';
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

/** More are no outlines of one locality. */
const MOST = 200;

/**
 * Refuses `outline.unreadable`, `outline.none`, `outline.too-many`, `outline.open`, `outline.turned`,
 * `outline.projected`, `outline.crosses`, `outline.tangled`, `outline.flat`, `outline.elsewhere`, and what `rawGeoJson`
 * does.
 */
export const readOutlines = (bytes: Uint8Array): Outcome<readonly ReadOutline[]> => {
  if (bytes.byteLength > GEOJSON_LIMITS.bytes) return refusedAs('outline.unreadable');
  const text = textOf(bytes);
  const collection = text === undefined ? undefined : collectionOf(text);
  if (!collection) return refusedAs('outline.unreadable');
  const outlines = collection.features.filter(({ geometry }) => /^(?:Multi)?Polygon$/u.test(geometry.type));
  if (outlines.length === 0) return refusedAs('outline.none');
  if (outlines.length > MOST) return refusedAs('outline.too-many', { count: outlines.length, most: MOST });
  const named = outlines.map((feature, index) => ({ feature, name: nameOf(feature, index) }));
  const misplaced = named.flatMap(({ feature, name }) => faultOfRings(feature, name));
  if (misplaced.length > 0) return refusedAll(misplaced);
  const read = rawGeoJson('', JSON.stringify({ ...collection, type: 'FeatureCollection', features: outlines }));
  if (read.problems.length > 0)
    return refusedAll(read.problems.map(({ code, data }) => ({ code, where: {}, ...(data && { data }) })));
  const made = read.records.map(({ fields }, index) => ({
    name: named[index]?.name ?? '',
    geometry: fields.get('geometry') as Geometry,
  }));
  const faults = made.flatMap(({ name, geometry }) => {
    const fault = outlineFault(geometry);
    return fault ? [{ code: `outline.${fault}`, where: {}, data: { name } }] : [];
  });
  return faults.length > 0 ? refusedAll(faults) : done(made);
};

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

interface Collection {
  readonly features: readonly Feature[];
  /** Of old GeoJSON: what its positions are measured in. */
  readonly crs?: unknown;
}

const collectionOf = (text: string): Collection | undefined => {
  const start = text.trimStart();
  if (start.startsWith('{')) return geoJsonFeatures(start);
  const features = xmlFeatures(start);
  return features && { features };
};

const xmlFeatures = (start: string): readonly Feature[] | undefined => {
  if (!start.startsWith('<')) return undefined;
  if (/<(?:\w+:)?kml[\s>]/u.test(start)) return kmlFeatures(start);
  return /<gpx[\s>]/u.test(start) ? gpxFeatures(start) : undefined;
};

const geoJsonFeatures = (text: string): Collection | undefined => {
  let whole: { readonly type?: unknown; readonly features?: unknown; readonly crs?: unknown };
  try {
    whole = JSON.parse(text) as typeof whole;
  } catch {
    return undefined;
  }
  const list = whole.type === 'FeatureCollection' && Array.isArray(whole.features) ? whole.features : [whole];
  const features = list.flatMap((one: unknown): readonly Feature[] => {
    const given = one as Partial<Feature> | null;
    const geometry = given?.type === 'Feature' ? given.geometry : (given as unknown as Feature['geometry'] | null);
    if (typeof geometry?.type !== 'string') return [];
    return [feature(given?.type === 'Feature' ? (given.properties ?? {}) : {}, geometry)];
  });
  return { features, ...(whole.crs !== undefined && { crs: whole.crs }) };
};

const feature = (properties: Feature['properties'], geometry: Feature['geometry']): Feature => ({
  type: 'Feature',
  properties,
  geometry,
});

/** A placemark an outline, with all its polygons; each has an outer ring and perhaps holes. */
const kmlFeatures = (xml: string): readonly Feature[] => {
  const found: Feature[] = [];
  let polygons: number[][][][] = [];
  let name = '';
  let within = '';
  let text = '';
  scanXml(xml, {
    open: (tag) => {
      within = plainTag(tag);
      text = '';
      if (within === 'Placemark') [polygons, name] = [[], ''];
      if (within === 'Polygon') polygons.push([]);
    },
    text: (more) => {
      text += more;
    },
    close: (tag) => {
      const ended = plainTag(tag);
      if (ended === 'name') name = text.trim();
      if (ended === 'coordinates') polygons.at(-1)?.push(text.trim().split(/\s+/u).map(positionOf));
      if (ended === 'Placemark' && polygons.length > 0)
        found.push(feature({ name }, { type: 'MultiPolygon', coordinates: polygons }));
    },
  });
  return found;
};

const plainTag = (tag: string): string => tag.slice(tag.indexOf(':') + 1);
const positionOf = (text: string): number[] => text.split(',').slice(0, 2).map(Number);

/** A track or a route that somebody walked around a place: it ends where it began. */
const gpxFeatures = (xml: string): readonly Feature[] => {
  const found: Feature[] = [];
  let ring: number[][] = [];
  let name = '';
  let text = '';
  scanXml(xml, {
    open: (tag, attribute) => {
      text = '';
      if (tag === 'trk' || tag === 'rte') name = '';
      if (tag === 'trkseg' || tag === 'rte') ring = [];
      if (tag === 'trkpt' || tag === 'rtept') ring.push([Number(attribute('lon')), Number(attribute('lat'))]);
    },
    text: (more) => {
      text += more;
    },
    close: (tag) => {
      if (tag === 'name') name = text.trim();
      if ((tag === 'trkseg' || tag === 'rte') && ring.length >= 3)
        found.push(feature({ name }, { type: 'Polygon', coordinates: [closed(ring)] }));
    },
  });
  return found;
};

const closed = (ring: number[][]): number[][] => {
  const [first, last] = [ring[0], ring.at(-1)];
  return first && String(first) !== String(last) ? [...ring, first] : ring;
};

/** What programs of maps call the name of a place. */
const NAMES = ['name', 'Name', 'NAME', 'ten', 'Ten', 'TEN', 'ten_xa', 'TEN_XA', 'ADM3_VI', 'ADM2_VI', 'place'];

const nameOf = ({ properties }: Feature, index: number): string => {
  const found = NAMES.map((key) => properties[key]).find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof found === 'string' ? found.trim().slice(0, LONGEST_NAME) : `${index + 1}`;
};
const LONGEST_NAME = 120;

/** What is wrong with positions that can be told more exactly than "no outline". */
const faultOfRings = ({ geometry }: Feature, name: string) => {
  const rings = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as unknown;
  const lists = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const all = lists(rings).flatMap(lists).map(lists);
  const fault = all.map((ring) => ringFault(ring as readonly (readonly unknown[])[])).find(Boolean);
  return fault === undefined ? [] : [{ code: `outline.${fault}`, where: {}, data: { name } }];
};

const ringFault = (ring: readonly (readonly unknown[])[]): 'open' | 'turned' | 'projected' | undefined => {
  const [x, y] = [Number(ring[0]?.[0]), Number(ring[0]?.[1])];
  if (Math.abs(x) > 1000 || Math.abs(y) > 1000) return 'projected';
  if (x >= 6 && x <= 24 && y >= 102 && y <= 118) return 'turned';
  return ring.length > 1 && String(ring[0]) !== String(ring.at(-1)) ? 'open' : undefined;
};
