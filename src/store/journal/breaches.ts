/** What a proof of a journal finds wrong. */
import type { JournalSubject } from '#core/subjects/subjects.ts';

export type JournalBreach =
  /** `clock`: an entry that says to be older than the one before it. */
  | { readonly kind: 'gap' | 'hash' | 'chain' | 'clock'; readonly sequence: number }
  /** The workspace's row does not name the last entry. */
  | { readonly kind: 'head' }
  /** Against a head that was kept outside: the journal ends before it, or has another entry in its place. */
  | { readonly kind: 'cut' | 'remade'; readonly sequence: number }
  /** Of a record: the table says something else than the journal, lacks it, or has it though the journal does not. */
  | { readonly kind: 'altered' | 'missing' | 'unwritten'; readonly subject: JournalSubject; readonly id: string };

/** Nobody reads more. */
const MOST_TOLD = 200;

/** Collects breaches: the first in full, all by number. */
export class Breaches {
  readonly told: JournalBreach[] = [];
  found = 0;

  add(breach: JournalBreach): void {
    this.found += 1;
    if (this.told.length < MOST_TOLD) this.told.push(breach);
  }
}
