/** The addresses of every page there is, from the table of routes. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ownEntry } from '#core/text/own-entry.ts';

const ROUTES = resolve(import.meta.dirname, '../../src/web/routes.ts');

/** What is not there: such pages are asked for, too. */
const NOTHING = ['khong-co'];
const PARTS: Readonly<Record<string, readonly string[]>> = {
  measure: NOTHING,
  document: NOTHING,
  token: NOTHING,
  person: NOTHING,
  sha256: NOTHING,
  screen: ['chi-tieu', 'cong-trinh', 'von', 'vuong-mac', 'nhiem-vu'],
  format: ['docx', 'html', 'json'],
};

/**
 * `programme`: the address of the programme whose pages are meant. `parts`: what stands for an open part of an address
 * (`:work`), instead of or beside what stands there for all; throws where a part has nothing.
 */
export const pagesOf = (programme: string, parts: Readonly<Record<string, readonly string[]>>): readonly string[] => {
  const filled = (pattern: string): readonly string[] => {
    const name = /:(\w+)/u.exec(pattern)?.[1];
    if (name === undefined) return [pattern];
    const own = parts[name] ?? ownEntry(PARTS, name);
    if (!own) throw new Error(`no part for :${name}`);
    return own.flatMap((part) => filled(pattern.replace(`:${name}`, part)));
  };
  return [...readFileSync(ROUTES, 'utf8').matchAll(/^(\s*)route\('([^'*]+)'/gmu)].flatMap(
    ([, indent = '', path = '']) => filled(indent.length > 2 ? `${programme}/${path}` : `/${path}`),
  );
};
