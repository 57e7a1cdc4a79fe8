/**
 * Every kind of page, where it has most to show: no fault of WCAG 2.2 AA, no complaint, no other host; nothing to be
 * scrolled sideways on a phone and at 320 pixels, which is a laptop at 400 %; for fingers, targets that keep their
 * distance.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  accessibilityFaults,
  LAPTOP,
  NARROWEST,
  newVisitor,
  openBrowser,
  PHONE,
  sidewaysScroll,
  visit,
  type WatchedPage,
} from './support/browser.ts';

const site = inject('site');
const REAL = '/bac-kan/08-nq-tu';
const TEACHING = '/thanh-pho-mau/01-nq-tu';
const PAGES = [
  '/',
  '/du-lieu-mo',
  '/tim-kiem',
  '/tim-kiem?tim=duong',
  '/bac-kan/figures',
  `/bac-kan/figures?address=${encodeURIComponent('objective:2 progress')}`,
  ...[
    '',
    '/nhiem-vu',
    '/nhiem-vu/2.4',
    '/cong-trinh',
    '/cong-trinh?xem=giai-doan',
    '/cong-trinh?xem=ban-do',
    '/cong-trinh/provincial-stadium',
    '/so-lieu',
    '/so-lieu?xem=ma-tran',
    '/so-lieu/budget-revenue',
    '/nguon-luc',
    '/van-ban',
    '/van-ban/931-qd-ubnd',
    '/do-thi',
    '/do-thi/lo-trinh',
    '/bao-cao',
    '/bao-cao/so',
    '/bao-cao/kiem-tra',
    '/bao-cao/muc-do',
    '/bao-cao/soan',
    '/bao-cao/soan?doan=opening&tim=nam',
    '/bao-cao/ban-hanh',
    '/giam-sat',
    '/cham-diem',
    '/nhat-ky',
    '/nhat-ky?viec=them&loai=work',
    '/tim-kiem',
    '/so-sanh',
    '/so-sanh?tu=31/12/2022&den=31/5/2023',
    '/so-sanh?theo=nhat-ky&tu=90&den=100',
    '/tim-kiem?tim=mat+bang',
    '/tim-kiem?tim=duong&loai=work',
  ].map((path) => REAL + path),
  ...[
    '/do-thi',
    '/do-thi/lo-trinh',
    '/do-thi/kich-ban',
    '/do-thi/ban-hanh',
    '/do-thi/nhieu-do-thi',
    '/do-thi/bo-tieu-chi',
  ].map((path) => TEACHING + path),
];

let browser: Browser;
let visitor: WatchedPage;
beforeAll(async () => {
  browser = await openBrowser();
  visitor = await newVisitor(browser, site, { hasTouch: true, isMobile: true });
});
afterAll(() => browser.close());

test.each(PAGES)('%s', async (path) => {
  const { page, complaints, strangers } = visitor;
  await page.setViewportSize(LAPTOP);
  await visit(page, path);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.setViewportSize(PHONE);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await accessibilityFaults(page, ['target-size'])).toEqual([]);
  await page.setViewportSize(NARROWEST);
  expect(await sidewaysScroll(page)).toBe(0);
  expect([...complaints, ...strangers]).toEqual([]);
});
