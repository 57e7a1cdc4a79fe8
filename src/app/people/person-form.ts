/** What is asked of a person, tidied and checked. */
import { normalSignIn } from '#app/people/sign-in.ts';
import { Refusal } from '#app/refusal.ts';
import type { Problem } from '#core/problem.ts';
import { append } from '#core/value/append.ts';
import { readWrittenDay } from '#core/value/day.ts';

const SIGN_IN = /^[a-z0-9][a-z0-9._@-]{1,62}$/u;
/** Letters of a name, a position, a purpose. */
export const LONGEST_TEXT = 200;

export interface PersonForm {
  readonly signIn: string;
  readonly name: string;
  readonly position: string;
  /** Why the data are held (Law 91/2025). */
  readonly purpose: string;
  /** Until when, a day as people write it; empty: as long as the person works here. */
  readonly keepUntil: string;
}

const MISSING = { name: 'person.no-name', signIn: 'person.no-sign-in', purpose: 'person.no-purpose' } as const;
const missing = (field: keyof typeof MISSING): Problem => ({ code: MISSING[field], where: { field } });

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\p{C}]+/gu, ' ')
    .trim();

/** What a form gave, tidied; all its problems at once, `others` behind those of its own fields. */
export const readPersonForm = (form: PersonForm, others: readonly Problem[] = []): PersonForm => {
  const [signIn, name, position] = [normalSignIn(form.signIn), tidy(form.name), tidy(form.position)];
  const [purpose, keepUntil] = [tidy(form.purpose), form.keepUntil.trim()];
  const problems: Problem[] = [];
  if (name === '') problems.push(missing('name'));
  if (signIn === '') problems.push(missing('signIn'));
  else if (!SIGN_IN.test(signIn)) problems.push({ code: 'person.sign-in-malformed', where: { field: 'signIn' } });
  if (purpose === '') problems.push(missing('purpose'));
  const until = keepUntil === '' ? '' : readWrittenDay(keepUntil);
  if (until === undefined)
    problems.push({ code: 'person.day-malformed', where: { field: 'keepUntil' }, data: { text: keepUntil } });
  for (const [field, text] of Object.entries({ name, position, purpose }))
    if (text.length > LONGEST_TEXT)
      problems.push({ code: 'person.field-long', where: { field }, data: { most: LONGEST_TEXT } });
  append(problems, others);
  if (problems.length > 0) throw new Refusal(problems);
  return { signIn, name, position, purpose, keepUntil: until ?? '' };
};
