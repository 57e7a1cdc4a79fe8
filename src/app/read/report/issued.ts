/** Issued reports, and what has changed of their figures since. */
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { openProgramme } from '#app/read/programme.ts';
import { comparableFigures } from '#app/read/report/comparable.ts';
import { frozenFigures } from '#app/read/report/frozen-figures.ts';
import { asReadersOf } from '#app/read/report/readers.ts';
import { refuse } from '#app/refusal.ts';
import { driftOf, type Drifted } from '#core/report/drift.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';
import { append } from '#core/value/append.ts';
import { entriesOf } from '#store/journal/read.ts';
import { readEntriesAt, type EntryHead } from '#store/journal/entries-at.ts';

/** Refuses `issue.unknown`. */
export const issueOf = ({ view, programme }: OpenedProgramme, report: string): Stored<'issue'> =>
  view.all('issue').find((one) => one.report === report && one.programme === programme.id) ??
  refuse('issue.unknown', { report });

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

/** The same with who changed it. */
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
  const removals = await removalsOf(app, workspace, drifted);
  return drifted.map((one) => {
    const own = [
      ...one.records.flatMap(({ sequence }) => entries.get(sequence) ?? []),
      ...one.gone.flatMap((record) => removals.get(nameOf(record)) ?? []),
    ];
    return { ...one, entries: own.toSorted((a, b) => b.sequence - a.sequence) };
  });
};

/** Records that are gone, of which it is told who took them away. */
const MOST_GONE = 200;

const nameOf = ({ subject, id }: Drifted['gone'][number]): string => `${subject}/${id}`;

/** The entry by which each record that is gone went, by its name. */
const removalsOf = async (
  { database }: Application,
  workspace: string,
  drifted: readonly Drifted[],
): Promise<ReadonlyMap<string, EntryHead>> => {
  const gone = new Map(drifted.flatMap((one) => one.gone).map((one) => [nameOf(one), one]));
  const found = await Promise.all(
    [...gone].slice(0, MOST_GONE).map(async ([name, { subject, id }]) => {
      const [last] = await entriesOf(database.reader, workspace, subject as Subject, id);
      return last && ([name, { sequence: last.sequence, actor: last.actor, at: last.at }] as const);
    }),
  );
  return new Map(found.flatMap((one) => (one ? [one] : [])));
};
