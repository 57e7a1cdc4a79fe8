import { expect, test } from 'vitest';
import { openApi } from '#api/openapi.ts';
import { OPERATIONS } from '#api/operations.ts';

test('every operation is described, with its answer and its problems', () => {
  const { paths, openapi } = openApi('http://localhost') as {
    readonly openapi: string;
    readonly paths: Readonly<
      Record<string, { readonly get: { readonly operationId: string; readonly responses: object } }>
    >;
  };
  expect(openapi).toMatch(/^3\.1\./u);
  expect(Object.keys(paths)).toEqual(OPERATIONS.map((operation) => operation.path));
  expect(new Set(Object.values(paths).map((path) => path.get.operationId)).size).toBe(OPERATIONS.length);
  for (const path of Object.values(paths))
    expect(Object.keys(path.get.responses)).toEqual(expect.arrayContaining(['200', '304', '400', '404', '500']));
});

test('the whole description is JSON that refers to nothing it does not hold', () => {
  const document = openApi('http://localhost') as { readonly components: { readonly schemas: object } };
  const text = JSON.stringify(document);
  const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/gu)].map(([, name]) => name);
  for (const name of names) expect(document.components.schemas).toHaveProperty(name ?? '');
  expect(JSON.parse(text)).toEqual(document);
});
