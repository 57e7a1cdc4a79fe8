/** What a data folder knows of its server: which process it is, at which port, and who uses it. Read with doubt. */
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lives, markOf, pidOf } from '#store/process-mark.ts';
import { writeWhole } from '#store/whole-file.ts';

/** Processes by their marks (process-mark.ts). */
export interface State {
  readonly postgres: string;
  readonly port: number;
  /** The processes that use the server. */
  readonly users: readonly string[];
}

export const stateFile = (home: string): string => join(home, 'running.json');

export const writeState = async (home: string, state: State): Promise<State> => {
  await writeWhole(stateFile(home), JSON.stringify(state));
  return state;
};

export const removeState = (home: string): Promise<void> => rm(stateFile(home), { force: true });

/** A file that is empty, cut or of another form says nothing: then what PostgreSQL itself has written down is asked. */
export const readState = async (home: string): Promise<State | undefined> =>
  parsed(await readFile(stateFile(home), 'utf8').catch(() => '')) ?? (await ofPostmaster(join(home, 'data')));

const parsed = (text: string): State | undefined => {
  try {
    const { postgres, port, users } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    // Earlier versions wrote numbers alone.
    const isMark = (mark: unknown): mark is string | number => typeof mark === 'string' || typeof mark === 'number';
    if (!isMark(postgres) || !isPort(port) || !Array.isArray(users) || !users.every(isMark)) return undefined;
    return { postgres: String(postgres), port, users: users.map(String) };
  } catch {
    return undefined;
  }
};

const isPort = (port: unknown): port is number => Number.isInteger(port) && Number(port) > 0 && Number(port) < 65_536;

/**
 * The server of this folder that runs, from its own file: number, folder, instant of its start, port. Nobody is known
 * to use it.
 */
const ofPostmaster = async (folder: string): Promise<State | undefined> => {
  const [pid = '', , , port = ''] = (await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '')).split(
    '\n',
  );
  const mark = markOf(Number(pid));
  if (!isPort(Number(port)) || !lives(mark)) return undefined;
  // Its number may be another process's by now.
  const at = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return at !== undefined && at === (await realpath(folder))
    ? { postgres: mark, port: Number(port), users: [] }
    : undefined;
};

/** Living processes that use the server, without us. */
export const otherUsers = ({ users }: State): readonly string[] =>
  users.filter((mark) => pidOf(mark) !== process.pid && lives(mark));
