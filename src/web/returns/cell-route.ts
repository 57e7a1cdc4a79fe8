/**
 * One cell of a return, saved while it is typed: answers what stands in it now, with its version, as JSON; a refusal by
 * its status too.
 */
import type { ActionFunctionArgs } from 'react-router';
import { openReturn } from '#app/read/collecting/return.ts';
import { openProgramme } from '#app/read/programme.ts';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { saveCells } from '#app/write/collecting/save-cells.ts';
import type { Problem } from '#core/problem.ts';
import { mayOr } from '#core/rights/rights.ts';
import { COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { formContext } from '#web/forms/form-context.ts';
import { programmeAction, refusedForm } from '#web/frame/action.ts';
import { plainAnswer, wholeJson } from '#web/frame/plain-answer.ts';
import type { CellAnswer } from '#web/returns/cell-answer.ts';
import { CELL_FIELD } from '#web/returns/fields.ts';
import { askedReturn, askedScreen } from '#web/returns/open.ts';
import { linesOf } from '#web/returns/lines.ts';
import { besideOf, rowOriginals } from '#web/returns/rows.ts';
import { atInputs, ofOneCell, sentCells } from '#web/returns/sent-rows.ts';
import { printTimeIn } from '#words/figure.ts';

const answerCell = programmeAction(async (sent): Promise<Response> => {
  const { app, opened, reader, field, language } = sent;
  const { collection, agency } = askedReturn(sent);
  const screen = askedScreen(sent);
  orRefuse(mayOr(reader.caller, 'return:write', opened.workspace.id, agency));
  const context = formContext(sent, 'return:write', agency);
  const one = await openReturn(opened, collection, agency);
  const { texts, row, names } = ofOneCell(one, sent.texts, field(CELL_FIELD));
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
  // By the row, not by its place: since the page was made others may have come above it.
  const stand = row ? await now.ask(() => rowOriginals(making, row.key, row.index)) : {};
  const originals = Object.fromEntries(names.flatMap((name) => (stand[name] ? [[name, stand[name]]] : [])));
  const saved = async () =>
    ({
      at: printTimeIn(app.clock.now().toISOString()),
      originals,
      faults: [],
      ...(await now.ask(() => ({
        lines: linesOf(making, screen),
        beside: row ? besideOf(making, row.key) : {},
      }))),
    }) satisfies CellAnswer;
  return problems.length === 0
    ? wholeJson(await saved())
    : plainAnswer(refusedForm(problems, language, texts), (refused, status) =>
        wholeJson({ ...refused, originals } satisfies CellAnswer, status),
      );
});

export const action = async (given: ActionFunctionArgs): Promise<Response> => plainAnswer(await answerCell(given));
