/** The cheapest question there is: how far the journal of a workspace has come. Asked before every answer. */
import type { Head } from '#core/facts/head.ts';
import type { Database, Prepared } from '#store/connection.ts';

interface HeadRow extends Head {
  readonly id: string;
  /** Whether there are accounts: from then on pages offer less to who has none. */
  readonly settled: boolean;
}

const SETTLED = 'exists (select from person)';
const ONE: Prepared = {
  name: 'head of one',
  text: `select id, sequence, hash, ${SETTLED} as settled from workspace where id = $1`,
};
const TOGETHER: Prepared = {
  name: 'heads together',
  text: `select md5(string_agg(concat_ws(':', id, sequence, hash), ',' order by id)) || case when ${SETTLED} then '+' else '' end as version
    from workspace`,
};
const ALL: Prepared = { name: 'head of all', text: 'select id, sequence, hash from workspace order by id' };

export const findHead = async ({ ask }: Database, workspace: string): Promise<HeadRow | undefined> =>
  (await ask<HeadRow>(ONE, [workspace]))[0];

/** Of all workspaces, by id. */
export const listHeads = ({ ask }: Database): Promise<readonly (Head & { readonly id: string })[]> => ask(ALL, []);

/**
 * A text that is another one as soon as any journal has moved, or there are accounts; undefined while there is no
 * workspace.
 */
export const versionOfAll = async ({ ask }: Database): Promise<string | undefined> =>
  (await ask<{ readonly version: string | null }>(TOGETHER, []))[0]?.version ?? undefined;
