/** What every page is held to, wherever a journey comes by. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityFaults, NARROWEST, sidewaysScroll } from './browser.ts';

/** Nothing is to be scrolled sideways in the narrowest window; the page has its own again behind it. */
export const fitsNarrow = async (page: Page, what?: string): Promise<void> => {
  const before = page.viewportSize();
  await page.setViewportSize(NARROWEST);
  expect(await sidewaysScroll(page), what).toBe(0);
  if (before) await page.setViewportSize(before);
};

/** The same, and no fault of accessibility. `what`: what the page is, where one journey looks at many. */
export const sound = async (page: Page, what?: string): Promise<void> => {
  expect(await accessibilityFaults(page), what).toEqual([]);
  await fitsNarrow(page, what);
};
