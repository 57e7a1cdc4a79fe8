/** The cheapest question there is: how far the journal of a workspace has come. Asked before every answer. */
import { CompiledQuery } from 'kysely';
import type { Reader } from '#store/connection.ts';

const ONE = 'select sequence from workspace where id = $1';
const ALL = 'select id, sequence from workspace order by id';

export const findSequence = async ({ query }: Reader, workspace: string): Promise<number | undefined> => {
  const { rows } = await query.executeQuery(CompiledQuery.raw(ONE, [workspace]));
  return (rows[0] as { readonly sequence: number } | undefined)?.sequence;
};

/** Of all workspaces, by id. */
export const listSequences = async ({ query }: Reader): Promise<readonly { readonly id: string; readonly sequence: number }[]> => {
  const { rows } = await query.executeQuery(CompiledQuery.raw(ALL));
  return rows as readonly { readonly id: string; readonly sequence: number }[];
};
