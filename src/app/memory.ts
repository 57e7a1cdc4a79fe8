/**
 * The memory that the operator allows the server (`TIENDO_MEMORY`, in MB), parted once: whatever keeps or makes
 * something takes its share from here. The heap itself is bounded from outside, by the starter (scripts/memory.mjs): it
 * has what is left beside code and buffers.
 */

export interface MemoryShares {
  /** Rendered answers that are kept to be sent again, in bytes. */
  readonly answers: number;
  /** What is known of the workspaces between requests, in bytes. */
  readonly records: number;
  /** What one request may load and make, in bytes. */
  readonly request: number;
  /** All that is being sent to us at one time, in bytes. */
  readonly bodies: number;
  /**
   * Resident memory of each engine (planner, documents, pictures) while it works, in bytes: beside the server, in a
   * process of its own that is ended beyond. A report of 240 pages takes about a gigabyte.
   */
  readonly engine: number;
}

export const DEFAULT_MEGABYTES = 300;
/** With less the pages of the sample city cannot be drawn. */
export const LEAST_MEGABYTES = 250;
const MOST_MEGABYTES = 1_000_000;
const MEGABYTE = 1024 * 1024;

/** The number that was set; undefined when it is none, or too small to work with. */
export const readMegabytes = (text: string): number | undefined =>
  /^\d{1,7}$/u.test(text) && Number(text) >= LEAST_MEGABYTES && Number(text) <= MOST_MEGABYTES
    ? Number(text)
    : undefined;

export const memoryShares = (megabytes: number): MemoryShares => {
  const part = (share: number): number => Math.floor(megabytes * MEGABYTE * share);
  return {
    answers: part(0.02),
    records: part(0.2),
    request: part(0.12),
    bodies: part(0.08),
    engine: part(5),
  };
};
