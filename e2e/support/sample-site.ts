import { inject } from 'vitest';
import { startSite, type Environment, type Site } from './site.ts';

/** A server of its own that holds the samples: quicker than to make a database and to load them once more. */
export const startSampleSite = (environment: Environment = {}): Promise<Site> =>
  startSite(environment, inject('sample'));
