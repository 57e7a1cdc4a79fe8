/**
 * Issued reports of which figures are others now: told wherever one looks at the programme. No page waits for it
 * longer than a moment, and none fails with it: what is not known yet is told to be looked at.
 */
import type { Application } from '#app/application.ts';
import { inTime } from '#app/patience.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { driftMemory, type DriftMemory } from '#app/read/report/drift-memory.ts';
import { hasNoFiles } from '#app/read/report/frozen-figures.ts';
import { driftedFigures } from '#app/read/report/issued.ts';
import type { States } from '#app/state/states.ts';
import { printHead } from '#core/facts/head.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { seenBy } from '#store/withheld.ts';

/** Of an issued report: what is known of its figures now. */
export interface DriftedReport {
  readonly issue: Stored<'issue'>;
  /**
   * How many of its figures say another thing now of its day, one at least; `looking`: it is being found out;
   * `failed`: it could not be.
   */
  readonly figures: number | 'looking' | 'failed';
}

/** Whether all of it is known: asked again, the same is answered. */
export const areSettled = (drifted: readonly DriftedReport[]): boolean =>
  drifted.every(({ figures }) => typeof figures === 'number');

/** The newest are looked at: each figure of a report is asked again. */
const NEWEST = 3;
/** A longer list of figures is looked at on the page of its report alone. */
const MOST_BYTES = 4_000_000;
/** So long a page waits for it, in milliseconds: a report of a few hundred figures is looked at within. */
const PATIENCE = 250;

/** What was found out for all readers of an application. */
const KNOWN = new WeakMap<States, DriftMemory>();

/**
 * Those that no issued report puts right yet, newest first; those of which all figures are the same are left out. It
 * never rejects for a report that could not be looked at.
 */
export const driftedReports = async (
  app: Application,
  opened: OpenedProgramme,
  patience = PATIENCE,
): Promise<readonly DriftedReport[]> => {
  const memory = KNOWN.get(app.states) ?? driftMemory();
  KNOWN.set(app.states, memory);
  const looks = uncorrected(opened).map((issue) => lookOf(app, opened, issue));
  await inTime(lookAtAll(app, opened, looks, memory), patience);
  return looks.flatMap(({ issue, key }): readonly DriftedReport[] => {
    const figures = memory.find(key) ?? 'looking';
    // It is told once; who looks again has it tried again.
    if (figures === 'failed') memory.forget(key);
    return figures === 0 ? [] : [{ issue, figures }];
  });
};

/** Issued reports of the programme that no other issued one corrects. */
const uncorrected = ({ view, programme }: OpenedProgramme): readonly Stored<'issue'>[] => {
  const issues = view.all('issue').filter((one) => one.programme === programme.id);
  const corrected = new Set(issues.flatMap(({ report }) => view.find('report', report)?.corrects ?? []));
  return issues
    .filter(
      ({ report, files }) =>
        !corrected.has(report) && files.every(({ bytes, format }) => format !== 'json' || bytes <= MOST_BYTES),
    )
    .toSorted((a, b) => b.issuedAt.localeCompare(a.issuedAt))
    .slice(0, NEWEST);
};

/** What is to be looked at, for whom, and at which head of the journal. */
interface Look {
  readonly issue: Stored<'issue'>;
  readonly whose: string;
  readonly key: string;
}

const lookOf = ({ database }: Application, { view, workspace }: OpenedProgramme, issue: Stored<'issue'>): Look => {
  const { id, version } = issue.ref;
  const sees = seenBy(database.reader, workspace.id);
  const whose = JSON.stringify([workspace.id, id, version, sees, database.reader.drafts ?? 'all']);
  return { issue, whose, key: `${printHead(view.records)} ${whose}` };
};

const lookAtAll = async (
  app: Application,
  opened: OpenedProgramme,
  looks: readonly Look[],
  memory: DriftMemory,
): Promise<void> => {
  for (const look of looks) if (memory.find(look.key) === undefined) await lookAt(app, opened, look, memory);
};

/** Records may change faster than a report is looked at: while one looks at an earlier head, nobody else begins. */
const lookAt = async (
  app: Application,
  opened: OpenedProgramme,
  { issue, whose, key }: Look,
  { keep, looking }: DriftMemory,
): Promise<void> => {
  const running = looking.get(whose);
  if (running) return running.key === key ? running.done : undefined;
  const done = driftedFigures(app, opened, issue)
    .then(
      ({ length }) => keep(key, length),
      (error: unknown) => {
        if (hasNoFiles(error)) return keep(key, 0);
        app.log.error({ err: error, issue: issue.ref.id }, 'drift of an issued report could not be looked at');
        keep(key, 'failed');
      },
    )
    .finally(() => looking.delete(whose));
  looking.set(whose, { key, done });
  return done;
};
