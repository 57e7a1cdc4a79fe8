/** Files that records name by their SHA-256: written once, never changed, kept byte for byte. */
import type { Reader, Writer } from '#store/connection.ts';
import { asBuffer, joinPieces, pieceFrom } from '#store/content-pieces.ts';

export interface KeptFile {
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  readonly content: Uint8Array;
}

export const keepFiles = async (writer: Writer, workspace: string, files: readonly KeptFile[]): Promise<void> => {
  if (files.length === 0) return;
  await writer.query
    .insertInto('kept_file')
    .values(files.map(({ sha256, content }) => ({ workspace_id: workspace, sha256, content: asBuffer(content) })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** Undefined where no such file is kept in the workspace. */
export const findKeptFile = async (
  reader: Reader,
  workspace: string,
  sha256: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  joinPieces((from) =>
    reader.query
      .selectFrom('kept_file')
      .select(pieceFrom(from))
      .where('workspace_id', '=', workspace)
      .where('sha256', '=', sha256)
      .executeTakeFirst(),
  );
