/** Files that are larger, deeper or longer than anybody writes: each is told in words, and soon. */
import { describe, expect, test } from 'vitest';
import { MOST_PROBLEMS } from '#core/problem.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { readQuantity } from '#core/value/quantity-text.ts';
import { readUrbanClassFile } from '#files/planning/path-file.ts';
import { rawGeoJson } from '#files/programme/geojson.ts';
import { rawCsv } from '#files/programme/raw-record.ts';
import { textOf } from '#files/programme/text-of.ts';
import { readProgramme } from '#files/programme/read-programme.ts';
import { GEOJSON_LIMITS, YAML_LIMITS } from '#files/text/limits.ts';
import { readYamlText } from '#files/text/yaml-place.ts';
import { shippedPacks } from '#testing/packs.ts';
import { BASE, filesOf } from '#testing/small-programme.ts';

const SOON = { timeout: 30_000 };
const MANY = 1_000_000;

describe('YAML', () => {
  const fault = (text: string): string | undefined => readYamlText(text).errors[0]?.message;
  const { depth, parts } = YAML_LIMITS;

  test('as deep as is allowed, and one deeper', () => {
    const nested = (levels: number): string => `${'['.repeat(levels)}x${']'.repeat(levels)}`;
    expect(fault(nested(depth))).toBeUndefined();
    expect(fault(nested(depth + 1))).toBe('TOO_DEEP');
    expect(fault(`a: ${nested(depth + 1)}`)).toBe('TOO_DEEP');
  });
  test('brackets in texts nest nothing', () => {
    const prose = Array.from({ length: 200 }, (_, at) => `- id: d${at}\n  note: xem [ và { trong văn bản\n`).join('');
    expect(fault(prose)).toBeUndefined();
  });
  test('brackets in the texts of a JSON on one line nest nothing', () => {
    const records = Array.from({ length: 200 }, (_, at) => ({ id: `d${at}`, note: 'xem [ và { "trong" văn bản' }));
    expect(fault(JSON.stringify(records))).toBeUndefined();
    expect(fault(JSON.stringify({ note: records }).replaceAll(',', ', ').replaceAll(':', ': '))).toBeUndefined();
    const nested = (levels: number): string => `[{"a": "[", "b": ${'['.repeat(levels)}1${']'.repeat(levels)}}]`;
    expect([fault(nested(depth - 2)), fault(nested(depth - 1))]).toEqual([undefined, 'TOO_DEEP']);
    expect(fault(`[a ", ${'['.repeat(depth)}`)).toBe('TOO_DEEP');
  });
  test('keys and items side by side on one line are not levels', () => {
    const keys = Array.from({ length: 20 * depth + 500 }, (_, at) => [`k${at}`, at] as const);
    const spaced = JSON.stringify(Object.fromEntries(keys)).replaceAll(',', ', ').replaceAll(':', ': ');
    expect(fault(spaced)).toBeUndefined();
    expect(fault(`[${'? a, '.repeat(20 * depth + 500)}]`)).not.toBe('TOO_DEEP');
    expect(fault(`[${'? '.repeat(20 * depth + 500)}]`)).toBe('TOO_DEEP');
    expect(fault('x,: '.repeat(20 * depth + 500))).toBe('TOO_DEEP');
  });
  test('as many parts as are allowed, and more', SOON, () => {
    expect(fault(`a: [${'x,'.repeat(1000)}x]`)).toBeUndefined();
    expect(fault(`a: [${'x,'.repeat(parts)}x]`)).toBe('TOO_MANY_PARTS');
    expect(fault('- a\n'.repeat(parts + 1))).toBe('TOO_MANY_PARTS');
  });
  test('larger than is allowed', () => expect(fault(`a: ${'x'.repeat(YAML_LIMITS.bytes)}`)).toBe('TOO_LARGE'));
  test.each([
    ['brackets', '['.repeat(MANY)],
    ['braces', '{a: '.repeat(MANY / 4)],
    ['dashes', '- '.repeat(MANY / 2)],
    ['questions', '? '.repeat(MANY / 2)],
    ['colons', ': '.repeat(MANY / 2)],
    ['steps', Array.from({ length: 1400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['lines', '\n'.repeat(MANY)],
    ['one line', `a: ${'x'.repeat(MANY)}`],
    ['an open quote', `a: "${'x'.repeat(MANY)}`],
  ])('nothing but %s ends soon', SOON, (_, text) => {
    const found = fault(text);
    expect(['TOO_DEEP', 'RESOURCE_EXHAUSTION', 'TOO_MANY_PARTS', 'QUOTE_OPEN', undefined]).toContain(found);
  });
});

describe('a path file', () => {
  const codes = (text: string): readonly (string | undefined)[] => {
    const read = readUrbanClassFile(text, 'f.yaml', shippedPacks);
    return read.ok ? [] : read.problems.map(({ code }) => code);
  };
  const base = ['class: II', 'cities:', '  - id: u', 'works:', '  - id: w', '    finish: 2028-01-01'].join('\n');
  test.each([
    ['an effect', `    effects: [{ standard: 2A.III.08, add: ${'9'.repeat(41)} }]`],
    ['a cost', `    costs: [{ source: city, year: 2027, amount: ${'9'.repeat(400)} }]`],
    ['a step', `    scale: { least: 1, step: 0.${'0'.repeat(400)}1 }`],
  ])('%s of hundreds of digits', (_, line) => expect(codes(`${base}\n${line}`)).toEqual(['file.too-many-digits']));
  test('a thousand works on one line, as other programs write JSON', () => {
    const works = Array.from({ length: 1000 }, (_, at) => ({
      id: `w${at}`,
      finish: '2028-12-31',
      effects: [{ standard: '2A.III.15', add: 1 }],
      costs: [{ source: 'city', year: 2026, amount: at }],
    }));
    const file = JSON.stringify({ class: 'II', cities: [{ id: 'u', inputs: { '2A.III.15': 3 } }], works });
    expect(codes(file.replaceAll(',"', ', "').replaceAll('":', '": '))).toEqual([]);
    expect(codes(file)).toEqual([]);
  });
  test('more cities than a province has', () => {
    const cities = Array.from({ length: 1001 }, (_, at) => `  - id: u${at}`).join('\n');
    expect(codes(`class: II\ncities:\n${cities}`)).toEqual(['file.too-long']);
  });
  test('unknown fields without end are told, the first with their lines', SOON, () => {
    const fields = Array.from({ length: 30_000 }, (_, at) => `k${at}: 1`).join('\n');
    const told = codes(`class: II\ncities: [{ id: u }]\n${fields}`);
    expect([told.length, told.at(-1)]).toEqual([MOST_PROBLEMS + 1, 'problems.more']);
  });
});

describe('outlines', () => {
  const square = (id: string, points: number): string => {
    const ring = Array.from({ length: points - 1 }, (_, at) => `[${at % 180},${at % 90}]`);
    return `{"type":"Feature","id":"${id}","properties":{},"geometry":{"type":"Polygon","coordinates":[[${ring.join(',')},[0,0]]]}}`;
  };
  const codes = (features: readonly string[]): readonly string[] =>
    rawGeoJson('b.geojson', `{"type":"FeatureCollection","features":[${features.join(',')}]}`).problems.map(
      ({ code }) => code,
    );
  test('of more points than a map can show', SOON, () => {
    expect(codes([square('a', 500)])).toEqual([]);
    expect(codes([square('a', 20_000), square('b', GEOJSON_LIMITS.points + 1)])).toEqual(['geojson.too-many-points']);
  });
  test('more of them than the country has', SOON, () => {
    const feature = '{"type":"Feature","geometry":null}';
    expect(codes(Array.from({ length: GEOJSON_LIMITS.features + 1 }, () => feature))).toEqual(['geojson.too-many']);
  });
  test('ids that are written in another way than ours are not looked for without end', SOON, () => {
    const features = Array.from({ length: 20_000 }, (_, at) => square(`\\u0061${at}`, 20));
    expect(codes(features)).toEqual([]);
  });
});

describe('a programme', () => {
  test('a number of hundreds of digits', () => {
    const read = readQuantity(`${'9'.repeat(400)} ha`, unitsOfMeasure());
    expect(!read.ok && read.reason).toBe('too-long');
    expect(readQuantity(`${'9'.repeat(40)} ha`, unitsOfMeasure()).ok).toBe(true);
    expect(readQuantity(`${'9'.repeat(41)} ha`, unitsOfMeasure()).ok).toBe(false);
  });
  test('a list without end', () => {
    const list = (items: number): string =>
      `- { id: duong-1, name: Đường, kind: infrastructure, sector: road, objective: "1.1", places: [${Array.from({ length: items }, () => 'xa-a').join(',')}], owner: ubnd-xa, source: nq-01 }`;
    const codes = (items: number): readonly string[] => {
      const read = readProgramme(filesOf({ ...BASE, 'works.yaml': list(items) }));
      return read.ok ? [] : read.problems.map(({ code }) => code);
    };
    expect(codes(2000)).not.toContain('field.list-too-long');
    expect(codes(2001)).toContain('field.list-too-long');
  });
  test('twenty thousand bad rows are counted, and the first told with their lines', SOON, () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `p${at},duong-1,hôm qua,ongoing,bc-01`).join('\n');
    const read = readProgramme(filesOf({ ...BASE, 'progress.csv': `id,work,since,status,source\n${rows}\n` }));
    const problems = read.ok ? [] : read.problems;
    expect(problems.length).toBe(MOST_PROBLEMS + 1);
    expect(problems[0]?.where).toMatchObject({ file: 'progress.csv', line: 2 });
    expect(Number(problems.at(-1)?.data?.['more'])).toBeGreaterThanOrEqual(20_000 - MOST_PROBLEMS);
  });
  test('rows of the wrong width are counted, too', SOON, () => {
    const { problems } = rawCsv('x.csv', `id,name\n${'a,b,c\n'.repeat(5000)}`, {});
    expect(problems.length).toBeLessThanOrEqual(MOST_PROBLEMS + 1);
  });
  test('files larger than any', () => {
    const large = new Uint8Array(YAML_LIMITS.bytes + 1).fill(0x20);
    const told = textOf('works.yaml', large);
    expect(!told.ok && told.problems[0]).toMatchObject({ code: 'file.too-large', data: { most: 16 } });
    expect(textOf('observations.csv', large).ok).toBe(true);
  });
});
