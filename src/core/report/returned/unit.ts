/** What a file has to be held against a draft: its lines by one reading, the paragraphs of a table's cell as one. */
import type { CellPlace, Comment, FileLine, Story, Tracked } from '#core/report/returned/line.ts';

/** With all tracked changes taken, or with none. */
export type Reading = 'accepted' | 'rejected';

export interface Unit {
  readonly story: Story;
  readonly style?: string;
  readonly cell?: CellPlace;
  /** It stands in a table that sets lines side by side. */
  readonly laidOut?: true;
  readonly marks: FileLine['marks'];
  readonly text: string;
  /** By the other reading, where it differs. */
  readonly otherwise?: string;
  readonly tracked: readonly Tracked[];
  readonly comments: readonly Comment[];
}

/** `whole`: the tables whose cells are one unit each; those of other tables set lines side by side. */
export const unitsOf = (
  lines: readonly FileLine[],
  reading: Reading,
  whole: (table: number) => boolean,
): readonly Unit[] => {
  const units: Unit[] = [];
  let last: CellPlace | undefined;
  for (const line of lines) {
    const { cell } = line;
    const unit = { ...unitOf(line, reading), ...(cell && !whole(cell.table) && { laidOut: true as const }) };
    const before = units.at(-1);
    if (before && cell && last && whole(cell.table) && isSameCell(cell, last))
      units[units.length - 1] = both(before, unit);
    else units.push(unit);
    last = cell;
  }
  return units;
};

const isSameCell = (one: CellPlace, other: CellPlace): boolean =>
  one.table === other.table && one.row === other.row && one.column === other.column;

const unitOf = (line: FileLine, reading: Reading): Unit => {
  const { story, style, cell, marks, tracked, comments, accepted, rejected } = line;
  const [text, otherwise] = reading === 'accepted' ? [accepted, rejected] : [rejected, accepted];
  return {
    story,
    ...(style !== undefined && { style }),
    ...(cell && { cell }),
    marks,
    text,
    ...(otherwise !== text && { otherwise }),
    tracked,
    comments,
  };
};

const both = (one: Unit, other: Unit): Unit => {
  const joined = (a: string, b: string): string => `${a} ${b}`.trim();
  const text = joined(one.text, other.text);
  const otherwise = joined(one.otherwise ?? one.text, other.otherwise ?? other.text);
  return {
    ...one,
    marks: [...one.marks, ...other.marks],
    text,
    ...(otherwise !== text && { otherwise }),
    tracked: [...one.tracked, ...other.tracked],
    comments: [...one.comments, ...other.comments],
  };
};
