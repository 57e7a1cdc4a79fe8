import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBreaches } from './check-rings.ts';

const ROOT = resolve(import.meta.dirname, '..');
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A tree with one planted file. */
const planted = (file: string, text: string): string => {
  const root = mkdtempSync(join(tmpdir(), 'rings-'));
  folders.push(root);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  return root;
};

describe('the direction of imports', () => {
  it('holds in this project', () => expect(findBreaches(ROOT)).toEqual([]));
  it.each([
    ['src/core/subjects/work/shape.ts', "import { db } from '#store/connection.ts';"],
    ['src/core/subjects/work/shape.ts', "import { db } from '../../../store/connection.ts';"],
    ['src/core/subjects/work/shape.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/core/subjects/work/shape.ts', "import pg from 'pg';"],
    ['src/core/subjects/work/shape.ts', "export { x } from '#app/x.ts';"],
    ['src/core/subjects/work/shape.ts', "const x = await import('#files/x.ts');"],
    ['src/store/work.ts', "import { x } from '#app/x.ts';"],
    ['src/store/work.ts', "import { x } from '#files/x.ts';"],
    ['src/files/x.ts', "import { x } from '#store/x.ts';"],
    ['src/words/x.ts', "import { x } from '#app/x.ts';"],
    ['src/app/x.ts', "import { x } from '#web/x.ts';"],
    ['src/app/x.ts', "import { x } from '#words/x.ts';"],
    ['src/web/x.tsx', "import { x } from '#store/x.ts';"],
    ['src/api/x.ts', "import { x } from '#files/x.ts';"],
    ['src/app/x.ts', "import { x } from '#testing/x.ts';"],
  ])('%s: a planted «%s» is seen', (file, text) => expect(findBreaches(planted(file, `${text}\n`))).toHaveLength(1));
  it.each([
    ['src/core/subjects/work/shape.ts', "import { z } from 'zod';"],
    ['src/core/subjects/work/shape.ts', "import { x } from '#core/problem.ts';"],
    ['src/core/subjects/work/state.test.ts', "import { describe } from 'vitest';"],
    ['src/app/x.ts', "import { x } from '#store/x.ts';"],
    ['src/web/x.tsx', "import { x } from '#app/x.ts';"],
  ])('%s: «%s» is allowed', (file, text) => expect(findBreaches(planted(file, `${text}\n`))).toEqual([]));
});

describe('the order of rooms in the core', () => {
  it.each([
    ['src/core/value/x.ts', "import { x } from '#core/subjects/document/shape.ts';"],
    ['src/core/shape/x.ts', "import { x } from '#core/subjects/subjects.ts';"],
    ['src/core/subjects/work/shape.ts', "import { x } from '#core/subjects/work/state.ts';"],
    ['src/core/subjects/work/shape.ts', "import { x } from './state.ts';"],
    ['src/core/facts/x.ts', "import { x } from '#core/figure/x.ts';"],
    ['src/core/law/pack/x.ts', "import { x } from '#core/scoring/x.ts';"],
    ['src/core/city/x.ts', "import { x } from '#core/figure/x.ts';"],
    ['src/core/city/x.ts', "import { x } from '#core/rules/x.ts';"],
    ['src/core/figure/x.ts', "export { x } from '../report/x.ts';"],
    ['src/core/problem.ts', "import { x } from '#core/text/x.ts';"],
  ])('%s: a planted «%s» is seen', (file, text) => expect(findBreaches(planted(file, `${text}\n`))).toHaveLength(1));
  it.each([
    ['src/core/subjects/work/state.ts', "import { x } from '#core/subjects/work/shape.ts';"],
    ['src/core/subjects/work/state.ts', "import { x } from '#core/facts/view.ts';"],
    ['src/core/figure/x.ts', "import { x } from '#core/city/x.ts';"],
    ['src/core/city/x.test.ts', "import { x } from '#core/figure/x.ts';"],
  ])('%s: «%s» is allowed', (file, text) => expect(findBreaches(planted(file, `${text}\n`))).toEqual([]));
});

