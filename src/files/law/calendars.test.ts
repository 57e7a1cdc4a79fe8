import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readCalendar } from '#files/law/calendars.ts';

const SHIPPED = new URL('../../../data/calendar/viet-nam.yaml', import.meta.url);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tien-do-calendar-'));
});
afterAll(async () => rm(folder, { recursive: true }));

const changed = async (from: string, to: string): Promise<unknown> => {
  const text = await readFile(SHIPPED, 'utf8');
  expect(text).toContain(from);
  const file = join(folder, 'changed.yaml');
  await writeFile(file, text.replace(from, to));
  return readCalendar(file);
};

describe('the public calendar', () => {
  it('tells of each day by what law, and how sure it is; nothing claims to be more than secondary', async () => {
    const { years, fixed, week, terms, compensation } = await readCalendar();
    for (const { status, source } of [...years, ...fixed, week, terms, compensation]) {
      expect(source).not.toBe('');
      expect(['derived', 'secondary', 'unverified']).toContain(status);
    }
    expect(years.filter((one) => one.announced).map((one) => one.year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
  });
  it('gives five days of Tết each announced year, the days made good with them', async () => {
    const { years } = await readCalendar();
    for (const { year, off } of years.filter((one) => one.announced)) {
      const [tet] = off.filter(({ name }) => name.startsWith('Tết') && !name.startsWith('Tết Dương lịch'));
      expect(tet?.to, String(year)).toBeDefined();
    }
  });
  test.each([
    ["'2026-02-16', to: '2026-02-20'", "'2026-02-16', to: '2026-02-10'", 'ends before it begins'],
    ["{ from: '2026-09-01'", "{ from: '2025-09-02'", 'does not lie in 2026'],
    ["{ from: '2026-09-01'", "{ from: '2026-02-18'", 'stands twice'],
    ["work: '2026-08-22'", "work: '2026-08-21'", 'is worked by the week'],
    ["off: '2026-08-31'", "off: '2026-08-30'", 'is off by the week'],
    ['  - year: 2027', '  - year: 2026', 'stands twice'],
  ])('refuses %s as %s', async (from, to, why) => expect(changed(from, to)).rejects.toThrow(why));
});
