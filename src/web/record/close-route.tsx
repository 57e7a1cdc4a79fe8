/** Deleting a record: what stands on it and goes with it, what must be mended first, and why. */
import { Form, Link, redirect, useActionData } from 'react-router';
import { orRefuse, refuse } from '#app/refusal.ts';
import { shippedProcedures } from '#app/shipped.ts';
import { closeRecord, standingOnRecord } from '#app/write/close-record.ts';
import { authorOf } from '#core/rights/caller.ts';
import { mayOr, type Action } from '#core/rights/rights.ts';
import { printHead } from '#core/facts/head.ts';
import { groundIn } from '#core/rules/ground.ts';
import { writeActionOf } from '#core/rules/write-action.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { formContext } from '#web/forms/form-context.ts';
import { CommandFields, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { FaultSummary, Field, SubmitButton, type FormState } from '#web/forms/form.tsx';
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { mayWrite } from '#web/frame/may-write.ts';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { turnList } from '#web/parts/turn-pages.ts';
import { AUTHOR_FIELD, REASON_FIELD, VERSION_FIELD } from '#web/forms/field-names.ts';
import { recordToChange } from '#web/record/entry.ts';
import { AuthorField } from '#web/record/entry-view.tsx';
import { recordLine } from '#web/record/record-line.ts';
import { programmePath } from '#web/record/paths.ts';
import { isFormSubject, listPath, recordPagePath, subjectAt, type FormSubject } from '#web/record/subjects.ts';
import type { Language } from '#words/language.ts';
import { formWords } from '#words/ui/forms.ts';
import { label } from '#words/labels.ts';
import { tellRecord } from '#words/figure-name.ts';
import { recordWords } from '#words/ui/records.ts';

/** Whole programmes are closed by who keeps the workspace. */
const closeActionOf = (subject: FormSubject): Action =>
  subject === 'programme' ? 'programme:close' : writeActionOf(subject);

/** Of each kind at once; the others are a step away. */
const FIRST = 3;
const ROWS = 100;

export const loader = programmeRead(async ({ app, opened, url, params, language, reader, request }) => {
  const subject = subjectAt(params['kind']) ?? refuse('record.no-kind', { text: params['kind'] ?? '' });
  const id = params['id'] ?? '';
  const record = await recordToChange(opened, subject, id);
  const law = await shippedProcedures();
  const standing = await opened.ask(() => {
    const telling = { language, view: opened.view, units: opened.units, law };
    const { owned, mentions } = standingOnRecord(groundIn(opened.view), subject, id);
    const told = (one: Stored<Subject>) => ({
      key: `${one.ref.subject}/${one.ref.id}`,
      name: recordLine(telling, one),
      ...(isFormSubject(one.ref.subject) && { path: recordPagePath(one.ref.subject, one.ref.id) }),
    });
    return {
      name: tellRecord(language, opened.view, subject, id),
      owned: byKind(url, language, 'xoa', owned, told),
      ownedCount: owned.length,
      mentions: byKind(url, language, 'con-dung', mentions, told),
      mentionsCount: mentions.length,
    };
  });
  return {
    ...standing,
    subject,
    id,
    kind: upperFirst(label(language, 'subject', subject)),
    version: record.ref.version,
    base: printHead(opened.view.records),
    signedIn: authorOf(reader.caller),
    writes: mayWrite({ app, request, reader }, closeActionOf(subject), opened.workspace.id),
    head: `${recordWords[language].closeTitle(standing.name)} · ${opened.programme.short}`,
  };
});

/** Counted by kind, in the order in which they came. */
const byKind = <T,>(
  url: URL,
  language: Language,
  list: string,
  records: readonly Stored<Subject>[],
  told: (one: Stored<Subject>) => T,
) =>
  [...Map.groupBy(records, ({ ref }) => ref.subject)].map(([subject, own]) => ({
    subject,
    kind: upperFirst(label(language, 'subject', subject)),
    count: own.length,
    first: own.slice(0, FIRST).map(told),
    others: turnList(url, { name: `${list}-${subject}`, size: ROWS }, own.slice(FIRST), told),
  }));

export const action = programmeAction(async (sent) => {
  const { opened, reader, params, field } = sent;
  const subject = subjectAt(params['kind']) ?? refuse('record.no-kind', { text: params['kind'] ?? '' });
  const id = params['id'] ?? '';
  const right = closeActionOf(subject);
  orRefuse(mayOr(reader.caller, right, opened.workspace.id));
  const context = formContext(sent, right);
  const gone = await closeRecord(context, {
    subject,
    id,
    programme: opened.programme.id,
    base: Number(field(VERSION_FIELD)) || 0,
    expected: Number(field('so-ban-ghi')) || 0,
    reason: field(REASON_FIELD),
    seed: field(COMMAND_FIELD),
  });
  if (subject === 'programme') return redirect(`/?tat-ca=1&da-xoa=${gone}`);
  return redirect(programmePath(opened, recordPagePath(subject, id), { 'da-xoa': String(gone) }));
});

export { meta } from '#web/frame/head.ts';

type Seen = PageProps<typeof loader>['loaderData'];

const CloseRecord = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(recordWords);
  const { page } = useLinks();
  const number = useNumber();
  const back = page(recordPagePath(seen.subject, seen.id));
  return (
    <div className="form-page">
      <Breadcrumb
        crumbs={[
          { title: words.title, to: page('ho-so') },
          { title: seen.kind, to: page(listPath(seen.subject)) },
          { title: seen.name, to: back },
          { title: words.close },
        ]}
      />
      <h1>
        <MixedText>{words.closeTitle(seen.name)}</MixedText>
      </h1>
      <p className="page-lead">{seen.subject === 'programme' ? words.closeProgramme : words.closeLead}</p>
      {seen.mentionsCount > 0 && (
        <TitledBlock title={words.blocking} lead={words.blockingLead}>
          <Kinds kinds={seen.mentions} />
        </TitledBlock>
      )}
      <TitledBlock title={words.closing}>
        {seen.ownedCount === 0 ? (
          <p>{words.closingNone}</p>
        ) : (
          <>
            <p>{words.closingLead(number(seen.ownedCount))}</p>
            <Kinds kinds={seen.owned} />
          </>
        )}
      </TitledBlock>
      {!seen.writes && <p>{words.writesOff}</p>}
      {seen.writes && seen.mentionsCount === 0 && <CloseForm seen={seen} back={back} />}
    </div>
  );
};
export default CloseRecord;

