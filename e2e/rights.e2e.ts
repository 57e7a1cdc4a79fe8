/**
 * Every page and every form as every role: what the table of rights gives is offered and taken, what it does not give
 * is neither; also from answers that were kept when an administrator read. By plain requests: no script stands between.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLES, type Caller } from '../src/core/rights/caller.ts';
import { may, type Action } from '../src/core/rights/rights.ts';
import { formFields } from './support/forms.ts';
import { makeKeeper, makePeople, requestsTo } from './support/people.ts';
import { startSampleSite } from './support/sample-site.ts';
import type { Site } from './support/site.ts';

const WORKSPACE = 'bac-kan';
const PROGRAMME = `/${WORKSPACE}/08-nq-tu`;
const RECORDS = `${PROGRAMME}/ho-so`;
const TEACHING = '/thanh-pho-mau/01-nq-tu';
/** Its report, which is issued before all. */
const ISSUED = 'bao-cao';

const WHO = ['installation', ...ROLES, 'other', 'public'] as const;
type Who = (typeof WHO)[number];
/** Roles that one has for an agency. */
const OF_AGENCY: ReadonlySet<string> = new Set(['reporter', 'approver']);

let site: Site;
let cookies: ReadonlyMap<Who, string>;

/** What the table says of each. */
const callerOf = (who: Who): Caller => {
  if (who === 'public') return { kind: 'public' };
  const grants =
    who === 'installation'
      ? []
      : who === 'other'
        ? ROLES.map((role) => ({ workspace: 'thanh-pho-mau', role }))
        : [{ workspace: WORKSPACE, role: who }];
  return { kind: 'person', id: who, name: who, administers: who === 'installation', grants };
};

const get = (who: Who, path: string) => requestsTo(site).get(cookies.get(who) ?? '', path);
const post = (who: Who, path: string, fields: Readonly<Record<string, string>>) =>
  requestsTo(site).post(cookies.get(who) ?? '', path, fields);

beforeAll(async () => {
  site = await startSampleSite();
  const keeper = await makeKeeper(site);
  const people = await makePeople(site, keeper, WORKSPACE, {
    ...Object.fromEntries(
      ROLES.map((role) => [role, { role, ...(OF_AGENCY.has(role) && { agency: 'ubnd-thanh-pho' }) }]),
    ),
    other: { role: 'office', workspace: 'thanh-pho-mau' },
  });
  cookies = new Map<Who, string>([['installation', keeper], ...(people as ReadonlyMap<Who, string>)]);
  const issuing = `${TEACHING}/bao-cao/ban-hanh?ky=${ISSUED}`;
  const form = formFields(await (await get('other', issuing)).text(), 'form-page');
  const issued = await post('other', issuing, { ...form, so: '15-BC/TU', 'nguoi-ky': 'Nguyễn Văn A' });
  if (issued.status !== 303) throw new Error(`the report was not issued: ${issued.status} ${await issued.text()}`);
  // A collection to act in.
  const given = { 'don-vi:ubnd-thanh-pho': '1', 'bao-cao:progress': '1', 'bao-lau': 'quarter', 'tu-ky': 'quý I/2020' };
  const made = await post('installation', `${PROGRAMME}/nhiem-vu-bao-cao`, {
    ...given,
    ngay: '5',
    thang: '1',
    so: 'to-date',
    lenh: 'rights',
  });
  if (made.status !== 302) throw new Error(`no duties: ${made.status} ${await made.text()}`);
}, 120_000);
afterAll(() => site.stop());

const SOURCE = { 'source.document': 'bao-cao-so-ket-08' };
let written = 0;
const party = () => ({
  name: `Công ty ${(written += 1)}`,
  kind: 'enterprise',
  ...SOURCE,
  viec: 'luu',
  lenh: `thu ${written}`,
});

/** A form: which right it asks for, what is sent, and where the page that offers it shows it. */
interface Form {
  readonly action: Action;
  readonly path: string;
  /** In the workspace, or in the installation as a whole. */
  readonly whole?: true;
  readonly fields: () => Readonly<Record<string, string>>;
  /** What the page holds where it offers the form. */
  readonly offers?: RegExp;
}

const RECORD_FORM = /class="record-form"/u;
const MISSING = /chưa được giao quyền làm việc này|Việc này chỉ dành cho người đã đăng nhập/u;

