/** The records that differ between the two sides: how many of each kind, and some at a time. */
import { append } from '#core/value/append.ts';
import type { Application } from '#app/application.ts';
import type { Sides } from '#app/read/compare/sides.ts';
import { factChanges, type ChangeKind, type FactChange } from '#core/query/compare/fact-changes.ts';
import { documentsWithin, effectiveDay, isDated } from '#core/facts/effective.ts';
import { SERIES } from '#core/facts/series.ts';
import { DRAFT_SUBJECTS } from '#core/rules/withheld.ts';
import { SUBJECT_NAMES, SUBJECTS, type JournalSubject, type Subject } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';
import { netChanges, netCounts, type NetChange, type Stretch } from '#store/journal/between.ts';
import { countBetween, rowsBetween, type Between, type DatedSeries } from '#store/series-between.ts';

export interface RecordChange {
  readonly subject: JournalSubject;
  readonly id: string;
  readonly programme?: string;
  readonly kind: ChangeKind;
  readonly before?: object;
  readonly after?: object;
  /** See `FactChange`. */
  readonly as?: 'progress';
  /** Of facts: the day from which it holds, or on which it ended. */
  readonly day?: Day;
  /** Of the journal: the last entry about it. */
  readonly sequence?: number;
}

export interface ChangeCount {
  readonly subject: JournalSubject;
  readonly added: number;
  readonly changed: number;
  readonly closed: number;
}

export interface RecordsPart {
  /** Only of this subject. */
  readonly subject?: JournalSubject | undefined;
  readonly offset: number;
  readonly limit: number;
}

const ORDER: readonly JournalSubject[] = ['workspace', ...SUBJECT_NAMES];
const inOrder = (counts: readonly ChangeCount[]): readonly ChangeCount[] =>
  counts.toSorted((a, b) => ORDER.indexOf(a.subject) - ORDER.indexOf(b.subject));

/**
 * By subject, in the order of subjects; those without a change are left out. Records of other programmes do not count.
 */
export const countChanges = async (
  app: Application,
  workspace: string,
  programme: string,
  sides: Sides,
): Promise<readonly ChangeCount[]> =>
  inOrder(
    sides.by === 'journal'
      ? (await netCounts(app.database.reader, stretchOf(workspace, programme, sides))).map(({ removed, ...count }) => ({
          ...count,
          closed: removed,
        }))
      : await countFacts(app, workspace, programme, sides),
  );

/** Some of the changes, in the order of subjects. */
export const readChanges = async (
  app: Application,
  workspace: string,
  programme: string,
  sides: Sides,
  part: RecordsPart,
): Promise<readonly RecordChange[]> =>
  sides.by === 'journal'
    ? (await netChanges(app.database.reader, stretchOf(workspace, programme, sides), part)).map(netChange)
    : factPart(app, workspace, programme, sides, part);

const SHARED: readonly JournalSubject[] = [
  'workspace',
  ...SUBJECT_NAMES.filter((subject) => SUBJECTS[subject].scope === 'shared'),
];

const stretchOf = (workspace: string, programme: string, { before, after }: Sides): Stretch => ({
  workspace,
  programme,
  shared: SHARED,
  without: DRAFT_SUBJECTS,
  after: before.sequence,
  upTo: after.sequence,
});

const netChange = ({ subject, id, programme, before, after, sequence }: NetChange): RecordChange => ({
  subject,
  id,
  ...(programme !== null && { programme }),
  kind: before === null ? 'added' : after === null ? 'closed' : 'changed',
  ...(before && { before }),
  ...(after && { after }),
  sequence,
});

/** The changes of what is held whole, those of other programmes left out. */
const ownFacts = async ({ before, after }: Sides, programme: string): Promise<readonly FactChange[]> =>
  (await after.ask<readonly FactChange[]>(() => factChanges(before.view, after.view))).filter(
    ({ subject, programme: owner }) => SUBJECTS[subject].scope === 'shared' || owner === programme,
  );

const DATED_SERIES = SERIES.filter((subject): subject is DatedSeries => isDated(subject));

/** Which records of a series came to hold: by their own day, or by that of the document that tells them. */
const betweenOf = ({ before, after }: Sides, subject: DatedSeries): Between => ({
  subject,
  after: before.day,
  upTo: after.day,
  documents: documentsWithin(after.view.records.document, before.day, after.day),
});

const countFacts = async (
  app: Application,
  workspace: string,
  programme: string,
  sides: Sides,
): Promise<readonly ChangeCount[]> => {
  const kinds = Map.groupBy(await ownFacts(sides, programme), ({ subject }) => subject as Subject);
  const whole = [...kinds].map(([subject, changes]): ChangeCount => {
    const count = (kind: ChangeKind): number => changes.filter((one) => one.kind === kind).length;
    return { subject, added: count('added'), changed: count('changed'), closed: count('closed') };
  });
  const series: ChangeCount[] = [];
  for (const subject of DATED_SERIES) {
    const added = await countBetween(app.database.reader, workspace, betweenOf(sides, subject));
    if (added > 0) series.push({ subject, added, changed: 0, closed: 0 });
  }
  return [...whole, ...series];
};

/** In the order of subjects, what is held whole before the series. */
const factPart = async (
  app: Application,
  workspace: string,
  programme: string,
  sides: Sides,
  { subject, offset, limit }: RecordsPart,
): Promise<readonly RecordChange[]> => {
  const wanted = (one: JournalSubject): boolean => subject === undefined || one === subject;
  const all = (await ownFacts(sides, programme)).filter((one) => wanted(one.subject));
  const sorted = all.toSorted((a, b) => ORDER.indexOf(a.subject) - ORDER.indexOf(b.subject));
  const part: RecordChange[] = sorted.slice(offset, offset + limit);
  let behind = Math.max(0, offset - sorted.length);
  for (const series of DATED_SERIES.filter(wanted)) {
    if (part.length >= limit) break;
    const between = betweenOf(sides, series);
    const rows = await rowsBetween(app.database.reader, workspace, between, {
      offset: behind,
      limit: limit - part.length,
    });
    append(
      part,
      rows.map((row) => seriesChange(sides, series, row)),
    );
    if (rows.length === 0) behind -= await countBetween(app.database.reader, workspace, between);
    else behind = 0;
  }
  return part;
};

const seriesChange = (
  { after }: Sides,
  subject: DatedSeries,
  record: Awaited<ReturnType<typeof rowsBetween>>[number],
): RecordChange => {
  const day = effectiveDay(after.view.records, subject, record);
  return { subject, id: record.ref.id, kind: 'added', after: record, ...(day !== undefined && { day }) };
};
