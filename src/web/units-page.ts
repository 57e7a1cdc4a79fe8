/** Several cities as their page carries them. */
import type { UnitsSeen } from '#app/urban-class/see-units.ts';
import { drawOutlines } from '#web/map.ts';
import type { Maker } from '#web/maker.ts';
import { nameOf, pointsIn } from '#web/urban-page.ts';

const WIDTH = 560;

export const unitsPage = (maker: Maker, { packs, pack, urbanClass, lines }: UnitsSeen) => {
  const { language } = maker;
  const outlined = lines.flatMap((line) => (line.boundary ? [{ ...line, boundary: line.boundary }] : []));
  const drawn = drawOutlines(outlined.map((line) => line.boundary.geometry), WIDTH);
  return {
    classId: urbanClass.id,
    packId: pack.id,
    options: { classes: pack.classes.map((one) => ({ value: one.id, name: nameOf(language, one, one.id) })), packs: packs.map((one) => ({ value: one.id, name: one.title[language] })) },
    rows: lines.map(({ place, sheet }) => ({ id: place.id, name: place.name, verdict: sheet?.verdict, unknowns: sheet?.unknowns.length, points: sheet && pointsIn(maker, place.id, pack.id, urbanClass.id, false)(sheet.total.points) })),
    map: outlined.length === 0 ? undefined : { width: drawn.width, height: drawn.height, outlines: outlined.map((line, index) => ({ id: line.place.id, name: line.place.name, verdict: line.sheet?.verdict ?? ('open' as const), path: drawn.outlines[index]?.path ?? '', label: drawn.outlines[index]?.middle ?? { x: 0, y: 0 } })) },
  };
};
export type UnitsPage = ReturnType<typeof unitsPage>;
