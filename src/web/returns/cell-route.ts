/** One cell of a return, saved while it is typed: answers what stands in it now, with its version, as JSON. */
import { openReturn } from '#app/read/collecting/return.ts';
import { openProgramme } from '#app/read/programme.ts';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { saveCells } from '#app/write/collecting/save-cells.ts';
import type { Problem } from '#core/problem.ts';
import { mayOr } from '#core/rights/rights.ts';
import { tellProblem } from '#http/faults.ts';
import { COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { formContext } from '#web/forms/form-context.ts';
import { programmeAction, type Fault, type Submitted } from '#web/frame/action.ts';
import { CELL_FIELD } from '#web/returns/fields.ts';
import { askedReturn, askedScreen } from '#web/returns/open.ts';
import { SCREENS } from '#web/returns/paths.ts';
import { rowsSeen, type Originals } from '#web/returns/rows.ts';
import { atInputs, ofOneCell, sentCells } from '#web/returns/sent-rows.ts';
import { printTimeIn } from '#words/figure.ts';

export interface CellAnswer {
  /** When it was saved, by the clock of Vietnam; absent: it was not. */
  readonly at?: string;
  /** Of the inputs of the cell: text and version as they stand. */
  readonly originals: Originals;
  readonly faults: readonly Fault[];
}

const answerCell = programmeAction(async (sent): Promise<CellAnswer> => {
  const { app, opened, reader, field, language } = sent;
  const { collection, agency } = askedReturn(sent);
  const screen = askedScreen(sent);
  orRefuse(mayOr(reader.caller, 'return:write', opened.workspace.id, agency));
  const context = formContext(sent, 'return:write', agency);
  const one = await openReturn(opened, collection, agency);
  const { texts, names } = ofOneCell(one, sent.texts, field(CELL_FIELD));
  const save = async (): Promise<readonly Problem[]> => {
    const cells = orRefuse(await opened.ask(() => sentCells(opened, one, texts)));
    await saveCells(context, one.season, { collection, agency, cells, seed: field(COMMAND_FIELD) });
    return [];
  };
  const problems = await save().catch((error: unknown) => {
    if (error instanceof Refusal) return atInputs(error.problems, texts, one);
    throw error;
  });
  const now = await openProgramme(app, { workspace: opened.workspace.id, programme: opened.programme.id });
  const making = { language, opened: now, one: await openReturn(now, collection, agency) };
  const { originals } = await now.ask(() => rowsSeen(making, SCREENS[screen]));
  return {
    ...(problems.length === 0 && { at: printTimeIn(app.clock.now().toISOString()) }),
    originals: Object.fromEntries(names.flatMap((name) => (originals[name] ? [[name, originals[name]]] : []))),
    faults: problems.map((problem) => told(problem, sent)),
  };
});

const told = (problem: Problem, { language }: Pick<Submitted, 'language'>): Fault => ({
  ...(problem.where.field !== undefined && { field: problem.where.field }),
  message: tellProblem({ ...problem, where: {} }, language),
});

export const action = async (given: Parameters<typeof answerCell>[0]): Promise<Response> =>
  Response.json(await answerCell(given));
