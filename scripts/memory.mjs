/** The heap that the server may use, from the memory that the operator allows it (`TIENDO_MEMORY`, in MB). */

const DEFAULT_MB = 300;
/**
 * With 8 MB what two hundred requests at once hold would outlive its collections, and a save cost a sixth more; a
 * smaller one yet (or --optimize-for-size) would make a repeated page a third dearer.
 */
const YOUNG_MB = 16;
/** What lies beside the heap: the program, its compiled code, stacks, and the copies that a young generation needs. */
const BESIDE_MB = 120;
/** Buffers and the holes between them grow with what is done. */
const OF_THE_REST = 0.9;

/** Flags for Node. What cannot be meant is left to the server, which says so. */
export const heapFlags = (environment) => {
  const told = /^\d{3,7}$/.test(environment.TIENDO_MEMORY?.trim() ?? '')
    ? Number(environment.TIENDO_MEMORY)
    : DEFAULT_MB;
  const heap = Math.max(100, Math.floor((told - BESIDE_MB) * OF_THE_REST));
  return [`--max-semi-space-size=${YOUNG_MB}`, `--max-old-space-size=${heap}`];
};
