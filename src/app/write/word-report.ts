/**
 * What the office decides on a draft of a report: own words for a block, words behind it, what is left out, remarks
 * that stand.
 */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { orRefuse, refuse } from '#app/refusal.ts';
import { change } from '#app/write/change.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { forReaders, openDesk, stoodOn } from '#app/write/desk-draft.ts';
import { recogniseEdited } from '#core/report/recognise.ts';
import { seenFigures, type DeskBlock } from '#core/report/with-wordings.ts';
import { printPieces, printWorded } from '#core/report/worded.ts';
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
 * Refuses `report.unknown`, `wording.block-unknown`, `wording.empty`, `wording.brace`, `wording.beyond-readers`,
 * `report.issued`, `write.*`.
 */
export const wordBlock = async (context: WriteContext, opened: OpenedProgramme, given: WordBlock): Promise<void> => {
  const { report, block, act } = given;
  const draft = await openDesk(context, opened, report);
  const found = blockIn(draft.report.desk, block);
  const edited = typedLine(given.edited);
  if (edited === '') return refuse('wording.empty');
  const { pieces } = orRefuse(recogniseEdited(edited, editedFrom(found, act)));
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

/** What the editor was shown, and behind it what the generator wrote: its figures are found again too. */
const editedFrom = ({ generated, worded, behind }: DeskBlock, act: WordBlock['act']) => {
  const before = act === 'replace' ? worded : behind;
  return [...(before ?? []), ...generated.filter(({ piece }) => before === undefined || piece.kind !== 'text')];
};

export interface DecideOnReport extends OnReport {
  /** `omit`: a block or section is left out; `waive`: a remark was looked at and stands. */
  readonly act: 'omit' | 'waive';
  readonly reason: string;
}

/** Refuses `wording.no-reason`, `wording.block-unknown`, `wording.beyond-readers`, `report.issued`, `write.*`. */
export const decideOnReport = async (
  context: WriteContext,
  opened: OpenedProgramme,
  given: DecideOnReport,
): Promise<void> => {
  const { report, block, act } = given;
  const reason = typedText(given.reason);
  if (reason === '') return refuse('wording.no-reason');
  const draft = await openDesk(context, opened, report);
  const found = act === 'omit' ? blockIn(draft.report.desk, block) : undefined;
  const standsOn = stoodOn(draft.own, reason, found);
  return decide(context, opened, given, forReaders(draft, { report, block, act, seen: [], standsOn, reason }));
};

/** What was decided on a block goes: the generator's words stand again. Refuses as `change`. */
export const takeBackWording = async (
  context: WriteContext,
  { programme }: OpenedProgramme,
  { id, base, seed }: { readonly id: string; readonly base: number; readonly seed: string },
): Promise<void> => {
  await change(context, {
    commandId: commandIdOf(seed, context.author, { id, base, goes: true }),
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
