/** The agencies of a workspace for which people can act. */
import type { Application } from '#app/application.ts';
import { compareNames } from '#core/text/collate.ts';
import { readState } from '#app/read/records.ts';

export interface AgencyChoice {
  readonly value: string;
  readonly name: string;
}

export const readAgencies = async (app: Application, workspace: string): Promise<readonly AgencyChoice[]> => {
  const { records } = await readState(app, workspace);
  return [...records.agency.values()]
    .map(({ id, name }) => ({ value: id, name }))
    .toSorted((a, b) => compareNames(a.name, b.name));
};
