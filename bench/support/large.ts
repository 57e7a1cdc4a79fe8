/** A made programme of a size in a database of its own, for benchmarks. */
import { openApplication, type Application } from '#app/application.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import type { Draft } from '#core/subjects/subjects.ts';
import { writeProgramme } from '#files/programme/write-programme.ts';
import { startPostgres } from '#store/postgres.ts';
import { largeProgramme } from '#testing/large/large-programme.ts';
import type { LargeSize } from '#testing/large/size.ts';

const SILENT = { info: () => undefined, error: (data: object, message: string) => console.error(message, data) };

export interface OpenedDatabase {
  readonly app: Application;
  /** Connection string of the same database. */
  readonly url: string;
}

/** An application of our own on the embedded database of a data folder, which a server may have started already. */
export const withDatabase = async (data: string, work: (opened: OpenedDatabase) => Promise<void>): Promise<void> => {
  const server = await startPostgres({ dataDir: data, tell: () => undefined });
  try {
    const app = await openApplication({ databaseUrl: server.url, address: 'http://localhost:4080', log: SILENT });
    try {
      await work({ app: { ...app, writes: 'all' }, url: server.url });
    } finally {
      await app.close();
    }
  } finally {
    await server.stop();
  }
};

/** The programme in the database of the data folder; answers its drafts. */
export const fillLarge = async (data: string, size: Partial<LargeSize> = {}): Promise<readonly Draft[]> => {
  const programme = largeProgramme(size);
  await withDatabase(data, async ({ app }) => {
    await importProgramme(app, { files: writeProgramme(programme), actor: 'Người đo' });
  });
  return programme.drafts;
};
