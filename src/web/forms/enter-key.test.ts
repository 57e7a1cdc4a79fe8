/** Enter in a field presses the first button of a form: where a form does several things, that must harm nobody. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const WEB = resolve(import.meta.dirname, '..');
/** A button that says which act is meant, by its name or by its address. */
const ACT = /<TaskButton\b|<button\b(?:(?!<\/button>)[\s\S])*?\b(?:name=|formAction=)/gu;

/** Pages with more than one such button, and why Enter decides nothing there. */
const ANSWERED: Readonly<
  Record<string, 'asks' | 'saves' | 'waves off' | 'forms apart' | 'one at a time' | 'no field'>
> = {
  'collection/approve-route.tsx': 'asks',
  'collection/settle-route.tsx': 'asks',
  'history/view.tsx': 'asks',
  'people/account-route.tsx': 'forms apart',
  'people/route.tsx': 'no field',
  'record/entry-view.tsx': 'saves',
  'returns/send-route.tsx': 'one at a time',
  // What has a reason behind it; without one the page comes back and asks for it.
  'review/view.tsx': 'waves off',
  'start/route.tsx': 'forms apart',
};

const actsIn = (text: string): number => {
  const acts = [...text.matchAll(ACT)].length;
  // One button drawn of a list is several.
  return /\.map\([^\n]*=> \(\s*<(?:button|TaskButton)\b/u.test(text) ? acts + 1 : acts;
};

describe('Enter in a form that does several things', () => {
  const found = globSync('**/*.tsx', { cwd: WEB }).flatMap((file) => {
    const text = readFileSync(join(WEB, file), 'utf8');
    // The buttons themselves stand in one file; what they are put into, is a form.
    return file !== 'forms/form.tsx' && actsIn(text) > 1 ? [{ file, text }] : [];
  });
  it('is answered on every such page', () =>
    expect(found.map(({ file }) => file).toSorted()).toEqual(Object.keys(ANSWERED)));
  it('asks, or saves what is being written, by a button that stands first', () => {
    for (const { file, text } of found) {
      const first = {
        asks: /<Form\b[^>]*>\s*<EnterAsks \/>/u,
        saves: /<Form\b[^>]*>\s*(?:\{[^}]*\}\s*)?<button [^>]*value="luu"/u,
        'waves off': /<CommandFields [^>]*\/>\s*(?:\{\/\*[^*]*\*\/\}\s*)?<button [^>]*value="giu"/u,
      };
      const how = ANSWERED[file];
      if (how === 'asks' || how === 'saves' || how === 'waves off') expect(text, file).toMatch(first[how]);
    }
  });
});
