/** Works on the map as their page carries it: so many marks as can be told apart, and a list beside them. */
import { mapWorks, type MappedOutline } from '#core/query/works.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workState } from '#core/subjects/work/state.ts';
import { drawOutlines, type Point } from '#web/parts/map.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { turnPages } from '#web/parts/turn-pages.ts';
import { workMark, type WorkMark } from '#web/work/list/row.ts';

const WIDTH = 640;
/** Between marks: on a phone they are drawn half as large again, and still do not touch. */
const STEP = 23;
/** Marks of a map; of more works each outline shows its share, those that need somebody first. */
const MARKS = 240;
const OUTLINES = 300;

/** `outline`: only its works are shown, all of them. */
export const mapPage = (context: PageContext, works: readonly Stored<'work'>[], outline: string | undefined) => {
  const { opened, url } = context;
  const { outlines: all, elsewhere } = mapWorks(opened.view, works);
  const outlines = fullest(all);
  const drawn = drawOutlines(
    outlines.map(({ boundary }) => boundary.geometry),
    WIDTH,
  );
  const counted = outlines.map(({ place, boundary, works: own }) => ({
    id: boundary.id,
    name: place?.name ?? boundary.id,
    count: own.length,
  }));
  const most = Math.max(0, ...counted.map((one) => one.count));
  const chosen = counted.find((one) => one.id === outline);
  const share = shareOf(counted.map((one) => one.count));
  const unplaced = chosen ? [] : elsewhere.flatMap(({ place, works: own }) => own.map((work) => ({ place, work })));
  const below = turnPages(url, unplaced);
  const shown = outlines.map(({ boundary, place, works: own }, index) => {
    const shape = drawn.outlines[index] ?? { path: '', middle: { x: 0, y: 0 } };
    const turned =
      boundary.id === chosen?.id ? turnPages(url, own) : { rows: chosen ? [] : urgentFirst(context, own, share) };
    const marks = turned.rows.map((work) => workMark(context, work));
    return {
      id: boundary.id,
      name: place?.name ?? boundary.id,
      path: shape.path,
      label: { x: shape.middle.x, y: shape.middle.y - (linesOf(marks.length) * STEP) / 2 - 8 },
      total: own.length,
      marks: placed(marks, shape.middle),
      turn: turned.turn,
    };
  });
  return {
    /** Where most works lie; absent while no work lies anywhere. */
    most:
      most === 0
        ? undefined
        : counted
            .filter((one) => one.count === most)
            .map((one) => one.name)
            .join(', '),
    width: drawn.width,
    height: outlines.length === 0 ? 0 : drawn.height,
    outlines: shown,
    leftOut: all.length - outlines.length,
    chosen: chosen?.name,
    /** Works that lie in some outline, and those of them that are drawn; a work in several counts once. */
    placed: works.length - elsewhere.reduce((sum, one) => sum + one.works.length, 0),
    drawn: new Set(shown.flatMap((one) => one.marks.map((mark) => mark.id))).size,
    elsewhere: [...Map.groupBy(below.rows, ({ place }) => place)].map(([place, own]) => ({
      key: place?.id ?? '',
      name: place?.name,
      rows: own.map(({ work }) => workMark(context, work)),
    })),
    turn: below.turn,
  };
};
export type WorksMapPage = ReturnType<typeof mapPage>;

/** As many outlines as a picture can hold, in their order: those in which most works lie. */
const fullest = (outlines: readonly MappedOutline[]): readonly MappedOutline[] => {
  if (outlines.length <= OUTLINES) return outlines;
  const kept = new Set(outlines.toSorted((a, b) => b.works.length - a.works.length).slice(0, OUTLINES));
  return outlines.filter((one) => kept.has(one));
};

/** How many marks each outline may have, so that all together are not too many. */
const shareOf = (counts: readonly number[]): number => {
  const total = (share: number): number => counts.reduce((sum, count) => sum + Math.min(count, share), 0);
  let share = Math.max(1, ...counts);
  while (share > 1 && total(share) > MARKS) share -= 1;
  return share;
};

const urgentFirst = (
  { opened: { view } }: PageContext,
  works: readonly Stored<'work'>[],
  most: number,
): readonly Stored<'work'>[] => {
  if (works.length <= most) return works;
  const rank = (work: Stored<'work'>): number => {
    const { obstacles, daysLate } = workState(view, work.id);
    return obstacles.length > 0 ? 0 : daysLate === undefined ? 2 : 1;
  };
  return works
    .map((work) => ({ work, rank: rank(work) }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ work }) => work);
};

const columnsOf = (count: number): number => Math.max(1, Math.ceil(Math.sqrt(count * 1.6)));
const linesOf = (count: number): number => Math.ceil(count / columnsOf(count));

/** Marks side by side around the middle: they show how many and in what state, not where exactly. */
const placed = (marks: readonly WorkMark[], middle: Point) => {
  const columns = columnsOf(marks.length);
  return marks.map((mark, index) => ({
    ...mark,
    x: middle.x + ((index % columns) - (Math.min(columns, marks.length) - 1) / 2) * STEP,
    y: middle.y + (Math.floor(index / columns) - (linesOf(marks.length) - 1) / 2) * STEP,
  }));
};
