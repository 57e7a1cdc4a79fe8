/** Rows of a spreadsheet are pasted, looked through in their cells, and written as one command: all of them or none. */
import { Form, redirect, useActionData } from 'react-router';
import { orRefuse, Refusal, refuse } from '#app/refusal.ts';
import { formContextOr } from '#web/forms/form-context.ts';
import { useUnsaved } from '#web/forms/use-unsaved.ts';
import { writeEntries } from '#app/write/write-entries.ts';
import { printHead } from '#core/facts/head.ts';
import { authorOf } from '#core/rights/caller.ts';
import { mayOr } from '#core/rights/rights.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { readPastedTable } from '#core/text/pasted-table.ts';
import { CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import { ChoiceInput, FaultSummary, Field, type FormState } from '#web/forms/form.tsx';
import { programmeAction, type Fault, type Refused, type Submitted } from '#web/frame/action.ts';
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { mayWrite } from '#web/frame/may-write.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { AuthorField } from '#web/record/entry-view.tsx';
import { PasteForm, TEXT_FIELD } from '#web/record/paste-form.tsx';
import { recordOptions } from '#web/record/options.ts';
import { programmePath } from '#web/record/paths.ts';
import { ADDED_QUERY, listPath, subjectAt } from '#web/record/subjects.ts';
import { columnName, fieldsOf, matchTable, TABLE_SUBJECTS, type TableSubject } from '#web/record/table/columns.ts';
import { offeredIn } from '#web/record/table/offered.ts';
import { likelySource } from '#web/record/likely-source.ts';
import { isEmpty, rowName, SOURCE_FIELD, withGuesses, type Row } from '#web/record/table/read.ts';
import { makerOf, toldProblems, weighed } from '#web/record/table/weigh.ts';
import { formWords } from '#words/ui/forms.ts';
import { label } from '#words/labels.ts';
import { recordWords } from '#words/ui/records.ts';
import { tableWords } from '#words/ui/tables.ts';

/** A form has a thousand fields at most, and a row up to seven. */
const MOST_ROWS = 60;

const subjectOf = (kind: string | undefined): TableSubject => {
  const subject = subjectAt(kind ?? '');
  return TABLE_SUBJECTS.find((one) => one === subject) ?? refuse('record.no-kind', { text: kind ?? '' });
};

export const loader = programmeRead(async ({ app, opened, reader, request, language, params }) => {
  const subject = subjectOf(params['kind']);
  const { view, programme } = opened;
  const kind = upperFirst(label(language, 'subject', subject));
  return {
    subject,
    kind,
    offered: offeredIn(await makerOf({ opened, language }), subject),
    columns: fieldsOf(subject).map((field) => ({ field, name: upperFirst(columnName(language, subject, field)) })),
    writes: mayWrite({ app, request, reader }, 'record:write', opened.workspace.id),
    signedIn: authorOf(reader.caller),
    base: printHead(view.records),
    likely: likelySource(opened, subject) ?? '',
    documents: recordOptions(await makerOf({ opened, language }), 'document'),
    head: `${tableWords[language].title(kind)} · ${programme.short}`,
  };
});

interface Confirming {
  readonly rows: readonly Row[];
  readonly text: string;
  readonly more: boolean;
  readonly unknown: readonly string[];
  readonly leftOut: readonly string[];
  readonly faults: readonly Fault[];
  /** The same for the cells themselves, where row and column say the rest. */
  readonly cells: readonly Fault[];
  /** Whether it was read just now: nothing was to be written yet. */
  readonly isRead: boolean;
  readonly sent: Readonly<Record<string, string>>;
}

const sentRows = ({ field }: Submitted, subject: TableSubject): readonly Row[] =>
  Array.from({ length: Math.min(MOST_ROWS, Number(field('so-dong')) || 0) }, (_, index) =>
    Object.fromEntries(fieldsOf(subject).map((name) => [name, field(`${rowName(index)}.${name}`)])),
  );

export const action = programmeAction(async (submitted): Promise<{ readonly confirming: Confirming } | Response> => {
  const { opened, reader, field, texts, params } = submitted;
  const subject = subjectOf(params['kind']);
  orRefuse(mayOr(reader.caller, 'record:write', opened.workspace.id));
  const text = field(TEXT_FIELD);
  if (field('viec') !== 'ghi') {
    const { rows, unknown, leftOut } = matchTable(subject, readPastedTable(text));
    const kept = rows.slice(0, MOST_ROWS).map((row) => withGuesses(opened, subject, row));
    // What could not be saved is told before anybody tries.
    const { problems } = await weighed(submitted, subject, kept, likelySource(opened, subject));
    return {
      confirming: {
        rows: kept,
        text,
        more: rows.length > MOST_ROWS,
        unknown,
        leftOut,
        ...toldProblems(submitted, subject, problems),
        isRead: true,
        sent: {},
      },
    };
  }
  const rows = sentRows(submitted, subject);
  try {
    // What is wrong is told at once, who answers for it too.
    const { entries, problems } = await weighed(submitted, subject, rows, field(SOURCE_FIELD));
    const [context, author] = formContextOr(submitted, 'record:write');
    const all = [...problems, ...author];
    if (all.length > 0 || !context) throw new Refusal(all);
    const count = await writeEntries(context, { seed: field(COMMAND_FIELD), rows: entries });
    return redirect(programmePath(opened, listPath(subject), { [ADDED_QUERY]: String(count) }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const told = toldProblems(submitted, subject, error.problems);
    return { confirming: { rows, text, more: false, unknown: [], leftOut: [], ...told, isRead: false, sent: texts } };
  }
});

export { meta } from '#web/frame/head.ts';

type Seen = PageProps<typeof loader>['loaderData'];

const PasteTable = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const [words, records] = [useWords(tableWords), useWords(recordWords)];
  const { page } = useLinks();
  const came = useActionData<{ readonly confirming: Confirming } | Refused>();
  const confirming = came && 'confirming' in came ? came.confirming : undefined;
  const state: FormState = {
    faults: confirming?.faults ?? (came && 'faults' in came ? came.faults : []),
    sent: confirming?.sent ?? {},
  };
  return (
    <>
      <Breadcrumb
        crumbs={[
          { title: records.title, to: page('ho-so') },
          { title: seen.kind, to: page(listPath(seen.subject)) },
          { title: words.link },
        ]}
      />
      <h1>{words.title(seen.kind)}</h1>
      <p className="page-lead">{words.lead}</p>
      {!seen.writes && <p>{records.writesOff}</p>}
      {seen.writes && (
        <>
          <FaultSummary state={state} act={confirming?.isRead ? 'check' : 'write'} />
          {confirming && confirming.rows.length > 0 && <Confirm seen={seen} confirming={confirming} state={state} />}
          {confirming && confirming.rows.length === 0 && <p role="status">{words.none}</p>}
          <PasteForm
            words={words}
            hint={words.columns(seen.columns.map(({ name }) => name).join(' · '))}
            text={confirming?.text ?? ''}
            again={(confirming?.rows.length ?? 0) > 0}
            state={state}
          />
        </>
      )}
    </>
  );
};
export default PasteTable;

interface ConfirmProps {
  readonly seen: Seen;
  readonly confirming: Confirming;
  readonly state: FormState;
}

const Confirm = ({ seen, confirming: { rows, text, more, unknown, leftOut, cells, sent }, state }: ConfirmProps) => {
  const [words, shared] = [useWords(tableWords), useWords(formWords)];
  const number = useNumber();
  const watched = useUnsaved(true);
  return (
    <TitledBlock
      title={words.confirm}
      lead={[words.confirmLead, words.guessed[seen.subject]].filter(Boolean).join(' ')}
    >
      {unknown.length > 0 && <p role="note">{words.unknown(someOf(unknown))}</p>}
      {leftOut.length > 0 && <p role="note">{words.leftOut(someOf(leftOut))}</p>}
      {more && <p>{words.most(number(MOST_ROWS))}</p>}
      <Form method="post" noValidate key={`${text.length} ${state.faults.length}`} ref={watched}>
        <CommandFields base={seen.base} form="paste-table" />
        <input type="hidden" name={TEXT_FIELD} value={text} />
        <input type="hidden" name="so-dong" value={rows.length} />
        <Cells seen={seen} rows={rows} faults={cells} />
        <div className="form-page">
          {seen.subject !== 'document' && (
            <ChoiceInput
              name={SOURCE_FIELD}
              label={words.source}
              options={seen.documents}
              none={shared.choose}
              value={seen.likely}
              state={state}
            />
          )}
          <AuthorField signedIn={seen.signedIn} value={sent[AUTHOR_FIELD] ?? ''} state={state} />
          <p className="form-end">
            <button className="ds-button" data-size="sm" type="submit" name="viec" value="ghi">
              {words.save(number(rows.filter((row) => !isEmpty(row)).length))}
            </button>
          </p>
        </div>
      </Form>
    </TitledBlock>
  );
};

/** So many are named. */
const MOST_TOLD = 12;

const someOf = (names: readonly string[]): string =>
  [...names.slice(0, MOST_TOLD), ...(names.length > MOST_TOLD ? ['…'] : [])].join('; ');

interface CellsProps {
  readonly seen: Seen;
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
}

const Cells = ({ seen, rows, faults }: CellsProps) => {
  const words = useWords(tableWords);
  // The rows themselves hold what was sent.
  const own: FormState = { faults, sent: {} };
  return (
    <div className="table-frame" role="region" aria-label={words.text} tabIndex={0}>
      <table className="cell-table">
        <thead>
          <tr>
            <th scope="col">#</th>
            {seen.columns.map(({ field, name }) => (
              <th key={field} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} id={rowName(index)} tabIndex={-1}>
              <th scope="row">{index + 1}</th>
              {seen.columns.map(({ field, name }) => (
                <td key={field}>
                  <Field
                    name={`${rowName(index)}.${field}`}
                    label={words.cell(String(index + 1), name)}
                    hideLabel
                    state={own}
                  >
                    {(marks) => (
                      <input
                        {...marks}
                        className="ds-input"
                        type="text"
                        list={seen.offered[field] && offeredId(field)}
                        defaultValue={row[field] ?? ''}
                      />
                    )}
                  </Field>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {Object.entries(seen.offered).map(([field, names]) => (
        <datalist key={field} id={offeredId(field)}>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
      ))}
    </div>
  );
};

const offeredId = (field: string): string => `o-${field}`;
