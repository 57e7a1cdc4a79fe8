/** A file that is kept in a workspace, by its SHA-256. */
import type { Application } from '#app/application.ts';
import { findKeptFile } from '#store/kept-files.ts';

/** Undefined where no such file is kept there. */
export const readKeptFile = (app: Application, workspace: string, sha256: string): Promise<Uint8Array | undefined> =>
  /^[0-9a-f]{64}$/u.test(sha256) ? findKeptFile(app.database.reader, workspace, sha256) : Promise.resolve(undefined);
