/**
 * An act of a journey ends when the page that it leads to stands. By itself a click ends when that page has begun to
 * arrive, or, where the page's script fetches it, before it was asked for: what is read at once is then sometimes the
 * old page, or half of the new one. A machine under load shows it.
 */
import { setTimeout } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';

const ACTS = ['click', 'check', 'uncheck', 'setChecked', 'press', 'selectOption', 'setInputFiles'] as const;
const A_BLINK_MS = 10;
/** What takes longer, the test waits for by itself. */
const PATIENCE_MS = 15_000;

/** The router's own mark; a page without script has none, and is never on its way by script. */
const UNDER_WAY = `document.readyState === 'loading' ||
  (window.__reactRouterDataRouter?.state.navigation.state ?? 'idle') !== 'idle'`;

const isUnderWay = async (page: Page): Promise<boolean> => {
  try {
    return await page.evaluate<boolean>(UNDER_WAY);
  } catch {
    // A page that is being left does not answer.
    return !page.isClosed();
  }
};

/** Waits until nothing is on its way to `page`, fifteen seconds at most. */
const settle = async (page: Page): Promise<void> => {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end && (await isUnderWay(page))) await setTimeout(A_BLINK_MS);
};

type Act = (this: Locator, ...args: unknown[]) => Promise<unknown>;

const patched = new WeakSet();

/** From now on each act on a part of a page waits for what follows from it, but for `noWaitAfter`. */
export const letActsSettle = (page: Page): void => {
  const kind = Object.getPrototypeOf(page.locator('html')) as Record<string, Act>;
  if (patched.has(kind)) return;
  patched.add(kind);
  for (const name of ACTS) {
    const act = kind[name];
    if (!act) throw new Error(`a locator without ${name}`);
    kind[name] = async function settled(...args) {
      const answer = await act.apply(this, args);
      const last = args.at(-1) as { readonly noWaitAfter?: boolean } | undefined;
      if (!last?.noWaitAfter) await settle(this.page());
      return answer;
    };
  }
};
