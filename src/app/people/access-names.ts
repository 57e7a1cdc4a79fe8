/** What the access log names by ids, in words: persons, workspaces, agencies. */
import type { Application } from '#app/application.ts';
import { readAgencies } from '#app/people/agencies.ts';
import type { Caller } from '#core/rights/caller.ts';
import { may } from '#core/rights/rights.ts';
import type { LoggedAccess } from '#store/people/access-log.ts';
import { listPersons } from '#store/people/persons.ts';
import { findWorkspace } from '#store/workspace.ts';

export interface AccessNames {
  readonly person: ReadonlyMap<string, string>;
  /** Ids of those whose data were erased. */
  readonly erased: ReadonlySet<string>;
  readonly workspace: ReadonlyMap<string, string>;
  /** By workspace and id: "xa-a/thue". */
  readonly agency: ReadonlyMap<string, string>;
}

/** Names as they are now; whoever was erased has none. Whom, and what of `app`, the caller may not see stays an id. */
export const accessNames = async (
  app: Application,
  caller: Caller,
  entries: readonly LoggedAccess[],
): Promise<AccessNames> => {
  const ids = new Set(
    entries.flatMap(({ workspace, data }) => [workspace, data['workspace']]).filter((one) => typeof one === 'string'),
  );
  const [persons, workspaces] = await Promise.all([
    listPersons(app.database.reader),
    Promise.all([...ids].map((id) => findWorkspace(app.database.reader, id))),
  ]);
  const known = workspaces.filter((one) => one !== undefined);
  const agencies = await Promise.all(
    known.map(async ({ id }) =>
      (await readAgencies(app, id)).map(({ value, name }) => [`${id}/${value}`, name] as const),
    ),
  );
  return {
    person: new Map(
      persons
        .filter(
          ({ grants, erasedAt }) =>
            !erasedAt &&
            (may(caller, 'people:installation') ||
              grants.some(({ workspace }) => may(caller, 'people:read', workspace))),
        )
        .map(({ id, name }) => [id, name]),
    ),
    erased: new Set(persons.filter(({ erasedAt }) => erasedAt).map(({ id }) => id)),
    workspace: new Map(known.map(({ id, name }) => [id, name])),
    agency: new Map(agencies.flat()),
  };
};
