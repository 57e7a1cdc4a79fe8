/** A suggestion as a form carries it: its field, and the words with their place. */
import type { Suggested } from '#core/review/take-suggestions.ts';

export const TICKED = 'goi-y-';

/** "57:64:155,5 tỷ". */
export const tickedValue = ({ start, end, suggestion }: Suggested): string => `${start}:${end}:${suggestion}`;

const VALUE = /^(?<start>\d{1,9}):(?<end>\d{1,9}):(?<suggestion>[\s\S]*)$/u;

/** Undefined: no page of ours made it. */
export const readTicked = (value: string): Suggested | undefined => {
  const { start, end, suggestion } = VALUE.exec(value)?.groups ?? {};
  return start === undefined || end === undefined || suggestion === undefined
    ? undefined
    : { start: Number(start), end: Number(end), suggestion };
};
