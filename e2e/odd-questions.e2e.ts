/** Whatever stands in the address bar: no page fails, and no link leads away. */
import { once } from 'node:events';
import { get, request, type IncomingMessage } from 'node:http';
import { expect, inject, test } from 'vitest';

const site = inject('site');
const REAL = '/bac-kan/08-nq-tu';
const TEACHING = '/thanh-pho-mau/01-nq-tu';

/** All that pages ask in the address bar, with what is no answer to any of it. */
const NAMES = [
  'tim muc-tieu tinh-trang loai linh-vuc dia-ban can-xu-ly co-quan hieu-luc nguon nam xem sort trang dong',
  'a b chi-tieu cho da-ghi da-luu den do-thi doi-chieu luat ngan-sach nhat-ky tu-choi bo tu toi nguoi viec theo trang-so address asOf',
]
  .join(' ')
  .split(' ');
const ODD = [
  'x',
  '0',
  '-1',
  '2',
  'x,late',
  'a]',
  '%00',
  'constructor',
  '__proto__',
  '99999999999',
  '=1+1',
  '%E2%80%AE',
  '%',
  // Longer than a word that the database takes, four times in a question.
  'a'.repeat(2100),
];

const LISTS = [
  '',
  '/nhiem-vu',
  '/cong-trinh',
  '/so-lieu',
  '/nguon-luc',
  '/van-ban',
  '/giam-sat',
  '/nhat-ky',
  '/tim-kiem',
  '/so-sanh',
  '/bao-cao',
];
const CSVS = [
  '/nhiem-vu.csv',
  '/cong-trinh.csv',
  '/so-lieu.csv',
  '/nguon-luc.csv',
  '/van-ban.csv',
  '/giam-sat.csv',
  '/nhat-ky.csv',
];
const CITY = [
  '/do-thi',
  '/do-thi/lo-trinh',
  '/do-thi/kich-ban',
  '/do-thi/ban-hanh',
  '/do-thi/nhieu-do-thi',
  '/do-thi/bo-tieu-chi',
  '/do-thi.csv',
];

/**
 * Each name once with one odd value, the values in turn: pages that know the name meet every value in some question.
 */
const questions = (path: string): readonly string[] =>
  ODD.map(
    (_, shift) => `${path}?${NAMES.map((name, at) => `${name}=${ODD[(at + shift) % ODD.length] ?? ''}`).join('&')}`,
  );

test.each([
  ...[...LISTS, ...CSVS].map((path) => REAL + path),
  ...CITY.map((path) => TEACHING + path),
  '/bac-kan/figures',
  '/tim-kiem',
])('%s', async (path) => {
  const alone = NAMES.filter((name) => name !== 'asOf').map((name) => `${path}?${name}=x`);
  for (const asked of [...questions(path), ...alone]) {
    const answer = await fetch(site + asked, { redirect: 'manual' });
    await answer.arrayBuffer();
    expect(answer.status, asked).toBeLessThan(500);
  }
});

test.each(['//evil.example', '//evil.example/x?asOf=31/5/2023', '///evil.example', '/\\evil.example'])(
  'a page asked for as %s stands on this site, and so do its links',
  async (path) => {
    const answer = await fetch(site + path, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')?.startsWith('/evil.example')]).toEqual([308, true]);
    const page = await (await fetch(site + path)).text();
    expect(page).not.toMatch(/(?:href|action)="(?:\/\/|\/\\)/u);
    expect(page).toContain('lang=en');
  },
);

/** Asked for letter by letter: a client of the web would mend the path before it leaves. */
const statusOf = async (path: string, method: 'GET' | 'HEAD'): Promise<number> => {
  const [answer] = (await once(get(site, { path, method, headers: { accept: 'text/html' } }), 'response')) as [
    IncomingMessage,
  ];
  answer.resume();
  return answer.statusCode ?? 0;
};

test.each(['null', 'foo', 'http://', 'https://evil.example'])(
  'a form that comes from %s is told to be foreign',
  async (origin) => {
    const body = new URLSearchParams({ signIn: 'a', password: 'b' });
    const answer = await fetch(`${site}/tai-khoan/dang-nhap`, { method: 'POST', headers: { origin }, body });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('không được gửi từ trang của Tiến Độ');
  },
);

test('a method that no request of the web can have is refused, not a fault', async () => {
  const asked = request(site, { method: 'TRACE', path: '/' }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD, POST']);
});

test.each(['POST', 'PUT', 'DELETE'])('%s to a page that takes nothing is told so, not as a fault', async (method) => {
  const answer = await fetch(`${site}/bac-kan/08-nq-tu/cong-trinh`, { method, headers: { origin: site } });
  const text = await answer.text();
  expect(answer.status).toBe(405);
  expect(text).toContain('Trang này không nhận yêu cầu được gửi theo cách đó');
  expect(text).not.toContain('Sự cố số');
});

/** What names nothing that there is, and what is no text at all. */
const NOTHING = [
  'khong-co',
  '%00',
  '%ED%A0%BD',
  '%F0%9F',
  '%zz',
  '%',
  '%1B%5B2J',
  '%0A',
  '__proto__',
  'a'.repeat(3000),
];

test.each([
  '/*',
  '/*/figures',
  '/*/08-nq-tu',
  '/bac-kan/*',
  ...['nhiem-vu', 'cong-trinh', 'so-lieu', 'van-ban', 'ho-so', 'ho-so/work', 'ho-so-moi'].map(
    (name) => `${REAL}/${name}/*`,
  ),
  `${REAL}/ho-so/work/*/sua`,
  `${REAL}/bao-cao/tep/*`,
  '/tai-khoan/*',
  '/api/v1/*',
  '/api/v1/works?workspace=*',
  '/assets/*',
])('nothing stands at %s, and that is told', async (pattern) => {
  for (const part of NOTHING)
    for (const method of ['GET', 'HEAD'] as const) {
      const status = await statusOf(pattern.replace('*', part), method);
      expect(status, `${method} ${part}`).toBeGreaterThanOrEqual(400);
      expect(status, `${method} ${part}`).toBeLessThan(500);
    }
});
