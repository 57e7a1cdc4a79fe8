/**
 * A record for one line of a locality is on no page, in no file and in no answer of anybody else: asked for after
 * somebody who may see it has asked, and by whatever way there is.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { giveDuties } from './support/duties.ts';
import { pagesOf } from './support/every-page.ts';
import { postFields, recordFields } from './support/forms.ts';
import { makeKeeper, makePeople, requestsTo, type Wanted } from './support/people.ts';
import { startSampleSite } from './support/sample-site.ts';
import type { Site } from './support/site.ts';

const WORKSPACE = 'bac-kan';
const PROGRAMME = `/${WORKSPACE}/08-nq-tu`;
const ID = 'doi-ky-bridge';
const NAME = 'Công trình bí danh Sao Khuê';
const RECORD = `${PROGRAMME}/ho-so/cong-trinh/${ID}`;

const PEOPLE = {
  whole: { role: 'office', lines: ['party', 'government'] },
  government: { role: 'leader', lines: ['government'] },
  party: { role: 'office', lines: ['party'] },
  leader: { role: 'leader' },
  inspector: { role: 'inspector' },
  reporter: { role: 'reporter', agency: 'ubnd-thanh-pho' },
  administrator: { role: 'administrator' },
  other: { role: 'office', workspace: 'thanh-pho-mau', lines: ['party', 'government'] },
} as const satisfies Readonly<Record<string, Wanted>>;
type Who = keyof typeof PEOPLE | 'installation' | 'public';
const BLIND: readonly Who[] = [
  'party',
  'leader',
  'inspector',
  'reporter',
  'administrator',
  'other',
  'installation',
  'public',
];

let site: Site;
/** What the last entry of the journal changed. */
let comparison: string;
let cookies: ReadonlyMap<Who, string>;
const get = (who: Who, path: string) => requestsTo(site).get(cookies.get(who) ?? '', path);
const post = (who: Who, path: string, fields: Readonly<Record<string, string>>) =>
  requestsTo(site).post(cookies.get(who) ?? '', path, fields);

const corrected = async (path: string, changed: Readonly<Record<string, string>>) => ({
  ...recordFields(await (await get('whole', `${path}/sua`)).text()),
  ...changed,
  viec: 'luu',
  'ly-do': 'thử',
});
const correct = async (who: Who, path: string, changed: Readonly<Record<string, string>>): Promise<Response> =>
  post(who, `${path}/sua`, await corrected(path, changed));
/** A form that is taken. */
const taken = async (who: Who, path: string, fields: Readonly<Record<string, string>>): Promise<void> => {
  const answer = await post(who, path, fields);
  const [told = ''] = /role="alert"[\s\S]{0,600}/u.exec(await answer.clone().text()) ?? [];
  expect([302, 303], `${path} ${answer.status} ${told}`).toContain(answer.status);
};

const AGENCY = 'ubnd-thanh-pho';
const COLLECTION = '08-nq-tu.2020-q1';
const RETURN = `${PROGRAMME}/viec-don-vi/${COLLECTION}/${AGENCY}`;
const REPORT = 'bao-cao-so-ket';
const DESK = `${PROGRAMME}/bao-cao/soan`;

/** Before it is restricted: words of the office, an opinion and a return that tell of it. */
const tellOfIt = async (): Promise<void> => {
  const word = { 'bao-cao': REPORT, doan: 'opening', lenh: 'thu' };
  await taken('whole', DESK, { ...word, lam: 'loi', loi: `Mở đầu có ${NAME}.` });
  await taken('whole', DESK, { ...word, lam: 'them', loi: `Riêng ${NAME} còn chậm.` });
  await taken('whole', DESK, { ...word, lam: 'bo', 'ly-do': `${NAME} nêu ở báo cáo khác` });
  const until = { han: '31/12/2099', [`co-quan-${AGENCY}`]: 'co', 'de-nghi': `Lưu ý ${NAME}.` };
  await taken('whole', DESK, { 'bao-cao': REPORT, lam: 'gui-y-kien', ...until, lenh: 'thu' });
  const round = /lay-y-kien-[0-9a-f]+/u.exec(await (await get('whole', DESK)).text())?.[0] ?? '';
  const opinion = { 'bao-cao': REPORT, lam: 'gop-y', dot: round, 'y-kien': `Nên nêu rõ ${NAME}.`, lenh: 'thu' };
  await taken('whole', DESK, opinion);
  await giveDuties(site, cookies.get('whole') ?? '', {
    programme: PROGRAMME,
    agencies: [AGENCY],
    owed: ['bao-cao:progress', 'bao-cao:obstacle'],
    from: 'quý I/2020',
  });
  await taken('whole', `${RETURN}/vuong-mac`, {
    dong: '["new-obstacle:1"]',
    goc: '{}',
    'd0.work': ID,
    'd0.statement': `Vướng mắc của ${NAME}`,
    lenh: 'thu',
  });
};

