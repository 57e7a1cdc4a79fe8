/** What a trace tells as the value that is stored: nothing abbreviated, and days in words as everywhere. */
import { expect, it } from 'vitest';
import { parseAddress } from '#core/address/address.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import type { Language } from '#words/language.ts';
import { opened } from '#testing/opened.ts';
import { q } from '#testing/records.ts';
import { traceOf } from '#web/figure/page.ts';

const programme = opened(
  {
    agency: [{ id: 'office', name: 'Văn phòng' }],
    work: [{ id: 'w', name: 'Đường' }],
    progress: [{ id: '1', work: 'w', status: 'ongoing', expectedFinish: '2023-06-30' }],
    measure: [{ id: 'm', unit: 'tỷ đồng' }],
    observation: [{ measure: 'm', place: 'city', period: '2022', value: q('1.234,5 tỷ đồng') }],
  },
  '2023-07-10',
);

const storedIn = (language: Language, text: string) => {
  const address = parseAddress(text);
  if (!address.ok) throw new Error(text);
  const figure = figureAt(programme.view, address.value);
  const read = { opened: { figure, records: [], head: { sequence: 1, hash: '' } }, behind: [], history: [] };
  const given = { ...read, missing: { what: [] } };
  return traceOf(language, programme, given, {
    site: 'http://x',
    url: new URL('http://x/'),
    standing: { issued: [], told: { waiting: [], approved: [] } },
  }).stored;
};

it.each([
  ['vi', 'work:w finish', 'ngày 30/6/2023'],
  ['en', 'work:w finish', '30 June 2023'],
  ['vi', 'measure:m @city', '1.234.500.000.000'],
  ['en', 'measure:m @city', '1,234,500,000,000'],
] as const)('%s: %s is stored as %s', (language, address, stored) => {
  expect(storedIn(language, address)).toBe(stored);
});
