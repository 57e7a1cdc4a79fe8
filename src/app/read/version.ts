/** The version of what is stored: an answer made at one version holds as long as the version stands. */
import type { Application } from '#app/application.ts';
import { printHead, type Head } from '#core/facts/head.ts';
import { findHead, versionOfAll } from '#store/version.ts';

/** The head of a workspace's journal, or of all of them together. Undefined: there is no such workspace. */
const readVersion = async ({ database }: Application, workspace?: string): Promise<string | undefined> => {
  if (workspace !== undefined) {
    const head = await findHead(database, workspace);
    return head && versionText(head);
  }
  return versionOfAll(database);
};

const versionText = (head: Head & { readonly settled: boolean }): string =>
  `${printHead(head)}${head.settled ? '+' : ''}`;

/** A version: at once where it is known, else as soon as the database has told it. */
export type VersionOf = (workspace: string) => string | undefined | Promise<string | undefined>;

/**
 * The same for many askers: under a lease each workspace is asked for once. `share` is put between, so that those
 * who come together without one share a question. An answer is never older than its question.
 */
export const versionReader = (
  app: Application,
  share: (
    ask: (workspace: string) => Promise<string | undefined>,
  ) => (workspace: string) => Promise<string | undefined>,
): VersionOf => {
  const ask = share((workspace) => readVersion(app, workspace === '' ? undefined : workspace));
  return (workspace) => {
    const remembered = app.database.leases.current();
    if (!remembered) return ask(workspace);
    const known = remembered.get(workspace);
    if (known !== undefined) return known;
    // Asked after the lease was granted: it holds as long as the lease does.
    const asked = ask(workspace);
    remembered.set(workspace, asked);
    asked.then(
      (version) => remembered.set(workspace, version),
      () => remembered.delete(workspace),
    );
    return asked;
  };
};
