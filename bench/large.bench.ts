/**
 * A programme of 2,000 works, 20,000 lines of money and 60,000 observations, over HTTP from a server in its usual
 * memory: its overview asked for first after a start and again after a write, a page of its works, the trace of a sum
 * of thousands of lines, its report as page and files, a search, two days side by side. Beside the overview, raw SQL
 * for the same counts and sums. Run: node bench/large.bench.ts
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { change } from '#app/write/change.ts';
import { writeContext } from '#app/write/context.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import { SUBJECT_NAMES, type Draft } from '#core/subjects/subjects.ts';
import { LARGE } from '#testing/large/size.ts';
import { isFormSubject, listPath, newPath } from '#web/record/subjects.ts';
import { residentMiB } from '../e2e/support/processes.ts';
import { startSiteIn, type Site } from '../e2e/support/site.ts';
import { fillLarge, withDatabase, type OpenedDatabase } from './support/large.ts';
import { median, tell } from './support/measure.ts';

const ROUNDS = 3;
const WRITES = 7;
const AIMS = { cold: 500, afterWrite: 100, forms: 100, works: 200, journal: 1000, report: 5000 };
/** Aim for a page of any kind. */
const PAGE_BYTES = 500_000;

const BASE = `/${LARGE.workspace}/${LARGE.programme}`;
const REPORT = `${BASE}/bao-cao`;
const SUM = `/${LARGE.workspace}/figures?address=${encodeURIComponent(`sum funding[kind=total, programme=${LARGE.programme}]`)}`;

interface Answer {
  readonly ms: number;
  readonly bytes: number;
}

/** Throws Error for an answer that is none. */
const get = async (site: Site, path: string): Promise<Answer> => {
  const start = performance.now();
  const response = await fetch(site.url + path);
  const { byteLength } = await response.arrayBuffer();
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return { ms: performance.now() - start, bytes: byteLength };
};

const told = (what: string, answers: readonly Answer[], aim: number, more: object = {}): void => {
  const ms = median(answers.map((one) => one.ms));
  const bytes = Math.max(...answers.map((one) => one.bytes));
  tell({ bench: 'large', what, ms, bytes, aimMs: aim, held: ms <= aim, ...more });
};

/** What the overview counts and adds, asked of the tables: milliseconds. */
const rawOverview = async (url: string): Promise<number> => {
  const client = new pg.Client({ connectionString: url, options: '-c search_path=tiendo' });
  await client.connect();
  try {
    const start = performance.now();
    await client.query(
      `select coalesce(last.status, 'unknown') as status, count(*) from work w
       left join lateral (select status from progress p where p.workspace_id = w.workspace_id and p.work = w.id
         order by p.since desc limit 1) last on true
       where w.workspace_id = $1 group by 1`,
      [LARGE.workspace],
    );
    await client.query(
      `select kind, capital, year, sum(amount_amount) from funding where workspace_id = $1 group by 1, 2, 3`,
      [LARGE.workspace],
    );
    await client.query(
      `select measure, period, count(*), sum(value_amount) from observation
       where workspace_id = $1 and kind = 'actual' group by 1, 2`,
      [LARGE.workspace],
    );
    await client.query(`select count(*) from obstacle where workspace_id = $1 and lifted is null`, [LARGE.workspace]);
    return performance.now() - start;
  } finally {
    await client.end();
  }
};

/** How a work stands, told anew: what everything on the overview follows from. */
const writeProgress = async ({ app }: OpenedDatabase, draft: Draft): Promise<void> => {
  const context = writeContext(app, {
    workspace: LARGE.workspace,
    caller: OPERATOR,
    action: 'record:write',
    typed: 'Bench',
  });
  await change(context, {
    commandId: randomUUID(),
    changes: [
      {
        subject: 'progress',
        id: draft.id,
        programme: LARGE.programme,
        base: 1,
        draft: { ...draft.record, statement: `đo lúc ${randomUUID()}` } as never,
      },
    ],
  });
};

const measureCold = async (data: string): Promise<void> => {
  const first: Answer[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const site = await startSiteIn(data, { TIENDO_SAMPLE: 'no' });
    try {
      first.push(await get(site, BASE));
    } finally {
      await site.stop();
    }
  }
  const raw: number[] = [];
  await withDatabase(data, async ({ url }) => {
    for (let round = 0; round < ROUNDS; round += 1) raw.push(await rawOverview(url));
  });
  told('overview, first page after a start', first, AIMS.cold, {
    rawSqlMs: median(raw),
    pageHeld: Math.max(...first.map(({ bytes }) => bytes)) <= PAGE_BYTES,
  });
};

