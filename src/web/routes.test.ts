import type { RouteConfigEntry } from '@react-router/dev/routes';
import { expect, test } from 'vitest';
import { OPEN_TABLES } from '#core/query/open-tables.ts';
import routes from '#web/routes.ts';

const pathsIn = (entries: readonly RouteConfigEntry[], before = ''): readonly string[] =>
  entries.flatMap(({ path = '', children = [], index }) => {
    const own = [before, path].filter(Boolean).join('/');
    return [`${own}${index ? ' (index)' : ''}`, ...pathsIn(children, own)];
  });

test('no two pages have one address: the second would never be reached', () => {
  const paths = pathsIn(routes);
  expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
});

test('every open table has its address below the programme', () => {
  const paths = pathsIn(routes);
  for (const { file } of OPEN_TABLES) expect(paths).toContain(`:workspace/:programme/${file}`);
});
