/**
 * What returns tell of a figure: values that are not approved (drafts, sent, returned), and the rounds in which values
 * that are approved now went back first.
 */
import { lastStep, returnState, UNAPPROVED, unapprovedIn, type Unapproved } from '#core/collecting/return-state.ts';
import { returnOfSource } from '#core/collecting/source-place.ts';
import { recordsOf } from '#core/collecting/to-records.ts';
import type { Address } from '#core/address/address.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { factsAfter } from '#core/facts/facts-after.ts';
import { groupedBy, viewAfter, type View } from '#core/facts/view.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import { recordsBehind, type Figure } from '#core/figure/figure.ts';
import type { RecordRef, Stored } from '#core/subjects/subjects.ts';

type Return = Stored<'return'>;
type Cell = Stored<'cell'>;

/** A row of a return, with its cells. */
export interface ToldRow {
  readonly record: Return;
  readonly row: string;
  readonly cells: readonly Cell[];
}

/** Why it went back, once: a reason of its own, or that of the whole return. */
export interface Round {
  readonly by: string;
  /** An instant, UTC. */
  readonly at: string;
  readonly reason: string;
}

/** A figure as it would be with what returns of one standing tell. */
export interface Waiting {
  readonly standing: Unapproved;
  readonly figure: Figure;
  readonly rows: readonly ToldRow[];
}

/** Whose returns the reader may see: of an agency. */
export type MaySee = (agency: string) => boolean;

interface MadeRow extends ToldRow {
  readonly changes: readonly RecordChange[];
}

/** The rows of a return with what each would write. */
const madeRows = (view: View, record: Return): readonly MadeRow[] => {
  const collection = view.find('collection', record.collection);
  const cells = groupedBy(view, 'cell', 'return', (cell) => cell.return).get(record.ref.id) ?? [];
  if (!collection) return [];
  return [...Map.groupBy(cells, ({ row }) => row)].map(([row, own]) => ({
    record,
    row,
    cells: own,
    changes: recordsOf({ find: view.onRecord }, { collection, one: record, cells: own }),
  }));
};

const keyOf = ({ subject, id }: Pick<RecordRef, 'subject' | 'id'>): string => `${subject}/${id}`;

/** What is told of the figure and is not approved, by standing; nothing where no return changes it. */
export const waitingFor = (view: View, address: Address, maySee: MaySee): readonly Waiting[] => {
  const returns = view.all('return').filter((one) => maySee(one.agency));
  const byStanding = Map.groupBy(returns, (one) => unapprovedIn(returnState(one)));
  return UNAPPROVED.flatMap((standing): readonly Waiting[] => {
    const rows = (byStanding.get(standing) ?? []).flatMap((one) => madeRows(view, one));
    const changes = rows.flatMap((one) => one.changes);
    if (changes.length === 0) return [];
    const figure = findFigure(viewAfter(view, factsAfter(view.facts, changes)), address);
    const behind = new Set(
      (figure ? recordsBehind(figure) : []).flatMap(({ ref }) => (isLaid(ref) ? [keyOf(ref)] : [])),
    );
    const own = rows.filter((one) => one.changes.some((change) => behind.has(keyOf(change))));
    return figure && own.length > 0 ? [{ standing, figure, rows: own }] : [];
  });
};

/** What lies over the records has no journal entry yet. */
const isLaid = ({ sequence }: Pick<RecordRef, 'sequence'>): boolean => sequence === 0;

/** Of many records behind a figure so many are asked for the returns that told them. */
const RECORDS_ASKED = 200;

/** The rows of approved returns that wrote what stands behind a figure. */
export const approvedRows = (view: View, figure: Figure, maySee: MaySee): readonly ToldRow[] => {
  const behind = recordsBehind(figure).slice(0, RECORDS_ASKED);
  const keys = new Set(behind.map(({ ref }) => keyOf(ref)));
  const ids = new Set(behind.flatMap(({ source }) => returnOfSource(source?.at) ?? []));
  return [...ids].flatMap((id) => {
    const record = view.find('return', id);
    if (!record || !maySee(record.agency) || returnState(record) !== 'approved') return [];
    return madeRows(view, record).filter(({ changes }) => changes.some((change) => keys.has(keyOf(change))));
  });
};

/** All rounds in which a row went back, the oldest first. */
export const roundsOf = ({ record, cells }: Pick<ToldRow, 'record' | 'cells'>): readonly Round[] => {
  const own = new Set(cells.map(({ row, field }) => `${row}.${field}`));
  return record.steps.flatMap((step): readonly Round[] => {
    if (step.step !== 'returned') return [];
    const reasons = step.cells.filter(({ cell }) => own.has(cell)).map(({ reason }) => reason);
    // A reason of other cells is none of this one.
    if (reasons.length === 0 && step.cells.length > 0) return [];
    const reason = reasons.length > 0 ? reasons.join('; ') : (step.note ?? '');
    return [{ by: step.by, at: step.at, reason }];
  });
};

/** Who told a row, and who approved it: within the agency, and for the office. */
export const handsOf = ({ record, cells }: Pick<ToldRow, 'record' | 'cells'>) => {
  const [checked, approved] = [lastStep(record, 'approved-by-agency'), lastStep(record, 'approved')];
  return {
    reported: [...new Set(cells.map(({ by }) => by))],
    ...(checked && { checked: checked.by }),
    ...(approved && { approved: approved.by }),
  };
};
