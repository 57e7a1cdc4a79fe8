/**
 * A return is sent, taken back, sent back with reasons, approved within its agency, approved by the office, corrected.
 */
import type { Season } from '#app/read/collecting/season.ts';
import { checkFits } from '#app/write/check-fits.ts';
import { placeOf, type Place } from '#app/write/collecting/put-on-record.ts';
import { returnId } from '#app/write/collecting/save-cells.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { submit } from '#app/write/submit.ts';
import { cellsMark } from '#core/collecting/cells-mark.ts';
import { returnState, stateAfter } from '#core/collecting/return-state.ts';
import { recordsOf } from '#core/collecting/to-records.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { done, refused, refusedAll, refusedAs, type Outcome, type Problem } from '#core/problem.ts';
import type { Ground } from '#core/rules/ground.ts';
import type { ReturnStep } from '#core/subjects/collection/shape.ts';
import type { RecordIn, Stored } from '#core/subjects/subjects.ts';
import { typedText } from '#core/text/typed-text.ts';

interface CellReason {
  /** Row and field: "work:stadium.status". */
  readonly cell: string;
  readonly reason: string;
}

export interface StepReturn {
  readonly collection: string;
  readonly agency: string;
  readonly step: ReturnStep;
  readonly note?: string | undefined;
  /** Of a return that goes back. */
  readonly cells?: readonly CellReason[];
  /** The mark of the cells that were seen: what was changed since is not sent, nor approved, unseen. */
  readonly mark: string;
  /** The mark of the form that sends it. */
  readonly seed: string;
}

/** What was done: the number of the return and of its round, by which it is receipted. */
export interface Stepped {
  readonly id: string;
  readonly round: number;
  readonly at: string;
  /** Records that the approval wrote. */
  readonly records: number;
}

const NAMES: Readonly<Record<ReturnStep, string>> = {
  sent: 'send-return',
  'taken-back': 'take-back-return',
  returned: 'send-back-return',
  'approved-by-agency': 'check-return',
  approved: 'approve-return',
};

/** The cells of a return on a ground. */
const cellsOn = (ground: Ground, id: string): readonly Stored<'cell'>[] =>
  [...ground.all('cell')].filter((cell) => cell.return === id);

/**
 * Approval by the office writes what the cells say, in the same commit. Refuses `collection.*`, `return.state`,
 * `return.changed`, `return.no-why`, `return.no-cell`, and what a form or an import refuses of the records.
 */
export const stepReturn = (context: WriteContext, season: Season, asked: StepReturn): Promise<Stepped> => {
  const { seed, ...content } = asked;
  const { author: by, app } = context;
  return submit(context, {
    id: commandIdOf(seed, by, content),
    name: NAMES[asked.step],
    ...(asked.note !== undefined && { reason: asked.note }),
    content,
    wanted: [],
    decide: (ground) => {
      const at = app.clock.now().toISOString();
      const place = placeOf(ground, season, asked, { by, at });
      return place.ok ? decideStep(ground, place.value, asked, { by, at }) : place;
    },
  });
};

const decideStep = (
  ground: Ground,
  { collection, last }: Place,
  { step, note, cells = [], mark }: StepReturn,
  hand: { readonly by: string; readonly at: string },
): Outcome<{ readonly changes: readonly RecordChange[]; readonly answer: Stepped }> => {
  const state = returnState(last);
  if (!last || stateAfter(state, step) === undefined)
    return refused({ code: 'return.state', where: {}, data: { returnState: state } });
  const own = cellsOn(ground, last.ref.id);
  if (cellsMark(own) !== mark) return refusedAs('return.changed');
  const problems = step === 'returned' ? reasonProblems(own, note, cells) : [];
  if (problems.length > 0) return refusedAll(problems);
  const { ref, programme = '', ...record } = last;
  const steps: RecordIn<'return'>['steps'] = [
    ...record.steps,
    { step, ...hand, ...(note !== undefined && { note }), cells: [...cells] },
  ];
  const making = step === 'approved' ? recordsOf(ground, { collection, one: last, cells: own }) : [];
  const changes: readonly RecordChange[] = [
    { subject: 'return', id: ref.id, programme, record: { ...record, steps } },
    ...making,
  ];
  const misfits = changes.flatMap((change) => checkFits(ground, change));
  if (misfits.length > 0) return refusedAll(misfits);
  const round = steps.filter((one) => one.step === 'sent').length;
  return done({ changes, answer: { id: ref.id, round, at: hand.at, records: making.length } });
};

const reasonProblems = (
  own: readonly Stored<'cell'>[],
  note: string | undefined,
  cells: readonly CellReason[],
): readonly Problem[] => {
  if (note === undefined && cells.length === 0) return [{ code: 'return.no-why', where: { field: 'ly-do' } }];
  const known = new Set(own.map(({ row, field }) => `${row}.${field}`));
  return cells.flatMap(({ cell }) => (known.has(cell) ? [] : [{ code: 'return.no-cell', where: {}, data: { cell } }]));
};

export interface CorrectReturn {
  readonly collection: string;
  readonly agency: string;
  readonly reason: string;
  readonly seed: string;
}

/**
 * Opens a new return over one that was approved. Refuses `collection.*`, `return.state`, `return.no-why`. Its number.
 */
export const correctReturn = (context: WriteContext, season: Season, asked: CorrectReturn): Promise<number> => {
  const { collection, agency, seed } = asked;
  const reason = typedText(asked.reason);
  const content = { collection, agency, reason };
  return submit(context, {
    id: commandIdOf(seed, context.author, content),
    name: 'correct-return',
    reason,
    content,
    wanted: [],
    decide: (ground) => {
      const at = context.app.clock.now().toISOString();
      const place = placeOf(ground, season, asked, { by: context.author, at });
      if (!place.ok) return place;
      const { last } = place.value;
      const state = returnState(last);
      if (!last || state !== 'approved')
        return refused({ code: 'return.state', where: {}, data: { returnState: state } });
      if (reason === '') return refused({ code: 'return.no-why', where: { field: 'ly-do' } });
      const number = last.number + 1;
      const change: RecordChange = {
        subject: 'return',
        id: returnId({ collection, agency, number }),
        programme: season.programme,
        record: { collection, agency, number, reason, steps: [] },
      };
      const misfits = checkFits(ground, change);
      return misfits.length > 0 ? refusedAll(misfits) : done({ changes: [change], answer: number });
    },
  });
};
