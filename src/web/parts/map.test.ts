import { describe, expect, it } from 'vitest';
import type { Geometry } from '#core/shape/shape.ts';
import { drawOutlines } from '#web/parts/map.ts';

const outline = (...points: readonly (readonly [number, number])[]): Geometry => ({
  type: 'MultiPolygon',
  coordinates: [[points.map(([lon, lat]) => [lon, lat])]],
});
const square = (west: number, south: number): Geometry =>
  outline([west, south], [west + 1, south], [west + 1, south + 1], [west, south + 1], [west, south]);

describe('outlines on the plane', () => {
  it('north is above, east is right', () => {
    const {
      outlines: [left, right],
    } = drawOutlines([square(105, 22), square(107, 24)], 400);
    expect(left && right && left.middle.x < right.middle.x && left.middle.y > right.middle.y).toBe(true);
  });
  it('a degree of longitude is shorter than one of latitude, by the cosine', () => {
    const { width, height } = drawOutlines([square(105, 60)], 216);
    expect((height - 16) / (width - 16)).toBeCloseTo(1 / Math.cos((60.5 * Math.PI) / 180), 1);
  });
  it('marks stand inside where there is most room, also in a horseshoe', () => {
    const {
      outlines: [horseshoe],
      height,
    } = drawOutlines([outline([0, 0], [3, 0], [3, 3], [2, 3], [2, 1], [1, 1], [1, 3], [0, 3])], 316);
    const { x, y } = horseshoe?.middle ?? { x: 0, y: 0 };
    expect(x).toBeCloseTo(158);
    expect(y).toBeGreaterThan(8 + ((height - 16) * 2) / 3);
    expect(y).toBeLessThan(height - 8);
  });
  it('points that fall together are drawn once', () => {
    const {
      outlines: [drawn],
    } = drawOutlines([outline([0, 0], [1, 0], [1.000001, 0], [1, 1], [0, 1])], 300);
    expect(drawn?.path.split('L')).toHaveLength(4);
  });
});
