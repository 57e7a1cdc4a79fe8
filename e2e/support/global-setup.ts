import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startSite, startSiteIn } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the running server, without a closing slash. */
    readonly site: string;
    /** A data folder that holds the samples and nothing else; no server runs in it. */
    readonly sample: string;
  }
}

/** One server for all journeys that leave the records as they are; a folder to copy for those that write. */
export const setup = async (project: TestProject): Promise<() => Promise<unknown>> => {
  const sample = await mkdtemp(join(tmpdir(), 'tiendo-sample-'));
  await (await startSiteIn(sample)).stop();
  const site = await startSite({}, sample);
  project.provide('sample', sample);
  project.provide('site', site.url);
  return () => Promise.all([site.stop(), rm(sample, { recursive: true, force: true })]);
};