/** Every page there is, with the work wherever a part of the path is open. */
const everyPage = (): readonly string[] =>
  pagesOf(PROGRAMME, {
    workspace: [WORKSPACE],
    programme: ['08-nq-tu'],
    objective: ['2'],
    work: [ID],
    document: ['bao-cao-so-ket-08'],
    collection: [COLLECTION],
    agency: [AGENCY],
    kind: ['cong-trinh', 'nhiem-vu', 'van-ban', 'tien-do', 'von', 'vuong-mac', 'bao-cao', 'dong-gop', 'nhan-dinh'],
    id: [ID],
  });

beforeAll(async () => {
  site = await startSampleSite();
  const keeper = await makeKeeper(site);
  cookies = new Map<Who, string>([
    ['installation', keeper],
    ...(await makePeople<keyof typeof PEOPLE>(site, keeper, WORKSPACE, PEOPLE)),
  ]);
  await taken('whole', `${RECORD}/sua`, await corrected(RECORD, { name: NAME }));
  await tellOfIt();
  // A reason names it where another record is changed.
  const other = await corrected(`${PROGRAMME}/ho-so/cong-trinh/boundary-expansion`, { note: 'Ghi chú.' });
  const told = { ...other, 'ly-do': `Đối chiếu với ${NAME}` };
  await taken('whole', `${PROGRAMME}/ho-so/cong-trinh/boundary-expansion/sua`, told);
  await taken('whole', `${RECORD}/sua`, await corrected(RECORD, { audience: 'government' }));
  const { items } = (await (await get('public', '/api/v1/workspaces')).json()) as {
    readonly items: readonly { readonly id: string; readonly sequence: number }[];
  };
  const last = items.find(({ id }) => id === WORKSPACE)?.sequence ?? 0;
  comparison = `${PROGRAMME}/so-sanh?theo=nhat-ky&tu=${last - 1}&den=${last}&loai=work`;
}, 120_000);
afterAll(() => site.stop());

const FIGURES = `/${WORKSPACE}/figures?address=`;
const API = '/api/v1';
const of = `workspace=${WORKSPACE}&programme=08-nq-tu&limit=200`;
/** Every way by which a work, or what is told of it, may come out; those in which who sees it finds it. */
const TELLING = [
  `${PROGRAMME}/cong-trinh`,
  `${PROGRAMME}/cong-trinh.csv`,
  `${PROGRAMME}/cong-trinh/${ID}`,
  `${PROGRAMME}/ho-so/cong-trinh`,
  RECORD,
  `${PROGRAMME}/nhat-ky`,
  `${PROGRAMME}/nhat-ky.csv`,
  `${PROGRAMME}/tim-kiem?tu=${encodeURIComponent('Sao Khuê')}`,
  `${PROGRAMME}/bao-cao`,
  `${PROGRAMME}/bang-tinh/tep`,
  `${FIGURES}${encodeURIComponent(`work:${ID} funding[kind=total]`)}`,
] as const;
const ALSO = [
  PROGRAMME,
  `${PROGRAMME}/tong-quan`,
  `${PROGRAMME}/nhiem-vu`,
  `${PROGRAMME}/nhiem-vu.csv`,
  `${PROGRAMME}/so-lieu`,
  `${PROGRAMME}/nguon-luc`,
  `${PROGRAMME}/nguon-luc.csv`,
  `${PROGRAMME}/van-ban`,
  `${PROGRAMME}/van-ban.csv`,
  `${PROGRAMME}/van-ban/bao-cao-so-ket-08`,
  `${PROGRAMME}/giam-sat`,
  `${PROGRAMME}/bao-cao/tep/docx`,
  `${PROGRAMME}/bao-cao/tep/html`,
  `${PROGRAMME}/ho-so`,
  `${PROGRAMME}/ho-so-moi/von`,
  `${PROGRAMME}/ho-so-moi/vuong-mac`,
  ...['von', 'tien-do', 'vuong-mac', 'khoi-luong', 'buoc-thu-tuc', 'cong-trinh'].map(
    (kind) => `${PROGRAMME}/ho-so/${kind}`,
  ),
  `${RECORD}/sua`,
  `${RECORD}/xoa`,
  `${RECORD}/dien-bien`,
  `${FIGURES}${encodeURIComponent('count work')}`,
  `${FIGURES}${encodeURIComponent('sum funding[kind=total]')}`,
  `${API}/works?${of}`,
  `${API}/measures?${of}`,
  `${API}/documents?${of}`,
  `${API}/find?workspace=${WORKSPACE}&q=${encodeURIComponent('Sao Khuê')}`,
  `${API}/reports?${of}`,
  `${API}/figures?workspace=${WORKSPACE}&address=${encodeURIComponent('count work')}`,
  `${API}/figures?workspace=${WORKSPACE}&address=${encodeURIComponent(`work:${ID} funding[kind=total]`)}`,
] as const;

