/** The server's side of a record's form: what it shows when it is opened, and what becomes of it when it is sent. */
import { redirect } from 'react-router';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { draftOfEntry, leavingOf } from '#app/read/entry/draft.ts';
import { previewChanges } from '#app/read/entry/preview.ts';
import { valuesOf, type Values } from '#app/read/entry/values.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import { shippedProcedures } from '#app/shipped.ts';
import { formContextOr } from '#web/forms/form-context.ts';
import { writeEntry, type Purpose } from '#app/write/write-entry.ts';
import { printHead } from '#core/facts/head.ts';
import { plain } from '#core/facts/compare-drafts.ts';
import type { Problem } from '#core/problem.ts';
import { groundIn } from '#core/rules/ground.ts';
import { writeActionOf } from '#core/rules/write-action.ts';
import { mayOr } from '#core/rights/rights.ts';
import { authorOf } from '#core/rights/caller.ts';
import { orRefuse } from '#app/refusal.ts';
import { reportsOf } from '#core/subjects/report/choose.ts';
import { reportFrame } from '#core/subjects/report/frame.ts';
import { nextReport } from '#core/subjects/report/next.ts';
import { SUBJECTS, type Stored } from '#core/subjects/subjects.ts';
import { BASE_FIELD, COMMAND_FIELD } from '#web/forms/command-fields.tsx';
import { AUTHOR_FIELD, MORE_ROWS_FIELD, REASON_FIELD, TASK_FIELD, VERSION_FIELD } from '#web/forms/field-names.ts';
import type { Submitted } from '#web/frame/action.ts';
import { mayWrite } from '#web/frame/may-write.ts';
import type { AskedOfProgramme } from '#web/frame/page.ts';
import { asked } from '#web/forms/query.ts';
import { withoutConflict, tellConflict, type ToldConflict } from '#web/record/conflict.ts';
import { formModel, type FormModel } from '#web/record/form-model.ts';
import { likelySourceOfForm } from '#web/record/likely-source.ts';
import { listsOf } from '#web/record/lists.ts';
import type { OptionsMaker } from '#web/record/options.ts';
import { programmePath } from '#web/record/paths.ts';
import { sentValues } from '#web/record/sent-values.ts';
import { isEditable } from '#web/record/editable.ts';
import { newPath, NEW_EACH_TIME, recordPagePath, type FormSubject } from '#web/record/subjects.ts';
import { toldFaults } from '#web/record/told-faults.ts';
import { printDayIn } from '#words/figure.ts';
import { nameRecord, tellRecord } from '#words/figure-name.ts';
import type { Language } from '#words/language.ts';

export interface ToldPreview {
  readonly day: string;
  readonly comes: readonly { readonly heading?: string; readonly text: string }[];
  readonly goes: readonly { readonly heading?: string; readonly text: string }[];
}

/** What may be asked of the form of a record; none of the buttons, or Enter: it is saved. */
const TASKS: ReadonlySet<string> = new Set(['', 'luu', 'luu-them', 'xem']);

/** A form as it stands on its page. */
export interface EntryForm {
  /** Another one each time that the server makes it: its fields then show what the server says. */
  readonly stamp: string;
  readonly model: FormModel;
  readonly base: string;
  /** The version that is seen; empty of a new record. */
  readonly version: string;
  readonly author: string;
  readonly reason: string;
  readonly preview?: ToldPreview;
  readonly conflict?: ToldConflict;
}

interface About {
  readonly subject: FormSubject;
  readonly id?: string;
  readonly purpose: Purpose;
}

/** Put right is also what makes the record this one: its number, its period. */
const moves = (purpose: Purpose): boolean => purpose === 'correct';

const makerOf = async (language: Language, opened: OpenedProgramme): Promise<OptionsMaker> => ({
  language,
  opened,
  procedures: await shippedProcedures(),
});

/**
 * The record that a form changes. Refuses `record.unknown`, and `record.of-other` for one that another programme keeps.
 */
export const recordToChange = async (
  opened: OpenedProgramme,
  subject: FormSubject,
  id: string,
): Promise<Stored<FormSubject>> => {
  const record =
    (await opened.ask(() => opened.view.onRecord(subject, id) ?? null)) ?? refuse('record.unknown', { subject, id });
  if (!isEditable(subject, record, opened.programme.id)) refuse('record.of-other', { subject, id });
  return record;
};

