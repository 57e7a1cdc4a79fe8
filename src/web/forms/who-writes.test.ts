/** As long as nobody signs in, each write names who answers for it: no form of a command leaves that out. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const WEB = resolve(import.meta.dirname, '..');
const FORM = /<Form\b(?:(?!<\/Form>)[\s\S])*<CommandFields\b(?:(?!<\/Form>)[\s\S])*<\/Form>/gu;
/** The field itself, or a part that holds it. */
const AUTHOR = /<AuthorField\b|<Author\b|<WhoWrites\b|<Ending\b|name=\{AUTHOR_FIELD\}/u;

const forms = globSync('**/*.tsx', { cwd: WEB }).flatMap((file) =>
  [...readFileSync(join(WEB, file), 'utf8').matchAll(FORM)].map(([form]) => ({ file, form })),
);

it('every form that commands asks who answers for it', () => {
  expect(forms.length).toBeGreaterThan(20);
  expect(forms.filter(({ form }) => !AUTHOR.test(form)).map(({ file }) => file)).toEqual([]);
});
