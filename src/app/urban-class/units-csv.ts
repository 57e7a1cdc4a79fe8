/** Tables of units for a spreadsheet: the one to fill in, and the one that has been scored. */
import type { ScoredUpload } from '#app/urban-class/score-upload.ts';
import type { UnitsSeen } from '#app/urban-class/see-units.ts';
import { standardsOf, type Standard } from '#core/urban-class/pack.ts';
import { printPoints } from '#core/urban-class/table-answer.ts';
import { writeCsvTable } from '#files/csv-table.ts';

/** A column a standard that can be scored, a row a city on record with what is recorded of it, in the words of `recorded`. */
export const unitsTemplate = ({ pack, urbanClass, lines }: UnitsSeen, recorded: (place: string, standard: Standard) => string): Uint8Array => {
  const standards = standardsOf(pack, urbanClass).filter((one) => one.standsFor === 1);
  return writeCsvTable(['id', 'name', ...standards.map((one) => one.id)], lines.map(({ place }) => [place.id, place.name, ...standards.map((standard) => recorded(place.id, standard))]));
};

/** Verdict and points, in total and by criterion, as the JSON answer has them. */
export const scoredCsv = ({ table: { grid, units } }: ScoredUpload): Uint8Array => {
  const criteria = units[0]?.criteria.map(({ id }) => id) ?? [];
  const range = ({ min, max }: { readonly min: bigint; readonly max: bigint }): readonly string[] => [printPoints(min, grid.grain), printPoints(max, grid.grain)];
  return writeCsvTable(
    ['id', 'name', 'verdict', 'points_min', 'points_max', ...criteria.flatMap((id) => [`${id}_points_min`, `${id}_points_max`, `${id}_verdict`])],
    units.map((unit) => [unit.id, unit.name ?? '', unit.verdict, ...range(unit.total), ...unit.criteria.flatMap((one) => [...range(one.points), one.verdict])]),
  );
};
