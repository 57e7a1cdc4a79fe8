/** The letter of reminder: what it says, what the office may say otherwise, and its files. Nothing is written. */
import { Form } from 'react-router';
import { composeReminder, readReminder } from '#app/read/collecting/reminder.ts';
import { orRefuse, Refusal } from '#app/refusal.ts';
import type { Problem } from '#core/problem.ts';
import { plainText, type Block } from '#core/report/document.ts';
import { addresseeLines } from '#core/report/layout/lines.ts';
import { mayOr } from '#core/rights/rights.ts';
import { askedLetter, LETTER_FIELDS, type AskedLetter } from '#web/collection/asked-letter.ts';
import { AGENCY_QUERY, askedReminder, COLLECTION_QUERY } from '#web/collection/asked-reminder.ts';
import { FaultSummary, Field, SubmitButton, TextField, type FormState } from '#web/forms/form.tsx';
import { faultOf } from '#web/frame/action.ts';
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type AskedOfProgramme, type PageProps } from '#web/frame/page.ts';
import { DataTable } from '#web/parts/data-table.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { HANDED_PATH, REMIND_PATH } from '#web/returns/paths.ts';
import { collectingWords } from '#words/ui/collecting.ts';

export const loader = programmeRead(async (given) => {
  const { opened, reader, language, url } = given;
  orRefuse(mayOr(reader.caller, 'collection:write', opened.workspace.id));
  const of = askedReminder(url);
  const reminder = await readReminder(opened, of);
  const letter = askedLetter(url, reminder);
  return {
    of,
    shown: letter.shown,
    ...(await toldLetter(given, reminder, letter)),
    day: opened.asOf.reason === 'asked' ? opened.asOf.day : undefined,
    head: `${collectingWords[language].letterTitle} · ${opened.programme.short}`,
  };
});

/** The letter in lines, or why there is none. */
const toldLetter = async (
  { opened, language }: AskedOfProgramme,
  reminder: Awaited<ReturnType<typeof readReminder>>,
  { asked, problems }: AskedLetter,
) => {
  const wrong = (all: readonly Problem[]) => ({
    lines: [],
    faults: all.map((problem) => faultOf(problem, language)),
  });
  if (problems.length > 0) return wrong(problems);
  try {
    const { document } = await composeReminder(opened, reminder, asked);
    return { faults: [], lines: [...addresseeLines(document).map(lineOf), ...document.blocks.flatMap(partsOf)] };
  } catch (error) {
    if (error instanceof Refusal) return wrong(error.problems);
    throw error;
  }
};

/** A paragraph of the letter, or its table. */
type LetterPart = { readonly line: string } | LetterRows;

interface LetterRows {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const lineOf = (line: string): LetterPart => ({ line });

const partsOf = (block: Block): readonly LetterPart[] => {
  if (block.kind === 'table')
    return [{ heads: block.columns.map(({ head }) => head), rows: block.rows.map((row) => row.map(plainText)) }];
  if (block.kind !== 'paragraph') return [];
  return [lineOf(`${block.mark === undefined ? '' : `${block.mark} `}${plainText(block.runs)}`)];
};

export { meta } from '#web/frame/head.ts';

type Seen = PageProps<typeof loader>['loaderData'];

const Remind = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(collectingWords);
  const { page } = useLinks();
  const state: FormState = { faults: seen.faults, sent: {} };
  const query = {
    [COLLECTION_QUERY]: seen.of.collection,
    [AGENCY_QUERY]: seen.of.agency,
    ...Object.fromEntries(
      Object.entries(LETTER_FIELDS).map(([field, name]) => [name, seen.shown[field as keyof typeof LETTER_FIELDS]]),
    ),
  };
  return (
    <div className="form-page">
      <Breadcrumb crumbs={[{ title: words.handing, to: page(HANDED_PATH) }, { title: words.letterTitle }]} />
      <h1>{words.letterTitle}</h1>
      <p className="page-lead">{words.letterLead}</p>
      <FaultSummary state={state} act="read" />
      {seen.lines.length > 0 && (
        <>
          <p className="tools">
            <a className="ds-button" data-size="sm" href={page(`${REMIND_PATH}/docx`, query)} download>
              {words.letterDocx}
            </a>
            <a
              className="ds-button"
              data-variant="secondary"
              data-size="sm"
              href={page(`${REMIND_PATH}/pdf`, query)}
              download
            >
              {words.letterPdf}
            </a>
          </p>
          <TitledBlock title={words.letterSays}>
            <div lang="vi" className="letter-text">
              {seen.lines.map((part, at) =>
                'line' in part ? (
                  <p key={at}>{part.line}</p>
                ) : (
                  <LetterTable key={at} {...part} title={words.letterTitle} />
                ),
              )}
            </div>
          </TitledBlock>
        </>
      )}
      <TitledBlock title={words.letterOther}>
        <LetterForm seen={seen} state={state} />
      </TitledBlock>
    </div>
  );
};
export default Remind;

/** Who is reminded, of what, and how late. */
const LetterTable = ({ heads, rows, title }: LetterRows & { readonly title: string }) => (
  <DataTable
    caption={title}
    quiet
    rows={rows}
    rowKey={(row) => row.join(' ')}
    columns={heads.map((head, at) => ({
      key: String(at),
      title: head,
      heads: at === 1,
      cell: (row: readonly string[]) => row[at],
    }))}
  />
);

const LetterForm = ({ seen: { of, shown, day }, state }: { readonly seen: Seen; readonly state: FormState }) => {
  const words = useWords(collectingWords);
  const text = (field: keyof typeof LETTER_FIELDS, hint?: string) => (
    <TextField
      name={LETTER_FIELDS[field]}
      label={words.letterFields[field]}
      value={shown[field]}
      {...(hint !== undefined && { hint })}
      state={state}
    />
  );
  return (
    <Form method="get" noValidate>
      <input type="hidden" name={COLLECTION_QUERY} value={of.collection} />
      {of.agency !== undefined && <input type="hidden" name={AGENCY_QUERY} value={of.agency} />}
      {day !== undefined && <input type="hidden" name="asOf" value={day} />}
      {text('newDay', words.letterNewDayHint)}
      {text('number', words.letterBlankHint)}
      {text('tail')}
      {text('date', words.letterBlankHint)}
      {text('authority')}
      {text('position')}
      {text('signer')}
      <Field
        name={LETTER_FIELDS.recipients}
        label={words.letterFields.recipients}
        hint={words.letterLines}
        state={state}
      >
        {(marks) => <textarea {...marks} className="ds-input" rows={4} defaultValue={shown.recipients} />}
      </Field>
      <SubmitButton>{words.letterAgain}</SubmitButton>
    </Form>
  );
};
