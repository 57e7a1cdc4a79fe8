/**
 * What a reader may not see is not felt by them: the same workspace before and after it was written gives them the same
 * pages, tables and answers, word by word, except where it is told that something is not for them.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { giveDuties } from './support/duties.ts';
import { pagesOf } from './support/every-page.ts';
import { recordFields } from './support/forms.ts';
import { makeKeeper, makePeople, requestsTo, type Wanted } from './support/people.ts';
import { startSampleSite } from './support/sample-site.ts';
import type { Site } from './support/site.ts';

const WORKSPACE = 'bac-kan';
const PROGRAMME = `/${WORKSPACE}/08-nq-tu`;
const AGENCY = 'ubnd-thanh-pho';
const COLLECTION = '08-nq-tu.2020-q1';
const NAME = 'Công trình bí danh Sao Khuê';
const SYMBOL = '977/BC-UBND';

const PEOPLE = {
  whole: { role: 'office', lines: ['party', 'government'] },
  party: { role: 'office', lines: ['party'] },
  reporter: { role: 'reporter', agency: AGENCY },
  administrator: { role: 'administrator' },
} as const satisfies Readonly<Record<string, Wanted>>;
type Who = keyof typeof PEOPLE | 'public';
const BLIND: readonly Who[] = ['party', 'reporter', 'administrator', 'public'];

let site: Site;
let cookies: ReadonlyMap<Who, string>;
const get = (who: Who, path: string) => requestsTo(site).get(cookies.get(who) ?? '', path);

/** A record entered on its form. Answers its id. */
const enter = async (kind: string, fields: Readonly<Record<string, string>>): Promise<string> => {
  const path = `${PROGRAMME}/ho-so-moi/${kind}`;
  const form = recordFields(await (await get('whole', path)).text());
  const answer = await requestsTo(site).post(cookies.get('whole') ?? '', path, {
    ...form,
    'source.agency': AGENCY,
    ...fields,
    viec: 'luu',
  });
  const [told = ''] = /role="alert"[\s\S]{0,900}/u.exec(await answer.clone().text()) ?? [];
  expect([302, 303], `${kind} ${answer.status} ${told}`).toContain(answer.status);
  return /ho-so\/[\w-]+\/([^?/]+)/u.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
};

/** All that hangs on one work of the government's own, with days after those of every other record. */
const writeTheHidden = async (): Promise<void> => {
  const own = { audience: 'government' };
  const document = await enter('van-ban', { kind: 'report', symbol: SYMBOL, date: '5/6/2023', subject: NAME, ...own });
  const work = await enter('cong-trinh', {
    name: NAME,
    kind: 'bridge',
    sector: 'transport',
    objective: '08-nq-tu/2.2',
    owner: AGENCY,
    'basis[0]': document,
    note: `Ghi chú của ${NAME}`,
    ...own,
  });
  const source = { 'source.document': document, 'source.agency': '' };
  await enter('von', { work, capital: 'central', kind: 'total', year: '', amount: '977 tỷ đồng', ...source });
  await enter('von', { work, capital: 'city', kind: 'plan', year: '2023', amount: '13 tỷ đồng', ...source });
  await enter('tien-do', { work, since: '6/6/2023', status: 'ongoing', statement: `${NAME} đang làm.`, ...source });
  await enter('vuong-mac', {
    work,
    kind: 'clearance',
    statement: `Vướng của ${NAME}`,
    since: '6/6/2023',
    owner: AGENCY,
  });
  const sponsor = await enter('to-chuc', { name: 'Công ty Sao Khuê', kind: 'enterprise', ...own });
  await enter('dong-gop', { what: 'Ghế đá', nature: 'in-kind', sponsor, objective: '08-nq-tu/2.2', ...own });
  const finding = await enter('nhan-dinh', { kind: 'limit', statement: `${NAME} chậm.`, ...own });
  await enter('nhiem-vu-ky-toi', { statements: `Hoàn thành ${NAME}.`, lead: AGENCY, 'findings[0]': finding, ...own });
  await enter('nhiem-vu', {
    id: '2.77',
    title: `Mục tiêu của ${NAME}`,
    kind: 'task',
    part: 'results',
    parent: '08-nq-tu/2',
    lead: AGENCY,
    ...own,
  });
};

