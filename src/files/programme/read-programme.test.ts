import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '#core/problem.ts';
import { CSV_LIMITS } from '#files/text/limits.ts';
import { readProgramme } from '#files/programme/read-programme.ts';
import { writeProgramme } from '#files/programme/write-programme.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../data/sample/bac-kan');
const sample: ReadonlyMap<string, string> = new Map(
  readdirSync(SAMPLE).map((name) => [name, readFileSync(join(SAMPLE, name), 'utf8')]),
);
const bytes = (files: ReadonlyMap<string, string>): ReadonlyMap<string, Uint8Array> =>
  new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)]));

/** The sample with one file changed by text. */
const changed = (
  file: string,
  ...replacements: readonly (readonly [from: string, to: string])[]
): ReadonlyMap<string, Uint8Array> => {
  let text = sample.get(file) ?? '';
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    text = text.replace(from, to);
  }
  return bytes(new Map([...sample, [file, text]]));
};
const problemsOf = (files: ReadonlyMap<string, Uint8Array>): readonly Problem[] => {
  const read = readProgramme(files);
  return read.ok ? [] : read.problems;
};
const lineOf = (file: string, text: string): number =>
  (sample.get(file) ?? '').split('\n').findIndex((line) => line.includes(text)) + 1;

describe('a programme as files', () => {
  it('the sample is read, and written back byte for byte', () => {
    const read = readProgramme(bytes(sample));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const written = writeProgramme(read.value);
    expect([...written.keys()].toSorted()).toEqual([...sample.keys()].toSorted());
    for (const [name, text] of written) expect(new TextDecoder().decode(text), name).toBe(sample.get(name));
  });
  it('the order of records and of columns in a file does not matter', () => {
    const read = readProgramme(bytes(sample));
    fc.assert(
      fc.property(
        fc.constantFrom('observations.csv', 'progress.csv', 'extents.csv', 'places.csv'),
        fc.integer({ min: 1, max: 20 }),
        (name, turn) => {
          const [head = '', ...rows] = (sample.get(name) ?? '').trimEnd().split('\n');
          const turned = [head, ...rows.slice(turn % rows.length), ...rows.slice(0, turn % rows.length)].join('\n');
          const again = readProgramme(bytes(new Map([...sample, [name, `${turned}\n`]])));
          expect(again.ok && new TextDecoder().decode(writeProgramme(again.value).get(name))).toBe(
            read.ok && sample.get(name),
          );
        },
      ),
      { numRuns: 20 },
    );
  });
  it('a table from Vietnamese Excel, with semicolons and a byte order mark, is understood', () => {
    const table =
      '\ufeffid;work;extent;label;stage;value;since;source\nx;phuc-tho-vien-cemetery;area;diện tích;planned;16,61 ha;;bao-cao-so-ket-08 § II.2.2\n';
    expect(
      problemsOf(bytes(new Map([...sample, ['extents.csv', table]]))).map((problem) => problem.code),
    ).not.toContain('csv.column-unknown');
  });
});

type Broken = readonly [
  why: string,
  file: string,
  change: readonly (readonly [string, string])[],
  code: string,
  lineWith?: string | undefined,
  field?: string,
];

