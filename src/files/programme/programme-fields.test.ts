import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Field, Fields } from '#core/shape/shape.ts';
import { readWordOf } from '#core/vocabulary/word-sets.ts';
import { SUBJECT_NAMES, SUBJECTS } from '#core/subjects/subjects.ts';
import { PROGRAMME_FILES, SUBJECT_FILES } from '#files/programme/folder-form.ts';
import { readProgramme } from '#files/programme/read-programme.ts';

const DOCS = resolve(import.meta.dirname, '../../../docs');
const page = readFileSync(resolve(DOCS, 'programme-fields.md'), 'utf8');
const sections = new Map(
  page
    .split(/^## /mu)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section]),
);

/** "target.value", "relations[].type": every field with the path to it. */
const flatFields = (fields: Fields, above = ''): readonly (readonly [path: string, field: Field])[] =>
  Object.entries(fields).flatMap(([name, field]): readonly (readonly [string, Field])[] => {
    const inner =
      field.type === 'group'
        ? flatFields(field.fields, `${above}${name}.`)
        : field.type === 'list' && field.of.type === 'group'
          ? flatFields(field.of.fields, `${above}${name}[].`)
          : [];
    return [[`${above}${name}`, field], ...inner];
  });

const kindOf = (field: Field): string => {
  switch (field.type) {
    case 'list':
      return `list of ${field.of.type === 'group' ? 'mappings' : kindOf(field.of)}`;
    case 'group':
      return 'mapping';
    case 'ref':
      return `→ ${field.to}`;
    case 'choice':
      return 'one of';
    default:
      return field.type;
  }
};

it('every file has its section, in order', () => expect([...sections.keys()]).toEqual(PROGRAMME_FILES));

it.each(SUBJECT_NAMES)(
  'the fields of %s stand on the page with their kinds, what is needed, and all codes',
  (subject) => {
    const rows = (sections.get(SUBJECT_FILES[subject].name) ?? '').split('\n').filter((line) => line.startsWith('| `'));
    const fields = flatFields(SUBJECTS[subject].fields);
    const needed = (field: Field): string =>
      field.type === 'list' || ('optional' in field && field.optional) ? '' : ' ✱';
    expect(rows.map((row) => row.split(' | ').slice(0, 2).join(' | '))).toEqual(
      fields.map(([path, field]) => `| \`${path}\`${needed(field)} | ${kindOf(field)}`),
    );
    fields.forEach(([path, field], index) => {
      if (field.type === 'choice')
        for (const code of field.of) expect(rows[index], `${subject}.${path}`).toContain(`\`${code}\``);
    });
  },
);

// What pages make is explained in English.
it.each(SUBJECT_NAMES.filter((one) => one !== 'issue'))(
  'the Vietnamese words beside the codes of %s are taken by files',
  (subject) => {
    const rows = (sections.get(SUBJECT_FILES[subject].name) ?? '').split('\n').filter((line) => line.startsWith('| `'));
    flatFields(SUBJECTS[subject].fields).forEach(([path, field], index) => {
      const one = field.type === 'list' ? field.of : field;
      if (one.type !== 'choice') return;
      for (const [, code = '', word = ''] of (rows[index] ?? '').matchAll(/`([\w-]+)` \(([^():]+)\)/gu))
        if ((one.of as readonly string[]).includes(code))
          expect(readWordOf(one.words, word), `${subject}.${path}: ${word}`).toEqual({ ok: true, code });
    });
  },
);

const files = readFileSync(resolve(DOCS, 'programme-files.md'), 'utf8');

it('the smallest programme on the page is read', () => {
  const block = /The smallest programme:\n\n((?: {4}.*\n)+)/u.exec(files)?.[1] ?? '';
  const parts = block
    .replaceAll(/^ {4}/gmu, '')
    .split(/^# (?=\S+\n)/mu)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)] as const);
  const read = readProgramme(new Map(parts.map(([name, text]) => [name, new TextEncoder().encode(text)])));
  expect(read.ok ? read.value.drafts.length : read.problems).toBe(4);
});
