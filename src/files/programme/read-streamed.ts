/**
 * Reads a programme whose observations may be more than fit into memory: all that is wrong with it, or all but its
 * observations, and these as often as they are asked for, some at a time. It finds what `readProgramme` finds.
 */
import { collectRecords, NO_JOURNAL } from '#core/facts/records.ts';
import type { Outcome } from '#core/problem.ts';
import type { KnownCodes } from '#core/rules/check-codes.ts';
import { checkAlone, checkFigures, seriesRule } from '#core/rules/check-drafts.ts';
import { checkReferences } from '#core/rules/check-references.ts';
import { wholeScope } from '#core/rules/scope.ts';
import { addLocated, collectProgramme, type ProgrammeRead } from '#files/programme/read-programme.ts';
import { seenNames, type SeenNames } from '#files/programme/seen-names.ts';
import { askOfFile } from '#files/programme/series-facts.ts';
import { isStreamed, readSeriesFile, type SeriesChunk, type SeriesFile } from '#files/programme/series-file.ts';

/** Bytes of files by name; a file that stays on disk is read when its turn comes. */
export type ProgrammeSources = ReadonlyMap<string, Uint8Array | Blob>;

export interface StreamedRead extends ProgrammeRead {
  /** The observations, in the order of the file; nothing is wrong with them. */
  readonly series: () => AsyncIterable<SeriesChunk>;
  /** Their ids. */
  readonly names: Pick<SeenNames, 'has' | 'size'>;
}

export const readStreamed = async (sources: ProgrammeSources, known: KnownCodes): Promise<Outcome<StreamedRead>> => {
  const { files, series } = await parted(sources);
  const collected = collectProgramme(files, series ? [series.name] : []);
  const { problems, codec, workspace, base, drafts, unreadable, locate } = collected;
  if (!codec) return { ok: false, problems: problems.all() };
  const { programme } = codec;
  addLocated(problems, [...checkReferences(programme, drafts, unreadable), ...checkAlone(drafts, known)], locate);
  const names = seenNames();
  if (series) {
    const rule = seriesRule({ programme, drafts, unreadable });
    for await (const chunk of readSeriesFile(series, codec, names)) {
      problems.addAll(chunk.problems);
      addLocated(problems, rule(chunk.drafts), chunk.locate);
    }
  }
  const chunks = (): AsyncIterable<SeriesChunk> => (series ? readSeriesFile(series, codec) : nothing());
  if (problems.count() === 0 && workspace) {
    const records = collectRecords(
      workspace.id,
      NO_JOURNAL,
      drafts.map(({ subject, id, record, programme: owner = programme }) => ({
        ref: { subject, id, version: 1, sequence: 1 },
        programme: owner,
        record,
      })),
    );
    const rows = async function* () {
      for await (const chunk of chunks()) yield chunk.drafts;
    };
    const found = await askOfFile(records, programme, rows, (view) =>
      checkFigures(view, drafts, wholeScope(view), known.packs),
    );
    addLocated(problems, found, locate);
  }
  if (problems.count() > 0 || !workspace) return { ok: false, problems: problems.all() };
  return {
    ok: true,
    value: { workspace, programme, drafts, ...(base && { base }), locate, series: chunks, names },
  };
};

const nothing = async function* (): AsyncGenerator<SeriesChunk> {
  // A programme may have no observations.
};

/** What is read whole, and what is read row by row. */
const parted = async (
  sources: ProgrammeSources,
): Promise<{ readonly files: ReadonlyMap<string, Uint8Array>; readonly series: SeriesFile | undefined }> => {
  const files = new Map<string, Uint8Array>();
  let series: SeriesFile | undefined;
  for (const [name, source] of sources) {
    if (isStreamed(name, sources))
      series = { name, source: source instanceof Blob ? source : new Blob([source as Uint8Array<ArrayBuffer>]) };
    else files.set(name, source instanceof Blob ? new Uint8Array(await source.arrayBuffer()) : source);
  }
  return { files, series };
};