/** What is known before anything is typed. */
const DEFAULTS: Partial<Record<FormSubject, (opened: OpenedProgramme, url: URL) => Values>> = {
  observation: ({ programme }) => ({ place: programme.place, kind: 'actual' }),
  input: ({ programme }) => ({ place: programme.place }),
  effect: ({ programme }) => ({ place: programme.place }),
  urban: ({ programme }) => ({ place: programme.place }),
  scenario: ({ programme }) => ({ place: programme.place }),
  step: () => ({ state: 'done' }),
  measure: () => ({ direction: 'up' }),
  objective: () => ({ part: 'results' }),
  report: ({ view, programme, units }, url) => {
    const earlier = earlierReport({ view, programme }, url);
    if (earlier) {
      const signer = view.find('issue', earlier.id)?.signer;
      const next = nextReport(earlier, { resolution: programme.resolution, signer });
      return valuesOf(SUBJECTS.report.fields, next, units);
    }
    const [owner, place] = [view.onRecord('agency', programme.owner), view.onRecord('place', programme.place)];
    if (!owner || !place) return {};
    const { id: _, ...frame } = reportFrame({ programme, owner, place });
    return valuesOf(SUBJECTS.report.fields, frame, units);
  },
};

/** The report that a new one follows: the one that is named, else the last; undefined where there is none. */
export const earlierReport = (
  { view, programme }: Pick<OpenedProgramme, 'view' | 'programme'>,
  url: URL,
): Stored<'report'> | undefined => {
  const all = reportsOf(view, programme.id);
  return all.find(({ id }) => id === asked(url, 'earlier')) ?? all.at(-1);
};

/**
 * Of a new record: what its page knows, what the address says, and what a development takes over from what was before.
 */
