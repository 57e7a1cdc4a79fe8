/** A figure's page: its trace, what it lacks, and how its value changed as the records did. */
import type { Application } from '#app/application.ts';
import { describeMissing, type MissingValues } from '#core/query/missing.ts';
import { traceFigure, type OpenedFigure } from '#app/read/figure.ts';
import { ask } from '#app/state/ask.ts';
import { readViewAt } from '#app/read/records.ts';
import type { OpenedWorkspace } from '#app/read/workspace.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import type { ChainedEntry } from '#store/journal/entry.ts';
import { entriesOf } from '#store/journal/read.ts';

interface PastValue {
  readonly sequence: number;
  readonly instant: string;
  /** Absent: the address named nothing then. */
  readonly figure?: Figure;
}

export interface FigureWithHistory {
  readonly opened: OpenedFigure;
  readonly missing: MissingValues;
  /** Newest first; empty when the value never changed. */
  readonly history: readonly PastValue[];
}

const RECORDS_LOOKED_AT = 8;
const CHANGES_SHOWN = 6;

/** Refuses as `traceFigure`. */
export const readFigureWithHistory = async (
  app: Application,
  { workspace, view, ask: askView }: OpenedWorkspace,
  address: string,
): Promise<FigureWithHistory> => {
  const opened = await traceFigure(app, view, address);
  const missing = await askView(() => describeMissing(view, opened.figure));
  return { opened, missing, history: await historyOf(app, workspace.id, opened) };
};

/** The value after each change of the records it stands on, where it differs from the one before. */
const historyOf = async (
  app: Application,
  workspace: string,
  { figure, records }: OpenedFigure,
): Promise<readonly PastValue[]> => {
  const changed = records.filter((record) => record.version > 1).slice(0, RECORDS_LOOKED_AT);
  if (changed.length === 0) return [];
  const lists = await Promise.all(
    changed.map((record) => entriesOf(app.database.reader, workspace, record.subject as Subject, record.id)),
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
