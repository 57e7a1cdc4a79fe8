/** A programme as plain files: the same that an import takes. */
import type { Application } from '#app/application.ts';
import { readWorkspace } from '#app/read/records.ts';
import { refuse } from '#app/refusal.ts';
import { soleProgramme } from '#app/read/sole-programme.ts';
import { plain } from '#core/facts/compare-drafts.ts';
import { programmeDrafts } from '#core/facts/programme-drafts.ts';
import { compareIds } from '#core/text/collate.ts';
import { makeDraft, type Draft } from '#core/subjects/subjects.ts';
import { byId } from '#files/programme/folder-form.ts';
import { writeStreamed, type ProgrammeParts } from '#files/programme/write-programme.ts';
import type { Reader } from '#store/connection.ts';
import { observationsOf, observedIn } from '#store/observations.ts';
import { loadGround } from '#store/records.ts';

export interface ExportQuestion {
  readonly workspace: string;
  /** Absent: the only one. */
  readonly programme?: string | undefined;
  /** With Vietnamese names of columns and words beside codes. */
  readonly words?: boolean;
}

/**
 * Hands on all files of a programme, with all that is shared and needed. Observations are read while they are written,
 * those of one measure at a time, all in one snapshot. Refuses `workspace.unknown`, `programme.unknown`,
 * `programme.which`.
 */
export const exportInto = async <T>(
  app: Application,
  { workspace, programme, words = false }: ExportQuestion,
  write: (files: ProgrammeParts) => Promise<T>,
): Promise<T> => {
  const row = await readWorkspace(app, workspace);
  return app.database.read(async (reader) => {
    const records = (await loadGround(reader, workspace)) ?? refuse('workspace.unknown', { workspace });
    const chosen = soleProgramme(records, programme);
    const observed = await observedIn(reader, workspace, chosen.id);
    const drafts = programmeDrafts(records, chosen.id, observed);
    const measures = drafts.flatMap((draft) =>
      draft.subject === 'measure' && observed.namedWith(draft.id) ? [draft.id] : [],
    );
    const given = {
      workspace: row,
      programme: chosen.id,
      head: { sequence: records.sequence, hash: records.hash },
      drafts,
      words,
    };
    return write(
      writeStreamed(given, measures.length > 0 ? observationDrafts(reader, workspace, measures) : undefined),
    );
  });
};

/** All files of a programme in memory. `words`, refusals: as `exportInto`. */
export const exportProgramme = (
  app: Application,
  workspace: string,
  programme?: string,
  words = false,
): Promise<ReadonlyMap<string, Uint8Array>> =>
  exportInto(app, { workspace, programme, words }, async (files) => {
    const whole = new Map<string, Uint8Array>();
    for (const [name, content] of files)
      whole.set(name, content instanceof Uint8Array ? content : await joined(content));
    return whole;
  });

const joined = async (parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const list: Uint8Array[] = [];
  for await (const part of parts) list.push(part);
  return new Uint8Array(Buffer.concat(list));
};

/**
 * The numbers in an id without zeros in front: ids that differ in nothing else lie between each other in the order of
 * `byId`.
 */
const formOf = (measure: string): string => measure.replaceAll(/(?<!\d)0+(?=\d)/gu, '');

/** In the order of `byId`, in which an id begins with its measure and an `@`. */
const observationDrafts = async function* (
  reader: Reader,
  workspace: string,
  measures: readonly string[],
): AsyncGenerator<readonly Draft<'observation'>[]> {
  const groups = [...Map.groupBy(measures, formOf)].toSorted(([a], [b]) => compareIds(`${a}@`, `${b}@`));
  for (const [, group] of groups) {
    const rows = await observationsOf(reader, workspace, group);
    yield rows
      .toSorted((a, b) => byId(a.ref.id, b.ref.id))
      .map((one) => makeDraft('observation', one.ref.id, plain(one)) as Draft<'observation'>);
  }
};
