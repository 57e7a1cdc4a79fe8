/** The API is what its description says: every path is called, and its answer held against its schema. */
import { expect, inject, test } from 'vitest';
import { catalogueBody } from '#api/catalogue.ts';
import { OPERATIONS } from '#api/operations.ts';
import { problemBody } from '#api/schemas.ts';

const site = inject('site');
const NEEDED: Readonly<Record<string, string>> = {
  openFigure: '?address=count%20work',
  findRecords: '?q=giai%20phong&workspace=bac-kan',
};

test('the description names exactly the paths that answer', async () => {
  const description = (await (await fetch(`${site}/api/v1/openapi.json`)).json()) as { readonly paths: object };
  expect(Object.keys(description.paths)).toEqual(OPERATIONS.map((operation) => operation.path));
});

test.each(OPERATIONS)('$path answers as described', async ({ path, name, answer }) => {
  const response = await fetch(`${site}/api/v1${path}${NEEDED[name] ?? ''}`);
  expect(response.status).toBe(200);
  const body: unknown = await response.json();
  // Nothing that the description does not know: what it does not know falls away when it is read by it.
  expect(answer.parse(body)).toEqual(body);
  const strange = await fetch(`${site}/api/v1${path}?no-such-key=1`);
  expect(strange.status).toBe(400);
  expect(strange.headers.get('content-type')).toContain('application/problem+json');
  expect(problemBody.safeParse(await strange.json()).error).toBeUndefined();
});

test('lists are cut into pages that together are the whole', async () => {
  const ask = async (query: string) =>
    (await (await fetch(`${site}/api/v1/works?${query}`)).json()) as {
      readonly items: readonly { readonly id: string }[];
      readonly total: number;
    };
  const whole = await ask('limit=500');
  const pages = [await ask('limit=20'), await ask('limit=20&offset=20'), await ask('limit=500&offset=40')];
  expect(pages.flatMap((page) => page.items)).toEqual(whole.items);
  expect(whole.total).toBe(whole.items.length);
});

test('the catalogue leads to tables with codes as heads, whatever language the one who asks has chosen', async () => {
  const body = catalogueBody.parse(await (await fetch(`${site}/api/v1/catalogue`)).json());
  const files = body['dcat:dataset'].flatMap((set) =>
    set['dcat:distribution'].map((one) => one['dcat:downloadURL']['@id']),
  );
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) {
    const { pathname, search } = new URL(file);
    const answer = await fetch(site + pathname + search, { headers: { cookie: 'lang=vi' } });
    const [head = ''] = (await answer.text()).replace('\ufeff', '').split('\r\n');
    expect(head, file).toMatch(/^[a-z_]+(?:,[a-z_]+)+$/u);
    const words = await (await fetch(site + pathname)).text();
    expect(words, file).toMatch(/^\ufeff?"?\p{Lu}/u);
  }
});

test('who may read, and how, is told: other sites, their preflights, other methods', async () => {
  const path = `${site}/api/v1/works?limit=1`;
  const first = await fetch(path);
  const again = await fetch(path, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
  expect([first, again].map(({ status, headers }) => [status, headers.get('access-control-allow-origin')])).toEqual([
    [200, '*'],
    [304, '*'],
  ]);
  const preflight = await fetch(path, {
    method: 'OPTIONS',
    headers: {
      origin: 'http://other.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match',
    },
  });
  expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([204, 'if-none-match']);
  const head = await fetch(path, { method: 'HEAD' });
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, first.headers.get('etag'), '']);
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const refused = await fetch(path, { method });
    expect([refused.status, refused.headers.get('allow'), refused.headers.get('x-content-type-options')]).toEqual([
      405,
      'GET, HEAD, OPTIONS',
      'nosniff',
    ]);
    expect(problemBody.parse(await refused.json()).status).toBe(405);
  }
});

test.each([
  ['/works?limit=501', 400, 'Nhiều nhất 500'],
  ['/works?limit=x', 400, 'số nguyên'],
  ['/works?offset=-1', 400, 'Ít nhất 0'],
  ['/works?asOf=2023-13-01', 400, '2023-13-01'],
  ['/works?asOf=hôm nay', 400, 'phải là ngày'],
  ['/works?late=perhaps', 400, 'true, false'],
  ['/works?status=completd', 400, 'Gần giống: completed'],
  ['/works?programme=none', 404, 'Không có chương trình “none”'],
  ['/figures', 400, 'Thiếu tham số “address”'],
  ['/figures?address=', 400, 'để trống'],
  ['/figures?address=count%20wrk', 400, 'ký tự 7'],
  ['/measures?objective=9', 404, '“9”'],
  ['/programmes?workspace=nowhere', 404, 'nowhere'],
  ['/reports?programme=none', 404, '“none”'],
  ['/documents?issuer=nobody', 404, '“nobody”'],
])('%s is refused in words: %i', async (path, status, words) => {
  const response = await fetch(`${site}/api/v1${path}`);
  const body = problemBody.parse(await response.json());
  expect([response.status, body.status]).toEqual([status, status]);
  expect(body.detail).toContain(words);
});

test('what does not exist is 404 in plain words', async () => {
  for (const path of ['/figures?address=work:no-such-work%20late', '/works?workspace=nowhere', '/no-such-path']) {
    const response = await fetch(`${site}/api/v1${path}`);
    expect(response.status).toBe(404);
    expect(problemBody.safeParse(await response.json()).error).toBeUndefined();
  }
});
