/** Numbers of rows as people tell them. */

/** "1–60", "1–3, 7, 9–10": numbers in their order; what follows each other is a run. */
export const printRuns = (numbers: readonly number[]): string => {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) =>
      last === first ? String(first) : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`,
    )
    .join(', ');
};
