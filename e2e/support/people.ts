/** Persons with their roles on a site, made by plain requests; each signs in by a cookie. */
import type { Site } from './site.ts';

const PASSWORD = 'cầu vồng trên suối Tả Nậm';

export interface Request {
  readonly get: (cookie: string, path: string) => Promise<Response>;
  readonly post: (cookie: string, path: string, fields: Readonly<Record<string, string>>) => Promise<Response>;
}

export const requestsTo = (site: Site): Request => {
  const headers = (cookie: string) => ({ origin: site.url, ...(cookie !== '' && { cookie }) });
  return {
    get: (cookie, path) => fetch(site.url + path, { headers: headers(cookie), redirect: 'manual' }),
    post: (cookie, path, fields) =>
      fetch(site.url + path, {
        method: 'POST',
        headers: { ...headers(cookie), 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
        redirect: 'manual',
      }),
  };
};

const sessionOf = (answer: Response): string => {
  const [first = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
  if (!first.includes('=')) throw new Error(`no session: ${answer.status}`);
  return first;
};
const person = (name: string, signIn: string) => ({ name, position: '', signIn, purpose: 'thử', keepUntil: '' });
const passwords = { password: PASSWORD, again: PASSWORD };

/** The first account: it keeps the installation. */
export const makeKeeper = async (site: Site): Promise<string> =>
  sessionOf(
    await requestsTo(site).post('', '/tai-khoan/thiet-lap', { ...person('Quản trị', 'quan-tri'), ...passwords }),
  );

export interface Wanted {
  /** Absent: as the person signs in. */
  readonly name?: string;
  readonly role: string;
  readonly agency?: string;
  /** Lines of the locality whose internal records the person may see. */
  readonly lines?: readonly string[];
  /** Absent: the one that all are made in. */
  readonly workspace?: string;
}

/** Persons by the names under which they sign in, who have done so by the one-time link. Answers their cookies. */
export const makePeople = async <Who extends string>(
  site: Site,
  keeper: string,
  workspace: string,
  people: Readonly<Record<Who, Wanted>>,
): Promise<ReadonlyMap<Who, string>> => {
  const { post } = requestsTo(site);
  const cookies = new Map<Who, string>();
  for (const [who, wanted] of Object.entries(people) as [Who, Wanted][]) {
    const { name = who, role, agency, lines = [] } = wanted;
    const made = await post(keeper, `/tai-khoan/nguoi-dung/${wanted.workspace ?? workspace}`, {
      ...person(name, who),
      role,
      ...(agency !== undefined && { agency }),
      ...Object.fromEntries(lines.map((line) => [line, 'co'])),
    });
    const token = /\/tai-khoan\/moi\/([\w-]+)/u.exec((await made.text()).replaceAll(/<wbr\s*\/?>/gu, ''))?.[1];
    if (token === undefined) throw new Error(`no link for ${who}: ${made.status}`);
    cookies.set(who, sessionOf(await post('', `/tai-khoan/moi/${token}`, passwords)));
  }
  return cookies;
};

/** Signs a person of `makePeople` in once more: a session holds for a working day. Answers the cookie. */
export const signInAgain = async (site: Site, who: string): Promise<string> =>
  sessionOf(await requestsTo(site).post('', '/tai-khoan/dang-nhap', { ve: '/', signIn: who, password: PASSWORD }));
