/**
 * Whether a document is in force as of a day: derived from what other documents on record do to it, never typed.
 * A document that is revoked does not come back when the one that revoked it falls in turn.
 */
import type { Stored } from '#core/subjects/subjects.ts';
import { memory } from '#core/facts/memory.ts';
import type { View } from '#core/facts/view.ts';
import { lastDay } from '#core/value/period.ts';
import type { Day } from '#core/value/day.ts';

/**
 * `in-force`: no document on record has ended it. `ahead`: issued after the day. `undated`: not ended, but nobody says
 * from when it holds. `no-force`: a report or a submission, which binds nobody.
 */
const STANDINGS = ['in-force', 'revoked', 'replaced', 'ahead', 'undated', 'no-force'] as const;
export type StandingState = (typeof STANDINGS)[number];

export interface Standing {
  readonly state: StandingState;
  /** The document that ended it, the earliest where several did. */
  readonly endedBy?: Stored<'document'>;
  /** The day it ended; absent where the ending document has no date. */
  readonly endedOn?: Day;
  /** What changed it up to the day, in order of time. */
  readonly amendedBy: readonly Stored<'document'>[];
  readonly extendedBy: readonly Stored<'document'>[];
}

export type RelationType = Stored<'document'>['relations'][number]['type'];

/** One relation seen from the document it points at. */
export interface Incoming {
  readonly type: RelationType;
  readonly document: Stored<'document'>;
  readonly note?: string;
}

const BINDS_NOBODY: ReadonlySet<string> = new Set(['report', 'submission']);
const ENDS: Readonly<Partial<Record<RelationType, 'revoked' | 'replaced'>>> = {
  revokes: 'revoked',
  replaces: 'replaced',
};

/** The day from which a document acts: its date; without one, the cut-off or date of the document that tells of it. */
const actsFrom = (view: View, { date, source }: Stored<'document'>): Day | undefined => {
  if (date) return lastDay(date);
  const teller = source?.document === undefined ? undefined : view.find('document', source.document);
  return teller?.cutoff ?? (teller?.date && lastDay(teller.date));
};

/** Whether it acts on the view's day; one of which nothing says since when counts from the start. */
const acts = (view: View, document: Stored<'document'>): boolean => {
  const from = actsFrom(view, document);
  return from === undefined || from <= view.asOf;
};

const pointing = memory<ReadonlyMap<string, readonly Incoming[]>>();

/** All relations that point at a document, earliest acting document first, whatever the day. */
export const relationsTo = (view: View, id: string): readonly Incoming[] => {
  const found = pointing.recall(view, '', () => relationsByTarget(view)).get(id) ?? [];
  return found.toSorted((a, b) => byTime(view, a.document, b.document));
};

const relationsByTarget = (view: View): ReadonlyMap<string, readonly Incoming[]> => {
  const found = new Map<string, Incoming[]>();
  for (const document of view.all('document'))
    for (const { type, note, document: target } of document.relations) {
      const known = found.get(target) ?? [];
      found.set(target, known);
      known.push({ type, document, ...(note !== undefined && { note }) });
    }
  return found;
};

const byTime = (view: View, a: Stored<'document'>, b: Stored<'document'>): number =>
  (actsFrom(view, a) ?? '').localeCompare(actsFrom(view, b) ?? '') || a.id.localeCompare(b.id);

export const standingOf = (view: View, document: Stored<'document'>): Standing => {
  const acting = relationsTo(view, document.id).filter((one) => acts(view, one.document));
  const by = (type: RelationType): readonly Stored<'document'>[] =>
    acting.filter((one) => one.type === type).map((one) => one.document);
  const changes = { amendedBy: by('amends'), extendedBy: by('extends') };
  const end = acting.find((one) => ENDS[one.type] !== undefined);
  const state = end && ENDS[end.type];
  if (end && state) {
    const { date } = end.document;
    return { state, endedBy: end.document, ...(date && { endedOn: lastDay(date) }), ...changes };
  }
  return { state: ownState(view, document), ...changes };
};

const ownState = (view: View, { kind, date }: Stored<'document'>): StandingState => {
  if (date && lastDay(date) > view.asOf) return 'ahead';
  if (BINDS_NOBODY.has(kind)) return 'no-force';
  return date ? 'in-force' : 'undated';
};
