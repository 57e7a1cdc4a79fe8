/**
 * Every page and every table of a large programme: 2,000 works, 20,000 lines of money, 60,000 observations. Told for
 * each kind of page: how many were asked for, the largest and the slowest. Aims: no page over 1 MB, none that fails,
 * tables sent as they are made, the server's memory in its bounds. Run: node bench/walk.bench.ts [works] [fundings]
 * [observations]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { residentMiB } from '../e2e/support/processes.ts';
import { startSiteIn } from '../e2e/support/site.ts';
import { walk, type WalkAnswer } from '../e2e/support/walk.ts';
import { LARGE } from '#testing/large/size.ts';
import { fillLarge } from './support/large.ts';
import { tell } from './support/measure.ts';

const PAGE_BYTES = 1_000_000;
const MOST_OF_A_KIND = 12;

const [works = LARGE.works, fundings = LARGE.fundings, observations = LARGE.observations] = process.argv
  .slice(2)
  .map(Number);

/** Pages of one route that are asked the same: "/cong-trinh/*?trang". */
const kindOf = (path: string): string => {
  const { pathname, searchParams } = new URL(path, 'http://x');
  const parts = pathname.split('/').slice(3);
  const [place = '', ...below] = parts;
  const names = [...new Set(searchParams.keys())].filter((name) => name !== 'asOf' && name !== 'address').toSorted();
  const view = searchParams.get('xem');
  return `/${[place, ...below.map(() => '*')].join('/')}${names.length > 0 ? `?${names.join('&')}` : ''}${view === null ? '' : `=${view}`}`;
};

interface Kind {
  count: number;
  largest: WalkAnswer;
  slowest: WalkAnswer;
}

const folder = await mkdtemp(join(tmpdir(), 'tiendo-walk-'));
const kinds = new Map<string, Kind>();
const failed: WalkAnswer[] = [];
try {
  await fillLarge(folder, { works, fundings, observations });
  const site = await startSiteIn(folder, { TIENDO_SAMPLE: 'no' });
  try {
    const before = residentMiB(site.serverPid());
    const base = `/${LARGE.workspace}/${LARGE.programme}`;
    for await (const answer of walk({ url: site.url, from: [base], kindOf, mostOfAKind: MOST_OF_A_KIND })) {
      const kind = kindOf(answer.path);
      const known = kinds.get(kind) ?? { count: 0, largest: answer, slowest: answer };
      known.count += 1;
      if (answer.bytes > known.largest.bytes) known.largest = answer;
      if (answer.ms > known.slowest.ms) known.slowest = answer;
      kinds.set(kind, known);
      if (answer.status === 0 || answer.status >= 500) failed.push(answer);
    }
    for (const [kind, { count, largest, slowest }] of [...kinds].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      tell({ bench: 'walk', kind, count, bytes: largest.bytes, ms: slowest.ms, largest: largest.path });
    const pages = [...kinds.values()].map(({ largest }) => largest).filter(({ type }) => type.includes('text/html'));
    const largest = pages.toSorted((a, b) => b.bytes - a.bytes)[0];
    tell({
      bench: 'walk',
      works,
      fundings,
      observations,
      asked: [...kinds.values()].reduce((sum, { count }) => sum + count, 0),
      largestPage: largest?.path,
      largestBytes: largest?.bytes,
      aim: PAGE_BYTES,
      held: (largest?.bytes ?? 0) <= PAGE_BYTES && failed.length === 0,
      failed: failed.map(({ path, status }) => `${status} ${path}`),
      memoryBefore: before,
      memoryAfter: residentMiB(site.serverPid()),
    });
  } finally {
    await site.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
