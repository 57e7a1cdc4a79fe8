/** Outlines on the ground: how large one is, where it lies, and what makes it unusable. */
import type { Geometry } from '#core/shape/shape.ts';

type Ring = Geometry['coordinates'][number][number];

/**
 * `crosses`: a ring crosses itself; `tangled`: too many of its sides lie above each other to be held together; `flat`:
 * it holds no area; `elsewhere`: it lies outside the country.
 */
type OutlineFault = 'crosses' | 'tangled' | 'flat' | 'elsewhere';

/** With the islands. */
const BOUNDS = { west: 102, east: 118, south: 6, north: 24 } as const;
const EARTH_METRES = 6_371_008.8;
/** Of so many pairs of sides is it asked whether they meet: a border has far fewer, drawn to confuse one has more. */
const MOST_PAIRS = 5_000_000;
/** Less than this is no place. */
const LEAST_SQUARE_METRES = 1;

export const outlineFault = (geometry: Geometry): OutlineFault | undefined => {
  const rings = geometry.coordinates.flat();
  if (!rings.every((ring) => ring.every(isInBounds))) return 'elsewhere';
  if (squareMetres(geometry) < LEAST_SQUARE_METRES) return 'flat';
  return rings.map(crossingOf).find((fault) => fault !== undefined);
};

const isInBounds = ([lon = 0, lat = 0]: Ring[number]): boolean =>
  lon >= BOUNDS.west && lon <= BOUNDS.east && lat >= BOUNDS.south && lat <= BOUNDS.north;

/** The area on the sphere: the first ring of a polygon without the others, which are holes. */
export const squareMetres = ({ coordinates }: Geometry): number =>
  coordinates.reduce((sum, [outer, ...holes]) => {
    const holed = holes.reduce((inner, ring) => inner + ringMetres(ring), 0);
    return sum + (outer ? ringMetres(outer) : 0) - holed;
  }, 0);

const ringMetres = (ring: Ring): number => {
  const twice = ring.slice(1).reduce((sum, [lon = 0, lat = 0], index) => {
    const [before = 0, below = 0] = ring[index] ?? [];
    return sum + radians(lon - before) * (2 + Math.sin(radians(below)) + Math.sin(radians(lat)));
  }, 0);
  return Math.abs((twice * EARTH_METRES * EARTH_METRES) / 2);
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Longitude and latitude in the middle of what it spans. */
export const middleOf = ({ coordinates }: Geometry): readonly [lon: number, lat: number] => {
  const all = coordinates.flat(2);
  const span = (at: 0 | 1): number => {
    const [least, most] = all.reduce<readonly [number, number]>(
      ([low, high], point) => [Math.min(low, point[at] ?? 0), Math.max(high, point[at] ?? 0)],
      [Infinity, -Infinity],
    );
    return (least + most) / 2;
  };
  return [span(0), span(1)];
};

interface Side {
  readonly from: Ring[number];
  readonly to: Ring[number];
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** From west to east, each side is held against those that it can meet; that two touch in a corner is no crossing. */
const crossingOf = (ring: Ring): 'crosses' | 'tangled' | undefined => {
  const sides = ring
    .slice(1)
    .map((to, at): Side => {
      const from = ring[at] ?? to;
      const [[a = 0, c = 0], [b = 0, d = 0]] = [from, to];
      const [west, east, south, north] = [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)];
      return { from, to, west, east, south, north };
    })
    .toSorted((one, other) => one.west - other.west);
  let [met, pairs]: [Side[], number] = [[], 0];
  for (const side of sides) {
    met = met.filter(({ east }) => east >= side.west);
    pairs += met.length;
    if (pairs > MOST_PAIRS) return 'tangled';
    if (met.some((other) => cross(side, other))) return 'crosses';
    met.push(side);
  }
  return undefined;
};

const cross = (one: Side, other: Side): boolean =>
  one.south <= other.north &&
  other.south <= one.north &&
  turn(one.from, one.to, other.from) * turn(one.from, one.to, other.to) < 0 &&
  turn(other.from, other.to, one.from) * turn(other.from, other.to, one.to) < 0;

/** Positive: `c` lies to the left of the way from `a` to `b`. */
const turn = ([ax = 0, ay = 0]: Ring[number], [bx = 0, by = 0]: Ring[number], [cx = 0, cy = 0]: Ring[number]): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
