/** Taking times so that they may be compared: sides run in turn, and medians are told. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds of one run. */
const timeOf = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/**
 * The sides run one after the other, round by round, so that a busy moment meets all of them. Medians by name,
 * milliseconds.
 */
export const compareTimes = async <Name extends string>(
  rounds: number,
  sides: Readonly<Record<Name, () => unknown>>,
  warmUp = 2,
): Promise<Readonly<Record<Name, number>>> => {
  const names = Object.keys(sides) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const name of names) {
      const milliseconds = await timeOf(sides[name]);
      if (round >= 0) taken.get(name)?.push(milliseconds);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken.get(name) ?? [])])) as Record<Name, number>;
};

/** Three significant digits; counts as they are. */
const short = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(3)));

/** Prints a result as one line of JSON. */
export const tell = (result: object): void => {
  console.log(JSON.stringify(result, (_key, value: unknown) => (typeof value === 'number' ? short(value) : value)));
};
