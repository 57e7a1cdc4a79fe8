/**
 * The cycle of a period for a long time: three agencies enter, send, have it sent back, mend it and correct what was
 * approved; the office approves; others read pages and take reports. In the middle the server is stopped and started.
 * No answer fails, the memory stays flat, what was approved last is what the pages tell. By `npm run soak cycle`,
 * whose figures stand in docs/benchmarks.md; not among all tests.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_MEGABYTES } from '#app/memory.ts';
import { giveDuties } from './support/duties.ts';
import { postFields } from './support/forms.ts';
import { makeKeeper, makePeople, requestsTo } from './support/people.ts';
import { hasProc, residentMiB } from './support/processes.ts';
import { startSiteIn, type Site } from './support/site.ts';

const MINUTES = Number(process.env['SOAK_MINUTES'] ?? 0);
const isAsked = MINUTES > 0 && hasProc;
const ROOT = resolve(import.meta.dirname, '..');
const HOURS = 6 * 3_600_000;
const PROGRAMME = '/bac-kan/08-nq-tu';
const COLLECTION = '08-nq-tu.2026-q3';
const AGENCIES = ['ubnd-thanh-pho', 'hdnd-thanh-pho', 'mttq-doan-the'] as const;
const MEASURE = 'clean-water-rate';

let data: string;
let site: Site;
let cookies: ReadonlyMap<string, string>;
beforeAll(async () => {
  if (!isAsked) return;
  data = await mkdtemp(join(tmpdir(), 'tiendo-cycle-'));
  site = await startSiteIn(data);
  const keeper = await makeKeeper(site);
  cookies = await makePeople(site, keeper, 'bac-kan', {
    'van-phong': { role: 'office' },
    ...Object.fromEntries(AGENCIES.map((agency) => [agency, { role: 'reporter', agency }])),
  });
  await giveDuties(site, keeper, {
    programme: PROGRAMME,
    agencies: AGENCIES,
    owed: [`chi-tieu:${MEASURE}`],
    from: 'quý III/2026',
  });
});
afterAll(async () => {
  if (!isAsked) return;
  await site.stop();
  await rm(data, { recursive: true, force: true });
});

const counts = { saved: 0, sent: 0, returned: 0, approved: 0, corrected: 0, read: 0, files: 0, waited: 0 };
const failures: string[] = [];

/** While the server is away whoever asks asks again, as people do. */
const away = { is: false };
const patient = async (ask: () => Promise<Response>): Promise<Response> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await ask().catch((error: unknown) => {
      if (!away.is) throw error;
      return undefined;
    });
    if (answer && answer.status !== 503) return answer;
    counts.waited += 1;
    await setTimeout(100);
  }
  throw new Error(`no answer comes back:\n${site.said().slice(-2000)}`);
};
const get = (who: string, path: string): Promise<Response> =>
  patient(() => requestsTo(site).get(cookies.get(who) ?? '', path));
