import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres } from '#store/postgres.ts';
import { isRunning } from '#store/postgres-process.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tien-do-pg-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const start = () => startPostgres({ dataDir: folder, log: () => undefined });
const serverPid = async (): Promise<number> => Number((JSON.parse(await readFile(join(folder, 'postgres/running.json'), 'utf8')) as { postgres: number }).postgres);
const query = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
};

/** Another process that starts the server, says so, and waits for what happens to it. */
const otherProcess = async () => {
  const program = `import { startPostgres } from '#store/postgres.ts'; const s = await startPostgres({ dataDir: ${JSON.stringify(folder)}, log: () => undefined }); console.log(s.url); process.on('SIGTERM', () => s.stop().then(() => process.exit(0))); setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { cwd: join(import.meta.dirname, '../..'), stdio: ['ignore', 'pipe', 'inherit'] });
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
});
