/** Opens the report that puts an issued one right: a draft like it, which says what it corrects. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { issueOf } from '#app/read/report/issued.ts';
import { reportNamed } from '#app/read/report/named.ts';
import { refuse } from '#app/refusal.ts';
import { answeredBefore } from '#app/write/answered-before.ts';
import { change, type Change, type Changed } from '#app/write/change.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { idOf } from '#app/write/word-report.ts';
import { freeId } from '#core/subjects/new-id.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';

/**
 * The new report's id. The office's words come along. Refuses `issue.unknown`, `report.corrected` (a draft that
 * corrects it is there already), `write.*`.
 */
export const correctReport = async (
  context: WriteContext,
  opened: OpenedProgramme,
  { report, seed }: { readonly report: string; readonly seed: string },
): Promise<string> => {
  const { view, programme } = opened;
  issueOf(opened, report);
  const commandId = commandIdOf(seed, context.author, { corrects: report });
  const [before] = (await answeredBefore<readonly Changed[]>(context, commandId)) ?? [];
  if (before) return before.id;
  const { ref: _, programme: __, symbol: ___, issued: ____, ...fields } = reportNamed(view, programme.id, report);
  const all = view.all('report');
  if (all.some((one) => one.corrects === report)) return refuse('report.corrected');
  const taken = new Set(all.map((one) => one.ref.id));
  const id = freeId(`${report}-dinh-chinh`, (one) => taken.has(one));
  const draft: RecordIn<'report'> = { ...fields, id, corrects: report };
  const changes: readonly Change[] = [
    { subject: 'report', id, programme: programme.id, draft },
    ...view
      .all('wording')
      .filter((one) => one.report === report && one.act !== 'waive')
      .map(({ ref: _ref, programme: _owner, ...wording }): Change => {
        const copied: RecordIn<'wording'> = { ...wording, report: id };
        return { subject: 'wording', id: idOf(copied), programme: programme.id, draft: copied };
      }),
  ];
  await change(context, {
    commandId,
    name: 'correct-report',
    changes,
  });
  return id;
};
