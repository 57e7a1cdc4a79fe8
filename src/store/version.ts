/** The cheapest question there is: how far the journal of a workspace has come. Asked before every answer. */
import type { Database, Prepared } from '#store/connection.ts';

interface SequenceRow {
  readonly id: string;
  readonly sequence: number;
}

const ONE: Prepared = { name: 'sequence of one', text: 'select id, sequence from workspace where id = $1' };
const ALL: Prepared = { name: 'sequence of all', text: 'select id, sequence from workspace order by id' };

export const findSequence = async ({ ask }: Database, workspace: string): Promise<number | undefined> =>
  (await ask<SequenceRow>(ONE, [workspace]))[0]?.sequence;

/** Of all workspaces, by id. */
export const listSequences = ({ ask }: Database): Promise<readonly SequenceRow[]> => ask<SequenceRow>(ALL, []);
