/**
 * A screen of a return: its rows with what stands beside them; saved on its own, and shown again as it was filled in.
 */
import { useRef } from 'react';
import { Form, Link, redirect, useActionData } from 'react-router';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { MixedText } from '#web/parts/record-text.tsx';
import { openReturn } from '#app/read/collecting/return.ts';
import { saveCells } from '#app/write/collecting/save-cells.ts';
import type { Problem } from '#core/problem.ts';
import { mayOr } from '#core/rights/rights.ts';
import type { OwedRow } from '#core/collecting/owed.ts';
import { isNewObstacle } from '#core/subjects/new-obstacle.ts';
import { formContext } from '#web/forms/form-context.ts';
import { CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import { FaultSummary, NOTHING_SENT, SubmitButton, type FormState } from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import { programmeAction, refusedForm, type Refused } from '#web/frame/action.ts';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { AuthorField } from '#web/record/entry-view.tsx';
import { programmePath } from '#web/record/paths.ts';
import { ReturnTop } from '#web/returns/head.tsx';
import { askedReturn, askedScreen, headTitle, openSeen } from '#web/returns/open.ts';
import { evidencePath, returnPath, ROW_QUERY, SCREEN_NAMES, SCREENS, type Screen } from '#web/returns/paths.ts';
import { linesOf } from '#web/returns/lines.ts';
import { PasteBox } from '#web/returns/paste-box.tsx';
import { withPasted } from '#web/returns/pasted.ts';
import { ReturnRow } from '#web/returns/row-view.tsx';
import { rowsSeen } from '#web/returns/rows.ts';
import { FOOT, ORIGINALS_FIELD, ROWS_FIELD } from '#web/returns/fields.ts';
import { atInputs, sentCells } from '#web/returns/sent-rows.ts';
import { useCells } from '#web/returns/use-cells.ts';
import { usePastedColumn } from '#web/returns/use-pasted-column.ts';
import { collectingWords } from '#words/ui/collecting.ts';

export const loader = programmeRead(async (given) => {
  const { opened, language, url } = given;
  const screen = askedScreen(given);
  const { one, head } = await openSeen(given);
  const { rows, originals } = await opened.ask(() => rowsSeen({ language, opened, one }, SCREENS[screen]));
  const lines = await opened.ask(() => linesOf({ language, opened, one }, screen));
  return {
    screen,
    lines,
    seen: head,
    // Nothing new is told of what is closed.
    rows: head.enters ? rows : rows.filter(({ key, answer }) => !(isNewObstacle(key) && answer === 'held')),
    originals: JSON.stringify(originals),
    saved: asked(url, 'da-luu'),
    next: nextScreen(one.rows, screen),
    head: `${collectingWords[language].screens[screen]} · ${headTitle(language, head)}`,
  };
});

/** The screen behind this one that asks for something; behind the last the review. */
const nextScreen = (rows: readonly { readonly kind: OwedRow['kind'] }[], screen: Screen): Screen | 'gui' =>
  SCREEN_NAMES.slice(SCREEN_NAMES.indexOf(screen) + 1).find((name) =>
    rows.some(({ kind }) => (SCREENS[name] as readonly string[]).includes(kind)),
  ) ?? 'gui';

export const action = programmeAction(async (sent): Promise<Refused | Response> => {
  const { opened, reader, field, language } = sent;
  const pasted = withPasted(sent.texts);
  const texts = pasted?.texts ?? sent.texts;
  const { collection, agency } = askedReturn(sent);
  const screen = askedScreen(sent);
  orRefuse(mayOr(reader.caller, 'return:write', opened.workspace.id, agency));
  const context = formContext(sent, 'return:write', agency);
  const one = await openReturn(opened, collection, agency);
  const save = async (): Promise<number> => {
    if (pasted && pasted.problems.length > 0) throw new Refusal(pasted.problems);
    const cells = orRefuse(await opened.ask(() => sentCells(opened, one, texts)));
    return saveCells(context, one.season, { collection, agency, cells, seed: field(COMMAND_FIELD) });
  };
  const saved = await save().catch((error: unknown): readonly Problem[] => {
    if (error instanceof Refusal) return atInputs(error.problems, texts, one);
    throw error;
  });
  // What was pasted stands at its rows from then on, saved or not.
  if (typeof saved !== 'number') return refusedForm(saved, language, texts);
  const count = saved;
  return redirect(programmePath(opened, returnPath(collection, agency, screen), { 'da-luu': String(count) }));
});

export { meta } from '#web/frame/head.ts';

type Seen = PageProps<typeof loader>['loaderData'];

const ReturnScreen = ({ loaderData }: PageProps<typeof loader>) => {
  const { screen, seen, saved } = loaderData;
  const words = useWords(collectingWords);
  const number = useNumber();
  const refused = useActionData<Refused>();
  const state = refused ? { faults: refused.faults, sent: refused.sent ?? {} } : NOTHING_SENT;
  return (
    <>
      <ReturnTop head={seen} screen={words.screens[screen]} />
      {saved !== undefined && !refused && (
        <p role="status">{saved === '0' ? words.nothingToSave : words.saved(number(Number(saved) || 0))}</p>
      )}
      <FaultSummary state={state} />
      {!seen.enters && <p role="note">{words.cannotChange[seen.held]}</p>}
      <ScreenForm key={seen.base} seen={loaderData} state={state} />
    </>
  );
};
export default ReturnScreen;

/** With scripts each cell is saved by itself; without, all of them by the button. */
const ScreenForm = ({
  seen: { screen, seen, rows, originals: shown, next, lines: first },
  state,
}: {
  readonly seen: Seen;
  readonly state: FormState;
}) => {
  const words = useWords(collectingWords);
  const { page } = useLinks();
  const form = useRef<HTMLFormElement>(null);
  const own = returnPath(seen.collection, seen.agency);
  const pasted = usePastedColumn(form);
  const { told, faults, originals, lines = first, beside } = useCells(form, page(`${own}/${screen}/o`), shown);
  const now: FormState = { ...state, faults: [...faults, ...state.faults] };
  return (
    <Form ref={form} method="post" noValidate className="return-form">
      <CommandFields base={seen.base} form={`cells ${seen.collection} ${seen.agency} ${screen}`} />
      <input type="hidden" name={ROWS_FIELD} value={JSON.stringify(rows.map(({ key }) => key))} />
      <input type="hidden" name={ORIGINALS_FIELD} value={JSON.stringify(originals)} />
      {rows.length === 0 && <p>{words.screenNone}</p>}
      {seen.enters && rows.length > 1 && (screen === 'von' || screen === 'chi-tieu') && (
        <PasteBox state={now} isMoney={screen === 'von'} told={pasted} />
      )}
      {rows.map((row) => (
        <ReturnRow
          key={row.key}
          row={{ ...row, ...beside[row.key] }}
          line={lines[row.key]}
          state={now}
          told={told}
          writes={seen.enters}
          evidence={page(evidencePath(seen.collection, seen.agency), { [ROW_QUERY]: row.key })}
        />
      ))}
      {lines[FOOT] !== undefined && (
        <p aria-live="polite">
          <strong>
            <MixedText>{lines[FOOT]}</MixedText>
          </strong>
        </p>
      )}
      {seen.enters && rows.length > 0 && (
        <>
          <AuthorField signedIn={seen.signedIn} value={state.sent[AUTHOR_FIELD] ?? ''} state={state} />
          <SubmitButton>{words.save}</SubmitButton>
        </>
      )}
      <p className="tools">
        <Link to={page(returnPath(seen.collection, seen.agency, next))}>
          {words.next(next === 'gui' ? words.review : words.screens[next])}
        </Link>
        <Link to={page(own)}>{words.back}</Link>
      </p>
    </Form>
  );
};
