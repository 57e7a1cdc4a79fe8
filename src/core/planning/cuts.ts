/**
 * What the search learns from a set that the solver proposes and the exact score refuses. Each cut names only the
 * works that the refusal stands on, so that one cut also does away with every set that differs in other works alone.
 */
import { limitedCost, type Steps } from '#core/planning/evaluate-plan.ts';
import { lineValue, type Instance, type Line } from '#core/planning/instance.ts';

/** Not all of these works at these steps again; or, with a line, not while that line claims its minimum. */
export interface Cut {
  /** Positions of works. */
  readonly works: readonly number[];
  readonly steps: Steps;
  /** Position of a line. */
  readonly line?: number;
}

const worksOfLines = (lines: readonly Line[]): readonly number[] =>
  [...new Set(lines.flatMap(({ pushes, lifts }) => [...pushes, ...lifts].map(({ work }) => work)))].toSorted(
    (a, b) => a - b,
  );

/** The works on which a demand stands. */
const worksOfDemand = (instance: Instance, position: number): readonly number[] => {
  const demand = instance.demands[position];
  switch (demand?.kind) {
    case 'criterion':
      return worksOfLines(
        instance.lines.filter(({ city, grid }) => city === demand.city && grid.source.criterion === demand.criterion),
      );
    case 'total':
      return worksOfLines(instance.lines.filter(({ city }) => city === demand.city));
    case 'limit':
      return instance.works.flatMap((work, index) => (limitedCost(instance, demand.limit, work) > 0n ? [index] : []));
    case 'needs':
      return [demand.work, demand.needed];
    case 'excludes':
      return [demand.work, demand.other];
    case undefined:
      return [];
  }
};

/** Each demand that the set breaks, on the works that it stands on. */
export const cutsOfDemands = (instance: Instance, steps: Steps, broken: readonly number[]): readonly Cut[] =>
  broken.map((position) => ({ works: worksOfDemand(instance, position), steps }));

/** Lines that the solver takes for reached and that are not. */
export const cutsOfLines = (instance: Instance, steps: Steps, claimed: readonly number[]): readonly Cut[] =>
  claimed.flatMap((position): readonly Cut[] => {
    const line = instance.lines[position];
    const min = line?.grid.worst.min;
    return line === undefined || min === undefined || lineValue(line, steps) >= min
      ? []
      : [{ works: worksOfLines([line]), steps, line: position }];
  });

/** This very set, and no other. */
export const cutOfSet = (instance: Instance, steps: Steps): Cut => ({
  works: instance.works.map((_work, index) => index),
  steps,
});

/** Every set that costs the same by costing the same works. */
export const cutOfCost = (instance: Instance, steps: Steps): Cut => ({
  works: instance.works.flatMap(({ perStep }, index) => (perStep > 0n ? [index] : [])),
  steps,
});
