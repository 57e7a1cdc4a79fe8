/** A file as evidence of a row of a return: kept byte for byte, named by its hash in the row's cell. */
import { hash } from 'node:crypto';
import type { OpenedReturn } from '#app/read/collecting/return.ts';
import { refuse } from '#app/refusal.ts';
import { answeredBefore } from '#app/write/answered-before.ts';
import { saveCells, type CellToSave, type SaveCells } from '#app/write/collecting/save-cells.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { evidenceName, freeName, isEvidenceKind, MOST_FILES, MOST_MEGABYTES } from '#core/collecting/evidence.ts';
import { isOpenToCells } from '#core/collecting/return-state.ts';
import { PRIMARY, primaryCell } from '#core/collecting/row-cells.ts';
import { rowKind } from '#core/collecting/to-records.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { fileKind } from '#files/file-kind.ts';
import { keepFiles } from '#store/kept-files.ts';

export interface GivenFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Which row of the return, and the mark of the form that sends it. */
interface OfRow {
  readonly row: string;
  readonly seed: string;
}

type Files = Stored<'cell'>['files'];

/**
 * Once, however often the same form comes with the same file. Refuses `evidence.no-row`, `evidence.kind`,
 * `evidence.too-large`, `evidence.too-many`, `evidence.there`, and what `saveCells` refuses.
 */
export const attachEvidence = async (
  context: WriteContext,
  one: OpenedReturn,
  { file: { name, content }, ...of }: OfRow & { readonly file: GivenFile },
): Promise<void> => {
  const kind = fileKind(content);
  if (!isEvidenceKind(kind)) refuse('evidence.kind', { file: name, fileKind: kind });
  if (content.length > MOST_MEGABYTES * 1_000_000) refuse('evidence.too-large', { most: MOST_MEGABYTES });
  const sha256 = hash('sha256', content, 'hex');
  const command = commandOf('attach-evidence', context, one, { ...of, sha256 });
  if ((await answeredBefore(context, command.id)) !== undefined) return;
  const files = primaryCell(one.cells, of.row)?.files ?? [];
  if (files.some((file) => file.sha256 === sha256)) refuse('evidence.there');
  if (files.length >= MOST_FILES) refuse('evidence.too-many', { most: MOST_FILES });
  const { state } = one.standing;
  if (!isOpenToCells(state) || !one.collection.isOpen) refuse('return.closed-to-cells', { returnState: state });
  const taken = files.map((file) => file.name);
  const added = { name: freeName(evidenceName(name, kind), taken), sha256 };
  await context.app.database.write((writer) => keepFiles(writer, context.workspace, [{ sha256, content }]));
  await saveFiles(context, one, { command, row: of.row, files: [...files, added] });
};

/**
 * Once, as it was attached. The file stays among what is kept: rounds that were sent name it. Refuses
 * `evidence.no-row`, `evidence.unknown`, as `saveCells`.
 */
export const detachEvidence = async (
  context: WriteContext,
  one: OpenedReturn,
  { sha256, ...of }: OfRow & { readonly sha256: string },
): Promise<void> => {
  const command = commandOf('detach-evidence', context, one, { ...of, sha256 });
  if ((await answeredBefore(context, command.id)) !== undefined) return;
  const files = primaryCell(one.cells, of.row)?.files ?? [];
  if (!files.some((file) => file.sha256 === sha256)) refuse('evidence.unknown');
  await saveFiles(context, one, { command, row: of.row, files: files.filter((file) => file.sha256 !== sha256) });
};

/** What is done, under an id that is the same when it comes again; beside what else the row says, not with it. */
const commandOf = (
  name: 'attach-evidence' | 'detach-evidence',
  { author }: WriteContext,
  { collection, agency, rows }: OpenedReturn,
  { row, sha256, seed }: OfRow & { readonly sha256: string },
): Command => {
  if (!rows.some(({ key }) => key === row)) refuse('evidence.no-row');
  const once = { name, collection: collection.id, agency, row, sha256 };
  return { name, seed, once, id: commandIdOf(seed, author, once) };
};

type Command = Pick<SaveCells, 'name' | 'seed' | 'once'> & { readonly id: string };

const saveFiles = async (
  context: WriteContext,
  one: OpenedReturn,
  { command, row, files }: { readonly command: Command; readonly row: string; readonly files: Files },
): Promise<void> => {
  const stands = primaryCell(one.cells, row);
  const { typed, value, absent, why, note, evidence, seen } = stands ?? {};
  const kind = rowKind(row) ?? refuse('evidence.no-row');
  const cell: CellToSave = {
    row,
    field: PRIMARY[kind],
    ...(typed !== undefined && { typed }),
    ...(value && { value }),
    ...(absent !== undefined && { absent }),
    ...(why !== undefined && { why }),
    ...(note !== undefined && { note }),
    ...(evidence !== undefined && { evidence }),
    ...(seen !== undefined && { seen }),
    files,
    base: stands?.ref.version,
  };
  const { collection, agency } = one;
  await saveCells(context, one.season, { ...command, collection: collection.id, agency, cells: [cell] });
};
