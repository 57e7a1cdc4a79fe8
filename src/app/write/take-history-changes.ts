/** The changes that decisions on an old report's proposals ask for. Writes nothing. */
import { draftOfEntry, type Entry } from '#app/read/entry/draft.ts';
import { valuesOf, type Values } from '#app/read/entry/values.ts';
import { fileNote } from '#app/read/history/file-note.ts';
import { checkFits } from '#app/write/check-fits.ts';
import { staleProblem } from '#app/write/decide-all.ts';
import type { DroppedProposal, TakeHistory, TakenProposal } from '#app/write/take-history.ts';
import { plain, type RecordChange } from '#core/facts/compare-drafts.ts';
import { atRow, done, refusedAll, type Outcome, type Problem } from '#core/problem.ts';
import { recordOf } from '#core/review/decide/decided.ts';
import { valuesAfter } from '#core/review/decide/values-after.ts';
import { PROPOSED_SUBJECTS, referredKey, type Proposal } from '#core/review/propose/proposal.ts';
import { groundAfter, type Ground } from '#core/rules/ground.ts';
import { SUBJECTS, type RecordIn } from '#core/subjects/subjects.ts';
import { append } from '#core/value/append.ts';
import { unitsOfMeasure, type UnitsOfMeasure } from '#core/value/measure-unit.ts';

export interface HistoryTaken {
  /** How many records were added or changed, the report's own not counted. */
  readonly taken: number;
  /** How many fell with something that they hang on: they are to be decided again. */
  readonly fell: number;
  readonly dropped: number;
}

export interface HistoryChanges {
  readonly decision: Outcome<{ readonly changes: readonly RecordChange[]; readonly answer: HistoryTaken }>;
  /** The row of each record, by "work/road". */
  readonly rows: ReadonlyMap<string, string>;
  /** Of records that were changed meanwhile: as they shall be. */
  readonly wanted: readonly RecordChange[];
}

/** Its file is named by its SHA-256. */
type HistoryGiven = TakeHistory & { readonly sha256: string };

export const historyChanges = (ground: Ground, given: HistoryGiven): HistoryChanges => {
  const { programme, sha256, report, taken, dropped = [], units = unitsOfMeasure() } = given;
  const changes: RecordChange[] = [];
  const wanted: RecordChange[] = [];
  const problems: Problem[] = [];
  const rows = new Map<string, string>();
  const made = new Map<string, string>();
  let known = ground;
  /** The draft, among the changes where nothing is wrong with it. */
  const put = (draft: Outcome<RecordChange>, row: string): RecordChange | undefined => {
    const found = draft.ok ? checkFits(known, draft.value) : draft.problems;
    append(
      problems,
      found.map((problem) => atRow(problem, row)),
    );
    if (!draft.ok) return undefined;
    const { subject, id } = draft.value;
    rows.set(`${subject}/${id}`, row);
    changes.push(draft.value);
    known = groundAfter(known, [draft.value]);
    return draft.value;
  };
  const source = put(reportDraft(known, given), report.row)?.id ?? '';
  const decide = ({ mark, proposal: { sentence }, row }: DroppedProposal, told?: Told): void => {
    const record: RecordIn<'proposal'> = {
      report: source,
      file: sha256,
      mark,
      sentence,
      ...(told && { record: told.record }),
      said: Object.entries(told?.values ?? {})
        .filter(([, text]) => text !== '')
        .map(([field, text]) => ({ field, text })),
    };
    const id = SUBJECTS.proposal.key?.(record as never) ?? '';
    const before = ground.find('proposal', id);
    if (before && isDecided(ground, before)) problems.push(atRow({ code: 'history.decided', where: {} }, row));
    else put(done({ subject: 'proposal', id, programme, record }), row);
  };
  let [fell, count] = [0, 0];
  for (const one of inOrder(taken)) {
    const { proposal, row, base, values: typed } = one;
    const values = resolved(proposal, typed, made);
    if (values === undefined) {
      fell += 1;
      continue;
    }
    const { existing, subject } = proposal;
    const entry: Entry = {
      subject,
      programme,
      ...(existing && { id: existing.id }),
      values: valuesAfter(proposal, standing(known, proposal, units), values, {
        document: source,
        at: sourceOf(proposal),
      }),
    };
    const draft = notYet(draftOfEntry(known, entry), (path) => typed[path] !== undefined && values[path] === undefined);
    const stale = existing && staleProblem(known, { subject, id: existing.id, programme }, base);
    if (stale) {
      // What is told of it, by whom and when, is added where the journal is: it finds its row by the record.
      rows.set(`${subject}/${existing.id}`, row);
      problems.push(stale);
      if (draft.ok) wanted.push(draft.value);
      continue;
    }
    const written = put(draft, row);
    if (!written) continue;
    count += 1;
    made.set(proposal.key, written.id);
    const told = resolved(proposal, proposal.values, made) ?? {};
    decide(one, { record: `${subject}/${written.id}`, values: told });
  }
  for (const one of dropped) decide(one);
  const answer = { taken: count, fell, dropped: dropped.length };
  return { decision: problems.length > 0 ? refusedAll(problems) : done({ changes, answer }), rows, wanted };
};

