/**
 * What a person decided on proposals of an old report, as one command: all of it or none. The report is a document of
 * the workspace, its file is kept byte for byte, each record has as its source the report with the sentence, and each
 * decision stands, so that the same report asks it no more.
 */
import { fileNote, sha256Of } from '#app/read/history/file-note.ts';
import type { Values } from '#app/read/entry/values.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { refuse, Refusal } from '#app/refusal.ts';
import { answeredBefore } from '#app/write/answered-before.ts';
import { change } from '#app/write/change.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { submit } from '#app/write/submit.ts';
import { historyChanges, type HistoryTaken } from '#app/write/take-history-changes.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { atRow, type Problem } from '#core/problem.ts';
import type { Proposal } from '#core/review/propose/proposal.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import { keepFiles } from '#store/kept-files.ts';

export interface DroppedProposal {
  readonly proposal: Proposal;
  /** By `marksOf`. */
  readonly mark: string;
  /** Before which path its faults stand. */
  readonly row: string;
}

export interface TakenProposal extends DroppedProposal {
  /** As the form has them: records by their ids, or by `#` and the key of a proposal. */
  readonly values: Values;
  /** Of a change the version that the form shows. */
  readonly base?: number | undefined;
}

export interface TakeHistory {
  readonly programme: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The report as a document: the id of one on record, or the fields of a new one; `row`: where its faults stand. */
  readonly report: ({ readonly id: string } | { readonly values: Values }) & { readonly row: string };
  readonly taken: readonly TakenProposal[];
  readonly dropped?: readonly DroppedProposal[];
  /** What the form says, by which it is the same a second time. */
  readonly sent: unknown;
  readonly seed: string;
  readonly units?: UnitsOfMeasure;
}

/**
 * Refuses `history.none`, `history.decided` for what somebody else has decided meanwhile, what a form refuses of each
 * record, `write.conflict*` for a record that was changed meanwhile, and what an import would refuse; each at its row.
 */
export const takeHistory = async (context: WriteContext, given: TakeHistory): Promise<HistoryTaken> => {
  const { file, bytes, taken, dropped = [], sent, seed } = given;
  const id = commandIdOf(seed, context.author, sent);
  const before = await answeredBefore<HistoryTaken>(context, id);
  if (before) return before;
  if (taken.length + dropped.length === 0) return refuse('history.none');
  const sha256 = sha256Of(bytes);
  await context.app.database.write((writer) => keepFiles(writer, context.workspace, [{ sha256, content: bytes }]));
  // Which records the rows are, and what was wanted of those on record, is known when it is decided.
  const rows = new Map<string, string>();
  const wanted: RecordChange[] = [];
  return submit(context, {
    id,
    name: 'take-history',
    reason: fileNote(file, sha256),
    content: { sent, marks: [...taken, ...dropped].map(({ mark }) => mark) },
    wanted,
    decide: (ground) => {
      const made = historyChanges(ground, { ...given, sha256 });
      rows.clear();
      for (const [record, row] of made.rows) rows.set(record, row);
      wanted.splice(0, wanted.length, ...made.wanted);
      return made.decision;
    },
  }).catch((error: unknown) => {
    throw error instanceof Refusal ? new Refusal(error.problems.map((problem) => atItsRow(problem, rows))) : error;
  });
};

/** At the row of the record that it speaks of; of another record it stands as it is. */
const atItsRow = (problem: Problem, rows: ReadonlyMap<string, string>): Problem => {
  const row = rows.get(problem.where.record ?? '');
  return row === undefined ? problem : atRow(problem, row);
};

export interface TakeBackDropped {
  readonly id: string;
  readonly base: number;
  readonly seed: string;
}

/** A dropped proposal is to be decided again. Refuses `history.not-dropped`, and as `change`. */
export const takeBackDropped = async (
  context: WriteContext,
  { view, programme }: OpenedProgramme,
  { id, base, seed }: TakeBackDropped,
): Promise<void> => {
  const commandId = commandIdOf(seed, context.author, { id, base, goes: true });
  if (await answeredBefore(context, commandId)) return;
  const dropped = view.onRecord('proposal', id);
  if (dropped?.programme !== programme.id || dropped.record !== undefined) return refuse('history.not-dropped');
  await change(context, {
    commandId,
    name: 'take-back-dropped',
    changes: [{ subject: 'proposal', id, programme: programme.id, base }],
  });
};
