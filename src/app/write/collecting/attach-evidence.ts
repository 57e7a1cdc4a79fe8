/** A file as evidence of a row of a return: kept byte for byte, named by its hash in the row's cell. */
import { hash } from 'node:crypto';
import type { OpenedReturn } from '#app/read/collecting/return.ts';
import { refuse } from '#app/refusal.ts';
import { saveCells, type CellToSave } from '#app/write/collecting/save-cells.ts';
import type { WriteContext } from '#app/write/context.ts';
import { evidenceName, freeName, isEvidenceKind, MOST_FILES, MOST_MEGABYTES } from '#core/collecting/evidence.ts';
import { isOpenToCells } from '#core/collecting/return-state.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { fileKind } from '#files/file-kind.ts';
import { keepFiles } from '#store/kept-files.ts';

/** The cell that carries what is said of a row as a whole. */
interface RowCell {
  readonly row: string;
  readonly field: string;
}

export interface GivenFile {
  readonly name: string;
  readonly content: Uint8Array;
}

type Files = Stored<'cell'>['files'];

const cellAt = ({ cells }: OpenedReturn, { row, field }: RowCell): Stored<'cell'> | undefined =>
  cells.get(row)?.get(field);

/**
 * Refuses `evidence.kind`, `evidence.too-large`, `evidence.too-many`, `evidence.there`, and what `saveCells` refuses.
 */
export const attachEvidence = async (
  context: WriteContext,
  one: OpenedReturn,
  { at, file: { name, content }, seed }: { readonly at: RowCell; readonly file: GivenFile; readonly seed: string },
): Promise<void> => {
  const kind = fileKind(content);
  if (!isEvidenceKind(kind)) refuse('evidence.kind', { file: name, fileKind: kind });
  if (content.length > MOST_MEGABYTES * 1_000_000) refuse('evidence.too-large', { most: MOST_MEGABYTES });
  const files = cellAt(one, at)?.files ?? [];
  const sha256 = hash('sha256', content, 'hex');
  if (files.some((file) => file.sha256 === sha256)) refuse('evidence.there');
  if (files.length >= MOST_FILES) refuse('evidence.too-many', { most: MOST_FILES });
  const { state } = one.standing;
  if (!isOpenToCells(state) || !one.collection.isOpen) refuse('return.closed-to-cells', { returnState: state });
  const taken = files.map((file) => file.name);
  const added = { name: freeName(evidenceName(name, kind), taken), sha256 };
  await context.app.database.write((writer) => keepFiles(writer, context.workspace, [{ sha256, content }]));
  await saveFiles(context, one, { at, files: [...files, added], seed });
};

/** The file stays among what is kept: rounds that were sent name it. Refuses `evidence.unknown`, as `saveCells`. */
export const removeEvidence = async (
  context: WriteContext,
  one: OpenedReturn,
  { at, sha256, seed }: { readonly at: RowCell; readonly sha256: string; readonly seed: string },
): Promise<void> => {
  const files = cellAt(one, at)?.files ?? [];
  if (!files.some((file) => file.sha256 === sha256)) refuse('evidence.unknown');
  await saveFiles(context, one, { at, files: files.filter((file) => file.sha256 !== sha256), seed });
};

const saveFiles = async (
  context: WriteContext,
  one: OpenedReturn,
  { at, files, seed }: { readonly at: RowCell; readonly files: Files; readonly seed: string },
): Promise<void> => {
  const stands = cellAt(one, at);
  const { typed, value, absent, why, note, evidence, seen } = stands ?? {};
  const cell: CellToSave = {
    ...at,
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
  await saveCells(context, one.season, {
    collection: collection.id,
    agency,
    cells: [cell],
    seed,
    name: 'attach-evidence',
  });
};
