/**
 * Import of a programme with very many observations, beside a raw COPY of the rows that it makes, records and journal,
 * into tables with the same columns, keys and indexes, in one transaction; and, to be seen beside it, into bare tables.
 * All in turn, three times.
 * Run: node bench/import.bench.ts [observations]
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { openApplication, type Application } from '#app/application.ts';
import { orRefuse } from '#app/refusal.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { openFolder } from '#files/folder/read-folder.ts';
import { writeProgramme } from '#files/programme/write-programme.ts';
import { startPostgres } from '#store/postgres.ts';
import { largeProgramme } from '#testing/large/large-programme.ts';
import { median, tell } from './support/measure.ts';

const OBSERVATIONS = Number(process.argv[2] ?? 1_000_000);
const ROUNDS = 3;
const AIM = 0.5;
const MEGABYTE = 1024 * 1024;

const SILENT = { info: () => undefined, error: (data: object, message: string) => console.error(message, data) };

/** The files of a programme with few works; `workspace`: one after the other, so that each import finds nothing. */
const writeFolderOf = async (folder: string, workspace: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const size = { workspace, works: 100, fundings: 400, observations: OBSERVATIONS };
  for (const [name, bytes] of writeProgramme(largeProgramme(size))) await writeFile(join(folder, name), bytes);
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** The most memory that the process has while it works, looked at now and then. */
const peakOf = async (work: () => Promise<unknown>): Promise<number> => {
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const timer = setInterval(look, 200);
  await work();
  clearInterval(timer);
  return peak / MEGABYTE;
};

const TABLES = ['observation', 'journal'] as const;

/** The rows of a workspace as files, for COPY. */
const keepRows = async (client: pg.Client, folder: string, workspace: string): Promise<void> => {
  for (const table of TABLES) {
    const own = `workspace_id = '${workspace}'${table === 'journal' ? " and subject = 'observation'" : ''}`;
    const rows = client.query(copyTo(`copy (select * from ${table} where ${own}) to stdout`));
    await pipeline(rows, createWriteStream(join(folder, `${table}.copy`)));
  }
};

const copyRows = async (client: pg.Client, folder: string, like: string): Promise<number> => {
  for (const table of TABLES) await client.query(`create table raw_${table} (like ${table} ${like})`);
  const ms = await timed(async () => {
    await client.query('begin');
    for (const table of TABLES)
      await pipeline(
        createReadStream(join(folder, `${table}.copy`)),
        client.query(copyFrom(`copy raw_${table} from stdin`)),
      );
    await client.query('commit');
  });
  for (const table of TABLES) await client.query(`drop table raw_${table}`);
  return ms;
};

const folder = await mkdtemp(join(tmpdir(), 'tiendo-import-'));
const server = await startPostgres({ dataDir: join(folder, 'data'), tell: () => undefined });
let app: Application | undefined;
const client = new pg.Client({ connectionString: server.url });
try {
  app = await openApplication({ databaseUrl: server.url, address: 'http://localhost:4080', log: SILENT, answerMs: 0 });
  const opened = app;
  await client.connect();
  await client.query('set search_path to tiendo');
  const [imports, raws, bares]: [number[], number[], number[]] = [[], [], []];
  let memory = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const files = join(folder, `files-${round}`);
    await writeFolderOf(files, `tinh-${round}`);
    const before = process.memoryUsage.rss() / MEGABYTE;
    const bring = async (): Promise<unknown> =>
      importProgramme(opened, { files: orRefuse(await openFolder(files)), actor: 'Người đo' });
    const peak = await peakOf(async () => void imports.push(await timed(bring)));
    memory = Math.max(memory, peak - before);
    await keepRows(client, folder, `tinh-${round}`);
    raws.push(await copyRows(client, folder, 'including all'));
    bares.push(await copyRows(client, folder, ''));
  }
  const [ms, rawMs] = [median(imports), median(raws)];
  tell({
    bench: 'import',
    observations: OBSERVATIONS,
    ms,
    perSecond: Math.round((OBSERVATIONS / ms) * 1000),
    rawCopyMs: rawMs,
    bareTablesMs: median(bares),
    ratio: rawMs / ms,
    aim: AIM,
    held: rawMs / ms >= AIM,
    moreMemoryMiB: Math.round(memory),
  });
} finally {
  await client.end();
  await app?.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
