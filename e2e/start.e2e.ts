/**
 * The server as a process: its first start, its end by signals, kill -9, taken ports, other databases, the command line
 * beside it.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPostgres } from '#store/postgres.ts';
import { pidOf } from '#store/process-mark.ts';
import { hasProc, isAlive, waitForEnd } from './support/processes.ts';
import { failingStart, startSiteIn, type Environment, type Site } from './support/site.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PAGE = '/bac-kan/08-nq-tu';
const STADIUM = 'work:provincial-stadium funding[kind=total,source=central]';

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'tiendo-start-'));
});
afterAll(() => rm(data, { recursive: true, force: true }));

/** The processes that a data folder names: who uses its database, and the database. */
const running = async (folder: string): Promise<{ readonly server: number; readonly postgres: number }> => {
  const {
    users: [server = ''],
    postgres,
  } = JSON.parse(await readFile(join(folder, 'postgres/running.json'), 'utf8')) as {
    readonly users: readonly string[];
    readonly postgres: string;
  };
  return { server: pidOf(server), postgres: pidOf(postgres) };
};
const postgresPid = async (folder: string): Promise<number> => (await running(folder)).postgres;

/** Files of the database that only a running one has. */
const traces = (folder: string): readonly string[] =>
  ['lock', 'running.json', 'data/postmaster.pid'].filter((name) => existsSync(join(folder, 'postgres', name)));

const expectNothingLeft = (folder: string, pids: readonly number[]): void => {
  expect({ alive: pids.filter(isAlive), traces: traces(folder) }).toEqual({ alive: [], traces: [] });
};

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

const tiendo = (folder: string, args: readonly string[], environment: Environment = {}): Promise<Ran> =>
  promisify(execFile)(process.execPath, ['scripts/tiendo.mjs', ...args], {
    cwd: ROOT,
    env: { ...process.env, TIENDO_DATA: folder, ...environment },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, said: stderr }),
    (error: { readonly code: number; readonly stdout: string; readonly stderr: string }) => ({
      code: error.code,
      out: error.stdout,
      said: error.stderr,
    }),
  );

/** What the command line says of where the data are. */
const folderLine = (folder: string): string => `Thư mục dữ liệu: ${folder}\n`;

const valueOf = async (folder: string, environment?: Environment): Promise<string | null> => {
  const { code, out, said } = await tiendo(folder, ['figure', STADIUM, '--as-of', '2023-05-31', '--json'], environment);
  // Nothing but the data folder, where it is one of our own.
  expect(said.replace(folderLine(folder), '')).toBe('');
  expect(code).toBe(0);
  return (JSON.parse(out) as { readonly value: string | null }).value;
};

/** Starts, works, and ends whatever happens. */
const withSite = async (
  work: (site: Site, pids: readonly number[]) => Promise<void>,
  environment?: Environment,
): Promise<void> => {
  const site = await startSiteIn(data, environment);
  try {
    await work(site, [
      site.serverPid(),
      ...(environment?.['DATABASE_URL'] === undefined ? [await postgresPid(data)] : []),
    ]);
  } finally {
    await site.stop();
  }
};

