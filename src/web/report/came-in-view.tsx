/** Who of a report's period is approved, who waits, who is missing. */
import { StateTag } from '#web/parts/state-tag.tsx';
import type { CameInLine } from '#web/report/came-in.ts';

export const CameIn = ({ lines }: { readonly lines: readonly CameInLine[] }) =>
  lines.length === 0 ? null : (
    <ul className="remark-list">
      {lines.map(({ id, isWhole, text }) => (
        <li key={id}>
          <StateTag mark={isWhole ? 'reached' : 'late'}>{text}</StateTag>
        </li>
      ))}
    </ul>
  );
