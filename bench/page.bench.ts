/**
 * A page read again: unchanged (ETag, 304), and in full from memory (200, packed); beside a bare Node server that sends
 * the same bytes. Both are processes of their own under the same load, in turn. Ours is never older than the last
 * commit of any process (src/store/leases.ts). Aims: 95 % of the bare server, of the whole page sent plain 90 %. Run:
 * node bench/page.bench.ts
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { startSite } from '../e2e/support/site.ts';
import type { FixedAnswer } from './support/bare-server.ts';
import { median, tell } from './support/measure.ts';

const PAGE = '/bac-kan/08-nq-tu';
const ROUNDS = 9;
const MILLISECONDS = 1500;
const CONNECTIONS = 64;
/** By answer: shares of the bare server. */
const AIMS = { unchanged: 0.95, packed: 0.95, whole: 0.9 } as const;
/** Node adds these by itself. */
const OWN_HEADERS: ReadonlySet<string> = new Set(['date', 'connection', 'keep-alive']);

const program = (name: string): string => join(import.meta.dirname, 'support', name);

interface Asked {
  readonly tag: string;
  readonly encoding: string;
}

const ask = async (site: string, { tag, encoding }: Asked): Promise<FixedAnswer> => {
  const headers = {
    ...(tag !== '' && { 'if-none-match': tag }),
    ...(encoding !== '' && { 'accept-encoding': encoding }),
  };
  const [response] = (await once(get(site + PAGE, { headers }), 'response')) as [IncomingMessage];
  const pairs = response.rawHeaders.flatMap((name, at, all) =>
    at % 2 === 1 || OWN_HEADERS.has(name.toLowerCase()) ? [] : [name, all[at + 1] ?? ''],
  );
  return { status: response.statusCode ?? 0, headers: pairs, body: (await buffer(response)).toString('base64') };
};

const startBare = async (
  folder: string,
  answer: FixedAnswer,
): Promise<{ readonly port: number; readonly process: ChildProcess }> => {
  const file = join(folder, `${answer.status}.json`);
  await writeFile(file, JSON.stringify(answer));
  const child = spawn(process.execPath, [program('bare-server.ts'), file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { port: Number(line.toString()), process: child };
};

/** Answers a second. */
const load = async (port: number, { tag, encoding }: Asked, milliseconds = MILLISECONDS): Promise<number> => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    program('load.ts'),
    String(port),
    PAGE,
    tag,
    encoding,
    String(CONNECTIONS),
    String(milliseconds),
  ]);
  return (JSON.parse(stdout) as { readonly perSecond: number }).perSecond;
};

const measure = async (site: string, folder: string, name: keyof typeof AIMS, asked: Asked): Promise<void> => {
  const aim = AIMS[name];
  const answer = await ask(site, asked);
  const bare = await startBare(folder, answer);
  const ports = { ours: Number(new URL(site).port), bare: bare.port };
  const perSecond = { ours: [] as number[], bare: [] as number[] };
  try {
    for (const side of ['ours', 'bare'] as const) await load(ports[side], asked, 2 * MILLISECONDS);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const side of round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const))
        perSecond[side].push(await load(ports[side], asked));
    }
  } finally {
    bare.process.kill();
  }
  const ratio = median(perSecond.ours.map((own, round) => own / (perSecond.bare[round] ?? Number.NaN)));
  tell({
    bench: 'page',
    answer: name,
    status: answer.status,
    bodyBytes: Buffer.from(answer.body, 'base64').length,
    oursPerSecond: median(perSecond.ours),
    barePerSecond: median(perSecond.bare),
    ratio,
    aim,
    held: ratio >= aim,
  });
};

const folder = await mkdtemp(join(tmpdir(), 'tiendo-bench-'));
const site = await startSite();
try {
  const fresh = await fetch(site.url + PAGE);
  const tag = fresh.headers.get('etag') ?? '';
  await fresh.arrayBuffer();
  await measure(site.url, folder, 'unchanged', { tag, encoding: '' });
  await measure(site.url, folder, 'packed', { tag: '', encoding: 'gzip' });
  await measure(site.url, folder, 'whole', { tag: '', encoding: '' });
} finally {
  await site.stop();
  await rm(folder, { recursive: true, force: true });
}
