/**
 * Two hundred people who have signed in save a cell each of the same period's returns in the same instant, by the
 * address that a page sends them to; beside as many inserts into a bare table at once, over as many connections as the
 * server makes answers at a time. What was acknowledged must stand there behind it; what the server had no room for is
 * counted. Run: node bench/cells.bench.ts
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '#store/postgres.ts';
import { giveDuties } from '../e2e/support/duties.ts';
import { makeKeeper, makePeople, requestsTo, type Wanted } from '../e2e/support/people.ts';
import { startSiteIn, type Site } from '../e2e/support/site.ts';
import { median, tell } from './support/measure.ts';

const PEOPLE = 200;
const ROUNDS = 5;
const WARM_UP = 2;
const AIM_MS = 300;
const CONNECTIONS = 8;

const WORKSPACE = 'bac-kan';
const PROGRAMME = `/${WORKSPACE}/08-nq-tu`;
const AGENCIES = ['ubnd-thanh-pho', 'hdnd-thanh-pho', 'mttq-doan-the'] as const;
const INPUT = 'd0.statement';

interface Person {
  readonly cookie: string;
  readonly screen: string;
  readonly row: string;
  text: string;
  version?: number;
}

const agencyOf = (at: number): string => AGENCIES[at % AGENCIES.length] ?? '';

/** What they are to report on, and who reports: each a row of their own in the return of their agency. */
const gather = async (site: Site): Promise<readonly Person[]> => {
  const keeper = await makeKeeper(site);
  const wanted = Object.fromEntries(
    Array.from({ length: PEOPLE }, (_, at): [string, Wanted] => [
      `nguoi-${at}`,
      { role: 'reporter', agency: agencyOf(at) },
    ]),
  );
  const cookies = await makePeople(site, keeper, WORKSPACE, wanted);
  await giveDuties(site, keeper, {
    programme: PROGRAMME,
    agencies: AGENCIES,
    owed: ['chi-tieu:clean-water-rate'],
    from: 'quý III/2026',
  });
  return [...cookies.values()].map((cookie, at) => ({
    cookie,
    screen: `${PROGRAMME}/viec-don-vi/08-nq-tu.2026-q3/${agencyOf(at)}/vuong-mac`,
    row: `new-obstacle:${1 + Math.floor(at / AGENCIES.length)}`,
    text: '',
  }));
};

/** Milliseconds until it was acknowledged; undefined: the server had no room for it. */
const save = async (site: Site, person: Person): Promise<number | undefined> => {
  const text = `vướng ${randomUUID()}`;
  const started = performance.now();
  const answer = await requestsTo(site).post(person.cookie, `${person.screen}/o`, {
    dong: JSON.stringify([person.row]),
    goc: JSON.stringify({ [INPUT]: [person.text, person.version] }),
    o: INPUT,
    [INPUT]: text,
    lenh: randomUUID(),
  });
  const told = await answer.text();
  const took = performance.now() - started;
  if (answer.status === 503) return undefined;
  if (answer.status !== 200) throw new Error(`not saved: ${answer.status} ${told}`);
  const { originals } = JSON.parse(told) as { readonly originals: Readonly<Record<string, readonly [string, number]>> };
  const [, version] = originals[INPUT] ?? [];
  if (version === undefined) throw new Error(`no version: ${told}`);
  Object.assign(person, { text, version });
  return took;
};

/** Of the processor, for a process so far: what a busy machine does not change. Ticks are hundredths of a second. */
const cpuMsOf = async (pid: number): Promise<number> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user + system) * 10;
};

const p95 = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;

/** As many inserts at once. */
const insertAll = async (pool: pg.Pool): Promise<readonly number[]> =>
  Promise.all(
    Array.from({ length: PEOPLE }, async () => {
      const started = performance.now();
      await pool.query('insert into bare values ($1, $2)', [randomUUID(), `vướng ${randomUUID()}`]);
      return performance.now() - started;
    }),
  );

/** How many of the texts that were acknowledged last do not stand in the returns. */
const lostOf = async (site: Site, people: readonly Person[]): Promise<number> => {
  const pages = new Map<string, string>();
  for (const { screen, cookie } of people)
    if (!pages.has(screen)) pages.set(screen, await (await requestsTo(site).get(cookie, screen)).text());
  return people.filter(({ screen, text }) => pages.get(screen)?.includes(text) === false).length;
};

const measure = async (site: Site, pool: pg.Pool): Promise<void> => {
  await pool.query('create table bare (id text primary key, said text not null)');
  const people = await gather(site);
  const [ours, bare]: [number[], number[]] = [[], []];
  const spent = { busy: 0, cpuMs: 0, saved: 0 };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const before = await cpuMsOf(site.serverPid());
    const took = await Promise.all(people.map((person) => save(site, person)));
    const cpuMs = (await cpuMsOf(site.serverPid())) - before;
    const inserted = p95(await insertAll(pool));
    if (round < 0) continue;
    const saved = took.filter((ms) => ms !== undefined);
    spent.busy += took.length - saved.length;
    spent.saved += saved.length;
    spent.cpuMs += cpuMs;
    ours.push(p95(saved));
    bare.push(inserted);
  }
  const [p95Ms, bareP95Ms, lost] = [median(ours), median(bare), await lostOf(site, people)];
  tell({
    bench: 'cells',
    what: `${PEOPLE} people at once`,
    p95Ms,
    bareP95Ms,
    ratio: p95Ms / bareP95Ms,
    lost,
    noRoom: spent.busy,
    serverCpuMsEach: spent.cpuMs / spent.saved,
    aim: AIM_MS,
    held: p95Ms <= AIM_MS && lost === 0 && spent.busy === 0,
  });
};

const folder = await mkdtemp(join(tmpdir(), 'tiendo-cells-'));
const server = await startPostgres({ dataDir: join(folder, 'data'), tell: () => undefined });
try {
  const site = await startSiteIn(join(folder, 'site'), { DATABASE_URL: server.url });
  const pool = new pg.Pool({ connectionString: server.url, max: CONNECTIONS });
  try {
    await measure(site, pool);
  } finally {
    await pool.end();
    await site.stop();
  }
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
