/** The differences between a pack as shipped and as corrected, as YAML. */
import { stringify } from 'yaml';
import type { PackDifference } from '#core/law/pack/diff-packs.ts';
import type { RulePack } from '#core/law/pack/pack.ts';

/** UTF-8; a number that is missing on one side is null there. */
export const writePackDifferences = ({ id, regime }: RulePack, differences: readonly PackDifference[]): Uint8Array =>
  new TextEncoder().encode(
    stringify(
      {
        pack: id,
        regime,
        differences: differences.map(({ path, before, after }) => ({
          path,
          before: before ?? null,
          after: after ?? null,
        })),
      },
      { lineWidth: 0 },
    ),
  );
