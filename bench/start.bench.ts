/**
 * A warm start, from the command to the first answered page: the database is there, the sample is loaded, the pages are
 * built. Beside the sum of what cannot be done without: a bare Node HTTP server up to its first answer, and the same
 * PostgreSQL on the same folder up to its first query. Aim: under 3 seconds. Run: node bench/start.bench.ts
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '#store/postgres.ts';
import { startSiteIn, type Site } from '../e2e/support/site.ts';
import { median, tell } from './support/measure.ts';

const ROUNDS = 7;
const AIM_MS = 3000;
const PAGE = '/bac-kan/08-nq-tu';
const BARE = join(import.meta.dirname, 'support/bare-server.ts');

const since = (start: number): number => performance.now() - start;

const read = async (url: string): Promise<void> => {
  const response = await fetch(url);
  if (response.status !== 200) throw new Error(`${url}: ${response.status}`);
  await response.arrayBuffer();
};

/** Milliseconds to the printed address, and to the first page after it. */
const startOurs = async (data: string): Promise<{ readonly ready: number; readonly page: number }> => {
  const start = performance.now();
  const site: Site = await startSiteIn(data);
  const ready = since(start);
  await read(site.url + PAGE);
  const page = since(start);
  await site.stop();
  return { ready, page };
};

const startBareNode = async (answer: string): Promise<number> => {
  const start = performance.now();
  const child = spawn(process.execPath, [BARE, answer], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  await read(`http://127.0.0.1:${Number(line.toString())}/`);
  const taken = since(start);
  child.kill();
  await once(child, 'exit');
  return taken;
};

const startBarePostgres = async (data: string): Promise<number> => {
  const start = performance.now();
  const server = await startPostgres({ dataDir: data, tell: () => undefined });
  const taken = since(start);
  await server.stop();
  return taken;
};

const data = await mkdtemp(join(tmpdir(), 'tiendo-bench-'));
try {
  const answer = join(data, 'answer.json');
  await writeFile(
    answer,
    JSON.stringify({
      status: 200,
      headers: ['content-type', 'text/plain'],
      body: Buffer.from('ok').toString('base64'),
    }),
  );
  const first = await startOurs(data);
  const taken = { ready: [] as number[], page: [] as number[], node: [] as number[], postgres: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const ours = await startOurs(data);
    taken.ready.push(ours.ready);
    taken.page.push(ours.page);
    taken.node.push(await startBareNode(answer));
    taken.postgres.push(await startBarePostgres(data));
  }
  const [readyMs, pageMs, nodeMs, postgresMs] = [taken.ready, taken.page, taken.node, taken.postgres].map(median) as [
    number,
    number,
    number,
    number,
  ];
  tell({
    bench: 'start',
    firstMs: first.ready,
    readyMs,
    pageMs,
    bareNodeMs: nodeMs,
    barePostgresMs: postgresMs,
    ratio: readyMs / (nodeMs + postgresMs),
    aimMs: AIM_MS,
    held: readyMs < AIM_MS,
  });
} finally {
  await rm(data, { recursive: true, force: true });
}
