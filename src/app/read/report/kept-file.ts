/** An edited file that came back and is kept in a workspace, by its SHA-256. */
import type { Application } from '#app/application.ts';
import { refuse } from '#app/refusal.ts';
import { findKeptFile } from '#store/kept-files.ts';

/** Refuses `returned.file-unknown` where no such file is kept there. */
export const keptReturnedFile = async (app: Application, workspace: string, sha256: string): Promise<Uint8Array> => {
  const found = /^[0-9a-f]{64}$/u.test(sha256) ? await findKeptFile(app.database.reader, workspace, sha256) : undefined;
  return found ?? refuse('returned.file-unknown');
};
