/**
 * What a catalogue of open data tells of programmes beside their rows: the names and codes of their places and owners,
 * and when their workspaces last changed. No workspace is loaded for it.
 */
import { sql } from 'kysely';
import type { Sees } from '#core/rights/audience.ts';
import type { Reader } from '#store/connection.ts';
import { seenIn, type ListedProgramme } from '#store/programme-list.ts';
import { andVisible } from '#store/withheld.ts';

/** A name on record, with the code that others know it by. */
interface Named {
  readonly name: string;
  readonly code?: string;
}

export interface Catalogued extends ListedProgramme {
  /** Absent where they are not for the reader. */
  readonly place?: Named;
  readonly owner?: Named;
  /** The last entry of the workspace's journal: its instant and its number. */
  readonly changed: string;
  readonly sequence: number;
}

interface Row {
  readonly place_name: string | null;
  readonly place_code: string | null;
  readonly owner_name: string | null;
  readonly owner_code: string | null;
  readonly changed: Date;
  readonly sequence: number;
}

type Asked = Pick<ListedProgramme['programme'], 'place' | 'owner'> & { readonly workspace: string };

/** A row for each that is asked for, in the same order. */
export const cataloguedQuery = (asked: readonly Asked[], sees: Sees = 'all') => sql<Row>`
  select place.name as place_name, place.code as place_code, agency.name as owner_name, agency.organ as owner_code,
    journal.at as changed, journal.sequence
  from unnest(${asked.map(({ workspace }) => workspace)}::text[], ${asked.map(({ place }) => place)}::text[],
    ${asked.map(({ owner }) => owner)}::text[]) with ordinality as asked (workspace_id, place, owner, nth)
  join workspace on workspace.id = asked.workspace_id
  join journal on journal.workspace_id = workspace.id and journal.sequence = workspace.sequence
  left join place on place.workspace_id = asked.workspace_id and place.id = asked.place${andVisible(sees, 'place')}
  left join agency on agency.workspace_id = asked.workspace_id and agency.id = asked.owner${andVisible(sees, 'agency')}
  order by nth`;

/** The same programmes with what a catalogue tells of each. `workspace`: which one was asked for, or all. */
export const catalogued = async (
  reader: Reader,
  workspace: string | undefined,
  listed: readonly ListedProgramme[],
): Promise<readonly Catalogued[]> => {
  const asked = listed.map((one) => ({ ...one.programme, workspace: one.workspace.id }));
  const { rows } = await cataloguedQuery(asked, seenIn(reader, workspace)).execute(reader.query);
  return rows.flatMap((row, index) => {
    const one = listed[index];
    if (!one) return [];
    const [place, owner] = [named(row.place_name, row.place_code), named(row.owner_name, row.owner_code)];
    return [
      {
        ...one,
        ...(place && { place }),
        ...(owner && { owner }),
        changed: row.changed.toISOString(),
        sequence: row.sequence,
      },
    ];
  });
};

const named = (name: string | null, code: string | null): Named | undefined =>
  name === null ? undefined : { name, ...(code !== null && { code }) };
