/**
 * Proposals of an old report that a person accepted, as one command: all of them or none. The report is a document of
 * the workspace, its file is kept byte for byte, and each record has as its source the report with the sentence.
 */
import { hash } from 'node:crypto';
import { draftOfEntry, type Entry } from '#app/read/entry/draft.ts';
import { valuesOf, type Values } from '#app/read/entry/values.ts';
import { answeredBefore } from '#app/write/answered-before.ts';
import { checkFits } from '#app/write/check-fits.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { staleProblem } from '#app/write/decide-all.ts';
import { submit } from '#app/write/submit.ts';
import { plain, type RecordChange } from '#core/facts/compare-drafts.ts';
import { done, refusedAll, type Outcome, type Problem } from '#core/problem.ts';
import { PROPOSED_SUBJECTS, referredKey, type Proposal } from '#core/review/propose/proposal.ts';
import { groundAfter, type Ground } from '#core/rules/ground.ts';
import { SUBJECTS } from '#core/subjects/subjects.ts';
import { append } from '#core/value/append.ts';
import { unitsOfMeasure, type UnitsOfMeasure } from '#core/value/measure-unit.ts';
import { keepFiles } from '#store/kept-files.ts';

export interface TakenProposal {
  readonly proposal: Proposal;
  /** As the form has them: records by their ids, or by `#` and the key of a proposal. */
  readonly values: Values;
  /** Of a change the version that the form shows. */
  readonly base?: number | undefined;
  /** Before which path its faults stand. */
  readonly row: string;
}

export interface TakeHistory {
  readonly programme: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The report as a document: the id of one on record, or the fields of a new one. */
  readonly report: { readonly id: string } | { readonly values: Values; readonly row: string };
  readonly taken: readonly TakenProposal[];
  /** What the form says, by which it is the same a second time. */
  readonly sent: unknown;
  readonly seed: string;
  readonly units?: UnitsOfMeasure;
}

export interface HistoryTaken {
  /** How many records were added or changed, the report's own not counted. */
  readonly taken: number;
  /** How many fell with something that they hang on. */
  readonly fell: number;
}

export const sha256Of = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

/** By this a report is known as one that was taken in before. */
export const fileNote = (file: string, bytes: Uint8Array): string =>
  `Tệp${file === '' ? '' : ` ${file}`}, SHA-256 ${sha256Of(bytes)}`;

/**
 * Refuses `history.none`, what a form refuses of each record (at its row), `write.conflict*` for a record that was
 * changed meanwhile, and what an import would refuse.
 */
export const takeHistory = async (context: WriteContext, given: TakeHistory): Promise<HistoryTaken> => {
  const { file, bytes, taken, sent, seed } = given;
  const id = commandIdOf(seed, context.author, sent);
  const before = await answeredBefore<HistoryTaken>(context, id);
  if (before) return before;
  await context.app.database.write((writer) =>
    keepFiles(writer, context.workspace, [{ sha256: sha256Of(bytes), content: bytes }]),
  );
  return submit(context, {
    id,
    name: 'take-history',
    reason: fileNote(file, bytes),
    content: { sent, keys: taken.map(({ proposal }) => proposal.key) },
    wanted: [],
    decide: (ground) => decided(ground, given),
  });
};

interface Decision {
  readonly changes: readonly RecordChange[];
  readonly answer: HistoryTaken;
}

const decided = (ground: Ground, { programme, file, bytes, report, taken, units }: TakeHistory): Outcome<Decision> => {
  if (taken.length === 0) return refusedAll([{ code: 'history.none', where: {} }]);
  const changes: RecordChange[] = [];
  const problems: Problem[] = [];
  const made = new Map<string, string>();
  let known = ground;
  const put = (draft: Outcome<RecordChange>, row: string): string | undefined => {
    const found = draft.ok ? checkFits(known, draft.value) : draft.problems;
    append(
      problems,
      found.map((problem) => atRow(problem, row)),
    );
    if (!draft.ok) return undefined;
    changes.push(draft.value);
    known = groundAfter(known, [draft.value]);
    return draft.value.id;
  };
  const source =
    'id' in report
      ? report.id
      : put(
          draftOfEntry(known, {
            subject: 'document',
            programme,
            values: { ...report.values, kind: 'report', note: fileNote(file, bytes) },
          }),
          report.row,
        );
  let fell = 0;
  for (const one of inOrder(taken)) {
    const { proposal, row, base } = one;
    const values = resolved(one, made);
    if (values === undefined) {
      fell += 1;
      continue;
    }
    const told = { 'source.document': source ?? '', 'source.at': sourceOf(proposal) };
    const { existing, subject } = proposal;
    const stale = existing && staleProblem(known, { subject, id: existing.id, programme }, base);
    if (stale) {
      problems.push(atRow(stale, row));
      continue;
    }
    const entry: Entry = existing
      ? { subject, programme, id: existing.id, values: { ...standing(known, proposal, units), ...values, ...told } }
      : { subject, programme, values: { ...values, ...told } };
    const id = put(draftOfEntry(known, entry), row);
    if (id !== undefined) made.set(proposal.key, id);
  }
  return problems.length > 0
    ? refusedAll(problems)
    : done({ changes, answer: { taken: changes.length - ('id' in report ? 0 : 1), fell } });
};

/** Each behind what it may refer to; objectives behind those above them. */
const inOrder = (taken: readonly TakenProposal[]): readonly TakenProposal[] =>
  taken.toSorted(
    (a, b) =>
      PROPOSED_SUBJECTS.indexOf(a.proposal.subject) - PROPOSED_SUBJECTS.indexOf(b.proposal.subject) ||
      depthOf(a) - depthOf(b),
  );

const depthOf = ({ proposal, values }: TakenProposal): number =>
  proposal.subject === 'objective' ? (values['id'] ?? '').split('.').length : 0;

/** Fields without which a record says nothing: its value falls with its measure. */
const HANGING: ReadonlySet<string> = new Set(['measure', 'work', 'objective', 'place']);
const OWNED: ReadonlySet<string> = new Set(['observation', 'progress', 'funding', 'obstacle']);

/** References to accepted proposals as ids; others are left out, or undefined where it cannot be without them. */
const resolved = ({ proposal, values }: TakenProposal, made: ReadonlyMap<string, string>): Values | undefined => {
  const told: Record<string, string> = {};
  for (const [path, text] of Object.entries(values)) {
    const key = referredKey(text);
    const id = key === undefined ? text : made.get(key);
    if (id !== undefined) told[path] = id;
    else if (OWNED.has(proposal.subject) && HANGING.has(path)) return undefined;
  }
  return told;
};

/** "II.2.7, chú thích 3: “Năm 2021 thu 155,5 tỷ đồng …”" */
const sourceOf = ({ at, sentence }: Proposal): string => `${at === '' ? '' : `${at}: `}“${sentence}”`;

/** What stands in the record that is changed. */
const standing = (known: Ground, { subject, existing }: Proposal, units = unitsOfMeasure()): Values => {
  const record = existing && known.find(subject, existing.id);
  return record ? valuesOf(SUBJECTS[subject].fields, plain(record), units) : {};
};

const atRow = (problem: Problem, row: string): Problem => ({
  ...problem,
  where: { field: problem.where.field === undefined ? row : `${row}.${problem.where.field}` },
});
