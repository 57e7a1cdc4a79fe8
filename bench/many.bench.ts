/**
 * A server of very many workspaces: the overview of one of them beside the overview of a workspace that is alone, both
 * in turn, of workspaces that are known and of days that nobody has asked for; then the start page, the open list, a
 * search over all, and the memory of the server after an overview of every workspace. Run: node bench/many.bench.ts
 * [workspaces] [observations of each]; `quick` stands for 300 workspaces with 360 observations each.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApplication } from '#app/application.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { writeProgramme } from '#files/programme/write-programme.ts';
import { startPostgres } from '#store/postgres.ts';
import { LARGE } from '#testing/large/size.ts';
import { largeProgramme } from '#testing/large/large-programme.ts';
import { readFileSync } from 'node:fs';
import { residentMiB } from '../e2e/support/processes.ts';
import { startSiteIn, type Site } from '../e2e/support/site.ts';
import { makeWorkspaces } from './support/many.ts';
import { tell } from './support/measure.ts';

const [workspaces = 3321, observations = 3600] =
  process.argv[2] === 'quick' ? [300, 360] : process.argv.slice(2).map(Number);
const AIM = { ratio: 1.2, memoryMiB: 300 };
const KNOWN = 40;
const ASKED = 200;

const SILENT = { info: () => undefined, error: (data: object, message: string) => console.error(message, data) };
const SIZE = { works: 12, fundings: 40, observations, places: 12, obstacles: 4, contributions: 4, claims: 2 };

const nameOf = (at: number): string => (at === 0 ? LARGE.workspace : `w${String(at).padStart(4, '0')}`);

/** One workspace by an import; the others are its rows under another name, each with a journal of its own. */
const fill = async (data: string, count: number): Promise<void> => {
  const server = await startPostgres({ dataDir: data, tell: () => undefined });
  const start = performance.now();
  try {
    const app = await openApplication({ databaseUrl: server.url, address: 'http://localhost:4080', log: SILENT });
    try {
      await importProgramme(app, { files: writeProgramme(largeProgramme({ ...LARGE, ...SIZE })), actor: 'Người đo' });
      if (count === 1) return;
      const ids = Array.from({ length: count - 1 }, (_, at) => nameOf(at + 1));
      await makeWorkspaces(server.url, LARGE.workspace, ids);
      const { breaches } = await proveJournal(app, ids.at(-1) ?? '');
      tell({
        bench: 'many',
        what: 'made',
        workspaces: count,
        ms: performance.now() - start,
        breaches: breaches.length,
      });
    } finally {
      await app.close();
    }
  } finally {
    await server.stop();
  }
};

const get = async (url: string): Promise<number> => {
  const start = performance.now();
  const answer = await fetch(url);
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${answer.status} ${url}`);
  return performance.now() - start;
};

const overview = ({ url }: Site, at: number, asOf?: string): Promise<number> =>
  get(`${url}/${nameOf(at)}/${LARGE.programme}${asOf === undefined ? '' : `?asOf=${asOf}`}`);

/** Milliseconds of processor time that a process has taken. */
const processorMs = (pid: number): number => {
  const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const fields = rest.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
};

const p95 = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;

/** A day for each question, so that no answer is kept already. */
const dayOf = (at: number): string => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);

const folder = await mkdtemp(join(tmpdir(), 'tiendo-many-'));
const sites: Site[] = [];
try {
  await fill(join(folder, 'alone'), 1);
  await fill(join(folder, 'many'), workspaces);
  for (const name of ['alone', 'many']) sites.push(await startSiteIn(join(folder, name), { TIENDO_SAMPLE: 'no' }));
  const [alone, many] = sites as [Site, Site];
  for (let at = 0; at < KNOWN; at += 1) {
    await overview(many, at, dayOf(-1));
    await overview(alone, 0, dayOf(-1 - at));
  }
  const [ofMany, ofOne]: [number[], number[]] = [[], []];
  const worked = [alone, many].map((site) => processorMs(site.serverPid()));
  for (let at = 0; at < ASKED; at += 1) {
    ofOne.push(await overview(alone, 0, dayOf(at)));
    ofMany.push(await overview(many, at % KNOWN, dayOf(at)));
  }
  const [ofOneMs = 0, ofManyMs = 0] = [alone, many].map(
    (site, at) => (processorMs(site.serverPid()) - (worked[at] ?? 0)) / ASKED,
  );
  const ratio = p95(ofMany) / p95(ofOne);
  const size = { workspaces, observations: workspaces * observations };
  tell({
    bench: 'many',
    what: 'overview',
    ...size,
    p95Ms: p95(ofMany),
    aloneP95Ms: p95(ofOne),
    processorMs: ofManyMs,
    aloneProcessorMs: ofOneMs,
    ratio,
    aim: AIM.ratio,
    held: ratio <= AIM.ratio,
  });
  const lists = {
    start: `${many.url}/`,
    programmes: `${many.url}/api/v1/programmes`,
    workspaces: `${many.url}/api/v1/workspaces`,
    'search, a word of every workspace': `${many.url}/tim-kiem?tim=cong+trinh`,
    'search, words of few records': `${many.url}/tim-kiem?tim=nuoc+sach`,
  };
  for (const [what, url] of Object.entries(lists)) tell({ bench: 'many', what, ms: await get(url) });
  const before = residentMiB(many.serverPid());
  const first: number[] = [];
  for (let at = 0; at < workspaces; at += 1) first.push(await overview(many, at));
  const memoryMiB = residentMiB(many.serverPid());
  tell({
    bench: 'many',
    what: 'all overviews',
    ...size,
    firstP95Ms: p95(first),
    memoryBeforeMiB: before,
    memoryMiB,
    aim: AIM.memoryMiB,
    held: memoryMiB <= AIM.memoryMiB,
  });
} finally {
  for (const site of sites) await site.stop();
  await rm(folder, { recursive: true, force: true });
}
