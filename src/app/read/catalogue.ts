/** The catalogue of open data: programmes that anybody may read, who answers for each and when it changed. */
import type { Application } from '#app/application.ts';
import { readWorkspace } from '#app/read/records.ts';
import { catalogued, type Catalogued } from '#store/catalogue.ts';
import { countProgrammes, listProgrammes, type Part } from '#store/programme-list.ts';

export type { Catalogued };

export interface Catalogue {
  readonly items: readonly Catalogued[];
  /** Of all parts. */
  readonly total: number;
}

/** Of all workspaces or of one, by workspace and id, a part at a time. Refuses `workspace.unknown`. */
export const readCatalogue = async (
  app: Application,
  workspace: string | undefined,
  part: (total: number) => Part,
): Promise<Catalogue> => {
  if (workspace !== undefined) await readWorkspace(app, workspace);
  return app.database.read(async (reader) => {
    const total = await countProgrammes(reader, workspace);
    const listed = await listProgrammes(reader, workspace, part(total));
    return { items: await catalogued(reader, workspace, listed), total };
  });
};