const BROKEN: readonly Broken[] = [
  [
    'an amount with a point before the decimals',
    'observations.csv',
    [['"155,5 tỷ đồng"', '155.5 tỷ đồng']],
    'quantity.ambiguous',
    '155,5 tỷ',
    'value',
  ],
  [
    'an amount that is no number',
    'observations.csv',
    [['"155,5 tỷ đồng"', 'nhiều tỷ đồng']],
    'quantity.malformed',
    '155,5 tỷ',
    'value',
  ],
  [
    'an amount with separators in the wrong place',
    'observations.csv',
    [['"155,5 tỷ đồng"', '"15,5,5 tỷ đồng"']],
    'quantity.separators',
    '155,5 tỷ',
    'value',
  ],
  [
    'an amount of two numbers',
    'observations.csv',
    [['"155,5 tỷ đồng"', '156-155 tỷ đồng']],
    'quantity.several-numbers',
    '155,5 tỷ',
    'value',
  ],
  [
    'an unknown word of approximation',
    'observations.csv',
    [['"155,5 tỷ đồng"', 'độ 155 tỷ đồng']],
    'quantity.word-unknown',
    '155,5 tỷ',
    'value',
  ],
  [
    'words of approximation that contradict each other',
    'observations.csv',
    [['"155,5 tỷ đồng"', 'gần trên 155 tỷ đồng']],
    'quantity.words-contradict',
    '155,5 tỷ',
    'value',
  ],
  ['an amount without a unit', 'observations.csv', [[',77%,', ',77,']], 'quantity.unit-missing', ',77%,', 'value'],
  ['an unknown unit', 'observations.csv', [[',77%,', ',77 phần mười,']], 'quantity.unit-unknown', ',77%,', 'value'],
  [
    'money that is no whole đồng',
    'funding.csv',
    [['120 tỷ đồng', '"120,5 đồng"']],
    'quantity.money-fraction',
    '120 tỷ',
    'amount',
  ],
  ['a unit other than the measure’s', 'observations.csv', [[',77%,', ',77 hộ,']], 'observation.unit', ',77%,', 'value'],
  ['money that is not in đồng', 'funding.csv', [['120 tỷ đồng', '120 ha']], 'funding.unit', '120 tỷ', 'amount'],
  [
    'an unknown reference',
    'extents.csv',
    [['huyen-tung-clusters,area', 'huyen-tung-cluster,area']],
    'reference.unknown',
    'huyen-tung-clusters,area',
    'work',
  ],
  [
    'an unknown source document',
    'funding.csv',
    [['bao-cao-so-ket-08 §', 'bao-cao-so-ket-09 §']],
    'reference.unknown',
    '120 tỷ',
    'source',
  ],
  ['a malformed source', 'funding.csv', [['"bao-cao-so-ket-08 §', '"§ Báo cáo']], 'field.source', '120 tỷ', 'source'],
  ['an unknown choice', 'funding.csv', [[',central,', ',trung tâm,']], 'field.term', ',central,', 'capital'],
  [
    'a day that does not exist',
    'documents.yaml',
    [['date: "2012-06-19"', 'date: "2012-06-31"']],
    'field.day',
    '2012-06-19',
    'date',
  ],
  [
    'a malformed symbol',
    'documents.yaml',
    [['symbol: 931/QĐ-UBND', 'symbol: QĐ 931']],
    'symbol.malformed',
    'symbol: 931/QĐ-UBND',
    'symbol',
  ],
  [
    'a Party symbol in the state’s form',
    'documents.yaml',
    [['symbol: 08-NQ/TU', 'symbol: 08/NQ-TU']],
    'symbol.party-form',
    'symbol: 08-NQ/TU',
    'symbol',
  ],
  [
    'dates in the wrong order',
    'programme.yaml',
    [['to: "2025-12-31"', 'to: "2020-12-31"']],
    'dates.order',
    'from:',
    'from',
  ],
  [
    'an unknown field',
    'works.yaml',
    [['  kind: campaign', '  color: red\n  kind: campaign']],
    'field.unknown',
    undefined,
    'color',
  ],
  ['a missing field', 'works.yaml', [['  kind: campaign\n', '']], 'field.missing', undefined, 'kind'],
  [
    'a number where digits must stand',
    'findings.yaml',
    [['order: 1', 'order: một']],
    'field.integer',
    undefined,
    'order',
  ],
  [
    'a malformed address',
    'claims.yaml',
    [['contribution:panels delivered', 'contribution panels delivered']],
    'address.head',
    undefined,
    'parts[0]',
  ],
  [
    'an address that names nothing',
    'claims.yaml',
    [['contribution:panels delivered', 'contribution:panel delivered']],
    'address.unknown-record',
    undefined,
    'parts',
  ],
  [
    'a cycle of places',
    'places.csv',
    [['bac-kan,thành phố Bắc Kạn,city,tinh-bac-kan', 'bac-kan,thành phố Bắc Kạn,city,phuong-song-cau']],
    'reference.cycle',
    undefined,
    'parent',
  ],
  [
    'a duplicate id',
    'funding.csv',
    [['provincial-stadium.2', 'provincial-stadium.1']],
    'id.duplicate',
    'provincial-stadium.2',
  ],
  [
    'a duplicate document',
    'documents.yaml',
    [
      ['symbol: 298/QĐ-UBND', 'symbol: 931/QĐ-UBND'],
      ['date: "2021-03-05"', 'date: "2012-06-19"'],
    ],
    'document.duplicate',
    undefined,
    'symbol',
  ],
  ['broken YAML', 'works.yaml', [['  kind: campaign', '  kind: "campaign']], 'yaml.quote-open', 'kind: campaign'],
  ['a list where a mapping must stand', 'programme.yaml', [['id: 08-nq-tu', '- id: 08-nq-tu']], 'yaml.broken'],
  ['broken CSV', 'funding.csv', [['120 tỷ đồng', '"120 tỷ đồng']], 'csv.quote-inside'],
  ['a row with too many cells', 'funding.csv', [['120 tỷ đồng', '120 tỷ đồng,,']], 'csv.cells', '120 tỷ'],
  ['an unknown column', 'funding.csv', [['capital', 'nguon']], 'csv.column-unknown', 'capital', 'nguon'],
  ['a missing column', 'funding.csv', [['capital', 'nguon']], 'csv.column-missing', 'capital', 'capital'],
];

