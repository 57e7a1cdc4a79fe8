/** A site that lives in another time than the machine: days and quarters pass between two steps of a journey. */
import { execFile } from 'node:child_process';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { startSiteIn, type Site } from './site.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Longer than a process goes without looking at the file. */
const SEEN_MS = 40;

export interface SiteInTime extends Site {
  /** From now on it is this instant there; time goes on as always. */
  readonly moveTo: (instant: string) => Promise<void>;
}

/**
 * Takes a programme in from its folder, then starts the server beside it, both at an instant, in a data folder that
 * stays. No sample is loaded.
 */
export const startSiteAt = async (data: string, instant: string, programme: string): Promise<SiteInTime> => {
  const file = join(data, '..', 'clock');
  const write = async (to: string): Promise<void> => {
    await writeFile(`${file}.new`, String(Date.parse(to) - Date.now()));
    await rename(`${file}.new`, file);
  };
  await mkdir(data, { recursive: true });
  await write(instant);
  const environment = {
    NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'moved-clock.ts')).href}`,
    TIENDO_E2E_CLOCK: file,
    TIENDO_SAMPLE: 'no',
  };
  await promisify(execFile)(process.execPath, [join(ROOT, 'src/cli/main.ts'), 'import', programme], {
    env: { ...process.env, ...environment, TIENDO_DATA: data },
  });
  const site = await startSiteIn(data, environment);
  const moveTo = async (to: string): Promise<void> => {
    await write(to);
    await setTimeout(SEEN_MS);
  };
  return { ...site, moveTo };
};
