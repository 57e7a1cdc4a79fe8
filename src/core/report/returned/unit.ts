/** What a file has to be held against a draft: its lines by one reading, the paragraphs of a table's cell as one. */
import type { CellPlace, Comment, FileLine, LineStyle, Story, Tracked } from '#core/report/returned/line.ts';

/** With all tracked changes taken, or with none. */
export type Reading = 'accepted' | 'rejected';

export interface Unit {
  readonly story: Story;
  readonly style?: LineStyle;
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
  const units: FileLine[][] = [];
  let last: CellPlace | undefined;
  for (const line of lines) {
    const { cell } = line;
    if (cell && last && whole(cell.table) && isSameCell(cell, last)) units.at(-1)?.push(line);
    else units.push([line]);
    last = cell;
  }
  return units.map((own) => unitOf(own, reading, whole));
};

const isSameCell = (one: CellPlace, other: CellPlace): boolean =>
  one.table === other.table && one.row === other.row && one.column === other.column;

/** The lines of a unit; there is one at least. */
const unitOf = (lines: readonly FileLine[], reading: Reading, whole: (table: number) => boolean): Unit => {
  const [{ story, style, cell }] = lines as readonly [FileLine, ...FileLine[]];
  const said = (how: Reading): string =>
    lines
      .map((line) => line[how])
      .filter((text) => text !== '')
      .join(' ')
      .trim();
  const [text, otherwise] =
    reading === 'accepted' ? [said('accepted'), said('rejected')] : [said('rejected'), said('accepted')];
  return {
    story,
    ...(style !== undefined && { style }),
    ...(cell && { cell }),
    ...(cell && !whole(cell.table) && { laidOut: true as const }),
    marks: lines.flatMap(({ marks }) => marks),
    text,
    ...(otherwise !== text && { otherwise }),
    tracked: lines.flatMap(({ tracked }) => tracked),
    comments: lines.flatMap(({ comments }) => comments),
  };
};