const FORMS: Readonly<Record<string, Form>> = {
  'record/new-route.tsx': {
    action: 'record:write',
    path: `${RECORDS}-moi/to-chuc`,
    fields: party,
    offers: RECORD_FORM,
  },
  'record/correct-route.tsx': {
    action: 'record:write',
    path: `${RECORDS}/cong-trinh/doi-ky-bridge/sua`,
    fields: () => ({ viec: 'luu', 'phien-ban': '0' }),
    offers: RECORD_FORM,
  },
  'record/close-route.tsx': {
    action: 'record:write',
    path: `${RECORDS}/cong-trinh/boundary-expansion/xoa`,
    fields: () => ({ 'ly-do': '', 'phien-ban': '0' }),
    offers: /name="so-ban-ghi"/u,
  },
  'record/close-route.tsx programme': {
    action: 'programme:close',
    path: `${RECORDS}/chuong-trinh/08-nq-tu/xoa`,
    fields: () => ({ 'ly-do': '', 'phien-ban': '0' }),
    offers: /name="so-ban-ghi"/u,
  },
  'record/paste-route.tsx': {
    action: 'record:write',
    path: `${PROGRAMME}/ho-so-dan/nhiem-vu`,
    fields: () => ({ bang: '1. Kinh tế' }),
    offers: /name="bang"/u,
  },
  'record/table/route.tsx': {
    action: 'record:write',
    path: `${PROGRAMME}/ho-so-dan/to-chuc`,
    fields: () => ({ bang: 'Tên\nCông ty A' }),
    offers: /name="bang"/u,
  },
  'record/route.tsx': {
    action: 'record:write',
    path: `${RECORDS}/cong-trinh/doi-ky-bridge`,
    fields: () => ({ 'lan-ghi': 'x', muc: '1' }),
    offers: /class="record-actions"/u,
  },
  'city/scenario/route.tsx': {
    action: 'scenario:write',
    path: `/thanh-pho-mau/01-nq-tu/do-thi/kich-ban`,
    fields: () => ({ ten: '', 'cau-hoi': '' }),
  },
  'city/issue/route.tsx': {
    action: 'path:issue',
    path: `${PROGRAMME}/do-thi/ban-hanh`,
    fields: () => ({ 'so-bai': 'nhiều' }),
  },
  'report/desk/route.tsx': {
    action: 'report:word',
    path: `${PROGRAMME}/bao-cao/soan?doan=opening`,
    fields: () => ({ lam: 'loi', 'bao-cao': 'bao-cao-so-ket', doan: 'không có', loi: 'Lời.' }),
    offers: /name="loi"/u,
  },
  'report/desk/route.tsx opinions': {
    action: 'report:circulate',
    path: `${PROGRAMME}/bao-cao/soan`,
    fields: () => ({ lam: 'gui-y-kien', 'bao-cao': 'bao-cao-so-ket', han: '' }),
    offers: /name="han"/u,
  },
  'report/desk/route.tsx opinion': {
    action: 'report:opine',
    path: `${PROGRAMME}/bao-cao/soan`,
    fields: () => ({ lam: 'gop-y', 'bao-cao': 'bao-cao-so-ket', dot: 'không có', 'y-kien': 'Ý.' }),
  },
  'report/desk/route.tsx opinion of an agency': {
    action: 'report:opine-for',
    path: `${PROGRAMME}/bao-cao/soan`,
    fields: () => ({
      lam: 'gop-y',
      'bao-cao': 'bao-cao-so-ket',
      dot: 'không có',
      'co-quan': 'ubnd-thanh-pho',
      'y-kien': 'Ý.',
    }),
  },
  'report/returned/route.tsx': {
    action: 'report:word',
    path: `${PROGRAMME}/bao-cao/tra-ve`,
    fields: () => ({ lam: 'lay', 'bao-cao': 'bao-cao-so-ket', 'tep-goc': 'x' }),
    offers: /name="tep"/u,
  },
  'report/issue/route.tsx': {
    action: 'report:issue',
    path: `${PROGRAMME}/bao-cao/ban-hanh`,
    fields: () => ({ 'bao-cao': 'bao-cao-so-ket', so: 'không có số' }),
    offers: /name="nguoi-ky"/u,
  },
  'report/tasks/route.tsx': {
    action: 'record:write',
    path: `${TEACHING}/bao-cao/giao-viec?ky=${ISSUED}`,
    fields: () => ({ 'bao-cao': ISSUED }),
  },
  'report/issued/route.tsx': {
    action: 'report:issue',
    path: `${TEACHING}/bao-cao/da-ban-hanh?ky=${ISSUED}`,
    fields: () => ({ lam: 'dinh-chinh', 'bao-cao': 'không có' }),
  },
  'report/issued/route.tsx receipt': {
    action: 'report:receive',
    path: `${TEACHING}/bao-cao/da-ban-hanh?ky=${ISSUED}`,
    fields: () => ({ lam: 'nhan', 'bao-cao': ISSUED, 'co-quan': 'x' }),
  },
  'city/law/route.tsx': {
    action: 'law:correct',
    path: `${PROGRAMME}/do-thi/bo-tieu-chi`,
    fields: () => ({ luat: '111-2025', cho: 'không có', 'gia-tri': '1', 'cong-bao': '' }),
  },
  'review/route.tsx': {
    action: 'report:review',
    path: '/kiem-tra-bao-cao',
    whole: true,
    fields: () => ({ 'van-ban': 'Thu ngân sách 5 tỷ đồng.' }),
    offers: /class="review-form"/u,
  },
  'review/programme-route.tsx': {
    action: 'report:review',
    path: `${PROGRAMME}/bao-cao/kiem-tra`,
    fields: () => ({ 'van-ban': 'Thu ngân sách 5 tỷ đồng.' }),
    offers: /class="review-form"/u,
  },
  'history/route.tsx': {
    action: 'record:write',
    path: `${PROGRAMME}/dua-bao-cao-cu`,
    fields: () => ({ dong: '' }),
    offers: /class="review-form"/u,
  },
  'review/severities-route.tsx': {
    action: 'report:issue',
    path: `${PROGRAMME}/bao-cao/muc-do`,
    fields: () => ({ cho: 'không có' }),
  },
  'workbook/route.tsx': {
    action: 'record:import',
    path: `${PROGRAMME}/bang-tinh`,
    fields: () => ({ viec: 'ghi', 'tep-da-kiem': 'không có', 'ly-do': '' }),
  },
  'returns/route.tsx': {
    action: 'return:write',
    path: `${PROGRAMME}/viec-don-vi/08-nq-tu.2020-q1/ubnd-thanh-pho`,
    fields: () => ({ 'ly-do': '' }),
  },
  'returns/screen-route.tsx': {
    action: 'return:write',
    path: `${PROGRAMME}/viec-don-vi/08-nq-tu.2020-q1/ubnd-thanh-pho/chi-tieu`,
    fields: () => ({ dong: '[]' }),
  },
  'returns/cell-route.ts': {
    action: 'return:write',
    path: `${PROGRAMME}/viec-don-vi/08-nq-tu.2020-q1/ubnd-thanh-pho/chi-tieu/o`,
    fields: () => ({ o: '' }),
  },
  'returns/evidence-route.tsx': {
    action: 'return:write',
    path: `${PROGRAMME}/viec-don-vi/08-nq-tu.2020-q1/ubnd-thanh-pho/minh-chung`,
    fields: () => ({ bo: 'không có' }),
  },
  'returns/form-route.tsx': {
    action: 'return:write',
    path: `${PROGRAMME}/viec-don-vi/08-nq-tu.2020-q1/ubnd-thanh-pho/bieu`,
    fields: () => ({ lenh: 'bieu' }),
    offers: /name="tep"/u,
  },
  'returns/send-route.tsx': {
    action: 'return:write',
    path: `${PROGRAMME}/viec-don-vi/08-nq-tu.2020-q1/ubnd-thanh-pho/gui`,
    fields: () => ({ viec: 'gui' }),
  },
  'collection/approve-route.tsx': {
    action: 'return:approve',
    path: `${PROGRAMME}/duyet-phieu/08-nq-tu.2020-q1/ubnd-thanh-pho`,
    fields: () => ({ viec: 'duyet' }),
  },
  'collection/approve-route.tsx check': {
    action: 'return:check',
    path: `${PROGRAMME}/duyet-phieu/08-nq-tu.2020-q1/ubnd-thanh-pho`,
    fields: () => ({ viec: 'don-vi-duyet' }),
  },
  'collection/open-route.tsx': {
    action: 'collection:write',
    path: `${PROGRAMME}/tinh-hinh-nop/mo-dot`,
    fields: () => ({ ky: '' }),
    offers: /name="ky"/u,
  },
  'collection/settle-route.tsx': {
    action: 'collection:write',
    path: `${PROGRAMME}/tinh-hinh-nop/khoa-dot`,
    fields: () => ({ dot: '' }),
    offers: /name="dot"/u,
  },
  'duty/route.tsx': {
    action: 'duty:write',
    path: `${PROGRAMME}/nhiem-vu-bao-cao`,
    fields: () => ({ ngay: '' }),
    offers: /name="tu-ky"/u,
  },
  'people/list-route.tsx': {
    action: 'people:write',
    path: `/tai-khoan/nguoi-dung/${WORKSPACE}`,
    fields: () => ({ name: '' }),
  },
  'outline/route.tsx': {
    action: 'record:write',
    path: `${PROGRAMME}/ranh-gioi`,
    fields: () => ({}),
    offers: /name="tep"/u,
  },
  'set-up/route.tsx': {
    action: 'workspace:draft',
    path: `${PROGRAMME}/lap-chuong-trinh`,
    fields: () => ({ lenh: 'thử' }),
  },
  'set-up/further-route.tsx': {
    action: 'record:write',
    path: `${PROGRAMME}/nghi-quyet-khac`,
    fields: () => ({ symbol: '' }),
    offers: /name="symbol"/u,
  },
  'start/begin-route.tsx': {
    action: 'workspace:make',
    path: '/bat-dau',
    whole: true,
    fields: () => ({ 'don-vi': '01840' }),
    // Its own field: every page has one to search by.
    offers: /id="tim"/u,
  },
  'start/route.tsx': {
    action: 'workspace:make',
    path: '/?index',
    whole: true,
    fields: () => ({ viec: 'xem-mau' }),
    offers: /value="(?:cat|xem)-mau"/u,
  },
};