type OfKind = Seen['owned'][number];

const Kinds = ({ kinds }: { readonly kinds: readonly OfKind[] }) => {
  const words = useWords(recordWords);
  const number = useNumber();
  return (
    <dl className="closing-kinds">
      {kinds.map(({ subject, kind, count, first, others: { rows, turn } }) => (
        <div key={subject}>
          <dt>{words.closingKind(kind, number(count))}</dt>
          <dd>
            <Records records={first} />
            {rows.length > 0 && (
              <details open={turn !== undefined && turn.page > 1}>
                <summary>{words.closingMore(number(count - first.length))}</summary>
                <Records records={rows} />
                <TurnLinks turn={turn} of={kind} />
              </details>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Records = ({ records }: { readonly records: readonly OfKind['first'][number][] }) => {
  const { page } = useLinks();
  return (
    <ul className="record-list">
      {records.map(({ key, name, path }) => (
        <li key={key}>
          {path === undefined ? (
            <MixedText>{name}</MixedText>
          ) : (
            <Link to={page(path)}>
              <MixedText>{name}</MixedText>
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
};

const CloseForm = ({ seen, back }: { readonly seen: Seen; readonly back: string }) => {
  const [words, shared] = [useWords(recordWords), useWords(formWords)];
  const number = useNumber();
  const refused = useActionData<Refused>();
  const state: FormState = { faults: refused?.faults ?? [], sent: refused?.sent ?? {} };
  const count = seen.ownedCount + 1;
  return (
    <>
      <FaultSummary state={state} />
      <Form method="post" noValidate>
        <CommandFields base={seen.base} form="close" />
        <input type="hidden" name={VERSION_FIELD} value={seen.version} />
        <input type="hidden" name="so-ban-ghi" value={count} />
        <Field name={REASON_FIELD} label={words.reasonClose} hint={words.reasonCloseHint} required state={state}>
          {(marks) => <textarea {...marks} className="ds-input" rows={2} defaultValue={state.sent[REASON_FIELD]} />}
        </Field>
        <AuthorField signedIn={seen.signedIn} value={state.sent[AUTHOR_FIELD] ?? ''} state={state} />
        <SubmitButton>{words.closeDo(number(count))}</SubmitButton>
        <p>
          <Link to={back}>{shared.cancel}</Link>
        </p>
      </Form>
    </>
  );
};
