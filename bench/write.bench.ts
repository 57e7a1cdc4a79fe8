/**
 * One small write, from the command to its acknowledgement, and two hundred editors at once: in the sample workspace
 * and in a large one, each beside one insert into a bare table on the same server. In the large one also what stands in
 * it when it is asked for the first time and after a write, and a figure beside its raw SQL. Run: node
 * bench/write.bench.ts [observations]
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openApplication, type Application } from '#app/application.ts';
import { readFigure } from '#app/read/figure.ts';
import { readState } from '#app/read/records.ts';
import { change } from '#app/write/change.ts';
import { writeContext } from '#app/write/context.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { asDay } from '#core/value/day.ts';
import { writeProgramme } from '#files/programme/write-programme.ts';
import { startPostgres } from '#store/postgres.ts';
import { LARGE } from '#testing/large/size.ts';
import { largeProgramme } from '#testing/large/large-programme.ts';
import { compareTimes, median, tell } from './support/measure.ts';
import { withSample } from './support/sample.ts';

const OBSERVATIONS = Number(process.argv[2] ?? 600_000);
const EDITORS = 200;
const ROUNDS = 5;
const AIM = { oneMs: 20, p95Ms: 300, coldMs: 500, afterWriteMs: 100, figureRatio: 2 };
const SILENT = { info: () => undefined, error: (data: object, message: string) => console.error(message, data) };

interface Place {
  readonly app: Application;
  readonly client: pg.Client;
  /** What it is called in the answers. */
  readonly name: string;
  readonly workspace: string;
  readonly programme: string;
  /** A document that a record may name. */
  readonly document: string;
}

const writerIn = ({ app, workspace, programme, document }: Place): (() => Promise<void>) => {
  const context = writeContext(app, { workspace, caller: OPERATOR, action: 'record:write', typed: 'Bench' });
  return async () => {
    const id = `bench-${randomUUID()}`;
    const draft: RecordIn<'party'> = { id, name: id, kind: 'enterprise', source: { document } };
    await change(context, { commandId: randomUUID(), changes: [{ subject: 'party', id, programme, draft }] });
  };
};

const measureWrites = async (place: Place): Promise<void> => {
  const write = writerIn(place);
  await place.client.query('create table bare (id text primary key)');
  const insert = () => place.client.query('insert into bare values ($1)', [randomUUID()]);
  const { one, bare } = await compareTimes(30, { one: write, bare: insert }, 5);
  const held = one <= AIM.oneMs;
  tell({
    bench: 'write',
    in: place.name,
    what: 'one',
    ms: one,
    bareInsertMs: bare,
    ratio: one / bare,
    aim: AIM.oneMs,
    held,
  });
  const p95s: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    const taken = await Promise.all(
      Array.from({ length: EDITORS }, async () => {
        await write();
        return performance.now() - started;
      }),
    );
    p95s.push(taken.toSorted((a, b) => a - b)[Math.floor(EDITORS * 0.95)] ?? Number.NaN);
  }
  const p95Ms = median(p95s);
  tell({ bench: 'write', in: place.name, what: `${EDITORS} at once`, p95Ms, aim: AIM.p95Ms, held: p95Ms <= AIM.p95Ms });
};

const measureReads = async (place: Place): Promise<void> => {
  const { app, client, name, workspace } = place;
  const [address, asOf] = ['measure:chi-tieu-1 @xa-001 #2021', asDay('2026-09-30')];
  const figure = () => readFigure(app, { workspace, address, asOf });
  const raw = () =>
    client.query(
      `select fact.value_amount, fact.value_unit, journal.version, journal.actor, journal.at, document.symbol, fact.source_at
       from observation fact
       join journal on journal.workspace_id = fact.workspace_id and journal.sequence = fact.sequence
       left join document on document.workspace_id = fact.workspace_id and document.id = fact.source_document
       where fact.workspace_id = $1 and fact.measure = 'chi-tieu-1' and fact.place = 'xa-001' and fact.period = '2021' and fact.kind = 'actual'`,
      [workspace],
    );
  if ((await raw()).rowCount !== 1) throw new Error('the statement does not fetch the figure');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    app.states.known.clear();
    const start = performance.now();
    await figure();
    times.push(performance.now() - start);
  }
  const coldMs = median(times);
  tell({
    bench: 'write',
    in: name,
    what: 'a figure, nothing known',
    ms: coldMs,
    aim: AIM.coldMs,
    held: coldMs <= AIM.coldMs,
  });
  const write = writerIn(place);
  const after: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    await write();
    const start = performance.now();
    await readState(app, workspace);
    await figure();
    after.push(performance.now() - start);
  }
  const afterMs = median(after);
  tell({
    bench: 'write',
    in: name,
    what: 'a figure after a write',
    ms: afterMs,
    aim: AIM.afterWriteMs,
    held: afterMs <= AIM.afterWriteMs,
  });
  const { asked, sql } = await compareTimes(40, { asked: figure, sql: raw }, 10);
  tell({
    bench: 'write',
    in: name,
    what: 'a figure',
    ms: asked,
    sqlMs: sql,
    ratio: asked / sql,
    aim: AIM.figureRatio,
    held: asked / sql <= AIM.figureRatio,
  });
};

const withClient = async (url: string, work: (client: pg.Client) => Promise<void>): Promise<void> => {
  const client = new pg.Client({ connectionString: url, options: '-c search_path=tiendo' });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
};

await withSample(async ({ app, url }) =>
  withClient(url, (client) =>
    measureWrites({
      app: { ...app, writes: 'all' },
      client,
      name: 'sample',
      workspace: 'bac-kan',
      programme: '08-nq-tu',
      document: 'bao-cao-so-ket-08',
    }),
  ),
);

const folder = await mkdtemp(join(tmpdir(), 'tiendo-write-'));
const server = await startPostgres({ dataDir: join(folder, 'data'), tell: () => undefined });
try {
  const app = await openApplication({
    databaseUrl: server.url,
    address: 'http://localhost:4080',
    log: SILENT,
    writes: 'all',
  });
  try {
    const files = writeProgramme(largeProgramme({ observations: OBSERVATIONS }));
    await importProgramme(app, { files, actor: 'Người đo' });
    const { workspace, programme } = LARGE;
    const name = `${OBSERVATIONS} observations`;
    await withClient(server.url, async (client) => {
      const place = { app, client, name, workspace, programme, document: 'bc-2021-q1' };
      await measureReads(place);
      await measureWrites(place);
    });
  } finally {
    await app.close();
  }
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
