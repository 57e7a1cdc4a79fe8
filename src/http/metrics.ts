/** What an operator watches: requests by kind and result, their time, memory of the process. */
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly answered: (kind: 'page' | 'api' | 'file' | 'other', status: number, milliseconds: number) => void;
  /** Answers sent from memory, without asking the pages. */
  readonly repeated: (status: number) => void;
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

export const createMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({ name: 'tiendo_requests_total', help: 'Requests answered', labelNames: ['kind', 'status'], registers: [registry] });
  const repeats = new Counter({ name: 'tiendo_repeats_total', help: 'Requests answered from memory', labelNames: ['status'], registers: [registry] });
  const time = new Histogram({ name: 'tiendo_request_seconds', help: 'Time to answer', labelNames: ['kind'], buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3], registers: [registry] });
  return {
    answered: (kind, status, milliseconds) => {
      requests.inc({ kind, status });
      time.observe({ kind }, milliseconds / 1000);
    },
    repeated: (status) => repeats.inc({ status }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
};
