/** The API is what its description says: every path is called, and its answer held against its schema. */
import { expect, inject, test } from 'vitest';
import { OPERATIONS } from '#api/operations.ts';
import { problemAnswer } from '#api/schemas.ts';

const site = inject('site');
const NEEDED: Readonly<Record<string, string>> = { openFigure: '?address=count%20work' };

test('the description names exactly the paths that answer', async () => {
  const description = (await (await fetch(`${site}/api/v1/openapi.json`)).json()) as { readonly paths: object };
  expect(Object.keys(description.paths)).toEqual(OPERATIONS.map((operation) => operation.path));
});

test.each(OPERATIONS)('$path answers as described', async ({ path, name, answer }) => {
  const response = await fetch(`${site}/api/v1${path}${NEEDED[name] ?? ''}`);
  expect(response.status).toBe(200);
  const body: unknown = await response.json();
  expect(answer.safeParse(body).error).toBeUndefined();
  const strange = await fetch(`${site}/api/v1${path}?no-such-key=1`);
  expect(strange.status).toBe(400);
  expect(strange.headers.get('content-type')).toContain('application/problem+json');
  expect(problemAnswer.safeParse(await strange.json()).error).toBeUndefined();
});

test('lists are cut into pages that together are the whole', async () => {
  const ask = async (query: string) => (await (await fetch(`${site}/api/v1/works?${query}`)).json()) as { readonly items: readonly { readonly id: string }[]; readonly total: number };
  const whole = await ask('limit=500');
  const pages = [await ask('limit=20'), await ask('limit=20&offset=20'), await ask('limit=500&offset=40')];
  expect(pages.flatMap((page) => page.items)).toEqual(whole.items);
  expect(whole.total).toBe(whole.items.length);
});

test('what does not exist is 404 in plain words', async () => {
  for (const path of ['/figures?address=work:no-such-work%20late', '/works?workspace=nowhere', '/no-such-path']) {
    const response = await fetch(`${site}/api/v1${path}`);
    expect(response.status).toBe(404);
    expect(problemAnswer.safeParse(await response.json()).error).toBeUndefined();
  }
});
