/** The page of a record's form: what it is for, the form, and beside its buttons what came of it so far. */
import { Form, Link, useActionData } from 'react-router';
import { CommandFields } from '#web/forms/command-fields.tsx';
import { FaultSummary, Field, TaskButton, type FormState } from '#web/forms/form.tsx';
import {
  AUTHOR_FIELD,
  CLASH_FIELD,
  KEEP_PREFIX,
  REASON_FIELD,
  TASK_FIELD,
  VERSION_FIELD,
} from '#web/forms/field-names.ts';
import { LEAVES, useUnsaved } from '#web/forms/use-unsaved.ts';
import { RecordFields } from '#web/forms/record-form.tsx';
import { useWords } from '#web/frame/frame.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import type { ToldConflict } from '#web/record/conflict.ts';
import type { EntryAgain, EntryForm, ToldPreview } from '#web/record/entry.ts';
import type { Refused } from '#web/frame/action.ts';
import { formWords } from '#words/ui/forms.ts';
import { recordWords } from '#words/ui/records.ts';

interface EntryViewProps {
  readonly form: EntryForm;
  readonly signedIn: string | undefined;
  readonly writes: boolean;
  /** Where one goes without saving. */
  readonly back: string;
  /** A reason is asked for: of corrections. */
  readonly asksReason: boolean;
  /** Whether another one may be added at once. */
  readonly more: boolean;
}

/** The form as it was opened, or as it came back. */
export const EntryView = ({ form: opened, ...page }: EntryViewProps) => {
  const words = useWords(recordWords);
  const came = useActionData<EntryAgain | Refused>();
  const form = came && 'form' in came ? came.form : opened;
  const refused = came && 'faults' in came ? came.faults : [];
  const state: FormState = { faults: [...form.model.faults, ...refused], sent: {} };
  const watched = useUnsaved(came !== undefined);
  if (!page.writes) return <p>{words.writesOff}</p>;
  return (
    <>
      {form.conflict && <ConflictLead conflict={form.conflict} />}
      <FaultSummary state={state} />
      <Form method="post" noValidate className="record-form" key={form.stamp} ref={watched}>
        {/* Enter saves, whichever button stands first. */}
        <button className="ds-sr-only" type="submit" name={TASK_FIELD} value="luu" tabIndex={-1} aria-hidden="true" />
        <CommandFields base={form.base} form="record" />
        <input type="hidden" name={VERSION_FIELD} value={form.version} />
        {form.conflict && <ConflictChoice conflict={form.conflict} state={state} />}
        <RecordFields model={form.model} />
        <Ending form={form} state={state} {...page} />
      </Form>
    </>
  );
};

type EndingProps = Omit<EntryViewProps, 'form'> & { readonly form: EntryForm; readonly state: FormState };

const Ending = ({ form, state, signedIn, asksReason, more, back }: EndingProps) => {
  const [words, shared] = [useWords(recordWords), useWords(formWords)];
  return (
    <>
      {asksReason && (
        <Field name={REASON_FIELD} label={words.reasonCorrect} hint={words.reasonCorrectHint} required state={state}>
          {(marks) => <textarea {...marks} className="ds-input" rows={2} defaultValue={form.reason} />}
        </Field>
      )}
      <AuthorField signedIn={signedIn} value={form.author} state={state} />
      {form.preview && <Preview preview={form.preview} />}
      <p className="form-end form-buttons">
        <TaskButton task="luu">{shared.save}</TaskButton>
        {more && (
          <TaskButton task="luu-them" secondary>
            {shared.saveMore}
          </TaskButton>
        )}
        <TaskButton task="xem" secondary>
          {shared.preview}
        </TaskButton>
        <Link to={back} {...LEAVES}>
          {shared.cancel}
        </Link>
      </p>
    </>
  );
};

interface AuthorFieldProps {
  readonly signedIn: string | undefined;
  readonly value: string;
  readonly state: FormState;
}

