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
  const requests = new Counter({
    name: 'tiendo_requests_total',
    help: 'Requests answered',
    labelNames: ['kind', 'status'],
    registers: [registry],
  });
  // Counted by hand: a labelled counter costs as much as the answer itself.
  const repeated = new Map<number, number>();
  const repeats = new Counter({
    name: 'tiendo_repeats_total',
    help: 'Requests answered from memory',
    labelNames: ['status'],
    registers: [],
    collect() {
      this.reset();
      for (const [status, count] of repeated) this.inc({ status }, count);
    },
  });
  registry.registerMetric(repeats);
  const time = new Histogram({
    name: 'tiendo_request_seconds',
    help: 'Time to answer',
    labelNames: ['kind'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3],
    registers: [registry],
  });
  return {
    answered: (kind, status, milliseconds) => {
      requests.inc({ kind, status });
      time.observe({ kind }, milliseconds / 1000);
    },
    repeated: (status) => void repeated.set(status, (repeated.get(status) ?? 0) + 1),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
};
