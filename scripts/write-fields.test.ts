import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { SUBJECT_NAMES } from '../src/core/subjects/subjects.ts';
import { SUBJECT_FILES } from '../src/files/programme/folder-form.ts';
import { readProgramme } from '../src/files/programme/read-programme.ts';
import { FIELD_PAGES } from './write-fields.ts';

it.each(Object.keys(FIELD_PAGES))('docs/%s is as the shapes make it', (name) => {
  expect(readFileSync(resolve(import.meta.dirname, '../docs', name), 'utf8')).toBe(FIELD_PAGES[name]);
});
it('every file stands on both pages', () => {
  for (const page of Object.values(FIELD_PAGES))
    for (const subject of SUBJECT_NAMES) expect(page).toContain(SUBJECT_FILES[subject].name);
});
it('the smallest programme on the Vietnamese page is read', () => {
  const block = /Chương trình nhỏ nhất:\n\n((?: {4}.*\n)+)/u.exec(FIELD_PAGES['tep-chuong-trinh.md'] ?? '')?.[1] ?? '';
  const parts = block
    .replaceAll(/^ {4}/gmu, '')
    .split(/^# (?=\S+\n)/mu)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)] as const);
  const read = readProgramme(new Map(parts.map(([name, text]) => [name, new TextEncoder().encode(text)])));
  expect(read.ok ? read.value.drafts.length : read.problems).toBe(4);
});
