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
