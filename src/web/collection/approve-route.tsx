/** Approving a return: old beside new on the left, what it changes on the right; single cells go back with a reason. */
import { Form, redirect, useActionData } from 'react-router';
import { Refusal } from '#app/refusal.ts';
import { returnEffect } from '#app/read/collecting/effect.ts';
import { openReturn } from '#app/read/collecting/return.ts';
import { stepReturn } from '#app/write/collecting/step-return.ts';
import { stateAfter } from '#core/collecting/return-state.ts';
import type { ReturnStep } from '#core/subjects/collection/shape.ts';
import type { Action } from '#core/rights/rights.ts';
import { typedText } from '#core/text/typed-text.ts';
import { formContext } from '#web/forms/form-context.ts';
import { CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { askedTask } from '#web/forms/asked-task.ts';
import { AUTHOR_FIELD, REASON_FIELD } from '#web/forms/field-names.ts';
import { EnterAsks, FaultSummary, Field, NOTHING_SENT, TaskButton } from '#web/forms/form.tsx';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { useWords } from '#web/frame/frame.tsx';
import { mayWrite } from '#web/frame/may-write.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { AuthorField } from '#web/record/entry-view.tsx';
import { programmePath } from '#web/record/paths.ts';
import { ReturnTop } from '#web/returns/head.tsx';
import { askedReturn, headTitle, openSeen } from '#web/returns/open.ts';
import { returnPath } from '#web/returns/paths.ts';
import { reviewRows } from '#web/returns/review.ts';
import { ReviewTable } from '#web/returns/review-table.tsx';
import { MARK_FIELD } from '#web/returns/fields.ts';
import { ReturnHistory } from '#web/returns/history.tsx';
import { stepsSeen } from '#web/returns/steps.ts';
import { printFigureIn } from '#words/figure.ts';
import { collectingWords } from '#words/ui/collecting.ts';
import { overviewWords } from '#words/ui/overview.ts';

/** What a button asks for: the step, and its right. */
const TASKS: ReadonlyMap<string, readonly [ReturnStep, Action]> = new Map([
  ['duyet', ['approved', 'return:approve']],
  ['don-vi-duyet', ['approved-by-agency', 'return:check']],
  ['tra', ['returned', 'return:approve']],
  ['don-vi-tra', ['returned', 'return:check']],
]);
/** Before a cell: why it goes back. */
const CELL_REASON = 'tra:';

export const loader = programmeRead(async (given) => {
  const { app, opened, language, reader, request } = given;
  const { one, head } = await openSeen(given);
  const { state, record } = one.standing;
  const tasks = [...TASKS].flatMap(([task, [step, right]]) =>
    head.isOpen &&
    stateAfter(state, step) !== undefined &&
    mayWrite({ app, request, reader }, right, opened.workspace.id, head.agency)
      ? [task]
      : [],
  );
  const { moved, report } = await returnEffect(app, opened, one);
  return {
    seen: head,
    tasks,
    rows: await opened.ask(() => reviewRows({ language, opened, one }, head.number > 1)),
    moved: moved.map(({ figure, before, after }) => ({
      figure,
      before: printFigureIn(language, before, opened.units) ?? '–',
      after: printFigureIn(language, after, opened.units) ?? '–',
    })),
    report,
    reason: record?.reason ?? '',
    steps: await stepsSeen(app, { language, opened, one }),
    head: `${collectingWords[language].approving} · ${headTitle(language, head)}`,
  };
});

export const action = programmeAction(async (sent) => {
  const { opened, texts, field } = sent;
  const { collection, agency } = askedReturn(sent);
  const [step, right] = askedTask(sent, TASKS);
  const context = formContext(sent, right, agency);
  const note = typedText(field(REASON_FIELD));
  const cells = Object.entries(texts).flatMap(([name, text]) => {
    const reason = typedText(text);
    return name.startsWith(CELL_REASON) && reason !== '' ? [{ cell: name.slice(CELL_REASON.length), reason }] : [];
  });
  // Reasons are for what goes back: they are neither dropped nor kept as those of an approval.
  const [reasoned] = [...cells.map(({ cell }) => `${CELL_REASON}${cell}`), ...(note === '' ? [] : [REASON_FIELD])];
  if (step !== 'returned' && reasoned !== undefined)
    throw new Refusal([{ code: 'return.reason-unused', where: { field: reasoned } }]);
  const { season } = await openReturn(opened, collection, agency);
  await stepReturn(context, season, {
    collection,
    agency,
    step,
    mark: field(MARK_FIELD),
    seed: field(COMMAND_FIELD),
    ...(note !== '' && { note }),
    ...(step === 'returned' && { cells }),
  });
  return redirect(programmePath(opened, returnPath(collection, agency), { 'da-lam': step }));
});

export { meta } from '#web/frame/head.ts';

type Seen = PageProps<typeof loader>['loaderData'];

const Approve = ({ loaderData }: PageProps<typeof loader>) => {
  const { seen, rows, tasks } = loaderData;
  const words = useWords(collectingWords);
  const refused = useActionData<Refused>();
  const state = refused ? { faults: refused.faults, sent: refused.sent ?? {} } : NOTHING_SENT;
  const givesBack = tasks.includes('tra') || tasks.includes('don-vi-tra');
  return (
    <>
      <ReturnTop head={seen} screen={words.approving} />
      {loaderData.reason !== '' && (
        <p>
          {words.correctReason}: <MixedText>{loaderData.reason}</MixedText>
        </p>
      )}
      <FaultSummary state={state} />
      <Form method="post" noValidate>
        <EnterAsks />
        <CommandFields base={seen.base} form={`approve ${seen.collection} ${seen.agency}`} />
        <input type="hidden" name={MARK_FIELD} value={seen.mark} />
        <div className="approve">
          <div>
            <ReviewTable
              collection={seen.collection}
              agency={seen.agency}
              rows={rows}
              beside={({ cell, label, text }) =>
                givesBack && (
                  <label className="give-back small">
                    {words.giveBackCell}
                    <span className="ds-sr-only"> {label === '' ? text : label}</span>
                    <input
                      className="ds-input"
                      type="text"
                      id={`${CELL_REASON}${cell}`}
                      name={`${CELL_REASON}${cell}`}
                      defaultValue={state.sent[`${CELL_REASON}${cell}`]}
                    />
                  </label>
                )
              }
            />
          </div>
          <Effect seen={loaderData} />
        </div>
        {tasks.length > 0 && (
          <div className="form-page">
            {givesBack && (
              <Field name={REASON_FIELD} label={words.giveBackNote} state={state}>
                {(marks) => (
                  <textarea {...marks} className="ds-input" rows={2} defaultValue={state.sent[REASON_FIELD]} />
                )}
              </Field>
            )}
            <AuthorField signedIn={seen.signedIn} value={state.sent[AUTHOR_FIELD] ?? ''} state={state} />
            <Buttons tasks={tasks} />
          </div>
        )}
      </Form>
      <ReturnHistory steps={loaderData.steps} />
    </>
  );
};
export default Approve;

const Buttons = ({ tasks }: { readonly tasks: readonly string[] }) => {
  const words = useWords(collectingWords);
  const names: Readonly<Record<string, string>> = {
    duyet: words.approve,
    'don-vi-duyet': words.checkReturn,
    tra: words.giveBack,
    'don-vi-tra': words.giveBack,
  };
  // Who may do both gives back for the office.
  const shown = tasks.filter((task) => task !== 'don-vi-tra' || !tasks.includes('tra'));
  return (
    <p className="form-end form-buttons">
      {shown.map((task, at) => (
        <TaskButton key={task} task={task} secondary={at > 0}>
          {names[task] ?? task}
        </TaskButton>
      ))}
    </p>
  );
};

/** On the right: main figures before and after, and sentences that come and go. */
const Effect = ({ seen: { moved, report } }: { readonly seen: Seen }) => {
  const words = useWords(collectingWords);
  const overview = useWords(overviewWords);
  const names = { completed: overview.completed, late: overview.late, stuck: overview.stuck, paid: words.paidAll };
  return (
    <div className="approve-effect">
      <TitledBlock title={words.overviewTitle}>
        {moved.length === 0 ? (
          <p className="soft">{words.overviewNone}</p>
        ) : (
          <ul>
            {moved.map(({ figure, before, after }) => (
              <li key={figure}>
                {names[figure]}: <MixedText>{`${before} → ${after}`}</MixedText>
              </li>
            ))}
          </ul>
        )}
      </TitledBlock>
      <TitledBlock title={words.changesTitle}>
        {report.comes.length + report.goes.length === 0 && <p className="soft">{words.changesNone}</p>}
        {report.comes.length > 0 && <h3 className="small">{words.comes}</h3>}
        <ul className="preview-sentences">
          {report.comes.map(({ text }) => (
            <li key={text}>
              <RecordText>{text}</RecordText>
            </li>
          ))}
        </ul>
        {report.goes.length > 0 && <h3 className="small">{words.goes}</h3>}
        <ul className="preview-sentences">
          {report.goes.map(({ text }) => (
            <li key={text}>
              <del>
                <RecordText>{text}</RecordText>
              </del>
            </li>
          ))}
        </ul>
      </TitledBlock>
    </div>
  );
};
