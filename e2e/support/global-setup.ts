import type { TestProject } from 'vitest/node';
import { startSite } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the running server, without a closing slash. */
    readonly site: string;
  }
}

/** One server for all journeys. */
export const setup = async (project: TestProject): Promise<() => Promise<unknown>> => {
  const site = await startSite();
  project.provide('site', site.url);
  return () => site.stop();
};