/** Forms whose right is their own subject: signing in, one's own account, a link, what nothing is stored of. */
const OF_THEIR_OWN: ReadonlySet<string> = new Set([
  'city/many/csv-route.ts',
  'city/many/route.tsx',
  'people/account-route.tsx',
  'reminders/route.tsx',
  'review/repair-route.ts',
  'people/link-route.tsx',
  'people/passkey-route.ts',
  'people/set-up-route.tsx',
  'people/sign-in-route.tsx',
  // Of one person: the same right as the list, asked of that person's workspaces.
  'people/route.tsx',
]);

const workspaceOf = (path: string): string =>
  path.split('/').find((part) => part !== '' && part !== 'tai-khoan' && part !== 'nguoi-dung') ?? '';
const mayDo = (who: Who, { action, path, whole }: Form): boolean =>
  may(callerOf(who), action, whole ? undefined : workspaceOf(path));

/** Whether a right stopped it: said in words, or by the status. */
const isRefused = async (answer: Response): Promise<boolean> =>
  answer.status === 403 || (answer.status < 300 && MISSING.test(await answer.text()));

describe('forms', () => {
  test('each route that takes a form stands in the table', () => {
    const web = resolve(import.meta.dirname, '../src/web');
    const takers = readdirSync(web, { recursive: true, encoding: 'utf8' })
      .filter((file) => /route\.tsx?$/u.test(file))
      .filter((file) => /export const action\b/u.test(readFileSync(join(web, file), 'utf8')));
    const known = new Set([...Object.keys(FORMS).map((key) => key.split(' ')[0]), ...OF_THEIR_OWN]);
    expect(takers.filter((file) => !known.has(file))).toEqual([]);
  });

  describe.each(WHO)('%s', (who) => {
    test.each(Object.entries(FORMS))('%s', async (_, form) => {
      // Kept as the highest reads it, then asked for by the one who is meant.
      await get('installation', form.path);
      const page = await get(who, form.path === '/?index' ? '/?tat-ca=1' : form.path);
      const html = await page.text();
      const allowed = mayDo(who, form);
      if (form.offers) expect(form.offers.test(html), `${form.path} offered`).toBe(allowed);
      const sent = await post(who, form.path, form.fields());
      expect(await isRefused(sent), `${form.path} refused, ${sent.status}`).toBe(!allowed);
    });
  });
});

