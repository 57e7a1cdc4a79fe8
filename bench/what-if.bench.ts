/**
 * A trial on the pages of the urban class, on the real records: the whole answer of the server's own page (score sheet;
 * sheet and path together) with another value each time, so that nothing is kept from before; beside the bare sums that
 * a score needs at the least: one multiplication a standard in plain numbers. Aim: under 100 ms. Run: node bench/what-if.bench.ts
 */
import { openProgramme } from '#app/programme/open-programme.ts';
import { seePath } from '#app/urban-class/see-path.ts';
import { seeUrbanClass } from '#app/urban-class/see-urban-class.ts';
import { asDay } from '#core/time/day.ts';
import { compareTimes, tell } from './support/measure.ts';
import { withSample } from './support/sample.ts';

const AIM_MS = 100;
const ROUNDS = 25;

await withSample(async ({ app }) => {
  const opened = await openProgramme(app, { workspace: 'thanh-pho-mau', programme: '01-nq-tu', asOf: '2026-11-23' });
  let trial = 0;
  const changes = () => {
    trial += 1;
    return [{ standard: '2A.III.07', value: `5,${String(trial).padStart(3, '0')}` }];
  };
  const standards = seeUrbanClass(opened, { changes: [] }).sheet?.standards.length ?? 0;
  const plain = Array.from({ length: standards }, (_, index) => ({ value: index * 3.7, slope: 0.05, offset: index % 3 }));
  const question = { aim: 'reach' as const, by: asDay('2028-12-31'), costs: new Map<string, bigint>(), finishes: new Map(), without: new Set<string>() };
  const took = await compareTimes(ROUNDS, {
    sheet: () => seeUrbanClass(opened, { changes: changes() }),
    path: () => seePath(opened, { ...question, changes: changes() }),
    plain: () => plain.reduce((sum, { value, slope, offset }) => sum + value * slope + offset, 0),
  }, 5);
  tell({ bench: 'what-if', standards, sheetMs: took.sheet, sheetAndPathMs: took.path, plainMs: took.plain, ratioSheetToPlain: took.sheet / took.plain, aimMs: AIM_MS, met: took.path < AIM_MS });
});
process.exit(0);
