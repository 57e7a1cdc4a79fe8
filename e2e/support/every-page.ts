/** The addresses of every page there is, from the table of routes. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROUTES = resolve(import.meta.dirname, '../../src/web/routes.ts');

/**
 * `programme`: the address of the programme whose pages are meant. `parts`: what stands for an open part of an address
 * (`:work`); throws where a part has nothing.
 */
export const pagesOf = (programme: string, parts: Readonly<Record<string, readonly string[]>>): readonly string[] => {
  const filled = (pattern: string): readonly string[] => {
    const name = /:(\w+)/u.exec(pattern)?.[1];
    if (name === undefined) return [pattern];
    const own = parts[name];
    if (!own) throw new Error(`no part for :${name}`);
    return own.flatMap((part) => filled(pattern.replace(`:${name}`, part)));
  };
  return [...readFileSync(ROUTES, 'utf8').matchAll(/^(\s*)route\('([^'*]+)'/gmu)].flatMap(
    ([, indent = '', path = '']) => filled(indent.length > 2 ? `${programme}/${path}` : `/${path}`),
  );
};
