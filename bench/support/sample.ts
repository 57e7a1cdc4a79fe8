/** The sample city on an embedded server of its own, gone after the work. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApplication, type Application } from '#app/application.ts';
import { ensureSample } from '#app/write/ensure-sample.ts';
import { startPostgres } from '#store/postgres.ts';

const SILENT = { info: () => undefined, error: (data: object, message: string) => console.error(message, data) };

export interface Sample {
  readonly app: Application;
  /** Connection string of the same database. */
  readonly url: string;
  /** A folder for files, removed afterwards. */
  readonly folder: string;
}

export const withSample = async (work: (sample: Sample) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'tiendo-bench-'));
  const server = await startPostgres({ dataDir: join(folder, 'data'), tell: () => undefined });
  try {
    const app = await openApplication({ databaseUrl: server.url, address: 'http://localhost:4080', log: SILENT });
    try {
      await ensureSample(app, () => undefined);
      await work({ app, url: server.url, folder });
    } finally {
      await app.close();
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
