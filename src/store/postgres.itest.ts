import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leavePostgres, startPostgres } from '#store/postgres.ts';
import { dropBallast, keepBallast } from '#store/postgres-ballast.ts';
import { isRunning, pidOf } from '#store/process-mark.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tien-do-pg-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const start = () => startPostgres({ dataDir: folder, tell: () => undefined });
const serverPid = async (): Promise<number> =>
  pidOf((JSON.parse(await readFile(join(folder, 'postgres/running.json'), 'utf8')) as { postgres: string }).postgres);
const query = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

/** Another process that starts the server, says so, and waits for what happens to it. */
const otherProcess = async () => {
  const program = `import { startPostgres } from '#store/postgres.ts'; const s = await startPostgres({ dataDir: ${JSON.stringify(folder)}, tell: () => undefined }); console.log(s.url); process.on('SIGTERM', () => s.stop().then(() => process.exit(0))); setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
};

describe('the embedded PostgreSQL', () => {
  it('starts, keeps what is written, stops, and starts again', async () => {
    const first = await start();
    await query(first.url, 'create table kept (n int); insert into kept values (7)');
    const pid = await serverPid();
    await first.stop();
    expect(isRunning(pid)).toBe(false);
    const second = await start();
    expect(await query(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
    await second.stop();
  });
  it('is shared between processes, and the last to leave stops it', async () => {
    const child = await otherProcess();
    const mine = await start();
    const pid = await serverPid();
    child.kill('SIGTERM');
    await once(child, 'exit');
    expect(await query(mine.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await mine.stop();
    expect(isRunning(pid)).toBe(false);
  });
  it('survives kill -9 of the process that started it', async () => {
    const child = await otherProcess();
    const pid = await serverPid();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const mine = await start();
    expect(await serverPid()).toBe(pid);
    expect(await query(mine.url, 'select n from kept')).toEqual([{ n: 7 }]);
    await mine.stop();
    expect(isRunning(pid)).toBe(false);
  });
  it('recovers after kill -9 of the database itself', async () => {
    const first = await start();
    await query(first.url, 'insert into kept values (8)');
    process.kill(await serverPid(), 'SIGKILL');
    const second = await start();
    expect(await query(second.url, 'select n from kept order by n')).toEqual([{ n: 7 }, { n: 8 }]);
    await second.stop();
  });
  it('waits for the last sessions of a server that was killed, for they may still write', async () => {
    const first = await start();
    const busy = new pg.Client({ connectionString: first.url });
    busy.on('error', () => undefined);
    await busy.connect();
    const session = (await busy.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid ?? 0;
    void busy
      .query('insert into kept select 8 from (select count(*) from generate_series(1, 6000000)) as slow')
      .catch(() => undefined);
    while (
      (await query(first.url, `select 1 from pg_stat_activity where pid = ${session} and state = 'active'`)).length ===
      0
    )
      await setTimeout(5);
    const pid = await serverPid();
    process.kill(pid, 'SIGKILL');
    while (isRunning(pid)) await setTimeout(5);
    expect(isRunning(session)).toBe(true);
    const second = await start();
    expect(isRunning(session)).toBe(false);
    expect(await query(second.url, 'select distinct n from kept order by n')).toEqual([{ n: 7 }, { n: 8 }]);
    await second.stop();
  });
  it('starts though the number of a killed server is now that of another process', async () => {
    const first = await start();
    const pid = await serverPid();
    const its = (await query(first.url, 'select pid from pg_stat_activity')) as { readonly pid: number }[];
    process.kill(pid, 'SIGKILL');
    for (const one of [pid, ...its.map((process) => process.pid)]) while (isRunning(one)) await setTimeout(5);
    const file = join(folder, 'postgres/data/postmaster.pid');
    await writeFile(file, (await readFile(file, 'utf8')).replace(String(pid), String(process.pid)));
    const second = await start();
    expect(await query(second.url, 'select min(n) as n from kept')).toEqual([{ n: 7 }]);
    await second.stop();
    await first.stop();
  });
  it('comes back by itself when it dies, at the same address', async () => {
    const told: string[] = [];
    const server = await startPostgres({ dataDir: folder, tell: (event) => told.push(event) });
    server.guard((error) => told.push(String(error)));
    for (const lines of [2, 4]) {
      process.kill(await serverPid(), 'SIGKILL');
      while (told.length < lines) await setTimeout(50);
      expect(await query(server.url, 'select min(n) as n from kept')).toEqual([{ n: 7 }]);
    }
    await server.stop();
    expect(told).toEqual(['died', 'back', 'died', 'back']);
    expect(existsSync(join(folder, 'postgres/running.json'))).toBe(false);
  });
  it('stops when it is left by all, also by those who died', async () => {
    const child = await otherProcess();
    const pid = await serverPid();
    await leavePostgres(folder);
    expect(isRunning(pid)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await leavePostgres(folder);
    expect(isRunning(pid)).toBe(false);
  });
});

const HOME = (name: string): string => join(folder, 'postgres', name);

/** The code of what a start refuses by. */
const refusal = (): Promise<unknown> =>
  start().then(
    () => 'started',
    (error: { readonly problem?: { readonly code: string } }) => error.problem?.code ?? error,
  );

describe('what a power cut, or a hand, has left in the folder', () => {
  it.each([
    ['empty', ''],
    ['cut', '{"postgres":"12@3","po'],
    ['of another form', '{"postgres":"12@3","port":"x","users":null}'],
    ['no JSON', 'xin chào'],
  ])('a note of who runs that is %s, while nobody does, hinders nothing', async (_, text) => {
    await writeFile(HOME('running.json'), text);
    const server = await start();
    expect(await query(server.url, 'select min(n) as n from kept')).toEqual([{ n: 7 }]);
    await server.stop();
    expect(existsSync(HOME('running.json'))).toBe(false);
  });
  it('nor while one does: it is found by its own note, and joined', async () => {
    const first = await start();
    const pid = await serverPid();
    await writeFile(HOME('running.json'), '');
    const second = await start();
    expect(await serverPid()).toBe(pid);
    expect(await query(second.url, 'select min(n) as n from kept')).toEqual([{ n: 7 }]);
    await second.stop();
    await first.stop();
    expect(isRunning(pid)).toBe(false);
  });
  it.each([['empty'], ['gone']])('a password that is %s is set anew, and the data stay', async (how) => {
    await (how === 'gone' ? rm(HOME('password')) : writeFile(HOME('password'), ''));
    const server = await start();
    expect(await query(server.url, 'select min(n) as n from kept')).toEqual([{ n: 7 }]);
    await server.stop();
    const again = await start();
    await again.stop();
  });
  it('a wrong password is told soon, and no server is left running', async () => {
    const right = await readFile(HOME('password'), 'utf8');
    await writeFile(HOME('password'), 'wrong\n');
    const began = Date.now();
    expect(await refusal()).toBe('postgres.password');
    expect(Date.now() - began).toBeLessThan(30_000);
    expect([existsSync(HOME('running.json')), existsSync(HOME('data/postmaster.pid'))]).toEqual([false, false]);
    await writeFile(HOME('password'), right);
    const server = await start();
    expect(await refusalBeside('wrong\n', right)).toBe('postgres.password');
    await server.stop();
  });
  it('a folder that is damaged is told as such, and nothing is made in its place', async () => {
    const file = HOME('data/global/pg_control');
    const whole = await readFile(file);
    await writeFile(file, whole.subarray(0, 100));
    expect(await refusal()).toBe('postgres.damaged');
    await writeFile(file, whole);
    const version = await readFile(HOME('data/PG_VERSION'), 'utf8');
    await rm(HOME('data/PG_VERSION'));
    expect(await refusal()).toBe('postgres.damaged');
    await writeFile(HOME('data/PG_VERSION'), version);
    const server = await start();
    expect(await query(server.url, 'select min(n) as n from kept')).toEqual([{ n: 7 }]);
    await server.stop();
  });
});

/** With a wrong password beside a server that runs. */
const refusalBeside = async (wrong: string, right: string): Promise<unknown> => {
  await writeFile(HOME('password'), wrong);
  const code = await refusal();
  await writeFile(HOME('password'), right);
  return code;
};

/** A disk of its own: only root can make one. */
const SMALL_MB = 260;
const canMount = process.platform === 'linux' && process.getuid?.() === 0;

describe.runIf(canMount)('a full disk', () => {
  let disk: string;
  const onDisk = (told: string[] = []) => startPostgres({ dataDir: disk, tell: (event) => told.push(event) });
  const fill = (): void => void spawnSync('dd', ['if=/dev/zero', `of=${disk}/fill`, 'bs=1M'], { stdio: 'ignore' });
  beforeAll(async () => {
    disk = await mkdtemp(join(tmpdir(), 'tien-do-disk-'));
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SMALL_MB}m`, 'tmpfs', disk]);
    const server = await onDisk();
    await query(server.url, 'create table kept (n int); insert into kept values (7)');
    await server.stop();
    // The disk is too small to be plenty.
    await mkdir(join(disk, 'postgres'), { recursive: true });
    await writeFile(join(disk, 'postgres/ballast'), Buffer.alloc(48 * 1024 * 1024, 7));
    fill();
  });
  afterAll(async () => {
    spawnSync('umount', [disk]);
    await rm(disk, { recursive: true, force: true });
  });
  it('the server starts in the room that was kept, reads, and takes no writes', async () => {
    const told: string[] = [];
    const server = await onDisk(told);
    expect(told).toEqual(['full']);
    expect(await query(server.url, 'select n from kept')).toEqual([{ n: 7 }]);
    await expect(query(server.url, 'insert into kept values (8)')).rejects.toMatchObject({ code: '25006' });
    fill();
    // Beside it, nothing need be written to read.
    const other = await onDisk(told);
    expect(await query(other.url, 'select n from kept')).toEqual([{ n: 7 }]);
    await other.stop();
    expect(await query(server.url, 'select n from kept')).toEqual([{ n: 7 }]);
    await rm(join(disk, 'fill'));
    await server.stop();
  });
  it('with room again all is as before', async () => {
    const server = await onDisk();
    await query(server.url, 'insert into kept values (8)');
    await server.stop();
  });
  it('without room and without a ballast the reason is told', async () => {
    fill();
    expect(await onDisk().catch((error: { problem: { code: string } }) => error.problem.code)).toBe('postgres.full');
    await rm(join(disk, 'fill'));
  });
});
it.skipIf(canMount)('!!! not root: the full disk is NOT tested', () => undefined);

it('room is kept where there is plenty, and given up once', async () => {
  await keepBallast(join(folder, 'postgres'));
  expect(await dropBallast(join(folder, 'postgres'))).toBe(true);
  expect(await dropBallast(join(folder, 'postgres'))).toBe(false);
});
