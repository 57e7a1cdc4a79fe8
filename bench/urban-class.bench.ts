/**
 * Scores 3,321 cities × 23 standards of class II (111/2025): exactly and with intervals, beside a plain loop of doubles
 * over the same formula without intervals, statuses or verdict reasons. Run: node bench/urban-class.bench.ts
 */
import { readRulePacks } from '#files/law/rule-pack.ts';
import { compileClass } from '#core/scoring/compile.ts';
import type { RulePack } from '#core/law/pack/pack.ts';
import { scoreCities } from '#core/scoring/score-table.ts';
import type { CityRow } from '#core/scoring/table.ts';
import { scoreAnswer } from '#core/scoring/table-answer.ts';
import type { Input } from '#core/scoring/input.ts';
import { scoreFile } from '#app/read/score-file.ts';
import { seeded } from '#testing/seeded.ts';
import { compareTimes, tell } from './support/measure.ts';

const CITIES = 3321;
const ROUNDS = 9;

const packs = await readRulePacks();
if (!packs.ok) throw new Error(JSON.stringify(packs.problems));
const pack = packs.value.find(({ id }) => id === '111-2025') as RulePack;
const compiled = compileClass(pack, 'II');
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const standards = compiled.value.standards.map(({ standard }) => standard);

/** One text a cell: one decimal, levels by id, one cell in twenty empty. */
const cells = (): readonly (readonly string[])[] => {
  const random = seeded(111);
  return Array.from({ length: CITIES }, () =>
    standards.map((standard) => {
      if (random.chance(0.05)) return '';
      if (standard.scale !== undefined)
        return random.pick(
          standard.scale === 'role'
            ? ['commune', 'provincial', 'regional']
            : ['under-one-year', 'one-to-three-years', 'three-years-or-more'],
        );
      const [min, max] = [Number(standard.classes['II']?.min.is), Number(standard.classes['II']?.max.is)];
      const value = min + (max - min) * (random.next() * 1.6 - 0.3);
      return Math.max(0, standard.unit === '%' ? Math.min(100, value) : value).toFixed(1);
    }),
  );
};

const table = cells();
const rows: readonly CityRow[] = table.map((own, index) => ({
  id: `u${index}`,
  line: index + 2,
  inputs: own.map((cell, at): Input =>
    cell === ''
      ? { kind: 'unknown' }
      : standards[at]?.scale === undefined
        ? { kind: 'known', value: cell }
        : { kind: 'level', level: cell },
  ),
}));
const csv = [
  ['id', ...standards.map(({ id }) => id)].join(','),
  ...table.map((own, index) => [`u${index}`, ...own].join(',')),
].join('\n');

/** The same arithmetic as a programmer in a hurry would write it: doubles, an unknown value counts as nothing. */
const plainLoop = (): number => {
  const bands = compiled.value.standards.map(({ standard, minLevel = 0, maxLevel = 0, levelPoints }) => ({
    min: levelPoints ? minLevel : Number(standard.classes['II']?.min.is),
    max: levelPoints ? maxLevel : Number(standard.classes['II']?.max.is),
    least: Number(standard.points.min.is),
    most: Number(standard.points.max.is),
    levels: new Map(pack.scales.find(({ id }) => id === standard.scale)?.levels.map(({ id }, index) => [id, index])),
  }));
  let passed = 0;
  for (const own of table) {
    let total = 0;
    for (const [at, cell] of own.entries()) {
      const band = bands[at];
      if (cell === '' || band === undefined) continue;
      const value = band.levels.size > 0 ? (band.levels.get(cell) ?? 0) : Number(cell);
      total +=
        value < band.min
          ? 0
          : value >= band.max
            ? band.most
            : band.least + ((band.most - band.least) * (value - band.min)) / (band.max - band.min);
    }
    if (total >= 75) passed += 1;
  }
  return passed;
};

const scoreCsv = (): string => {
  const scored = scoreFile(packs.value, { file: 'bench.csv', text: csv, pack: '111-2025', classId: 'II' });
  if (!scored.ok) throw new Error(JSON.stringify(scored.problems[0]));
  return [...scoreAnswer(scored.value)].join('');
};

const took = await compareTimes(ROUNDS, {
  exact: () => scoreCities(compiled.value, rows),
  plain: plainLoop,
  file: scoreCsv,
});
tell({
  bench: 'urban-class',
  cities: CITIES,
  standards: standards.length,
  exactMs: took.exact,
  plainMs: took.plain,
  ratio: took.exact / took.plain,
  citiesPerSecond: (CITIES / took.exact) * 1000,
  csvToJsonMs: took.file,
});