/** All the letters of an answer, of a packed file those of its parts. What the question itself said is no telling. */
const lettersOf = async (answer: Response, path: string): Promise<string> => {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const texts = isPacked ? Object.values(unzipSync(bytes)) : [bytes];
  const text = texts.map((one) => new TextDecoder().decode(one)).join('\n');
  return path.includes(ID) || path.includes('Sao')
    ? text.replaceAll(/(?:work:|cong-trinh\/|“|")?doi-ky-bridge/gu, '')
    : text;
};

const kept = new Set<string>();
/** Whoever sees it has asked before: what was kept for them is for nobody else. */
const keptForWhole = async (path: string): Promise<void> => {
  if (kept.has(path)) return;
  kept.add(path);
  await get('whole', path).then((answer) => answer.arrayBuffer());
};

describe('a work of the government’s own', () => {
  test('is told to who may see it, by each of these ways', async () => {
    for (const path of [...TELLING, comparison]) {
      const answer = await get('government', path);
      if (answer.status === 403) continue;
      expect(`${path} ${answer.status}`).toBe(`${path} 200`);
      const text = await lettersOf(answer, path);
      expect(text.includes('Sao Khuê') || text.includes(ID), path).toBe(true);
    }
    expect(await lettersOf(await get('whole', `${PROGRAMME}/bang-tinh/tep`), '')).toContain('Sao Khuê');
  });

  test.each(BLIND)('is not there for %s', async (who) => {
    for (const path of [...TELLING, ...ALSO, comparison]) {
      await keptForWhole(path);
      const answer = await get(who, path);
      expect(answer.status, path).toBeLessThan(500);
      const text = await lettersOf(answer, path);
      expect(/Sao Khuê(?!”|"|%| \()/u.test(path.includes('Sao') ? '' : text), `${path} tells its name`).toBe(false);
      expect(text.includes(ID), `${path} tells its id`).toBe(false);
      if (path.startsWith(RECORD) || path.endsWith(`cong-trinh/${ID}`))
        expect(answer.status, path).toBeGreaterThan(399);
    }
  });

  test.each(['party', 'reporter', 'installation', 'other', 'public'] as const)(
    'is on no page at all for %s: neither it nor what was said of it, or handed in',
    async (who) => {
      const pages = everyPage();
      expect(pages.length).toBeGreaterThan(100);
      for (const path of pages) {
        const answer = await get(who, path);
        expect(answer.status, path).toBeLessThan(500);
        const text = await lettersOf(answer, path);
        expect(text.includes('Sao Khuê'), `${path} tells its name`).toBe(false);
        expect(text.includes(ID), `${path} tells its id`).toBe(false);
      }
    },
    120_000,
  );

  test('what was said of it and handed in is there for who may see it', async () => {
    for (const path of [DESK, `${RETURN}/vuong-mac`, `${PROGRAMME}/nhat-ky?loai=cell`])
      expect(await (await get('whole', path)).text(), path).toContain('Sao Khuê');
  });

  test('a reason that names it is told to who may see it, on the page of another record and in the journal', async () => {
    for (const path of [`${PROGRAMME}/ho-so/cong-trinh/boundary-expansion`, `${PROGRAMME}/nhat-ky?tim=doi+chieu+voi`])
      expect(await (await get('government', path)).text(), path).toContain(`Đối chiếu với ${NAME}`);
    for (const who of ['party', 'public'] as const)
      expect(await (await get(who, `${PROGRAMME}/nhat-ky?tim=doi+chieu+voi`)).text()).not.toContain(
        'boundary-expansion',
      );
  });

  test('a round of opinions is there for who may not see what its note names, without the note', async () => {
    expect(await (await get('whole', DESK)).text()).toContain(`Lưu ý ${NAME}`);
    const seen = await (await get('party', DESK)).text();
    expect([seen.includes('Lưu ý'), /lay-y-kien-[0-9a-f]+/u.test(seen)]).toEqual([false, true]);
  });

  test('a block with words that somebody may not see says so, and nothing is put in their place', async () => {
    expect(await (await get('party', DESK)).text()).toContain('Có lời ông (bà) không được xem');
    const word = { 'bao-cao': REPORT, doan: 'opening', lam: 'loi', loi: 'Lời khác.', lenh: 'khac' };
    expect(await (await post('party', DESK, word)).text()).toContain('không làm được việc này với bản ghi này');
    expect(await (await get('whole', DESK)).text()).toContain('Mở đầu có');
  });

  test('pages and figures say that they are incomplete for this reader, and to nobody else', async () => {
    const figure = `${API}/figures?workspace=${WORKSPACE}&address=${encodeURIComponent('count work')}`;
    for (const who of ['public', 'leader'] as const)
      expect(await (await get(who, PROGRAMME)).text(), who).toContain('Chưa đầy đủ đối với người đọc này');
    expect(await (await get('government', PROGRAMME)).text()).not.toContain('đối với người đọc này');
    expect(await (await get('public', figure)).json()).toMatchObject({ incompleteForReader: true });
    expect(await (await get('public', `${PROGRAMME}/bao-cao/tep/html`)).text()).toContain('CHƯA ĐẦY ĐỦ');
  });

  test('is not changed by who may not see it, and nobody gives a record to others than themselves', async () => {
    expect((await correct('party', RECORD, { name: 'Tên khác' })).status).toBeGreaterThan(399);
    const other = `${PROGRAMME}/ho-so/to-chuc/flc`;
    const refused = await correct('party', other, { audience: 'government' });
    expect(await refused.text()).toContain('không được xem');
    expect((await correct('party', other, { audience: 'party' })).status).toBe(302);
    expect((await get('government', other)).status).toBe(404);
  });
});

test('what goes with a programme is counted by kind, the first few named, the others a step away', async () => {
  const html = await (await get('administrator', `${PROGRAMME}/ho-so/chuong-trinh/08-nq-tu/xoa`)).text();
  const all = Number(/(\d+) bản ghi thuộc về/u.exec(html)?.[1]);
  const kinds = [...html.matchAll(/<dt>[^<:]+: (\d+)<\/dt><dd>([\s\S]*?)<\/dd>/gu)].map(([, count, shown = '']) => ({
    count: Number(count),
    first: [...(shown.split('<details')[0] ?? '').matchAll(/<li/gu)].length,
    others: [...(/<details[\s\S]*/u.exec(shown)?.[0] ?? '').matchAll(/<li/gu)].length,
  }));
  expect(all).toBeGreaterThan(100);
  expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(all);
  for (const { count, first, others } of kinds) {
    expect(first).toBe(Math.min(count, 3));
    expect(others).toBe(Math.min(count - first, 100));
  }
});

describe('a record that was deleted', () => {
  const closing = async (id: string): Promise<void> => {
    const path = `${PROGRAMME}/ho-so/cong-trinh/${id}/xoa`;
    const fields = postFields(await (await get('whole', path)).text());
    await taken('whole', path, { ...fields, 'ly-do': 'ghi trùng' });
  };
  const historyOf = (id: string): string => `${PROGRAMME}/ho-so/cong-trinh/${id}`;

  test('says so on its page, with the way to its history, for everybody', async () => {
    await closing('boundary-expansion');
    for (const who of ['whole', 'public'] as const) {
      const answer = await get(who, `${PROGRAMME}/cong-trinh/boundary-expansion`);
      const html = await answer.text();
      expect(answer.status).toBe(404);
      expect(html).toContain('Bản ghi này đã xóa');
      expect(html).toContain(`href="${historyOf('boundary-expansion')}"`);
      expect((await get(who, historyOf('boundary-expansion'))).status).toBe(200);
    }
    const list = await (await get('whole', `${PROGRAMME}/ho-so/cong-trinh`)).text();
    expect(list).toMatch(new RegExp(`>Đã xóa<[\\s\\S]*href="${historyOf('boundary-expansion')}"`, 'u'));
    expect(await (await get('whole', `${historyOf('boundary-expansion')}/sua`)).text()).toContain('Bản ghi này đã xóa');
    expect(await (await get('public', `${PROGRAMME}/cong-trinh/chua-bao-gio`)).text()).not.toContain('đã xóa');
  });

  test('is told to nobody for whom it was not: its page is as one that never was', async () => {
    await closing(ID);
    expect(await (await get('whole', `${PROGRAMME}/cong-trinh/${ID}`)).text()).toContain('Bản ghi này đã xóa');
    const bodyOf = async (id: string) =>
      /<main[\s\S]*<\/main>/u
        .exec(await (await get('public', `${PROGRAMME}/cong-trinh/${id}`)).text())?.[0]
        .replaceAll(id, 'ID');
    expect(await bodyOf(ID)).toBe(await bodyOf('chua-bao-gio'));
  });
});
