/** Files that stand in a return as evidence, whichever of an agency's returns of the collection names them. */
import type { Application } from '#app/application.ts';
import type { OpenedReturn } from '#app/read/collecting/return.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { refuse } from '#app/refusal.ts';
import { cellsByRow } from '#core/collecting/answers.ts';
import { returnsOf } from '#core/collecting/collections.ts';
import { findKeptFile } from '#store/kept-files.ts';

/** Who may read the return may read it: asked before. Refuses `evidence.unknown`. */
export const readEvidence = async (
  app: Application,
  { view, workspace }: OpenedProgramme,
  { collection, agency }: Pick<OpenedReturn, 'collection' | 'agency'>,
  sha256: string,
): Promise<{ readonly name: string; readonly content: Uint8Array }> => {
  const returns = returnsOf(view, collection.id).get(agency) ?? [];
  const file = returns
    .flatMap(({ ref }) => [...cellsByRow(view, ref.id).values()])
    .flatMap((cells) => [...cells.values()])
    .flatMap(({ files }) => files)
    .find((one) => one.sha256 === sha256);
  const content = file && (await findKeptFile(app.database.reader, workspace.id, sha256));
  return file && content ? { name: file.name, content } : refuse('evidence.unknown');
};
