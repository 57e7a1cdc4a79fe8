/** A draft goes round for opinions; what is said to it, and what becomes of that. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { reportNamed } from '#app/read/report/named.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import { change } from '#app/write/change.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { openDesk, stoodOn } from '#app/write/desk-draft.ts';
import type { Problem } from '#core/problem.ts';
import type { RecordIn, Stored } from '#core/subjects/subjects.ts';
import { typedText } from '#core/text/typed-text.ts';
import type { Day } from '#core/value/day.ts';

export interface Circulate {
  readonly report: string;
  readonly sent: Day;
  readonly due: Day;
  readonly agencies: readonly string[];
  readonly note: string;
  readonly seed: string;
}

/**
 * Refuses `report.unknown`, `circulation.nobody`, `circulation.due` (before the day it is sent), `report.issued`,
 * `write.*`.
 */
export const circulateReport = async (
  context: WriteContext,
  { view, programme }: OpenedProgramme,
  { report, sent, due, agencies, note, seed }: Circulate,
): Promise<void> => {
  reportNamed(view, programme.id, report);
  const problems: readonly Problem[] = [
    ...(agencies.length === 0 ? [{ code: 'circulation.nobody', where: { field: 'co-quan' } }] : []),
    ...(due < sent ? [{ code: 'circulation.due', where: { field: 'han' }, data: { sent, due } }] : []),
  ];
  if (problems.length > 0) throw new Refusal(problems);
  const said = typedText(note);
  const content = { report, sent, due, agencies, note: said };
  const commandId = commandIdOf(seed, context.author, content);
  const id = `lay-y-kien-${commandId.slice(0, 8)}`;
  await change(context, {
    commandId,
    name: 'circulate-report',
    changes: [
      {
        subject: 'circulation',
        id,
        programme: programme.id,
        draft: { id, report, sent, due, agencies, ...(said !== '' && { note: said }) },
      },
    ],
  });
};

export interface GiveOpinion {
  readonly circulation: string;
  /** Absent: a person who speaks for no agency. */
  readonly agency?: string | undefined;
  readonly block?: string | undefined;
  readonly text: string;
  readonly given: Day;
  readonly seed: string;
}

/**
 * Refuses `circulation.unknown`, `opinion.empty`, `opinion.agency` (one that was not asked), `report.issued`,
 * `write.*`.
 */
export const giveOpinion = async (
  context: WriteContext,
  opened: OpenedProgramme,
  given: GiveOpinion,
): Promise<void> => {
  const { view, programme } = opened;
  const circulation = view.find('circulation', given.circulation) ?? refuse('circulation.unknown');
  const text = typedText(given.text);
  if (text === '') return refuse('opinion.empty');
  const { agency, block } = given;
  if (agency !== undefined && !circulation.agencies.includes(agency)) return refuse('opinion.agency', { agency });
  const { desk } = (await openDesk(context, opened, circulation.report)).report;
  const about = desk.find(({ id }) => id === block);
  const content = { circulation: circulation.id, agency, block, text };
  const commandId = commandIdOf(given.seed, context.author, content);
  const id = `gop-y-${commandId.slice(0, 8)}`;
  const draft: RecordIn<'opinion'> = {
    id,
    circulation: circulation.id,
    ...(agency === undefined ? { by: context.author } : { agency }),
    ...(block !== undefined && block !== '' && { block }),
    text,
    standsOn: stoodOn(view, text, about),
    given: given.given,
  };
  await change(context, {
    commandId,
    name: 'give-opinion',
    changes: [{ subject: 'opinion', id, programme: programme.id, draft }],
  });
};

export interface AnswerOpinion {
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
  { view, programme }: OpenedProgramme,
  { opinion: id, base, answer, reason, seed }: AnswerOpinion,
): Promise<void> => {
  const found = view.find('opinion', id) ?? refuse('opinion.unknown');
  const why = typedText(reason);
  if (answer !== 'taken' && why === '') return refuse('opinion.no-reason');
  const { ref: _, programme: __, reason: ___, ...fields } = found;
  const standsOn = [...new Set([...fields.standsOn, ...stoodOn(view, why)])];
  const draft: RecordIn<'opinion'> = { ...fields, standsOn, answer, ...(why !== '' && { reason: why }) };
  await change(context, {
    commandId: commandIdOf(seed, context.author, draft),
    name: 'answer-opinion',
    changes: [{ subject: 'opinion', id, programme: programme.id, base, draft }],
  });
};
