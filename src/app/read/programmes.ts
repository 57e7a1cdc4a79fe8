/**
 * The programmes that there are, a part of them at a time: their names, and nothing of what stands in their workspaces.
 */
import type { Application } from '#app/application.ts';
import { readWorkspace } from '#app/read/records.ts';
import {
  closedProgrammes,
  countProgrammes,
  listProgrammes,
  type ClosedProgramme,
  type ListedProgramme,
  type Part,
} from '#store/programme-list.ts';

export type { ListedProgramme };

export interface ProgrammeList {
  readonly items: readonly ListedProgramme[];
  /** Of all parts. */
  readonly total: number;
}

/** The programmes of all workspaces, or of one, by id. `part`: which of so many. Refuses `workspace.unknown`. */
export const readProgrammes = async (
  app: Application,
  workspace: string | undefined,
  part: (total: number) => Part,
): Promise<ProgrammeList> => {
  if (workspace !== undefined) await readWorkspace(app, workspace);
  return app.database.read(async (reader) => {
    const total = await countProgrammes(reader, workspace);
    return { items: await listProgrammes(reader, workspace, part(total)), total };
  });
};

/** More that were closed are found in the journals of their workspaces. */
const CLOSED = 50;

/**
 * Programmes that were removed and have not come back, of one workspace or of all: each with the entry that removed it.
 */
export const readClosedProgrammes = (
  app: Application,
  workspace: string | undefined,
): Promise<readonly ClosedProgramme[]> => app.database.read((reader) => closedProgrammes(reader, workspace, CLOSED));
