/**
 * What the office decides on a draft of a report: own words for a block, words behind it, what is left out, remarks
 * that stand.
 */
import { draftRemarks } from '#app/read/review/draft-remarks.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { orRefuse, Refusal, refuse } from '#app/refusal.ts';
import { answeredBefore } from '#app/write/answered-before.ts';
import { change } from '#app/write/change.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { forReaders, openDesk, stoodOn } from '#app/write/desk-draft.ts';
import { takeBackWaiver, waiveRemarks } from '#app/write/waive-remarks.ts';
import type { View } from '#core/facts/view.ts';
import { done, refused, refusedAll, type Outcome } from '#core/problem.ts';
import { remarkKey } from '#core/remark/remark.ts';
import { checkWorded } from '#core/report/check-worded.ts';
import { recogniseEdited } from '#core/report/recognise.ts';
import { seenFigures, type DeskBlock } from '#core/report/with-wordings.ts';
import { printPieces, printWorded, type WordedText } from '#core/report/worded.ts';
import type { Day } from '#core/value/day.ts';
import { typedLine, typedText } from '#core/text/typed-text.ts';
import { SUBJECTS, type RecordIn, type Stored } from '#core/subjects/subjects.ts';

interface OnReport {
  readonly report: string;
  /** The id of a block or section, or of a remark. */
  readonly block: string;
  /** The version of the decision that the page shows; absent: none. */
  readonly base?: number | undefined;
  /** The mark of the form that sends it. */
  readonly seed: string;
}

export interface WordBlock extends OnReport {
  readonly act: 'replace' | 'after';
  /** As it was typed: figures by the words with which they were shown, or as `{address}`. */
  readonly edited: string;
}

/**
 * Refuses `report.unknown`, `wording.block-unknown`, `wording.block-kind`, `wording.empty`, `wording.brace`, what
 * `checkWorded` finds, `wording.beyond-readers`, `report.issued`, `write.*`; what is wrong with the words at the field
 * of the form.
 */
export const wordBlock = async (context: WriteContext, opened: OpenedProgramme, given: WordBlock): Promise<void> => {
  const { report, block, act } = given;
  const draft = await openDesk(context, opened, report);
  const found = blockIn(draft.report.desk, block);
  const edited = typedLine(given.edited);
  const words = wordsOf(draft.own, found, act, edited);
  const pieces = orRefuse(atField(act === 'after' ? 'loi-them' : 'loi', words));
  return decide(
    context,
    opened,
    given,
    forReaders(draft, {
      report,
      block,
      act,
      text: printWorded(pieces),
      instead: printPieces(found.generated),
      seen: act === 'replace' ? seenFigures(found.generated) : [],
      standsOn: stoodOn(draft.own, edited, found),
    }),
  );
};

const blockIn = (desk: readonly DeskBlock[], block: string): DeskBlock =>
  desk.find(({ id }) => id === block) ?? refuse('wording.block-unknown', { block });

const wordsOf = (view: View, block: DeskBlock, act: WordBlock['act'], edited: string): Outcome<WordedText> => {
  const { kind } = block;
  if (act === 'replace' && kind !== 'paragraph' && kind !== 'heading')
    return refused({ code: 'wording.block-kind', where: {} });
  if (edited === '') return refused({ code: 'wording.empty', where: {} });
  const recognised = recogniseEdited(edited, editedFrom(block, act));
  if (!recognised.ok) return recognised;
  const { pieces } = recognised.value;
  if (act === 'replace' && kind === 'heading' && pieces.some((piece) => piece.kind !== 'text'))
    return refused({ code: 'wording.heading-plain', where: {} });
  const problems = checkWorded(view, pieces);
  return problems.length > 0 ? refusedAll(problems) : done(pieces);
};

/** What is wrong, told at a field of the form. */
const atField = <T>(field: string, outcome: Outcome<T>): Outcome<T> =>
  outcome.ok ? outcome : refusedAll(outcome.problems.map((problem) => ({ ...problem, where: { field } })));

