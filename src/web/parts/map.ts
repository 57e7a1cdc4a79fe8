/** Outlines on the plane: degrees become pixels so that all outlines fill the picture with north above. */
import type { Geometry } from '#core/shape/shape.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface DrawnOutline {
  /** SVG path data. */
  readonly path: string;
  /** A point inside, where marks are gathered. */
  readonly middle: Point;
}

export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly outlines: readonly DrawnOutline[];
}

type Ring = readonly (readonly number[])[];

const ringsOf = ({ coordinates }: Geometry): readonly Ring[] => coordinates.flat();

/** Equidistant around the middle of what is drawn: over one province the error is far below a pixel. */
export const drawOutlines = (geometries: readonly Geometry[], width: number, margin = 8): DrawnMap => {
  const all = geometries.flatMap(ringsOf).flat();
  const [west, east] = extremes(all.map(([lon = 0]) => lon));
  const [south, north] = extremes(all.map(([, lat = 0]) => lat));
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (width - 2 * margin) / Math.max((east - west) * narrow, 1e-9);
  const project = ([lon = 0, lat = 0]: readonly number[]): Point => ({
    x: margin + (lon - west) * narrow * scale,
    y: margin + (north - lat) * scale,
  });
  return {
    width,
    height: Math.ceil((north - south) * scale + 2 * margin),
    outlines: geometries.map((geometry) => drawn(ringsOf(geometry).map((ring) => ring.map(project)))),
  };
};

const extremes = (values: readonly number[]): readonly [least: number, most: number] =>
  values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );

const drawn = (rings: readonly (readonly Point[])[]): DrawnOutline => {
  const largest = rings.toSorted((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)))[0] ?? [];
  return { path: rings.map(pathOf).join(''), middle: middleOf(largest) };
};

/** Points nearer than this to the one before are left out. */
const GRAIN = 0.6;

const pathOf = (ring: readonly Point[]): string => {
  const kept: Point[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point.x - last.x, point.y - last.y) >= GRAIN) kept.push(point);
  }
  return `M${kept.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
};

/** Twice the signed area. */
const areaOf = (ring: readonly Point[]): number =>
  ring.reduce((sum, point, index) => {
    const next = ring[(index + 1) % ring.length] ?? point;
    return sum + point.x * next.y - next.x * point.y;
  }, 0);

interface Stretch {
  readonly y: number;
  readonly start: number;
  readonly end: number;
}

/** The parts of a horizontal line that lie inside a ring. */
const stretchesAt = (ring: readonly Point[], y: number): readonly Stretch[] => {
  const crossings = ring
    .flatMap((a, index) => {
      const b = ring[(index + 1) % ring.length] ?? a;
      return a.y > y === b.y > y ? [] : [a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)];
    })
    .toSorted((a, b) => a - b);
  return crossings.flatMap((start, index) =>
    index % 2 === 0 && crossings[index + 1] !== undefined ? [{ y, start, end: crossings[index + 1] ?? start }] : [],
  );
};

/** Shares of the height, the middle first: of stretches equally wide the first is taken. */
const LEVELS = [0.5, 0.4, 0.6, 0.3, 0.7];

/** Where a name is put: the middle of the widest stretch inside, so inside for any outline. */
const middleOf = (ring: readonly Point[]): Point => {
  if (ring.length === 0) return { x: 0, y: 0 };
  const [top, bottom] = extremes(ring.map((point) => point.y));
  const stretches = LEVELS.flatMap((share) => stretchesAt(ring, top + (bottom - top) * share + 1e-6));
  const widest = stretches.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  return widest ? { x: (widest.start + widest.end) / 2, y: widest.y } : (ring[0] ?? { x: 0, y: 0 });
};
