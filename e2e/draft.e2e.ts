/**
 * A programme that is being set up: for everybody but its author and the administrators it is as if it were not there,
 * by whatever way there is, until it is opened.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RouteConfigEntry } from '@react-router/dev/routes';
import routes from '../src/web/routes.ts';
import { makeKeeper, makePeople, requestsTo } from './support/people.ts';
import { startSampleSite } from './support/sample-site.ts';
import type { Site } from './support/site.ts';

const WORKSPACE = 'phuong-duc-xuan';
const STEPS = `/${WORKSPACE}/12-nq-hdnd/lap-chuong-trinh`;
/** The name of a workspace that is not there, as long as the other. */
const NOWHERE = 'phuong-xuan-duc';
const SECRET = 'vùng trồng sâm dưới tán rừng';

let site: Site;
let keeper: string;
/** Cookies by name; the public has none. */
let cookies: ReadonlyMap<string, string>;

beforeAll(async () => {
  site = await startSampleSite();
  keeper = await makeKeeper(site);
  const made = await requestsTo(site).post(keeper, '/bat-dau', {
    'don-vi': '01840',
    rows: '1',
    'agencies[0].keep': 'co',
    'agencies[0].name': 'Ủy ban nhân dân phường Đức Xuân',
    'agencies[0].short': 'UBND phường',
    'agencies[0].line': 'government',
    issuer: '0',
    owner: '0',
    symbol: '12/NQ-HĐND',
    date: '15/3/2026',
    subject: SECRET,
    signer: 'Nguyễn Văn A',
  });
  expect(made.headers.get('location')).toBe(`${STEPS}?moi=1`);
  const lines = ['party', 'government'];
  const people = await makePeople(site, keeper, WORKSPACE, {
    administrator: { role: 'administrator', lines },
    office: { role: 'office', lines },
    inspector: { role: 'inspector', lines },
    other: { role: 'administrator', lines, workspace: 'bac-kan' },
  });
  cookies = new Map<string, string>([['public', ''], ...people]);
}, 120_000);
afterAll(() => site.stop());

const BLIND = ['public', 'office', 'inspector', 'other'] as const;

/** Every address of a page, a name in it for each thing that it asks for. */
const pathsOf = (entries: readonly RouteConfigEntry[], above: string): readonly string[] =>
  entries.flatMap(({ path = '', children = [] }) => {
    const own = path === '' ? above : `${above}/${path}`;
    return [own, ...pathsOf(children, own)];
  });
const FILLED: Readonly<Record<string, string>> = {
  programme: '12-nq-hdnd',
  kind: 'van-ban',
  id: '12-nq-hdnd',
  document: '12-nq-hdnd',
  format: 'docx',
};
const PAGES = pathsOf(routes, '')
  .filter((path) => path.includes(':workspace'))
  .map((path) =>
    path.replaceAll(/:(\w+)/gu, (_, name: string) => (name === 'workspace' ? WORKSPACE : (FILLED[name] ?? 'x'))),
  );

interface Told {
  readonly status: number;
  readonly body: string;
  readonly headers: string;
}

/** What an answer says, without its own numbers and whatever names the workspace that was asked for. */
const told = async (who: string, path: string): Promise<Told> => {
  const answer = await requestsTo(site).get(cookies.get(who) ?? '', path);
  const plain = (text: string): string =>
    text
      .replaceAll(NOWHERE, WORKSPACE)
      .replaceAll(/nonce-?="?[\w-]+"?|'nonce-[\w-]+'/gu, '')
      .replaceAll(/\b[A-Z0-9]{6,}\b/gu, '');
  const headers = [...answer.headers].filter(([name]) => !/date|length|policy|etag/u.test(name));
  return {
    status: answer.status,
    body: plain(await answer.text()),
    headers: plain(JSON.stringify(headers)),
  };
};

test.each(['public', 'office'])(
  'for %s every page and every answer is that of a workspace which is not there',
  async (who) => {
    const { paths } = (await (await fetch(`${site.url}/api/v1/openapi.json`)).json()) as {
      readonly paths: Readonly<Record<string, unknown>>;
    };
    const asked = `workspace=${WORKSPACE}&programme=12-nq-hdnd&q=sam&address=count+work&asOf=2026-11-30&measure=x&work=x`;
    const api = Object.keys(paths).map((path) => `/api/v1${path}?${asked}`);
    for (const path of [...PAGES, ...api]) {
      // Who may see it has just asked: what was kept for them is for nobody else.
      await requestsTo(site)
        .get(keeper, path)
        .then((answer) => answer.arrayBuffer());
      const here = await told(who, path);
      expect(here, path).toEqual(await told(who, path.replaceAll(WORKSPACE, NOWHERE)));
      if (!path.includes('/workspaces')) expect(here.status, path).toBeGreaterThan(399);
    }
  },
);

test.each(BLIND)('in no list, no search and no file is anything of it, for %s', async (who) => {
  for (const path of ['/', '/?tat-ca=1', '/api/v1/workspaces', '/api/v1/programmes', '/tai-khoan', '/tai-khoan/viec']) {
    const { body, status } = await told(who, path);
    // A role in it takes nothing from one's own pages.
    if (who !== 'public') expect(status, path).toBe(200);
    expect(body, path).not.toContain(SECRET);
    if (!path.startsWith('/tai-khoan')) expect(body, path).not.toContain(WORKSPACE);
  }
});

test('nobody who does not see it writes in it or opens it', async () => {
  for (const who of BLIND) {
    const { post } = requestsTo(site);
    const sent = await post(cookies.get(who) ?? '', STEPS, { lenh: 'x', 'nguoi-ghi': 'A' });
    expect(sent.status, who).toBe(404);
    const added = await post(cookies.get(who) ?? '', STEPS.replace('lap-chuong-trinh', 'ho-so-moi/to-chuc'), {
      name: 'A',
    });
    expect(added.status, who).toBe(404);
  }
});

test('an administrator goes on with it: steps, what the report would say, what is lacking; opened, it is everybody’s', async () => {
  const { get, post } = requestsTo(site);
  const administrator = cookies.get('administrator') ?? '';
  const page = await (await get(administrator, STEPS)).text();
  for (const said of [
    'Đang lập: chỉ người lập và người quản trị thấy',
    'Báo cáo sẽ không có phần kết quả',
    'Báo cáo sẽ viết',
    'Mở chương trình',
  ])
    expect(page).toContain(said);
  expect(await (await get(administrator, '/?tat-ca=1')).text()).toContain('Đang lập, chưa mở');
  const opened = await post(administrator, STEPS, { lenh: 'mo' });
  expect(opened.headers.get('location')).toBe(`${STEPS}?da-mo=1`);
  for (const who of ['public', 'office', 'other', 'inspector']) {
    const seen = await get(cookies.get(who) ?? '', STEPS.replace('/lap-chuong-trinh', ''));
    expect(seen.status, who).toBe(200);
    expect(await seen.text(), who).not.toContain('Đang lập');
  }
  expect(await (await fetch(`${site.url}/api/v1/workspaces`)).text()).toContain(WORKSPACE);
  const again = await (await get(administrator, STEPS)).text();
  expect(again).toContain('Chương trình đã mở');
  expect(again).not.toContain('name="lenh"');
  // Steps are for those who write.
  expect((await get('', STEPS)).status).toBe(403);
});
