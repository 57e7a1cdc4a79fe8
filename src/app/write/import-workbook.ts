/** Takes a workbook as an import takes files; what no sheet holds stays as it is. */
import type { Application } from '#app/application.ts';
import { exportProgramme } from '#app/read/export-programme.ts';
import { orRefuse, Refusal, refuse } from '#app/refusal.ts';
import type { WriteContext } from '#app/write/context.ts';
import type { Conflict } from '#app/write/import-conflicts.ts';
import { importProgramme, type ImportRequest, type ImportResult, type Taking } from '#app/write/import-programme.ts';
import { keepSent, senderOf, takeSent } from '#app/write/kept-upload.ts';
import type { Caller } from '#core/rights/caller.ts';
import { mayOr } from '#core/rights/rights.ts';
import { SUBJECT_FILES } from '#files/programme/folder-form.ts';
import { readWorkbookApart } from '#files/workbook/read-apart.ts';
import { placedInWorkbook, type WorkbookRead } from '#files/workbook/workbook-read.ts';
import { BESIDE_SHEETS } from '#files/workbook/sheets.ts';

export interface WorkbookRequest extends Omit<ImportRequest, 'files'> {
  readonly bytes: Uint8Array;
  /** Where it was sent to; absent: to whatever programme it is of. */
  readonly target?: { readonly workspace: string; readonly programme: string };
}

/**
 * Refuses as `readWorkbook` and `importProgramme` do, each problem by its sheet and row, and `workbook.other-programme`
 * for one that was sent to the page of another programme.
 */
export const importWorkbook = async (
  app: Application,
  { bytes, target, ...request }: WorkbookRequest,
): Promise<ImportResult> => {
  const read = orRefuse(await readWorkbookApart(bytes));
  if (target && (target.workspace !== read.workspace || target.programme !== read.programme))
    refuse('workbook.other-programme', { found: `${read.workspace}/${read.programme}` });
  const files = new Map([...(await besideSheets(app, read)), ...read.files]);
  try {
    const result = await importProgramme(app, { ...request, files });
    const placed = ({ problems, ...conflict }: Conflict): Conflict => ({
      ...conflict,
      problems: problems.map((problem) => placedInWorkbook(read, problem)),
    });
    return { ...result, conflicts: result.conflicts.map(placed) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.problems.map((problem) => placedInWorkbook(read, problem)));
  }
};

/** The files of what stands on record and no sheet holds; none where the programme is not there yet. */
const besideSheets = async (
  app: Application,
  { workspace, programme }: WorkbookRead,
): Promise<readonly (readonly [string, Uint8Array])[]> => {
  const names: ReadonlySet<string> = new Set(BESIDE_SHEETS.map((subject) => SUBJECT_FILES[subject].name));
  try {
    return [...(await exportProgramme(app, workspace, programme))].filter(([name]) => names.has(name));
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
};

export interface SentWorkbook {
  readonly caller: Caller;
  readonly target: { readonly workspace: string; readonly programme: string };
}

/**
 * Tells what a workbook would change, and keeps it for an hour under the token that is answered. Refuses as
 * `importWorkbook`.
 */
export const checkWorkbook = async (
  app: Application,
  { caller, target }: SentWorkbook,
  bytes: Uint8Array,
): Promise<{ readonly token: string; readonly result: ImportResult }> => {
  orRefuse(mayOr(caller, 'record:import', target.workspace));
  const result = await importWorkbook(app, { bytes, target, actor: senderOf(caller), check: true });
  return { token: await keepSent(app, { caller, workspace: target.workspace }, 'workbook', bytes), result };
};

/** Tells again what a workbook that was checked would change. Refuses `upload.over`, and as `importWorkbook`. */
export const checkedWorkbook = async (
  app: Application,
  { caller, target }: SentWorkbook,
  { token, take }: { readonly token: string; readonly take: Taking },
): Promise<ImportResult> => {
  const bytes = await takeSent(app, { caller, workspace: target.workspace }, 'workbook', token);
  return importWorkbook(app, { bytes, target, actor: senderOf(caller), check: true, take });
};

/** Takes a workbook that was checked. Refuses `upload.over`, and as `importWorkbook`. */
export const takeWorkbook = async (
  context: WriteContext,
  { caller, target }: SentWorkbook,
  { token, reason, take }: { readonly token: string; readonly reason: string; readonly take?: Taking },
): Promise<ImportResult> => {
  const { app, author, workspace } = context;
  const bytes = await takeSent(app, { caller, workspace }, 'workbook', token);
  return importWorkbook(app, {
    bytes,
    target,
    actor: author,
    ...(reason !== '' && { reason }),
    ...(take && { take }),
  });
};