/** What the editor was shown, and behind it what the generator wrote: its figures are found again too. */
const editedFrom = ({ generated, printed, worded, behind }: DeskBlock, act: WordBlock['act']) => {
  const before = act === 'replace' ? (printed ?? worded) : behind;
  return [...(before ?? []), ...generated.filter(({ piece }) => before === undefined || piece.kind !== 'text')];
};

export interface DecideOnReport extends OnReport {
  /** `omit`: a block or section is left out; `waive`: a remark was looked at and stands. */
  readonly act: 'omit' | 'waive';
  readonly reason: string;
  /** The day by whose law the remark was made, where that is not today's. */
  readonly issuedOn?: Day | undefined;
}

/**
 * Refuses `wording.no-reason`, `wording.block-unknown`, `wording.remark-unknown`, `wording.beyond-readers`,
 * `report.issued`, `write.*`.
 */
export const decideOnReport = async (
  context: WriteContext,
  opened: OpenedProgramme,
  given: DecideOnReport,
): Promise<void> => {
  const { report, block, act } = given;
  const reason = typedText(given.reason);
  if (reason === '') throw new Refusal([{ code: 'wording.no-reason', where: { field: 'ly-do' } }]);
  const draft = await openDesk(context, opened, report, given.issuedOn);
  const found = act === 'omit' ? blockIn(draft.report.desk, block) : undefined;
  if (act === 'waive' && !draft.report.remarks.some((one) => remarkKey(one) === block)) {
    // Not of a record: then of the draft's text.
    const { open } = await draftRemarks(opened, draft.report);
    const { of } = open.find(({ key }) => key === block) ?? refuse('wording.remark-unknown');
    if (of.kind === 'record') return refuse('wording.remark-unknown');
    await waiveRemarks(context, opened, { remarks: [{ remark: of.remark, reason }], report, seed: given.seed });
    return undefined;
  }
  const standsOn = stoodOn(draft.own, reason, found);
  return decide(context, opened, given, forReaders(draft, { report, block, act, seen: [], standsOn, reason }));
};

export interface TakeBack {
  readonly report: string;
  /** Of the decision. */
  readonly id: string;
  readonly base: number;
  readonly seed: string;
}

/**
 * What was decided on a block, or on a remark, goes: the generator's words stand again, the remark is open. Refuses
 * `wording.unknown`, and as `change`.
 */
export const takeBackWording = async (
  context: WriteContext,
  opened: OpenedProgramme,
  { report, id, base, seed }: TakeBack,
): Promise<void> => {
  const { view, programme } = opened;
  if (view.onRecord('waiver', id)) return takeBackWaiver(context, opened, { id, base, seed });
  const commandId = commandIdOf(seed, context.author, { id, base, goes: true });
  if (await answeredBefore(context, commandId)) return;
  const found = view.onRecord('wording', id);
  if (found?.programme !== programme.id || found.report !== report) return refuse('wording.unknown');
  await change(context, {
    commandId,
    name: 'take-back-wording',
    changes: [{ subject: 'wording', id, programme: programme.id, base }],
  });
};

const decide = async (
  context: WriteContext,
  { programme }: OpenedProgramme,
  { base, seed }: OnReport,
  draft: RecordIn<'wording'>,
): Promise<void> => {
  await change(context, {
    commandId: commandIdOf(seed, context.author, draft),
    name: NAMES[draft.act],
    changes: [
      { subject: 'wording', id: idOf(draft), programme: programme.id, ...(base !== undefined && { base }), draft },
    ],
  });
};

const NAMES: Readonly<Record<Stored<'wording'>['act'], string>> = {
  replace: 'word-block',
  after: 'add-words',
  omit: 'leave-out',
  waive: 'waive-remark',
};

export const idOf = (draft: Pick<RecordIn<'wording'>, 'report' | 'block' | 'act'>): string =>
  SUBJECTS.wording.key?.(draft as never) ?? '';
