const DIGITS = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** 1 to 39 as parts and annexes are numbered: "XIV". Throws RangeError beyond. */
export const romanNumber = (value: number): string => {
  if (!Number.isInteger(value) || value < 1 || value > 39) throw new RangeError(`no Roman number for ${value}`);
  let rest = value;
  let text = '';
  for (const [size, letters] of DIGITS) for (; rest >= size; rest -= size) text += letters;
  return text;
};

const READ: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 39 }, (_, at) => [romanNumber(at + 1), at + 1] as const),
);

/** The other way round: undefined for what is no Roman number from 1 to 39. */
export const readRomanNumber = (text: string): number | undefined => READ.get(text);
