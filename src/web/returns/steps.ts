/** All rounds of a return as its pages tell them: what was done, and which cells went back, with value and reason. */
import type { Application } from '#app/application.ts';
import { typedAt } from '#app/read/collecting/typed-at.ts';
import { rowName } from '#core/collecting/check-sending.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import type { Making } from '#web/returns/row-seen.ts';
import { printInstantIn } from '#words/figure.ts';
import { collectingWords } from '#words/ui/collecting.ts';

export interface StepSeen {
  readonly step: string;
  readonly by: string;
  readonly at: string;
  readonly note: string;
  /** Of a return that went back: its cells, in words. */
  readonly cells: readonly string[];
}

/** A cell of a row that the reader may not see is none for them. */
export const stepsSeen = async (app: Application, making: Making): Promise<readonly StepSeen[]> => {
  const { language, opened, one } = making;
  const { record } = one.standing;
  const seen: StepSeen[] = [];
  for (const { step, by, at, note = '', cells } of record?.steps ?? []) {
    const told = await Promise.all(cells.map(({ cell, reason }) => cellTold(app, making, { cell, reason, at })));
    seen.push({ step, by, at: printInstantIn(language, at), note, cells: told.flatMap((text) => text ?? []) });
  }
  return opened.ask(() => seen);
};

const cellTold = async (
  app: Application,
  { language, opened, one }: Making,
  { cell, reason, at }: { readonly cell: string; readonly reason: string; readonly at: string },
): Promise<string | undefined> => {
  const owed = one.rows.find(({ key }) => cell.startsWith(`${key}.`));
  const row = owed?.key ?? cell.slice(0, cell.lastIndexOf('.'));
  if (!owed && !one.cells.has(row)) return undefined;
  const words = collectingWords[language];
  const name = owed ? upperFirst(await opened.ask(() => rowName(opened.view, owed))) : words.newObstacle;
  const of = { return: one.standing.record?.ref.id ?? '', row, field: cell.slice(row.length + 1) };
  const typed = await typedAt(app, opened.workspace.id, of, at);
  return words.cellWentBack(name, typed ?? '', reason);
};