const post = (who: string, path: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
  patient(() => requestsTo(site).post(cookies.get(who) ?? '', path, fields));

/** Opens the form of a page, fills it in and sends it; answers whether it was taken. */
const fill = async (who: string, path: string, typed: Readonly<Record<string, string>>): Promise<boolean> => {
  const page = await get(who, path);
  const fields = postFields(await page.text());
  const answer = await post(who, path, { ...fields, ...typed });
  const text = await answer.text();
  if (answer.status === 302) return true;
  // Somebody else was first, or a button is gone since the page was shown: told in words, never a fault.
  if (answer.status >= 500) failures.push(`${path}: ${answer.status} ${text.slice(0, 300)}`);
  return false;
};

const own = (agency: string, screen = ''): string => `${PROGRAMME}/viec-don-vi/${COLLECTION}/${agency}${screen}`;
const approving = (agency: string): string => `${PROGRAMME}/duyet-phieu/${COLLECTION}/${agency}`;
/** 90,01 to 99,99: another each round. */
const valueOf = (round: number): string =>
  `9${Math.floor(round / 99) % 10},${String((round % 99) + 1).padStart(2, '0')}`;

interface Lane {
  readonly agency: string;
  /** What the office approved last. */
  approved?: string;
}

/** One round: entered, sent, in every third sent back and mended, approved, opened again. */
const goRound = async (lane: Lane, round: number): Promise<void> => {
  const { agency } = lane;
  const enter = async (value: string): Promise<void> => {
    if (await fill(agency, own(agency, '/chi-tieu'), { 'd0.value': value })) counts.saved += 1;
    if (await fill(agency, own(agency, '/gui'), { viec: 'gui', 'loi-kem': '' })) counts.sent += 1;
  };
  let value = valueOf(round);
  await enter(value);
  if (round % 3 === 1 && (await fill('van-phong', approving(agency), { viec: 'tra', 'ly-do': 'xem lại số' }))) {
    counts.returned += 1;
    value = valueOf(round + 1000);
    await enter(value);
  }
  if (await fill('van-phong', approving(agency), { viec: 'duyet' })) {
    counts.approved += 1;
    lane.approved = value;
  }
  if (await fill(agency, own(agency), { 'ly-do': 'đính chính số liệu' })) counts.corrected += 1;
};

const PAGES = [
  '',
  '/cong-trinh',
  `/so-lieu/${MEASURE}?asOf=2026-09-30`,
  '/nguon-luc',
  '/tinh-hinh-nop',
  '/bao-cao',
  '/nhat-ky',
  '/tim-kiem?tim=nuoc+sach',
];
const readOn = async (round: number): Promise<void> => {
  for (const page of PAGES) {
    const answer = await get(round % 2 === 0 ? 'van-phong' : '', PROGRAMME + page);
    const text = await answer.text();
    counts.read += 1;
    if (answer.status >= 500) failures.push(`${page}: ${answer.status} ${text.slice(0, 300)}`);
  }
};
const takeReport = async (round: number): Promise<void> => {
  const answer = await get('van-phong', `${PROGRAMME}/bao-cao/tep/${round % 2 === 0 ? 'docx' : 'pdf'}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  counts.files += 1;
  if (answer.status !== 200 || bytes.length < 10_000) failures.push(`report: ${answer.status}, ${bytes.length} bytes`);
  await setTimeout(2000);
};

/** Memory at the end of each tenth of the time. */
const memory: number[] = [];

test.runIf(isAsked)(
  `the cycle goes on for ${MINUTES} minutes: no answer fails, nothing approved is lost`,
  async () => {
    const end = Date.now() + MINUTES * 60_000;
    const goOn = async (work: (round: number) => Promise<void>): Promise<void> => {
      for (let round = 0; Date.now() < end; round += 1) await work(round);
    };
    const lanes = AGENCIES.map((agency): Lane => ({ agency }));
    const watch = async (): Promise<void> => {
      for (let tenth = 1; tenth <= 10; tenth += 1) {
        await setTimeout(MINUTES * 6000);
        memory.push(Math.round(residentMiB(site.serverPid())));
        if (tenth === 5) await restart();
      }
    };
    await Promise.all([
      ...lanes.map((lane) => goOn((round) => goRound(lane, round))),
      goOn(readOn),
      goOn(takeReport),
      watch(),
    ]);
    expect(failures).toEqual([]);
    expect(counts.approved).toBeGreaterThanOrEqual(AGENCIES.length);
    const figure = await (await get('van-phong', `${PROGRAMME}/so-lieu/${MEASURE}?asOf=2026-09-30`)).text();
    // One measure, told by three: what one of them had approved last stands there.
    expect(lanes.some(({ approved = '-' }) => figure.includes(approved))).toBe(true);
    process.stdout.write(`${JSON.stringify({ minutes: MINUTES, ...counts, memory })}\n`);
    expect(Math.max(...memory)).toBeLessThan(DEFAULT_MEGABYTES);
  },
  HOURS,
);

/** As an operator restarts it. */
const restart = async (): Promise<void> => {
  away.is = true;
  await site.stop('SIGTERM');
  site = await startSiteIn(data);
  away.is = false;
};

test.runIf(isAsked)('the journal of all that is whole', { timeout: HOURS }, async () => {
  await site.stop();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['scripts/tiendo.mjs', 'journal', 'verify', '--workspace', 'bac-kan'],
    { cwd: ROOT, env: { ...process.env, TIENDO_DATA: data } },
  );
  expect(stdout).toMatch(/\d/u);
});
