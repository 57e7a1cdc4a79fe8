/** A change of a record in words: its kind, its name, what differs, or all that it said or says. */
import type { JournalSubject } from '#core/subjects/subjects.ts';
import { tellRecord, tellWritten } from '#words/figure-name.ts';
import { label } from '#words/labels.ts';
import { tellChanges, tellFields, type Telling, type ToldChange, type ToldField } from '#words/record-words.ts';

export interface GivenChange {
  readonly subject: JournalSubject;
  readonly id: string;
  /** Absent: it was not there. */
  readonly before?: object | undefined;
  /** Absent: it is there no more. */
  readonly after?: object | undefined;
  /**
   * The subject whose fields before and after are, where they are not its own: the state of a work is told as progress.
   */
  readonly as?: JournalSubject | undefined;
}

export interface ToldRecord {
  readonly kind: string;
  readonly name: string;
  /** Of a change what differs. */
  readonly changes: readonly ToldChange[];
  /** Of what came or went all that it says. */
  readonly fields: readonly ToldField[];
}

/** A change in a line: "số tiền: 4,1 tỷ đồng → 3,2 tỷ đồng"; of a list what was added to it. */
export const printChange = (
  { name, before, after, added }: ToldChange,
  words: { readonly nothing: string; readonly addedTo: string },
): string =>
  added
    ? `${name}: ${words.addedTo} ${after ?? words.nothing}`
    : `${name}: ${before ?? words.nothing} → ${after ?? words.nothing}`;

export const tellChange = (telling: Telling, { subject, id, before, after, as }: GivenChange): ToldRecord => {
  const written = after ?? before ?? {};
  const shape = as ?? subject;
  return {
    kind: label(telling.language, 'subject', subject),
    name: nameOf(telling, subject, id, as === undefined ? written : undefined),
    changes: before && after ? tellChanges(telling, shape, before, after) : [],
    fields: before && after ? [] : tellFields(telling, shape, written),
  };
};

/** `written`: the record itself; absent where only its state is told. */
const nameOf = ({ language, view }: Telling, subject: JournalSubject, id: string, written?: object): string => {
  if (subject === 'workspace') return String((written as { readonly name?: unknown } | undefined)?.name ?? id);
  return written ? tellWritten(language, view, subject, id, written) : tellRecord(language, view, subject, id);
};
