/**
 * Who wrote, sent, approved or issued is named to who works in the workspace, and to nobody else: on no page, in no
 * file, in no answer of the API, by no search.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { giveDuties } from './support/duties.ts';
import { pagesOf } from './support/every-page.ts';
import { formFields, recordFields } from './support/forms.ts';
import { makeKeeper, makePeople, requestsTo, type Wanted } from './support/people.ts';
import { startSampleSite } from './support/sample-site.ts';
import type { Site } from './support/site.ts';

const WORKSPACE = 'thanh-pho-mau';
const PROGRAMME = `/${WORKSPACE}/01-nq-tu`;
const REPORT = 'bao-cao';
const AGENCY = 'ubnd-mau';
const WORK = 'duong-vanh-dai';
/** Names of accounts, each with a word that stands nowhere else. */
const NAMES = { office: 'Đặng Thị Hoàngcúc', reporter: 'Lò Văn Saokhuê', inspector: 'Vi Thị Ngảisương' } as const;
const WORDS = ['Hoàngcúc', 'Saokhuê', 'Ngảisương'];

const PEOPLE = {
  office: { name: NAMES.office, role: 'office' },
  reporter: { name: NAMES.reporter, role: 'reporter', agency: AGENCY },
  inspector: { name: NAMES.inspector, role: 'inspector' },
  other: { name: 'other', role: 'office', workspace: 'bac-kan' },
} as const satisfies Readonly<Record<string, Wanted>>;
type Who = keyof typeof PEOPLE | 'public';

let site: Site;
let cookies: ReadonlyMap<Who, string>;
const get = (who: Who, path: string) => requestsTo(site).get(cookies.get(who) ?? '', path);
const post = (who: Who, path: string, fields: Readonly<Record<string, string>>) =>
  requestsTo(site).post(cookies.get(who) ?? '', path, fields);
const taken = async (who: Who, path: string, fields: Readonly<Record<string, string>>): Promise<void> => {
  const answer = await post(who, path, fields);
  const [told = ''] = /role="alert"[\s\S]{0,600}/u.exec(await answer.clone().text()) ?? [];
  expect([302, 303], `${path} ${answer.status} ${told}`).toContain(answer.status);
};

const COLLECTION = '01-nq-tu.2020-q1';
const RETURN = `${PROGRAMME}/viec-don-vi/${COLLECTION}/${AGENCY}`;

beforeAll(async () => {
  site = await startSampleSite();
  const keeper = await makeKeeper(site);
  cookies = new Map<Who, string>(await makePeople<keyof typeof PEOPLE>(site, keeper, WORKSPACE, PEOPLE));
  const correcting = `${PROGRAMME}/ho-so/cong-trinh/${WORK}/sua`;
  const form = recordFields(await (await get('office', correcting)).text());
  await taken('office', correcting, { ...form, note: 'Ghi chú.', viec: 'luu', 'ly-do': 'thử' });
  const issuing = `${PROGRAMME}/bao-cao/ban-hanh?ky=${REPORT}`;
  const asked = formFields(await (await get('office', issuing)).text(), 'form-page');
  const to = { [`co-quan-${AGENCY}`]: 'co' };
  await taken('office', issuing, { ...asked, ...to, so: '15-BC/TU', 'nguoi-ky': 'Nguyễn Văn A' });
  await taken('office', `${PROGRAMME}/bao-cao/da-ban-hanh?ky=${REPORT}`, {
    lam: 'nhan',
    'bao-cao': REPORT,
    'co-quan': AGENCY,
    ngay: '1/12/2026',
    lenh: 'nhan',
  });
  await giveDuties(site, cookies.get('office') ?? '', {
    programme: PROGRAMME,
    agencies: [AGENCY],
    owed: ['bao-cao:progress', 'bao-cao:obstacle'],
    from: 'quý I/2020',
  });
  await taken('office', `${PROGRAMME}/tinh-hinh-nop/mo-dot`, {
    'bao-lau': 'quarter',
    ky: 'quý I/2020',
    lenh: 'mo',
  });
  await taken('reporter', `${RETURN}/vuong-mac`, {
    dong: '["new-obstacle:1"]',
    goc: '{}',
    'd0.statement': 'Vướng mặt bằng',
    lenh: 'thu',
  });
}, 120_000);
afterAll(() => site.stop());

const everyPage = (): readonly string[] => [
  ...pagesOf(PROGRAMME, {
    workspace: [WORKSPACE],
    programme: ['01-nq-tu'],
    objective: ['1'],
    work: [WORK],
    collection: [COLLECTION],
    agency: [AGENCY],
    kind: ['cong-trinh', 'bao-cao', 'van-ban'],
    id: [WORK, REPORT],
  }),
  `${PROGRAMME}/bao-cao/da-ban-hanh?ky=${REPORT}`,
  `/${WORKSPACE}/figures?address=${encodeURIComponent(`work:${WORK} funding[kind=total]`)}`,
  `/${WORKSPACE}/figures?address=${encodeURIComponent('count work')}`,
  `/api/v1/figures?workspace=${WORKSPACE}&address=${encodeURIComponent('count work')}`,
  ...['works', 'reports', 'documents', 'measures'].map((kind) => `/api/v1/${kind}?workspace=${WORKSPACE}&limit=200`),
  `${PROGRAMME}/so-sanh?theo=nhat-ky&tu=1&den=9999`,
];

test('who works there is told by whom', async () => {
  const named = [`${PROGRAMME}/nhat-ky`, `${PROGRAMME}/ho-so/cong-trinh/${WORK}`];
  for (const path of [...named, `${PROGRAMME}/bao-cao/da-ban-hanh?ky=${REPORT}`])
    expect(await (await get('inspector', path)).text(), path).toContain(NAMES.office);
});

test.each(['public', 'other'] as const)(
  'no page tells %s the name of an account, also after somebody was told who may be',
  async (who) => {
    for (const path of everyPage()) {
      await get('inspector', path).then((answer) => answer.arrayBuffer());
      const text = await (await get(who, path)).text();
      expect(
        WORDS.filter((word) => text.includes(word)),
        path,
      ).toEqual([]);
    }
  },
  120_000,
);

test.each(['public', 'other'] as const)('by no name the journal is looked through for %s', async (who) => {
  const found = async (asker: Who, query: string) =>
    (await (await get(asker, `${PROGRAMME}/nhat-ky?${query}`)).text()).includes('id="muc-');
  const asked = `nguoi=${encodeURIComponent(NAMES.office)}`;
  expect([await found('inspector', asked), await found(who, asked)]).toEqual([true, false]);
  for (const word of ['hoangcuc', 'saokhue']) expect(await found(who, `tim=${word}`), word).toBe(false);
});

test('a screen of a return on which nothing is owed says so, and offers nothing to save', async () => {
  const mainOf = async (screen: string) =>
    /<main[\s\S]*<\/main>/u.exec(await (await get('reporter', `${RETURN}/${screen}`)).text())?.[0] ?? '';
  const [none, some] = [await mainOf('chi-tieu'), await mainOf('vuong-mac')];
  expect([none.includes('không phải báo cáo nội dung nào'), some.includes('không phải báo cáo nội dung nào')]).toEqual([
    true,
    false,
  ]);
  expect([/type="submit"/u.test(none), /type="submit"/u.test(some)]).toEqual([false, true]);
});
