/** Who asks: by the session that the request brings, or, while there are no accounts, by sitting at this machine. */
import type { Application } from '#app/application.ts';
import { isFresh } from '#app/people/accounts.ts';
import { readSession, type OpenSession } from '#app/people/session.ts';
import { namesPersons, seesIn } from '#core/rights/audience.ts';
import { OPERATOR, PUBLIC, type Caller } from '#core/rights/caller.ts';
import { workspacesWhere } from '#core/rights/rights.ts';
import { readBy, type Sight } from '#store/connection.ts';

/** Installations that have accounts: once there is one there is always one, so it is asked no more. */
const settled = new WeakSet<object>();

/** Whether nobody has an account yet. */
export const isUnsettled = async (app: Application): Promise<boolean> => {
  if (settled.has(app.database.id)) return false;
  if (await isFresh(app)) return true;
  settled.add(app.database.id);
  return false;
};

/** The application as somebody asks it: what they may not see is not there. */
export const askedBy = (app: Application, caller: Caller): Application =>
  caller.kind === 'operator'
    ? { ...app, database: app.database.whole }
    : { ...app, database: readBy(app.database, sightOf(caller)) };

const sightOf = (caller: Caller): Sight => ({
  sees: (workspace) => seesIn(caller, workspace),
  drafts: workspacesWhere(caller, 'workspace:draft'),
  named: (workspace) => namesPersons(caller, workspace),
});

/**
 * The same for what is asked within one workspace: rows of another cannot be read or written, whatever a statement
 * says.
 */
export const within = (app: Application, workspace: string | undefined): Application =>
  workspace === undefined ? app : { ...app, database: app.database.within(workspace) };

export interface ReaderQuestion {
  readonly token: string | undefined;
  /** A proxy handed the request on: whoever asks is not known to sit here. */
  readonly handedOn: boolean;
}

export const readReader = async (app: Application, { token, handedOn }: ReaderQuestion): Promise<OpenSession> => {
  if (token !== undefined) {
    const open = await readSession(app, token);
    if (open.caller.kind === 'person') return open;
  }
  const here = app.writes === 'all' || (app.writes === 'here' && !handedOn);
  return { caller: here && (await isUnsettled(app)) ? OPERATOR : PUBLIC };
};
