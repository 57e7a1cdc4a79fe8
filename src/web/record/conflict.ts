/**
 * Somebody wrote the record while its form was open. What only they changed goes into the form; what both changed is
 * shown with both values, and one is chosen: nothing is overwritten in silence.
 */
import { openProgramme, type OpenedProgramme } from '#app/read/programme.ts';
import { readRecordHistory } from '#app/read/history.ts';
import { valuesBelow, valuesOf, type Values } from '#app/read/entry/values.ts';
import { plain } from '#core/facts/compare-drafts.ts';
import type { Problem } from '#core/problem.ts';
import { canonicalJson } from '#core/shape/canonical.ts';
import { referredAt } from '#core/subjects/referred-at.ts';
import { SUBJECTS } from '#core/subjects/subjects.ts';
import { CLASH_FIELD, KEEP_PREFIX } from '#web/forms/field-names.ts';
import type { Submitted } from '#web/frame/action.ts';
import type { FormSubject } from '#web/record/subjects.ts';
import { formWord } from '#words/fields/fields.ts';
import { printInstantIn } from '#words/figure.ts';
import { nameRecord } from '#words/figure-name.ts';
import { tellFields, type Telling } from '#words/record-words.ts';
import { recordWords } from '#words/ui/records.ts';

interface ClashingField {
  readonly field: string;
  readonly name: string;
  readonly was: string;
  readonly theirs: string;
  readonly mine: string;
}

export interface ToldConflict {
  readonly actor: string;
  readonly at: string;
  /** Taken over: name, before, now. */
  readonly taken: readonly { readonly name: string; readonly was: string; readonly theirs: string }[];
  readonly clashing: readonly ClashingField[];
}

interface Clashed {
  readonly subject: FormSubject;
  readonly id: string;
  /** The version that the form showed. */
  readonly version: number;
  readonly values: Values;
}

const same = (a: Values, b: Values): boolean => canonicalJson(a) === canonicalJson(b);

/** The form's values with theirs in it, and what is to be told; undefined where the record is gone. */
export const tellConflict = async (
  { app, language, opened }: Submitted,
  { subject, id, version, values }: Clashed,
): Promise<{ readonly values: Values; readonly version: string; readonly conflict: ToldConflict } | undefined> => {
  const { workspace, programme, asOf } = opened;
  const fresh = await openProgramme(app, { workspace: workspace.id, programme: programme.id, asOf: asOf.day });
  const record = await fresh.ask(() => fresh.view.onRecord(subject, id) ?? null);
  if (!record) return undefined;
  const history = await readRecordHistory(app, workspace.id, subject, id);
  const seen = history.find((entry) => entry.version === version)?.after as object | null | undefined;
  const [last] = history;
  const fields = SUBJECTS[subject].fields;
  const [was, now] = [valuesOf(fields, seen ?? {}, fresh.units), valuesOf(fields, plain(record), fresh.units)];
  const merged: Record<string, string> = {};
  const taken: ToldConflict['taken'][number][] = [];
  const clashing: ClashingField[] = [];
  await fresh.ask(() => {
    taken.length = 0;
    clashing.length = 0;
    const telling: Telling = { language, view: fresh.view, units: fresh.units };
    for (const name of Object.keys(fields)) {
      const [before, theirs, mine] = [was, now, values].map((of) => valuesBelow(of, name)) as [Values, Values, Values];
      const isTaken = same(before, mine) && !same(before, theirs);
      const kept = isTaken ? theirs : mine;
      for (const [rest, text] of Object.entries(kept)) merged[`${name}${rest}`] = text;
      if (same(before, theirs) || same(mine, theirs)) continue;
      const told = {
        name: formWord(language, subject, name).label,
        was: printed(telling, subject, name, seen),
        theirs: printed(telling, subject, name, record),
      };
      if (isTaken) taken.push(told);
      else clashing.push({ ...told, field: name, mine: mineText(telling, subject, name, mine) });
    }
    return true;
  });
  return {
    values: merged,
    version: String(record.ref.version),
    conflict: {
      actor: last?.actor ?? '',
      at: last ? printInstantIn(language, last.at) : '',
      taken,
      clashing,
    },
  };
};

/** All that the record says at a field and below it. */
const printed = (telling: Telling, subject: FormSubject, name: string, record: object | null | undefined): string => {
  const told = tellFields(telling, subject, record ?? {}).filter(
    ({ field }) => field === name || field.startsWith(`${name}.`),
  );
  return told.map(({ text }) => text).join(', ') || recordWords[telling.language].nothing;
};

/** What was typed, with names for ids. */
const mineText = ({ language, view }: Telling, subject: FormSubject, name: string, below: Values): string => {
  const texts = Object.entries(below).map(([rest, text]) => {
    const to = referredAt(SUBJECTS[subject].fields, `${name}${rest}`);
    return to === undefined ? text : nameRecord(view, to, text);
  });
  return texts.length === 0 ? recordWords[language].nothing : texts.join('; ');
};

interface Settled {
  readonly texts: Values;
  /** `form.choose-side` for each field between which nobody has chosen. */
  readonly problems: readonly Problem[];
  readonly conflict?: ToldConflict;
}

/** What was sent, with the values on record where they were chosen. */
export const withoutConflict = async (
  opened: OpenedProgramme,
  { subject, id, texts }: { readonly subject: FormSubject; readonly id: string | undefined; readonly texts: Values },
): Promise<Settled> => {
  const told = texts[CLASH_FIELD];
  if (told === undefined || id === undefined) return { texts, problems: [] };
  const conflict = readConflict(told);
  const record = await opened.ask(() => opened.view.onRecord(subject, id) ?? null);
  const theirs = record ? valuesOf(SUBJECTS[subject].fields, plain(record), opened.units) : {};
  const names = conflict.clashing.map(({ field }) => field);
  const open = names.filter((name) => !['toi', 'ho'].includes(texts[`${KEEP_PREFIX}${name}`] ?? ''));
  const settled = names
    .filter((name) => texts[`${KEEP_PREFIX}${name}`] === 'ho')
    .reduce<Values>((all, name) => withField(all, name, valuesBelow(theirs, name)), texts);
  return {
    texts: settled,
    problems: open.map((name) => ({ code: 'form.choose-side', where: { field: `${KEEP_PREFIX}${name}` } })),
    ...(open.length > 0 && { conflict }),
  };
};

const withField = (all: Values, name: string, below: Values): Values => {
  const without = Object.entries(all).filter(([path]) => Object.keys(valuesBelow({ [path]: '' }, name)).length === 0);
  return {
    ...Object.fromEntries(without),
    ...Object.fromEntries(Object.entries(below).map(([rest, text]) => [`${name}${rest}`, text])),
  };
};

/** The conflict as the form carries it: it comes from a page of ours, and decides nothing but what is shown again. */
const readConflict = (text: string): ToldConflict => {
  try {
    const { actor, at, clashing } = JSON.parse(text) as ToldConflict;
    const plainly = ({ field, name, was, theirs, mine }: ClashingField): ClashingField => ({
      field: String(field),
      name: String(name),
      was: String(was),
      theirs: String(theirs),
      mine: String(mine),
    });
    return { actor: String(actor), at: String(at), taken: [], clashing: clashing.map(plainly) };
  } catch {
    return { actor: '', at: '', taken: [], clashing: [] };
  }
};