/** A field that must be filled, and for which a proposal was chosen that is not on record: it does not look empty. */
const notYet = (draft: Outcome<RecordChange>, isLeft: (path: string) => boolean): Outcome<RecordChange> =>
  draft.ok
    ? draft
    : refusedAll(
        draft.problems.map((problem) =>
          problem.code === 'form.missing' && isLeft(problem.where.field ?? '')
            ? { ...problem, code: 'history.not-yet' }
            : problem,
        ),
      );

interface Told {
  readonly record: string;
  readonly values: Values;
}

/** Dropped, or taken as a record that is still there. */
const isDecided = (known: Ground, decision: RecordIn<'proposal'>): boolean => {
  const made = recordOf(decision);
  return made === undefined || known.find(made.subject, made.id) !== undefined;
};

/** The report as a document that names its kept file: a new one, or one on record with a note more. */
const reportDraft = (known: Ground, { programme, file, sha256, report }: HistoryGiven): Outcome<RecordChange> => {
  const note = fileNote(file, sha256);
  // Somebody else may have put the same file on record since the page was shown.
  const same = [...known.all('document')].find((one) => one.note?.includes(sha256))?.ref.id;
  const id = 'id' in report ? report.id : same;
  if (id === undefined)
    return draftOfEntry(known, {
      subject: 'document',
      programme,
      values: { ...('values' in report && report.values), kind: 'report', note },
    });
  const stands = known.find('document', id);
  if (!stands) return refusedAll([{ code: 'form.choose', where: {}, data: { text: id } }]);
  const record = plain(stands) as RecordIn<'document'>;
  const named = record.note?.includes(sha256)
    ? record
    : { ...record, note: [record.note, note].filter(Boolean).join('\n') };
  return done({ subject: 'document', id, programme: stands.programme ?? programme, record: named });
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
const resolved = ({ subject }: Proposal, values: Values, made: ReadonlyMap<string, string>): Values | undefined => {
  const told: Record<string, string> = {};
  for (const [path, text] of Object.entries(values)) {
    const key = referredKey(text);
    const id = key === undefined ? text : made.get(key);
    if (id !== undefined) told[path] = id;
    else if (OWNED.has(subject) && HANGING.has(path)) return undefined;
  }
  return told;
};

/** "II.2.7, chú thích 3: “Năm 2021 thu 155,5 tỷ đồng …”" */
const sourceOf = ({ at, sentence }: Proposal): string => `${at === '' ? '' : `${at}: `}“${sentence}”`;

/** What stands in the record that is changed. */
const standing = (known: Ground, { subject, existing }: Proposal, units: UnitsOfMeasure): Values => {
  const record = existing && known.find(subject, existing.id);
  return record ? valuesOf(SUBJECTS[subject].fields, plain(record), units) : {};
};
