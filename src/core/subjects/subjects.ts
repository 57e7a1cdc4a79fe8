/** All subjects of a workspace, in an order in which each refers to earlier ones wherever it can. */
import { CLAIM } from '#core/subjects/claim/shape.ts';
import { CONTRIBUTION } from '#core/subjects/contribution/shape.ts';
import { DOCUMENT } from '#core/subjects/document/shape.ts';
import { FINDING } from '#core/subjects/finding/shape.ts';
import { FUNDING } from '#core/subjects/funding/shape.ts';
import { HOLIDAY } from '#core/subjects/holiday/shape.ts';
import { MEASURE, OBSERVATION } from '#core/subjects/measure/shape.ts';
import { OBJECTIVE } from '#core/subjects/objective/shape.ts';
import { OBSTACLE } from '#core/subjects/obstacle/shape.ts';
import { OVERSIGHT } from '#core/subjects/oversight/shape.ts';
import { PARTY } from '#core/subjects/party/shape.ts';
import { BOUNDARY, PLACE } from '#core/subjects/place/shape.ts';
import { PROPOSAL } from '#core/subjects/proposal/shape.ts';
import { PROGRAMME } from '#core/subjects/programme/shape.ts';
import type { RecordOf } from '#core/shape/shape.ts';
import { CIRCULATION, ISSUE, OPINION, RECEIPT, REPORT, WORDING } from '#core/subjects/report/shape.ts';
import { REVIEW, WAIVER } from '#core/subjects/review/shape.ts';
import { TERM } from '#core/subjects/term/shape.ts';
import { SCORECARD, SCORELINE } from '#core/subjects/scorecard/shape.ts';
import { TASK } from '#core/subjects/task/shape.ts';
import { CELL, COLLECTION, DUTY, RETURN } from '#core/subjects/collection/shape.ts';
import { AGENCY } from '#core/subjects/agency/shape.ts';
import { BOND, CORRECTION, EFFECT, INPUT, LIMIT, PATH, SCENARIO, URBAN } from '#core/subjects/city/shape.ts';
import { EXTENT, PROGRESS, STEP, WORK } from '#core/subjects/work/shape.ts';
import type { WorkspaceRecord } from '#core/subjects/workspace/shape.ts';

export const SUBJECTS = {
  term: TERM,
  place: PLACE,
  boundary: BOUNDARY,
  agency: AGENCY,
  party: PARTY,
  document: DOCUMENT,
  holiday: HOLIDAY,
  review: REVIEW,
  programme: PROGRAMME,
  objective: OBJECTIVE,
  measure: MEASURE,
  observation: OBSERVATION,
  work: WORK,
  progress: PROGRESS,
  step: STEP,
  extent: EXTENT,
  funding: FUNDING,
  contribution: CONTRIBUTION,
  claim: CLAIM,
  obstacle: OBSTACLE,
  finding: FINDING,
  oversight: OVERSIGHT,
  task: TASK,
  scorecard: SCORECARD,
  scoreline: SCORELINE,
  report: REPORT,
  wording: WORDING,
  circulation: CIRCULATION,
  opinion: OPINION,
  issue: ISSUE,
  receipt: RECEIPT,
  waiver: WAIVER,
  proposal: PROPOSAL,
  urban: URBAN,
  input: INPUT,
  effect: EFFECT,
  bond: BOND,
  limit: LIMIT,
  correction: CORRECTION,
  scenario: SCENARIO,
  path: PATH,
  duty: DUTY,
  collection: COLLECTION,
  return: RETURN,
  cell: CELL,
} as const;

export type Subject = keyof typeof SUBJECTS;
export const SUBJECT_NAMES = Object.keys(SUBJECTS) as readonly Subject[];

/** What the journal tells of: records, and the workspace itself. */
export type JournalSubject = Subject | 'workspace';
export type JournalRecord = RecordIn<Subject> | WorkspaceRecord;

export type RecordIn<S extends Subject> = RecordOf<(typeof SUBJECTS)[S]['fields']>;

/** A record as a file or a form gives it, before it is stored: of each subject its own. */
export type Draft<S extends Subject = Subject> = {
  readonly [T in S]: {
    readonly subject: T;
    readonly id: string;
    /** The programme that owns it; absent for shared subjects. */
    readonly programme?: string;
    readonly record: RecordIn<T>;
  };
}[S];

/** A draft of a subject that is only known when it runs; the record is one of its shape. */
export const makeDraft = (subject: Subject, id: string, record: object, programme?: string): Draft =>
  ({ subject, id, ...(programme !== undefined && { programme }), record }) as Draft;

/** Which version of which record: what a trace points at. `sequence` is the journal entry that wrote it. */
export interface RecordRef {
  readonly subject: Subject;
  readonly id: string;
  readonly version: number;
  readonly sequence: number;
}

/** A record in the workspace with its version. */
export type Stored<S extends Subject> = RecordIn<S> & { readonly ref: RecordRef; readonly programme?: string };

/** Of which subjects there are drafts. */
export const subjectsOf = (drafts: readonly Draft[]): ReadonlySet<Subject> =>
  new Set(drafts.map(({ subject }) => subject));

export const draftsOf = <S extends Subject>(drafts: readonly Draft[], subject: S): readonly Draft<S>[] =>
  drafts.filter((draft): draft is Draft & Draft<S> => draft.subject === subject);
