/** The tasks of one return: what came back on top, then each screen with its state in words. */
import { Form, Link, redirect, useActionData } from 'react-router';
import { answerOf } from '#core/collecting/answers.ts';
import { lastStep, openReasons, stateAfter } from '#core/collecting/return-state.ts';
import { may, type Action } from '#core/rights/rights.ts';
import type { ReturnStep } from '#core/subjects/collection/shape.ts';
import { correctReturn } from '#app/write/collecting/step-return.ts';
import { seasonOf } from '#app/read/collecting/season.ts';
import { formContext } from '#web/forms/form-context.ts';
import { CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { AUTHOR_FIELD, REASON_FIELD } from '#web/forms/field-names.ts';
import { FaultSummary, Field, NOTHING_SENT, SubmitButton } from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { mayWrite } from '#web/frame/may-write.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { AuthorField } from '#web/record/entry-view.tsx';
import { programmePath } from '#web/record/paths.ts';
import { ReturnHistory } from '#web/returns/history.tsx';
import { stepsSeen } from '#web/returns/steps.ts';
import { ReturnTop } from '#web/returns/head.tsx';
import { askedReturn, headTitle, openSeen } from '#web/returns/open.ts';
import {
  approvePath,
  formPath,
  HANDED_PATH,
  returnPath,
  SCREEN_NAMES,
  SCREENS,
  screenOf,
  type Screen,
} from '#web/returns/paths.ts';
import { rowName } from '#core/collecting/check-sending.ts';
import { rowKind } from '#core/collecting/to-records.ts';
import { printInstantIn } from '#words/figure.ts';
import { collectingWords } from '#words/ui/collecting.ts';

export const loader = programmeRead(async (given) => {
  const { app, opened, reader, request, language, url } = given;
  const { one, head } = await openSeen(given);
  const { view } = opened;
  const tasks = await opened.ask(() =>
    SCREEN_NAMES.flatMap((screen) => {
      const own = one.rows.filter(({ kind }) => (SCREENS[screen] as readonly string[]).includes(kind));
      const done = own.filter((row) => answerOf(view, one.collection, row, one.cells.get(row.key)) !== 'open').length;
      return own.length === 0 ? [] : [{ screen, count: own.length, done }];
    }),
  );
  const record = one.standing.record;
  const back = record && lastStep(record, 'returned');
  const returned =
    record && back && one.standing.state === 'returned'
      ? {
          by: back.by,
          at: printInstantIn(language, back.at),
          note: back.note ?? '',
          cells: await opened.ask(() =>
            [...openReasons(record)].flatMap(([cell, reason]) => {
              const key = cell.slice(0, cell.lastIndexOf('.'));
              const row = one.rows.find((owed) => owed.key === key || cell.startsWith(`${owed.key}.`));
              // A row of what the reader may not see is none for them; nor is why a cell of it came back.
              if (!row && !one.cells.has(key)) return [];
              return [
                {
                  cell,
                  reason,
                  name: row ? rowName(view, row) : key,
                  screen: screenOf(row?.kind ?? rowKind(cell) ?? 'new-obstacle'),
                },
              ];
            }),
          ),
        }
      : undefined;
  /** Whether the next step of the return is this one, and the reader's to take. */
  const stepsOn = (step: ReturnStep, right: Action): boolean =>
    head.isOpen &&
    stateAfter(one.standing.state, step) !== undefined &&
    mayWrite({ app, request, reader }, right, opened.workspace.id, head.agency);
  return {
    seen: head,
    tasks,
    ...(returned && { returned }),
    receipt: asked(url, 'da-gui')?.split('~') ?? [],
    done: asked(url, 'da-lam') ?? '',
    maySend: stepsOn('sent', 'return:write'),
    mayTakeBack: stepsOn('taken-back', 'return:write'),
    mayApprove: stepsOn('approved-by-agency', 'return:check') || stepsOn('approved', 'return:approve'),
    readsAll: may(reader.caller, 'return:read-all', opened.workspace.id),
    mayCorrect:
      head.state === 'approved' &&
      head.isOpen &&
      mayWrite({ app, request, reader }, 'return:write', opened.workspace.id, head.agency),
    steps: await stepsSeen(app, { language, opened, one }),
    head: `${headTitle(language, head)} · ${opened.programme.short}`,
  };
});

/** A correction of what was approved: a new return, with a reason. */
export const action = programmeAction(async (sent) => {
  const { opened, field } = sent;
  const { collection, agency } = askedReturn(sent);
  const context = formContext(sent, 'return:write', agency);
  await correctReturn(context, await seasonOf(opened), {
    collection,
    agency,
    reason: field(REASON_FIELD),
    seed: field(COMMAND_FIELD),
  });
  return redirect(programmePath(opened, returnPath(collection, agency)));
});

export { meta } from '#web/frame/head.ts';

type Seen = PageProps<typeof loader>['loaderData'];

const ReturnTasks = ({ loaderData }: PageProps<typeof loader>) => {
  const { seen, tasks, returned, receipt, done } = loaderData;
  const words = useWords(collectingWords);
  const { page } = useLinks();
  const number = useNumber();
  const path = (screen: Screen | 'gui'): string => page(returnPath(seen.collection, seen.agency, screen));
  const [round, at] = receipt;
  return (
    <>
      <ReturnTop head={seen} />
      {round !== undefined && at !== undefined && (
        <p role="status" className="form-saved">
          <MixedText>{words.receipt(seen.period, round, at)}</MixedText>
        </p>
      )}
      {done in words.done && (
        <p role="status" className="form-saved">
          {words.done[done as keyof typeof words.done]}
        </p>
      )}
      {returned && <Returned seen={loaderData} path={path} />}
      <ul className="task-list">
        {tasks.map(({ screen, count, done: entered }) => (
          <li key={screen}>
            <Link to={path(screen)}>
              {words.screens[screen]} ({number(count)})
            </Link>
            <StateTag mark={entered === count ? 'reached' : entered > 0 ? 'ongoing' : 'no-data'}>
              {entered === count
                ? words.screenState.all
                : entered > 0
                  ? `${words.screenState.some}: ${number(entered)}/${number(count)}`
                  : words.screenState.none}
            </StateTag>
          </li>
        ))}
        <li>
          <Link to={path('gui')}>
            {loaderData.mayTakeBack ? words.reviewSent : loaderData.maySend ? words.review : words.reviewOnly}
          </Link>
        </li>
        <li>
          <Link to={page(formPath(seen.collection, seen.agency))}>{words.form}</Link>
        </li>
      </ul>
      {(loaderData.mayApprove || loaderData.readsAll) && (
        <p className="tools">
          {loaderData.mayApprove && <Link to={page(approvePath(seen.collection, seen.agency))}>{words.toApprove}</Link>}
          {loaderData.readsAll && <Link to={page(HANDED_PATH)}>{words.toHanding}</Link>}
        </p>
      )}
      <ReturnHistory steps={loaderData.steps} />
      {loaderData.mayCorrect && <Correct seen={loaderData} />}
    </>
  );
};
export default ReturnTasks;

const Returned = ({ seen: { returned }, path }: { readonly seen: Seen; readonly path: (screen: Screen) => string }) => {
  const words = useWords(collectingWords);
  if (!returned) return null;
  return (
    <section className="refused" aria-label={words.returnedTitle}>
      <p>
        <strong>{words.returnedTitle}</strong> (<MixedText>{words.returnedBy(returned.by, returned.at)}</MixedText>)
      </p>
      {returned.note !== '' && (
        <p>
          <MixedText>{returned.note}</MixedText>
        </p>
      )}
      <ul>
        {returned.cells.map(({ cell, reason, name, screen }) => (
          <li key={cell}>
            <Link to={path(screen)}>
              <MixedText>{name}</MixedText>
            </Link>
            : <MixedText>{reason}</MixedText>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Correct = ({ seen: { seen } }: { readonly seen: Seen }) => {
  const words = useWords(collectingWords);
  const refused = useActionData<Refused>();
  const state = refused ? { faults: refused.faults, sent: refused.sent ?? {} } : NOTHING_SENT;
  return (
    <TitledBlock title={words.correct} lead={words.correctLead}>
      <FaultSummary state={state} />
      <Form method="post" noValidate className="form-page">
        <CommandFields base={seen.base} form={`correct ${seen.collection} ${seen.agency}`} />
        <Field name={REASON_FIELD} label={words.correctReason} required state={state}>
          {(marks) => <textarea {...marks} className="ds-input" rows={2} defaultValue={state.sent[REASON_FIELD]} />}
        </Field>
        <AuthorField signedIn={seen.signedIn} value={state.sent[AUTHOR_FIELD] ?? ''} state={state} />
        <SubmitButton>{words.correctDo}</SubmitButton>
      </Form>
    </TitledBlock>
  );
};
