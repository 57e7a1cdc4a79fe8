/** A record in a list of its kind: its name, and what tells it from others of the same owner. */
import { SUBJECTS, type Stored, type Subject } from '#core/subjects/subjects.ts';
import { plain } from '#core/facts/compare-drafts.ts';
import { tellRecord } from '#words/figure-name.ts';
import { tellFields, type Telling } from '#words/record-words.ts';

/** Fields beside the name, as far as they say something. */
const DETAILS: Partial<Record<Subject, readonly string[]>> = {
  progress: ['since', 'status', 'statement'],
  step: ['step', 'state', 'on'],
  obstacle: ['work', 'objective', 'lifted'],
  funding: ['amount'],
  extent: ['stage', 'value'],
  observation: ['value'],
  contribution: ['sponsor', 'pledged', 'delivered'],
  effect: ['standard', 'add', 'level'],
  limit: ['amount'],
  document: ['date', 'subject'],
};

const LONGEST = 160;

/** One line of a longer text, cut between words. */
export const asLine = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/u, '')}…`;

/** "Đường trục xã: quý III/2026, đang thực hiện, đang thi công nền đường". */
export const recordLine = (telling: Telling, one: Stored<Subject>): string => {
  const { subject, id } = one.ref;
  const name = tellRecord(telling.language, telling.view, subject, id);
  const wanted = DETAILS[subject] ?? [];
  const told = wanted.length === 0 ? [] : tellFields(telling, subject, picked(one, wanted));
  const details = told.map(({ text }) => text).join(', ');
  return asLine(details === '' ? name : `${name}: ${details}`);
};

/** Only these fields of a record. */
const picked = (one: Stored<Subject>, names: readonly string[]): object =>
  Object.fromEntries(
    Object.entries(plain(one)).filter(
      ([name]) => Object.hasOwn(SUBJECTS[one.ref.subject].fields, name) && names.includes(name),
    ),
  );
