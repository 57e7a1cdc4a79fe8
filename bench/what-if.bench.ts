/**
 * A trial on the pages of the urban class: another input on the score sheet of the teaching city, and another cost on
 * its path, each asked of a running server for the first time; beside the same page as it stands, which the server
 * keeps.
 * Aim: under 100 ms. Run: node bench/what-if.bench.ts
 */
import { startSite } from '../e2e/support/site.ts';
import { compareTimes, tell } from './support/measure.ts';

const PAGE = '/thanh-pho-mau/01-nq-tu/do-thi';
const ROUNDS = 40;
const WARM = 5;
const AIM_MS = 100;

const site = await startSite();

const read = async (path: string): Promise<void> => {
  const answer = await fetch(site.url + path);
  await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
};

const measure = async (trial: string, path: string, changed: (round: number) => string): Promise<void> => {
  let round = 0;
  const took = await compareTimes(
    ROUNDS,
    { trial: () => read(path + changed((round += 1))), kept: () => read(path) },
    WARM,
  );
  tell({
    bench: 'what-if',
    trial,
    trialMs: took.trial,
    keptMs: took.kept,
    ratio: took.trial / took.kept,
    aimMs: AIM_MS,
    held: took.trial < AIM_MS,
  });
};

try {
  await measure('score sheet, another input', `${PAGE}?loai=II`, (round) => `&v.2A.III.08=${80 + round / 10}`);
  await measure(
    'cheapest path, another cost',
    `${PAGE}/lo-trinh?den=2029-12-31`,
    (round) => `&g.nha-van-hoa=${20 + round / 10}`,
  );
} finally {
  await site.stop();
}
