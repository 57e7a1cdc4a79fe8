/**
 * What a file that people send may measure. A file of a real programme stays far below; what does not is told in words,
 * for to read on would take the memory of the machine, or a minute for every megabyte.
 */

const MEGABYTE = 1024 * 1024;

/** YAML takes hundreds of bytes of memory for each of its own, and most for many short parts. */
export const YAML_LIMITS = {
  bytes: 16 * MEGABYTE,
  /** Lines, and items between brackets. */
  parts: 500_000,
  /** Levels of lists and mappings in each other. */
  depth: 50,
} as const;

export const CSV_LIMITS = {
  /** Of a file that is read whole. */
  bytes: 160 * MEGABYTE,
  rows: 2_000_000,
  /** Of one that is read row by row (`csv-stream.ts`): there is disk, and time, for no more. */
  streamed: 4096 * MEGABYTE,
  streamedRows: 20_000_000,
  columns: 300,
  /** Letters of one row: a quote that is not closed makes all that follows one row. */
  row: 200_000,
} as const;

export const GEOJSON_LIMITS = { bytes: 32 * MEGABYTE, features: 20_000, points: 200_000 } as const;

export const largestMegabytes = (bytes: number): number => bytes / MEGABYTE;