const measureAfterWrite = async (site: Site, opened: OpenedDatabase, drafts: readonly Draft[]): Promise<void> => {
  const progress = drafts.filter(({ subject }) => subject === 'progress');
  const after: Answer[] = [];
  for (let round = 0; round < WRITES; round += 1) {
    const draft = progress[round * 11];
    if (draft) await writeProgress(opened, draft);
    after.push(await get(site, BASE));
  }
  // The first write finds code that has never run.
  told('overview after a write', after.slice(1), AIMS.afterWrite);
};

const measurePages = async (site: Site): Promise<void> => {
  const ask = async (paths: readonly string[]): Promise<readonly Answer[]> => {
    const answers: Answer[] = [];
    for (const path of paths) answers.push(await get(site, path));
    return answers.slice(1);
  };
  const parts = Array.from({ length: 6 }, (_, part) => part + 1);
  told('works, a page after the other', await ask(parts.map((part) => `${BASE}/cong-trinh?trang=${part}`)), AIMS.works);
  told('trace of a sum of 4,000 lines', await ask(parts.map((part) => `${SUM}&trang-cac-phan=${part}`)), AIMS.works);
  const pages = ['', '?trang=2', '?phu-luc=works', '?phu-luc=places', '?phu-luc=works&trang-phu-luc=9'];
  told('report, a page after the other', await ask(pages.map((page) => REPORT + page)), AIMS.report);
};

/** What is looked for, and what an inspector asks: by words that many records have, that few have, that none has. */
const measureFinding = async (site: Site): Promise<void> => {
  const ask = async (paths: readonly string[]): Promise<readonly Answer[]> => {
    const answers: Answer[] = [];
    for (const path of paths) answers.push(await get(site, path));
    return answers.slice(1);
  };
  const words = ['khu', 'duong', 'truong', 'giai phong', 'nq', 'khong co'];
  const looked = words.map((text) => new URLSearchParams({ tim: text }).toString());
  told('search over all records', await ask(looked.map((query) => `${BASE}/tim-kiem?${query}`)), AIMS.works);
  told('journal, by words', await ask(looked.map((query) => `${BASE}/nhat-ky?${query}`)), AIMS.journal);
  const days = ['30/6', '31/7', '31/8'].map((day) => `${BASE}/so-sanh?tu=${day}/2025&den=${day}/2026`);
  told('two days side by side, asked for first', await ask(days), AIMS.report);
  told('two days side by side, turned over', await ask(days.map((path) => `${path}&trang=2`)), AIMS.journal);
};

/** The worst of all kinds of records: the list that leads to them, and an empty form. */
const measureForms = async (site: Site): Promise<void> => {
  const kinds = SUBJECT_NAMES.filter(isFormSubject);
  for (const [what, pathOf] of [
    ['list', listPath],
    ['form', newPath],
  ] as const) {
    // Asked for twice, the second time under another address: code of every form has run then.
    for (const kind of kinds) await get(site, `${BASE}/${pathOf(kind)}`);
    const answers: Answer[] = [];
    for (const kind of kinds) answers.push(await get(site, `${BASE}/${pathOf(kind)}?lan=2`));
    const worst = Math.max(...answers.map(({ ms }) => ms));
    told(`records, ${what} of each kind`, answers, AIMS.forms, { worstMs: worst, worstHeld: worst <= AIMS.forms });
  }
};

const measureFiles = async (site: Site): Promise<void> => {
  for (const format of ['docx', 'pdf'] as const) {
    const answers: Answer[] = [];
    // Asked for with another day each time, so that none is answered from memory.
    for (let round = 0; round <= ROUNDS; round += 1)
      answers.push(await get(site, `${REPORT}/tep/${format}?asOf=2026-10-0${round + 1}`));
    told(`report as ${format}`, answers.slice(1), AIMS.report, { firstMs: answers[0]?.ms });
  }
};

const data = await mkdtemp(join(tmpdir(), 'tiendo-large-'));
try {
  const drafts = await fillLarge(data);
  await measureCold(data);
  const site = await startSiteIn(data, { TIENDO_SAMPLE: 'no' });
  try {
    await get(site, BASE);
    await withDatabase(data, (opened) => measureAfterWrite(site, opened, drafts));
    await measurePages(site);
    await measureFinding(site);
    await measureForms(site);
    await measureFiles(site);
    tell({ bench: 'large', what: 'memory of the server behind it', residentMiB: residentMiB(site.serverPid()) });
  } finally {
    await site.stop();
  }
} finally {
  await rm(data, { recursive: true, force: true });
}
