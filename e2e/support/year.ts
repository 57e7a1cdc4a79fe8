/** What people do in a year of reports: signed in on the day, on pages without scripts or by plain requests. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Browser, Page } from 'playwright-core';
import { newVisitor } from './browser.ts';
import { startSiteAt, type SiteInTime } from './clock.ts';
import { giveDuties } from './duties.ts';
import { formFields, postFields } from './forms.ts';
import { makeKeeper, makePeople, requestsTo, signInAgain, type Wanted } from './people.ts';
import { PROGRAMME, WORKSPACE, writeYearProgramme } from './year-programme.ts';

/** Where pictures of the pages and the files of the reports go, to be looked at. */
const KEPT = process.env['TIENDO_PHOTOS'];

/** What is typed into rows: by what their keys begin with, then by field. */
type Typed = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The address of a unit's return, and of a page of it. */
export const unit = (quarter: number, agency: string, screen = ''): string =>
  `${PROGRAMME}/viec-don-vi/15-nq-du.2026-q${quarter}/${agency}${screen === '' ? '' : `/${screen}`}`;
export const approving = (quarter: number, agency: string): string =>
  `${PROGRAMME}/duyet-phieu/15-nq-du.2026-q${quarter}/${agency}`;

export const OFFICE = 'Cầm Thị Văn';
const PEOPLE: Readonly<Record<string, Wanted>> = {
  'van-phong': { name: OFFICE, role: 'office' },
  tyt: { name: 'Lò Thị Y', role: 'reporter', agency: 'tyt' },
  'tyt-duyet': { name: 'Quàng Văn Trạm', role: 'approver', agency: 'tyt' },
  vhxh: { name: 'Hà Văn Xã', role: 'reporter', agency: 'vhxh' },
  ubnd: { name: 'Vì Văn Ủy', role: 'reporter', agency: 'ubnd' },
};
/** What each agency owes from the first quarter on. */
const OWED: Readonly<Record<string, readonly string[]>> = {
  tyt: ['bhyt', 'sdd', 'bs', 'kham', 'tvm'].map((one) => `chi-tieu:${one}`),
  vhxh: ['chuan', 't5', 'bd'].map((one) => `chi-tieu:${one}`),
  ubnd: ['progress', 'money', 'obstacle', 'task'].map((one) => `bao-cao:${one}`),
};

/** A site on which nothing is reported yet, with its people and what their agencies owe. */
export const startYear = async (browser: Browser, day: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'tiendo-year-'));
  await writeYearProgramme(join(folder, 'files'));
  const site = await startSiteAt(join(folder, 'data'), `${day}T02:00:00Z`, join(folder, 'files'));
  const { page } = await newVisitor(browser, site.url, { javaScriptEnabled: false });
  if (KEPT !== undefined) await mkdir(KEPT, { recursive: true });
  const cookies = new Map(await makePeople(site, await makeKeeper(site), WORKSPACE, PEOPLE));
  for (const [agency, owed] of Object.entries(OWED))
    await giveDuties(site, cookies.get('van-phong') ?? '', {
      programme: PROGRAMME,
      agencies: [agency],
      owed,
      from: 'quý I/2026',
    });
  const stop = async (): Promise<void> => {
    await site.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { page, stop, ...asPeople(site, page, cookies) };
};

const asPeople = (site: SiteInTime, page: Page, cookies: Map<string, string>) => {
  const { get, post } = requestsTo(site);
  /** Somebody signs in once a day. */
  const cookieOf = async (who: string): Promise<string> => {
    const known = cookies.get(who) ?? (await signInAgain(site, who));
    cookies.set(who, known);
    return known;
  };
  const on = async (day: string): Promise<void> => {
    cookies.clear();
    await site.moveTo(`${day}T02:00:00Z`);
  };
  /** From now on the page is that of somebody. */
  const be = async (who: string, path: string): Promise<void> => {
    const [name = '', value = ''] = (await cookieOf(who)).split('=');
    await page.context().clearCookies();
    await page.context().addCookies([{ name, value, url: site.url }]);
    await page.goto(path);
  };
  /** Of nobody: as the public sees it. */
  const text = async (who: string, path: string): Promise<string> =>
    (await get(who === '' ? '' : await cookieOf(who), path)).text();
  const sent = async (who: string, path: string, fields: Readonly<Record<string, string>>): Promise<void> => {
    const answer = await post(await cookieOf(who), path, fields);
    if (answer.status === 302) return;
    const told = /role="alert"[\s\S]{0,600}/u.exec(await answer.text())?.[0] ?? '';
    throw new Error(`${who} ${path}: ${answer.status} ${told}`);
  };
  /** A screen of a return, filled in as its form is. */
  const fill = async (who: string, path: string, typed: Typed): Promise<void> => {
    const fields = formFields(await text(who, path), 'return-form');
    const rows = JSON.parse(fields['dong'] ?? '[]') as readonly string[];
    const cells = Object.entries(typed).flatMap(([start, own]) => {
      const at = rows.findIndex((row) => row.startsWith(start));
      if (at < 0) throw new Error(`${path}: no row ${start} of ${rows.join()}`);
      return Object.entries(own).map(([field, value]) => [`d${at}.${field}`, value]);
    });
    await sent(who, path, { ...fields, ...Object.fromEntries(cells) });
  };
  const hand = async (quarter: number, agency: string): Promise<void> => {
    const path = unit(quarter, agency, 'gui');
    await sent(agency, path, { ...postFields(await text(agency, path)), viec: 'gui', 'loi-kem': '' });
  };
  const approve = async (quarter: number, agency: string): Promise<void> => {
    const path = approving(quarter, agency);
    await sent('van-phong', path, { ...postFields(await text('van-phong', path)), viec: 'duyet' });
  };
  /** The unit's own form, with values typed beside the names of its rows. */
  const formWith = async (agency: string, quarter: number, values: Readonly<Record<string, string>>) => {
    const taken = await get(await cookieOf(agency), `${unit(quarter, agency, 'bieu')}/tep`);
    const { sheets } = await readXlsx(new Uint8Array(await taken.arrayBuffer()));
    return writeXlsx({
      sheets: sheets.map(({ name, rows }): WriteSheet => {
        const [named, field] = ['_ten', 'value'].map((one) => rows[0]?.indexOf(one) ?? -1) as [number, number];
        const typed = rows.map((row, line) => {
          const key = line > 1 ? Object.keys(values).find((one) => String(row[named]).includes(one)) : undefined;
          return key === undefined ? row : row.map((cell, at) => (at === field ? (values[key] ?? '') : cell));
        });
        return { name, rows: typed as NonNullable<WriteSheet['rows']> };
      }),
    });
  };
  /** The words of an issued report; its files are kept where somebody wants to look at them. */
  const issuedWords = async (report: string): Promise<string> => {
    const file = (format: string) => `${PROGRAMME}/bao-cao/da-ban-hanh/tep/${format}?ky=${report}`;
    if (KEPT !== undefined)
      for (const format of ['docx', 'pdf']) {
        const answer = await get(await cookieOf('van-phong'), file(format));
        await writeFile(join(KEPT, `${report}.${format}`), new Uint8Array(await answer.arrayBuffer()));
      }
    return (await text('van-phong', file('text'))).replaceAll('\u00a0', ' ');
  };
  const photo = async (name: string): Promise<void> => {
    if (KEPT !== undefined) await page.screenshot({ path: join(KEPT, `${name}.png`), fullPage: true });
  };
  return { on, be, text, sent, fill, hand, approve, formWith, issuedWords, photo };
};
