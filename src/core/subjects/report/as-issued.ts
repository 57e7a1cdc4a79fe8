/** A report's record as it stands when it is issued. */
import type { RecordIn } from '#core/subjects/subjects.ts';
import { fold } from '#core/text/fold.ts';
import type { Day } from '#core/value/day.ts';

/** What a report gets when it is issued. */
export interface Issuing {
  readonly symbol: string;
  readonly issued: Day;
  readonly signer: string;
  /** Its lines of recipients, with the agencies to whom it goes; absent: as they stand in its record. */
  readonly recipients?: readonly string[];
}

/** With number, day, signer and recipients, and without the mark of a draft; another mark stays. */
export const asIssued = <R extends RecordIn<'report'>>(
  report: R,
  { symbol, issued, signer, recipients }: Issuing,
): R => {
  const { mark, ...fields } = report;
  return {
    ...fields,
    ...(mark !== undefined && !isDraftMark(mark) && { mark }),
    symbol,
    issued,
    signer,
    ...(recipients && { recipients }),
  } as R;
};

const isDraftMark = (mark: string): boolean => /(?:^|\s)du thao(?:\s|$)/u.test(fold(mark));