describe('pages', () => {
  const READ: readonly (readonly [path: string, action: Action])[] = [
    [RECORDS, 'record:read'],
    [`${RECORDS}/cong-trinh`, 'record:read'],
    [`${RECORDS}/cong-trinh/doi-ky-bridge`, 'journal:read'],
    [`${PROGRAMME}/cong-trinh/doi-ky-bridge`, 'record:read'],
    [`${PROGRAMME}/bao-cao/so`, 'record:read'],
    [`${PROGRAMME}/bao-cao/soan`, 'report:desk'],
    [`${PROGRAMME}/bao-cao/ban-hanh`, 'report:issue'],
    [`${PROGRAMME}/nhat-ky`, 'journal:read'],
    [`${PROGRAMME}/nhat-ky.csv`, 'journal:export'],
    [`${PROGRAMME}/nhiem-vu-theo-nguoi.csv`, 'record:export'],
    [`/tai-khoan/nguoi-dung/${WORKSPACE}`, 'people:read'],
  ];
  test.each(WHO)('%s reads what the table gives, and nothing else', async (who) => {
    for (const [path, action] of READ) {
      await get('installation', path);
      const answer = await get(who, path);
      const allowed = may(callerOf(who), action, WORKSPACE);
      expect(answer.status === 200, `${path} ${answer.status}`).toBe(allowed);
    }
  });
  test.each(WHO)('%s is shown links to forms only with the right to write', async (who) => {
    const writes = may(callerOf(who), 'record:write', WORKSPACE);
    for (const path of ['', '/cong-trinh/doi-ky-bridge', '/ho-so', '/ho-so/cong-trinh', '/van-ban/931-qd-ubnd']) {
      await get('installation', PROGRAMME + path);
      const html = await (await get(who, PROGRAMME + path)).text();
      expect(/ho-so-moi\/|\/sua"|\/xoa"/u.test(html), path).toBe(writes && path !== '');
    }
  });
});
