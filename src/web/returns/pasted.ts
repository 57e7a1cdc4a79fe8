/** A column that was pasted into the box of a screen: its cells at the inputs of the rows, in their order. */
import type { Problem } from '#core/problem.ts';
import { fillColumn } from '#core/text/pasted-column.ts';
import { inputName, PASTED_FIELD, PASTED_UNIT_FIELD, ROWS_FIELD } from '#web/returns/fields.ts';

type Texts = Readonly<Record<string, string>>;

interface WithPasted {
  /** As if the cells had been typed at their rows. */
  readonly texts: Texts;
  /** `cell.paste-columns`, `cell.paste-rows`. */
  readonly problems: readonly Problem[];
}

/** Undefined: nothing was pasted. */
export const withPasted = (texts: Texts): WithPasted | undefined => {
  const pasted = texts[PASTED_FIELD] ?? '';
  if (pasted.trim() === '') return undefined;
  const rows = rowsIn(texts[ROWS_FIELD]);
  const filled = fillColumn(pasted, rows, texts[PASTED_UNIT_FIELD]);
  const where = { field: PASTED_FIELD };
  if ('fault' in filled)
    return {
      texts,
      problems: [
        filled.fault === 'columns'
          ? { code: 'cell.paste-columns', where }
          : { code: 'cell.paste-rows', where, data: { lines: filled.lines, rows } },
      ],
    };
  const cells = filled.values.flatMap((value, at) => (value === undefined ? [] : [[inputName(at, 'value'), value]]));
  return { texts: { ...texts, ...Object.fromEntries(cells), [PASTED_FIELD]: '' }, problems: [] };
};

const rowsIn = (text: string | undefined): number => {
  try {
    const keys: unknown = JSON.parse(text ?? '');
    return Array.isArray(keys) ? keys.length : 0;
  } catch {
    return 0;
  }
};
