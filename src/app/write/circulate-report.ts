/** A draft goes round for opinions. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { reportNamed } from '#app/read/report/named.ts';
import { Refusal } from '#app/refusal.ts';
import { change } from '#app/write/change.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import type { Problem } from '#core/problem.ts';
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
  const { asOf } = view;
  const content = { report, sent, due, asOf, agencies, note: said };
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
        draft: { id, report, sent, due, asOf, agencies, ...(said !== '' && { note: said }) },
      },
    ],
  });
};
