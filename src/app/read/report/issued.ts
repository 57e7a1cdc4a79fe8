/** Issued reports, and what has changed of their figures since. */
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { openProgramme } from '#app/read/programme.ts';
import { comparableFigures } from '#app/read/report/comparable.ts';
import { frozenFigures, hasNoFiles } from '#app/read/report/frozen-figures.ts';
import { reportNamed } from '#app/read/report/named.ts';
import { asReadersOf } from '#app/read/report/readers.ts';
import { refuse } from '#app/refusal.ts';
import { recordName } from '#core/facts/withheld.ts';
import { driftOf, type Drifted } from '#core/report/drift.ts';
import { reportTitle } from '#core/subjects/report/title.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';
import { append } from '#core/value/append.ts';
import { readEntriesAt, readRemovals, type EntryHead } from '#store/journal/entries-at.ts';

/** Without an id, of the report that `reportNamed` takes then. Refuses as it does, and `issue.unknown`. */
export const issueOf = ({ view, programme }: OpenedProgramme, report?: string): Stored<'issue'> => {
  const id = report ?? reportNamed(view, programme.id).ref.id;
  return (
    view.all('issue').find((one) => one.report === id && one.programme === programme.id) ??
    refuse('issue.unknown', { name: reportTitle(reportNamed(view, programme.id, id)) })
  );
};

/** A figure that no longer is what was issued, with who changed it. */
export interface DriftedBy extends Drifted {
  /** The journal entries that changed what stands behind it, newest first. */
  readonly entries: readonly EntryHead[];
}

/** Figures asked at a time: others are answered in between. */
const AT_ONCE = 500;

/** What holds now for the day of the report, against what was issued: each figure once. */
export const driftedFigures = async (
  app: Application,
  opened: OpenedProgramme,
  issue: Stored<'issue'>,
): Promise<readonly Drifted[]> => {
  const { workspace, programme } = opened;
  const { view, units, ask } = await openProgramme(await asReadersOf(app, workspace.id, 'report', issue.report), {
    workspace: workspace.id,
    programme: programme.id,
    asOf: issue.asOf,
  });
  const frozen = await comparableFigures(app, view, issue, await frozenFigures(app, workspace.id, issue));
  const drifted: Drifted[] = [];
  for (let at = 0; at < frozen.length; at += AT_ONCE) {
    const some = frozen.slice(at, at + AT_ONCE);
    append(drifted, await ask<readonly Drifted[]>(() => driftOf(view, units, some, issue.askedAt)));
    await new Promise((turn) => void setImmediate(turn));
  }
  return [...new Map(drifted.map((one) => [JSON.stringify(one.address), one])).values()];
};

/** What has changed, with who changed it, or why that is not known: the page of an issue stands without it. */
export const tryDrift = async (
  app: Application,
  opened: OpenedProgramme,
  issue: Stored<'issue'>,
): Promise<readonly DriftedBy[] | 'no-files' | 'failed'> => {
  try {
    return await readDrift(app, opened, issue);
  } catch (error) {
    if (hasNoFiles(error)) return 'no-files';
    app.log.error({ err: error, issue: issue.ref.id }, 'drift of an issued report could not be looked at');
    return 'failed';
  }
};

/** The same with who changed it. Refuses as `frozenFigures`. */
export const readDrift = async (
  app: Application,
  opened: OpenedProgramme,
  issue: Stored<'issue'>,
): Promise<readonly DriftedBy[]> => {
  const drifted = await driftedFigures(app, opened, issue);
  const workspace = opened.workspace.id;
  const entries = await readEntriesAt(
    app.database.reader,
    workspace,
    drifted.flatMap(({ records }) => records.map(({ sequence }) => sequence)),
  );
  const removals = await readRemovals(
    app.database.reader,
    workspace,
    drifted.flatMap(({ gone }) => gone.map(({ subject, id }) => ({ subject: subject as Subject, id }))),
  );
  return drifted.map((one) => {
    const own = [
      ...one.records.flatMap(({ sequence }) => entries.get(sequence) ?? []),
      ...one.gone.flatMap(({ subject, id }) => removals.get(recordName(subject as Subject, id)) ?? []),
    ];
    return { ...one, entries: own.toSorted((a, b) => b.sequence - a.sequence) };
  });
};
