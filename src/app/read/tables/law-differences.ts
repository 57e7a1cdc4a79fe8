import type { LawAnswer } from '#core/query/law.ts';
import { writePackDifferences } from '#files/law/pack-differences.ts';

/** The office's corrections of a pack as a file that another office can read and take over. */
export const lawDifferences = ({ pack, differences }: LawAnswer): Uint8Array => writePackDifferences(pack, differences);
