/**
 * Nothing is lost: two editors on one record, and forms that are sent while server and database are killed at random. A
 * short run with all tests; the whole one by `npm run soak` (10,000 and 200), whose figures stand in
 * docs/benchmarks.md.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordFields } from './support/forms.ts';
import { hasProc } from './support/processes.ts';
import { startSiteIn, type Site } from './support/site.ts';

/** "10000,200": saves and kills. */
const ASKED = process.env['SOAK'];
const [SAVES = 0, KILLS = 0] = (ASKED ?? '12,2').split(',').map(Number);
const HOURS = 6 * 3_600_000;
const LANES = 4;
const ROOT = resolve(import.meta.dirname, '..');
const RECORDS = '/bac-kan/08-nq-tu/ho-so';
const SOURCE = { 'source.document': 'bao-cao-so-ket-08' };

let data: string;
let site: Site;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'tiendo-soak-'));
  site = await startSiteIn(data);
});
afterAll(async () => {
  await site.stop();
  await rm(data, { recursive: true, force: true });
});

const get = (path: string): Promise<Response> => fetch(site.url + path, { redirect: 'manual' });
const post = (path: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(site.url + path, {
    method: 'POST',
    headers: { origin: site.url, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
    redirect: 'manual',
  });

/** Sends a new record; answers where it stands once that was acknowledged, else undefined. */
const added = async (name: string): Promise<string | undefined> => {
  const answer = await post(`${RECORDS}-moi/to-chuc`, {
    name,
    kind: 'enterprise',
    ...SOURCE,
    viec: 'luu',
    lenh: `thử ${name}`,
    'nguoi-ghi': 'Người thử',
  });
  await answer.arrayBuffer();
  return answer.status === 302 ? new URL(answer.headers.get('location') ?? '', site.url).pathname : undefined;
};

/** Undefined while the server says that its database is away. */
const nameIn = async (path: string): Promise<string | undefined> => {
  const answer = await get(`${path}/sua`);
  const text = await answer.text();
  return answer.status === 503 ? undefined : (recordFields(text)['name'] ?? `${answer.status} ${text}`);
};
const numberIn = (name = ''): number => Number(/\d+$/u.exec(name)?.[0]);

test(
  `two editors on one record, ${SAVES} saves: none is lost`,
  async () => {
    const path = (await added('Sổ đếm 0')) ?? '';
    expect(path).toContain(RECORDS);
    let saved = 0;
    let conflicts = 0;
    const edit = async (who: string): Promise<void> => {
      while (saved < SAVES) {
        const fields = recordFields(await (await get(`${path}/sua`)).text());
        const next = `Sổ đếm ${numberIn(fields['name'] ?? '') + 1}`;
        const answer = await post(`${path}/sua`, {
          ...fields,
          name: next,
          viec: 'luu',
          'ly-do': `đếm của ${who}`,
          'nguoi-ghi': who,
        });
        const text = await answer.text();
        if (answer.status === 302) saved += 1;
        else {
          // Both changed the name: nobody's is taken without being asked for.
          expect(answer.status).toBe(200);
          expect(text).toContain('Sổ đếm');
          conflicts += 1;
        }
      }
    };
    await Promise.all([edit('An'), edit('Bình')]);
    expect(numberIn(await nameIn(path))).toBe(saved);
    expect(conflicts).toBeGreaterThan(0);
    if (ASKED !== undefined) process.stdout.write(`${saved} saves, ${conflicts} conflicts told\n`);
  },
  HOURS,
);

interface Sent {
  readonly name: string;
  /** Where it was acknowledged to stand. */
  readonly path?: string;
}

/** Whoever has no answer asks again, as people do, until there is one. */
const settled = async <T>(work: () => Promise<T | undefined>): Promise<T> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const done = await work().catch(() => undefined);
    if (done !== undefined) return done;
    await setTimeout(200);
  }
  throw new Error(`no answer comes back:\n${site.said().slice(-2000)}`);
};

const postgresOf = async (): Promise<number> =>
  Number((await readFile(join(data, 'postgres/data/postmaster.pid'), 'utf8')).split('\n')[0]);

test.skipIf(!hasProc)(
  `server and database killed ${KILLS} times under forms: every acknowledged one is there, none by half`,
  async () => {
    const sent: Sent[] = [];
    let isOver = false;
    const lane = async (number: number): Promise<void> => {
      for (let at = 0; !isOver; at += 1) {
        const name = `Doanh nghiệp ${number} số ${at}`;
        const path = await added(name).catch(() => undefined);
        sent.push({ name, ...(path !== undefined && { path }) });
        if (path === undefined) await setTimeout(100);
      }
    };
    const lanes = Array.from({ length: LANES }, (_, number) => lane(number));
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = sent.filter(({ path }) => path !== undefined).length;
      await settled(async () => (sent.filter(({ path }) => path !== undefined).length > before + 2 ? true : undefined));
      await setTimeout(Math.random() * 300);
      const victim = kill % 2 === 0 ? site.serverPid() : await postgresOf().catch(() => 0);
      if (victim > 0) process.kill(victim, 'SIGKILL');
      await settled(async () => ((await get(RECORDS)).status === 200 ? true : undefined));
    }
    isOver = true;
    await Promise.all(lanes);
    const acknowledged = sent.filter((one): one is Required<Sent> => one.path !== undefined);
    for (const { name, path } of acknowledged) expect(await settled(() => nameIn(path)), path).toBe(name);
    // What nobody acknowledged is there as a whole or not at all: the tables say what the journal says.
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['scripts/tiendo.mjs', 'journal', 'verify', '--workspace', 'bac-kan'],
      { cwd: ROOT, env: { ...process.env, TIENDO_DATA: data } },
    );
    expect(stdout).toMatch(/\d/u);
    expect(acknowledged.length).toBeGreaterThan(KILLS * 2);
    if (ASKED !== undefined)
      process.stdout.write(`${KILLS} kills, ${sent.length} sent, ${acknowledged.length} acknowledged\n`);
  },
  HOURS,
);