const everyPath = (): readonly string[] => [
  ...pagesOf(PROGRAMME, {
    workspace: [WORKSPACE],
    programme: ['08-nq-tu'],
    objective: ['2', '2.2'],
    work: ['doi-ky-bridge'],
    measure: ['budget-revenue'],
    document: ['bao-cao-so-ket-08'],
    collection: [COLLECTION],
    agency: [AGENCY],
    kind: ['cong-trinh', 'nhiem-vu', 'van-ban', 'tien-do', 'von', 'vuong-mac', 'to-chuc', 'dong-gop', 'nhan-dinh'],
    id: ['doi-ky-bridge'],
  }),
  `${PROGRAMME}/cong-trinh?xem=giai-doan`,
  `${PROGRAMME}/cong-trinh?xem=ban-do`,
  `${PROGRAMME}/so-sanh?tu=31/12/2021&den=31/5/2023`,
  `${PROGRAMME}/tim-kiem?tim=sao+khue`,
  `/tim-kiem?tim=sao+khue`,
  ...['count work', 'sum funding[kind=total]', 'objective:2.2 progress', 'objective:2 funding[kind=total]'].flatMap(
    (address) => [
      `/${WORKSPACE}/figures?address=${encodeURIComponent(address)}`,
      `/api/v1/figures?workspace=${WORKSPACE}&address=${encodeURIComponent(address)}`,
    ],
  ),
  ...['works', 'measures', 'documents', 'reports', 'objectives'].map(
    (list) => `/api/v1/${list}?workspace=${WORKSPACE}&programme=08-nq-tu&limit=200`,
  ),
  `/api/v1/find?workspace=${WORKSPACE}&q=${encodeURIComponent('Sao Khuê')}`,
];
/** What tells of accounts and of requests themselves, which go on meanwhile. */
const OF_REQUESTS = /^\/tai-khoan|nhat-ky-truy-cap/u;
const paths = (): readonly string[] => everyPath().filter((path) => !OF_REQUESTS.test(path));

