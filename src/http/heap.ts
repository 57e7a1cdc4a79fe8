/**
 * Whether the heap is nearly full of what is really in use. What is in use is known right after a collection of the
 * whole heap; the closer the heap is to its end, the more often that happens by itself.
 */
import { constants, PerformanceObserver } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';

const TIGHT = 0.8;
const MAJOR = constants.NODE_PERFORMANCE_GC_MAJOR;

interface Collection {
  readonly detail?: { readonly kind?: number };
}

let tight = false;
const relieve = new Set<() => void>();

/** Looks from now on; `relief` lets go of what can be made again when the heap gets tight. */
export const watchHeap = (relief: () => void): (() => void) => {
  relieve.add(relief);
  const observer = new PerformanceObserver((list) => {
    const whole = (list.getEntries() as unknown as readonly Collection[]).some(({ detail }) => detail?.kind === MAJOR);
    if (whole) look();
  });
  observer.observe({ entryTypes: ['gc'] });
  return () => {
    observer.disconnect();
    relieve.delete(relief);
  };
};

const look = (): void => {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  tight = isTight(used, limit);
  if (tight) for (const one of relieve) one();
};

const isTight = (used: number, limit: number): boolean => used > TIGHT * limit;

export const isHeapTight = (): boolean => tight;
