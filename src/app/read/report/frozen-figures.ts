/** The files of an issued report, byte for byte, and its figures as they were issued. */
import { z } from 'zod';
import type { Application } from '#app/application.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import type { FrozenFigure } from '#core/report/drift.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { findKeptFile } from '#store/kept-files.ts';

type FileFormat = Stored<'issue'>['files'][number]['format'];

/**
 * A file as it was issued. Refuses `issue.no-file` (the record of a moved installation whose files did not come along).
 */
export const issuedFile = async (
  app: Application,
  workspace: string,
  issue: Stored<'issue'>,
  format: string,
): Promise<Uint8Array> => {
  const file = issue.files.find((one) => one.format === format) ?? refuse('issue.no-file', { format });
  return (await findKeptFile(app.database.reader, workspace, file.sha256)) ?? refuse('issue.no-file', { format });
};

/** A report whose files did not come along has nothing to be held against. */
export const hasNoFiles = (error: unknown): boolean =>
  error instanceof Refusal && error.problems.every(({ code }) => code === 'issue.no-file');

const FROZEN: FileFormat = 'json';

const manifest = z.object({
  figures: z.array(
    z.object({
      address: z.string(),
      printed: z.string(),
      value: z.string().nullable(),
      unit: z.string().nullable(),
      approximation: z.array(z.string()),
      upTo: z.string().optional(),
      outOf: z.string().optional(),
      records: z.array(z.object({ subject: z.string(), id: z.string() })).optional(),
    }),
  ),
});

/** The figures as they were issued, in the order of the paper. Refuses as `issuedFile`. */
export const frozenFigures = async (
  app: Application,
  workspace: string,
  issue: Stored<'issue'>,
): Promise<readonly FrozenFigure[]> =>
  manifest.parse(JSON.parse(new TextDecoder().decode(await issuedFile(app, workspace, issue, FROZEN)))).figures;
