/** What values a standard can take at all. */
import type { Standard } from '#core/law/pack/pack.ts';

/** The greatest value that can be, plain decimal: 100 for a share; undefined where there is none. */
export const highestOf = (standard: Standard): string | undefined =>
  standard.unit === '%' && !standard.signed ? '100' : undefined;

/** The least value that can be: 0, of a rank 1; undefined for growth, which may fall. */
export const lowestOf = (standard: Standard): string | undefined =>
  standard.signed ? undefined : standard.unit === 'rank' ? '1' : '0';
