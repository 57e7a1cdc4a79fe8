/** The cheapest question there is: how far the journal of a workspace has come. Asked before every answer. */
import type { Head } from '#core/facts/head.ts';
import type { Database, Prepared } from '#store/connection.ts';

interface HeadRow extends Head {
  readonly id: string;
  /** Whether there are accounts: from then on pages offer less to who has none. */
  readonly settled: boolean;
}

const COLUMNS = 'id, sequence, hash, exists (select from person) as settled';
const ONE: Prepared = { name: 'head of one', text: `select ${COLUMNS} from workspace where id = $1` };
const ALL: Prepared = { name: 'head of all', text: `select ${COLUMNS} from workspace order by id` };

export const findHead = async ({ ask }: Database, workspace: string): Promise<HeadRow | undefined> =>
  (await ask<HeadRow>(ONE, [workspace]))[0];

/** Of all workspaces, by id. */
export const listHeads = ({ ask }: Database): Promise<readonly HeadRow[]> => ask<HeadRow>(ALL, []);
