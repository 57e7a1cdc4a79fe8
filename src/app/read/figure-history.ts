/** A figure's page: its trace, what it lacks, and how its value changed as the records did. */
import type { Application } from '#app/application.ts';
import { describeMissing, type MissingValues } from '#core/query/missing.ts';
import { openFigure, traceRecords, type OpenedFigure } from '#app/read/figure.ts';
import { ask } from '#app/state/ask.ts';
import { readViewAt } from '#app/read/records.ts';
import type { OpenedWorkspace } from '#app/read/workspace.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import type { Figure, FigureRecord } from '#core/figure/figure.ts';
import type { ChainedEntry } from '#store/journal/entry.ts';
import { entriesOf } from '#store/journal/read.ts';

interface PastValue {
  readonly sequence: number;
  readonly instant: string;
  /** Absent: the address named nothing then. */
  readonly figure?: Figure;
}

export interface FigureWithHistory {
  /** Its records are those that are shown. */
  readonly opened: OpenedFigure;
  /** All records behind it. */
  readonly behind: readonly FigureRecord[];
  readonly missing: MissingValues;
  /** Newest first; empty when the value never changed. */
  readonly history: readonly PastValue[];
}

const RECORDS_LOOKED_AT = 8;
const CHANGES_SHOWN = 6;

/** `shown` chooses those of the records behind it that are told with author and instant. Refuses as `openFigure`. */
export const readFigureWithHistory = async (
  app: Application,
  { workspace, view, ask: askView }: OpenedWorkspace,
  address: string,
  shown: (behind: readonly FigureRecord[]) => readonly FigureRecord[],
): Promise<FigureWithHistory> => {
  const { figure, behind, head } = await openFigure(app, view, address);
  const opened = { figure, head, records: await traceRecords(app, view, shown(behind)) };
  const missing = await askView(() => describeMissing(view, figure));
  return { opened, behind, missing, history: await historyOf(app, workspace.id, figure, behind) };
};

/** The value after each change of the records it stands on, where it differs from the one before. */
const historyOf = async (
  app: Application,
  workspace: string,
  figure: Figure,
  behind: readonly FigureRecord[],
): Promise<readonly PastValue[]> => {
  const changed = behind.filter(({ ref }) => ref.version > 1).slice(0, RECORDS_LOOKED_AT);
  if (changed.length === 0) return [];
  const lists = await Promise.all(
    changed.map(({ ref }) => entriesOf(app.database.reader, workspace, ref.subject, ref.id)),
  );
  const entries = [...new Map(lists.flat().map((entry) => [entry.sequence, entry])).values()];
  const latest = entries.toSorted((a, b) => b.sequence - a.sequence).slice(0, CHANGES_SHOWN);
  const past: PastValue[] = [];
  for (const entry of latest) past.push(await valueAt(app, workspace, figure, entry));
  const distinct = past.filter(
    (one, index) => index === past.length - 1 || textOf(one.figure) !== textOf(past[index + 1]?.figure),
  );
  return distinct.length > 1 ? distinct : [];
};

const valueAt = async (
  app: Application,
  workspace: string,
  { address, asOf }: Figure,
  { sequence, at }: ChainedEntry,
): Promise<PastValue> => {
  const view = await readViewAt(app, workspace, asOf, sequence);
  const figure = await ask(app, view, () => findFigure(view, address));
  return { sequence, instant: String(at), ...(figure && { figure }) };
};

const textOf = (figure: Figure | undefined): string => JSON.stringify([figure?.date, figure?.value]);
