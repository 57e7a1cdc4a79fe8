/** A real Chromium, and what a journey looks at in it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { letActsSettle } from './settled.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // One process draws all pages: each new one would compile their scripts anew.
  '--renderer-process-limit=1',
  '--disable-site-isolation-trials',
  '--in-process-gpu',
  // Pages are left before code that is made quick pays for itself.
  '--js-flags=--no-opt --no-maglev',
];

export const PHONE = { width: 390, height: 844 };
/** A laptop at 400 %, or the narrowest phone. */
export const NARROWEST = { width: 320, height: 640 };
export const LAPTOP = { width: 1366, height: 768 };

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: FLAGS });

export interface WatchedPage {
  readonly page: Page;
  /** Errors of scripts and breaches of the security policy, as the browser told them. */
  readonly complaints: readonly string[];
  /** Requests that left for another host. */
  readonly strangers: readonly string[];
  readonly close: () => Promise<void>;
}

/** A fresh visitor: no cookies, no cache. */
export const newVisitor = async (
  browser: Browser,
  site: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> => {
  const context = await browser.newContext({ baseURL: site, viewport: LAPTOP, locale: 'vi-VN', ...options });
  const page = await context.newPage();
  letActsSettle(page);
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !url.startsWith('data:') && !url.startsWith('blob:')) strangers.push(url);
  });
  return { page, complaints, strangers, close: () => context.close() };
};

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

let axe: string | undefined;
const axeSource = async (): Promise<string> =>
  (axe ??= await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));

const AA = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

/**
 * Faults against WCAG 2.2 AA, and against good practice, that axe finds on the page, one line each. `rules`: these
 * alone.
 */
export const accessibilityFaults = async (page: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  const runOnly = rules ? { type: 'rule', values: rules } : AA;
  // Evaluated by the browser's own tools, which the page's security policy does not bind.
  if (!(await page.evaluate(`typeof axe === 'object'`))) await page.evaluate(`${await axeSource()}; undefined`);
  const violations = (await page.evaluate(
    // Nothing is fetched for it anew: no rule asked for reads style sheets or films.
    `axe.run(document, { preload: false, resultTypes: ['violations'], runOnly: ${JSON.stringify(runOnly)} }).then((found) => found.violations)`,
  )) as readonly AxeViolation[];
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`);
};

/** Opens a page and waits until its script listens: quicker than a network that is idle for half a second. */
export const visit = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await page.waitForFunction(() => {
    const frame = document.querySelector('.with-panel');
    return frame !== null && Object.keys(frame).some((key) => key.startsWith('__reactProps'));
  });
  // Effects run after what was drawn.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
};

/** Goes on to another page of the site as a link does, by the script that is there: `page` stands on one already. */
export const follow = async (page: Page, path: string): Promise<void> => {
  await page.evaluate((to) => {
    const { __reactRouterDataRouter: router } = window as unknown as {
      readonly __reactRouterDataRouter: { readonly navigate: (to: string) => Promise<void> };
    };
    return router.navigate(to);
  }, path);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
};

/** Opens a figure's trace by keyboard; answers the panel once it tells the address. */
export const openTrace = async (page: Page, figure: Locator): Promise<Locator> => {
  await figure.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await panel.locator('.trace-address').waitFor();
  return panel;
};

/** How far the page is wider than its window: 0 when nothing must be scrolled sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
