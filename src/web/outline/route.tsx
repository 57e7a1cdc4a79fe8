/** Outlines of places: those on record, and a file of a map that is looked at and then taken. */
import { Form, redirect, useActionData } from 'react-router';
import { shippedProcedures } from '#app/shipped.ts';
import { orRefuse, Refusal, refuse } from '#app/refusal.ts';
import { checkOutlines, drawOutlines, outlinesSent } from '#app/write/draw-outlines.ts';
import { printHead } from '#core/facts/head.ts';
import type { Problem } from '#core/problem.ts';
import { authorOf } from '#core/rights/caller.ts';
import { mayOr } from '#core/rights/rights.ts';
import { typedText } from '#core/text/typed-text.ts';
import { CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { AUTHOR_FIELD, REASON_FIELD, TASK_FIELD } from '#web/forms/field-names.ts';
import { formContext } from '#web/forms/form-context.ts';
import {
  ChoiceInput,
  FaultSummary,
  Field,
  NOTHING_SENT,
  SubmitButton,
  TaskButton,
  TextField,
} from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import { programmeAction, refusedForm, type Refused, type Submitted } from '#web/frame/action.ts';
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { checkedOutlines, standingOutlines, type CheckedOutlinesPage } from '#web/outline/page.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { AuthorField } from '#web/record/entry-view.tsx';
import { recordOptions } from '#web/record/options.ts';
import { programmePath } from '#web/record/paths.ts';
import { listPath, OUTLINE_PATH } from '#web/record/subjects.ts';
import { outlineWords } from '#words/ui/outlines.ts';
import { recordWords } from '#words/ui/records.ts';

const TOKEN_FIELD = 'tep-da-doc';

export const loader = programmeRead(async ({ opened, reader, language, url }) => {
  orRefuse(mayOr(reader.caller, 'record:write', opened.workspace.id));
  const procedures = await shippedProcedures();
  return {
    ...(await opened.ask(() => ({
      standing: standingOutlines(opened.view),
      documents: recordOptions({ language, opened, procedures }, 'document'),
    }))),
    written: asked(url, 'da-luu'),
    signedIn: authorOf(reader.caller),
    base: printHead(opened.view.records),
    head: `${outlineWords[language].title} · ${opened.programme.short}`,
  };
});

/** What was read of a file, and what was wrong with what was said of it. */
interface CheckedAgain extends Refused {
  readonly checked: CheckedOutlinesPage;
}

export const action = programmeAction(async (sent) => {
  const { app, opened, reader, field, file, language, texts } = sent;
  const from = { caller: reader.caller, workspace: opened.workspace.id };
  orRefuse(mayOr(from.caller, 'record:write', from.workspace));
  const again = (checked: CheckedOutlinesPage, problems: readonly Problem[] = []): CheckedAgain => ({
    checked,
    ...refusedForm(problems, language, texts),
  });
  if (field(TASK_FIELD) !== 'luu') {
    const chosen = file('tep') ?? refuse('outline.no-file');
    const read = await checkOutlines(app, from, new Uint8Array(await chosen.arrayBuffer()));
    return opened.ask(() => again(checkedOutlines(opened.view, language, read)));
  }
  const read = await outlinesSent(app, from, field(TOKEN_FIELD));
  try {
    const count = await written(sent, read.outlines);
    return redirect(programmePath(opened, OUTLINE_PATH, { 'da-luu': String(count) }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return opened.ask(() => again(checkedOutlines(opened.view, language, read), error.problems));
  }
});

const written = (sent: Submitted, outlines: Parameters<typeof drawOutlines>[1]): Promise<number> => {
  const { opened, field } = sent;
  const [document, at] = [field('van-ban'), typedText(field('vi-tri'))];
  return drawOutlines(formContext(sent, 'record:write'), outlines, {
    programme: opened.programme.id,
    places: outlines.map((_, index) => field(`noi-${index}`)),
    source: { ...(document !== '' && { document }), ...(at !== '' && { at }) },
    reason: typedText(field(REASON_FIELD)),
    seed: field(COMMAND_FIELD),
  });
};

export { meta } from '#web/frame/head.ts';

type Seen = PageProps<typeof loader>['loaderData'];

const Outlines = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const [words, records] = [useWords(outlineWords), useWords(recordWords)];
  const { page } = useLinks();
  const number = useNumber();
  const came = useActionData<CheckedAgain | Refused>();
  const state = came ? { faults: came.faults, sent: came.sent ?? {} } : NOTHING_SENT;
  const checked = came && 'checked' in came ? came.checked : undefined;
  const { standing } = seen;
  const missing =
    standing.missing > standing.missingNames.length ? [...standing.missingNames, words.and] : standing.missingNames;
  return (
    <>
      <Breadcrumb crumbs={[{ title: records.title, to: page('ho-so') }, { title: words.title }]} />
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      {seen.written !== undefined && !came && (
        <p role="status" className="form-saved">
          {words.written(seen.written)}
        </p>
      )}
      <FaultSummary state={state} />
      {checked && <CheckedForm seen={seen} checked={checked} state={state} />}
      <TitledBlock title={words.give}>
        <Form method="post" encType="multipart/form-data" className="form-page" noValidate reloadDocument>
          <Field name="tep" label={words.file} hint={words.fileHint} state={NOTHING_SENT}>
            {(marks) => <input {...marks} className="ds-input" type="file" accept=".geojson,.json,.kml,.gpx" />}
          </Field>
          <SubmitButton>{words.look}</SubmitButton>
        </Form>
      </TitledBlock>
      <TitledBlock title={standing.count === 0 ? words.none : words.standing(number(standing.count))}>
        {standing.missing > 0 && <p>{words.missing(number(standing.missing), missing.join(', '))}</p>}
        {standing.picture && <Picture picture={standing.picture} name={words.picture} />}
        <p>
          <a href={page(listPath('place'))}>{records.about.place}</a>
        </p>
      </TitledBlock>
    </>
  );
};
export default Outlines;

interface CheckedProps {
  readonly seen: Seen;
  readonly checked: CheckedOutlinesPage;
  readonly state: typeof NOTHING_SENT;
}

const CheckedForm = ({ seen, checked, state }: CheckedProps) => {
  const words = useWords(outlineWords);
  const { standing } = seen;
  const outlined = new Set(standing.outlined);
  return (
    <TitledBlock title={words.checked} lead={words.checkedLead}>
      <Picture picture={checked.picture} name={words.checked} />
      <Form method="post" noValidate className="form-page" reloadDocument>
        <CommandFields base={seen.base} form="draw-outline" />
        <input type="hidden" name={TOKEN_FIELD} value={checked.token} />
        {checked.rows.map((row, index) => (
          <fieldset key={`${index}`} className="form-part">
            <legend>
              <RecordText>{row.name}</RecordText>
            </legend>
            <p>
              {words.area(row.area, row.middle)}
              {outlined.has(row.place) && ` (${words.replaces})`}
            </p>
            <ChoiceInput
              name={`noi-${index}`}
              label={words.place}
              options={standing.places}
              none={words.skip}
              value={row.place}
              state={state}
            />
          </fieldset>
        ))}
        <ChoiceInput
          name="van-ban"
          label={words.source}
          options={seen.documents}
          none={words.choose}
          required
          state={state}
        />
        <TextField name="vi-tri" label={words.at} hint={words.atHint} state={state} />
        <TextField name={REASON_FIELD} label={words.reason} state={state} />
        <AuthorField signedIn={seen.signedIn} value={state.sent[AUTHOR_FIELD] ?? ''} state={state} />
        <p className="form-end form-buttons">
          <TaskButton task="luu">{words.save}</TaskButton>
        </p>
      </Form>
    </TitledBlock>
  );
};

interface PictureProps {
  readonly picture: CheckedOutlinesPage['picture'];
  readonly name: string;
}

const Picture = ({ picture: { width, height, outlines }, name }: PictureProps) => (
  <svg className="map outline-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
    {outlines.map(({ path }, index) => (
      <path key={`${index}`} className="map-outline" d={path} />
    ))}
    {outlines.map((one, index) => (
      <text key={`${index}`} className="map-name" x={one.middle.x} y={one.middle.y} textAnchor="middle">
        {one.name}
      </text>
    ))}
  </svg>
);
