/** What is found in a text that is held against records, an earlier report and the layout of its day. */
import { earlierFindings } from '#core/review/check/earlier.ts';
import { layoutFindings, type CheckedLayout } from '#core/review/check/layout.ts';
import type { KnownAct } from '#core/review/check/law.ts';
import { againstRecords, type HeldAgainst, type KnownRecords } from '#core/review/check/records.ts';
import { findInText, type FoundInText } from '#core/review/review.ts';
import type { Scan } from '#core/review/scanned.ts';
import type { Day } from '#core/value/day.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';

export interface AgainstQuestion {
  readonly text: string;
  /** The units of a workspace beside those that ship. */
  readonly units?: UnitsOfMeasure | undefined;
  /** The day of which the report speaks; without it the day that its head tells. */
  readonly day?: Day | undefined;
  readonly acts: readonly KnownAct[];
  readonly known?: KnownRecords | undefined;
  /** The text of an earlier report. */
  readonly earlier?: string | undefined;
  readonly layout?: CheckedLayout | undefined;
  /** Which of the text was recognised from pictures of pages. */
  readonly scan?: Scan | undefined;
}

export interface FoundAgainst {
  readonly found: FoundInText;
  /** How its figures stand to the records. */
  readonly held?: HeldAgainst;
}

/** A report of 240 pages has 11,600; of more than these all would be more than a server's memory. */
const MOST_CLAIMS = 50_000;

/** Whether what was found is no more than can be shown. */
export const canBeShown = ({ found }: FoundAgainst): boolean => found.claims.length <= MOST_CLAIMS;

export const findAgainst = ({
  text,
  units,
  day,
  acts,
  known,
  earlier,
  layout,
  scan,
}: AgainstQuestion): FoundAgainst => {
  let held: HeldAgainst | undefined;
  const found = findInText(text, {
    day,
    acts,
    scan,
    ...(units && { units }),
    further: (read) => {
      const against = known && againstRecords(read, known);
      held = against?.held;
      return [
        ...(against?.findings ?? []),
        ...(earlier === undefined ? [] : earlierFindings(read, earlier)),
        ...(layout ? layoutFindings(text, layout) : []),
      ];
    },
  });
  return { found, ...(held && { held }) };
};