describe('what only reads', () => {
  it.each([
    ['src/app/read/x.ts', "import { x } from '#app/write/x.ts';"],
    ['src/app/read/report/x.ts', "import { x } from '../../write/x.ts';"],
    ['src/app/planning/x.ts', "import { x } from '#app/write/x.ts';"],
  ])('%s: a planted «%s» is seen', (file, text) => expect(findBreaches(planted(file, `${text}\n`))).toHaveLength(1));
  it('what writes may read', () =>
    expect(findBreaches(planted('src/app/write/x.ts', "import { x } from '#app/read/x.ts';\n"))).toEqual([]));
});

describe('a folder that no row names', () => {
  it.each([
    'src/helpers/x.ts',
    'src/helpers/deep/x.css',
    'src/core/helpers/x.ts',
    'src/core/helpers.ts',
    'src/app/helpers/x.ts',
    'src/web/helpers/x.ts',
    'src/web/helpers/x.css',
    'src/files/helpers/deep/x.ts',
    'src/store/helpers/x.ts',
    'src/words/helpers/x.ts',
    'src/http/helpers/x.ts',
    'src/api/helpers/x.ts',
    'src/site/helpers/x.ts',
    'src/cli/helpers/x.ts',
    'src/testing/helpers/x.ts',
    'src/core/subjects/helpers/x.ts',
    'src/core/subjects/helpers/shape.ts',
  ])('%s is refused', (file) => {
    expect(findBreaches(planted(file, ''))).toEqual([
      { file, reason: expect.stringMatching(/^no row of scripts\/check-rings.ts names this (ring|room)$/u) },
    ]);
  });
  it.each([
    'src/server.ts',
    'src/web/root.tsx',
    'src/web/work/x.ts',
    'src/core/value/x.ts',
    'src/core/subjects/work/x.ts',
  ])('%s stands in a row', (file) => expect(findBreaches(planted(file, ''))).toEqual([]));
});

describe('files that run one another in a circle', () => {
  /** A tree with several planted files. */
  const tree = (files: Readonly<Record<string, string>>): string => {
    const root = planted('src/server.ts', '');
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return root;
  };
  it.each([
    ['two', { 'src/web/work/a.ts': "import { b } from './b.ts';", 'src/web/work/b.ts': "import { a } from './a.ts';" }],
    [
      'of two folders',
      {
        'src/web/work/a.ts': "import { b } from '#web/city/b.ts';",
        'src/web/city/b.ts': "export { a } from '../work/a.ts';",
      },
    ],
    [
      'three',
      {
        'src/app/read/a.ts': "import '#app/read/b.ts';",
        'src/app/read/b.ts': "import { c } from './c.ts';",
        'src/app/read/c.ts': "import { type A, a } from './a.ts';",
      },
    ],
    ['one', { 'src/core/value/a.ts': "import { a } from './a.ts';" }],
  ])('%s: refused, once', (_, files) => {
    const [first = ''] = Object.keys(files);
    expect(findBreaches(tree(files))).toEqual([{ file: expect.any(String), reason: expect.stringContaining('run') }]);
    expect(JSON.stringify(findBreaches(tree(files)))).toContain(first);
  });
  it.each([
    ['types', "import type { A } from './a.ts';"],
    ['what is called for later', "export const a = () => import('./a.ts');"],
  ])('the way back by %s is none', (_, text) =>
    expect(
      findBreaches(tree({ 'src/web/work/a.ts': "import { b } from './b.ts';", 'src/web/work/b.ts': text })),
    ).toEqual([]),
  );
});

describe('the core is given its world', () => {
  const lint = (text: string): number | null => {
    const root = planted('src/core/subjects/work/shape.ts', text);
    copyFileSync(join(ROOT, '.oxlintrc.json'), join(root, '.oxlintrc.json'));
    return spawnSync(join(ROOT, 'node_modules/.bin/oxlint'), ['--quiet', '.'], { cwd: root }).status;
  };
  it.each([
    'export const now = () => Date.now();\n',
    'export const day = () => new Date();\n',
    'export const chance = () => Math.random();\n',
    'export const home = () => process.env.HOME;\n',
    'export const get = () => fetch("x");\n',
  ])('«%s» is refused', (text) => expect(lint(text)).toBe(1));
  it('what is pure is let through', () => expect(lint('export const twice = (n: number): number => 2 * n;\n')).toBe(0));
});
