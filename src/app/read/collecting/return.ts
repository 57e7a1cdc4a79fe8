/** One return as its pages need it: what is owed, what is entered, how it stands. */
import type { Application } from '#app/application.ts';
import { collectionsIn, readCollection, seasonOf, type Season } from '#app/read/collecting/season.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { refuse } from '#app/refusal.ts';
import { cellsByRow, standingOf, type RowCells, type Standing } from '#core/collecting/answers.ts';
import { markOfCells } from '#core/collecting/cells-mark.ts';
import type { Collection } from '#core/collecting/collections.ts';
import { owedRows, type OwedRow } from '#core/collecting/owed.ts';
import { endOf } from '#core/collecting/periods.ts';
import { dayOfInstant, type Day } from '#core/value/day.ts';
import { isAnyWithheld } from '#store/withheld.ts';

export interface OpenedReturn {
  readonly season: Season;
  readonly collection: Collection;
  readonly agency: string;
  readonly rows: readonly OwedRow[];
  readonly cells: ReadonlyMap<string, RowCells>;
  /** Of the cells as they stand: what is sent or approved is what was seen. */
  readonly mark: string;
  readonly standing: Standing;
}

/** Refuses `collection.unknown`, `return.no-agency`. */
export const openReturn = async (
  opened: OpenedProgramme,
  collectionId: string,
  agency: string,
): Promise<OpenedReturn> => {
  const { view, ask } = opened;
  const season = await seasonOf(opened);
  return ask(() => {
    const collection = readCollection(view, season, collectionId);
    const standing =
      standingOf(view, collection, agency, season.day) ??
      refuse('return.no-agency', { name: agency === '' ? '–' : (view.onRecord('agency', agency)?.name ?? '–') });
    const cells = cellsByRow(view, standing.record?.ref.id ?? '');
    return {
      season,
      collection,
      agency,
      rows: owedRows(view, collection, agency),
      cells,
      mark: markOfCells(cells),
      standing,
    };
  });
};

/** Whether a return has cells that who asks may not see. */
export const hasUnseenCells = async (
  { database: { reader } }: Application,
  workspace: string,
  record: string | undefined,
): Promise<boolean> => record !== undefined && (await isAnyWithheld(reader, workspace, 'cell', `${record}#`));

/**
 * How all agencies stand in all collections, the latest day owed first; only of these agencies where some are named.
 */
export interface CollectionLine {
  readonly collection: Collection;
  readonly agencies: readonly Standing[];
}

/** `most`: so many collections. `day`: on which one looks; absent: today. What was opened later is none of them. */
export const readCollecting = async (
  opened: OpenedProgramme,
  { agencies, most = 8, day }: CollectingAsked = {},
): Promise<readonly CollectionLine[]> => {
  const { view, ask } = opened;
  const now = await seasonOf(opened);
  const season = day === undefined ? now : { ...now, day };
  return ask(() =>
    collectionsIn(view, season)
      .filter((one) => wasOpen(one, season.day))
      .slice(0, most)
      .map((collection) => ({ collection, agencies: standingsIn(opened, collection, agencies, season) }))
      .filter(({ agencies: own }) => own.length > 0),
  );
};

interface CollectingAsked {
  readonly agencies?: readonly string[] | undefined;
  readonly most?: number;
  readonly day?: Day;
}

const wasOpen = (collection: Collection, day: Day): boolean => {
  const at = collection.record?.steps[0]?.at;
  return endOf(collection) <= day || (at !== undefined && dayOfInstant(at) <= day);
};

const standingsIn = (
  { view }: OpenedProgramme,
  collection: Collection,
  only: readonly string[] | undefined,
  { day }: Season,
): readonly Standing[] =>
  [...new Set([...view.all('duty')].filter((duty) => duty.programme === collection.programme).map((one) => one.agency))]
    .filter((agency) => only === undefined || only.includes(agency))
    .toSorted()
    .flatMap((agency) => standingOf(view, collection, agency, day) ?? []);