const startValues = async (opened: OpenedProgramme, subject: FormSubject, url: URL): Promise<Values> => {
  const fields = SUBJECTS[subject].fields;
  const before = asked(url, 'tiep');
  const older =
    before === undefined ? undefined : await opened.ask(() => opened.view.onRecord(subject, before) ?? null);
  const kept = older
    ? Object.entries(valuesOf(fields, plain(older), opened.units)).filter(
        ([path]) => !NEW_EACH_TIME.has(path.split(/[.[]/u)[0] ?? ''),
      )
    : [];
  const likely = older ? undefined : likelySourceOfForm(opened, subject);
  return {
    ...(likely !== undefined && { 'source.document': likely }),
    ...DEFAULTS[subject]?.(opened, url),
    ...Object.fromEntries(kept),
    ...givenValues(subject, url),
  };
};

/** What the address fills in: fields by their names. */
const givenValues = (subject: FormSubject, url: URL): Values =>
  Object.fromEntries(
    [...url.searchParams].filter(
      ([name]) => name === 'source.document' || Object.hasOwn(SUBJECTS[subject].fields, name),
    ),
  );

/** The form when it is opened. Refuses what `recordToChange` does. */
export const openEntry = async (
  { app, language, opened, reader, request, url }: AskedOfProgramme,
  { subject, id, purpose }: About,
) => {
  const maker = await makerOf(language, opened);
  const record = id === undefined ? undefined : await recordToChange(opened, subject, id);
  const values = record
    ? { ...valuesOf(SUBJECTS[subject].fields, plain(record), opened.units), ...givenValues(subject, url) }
    : await startValues(opened, subject, url);
  const model = await opened.ask(() =>
    formModel(maker, listsOf(maker), {
      subject,
      values,
      isChange: record !== undefined,
      moves: moves(purpose),
      faults: [],
    }),
  );
  const name = id === undefined ? '' : await opened.ask(() => tellRecord(language, opened.view, subject, id));
  const form: EntryForm = {
    stamp: 'opened',
    model,
    base: printHead(opened.view.records),
    version: record ? String(record.ref.version) : '',
    author: '',
    reason: '',
  };
  return {
    form,
    name,
    signedIn: authorOf(reader.caller),
    writes: mayWrite({ app, request, reader }, writeActionOf(subject), opened.workspace.id),
  };
};

/** What the action answers when nothing was written. */
export interface EntryAgain {
  readonly form: EntryForm;
}

/** Takes the form: more rows, a preview, or the write; answers the form again, or leads on. */
export const takeEntry = async (submitted: Submitted, about: About): Promise<EntryAgain | Response> => {
  const { app, language, opened, reader, texts, field } = submitted;
  const { subject, id, purpose } = about;
  orRefuse(mayOr(reader.caller, writeActionOf(subject), opened.workspace.id));
  if (app.writes === 'none') refuse('write.off', {});
  const maker = await makerOf(language, opened);
  const settled = await withoutConflict(opened, { subject, id, texts });
  const lists = listsOf(maker);
  const sent = await opened.ask(() => sentValues(subject, settled.texts, lists));
  const again = async (
    more: {
      readonly problems?: readonly Problem[];
      readonly moreOf?: string;
      readonly values?: Values;
      readonly version?: string;
    } & Pick<EntryForm, 'preview' | 'conflict'>,
  ): Promise<EntryAgain> => {
    const faults = toldFaults(more.problems ?? [], { language, opened, subject, id });
    const model = await opened.ask(() =>
      formModel(maker, lists, {
        subject,
        values: more.values ?? sent.values,
        isChange: id !== undefined,
        moves: moves(purpose),
        faults,
        near: sent.near,
        ...(more.moreOf !== undefined && { moreOf: more.moreOf }),
      }),
    );
    return {
      form: {
        stamp: app.newId(),
        model,
        base: field(BASE_FIELD),
        version: more.version ?? field(VERSION_FIELD),
        author: field(AUTHOR_FIELD),
        reason: field(REASON_FIELD),
        ...(more.preview && { preview: more.preview }),
        ...(more.conflict && { conflict: more.conflict }),
      },
    };
  };
  if (!TASKS.has(field(TASK_FIELD))) refuse('write.malformed-form');
  const moreOf = field(MORE_ROWS_FIELD);
  if (moreOf !== '') return again({ moreOf });
  const unclear = [...settled.problems, ...sent.problems];
  if (unclear.length > 0) return again({ problems: unclear, ...(settled.conflict && { conflict: settled.conflict }) });
  const entry = {
    subject,
    programme: opened.programme.id,
    ...(id !== undefined && { id }),
    values: sent.values,
    moves: moves(purpose),
  };
  if (field(TASK_FIELD) === 'xem') {
    const draft = await opened.ask(() => draftOfEntry(groundIn(opened.view), entry));
    if (!draft.ok) return again({ problems: draft.problems });
    const changes = [...leavingOf(draft.value, id), draft.value];
    const preview = await previewChanges(submitted.app, opened, () => changes);
    return again({ preview: { ...preview, day: printDayIn(language, opened.asOf.day) } });
  }
  const draft = await opened.ask(() => draftOfEntry(groundIn(opened.view), entry));
  const [context, author] = formContextOr(submitted, writeActionOf(subject));
  // What is wrong is told at once, who answers for it too.
  if (!draft.ok || !context) return again({ problems: [...(draft.ok ? [] : draft.problems), ...author.map(atAuthor)] });
  try {
    const version = Number(field(VERSION_FIELD));
    const done = await writeEntry(context, {
      ...entry,
      purpose,
      reason: field(REASON_FIELD),
      ...(id !== undefined && { base: Number.isSafeInteger(version) ? version : 0 }),
      seed: field(COMMAND_FIELD),
    });
    return redirect(nextPath(submitted, about, done.id, sent.values));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const clash = error.problems.find(({ code }) => code.startsWith('write.conflict'));
    if (!clash || id === undefined) return again({ problems: error.problems });
    const conflict = await tellConflict(submitted, {
      subject,
      id,
      version: Number(field(VERSION_FIELD)),
      values: sent.values,
    });
    return conflict ? again(conflict) : again({ problems: error.problems });
  }
};

/** Nobody who answers for it: that is asked in a field of its own. */
const atAuthor = (problem: Problem): Problem =>
  problem.code === 'write.no-actor' ? { ...problem, where: { field: AUTHOR_FIELD } } : problem;

/** Where it goes on: to the record, or to the next one of its kind with the same source and owner. */
const nextPath = ({ opened, field, url }: Submitted, { subject }: About, id: string, values: Values): string => {
  if (field(TASK_FIELD) !== 'luu-them') return programmePath(opened, recordPagePath(subject, id), { 'da-luu': '1' });
  const kept = ['work', 'objective', 'measure', 'source.document'].flatMap((name) =>
    values[name] === undefined ? [] : [[name, values[name]] as const],
  );
  const after = asked(url, 'tiep');
  return programmePath(opened, newPath(subject), {
    ...Object.fromEntries(kept),
    ...(after !== undefined && { tiep: after }),
    'da-them': id,
  });
};

/** The record that was saved just now, by name. */
export const savedName = (opened: OpenedProgramme, subject: FormSubject, url: URL): Promise<string | undefined> => {
  const id = asked(url, 'da-them');
  return opened.ask(() => (id === undefined ? undefined : nameRecord(opened.view, subject, id)));
};
