/** What returns tell of a figure, for who may see them, with the values that went back as they stood then. */
import type { Application } from '#app/application.ts';
import { ask } from '#app/state/ask.ts';
import {
  approvedRows,
  handsOf,
  roundsOf,
  waitingFor,
  type MaySee,
  type Round,
  type ToldRow,
} from '#core/query/told-in-returns.ts';
import type { Unapproved } from '#core/collecting/return-state.ts';
import type { View } from '#core/facts/view.ts';
import type { Figure } from '#core/figure/figure.ts';
import { typedAt, typedIn } from '#app/read/collecting/typed-at.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** A round in which a value went back. `typed`: what it was then, where it is known. */
interface ReturnedRound extends Round {
  readonly typed?: string;
}

export interface ToldInReturn {
  readonly record: Stored<'return'>;
  readonly row: string;
  /** The values of the row as they were typed. */
  readonly typed: readonly string[];
  readonly hands: ReturnType<typeof handsOf>;
  readonly rounds: readonly ReturnedRound[];
}

export interface ToldOfFigure {
  /** Not approved: by standing, with the figure as it would be. */
  readonly waiting: readonly {
    readonly standing: Unapproved;
    readonly figure: Figure;
    readonly rows: readonly ToldInReturn[];
  }[];
  /** What was approved and stands behind it. */
  readonly approved: readonly ToldInReturn[];
}

/** Of many rows behind a figure so many are told. */
const ROWS_TOLD = 20;

/** Nothing for who may see no return. */
export const toldOfFigure = async (
  app: Application,
  view: View,
  figure: Figure,
  maySee: MaySee,
): Promise<ToldOfFigure> => {
  const found = await ask(app, view, () => ({
    waiting: waitingFor(view, figure.address, maySee),
    approved: approvedRows(view, figure, maySee),
  }));
  const told = (rows: readonly ToldRow[]): Promise<readonly ToldInReturn[]> =>
    Promise.all(rows.slice(0, ROWS_TOLD).map((row) => toldRow(app, view, row)));
  const waiting = [];
  for (const one of found.waiting) waiting.push({ ...one, rows: await told(one.rows) });
  return { waiting, approved: await told(found.approved) };
};

const toldRow = async (app: Application, view: View, row: ToldRow): Promise<ToldInReturn> => ({
  record: row.record,
  row: row.row,
  typed: row.cells.flatMap((cell) => typedIn(cell) ?? []),
  hands: handsOf(row),
  rounds: await Promise.all(roundsOf(row).map((round) => withTyped(app, view, row, round))),
});

/** The values of the row as the journal had them when it went back. */
const withTyped = async (app: Application, view: View, { cells }: ToldRow, round: Round): Promise<ReturnedRound> => {
  const values = await Promise.all(cells.map((cell) => typedAt(app, view.records.workspace, cell, round.at)));
  const told = values.filter((value) => value !== undefined);
  return { ...round, ...(told.length > 0 && { typed: told.join('; ') }) };
};
