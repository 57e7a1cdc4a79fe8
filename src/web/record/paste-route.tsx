/** A resolution's list is pasted, read as a tree with guesses, confirmed line by line, and written as one command. */
import { Form, redirect, useActionData } from 'react-router';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { formContextOr } from '#web/forms/form-context.ts';
import { useUnsaved } from '#web/forms/use-unsaved.ts';
import { draftsOfEntries, writeEntries, type EntryRow } from '#app/write/write-entries.ts';
import { groundIn } from '#core/rules/ground.ts';
import { printHead } from '#core/facts/head.ts';
import { authorOf } from '#core/rights/caller.ts';
import type { Problem } from '#core/problem.ts';
import { mayOr } from '#core/rights/rights.ts';
import { readObjectiveList, type ReadLine } from '#core/subjects/objective/read-list.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { codesOf } from '#core/vocabulary/words.ts';
import { CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import { ChoiceInput, FaultSummary, Field, TextField, type FormState } from '#web/forms/form.tsx';
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { programmeAction, type Fault, type Refused, type Submitted } from '#web/frame/action.ts';
import { mayWrite } from '#web/frame/may-write.ts';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { AuthorField } from '#web/record/entry-view.tsx';
import { PasteForm, TEXT_FIELD } from '#web/record/paste-form.tsx';
import { recordOptions } from '#web/record/options.ts';
import { programmePath } from '#web/record/paths.ts';
import { ADDED_QUERY, listPath } from '#web/record/subjects.ts';
import { toldFaults } from '#web/record/told-faults.ts';
import { formWords } from '#words/ui/forms.ts';
import { label } from '#words/labels.ts';
import { pasteWords } from '#words/ui/paste.ts';
import { recordWords } from '#words/ui/records.ts';

/** Each has seven fields, and a form a thousand. */
const MOST_ROWS = 100;

export const loader = programmeRead(async ({ app, opened, reader, request, language }) => {
  const { view, programme } = opened;
  const named = (words: 'objectiveKind' | 'objectivePart' | 'targetRelation') =>
    codesOf(words).map((code) => ({ value: code, name: upperFirst(label(language, words, code)) }));
  const documents = recordOptions({ language, opened, procedures: { all: [], names: new Map() } }, 'document');
  return {
    writes: mayWrite({ app, request, reader }, 'record:write', opened.workspace.id),
    signedIn: authorOf(reader.caller),
    base: printHead(view.records),
    kind: upperFirst(label(language, 'subject', 'objective')),
    resolution: programme.resolution,
    documents,
    kinds: named('objectiveKind'),
    parts: named('objectivePart'),
    relations: named('targetRelation'),
    head: `${pasteWords[language].title} · ${programme.short}`,
  };
});

interface Row {
  readonly keep: boolean;
  readonly number: string;
  readonly title: string;
  readonly kind: string;
  readonly relation: string;
  readonly value: string;
  readonly by: string;
}

interface Confirming {
  readonly rows: readonly Row[];
  readonly text: string;
  readonly more: boolean;
  readonly faults: readonly Fault[];
  readonly sent: Readonly<Record<string, string>>;
}

const rowOf = ({ number, title, kind, target, due }: ReadLine): Row => ({
  keep: true,
  number,
  title,
  kind,
  relation: target?.relation ?? '',
  value: target?.value ?? '',
  by: target?.by ?? due ?? '',
});

const sentRows = ({ field }: Submitted): readonly Row[] =>
  Array.from({ length: Math.min(MOST_ROWS, Number(field('so-dong')) || 0) }, (_, index) => {
    const of = (name: string): string => field(`r[${index}].${name}`);
    return {
      keep: of('keep') === 'co',
      number: of('id').trim(),
      title: of('title'),
      kind: of('kind'),
      relation: of('target.relation'),
      value: of('target.value'),
      by: of('target.by'),
    };
  });

export const action = programmeAction(async (submitted): Promise<{ readonly confirming: Confirming } | Response> => {
  const { opened, reader, field, texts } = submitted;
  const { workspace, programme } = opened;
  orRefuse(mayOr(reader.caller, 'record:write', workspace.id));
  if (field('viec') !== 'ghi') {
    const text = field(TEXT_FIELD);
    const lines = readObjectiveList(text, opened.units);
    const rows = lines.slice(0, MOST_ROWS).map(rowOf);
    return { confirming: { rows, text, more: lines.length > MOST_ROWS, faults: [], sent: {} } };
  }
  const rows = sentRows(submitted);
  const kept = rows.flatMap((row, index) => (row.keep ? [{ row, index }] : []));
  const numbers = new Set(kept.map(({ row }) => row.number));
  const entries: readonly EntryRow[] = kept.map(({ row, index }) => ({
    row: `r[${index}]`,
    entry: {
      subject: 'objective',
      programme: programme.id,
      values: valuesOf(row, parentOf(row.number, numbers, opened.view.records.objective, programme.id), field),
    },
  }));
  try {
    // What is wrong is told at once, who answers for it too.
    const drafts = await opened.ask(() => draftsOfEntries(groundIn(opened.view), entries));
    const [context, author] = formContextOr(submitted, 'record:write');
    const problems = [...(drafts.ok ? [] : drafts.problems), ...author];
    if (problems.length > 0 || !context) throw new Refusal(problems);
    const count = await writeEntries(context, { seed: field(COMMAND_FIELD), rows: entries });
    return redirect(programmePath(opened, listPath('objective'), { [ADDED_QUERY]: String(count) }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const faults = error.problems.map((problem) => faultOf(problem, submitted, rows));
    return { confirming: { rows, text: field(TEXT_FIELD), more: false, faults, sent: texts } };
  }
});

/**
 * At its row and field, and told with the row's number; of a rule on what is kept, at the row that makes the record.
 */
const faultOf = (problem: Problem, { language, opened }: Submitted, rows: readonly Row[]): Fault => {
  const atAuthor = problem.code === 'write.no-actor' ? AUTHOR_FIELD : undefined;
  const [, sentIndex, sentPath = ''] = /^r\[(\d+)\]\.?(.*)$/u.exec(problem.where.field ?? '') ?? [];
  const prefix = `objective/${opened.programme.id}/`;
  const made = problem.where.record?.startsWith(prefix)
    ? rows.findIndex(({ number }) => number === problem.where.record?.slice(prefix.length))
    : -1;
  const index = sentIndex === undefined ? made : Number(sentIndex);
  const path = sentIndex === undefined ? (problem.where.field ?? '') : sentPath;
  const [told] = toldFaults([{ ...problem, where: path === '' ? {} : { field: path } }], {
    language,
    opened,
    subject: 'objective',
  });
  const row = rows[index];
  if (!row) return { ...(atAuthor !== undefined && { field: atAuthor }), message: told?.message ?? '' };
  return {
    field: PASTED.has(path) ? `r[${index}].${path}` : `r[${index}]`,
    message: `${pasteWords[language].row(row.number)}: ${told?.message ?? ''}`,
  };
};

/** Fields that a row of the list has. */
const PASTED: ReadonlySet<string> = new Set(['id', 'title', 'kind', 'target.relation', 'target.value', 'target.by']);

/** The nearest number above that is kept or on record. */
const parentOf = (
  number: string,
  kept: ReadonlySet<string>,
  standing: ReadonlyMap<string, unknown>,
  programme: string,
): string | undefined => {
  for (let cut = number.lastIndexOf('.'); cut > 0; cut = number.lastIndexOf('.', cut - 1)) {
    const above = number.slice(0, cut);
    if (kept.has(above) || standing.has(`${programme}/${above}`)) return `${programme}/${above}`;
  }
  return undefined;
};

const valuesOf = (row: Row, parent: string | undefined, field: (name: string) => string) => ({
  id: row.number,
  title: row.title,
  kind: row.kind,
  part: field('part'),
  ...(parent !== undefined && { parent }),
  ...(row.kind === 'target' &&
    row.value.trim() !== '' && {
      'target.relation': row.relation,
      'target.value': row.value,
      'target.by': row.by,
    }),
  ...(row.kind === 'task' && row.by.trim() !== '' && { due: row.by }),
  'source.document': field('source.document'),
  ...(row.number !== '' && { 'source.at': row.number }),
});

export { meta } from '#web/frame/head.ts';

type Seen = PageProps<typeof loader>['loaderData'];

const PasteObjectives = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const [words, records] = [useWords(pasteWords), useWords(recordWords)];
  const { page } = useLinks();
  const came = useActionData<{ readonly confirming: Confirming } | Refused>();
  const confirming = came && 'confirming' in came ? came.confirming : undefined;
  const state: FormState = {
    faults: confirming?.faults ?? (came && 'faults' in came ? came.faults : []),
    sent: confirming?.sent ?? {},
  };
  return (
    <div className="form-page begin-page">
      <Breadcrumb
        crumbs={[
          { title: records.title, to: page('ho-so') },
          { title: seen.kind, to: page(listPath('objective')) },
          { title: words.title },
        ]}
      />
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      {!seen.writes && <p>{records.writesOff}</p>}
      {seen.writes && (
        <>
          <FaultSummary state={state} />
          {confirming && confirming.rows.length > 0 && <Confirm seen={seen} confirming={confirming} state={state} />}
          {confirming && confirming.rows.length === 0 && <p role="status">{words.none}</p>}
          <PasteForm
            words={words}
            text={confirming?.text ?? ''}
            again={(confirming?.rows.length ?? 0) > 0}
            state={state}
          />
        </>
      )}
    </div>
  );
};
export default PasteObjectives;

interface ConfirmProps {
  readonly seen: Seen;
  readonly confirming: Confirming;
  readonly state: FormState;
}

const Confirm = ({ seen, confirming: { rows, text, more, sent }, state }: ConfirmProps) => {
  const [words, shared] = [useWords(pasteWords), useWords(formWords)];
  const number = useNumber();
  const watched = useUnsaved(true);
  return (
    <TitledBlock title={words.confirm} lead={words.confirmLead}>
      {more && <p>{words.most(number(MOST_ROWS))}</p>}
      <Form method="post" noValidate key={`${text.length} ${state.faults.length}`} ref={watched}>
        <CommandFields base={seen.base} form="paste" />
        <input type="hidden" name={TEXT_FIELD} value={text} />
        <input type="hidden" name="so-dong" value={rows.length} />
        {rows.map((row, index) => (
          <RowFields key={index} seen={seen} row={row} index={index} state={state} />
        ))}
        <ChoiceInput name="part" label={words.part} options={seen.parts} value="results" state={state} />
        <ChoiceInput
          name="source.document"
          label={words.source}
          options={seen.documents}
          none={shared.choose}
          value={seen.resolution}
          state={state}
        />
        <AuthorField signedIn={seen.signedIn} value={sent[AUTHOR_FIELD] ?? ''} state={state} />
        <p className="form-end">
          <button className="ds-button" data-size="sm" type="submit" name="viec" value="ghi">
            {words.save(number(rows.length))}
          </button>
        </p>
      </Form>
    </TitledBlock>
  );
};

interface RowFieldsProps {
  readonly seen: Seen;
  readonly row: Row;
  readonly index: number;
  readonly state: FormState;
}

const RowFields = ({ seen, row, index, state }: RowFieldsProps) => {
  const [words, shared] = [useWords(pasteWords), useWords(formWords)];
  const name = (field: string): string => `r[${index}].${field}`;
  // The rows themselves hold what was sent.
  const own: FormState = { faults: state.faults, sent: {} };
  return (
    <fieldset className="form-part paste-row" id={`r[${index}]`} tabIndex={-1}>
      <legend>{words.row(row.number)}</legend>
      <label className="check">
        <input type="checkbox" name={name('keep')} value="co" defaultChecked={row.keep} /> {words.keep}
      </label>
      <TextField name={name('id')} label={words.number} value={row.number} state={own} />
      <Field name={name('title')} label={words.content} state={own}>
        {(marks) => <textarea {...marks} className="ds-input" rows={2} defaultValue={row.title} />}
      </Field>
      <ChoiceInput name={name('kind')} label={words.kind} options={seen.kinds} value={row.kind} state={own} />
      <ChoiceInput
        name={name('target.relation')}
        label={words.relation}
        options={seen.relations}
        none={shared.none}
        value={row.relation}
        state={own}
      />
      <TextField name={name('target.value')} label={words.value} value={row.value} state={own} />
      <TextField name={name('target.by')} label={words.by} value={row.by} state={own} />
    </fieldset>
  );
};