/** Who answers for it: who is signed in, else whoever names himself. */
export const AuthorField = ({ signedIn, value, state }: AuthorFieldProps) => {
  const words = useWords(formWords);
  if (signedIn !== undefined)
    return (
      <p className="soft">
        <MixedText>{words.authorIs(signedIn)}</MixedText>
      </p>
    );
  return (
    <Field name={AUTHOR_FIELD} label={words.author} hint={words.authorHint} required state={state}>
      {(marks) => (
        <input {...marks} className="ds-input" type="text" autoComplete="name" maxLength={200} defaultValue={value} />
      )}
    </Field>
  );
};

const Preview = ({ preview: { day, comes, goes } }: { readonly preview: ToldPreview }) => {
  const words = useWords(recordWords);
  return (
    <section className="report-preview" role="status" aria-label={words.previewTitle}>
      <h2>{words.previewTitle}</h2>
      <p className="soft small">{words.previewLead(day)}</p>
      {comes.length === 0 && goes.length === 0 && <p>{words.previewNone(day)}</p>}
      <Sentences title={words.previewComes} told={comes} />
      <Sentences title={words.previewGoes} told={goes} gone />
    </section>
  );
};

interface SentencesProps {
  readonly title: string;
  readonly told: ToldPreview['comes'];
  readonly gone?: boolean;
}

const Sentences = ({ title, told, gone = false }: SentencesProps) =>
  told.length === 0 ? null : (
    <>
      <p className="small">{title}</p>
      <ul className="preview-sentences">
        {told.map(({ heading, text }) => (
          <li key={`${heading} ${text}`}>
            {heading !== undefined && (
              <span className="soft small">
                <RecordText>{heading}</RecordText>
                <br />
              </span>
            )}
            {gone ? (
              <del>
                <RecordText>{text}</RecordText>
              </del>
            ) : (
              <RecordText>{text}</RecordText>
            )}
          </li>
        ))}
      </ul>
    </>
  );

const ConflictLead = ({ conflict: { actor, at, taken } }: { readonly conflict: ToldConflict }) => {
  const words = useWords(recordWords);
  return (
    <div className="refused" role="alert">
      <p>
        <strong>{words.conflict}</strong>
      </p>
      <p>
        <MixedText>{words.conflictLead(actor, at)}</MixedText> {words.conflictAgain}
      </p>
      {taken.length > 0 && (
        <>
          <p>{words.conflictTaken}</p>
          <ul>
            {taken.map(({ name, was, theirs }) => (
              <li key={name}>
                {name}: <MixedText>{`${was} → ${theirs}`}</MixedText>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

interface ConflictChoiceProps {
  readonly conflict: ToldConflict;
  readonly state: FormState;
}

const ConflictChoice = ({ conflict, state }: ConflictChoiceProps) => {
  const words = useWords(recordWords);
  if (conflict.clashing.length === 0) return null;
  return (
    <div className="form-group">
      <p>{words.conflictChoose}</p>
      <input type="hidden" name={CLASH_FIELD} value={JSON.stringify({ ...conflict, taken: [] })} />
      {conflict.clashing.map(({ field, name, was, theirs, mine }) => {
        const id = `${KEEP_PREFIX}${field}`;
        const fault = state.faults.find((one) => one.field === id)?.message;
        return (
          <fieldset key={field} className="form-part" id={id} tabIndex={-1}>
            <legend>{name}</legend>
            <p className="form-hint">
              <MixedText>{words.conflictWas(was)}</MixedText>
            </p>
            {fault !== undefined && <p className="form-fault">{fault}</p>}
            <label className="check">
              <input type="radio" name={id} value="toi" /> <MixedText>{words.conflictMine(mine)}</MixedText>
            </label>
            <label className="check">
              <input type="radio" name={id} value="ho" /> <MixedText>{words.conflictTheirs(theirs)}</MixedText>
            </label>
          </fieldset>
        );
      })}
    </div>
  );
};
