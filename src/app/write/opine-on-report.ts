/** What is said to a draft that goes round, and what becomes of that. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import { change } from '#app/write/change.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { openDesk, stoodOn } from '#app/write/desk-draft.ts';
import type { RecordIn, Stored } from '#core/subjects/subjects.ts';
import { typedText } from '#core/text/typed-text.ts';
import type { Day } from '#core/value/day.ts';

export interface GiveOpinion {
  readonly report: string;
  readonly circulation: string;
  /** Absent: the writer speaks for no agency. */
  readonly agency?: string | undefined;
  /** Absent: of the whole draft. */
  readonly block?: string | undefined;
  readonly text: string;
  readonly given: Day;
  readonly seed: string;
}

/**
 * Kept with who wrote it, for whomever it speaks. Refuses `circulation.unknown`, `opinion.empty`, `opinion.agency` (one
 * that was not asked), `wording.block-unknown`, `report.issued`, `write.*`.
 */
export const giveOpinion = async (
  context: WriteContext,
  opened: OpenedProgramme,
  { report, circulation, agency, block, given, seed, ...more }: GiveOpinion,
): Promise<void> => {
  const { programme } = opened;
  const round = roundOf(opened, report, circulation);
  const text = typedText(more.text);
  if (text === '') throw new Refusal([{ code: 'opinion.empty', where: { field: 'y-kien' } }]);
  if (agency !== undefined && !round.agencies.includes(agency)) return refuse('opinion.agency', { agency });
  const { desk } = (await openDesk(context, opened, report)).report;
  const about = desk.find(({ id }) => id === block);
  if (block !== undefined && !about) return refuse('wording.block-unknown', { block });
  const commandId = commandIdOf(seed, context.author, { circulation, agency, block, text });
  const id = `gop-y-${commandId.slice(0, 8)}`;
  const draft: RecordIn<'opinion'> = {
    id,
    circulation,
    ...(agency !== undefined && { agency }),
    by: context.author,
    ...(block !== undefined && { block }),
    text,
    standsOn: stoodOn(opened.view, text, about),
    given,
  };
  await change(context, {
    commandId,
    name: 'give-opinion',
    changes: [{ subject: 'opinion', id, programme: programme.id, draft }],
  });
};

/** A round of this report. Refuses `circulation.unknown`. */
const roundOf = ({ view, programme }: OpenedProgramme, report: string, id: string): Stored<'circulation'> => {
  const found = view.find('circulation', id);
  return found?.programme === programme.id && found.report === report ? found : refuse('circulation.unknown');
};

export interface AnswerOpinion {
  readonly report: string;
  readonly opinion: string;
  /** The version that the page shows. */
  readonly base: number;
  readonly answer: NonNullable<Stored<'opinion'>['answer']>;
  readonly reason: string;
  readonly seed: string;
}

/** Refuses `opinion.unknown`, `opinion.no-reason` (not taken over as it is), `report.issued`, `write.*`. */
export const answerOpinion = async (
  context: WriteContext,
  opened: OpenedProgramme,
  { report, opinion: id, base, answer, reason, seed }: AnswerOpinion,
): Promise<void> => {
  const found = opened.view.find('opinion', id) ?? refuse('opinion.unknown');
  roundOf(opened, report, found.circulation);
  const why = typedText(reason);
  if (answer !== 'taken' && why === '')
    throw new Refusal([{ code: 'opinion.no-reason', where: { field: 'giai-trinh' } }]);
  const { ref: _, programme: __, reason: ___, ...fields } = found;
  const standsOn = [...new Set([...fields.standsOn, ...stoodOn(opened.view, why)])];
  const draft: RecordIn<'opinion'> = { ...fields, standsOn, answer, ...(why !== '' && { reason: why }) };
  await change(context, {
    commandId: commandIdOf(seed, context.author, draft),
    name: 'answer-opinion',
    changes: [{ subject: 'opinion', id, programme: opened.programme.id, base, draft }],
  });
};
