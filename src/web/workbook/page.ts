/** What a workbook would change, in words, and what pages wrote meanwhile. */
import type { Conflict } from '#app/write/import-conflicts.ts';
import type { ImportResult, Taking } from '#app/write/import-programme.ts';
import type { Side } from '#core/facts/reconcile.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { tellWritten } from '#words/figure-name.ts';
import { label } from '#words/labels.ts';
import { tellChanges, tellFields, type Telling } from '#words/record-words.ts';
import { KEEP_PREFIX } from '#web/forms/field-names.ts';
import { printCountIn, printInstantIn } from '#words/figure.ts';

/** More than anybody reads before saying yes. */
const TOLD = 300;

/** Behind `KEEP_PREFIX` stands "subject/id" of a record, or nothing for all that are not named. */
const SIDES: ReadonlyMap<string, Side> = new Map([
  ['tep', 'file'],
  ['luu', 'record'],
]);

/** What was chosen of the records that both have changed. */
export const takingOf = (texts: Readonly<Record<string, string>>): Taking => {
  const chosen = Object.entries(texts).flatMap(([name, text]) => {
    const side = SIDES.get(text);
    return name.startsWith(KEEP_PREFIX) && side ? [[name.slice(KEEP_PREFIX.length), side] as const] : [];
  });
  const all = chosen.find(([name]) => name === '')?.[1];
  return { ...(all && { all }), one: new Map(chosen.filter(([name]) => name !== '')) };
};

const chosenIn = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts)
    .filter(([name, value]) => name.startsWith(KEEP_PREFIX) && SIDES.has(value))
    .map(([name, value]) => ({ name, value }));

/** `sent`: the form that was sent before, with what was chosen. */
export const checkedPage = (
  telling: Telling,
  token: string,
  result: ImportResult,
  sent: Readonly<Record<string, string>> = {},
) => {
  const { language } = telling;
  const { added, changed, removed, kept, differences, conflicts, clashing } = result;
  return {
    token,
    counts: {
      added: printCountIn(language, added),
      changed: printCountIn(language, changed),
      removed: printCountIn(language, removed),
      kept: printCountIn(language, kept),
    },
    isEmpty: added + changed + removed + clashing === 0,
    chosen: chosenIn(sent),
    conflicts: conflicts.slice(0, TOLD).map((conflict) => clashOf(telling, conflict)),
    /** Of all others one thing is chosen. */
    others: { name: KEEP_PREFIX, count: Math.max(0, clashing - TOLD) },
    more: Math.max(0, added + changed + removed - TOLD),
    rows: differences.slice(0, TOLD).map(({ kind, subject, id, before, after }) => ({
      key: `${subject}/${id}`,
      kind,
      record: `${label(language, 'subject', subject)}: ${nameOf(telling, subject, id, after ?? before ?? {})}`,
      lines:
        before && after
          ? tellChanges(telling, subject, before, after).map(({ name, before: was, after: is }) => ({ name, was, is }))
          : kind === 'added'
            ? tellFields(telling, subject, after ?? {}).map(({ name, text }) => ({ name, is: text }))
            : [],
    })),
  };
};
export type CheckedPage = ReturnType<typeof checkedPage>;

/** A record that both have changed: what the two say differently, beside what it was when the workbook was taken. */
const clashOf = (telling: Telling, { subject, id, base, current, mine, actor, at }: Conflict) => {
  const { language } = telling;
  const texts = (record: object | undefined) =>
    new Map(record && tellFields(telling, subject, record).map(({ name, text }) => [name, text]));
  const [was, theirs, own] = [texts(base), texts(current), texts(mine)];
  return {
    name: `${KEEP_PREFIX}${subject}/${id}`,
    record: `${label(language, 'subject', subject)}: ${nameOf(telling, subject, id, mine ?? current ?? base ?? {})}`,
    actor,
    at: printInstantIn(language, at),
    isGone: { theirs: current === undefined, mine: mine === undefined },
    lines:
      current && mine
        ? [...new Set([...theirs.keys(), ...own.keys()])]
            .filter((name) => theirs.get(name) !== own.get(name))
            .map((name) => ({ name, was: was.get(name), theirs: theirs.get(name), mine: own.get(name) }))
        : [],
  };
};
export type ClashShown = ReturnType<typeof clashOf>;

const nameOf = ({ language, view }: Telling, subject: Subject, id: string, record: object): string =>
  tellWritten(language, view, subject, id, record);