describe('a bad file refuses the whole, with the place and the reason', () => {
  it.each(BROKEN.map((one) => ({ why: one[0], one })))('$why', ({ one: [, file, change, code, lineWith, field] }) => {
    const found = problemsOf(changed(file, ...change)).find(
      (problem) => problem.code === code && (field === undefined || problem.where.field?.startsWith(field)),
    );
    expect(found, JSON.stringify(problemsOf(changed(file, ...change)).slice(0, 4))).toBeDefined();
    expect(found?.where.file).toBe(file);
    if (lineWith !== undefined) expect(found?.where.line).toBe(lineOf(file, lineWith));
  });
  it('weights that do not sum to 100', () => {
    expect(
      problemsOf(
        changed('objectives.yaml', [
          '  title: Điều chỉnh, mở rộng địa giới hành chính thành phố\n',
          '  title: Điều chỉnh, mở rộng địa giới hành chính thành phố\n  weight: 60\n',
        ]),
      ),
    ).toMatchObject([{ code: 'objective.weights', data: { sum: 60, stated: 1, children: 2 } }]);
  });
  it('a file that is not UTF-8', () => {
    expect(
      problemsOf(new Map([...bytes(sample), ['funding.csv', new Uint8Array([0x69, 0x64, 0xff, 0xfe])]])),
    ).toMatchObject([{ code: 'file.encoding', where: { file: 'funding.csv' } }]);
  });
  it('a file too large to be one', () => {
    expect(
      problemsOf(new Map([...bytes(sample), ['funding.csv', new Uint8Array(CSV_LIMITS.bytes + 1)]])),
    ).toMatchObject([{ code: 'file.too-large', where: { file: 'funding.csv' } }]);
  });
  it('an unknown file, a missing one, an empty folder', () => {
    expect(problemsOf(bytes(new Map([...sample, ['fundings.csv', '']])))).toMatchObject([
      { code: 'file.unknown', where: { file: 'fundings.csv' } },
    ]);
    expect(problemsOf(bytes(new Map([...sample].filter(([name]) => name !== 'programme.yaml'))))).toContainEqual({
      code: 'file.missing',
      where: { file: 'programme.yaml' },
    });
    expect(problemsOf(new Map())).toMatchObject([{ code: 'folder.empty' }]);
  });
  it('an outline that is none', () => {
    const point = JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', id: 'x', properties: {}, geometry: { type: 'Point', coordinates: [105, 22] } }],
    });
    expect(problemsOf(bytes(new Map([...sample, ['boundaries.geojson', point]])))).toMatchObject([
      { code: 'geojson.not-an-outline', data: { feature: 1 } },
    ]);
    expect(problemsOf(bytes(new Map([...sample, ['boundaries.geojson', '{']])))).toMatchObject([
      { code: 'geojson.broken' },
    ]);
  });
  it('all mistakes are told at once', () => {
    const files = changed('observations.csv', ['"155,5 tỷ đồng"', '155.5 tỷ đồng'], [',77%,', ',77,']);
    expect(
      problemsOf(files)
        .map((problem) => problem.code)
        .toSorted(),
    ).toEqual(['quantity.ambiguous', 'quantity.unit-missing']);
  });
});
