/** The cluster in a data folder: made once, and its password, by which only the owner of the folder gets in. */
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readdir, readFile, readlink, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeCluster, resetPassword, type Runner } from '#store/postgres-process.ts';
import { Unusable } from '#store/unusable.ts';
import { writeWhole } from '#store/whole-file.ts';

const passwordFile = (home: string): string => join(home, 'password');

/** The folder's own password; undefined where the file is not there, or is empty after a power cut. */
export const readPassword = async (home: string): Promise<string | undefined> =>
  (await readFile(passwordFile(home), 'utf8').catch(() => '')).trim() || undefined;

/**
 * Sees to a cluster and its password while no server runs. Throws Unusable (`postgres.not-made`, `postgres.damaged`).
 */
export const prepareCluster = async (home: string, runner: Runner, making: () => void): Promise<string> => {
  const folder = join(home, 'data');
  const known = await readPassword(home);
  const password = known ?? randomBytes(24).toString('base64url');
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    if ((await readdir(folder).catch(() => [])).length > 0)
      throw new Unusable('postgres.damaged', {
        folder,
        said: `PG_VERSION: ${folder}`,
        logFile: join(home, 'server.log'),
      });
    making();
    if (known === undefined) await writePassword(home, password);
    await makeAside(home, password, runner);
    return password;
  }
  await freeStaleNumber(folder);
  if (known === undefined) {
    // Whoever owns the folder may set it anew; the records are as they were.
    await resetPassword(runner, { folder, password });
    await writePassword(home, password);
  }
  return password;
};

const writePassword = (home: string, password: string): Promise<void> =>
  writeWhole(passwordFile(home), `${password}\n`, 0o600);

/** Makes the cluster aside and moves it into place, so that a killed first start leaves nothing half made. */
const makeAside = async (home: string, password: string, runner: Runner): Promise<void> => {
  const fresh = join(home, 'data.new');
  const asked = join(home, 'password.init');
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { mode: 0o700 });
  await writeFile(asked, `${password}\n`, { mode: 0o600 });
  if (runner.user) {
    await chown(fresh, runner.user.uid, runner.user.gid);
    await chown(asked, runner.user.uid, runner.user.gid);
  }
  await makeCluster(runner, { folder: fresh, passwordFile: asked });
  await rm(asked, { force: true });
  await chmod(fresh, 0o700);
  await rm(join(home, 'data'), { recursive: true, force: true });
  await rename(fresh, join(home, 'data'));
};

/** No process has it. */
const NOBODY = '2147483647';

/**
 * PostgreSQL takes any process that now has the number of a server that was killed for that server, and refuses to
 * start.
 * Then the number is taken out. The rest of the file stays: by it PostgreSQL finds sessions of the old server that
 * still write, and waits for them. Where the system does not tell what a process does, PostgreSQL decides.
 */
const freeStaleNumber = async (folder: string): Promise<void> => {
  const file = join(folder, 'postmaster.pid');
  const [number = '', ...rest] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const at = await readlink(`/proc/${number}/cwd`).catch(() => undefined);
  if (number !== '' && existsSync(`/proc/${number}`) && at !== (await realpath(folder)))
    await writeFile(file, [NOBODY, ...rest].join('\n'));
};