/** What has to be told to who may not see all: at the head, at a figure, at the desk, in an answer of the API. */
const TOLD = [
  /<span aria-hidden="true" class="figure-mark">†<\/span><span class="ds-sr-only"> \(chưa đầy đủ [^<]*<\/span>/gu,
  /chưa đầy đủ đối với người đọc này[^<\n]*/giu,
  /Dự thảo ở đây, cũng như bản sẽ ban hành, chỉ gồm những gì người đọc báo cáo này được xem[^<]*/gu,
  /"incompleteForReader":(?:true|false),?/gu,
];
/** Versions of the journal and instants: that something was written is not hidden, nor when. */
const VERSIONS = [
  /<script[\s\S]*?<\/script>/gu,
  /<!-- -->/gu,
  /\b[0-9a-f]{64}\b/gu,
  /\d{4}-\d\d-\d\dT[\d:.]+Z/gu,
  /\b\d{1,2}:\d\d, \d{1,2}\/\d{1,2}\/\d{4}/gu,
];

/** All the letters of an answer, of a packed file those of its parts, one run of text a line. */
const wordsOf = async (answer: Response): Promise<string> => {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isPacked ? Object.values(unzipSync(bytes)) : [bytes];
  const text = parts.map((part) => new TextDecoder().decode(part)).join('\n');
  const left = [...VERSIONS, ...TOLD].reduce((rest, one) => rest.replaceAll(one, ''), text);
  const lines = left.replaceAll(/<[^>]*>/gu, '\n').split('\n');
  return [`status ${answer.status}`, ...lines.map((line) => line.trim()).filter((line) => line !== '')].join('\n');
};

const before = new Map<string, string>();
/** The last entry of the journal before and after. */
const heads: number[] = [];
const headOfJournal = async (): Promise<number> => {
  const { items } = (await (await get('public', '/api/v1/workspaces')).json()) as {
    readonly items: readonly { readonly id: string; readonly sequence: number }[];
  };
  return items.find(({ id }) => id === WORKSPACE)?.sequence ?? 0;
};
const withoutHeads = (text: string): string =>
  text.replaceAll(new RegExp(`\\b(?:${heads.join('|')})\\b`, 'gu'), 'HEAD');

beforeAll(async () => {
  site = await startSampleSite();
  const keeper = await makeKeeper(site);
  cookies = new Map<Who, string>(await makePeople<keyof typeof PEOPLE>(site, keeper, WORKSPACE, PEOPLE));
  await giveDuties(site, cookies.get('whole') ?? '', {
    programme: PROGRAMME,
    agencies: [AGENCY],
    owed: ['bao-cao:progress', 'bao-cao:obstacle', 'bao-cao:funding', 'bao-cao:task'],
    from: 'quý I/2020',
  });
  heads.push(await headOfJournal());
  for (const who of BLIND)
    for (const path of paths()) before.set(`${who} ${path}`, await wordsOf(await get(who, path)));
  await writeTheHidden();
  heads.push(await headOfJournal());
}, 300_000);
afterAll(() => site.stop());

test('it is there for who may see it', async () => {
  for (const path of ['cong-trinh', 'van-ban', 'bao-cao', 'nhiem-vu', 'nhat-ky'])
    expect(await (await get('whole', `${PROGRAMME}/${path}`)).text(), path).toContain('Sao Khuê');
  expect(await (await get('public', PROGRAMME)).text()).toContain('Chưa đầy đủ đối với người đọc này');
});

test.each(BLIND)(
  'nothing is felt by %s',
  async (who) => {
    const differences: Record<string, unknown> = {};
    const answered = paths().filter((path) => before.get(`${who} ${path}`)?.startsWith('status 200'));
    expect(answered.length).toBeGreaterThan(40);
    for (const path of paths()) {
      const was = withoutHeads(before.get(`${who} ${path}`) ?? '').split('\n');
      const now = withoutHeads(await wordsOf(await get(who, path))).split('\n');
      const first = now.findIndex((line, at) => line !== was[at]);
      if (first !== -1 || was.length !== now.length)
        differences[path] = { was: was[first]?.slice(0, 200), now: now[first]?.slice(0, 200) };
    }
    expect(differences).toEqual({});
  },
  180_000,
);

/** What a form of a new record is answered: where it then stands, or the words that refuse it. */
const answerTo = async (who: Who, kind: string, fields: Readonly<Record<string, string>>): Promise<string> => {
  const path = `${PROGRAMME}/ho-so-moi/${kind}`;
  const form = recordFields(await (await get(who, path)).text());
  const sent = { ...form, 'source.agency': AGENCY, ...fields, viec: 'luu' };
  const answer = await requestsTo(site).post(cookies.get(who) ?? '', path, sent);
  const told = /role="alert"[^>]*>([\s\S]*?)<\/div>/u.exec(await answer.text())?.[1] ?? '';
  return (answer.headers.get('location') ?? told.replaceAll(/<[^>]*>/gu, ' ')).replaceAll(/\s+/gu, ' ').trim();
};

test('who adds what is there for others is answered as if it were not', async () => {
  const work = { kind: 'bridge', sector: 'transport', objective: '08-nq-tu/2.2', owner: AGENCY };
  expect(await answerTo('party', 'cong-trinh', { name: NAME, ...work })).toContain('/cong-trinh-bi-danh-sao-khue?');
  const document = { kind: 'report', symbol: SYMBOL, date: '6/6/2023', subject: 'Báo cáo khác' };
  expect(await answerTo('party', 'van-ban', document)).toContain('/977-bc-ubnd?');
});

test('of what there may be one only, and of numbers, it is told alike that there is one', async () => {
  const document = { kind: 'report', subject: 'Báo cáo khác' };
  const hidden = await answerTo('party', 'van-ban', { ...document, symbol: SYMBOL, date: '5/6/2023' });
  expect(hidden).toContain('Đã có văn bản như vậy.');
  expect(await answerTo('party', 'van-ban', { ...document, symbol: SYMBOL, date: '6/6/2023' })).toBe(hidden);
  const objective = { title: 'Nội dung khác', kind: 'task', part: 'results', parent: '08-nq-tu/2', lead: AGENCY };
  const number = await answerTo('party', 'nhiem-vu', { id: '2.77', ...objective });
  expect(number).toContain('Đã có mục tiêu, nhiệm vụ như vậy.');
  expect(await answerTo('party', 'nhiem-vu', { id: '2.2', ...objective })).toBe(number);
});
