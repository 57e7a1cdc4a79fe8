/**
 * Gives back the memory of compiled pages and drawn pictures. They lie outside JavaScript's heap (3 to 6 MB each), so
 * the collector does not know how much a tiny handle holds: left alone, twenty reports add 50 MB to a server bounded
 * at 250 MB.
 */
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: ((options: { readonly type: 'minor' }) => void) | undefined;

/**
 * Collects the young garbage (about a millisecond) and lets its finalisers run, which needs a turn of the event loop.
 */
export const releaseNativeMemory = async (): Promise<void> => {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void;
  }
  await setImmediate();
  collect({ type: 'minor' });
  await setImmediate();
};
