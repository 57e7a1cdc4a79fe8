/**
 * A programme whose observations are read row by row is the one that is read whole, and so is all that is wrong with
 * it.
 */
import { describe, expect, test } from 'vitest';
import { knownCodes } from '#app/shipped.ts';
import type { Problem } from '#core/problem.ts';
import { readProgramme } from '#files/programme/read-programme.ts';
import { readStreamed } from '#files/programme/read-streamed.ts';
import type { SeriesChunk } from '#files/programme/series-file.ts';
import { writeProgramme } from '#files/programme/write-programme.ts';
import { largeProgramme } from '#testing/large/large-programme.ts';
import { BASE, filesOf } from '#testing/small-programme.ts';

const KNOWN = await knownCodes();

const MEASURES = `- { id: khach, name: Khách, unit: hộ, aggregation: sum, direction: up, source: nq-01 }
- { id: khach-noi, name: Khách nội, unit: hộ, aggregation: sum, direction: up, source: nq-01 }
- { id: khach-ngoai, name: Khách ngoài, unit: hộ, aggregation: sum, direction: up, source: nq-01 }
`;
const HEAD = 'measure,place,period,kind,value,since,note,source';
const row = (measure: string, value: string, place = 'xa-a', period = '2023', source = 'bc-01'): string =>
  `${measure},${place},${period},actual,${value},,,${source}`;
const WHOLE = [row('khach', '10 hộ'), row('khach-noi', '4 hộ'), row('khach-ngoai', '6 hộ')];
const OTHER = MEASURES.replace('name: Khách ngoài, unit: hộ', 'name: Khách ngoài, unit: xã');
const MIXED = [row('khach-noi', '4 hộ'), row('khach-ngoai', '6 xã')];
const CLAIM = `- { id: t, label: tổng, formula: sum, value: 99 hộ, parts: ["measure:khach-noi @xa-a #2023", "measure:khach-ngoai @xa-a #2023"], objective: "1.1", source: bc-01 }
`;

const files = (rows: readonly string[], others: Readonly<Record<string, string>> = {}) =>
  filesOf({ ...BASE, 'measures.yaml': MEASURES, 'observations.csv': `${[HEAD, ...rows].join('\n')}\n`, ...others });

/** But for how large a file may be, which is another size. */
const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map((one) => JSON.stringify({ ...one, data: { ...one.data, most: 0 } })).toSorted();

const both = async (given: ReadonlyMap<string, Uint8Array>) => {
  const [whole, streamed] = [readProgramme(given, KNOWN), await readStreamed(given, KNOWN)];
  return { whole, streamed };
};

describe('all that is wrong is told the same', () => {
  test.each<readonly [string, readonly string[], Readonly<Record<string, string>>, readonly string[]]>([
    ['a value that cannot be read', [...WHOLE, row('khach', 'mười', 'xa-a', '2022')], {}, ['quantity.']],
    ['a place that is not there', [row('khach', '1 hộ', 'xa-b')], {}, ['reference.unknown']],
    ['another unit than the measure’s', [row('khach', '1 ha')], {}, ['observation.unit']],
    ['a year after its source', [row('khach', '1 hộ', 'xa-a', '2026')], {}, ['dates.after-source']],
    ['the same twice', [...WHOLE, row('khach', '11 hộ')], {}, ['id.duplicate']],
    ['a row that is too wide', [`${row('khach', '1 hộ')},x`], {}, ['csv.cells']],
    ['no value and no note', [row('khach', '')], {}, ['observation.no-value']],
    ['a claim whose parts cannot be added', MIXED, { 'claims.yaml': CLAIM, 'measures.yaml': OTHER }, ['claim.mixed-']],
    ['a head of other words', [], { 'observations.csv': 'measure,place,when\na,b,c\n' }, ['csv.column-']],
    ['an open quote', ['"khach,xa-a,2023'], {}, ['csv.quote-open']],
    ['what stands in no column', [], { 'observations.csv': `${HEAD},\n${row('khach', '1 hộ')},x\n` }, ['csv.']],
    ['mistakes here and elsewhere', [row('khac', '1 hộ')], { 'places.csv': 'id,name\n' }, ['reference.unknown']],
    ['no programme', WHOLE, { 'programme.yaml': '[]' }, ['yaml.']],
  ])('%s', async (_, rows, others, codes) => {
    const { whole, streamed } = await both(files(rows, others));
    expect(whole.ok || told(whole.problems)).toEqual(streamed.ok || told(streamed.problems));
    for (const code of codes) expect(streamed.ok || told(streamed.problems).join('\n')).toContain(`"code":"${code}`);
  });
  test('nothing at all', async () => {
    const { whole, streamed } = await both(new Map());
    expect(streamed).toEqual(whole);
  });
  test('twenty thousand bad rows: the first with their lines, and how many more', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => row('khach', '1 hộ', `xa-${at}`));
    const { streamed } = await both(files(many));
    const problems = streamed.ok ? [] : streamed.problems;
    expect(problems[0]).toMatchObject({ code: 'reference.unknown', where: { file: 'observations.csv', line: 2 } });
    expect([problems.length, problems.at(-1)?.data]).toEqual([501, { more: 19_500 }]);
  });
});

test('what is right is the same, and can be read again and again', async () => {
  const made = writeProgramme(largeProgramme({ works: 3, fundings: 5, observations: 9000, places: 5 }));
  const { whole, streamed } = await both(made);
  if (!whole.ok || !streamed.ok) throw new Error(JSON.stringify([whole, streamed]).slice(0, 600));
  for (const _ of [1, 2]) {
    const chunks: SeriesChunk[] = [];
    for await (const chunk of streamed.value.series()) chunks.push(chunk);
    expect(chunks.length).toBeGreaterThan(2);
    const drafts = [...streamed.value.drafts, ...chunks.flatMap((chunk) => chunk.drafts)];
    expect(new Map(drafts.map((one) => [`${one.subject}/${one.id}`, one]))).toEqual(
      new Map(whole.value.drafts.map((one) => [`${one.subject}/${one.id}`, one])),
    );
  }
  expect(streamed.value.names.size()).toBe(9000);
});
