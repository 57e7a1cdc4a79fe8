/**
 * Saves cells of a return, each over the version that its writer saw. Cells of one screen are one command; two people
 * who fill in different cells of one return never meet.
 */
import type { Season } from '#app/read/collecting/season.ts';
import { checkFits } from '#app/write/check-fits.ts';
import { placeOf } from '#app/write/collecting/put-on-record.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { staleProblem } from '#app/write/decide-all.ts';
import { submit } from '#app/write/submit.ts';
import { isOpenToCells, returnState } from '#core/collecting/return-state.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { done, refused, refusedAll } from '#core/problem.ts';
import { canonicalJson } from '#core/shape/canonical.ts';
import { plain } from '#core/facts/compare-drafts.ts';
import { SUBJECTS, type RecordIn } from '#core/subjects/subjects.ts';

/** What a cell shall say. Nothing in it: it is taken away. */
type CellText = Pick<
  RecordIn<'cell'>,
  'row' | 'field' | 'typed' | 'value' | 'absent' | 'why' | 'note' | 'evidence' | 'seen'
> & {
  /** Absent: those that stand there stay. */
  readonly files?: RecordIn<'cell'>['files'];
};

export interface CellToSave extends CellText {
  /** The version that its writer saw; absent: there was none. */
  readonly base?: number | undefined;
}

export interface SaveCells {
  readonly collection: string;
  readonly agency: string;
  readonly cells: readonly CellToSave[];
  /** The mark of the form that sends it. */
  readonly seed: string;
  /** "save-cells", "import-return". */
  readonly name?: string;
  /** What makes the command the same when it comes again; absent: the cells as they shall be. */
  readonly once?: unknown;
}

const SAID = ['typed', 'absent', 'why', 'note', 'evidence'] as const;

const says = (cell: CellText): boolean => SAID.some((name) => cell[name] !== undefined);

export const returnId = SUBJECTS.return.key as unknown as (
  one: Pick<RecordIn<'return'>, 'collection' | 'agency' | 'number'>,
) => string;
const cellId = SUBJECTS.cell.key as unknown as (one: Pick<RecordIn<'cell'>, 'return' | 'row' | 'field'>) => string;

/**
 * How many cells were written. Refuses `collection.*`, `return.closed-to-cells`, `write.conflict*` with both values for
 * a cell that somebody else wrote meanwhile, and what a file refuses. `cells` are rows and fields of the return.
 */
export const saveCells = (
  context: WriteContext,
  season: Season,
  { collection, agency, cells, seed, name = 'save-cells', once }: SaveCells,
): Promise<number> => {
  const { author: by, app } = context;
  const content = { collection, agency, cells };
  return submit(context, {
    id: commandIdOf(seed, by, once ?? content),
    name,
    content,
    wanted: [],
    decide: (ground) => {
      const at = app.clock.now().toISOString();
      const place = placeOf(ground, season, { collection, agency }, { by, at });
      if (!place.ok) return place;
      const { last, opening } = place.value;
      const state = returnState(last);
      if (!isOpenToCells(state))
        return refused({ code: 'return.closed-to-cells', where: {}, data: { returnState: state } });
      const number = last?.number ?? 1;
      const own = returnId({ collection, agency, number });
      const { programme } = season;
      const written = cells.flatMap((cell) => {
        const id = cellId({ return: own, row: cell.row, field: cell.field });
        const stands = ground.find('cell', id);
        const { base, files = stands?.files ?? [], ...text } = cell;
        const record: RecordIn<'cell'> | undefined =
          says(cell) || files.length > 0 ? { ...text, files, return: own, by } : undefined;
        // Who typed it stays whoever confirms the same.
        if (isSame(stands && plain(stands), record)) return [];
        return [{ change: { subject: 'cell', id, programme, ...(record && { record }) } as RecordChange, base }];
      });
      const stale = written.flatMap(({ change, base }) => staleProblem(ground, change, base) ?? []);
      if (stale.length > 0) return refusedAll(stale);
      if (written.length === 0) return done({ changes: [], answer: 0 });
      const making: readonly RecordChange[] = last
        ? []
        : [{ subject: 'return', id: own, programme, record: { collection, agency, number: 1, steps: [] } }];
      const changes = [...opening, ...making, ...written.map(({ change }) => change)];
      const problems = changes.flatMap((change) => checkFits(ground, change));
      return problems.length > 0 ? refusedAll(problems) : done({ changes, answer: written.length });
    },
  });
};

const isSame = (stands: object | undefined, record: object | undefined): boolean => {
  const said = (one: object | undefined): string =>
    canonicalJson(one === undefined ? null : { ...one, by: '', seen: 0 });
  return said(stands) === said(record);
};
