/** Which column to part on: the one whose both answers cost most, by what they have cost before (pseudo-costs). */

/** What has been learnt of a column: how the bound rose, a whole unit, when it became no or yes. */
interface History {
  readonly rise: [number, number];
  readonly count: [number, number];
}

export interface Branching {
  /** The bound rose by `rise` when the column was moved by `distance` to no (0) or yes (1). */
  readonly learn: (column: number, side: 0 | 1, rise: number, distance: number) => void;
  /** Greater is better; for a value between 0 and 1. */
  readonly worth: (column: number, value: number) => number;
  /** How often the less known side has been seen. */
  readonly known: (column: number) => number;
}

const LEAST = 1e-6;

export const worthOf = (down: number, up: number): number => Math.max(down, LEAST) * Math.max(up, LEAST);

export const branching = (columns: number): Branching => {
  const histories = Array.from({ length: columns }, (): History => ({ rise: [0, 0], count: [0, 0] }));
  const all: History = { rise: [0, 0], count: [0, 0] };
  const mean = ({ rise, count }: History, side: 0 | 1): number =>
    count[side] > 0 ? rise[side] / count[side] : all.count[side] > 0 ? all.rise[side] / all.count[side] : 1;
  return {
    learn: (column, side, rise, distance) => {
      if (distance < 1e-9) return;
      for (const history of [histories[column], all]) {
        if (history === undefined) continue;
        history.rise[side] += Math.max(0, rise) / distance;
        history.count[side] += 1;
      }
    },
    worth: (column, value) => {
      const history = histories[column];
      return history === undefined ? 0 : worthOf(mean(history, 0) * value, mean(history, 1) * (1 - value));
    },
    known: (column) => Math.min(...(histories[column]?.count ?? [0])),
  };
};