// Each goes on in the folder of the one before it, as an operator does.
describe.runIf(hasProc)('the server as a process', () => {
  test('the first start loads the sample, prints the address and serves; Ctrl-C stops all', async () => {
    await withSite(async (site, pids) => {
      expect(site.said()).toContain('bac-kan: 412 bản ghi');
      expect((await fetch(site.url + PAGE)).status).toBe(200);
      expect(pids.map(isAlive)).toEqual([true, true]);
      expect(await site.stop('SIGINT')).toBe(0);
      expectNothingLeft(data, pids);
    });
  });

  test('the second start loads nothing again; SIGTERM stops all, also sent to the server itself', async () => {
    await withSite(async (site, pids) => {
      expect(site.said()).not.toContain('bản ghi');
      for (const pid of [site.process.pid ?? 0, site.serverPid()]) process.kill(pid, 'SIGTERM');
      await once(site.process, 'exit');
      expect(site.process.exitCode).toBe(0);
      expectNothingLeft(data, pids);
    });
  });

  test('a signal while it is still starting leaves nothing behind', async () => {
    const fresh = await mkdtemp(join(tmpdir(), 'tiendo-start-'));
    try {
      const child = spawn(process.execPath, ['scripts/start.mjs'], {
        cwd: ROOT,
        env: { ...process.env, PORT: '0', TIENDO_DATA: fresh, TIENDO_LOG: join(fresh, 'server.log') },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      child.stderr.resume();
      while (!existsSync(join(fresh, 'postgres/data'))) await setTimeout(10);
      child.kill('SIGINT');
      await once(child, 'exit');
      expectNothingLeft(fresh, [child.pid ?? 0]);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  });

  test('after kill -9 of the server, and of server and database at once, it is started again at its address, and the journal holds', async () => {
    await withSite(async (site, pids) => {
      for (const [killed, lines] of [
        [pids.slice(0, 1), 2],
        [[site.serverPid, () => pids[1] ?? 0], 3],
      ] as const) {
        for (const pid of killed) process.kill(typeof pid === 'number' ? pid : pid(), 'SIGKILL');
        await site.isReady(lines);
        expect(site.said()).toContain('!!! Máy chủ đã dừng đột ngột: bị dừng từ bên ngoài');
        expect((await fetch(site.url + PAGE)).status).toBe(200);
      }
      expect(pids.map(isAlive)).toEqual([false, false]);
      expect((await tiendo(data, ['journal', 'verify'])).code).toBe(0);
      const kept = (await tiendo(data, ['journal', 'head', '--workspace', 'bac-kan'])).out.trim();
      expect(kept).toMatch(/^bac-kan \d+:[0-9a-f]{64}$/u);
      expect(await readFile(join(data, 'journal-heads.txt'), 'utf8')).toContain(kept);
      const [, head = ''] = kept.split(' ');
      const verify = (text: string) => tiendo(data, ['journal', 'verify', '--workspace', 'bac-kan', '--head', text]);
      expect(await verify(head)).toMatchObject({ code: 0, said: folderLine(data) });
      const forged = head.replace(/.$/u, (digit) => (digit === '0' ? '1' : '0'));
      expect(await verify(forged)).toMatchObject({ code: 1, said: expect.stringContaining('bị làm lại') as string });
      expect(await site.stop('SIGTERM')).toBe(0);
      expectNothingLeft(data, pids);
    });
    expect((await tiendo(data, ['journal', 'verify'])).code).toBe(0);
    // Alone, the command line starts the database and stops it again.
    expect(await valueOf(data)).toBe('120000000000');
    expectNothingLeft(data, []);
  });

  test('after kill -9 of the database the pages say so and come back by themselves', async () => {
    await withSite(async (site, [, postgres = 0]) => {
      expect((await fetch(site.url + PAGE)).status).toBe(200);
      process.kill(postgres, 'SIGKILL');
      await waitForEnd(postgres);
      const statuses = new Set<number>();
      for (let tries = 0; tries < 200 && !statuses.has(200); tries += 1) {
        const answer = await fetch(`${site.url}${PAGE}/cong-trinh?tim=${tries}`);
        if (answer.status !== 200) expect(await answer.text()).toContain('Cơ sở dữ liệu tạm thời không trả lời');
        statuses.add(answer.status);
        await setTimeout(100);
      }
      expect([...statuses].filter((status) => status !== 503)).toEqual([200]);
      expect((await tiendo(data, ['journal', 'verify'])).code).toBe(0);
    });
    expectNothingLeft(data, []);
  });

  test('a wish to stop while a dead server waits to be started again leaves nothing behind', async () => {
    await withSite(async (site, pids) => {
      process.kill(pids[0] ?? 0, 'SIGKILL');
      await site.hasSaid('!!!');
      expect(await site.stop('SIGINT')).toBe(0);
      expectNothingLeft(data, pids);
    });
  });

  test('kill -9 of the starter ends the server in order', async () => {
    await withSite(async (site, pids) => {
      site.process.kill('SIGKILL');
      for (const pid of pids) await waitForEnd(pid);
      expectNothingLeft(data, pids);
    });
  });

  test('kill -9 of npm ends the server in order', async () => {
    const npm = spawn('npm', ['start'], {
      cwd: ROOT,
      env: { ...process.env, PORT: '0', TIENDO_DATA: data, TIENDO_LOG: join(data, 'server.log') },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    npm.stderr.setEncoding('utf8').on('data', (text: string) => void (said += text));
    while (!said.includes('http://')) await once(npm.stderr, 'data');
    const { server, postgres } = await running(data);
    expect([server, postgres].map(isAlive)).toEqual([true, true]);
    npm.kill('SIGKILL');
    for (const pid of [server, postgres]) await waitForEnd(pid);
    expectNothingLeft(data, [server, postgres]);
  });

  test('a taken port is told with what to do, and nothing runs', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, said } = await failingStart(data, { PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(said).toContain(`Cổng ${port} đang được chương trình khác sử dụng`);
    expect(said).toContain(`PORT=${port + 1} npm start`);
    expectNothingLeft(data, []);
  });

  test('PORT says where; a word is refused', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    probe.close();
    await once(probe, 'close');
    await withSite(async (site) => expect(site.url).toBe(`http://127.0.0.1:${port}`), { PORT: String(port) });
    expect(await failingStart(data, { PORT: 'tám' })).toMatchObject({
      code: 1,
      said: expect.stringContaining('PORT="tám" không phải là số cổng') as string,
    });
    expect(await failingStart(data, { PORT: 'tám', TIENDO_LANG: 'en' })).toMatchObject({
      code: 1,
      said: expect.stringContaining('PORT="tám" is no number of a port') as string,
    });
  });

  test('the command line answers beside the server and leaves it running', async () => {
    await withSite(async (site, pids) => {
      expect(await valueOf(data)).toBe('120000000000');
      expect(pids.map(isAlive)).toEqual([true, true]);
      expect((await fetch(site.url + PAGE)).status).toBe(200);
    });
  });

  test('what the command line writes is on the page at once', async () => {
    const folder = join(data, 'exported');
    await withSite(async (site) => {
      const before = await fetch(site.url + PAGE);
      const tag = before.headers.get('etag') ?? '';
      expect((await tiendo(data, ['export', folder])).code).toBe(0);
      expect((await tiendo(data, ['import', folder])).code).toBe(0);
      expect((await fetch(site.url + PAGE, { headers: { 'if-none-match': tag } })).status).toBe(304);
      const works = join(folder, 'works.yaml');
      const text = await readFile(works, 'utf8');
      await writeFile(works, text.replace(/name: .+/u, 'name: Công trình đổi tên'));
      expect((await tiendo(data, ['import', folder])).code).toBe(0);
      expect((await fetch(site.url + PAGE, { headers: { 'if-none-match': tag } })).status).toBe(200);
    });
  });
});

describe.runIf(hasProc)('another database', () => {
  test('DATABASE_URL: server and command line use it and leave it running', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tiendo-start-'));
    const own = join(data, 'empty');
    const server = await startPostgres({ dataDir: folder, tell: () => undefined });
    try {
      const environment = { DATABASE_URL: server.url, TIENDO_DATA: own };
      await withSite(async (site) => {
        expect((await fetch(site.url + PAGE)).status).toBe(200);
        expect(await valueOf(own, environment)).toBe('120000000000');
      }, environment);
      expect(existsSync(join(own, 'postgres'))).toBe(false);
      expect(await valueOf(own, environment)).toBe('120000000000');
    } finally {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });

  test.each([
    [
      'nobody listens',
      'postgres://u:secret@127.0.0.1:9/d',
      'Không dùng được cơ sở dữ liệu 127.0.0.1:9/d (DATABASE_URL): không có máy chủ nào nhận kết nối ở đó (connect ECONNREFUSED',
    ],
    ['no address', 'localhost/d', 'DATABASE_URL không đúng dạng'],
  ])('a database that cannot be reached (%s) is told in plain words', async (_, url, words) => {
    const environment = { DATABASE_URL: url };
    const { code, said } = await failingStart(data, environment);
    expect(code).toBe(1);
    expect(said).toContain(words);
    expect(said).not.toContain('secret');
    const command = await tiendo(data, ['figure', STADIUM], environment);
    expect(command).toMatchObject({ code: 3, out: '', said: expect.stringContaining(words) as string });
  });
});
