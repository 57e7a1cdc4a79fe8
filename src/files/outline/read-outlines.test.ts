import { describe, expect, it } from 'vitest';
import { readOutlines } from '#files/outline/read-outlines.ts';

const read = (text: string) => {
  const found = readOutlines(new TextEncoder().encode(text));
  return found.ok ? found.value : found.problems.map(({ code }) => code);
};
const RING = [
  [105.8, 22.1],
  [105.81, 22.1],
  [105.81, 22.11],
  [105.8, 22.1],
];
const GEOMETRY = { type: 'MultiPolygon', coordinates: [[RING]] };
const polygon = (ring: readonly (readonly number[])[]) =>
  JSON.stringify({
    type: 'Feature',
    properties: { name: 'Đức Xuân' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  });
const kml = (coordinates: string) =>
  `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Bản đồ</name><Placemark>
  <name>Đức Xuân &amp; Sông Cầu</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${coordinates}</coordinates>
  </LinearRing></outerBoundaryIs></Polygon></Placemark><Placemark><name>Trụ sở</name><Point><coordinates>105.8,22.1</coordinates></Point></Placemark></Document></kml>`;
const gpx = (points: readonly (readonly number[])[]) =>
  `<gpx version="1.1"><trk><name>Đi quanh</name><trkseg>${points
    .map(([lon, lat]) => `<trkpt lat="${lat}" lon="${lon}"><ele>120</ele></trkpt>`)
    .join('')}</trkseg></trk></gpx>`;

describe('outlines in files of maps', () => {
  it('a collection, a feature or a bare geometry of GeoJSON; points and lines are left out', () => {
    const whole = { type: 'FeatureCollection', features: [JSON.parse(polygon(RING)) as object, null] };
    expect(read(JSON.stringify(whole))).toEqual([{ name: 'Đức Xuân', geometry: GEOMETRY }]);
    expect(read(polygon(RING))).toEqual([{ name: 'Đức Xuân', geometry: GEOMETRY }]);
    expect(read(JSON.stringify({ type: 'Polygon', coordinates: [RING] }))).toEqual([{ name: '1', geometry: GEOMETRY }]);
    expect(read('{"type":"Point","coordinates":[105,22]}')).toEqual(['outline.none']);
  });
  it('placemarks of KML with their names; heights are dropped', () => {
    expect(read(kml('105.8,22.1,0 105.81,22.1,0 105.81,22.11,0\n105.8,22.1,0'))).toEqual([
      { name: 'Đức Xuân & Sông Cầu', geometry: GEOMETRY },
    ]);
  });
  it('a track of GPX is closed', () => {
    expect(read(gpx(RING.slice(0, 3)))).toEqual([{ name: 'Đi quanh', geometry: GEOMETRY }]);
    expect(read(gpx(RING))).toEqual([{ name: 'Đi quanh', geometry: GEOMETRY }]);
  });
  it.each<[what: string, text: string, code: string]>([
    ['no file of a map', 'PK\u0003\u0004', 'outline.unreadable'],
    ['broken JSON', '{"type":', 'outline.unreadable'],
    ['another XML', '<html></html>', 'outline.unreadable'],
    ['lines alone', gpx(RING.slice(0, 2)), 'outline.none'],
    ['a ring that is not closed', polygon(RING.slice(0, 3)), 'outline.open'],
    ['latitude first', polygon(RING.map(([lon = 0, lat = 0]) => [lat, lon])), 'outline.turned'],
    ['metres of VN-2000', polygon(RING.map(([lon = 0, lat = 0]) => [lon * 5000, lat * 100_000])), 'outline.projected'],
    ['another country', polygon(RING.map(([lon = 0, lat = 0]) => [lon - 100, lat])), 'outline.elsewhere'],
    [
      'another reference system, by name',
      `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3405"}},"features":[${polygon(RING)}]}`,
      'geojson.crs',
    ],
    ['no numbers', kml('a,b c,d e,f a,b'), 'geojson.not-an-outline'],
  ])('%s is refused in words', (_, text, code) => expect(read(text)).toEqual([code]));
});
