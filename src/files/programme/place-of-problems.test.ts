import { expect, it } from 'vitest';
import type { Problem } from '#core/problem.ts';
import { readProgramme } from '#files/programme/read-programme.ts';
import { wordProblem } from '#words/word-problem.ts';

/** The smallest programme: one document, place, agency and objective. */
const FILES: Readonly<Record<string, string>> = {
  'workspace.yaml': 'id: w\nname: W\n',
  'programme.yaml': 'id: p\ntitle: t\nshort: s\nresolution: d\naim: a\nplace: c\nowner: u\nsource: d\n',
  'documents.yaml': '- id: d\n  kind: report\n',
  'places.csv': 'id,name,kind,source\nc,C,city,d\n',
  'agencies.csv': 'id,name,line,source\nu,U,party,d\n',
  'objectives.yaml': '- id: "1"\n  kind: chapter\n  part: results\n  title: T\n  source: d\n',
};
/** Undefined: the file is not there. */
type Changes = Readonly<Record<string, string | undefined>>;
const read = (changes: Changes) =>
  readProgramme(
    new Map(
      Object.entries<string | undefined>({ ...FILES, ...changes }).flatMap(([name, text]) =>
        text === undefined ? [] : [[name, new TextEncoder().encode(text)]],
      ),
    ),
  );
const problems = (changes: Changes): readonly Problem[] => {
  const outcome = read(changes);
  return outcome.ok ? [] : outcome.problems;
};
const told = (changes: Changes): readonly string[] =>
  problems(changes).map(({ code, where: { file, line, field, record } }) =>
    [code, file, line, field, record].filter((part) => part !== undefined).join(' '),
  );

it('the smallest programme is read; columns that may be empty are left out', () => expect(problems({})).toEqual([]));

it('inside lists and mappings the line and the path are those of the mistake', () => {
  expect(
    told({
      'documents.yaml':
        '- id: d\n  kind: report\n  relations:\n    - type: cites\n      document: d\n    - type: quotes\n      document: e\n      colour: red\n',
    }),
  ).toEqual([
    'field.unknown documents.yaml 8 relations[1].colour document/d',
    'field.choice documents.yaml 6 relations[1].type document/d',
  ]);
  expect(
    told({ 'documents.yaml': '- id: d\n  kind: report\n  relations:\n    - type: cites\n      document: e\n' }),
  ).toEqual(['reference.unknown documents.yaml 5 relations[0].document document/d']);
  expect(
    told({
      'objectives.yaml': `${FILES['objectives.yaml'] ?? ''}  target:\n    relation: at-least\n    value: 155.5 ha\n`,
    }),
  ).toEqual(['quantity.ambiguous objectives.yaml 8 target.value objective/p/1']);
});
it('rows with line breaks in a cell, and empty rows, do not shift the lines', () => {
  expect(told({ 'places.csv': 'id,name,kind,source\nc,"C\nD",city,d\n\n\ne,E,hamlet,d\n,,,\nf,F,city,x\n' })).toEqual([
    'field.choice places.csv 6 kind place/e',
    'reference.unknown places.csv 8 source place/f',
  ]);
});
it('mistakes of several files and kinds are told together; who refers to a broken record is not accused', () => {
  expect(
    told({
      'places.csv': 'id,name,kind,source\nc,C,hamlet,d\n',
      'agencies.csv': 'id,name,line,from,to,source\nu,U,party,2023,2021,d\n',
    }),
  ).toEqual(['field.choice places.csv 2 kind place/c', 'dates.order agencies.csv 2 from agency/u']);
});
it('an id used twice is told with both lines, also where the first record is broken', () => {
  const [, problem] = problems({ 'places.csv': 'id,name,kind,source\nc,C,hamlet,d\nc,D,city,d\n' });
  expect(problem).toEqual({
    code: 'id.duplicate',
    where: { file: 'places.csv', line: 3, field: 'id', record: 'place/c' },
    data: { id: 'c', first: 2 },
  });
});
it('the reading of an unclear number is offered in both ways', () => {
  const value = (text: string): Problem['data'] =>
    problems({
      'objectives.yaml': `${FILES['objectives.yaml'] ?? ''}  target:\n    relation: at-least\n    value: ${text}\n`,
    })[0]?.data;
  expect(value('155.5 ha')).toMatchObject({ decimal: '155,5', grouped: '1.555' });
  expect(value('12,345 hộ')).toMatchObject({ decimal: '12,3450', grouped: '12.345' });
  expect(value('1,234,567.5 ha')).toMatchObject({ decimal: '1.234.567,5', grouped: '12.345.675' });
});
it('a field that YAML names without a value is absent, unless it is needed', () => {
  expect(told({ 'documents.yaml': '- id: d\n  kind: report\n  note:\n  relations:\n' })).toEqual([]);
  expect(told({ 'documents.yaml': '- id: d\n  kind:\n' })).toEqual(['field.missing documents.yaml 2 kind document/d']);
});
it('names that every JavaScript object has are unknown fields like any other', () => {
  expect(told({ 'documents.yaml': '- id: d\n  kind: report\n  constructor: x\n  __proto__: y\n' })).toEqual([
    'field.unknown documents.yaml 3 constructor document/d',
    'field.unknown documents.yaml 4 __proto__ document/d',
  ]);
});
it('a text is no list, a list no text', () => {
  expect(
    told({
      'objectives.yaml': '- id: "1"\n  kind: chapter\n  part: results\n  title: [T]\n  basis: d; d\n  source: d\n',
    }),
  ).toEqual([
    'field.not-a-text objectives.yaml 4 title objective/p/1',
    'field.not-a-list objectives.yaml 5 basis objective/p/1',
  ]);
});
it('YAML by which a few lines stand for millions is refused', () => {
  const bomb = [
    '- id: d',
    '  kind: &a report',
    '  note: *a',
    ...Array.from(
      { length: 9 },
      (_, level) =>
        `  x${level}: &x${level} [${Array.from({ length: 9 }, () => (level === 0 ? 'x' : `*x${level - 1}`)).join(', ')}]`,
    ),
  ].join('\n');
  expect(told({ 'documents.yaml': bomb })[0]).toBe('yaml.not-plain documents.yaml 2');
  expect(told({ 'documents.yaml': '['.repeat(100_000) })).toEqual(['yaml.too-deep documents.yaml 1']);
});
it('an anchor alone is no plain YAML either', () => {
  expect(told({ 'documents.yaml': '- id: d\n  kind: &a report\n' })).toEqual(['yaml.not-plain documents.yaml 2']);
  expect(told({ 'documents.yaml': '&a\n- id: d\n  kind: report\n' })).toEqual(['yaml.not-plain documents.yaml 2']);
});
it('one slip in YAML is told once, where it is; keys that stand twice are all told', () => {
  const rest = Array.from({ length: 30 }, (_, index) => `- id: e${index}\n  kind: report\n`).join('');
  expect(told({ 'documents.yaml': `- id: d\n\tkind: report\n  note: x\n${rest}` })).toEqual([
    'yaml.tab documents.yaml 2',
  ]);
  expect(told({ 'documents.yaml': `- id: d\n  kind: report\n  note: "x\n${rest}` })).toHaveLength(1);
  expect(told({ 'documents.yaml': `- id: d\n   kind: report\n  note: x\n${rest}` })).toEqual([
    'yaml.indent documents.yaml 2',
  ]);
  expect(
    told({ 'documents.yaml': '- id: d\n  kind: report\n  kind: plan\n- id: e\n  kind: report\n  id: f\n' }),
  ).toEqual(['yaml.duplicate-key documents.yaml 3 kind', 'yaml.duplicate-key documents.yaml 6 id']);
});
it('a refusal in Vietnamese names no code of the parser', () => {
  for (const text of [
    '- id: "d\n',
    '- id: d\n   kind: report\n  note: x\n',
    '- a: b: c\n',
    '---\n- id: d\n---\n- id: e\n',
  ]) {
    for (const problem of problems({ 'documents.yaml': text }))
      expect(wordProblem(problem, 'vi').message).not.toMatch(/[A-Z]{3,}_/u);
  }
});
it('names of the first version are read, and a mistake is told by the name that was given', () => {
  const earlier = (text: string): readonly string[] => told({ 'agencies.csv': undefined, 'units.csv': text });
  expect(earlier('id,name,line,source\nu,U,party,unit:u § sổ\n')).toEqual([]);
  expect(earlier('id,name,line,source\nu,U,parti,d unit:u § sổ\n')).toEqual(['field.choice units.csv 2 line agency/u']);
  expect(told({ 'units.csv': 'id,name,line,source\n' })).toEqual(['file.unknown units.csv']);
  expect(told({ 'urban-areas.csv': 'place,units,aim,source\nc,0x,II,d\n' })).toEqual([
    'field.integer urban-areas.csv 2 adminUnits',
  ]);
  expect(told({ 'urban-areas.csv': 'place,units,adminUnits,aim,source\nc,1,1,II,d\n' })).toEqual([
    'csv.column-unknown urban-areas.csv 1 units',
  ]);
  expect(told({ 'tasks.yaml': '- id: t\n  order: 1\n  units: [u, x]\n  statements: [làm]\n  source: d\n' })).toEqual([
    'reference.unknown tasks.yaml 3 agencies[1] task/t',
  ]);
});
it('tables as spreadsheets save them', () => {
  const agencies = (text: string): readonly string[] => told({ 'agencies.csv': text });
  expect(agencies('sep=;\nid;name;line;source\nu;U;party;d\n')).toEqual([]);
  expect(agencies('sep=,\r\nid,name,line,source\r\nu,U,party,d\r\n')).toEqual([]);
  expect(agencies('id\tname\tline\tsource\nu\tU, V\tparty\td\n')).toEqual([]);
  expect(agencies('id,name,line,source,,\nu,U,party,d,,\n,,,,,\n')).toEqual([]);
  expect(agencies('id,name,line,source\nu,U,party,d,,\n')).toEqual([]);
  expect(agencies('sep=,\nid,name,line,source\nu,U,parti,d\n')).toEqual(['field.choice agencies.csv 3 line agency/u']);
  expect(agencies('id,name,line,source,,\nu,U,party,d,,x\n')).toEqual(['csv.column-nameless agencies.csv 1']);
  expect(problems({ 'agencies.csv': 'id,name,line,source,,\nu,U,party,d,,x\n' })[0]?.data).toEqual({ column: 6 });
});
it('what people break most in YAML and CSV is told in so many words', () => {
  expect(told({ 'documents.yaml': '- id: d\n  kind: report\n  kind: plan\n' })).toEqual([
    'yaml.duplicate-key documents.yaml 3 kind',
  ]);
  expect(told({ 'documents.yaml': '- id: d\n  relations:\n\t- type: cites\n' })[0]).toBe('yaml.tab documents.yaml 3');
  expect(told({ 'places.csv': 'id,name,kind,source\nc,C,city,d\ne,"E,city,d\nf,F,city,d\n' })).toEqual([
    'csv.quote-open places.csv 3',
  ]);
  expect(told({ 'places.csv': 'id,name,kind,source\nc,C,city,d\ne,E "x" y,city,d\n' })).toEqual([
    'csv.quote-inside places.csv 3',
  ]);
});
it('characters that no database stores are refused', () => {
  expect(told({ 'documents.yaml': '- id: d\n  kind: report\n  note: "a\\0b"\n' })).toEqual([
    'field.control documents.yaml 3 note document/d',
  ]);
  expect(told({ 'documents.yaml': '- id: d\n  kind: report\n  note: "a\\uD800b"\n' })).toHaveLength(1);
});
it('years are those of people: a slip of the finger is no date', () => {
  const date = (text: string): readonly string[] =>
    told({ 'documents.yaml': `- id: d\n  kind: report\n  date: "${text}"\n  cutoff: "2023-05-31"\n` });
  for (const text of ['0000', '0223-05-31', '2203', '9999-12'])
    expect(date(text), text).toEqual(['field.year documents.yaml 3 date document/d']);
  for (const text of ['1930-02-03', '2099', '2023-H2']) expect(date(text), text).toEqual([]);
});
it('signs that cannot be seen, and letters lost on the way, are refused', () => {
  const name = (text: string): readonly string[] =>
    told({ 'agencies.csv': `id,name,line,source\nu,${text},party,d\n` });
  for (const text of ['S\u200b', 'a\u00adb', 'a\u202eb', 'S\ufffd', 'a\ue000', 'a\ufeffb'])
    expect(name(text), JSON.stringify(text)).toEqual(['field.control agencies.csv 2 name agency/u']);
  expect(
    wordProblem(
      problems({ 'documents.yaml': '- id: d\n  kind: report\n  note: Sở\u200b Xây\ufffddựng\n' })[0] ?? {
        code: '',
        where: {},
      },
      'vi',
    ).message,
  ).toContain('“Sở□ Xây□dựng”');
  for (const text of ['Sá»Ÿ XÃ¢y dá»±ng', 'PhÃ²ng Táº¡i'])
    expect(name(text), text).toEqual(['field.mojibake agencies.csv 2 name agency/u']);
  for (const text of ['«Thác đá»', 'XÃ Nông Hạ', 'emoji 🏙']) expect(name(text), text).toEqual([]);
});
it('what is far too long is refused without being repeated whole', () => {
  const [problem] = problems({ 'documents.yaml': `- id: d\n  kind: report\n  note: ${'x'.repeat(20_001)}\n` });
  expect(problem).toMatchObject({ code: 'field.too-long', data: { most: 20_000 } });
  expect(told({ 'documents.yaml': `- id: d\n  kind: report\n  note: ${'x'.repeat(20_000)}\n` })).toEqual([]);
  const [choice] = problems({ 'documents.yaml': `- id: d\n  kind: ${'x'.repeat(5000)}\n` });
  expect(choice && wordProblem(choice, 'vi').message.length).toBeLessThan(600);
  expect(told({ 'documents.yaml': `- id: ${'d'.repeat(101)}\n  kind: report\n` })[0]).toMatch(
    /^field.id documents.yaml 1 id/u,
  );
});
it('the id of a workspace stands in addresses of pages: without points', () => {
  expect(told({ 'workspace.yaml': 'id: w.1\nname: W\n' })).toEqual(['workspace.id workspace.yaml 1 id']);
});
it('the first line that is not UTF-8 is named', () => {
  const files = new Map(Object.entries(FILES).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  files.set('places.csv', new Uint8Array([...new TextEncoder().encode('id,name,kind,source\nc,'), 0xc1, 0x0a]));
  const outcome = readProgramme(files);
  expect(!outcome.ok && outcome.problems[0]).toEqual({ code: 'file.encoding', where: { file: 'places.csv', line: 2 } });
});
it('an objective of another programme is left to the store; one of this programme must be there', () => {
  const measure = (objective: string): string =>
    `- id: m\n  name: M\n  unit: ha\n  aggregation: sum\n  direction: up\n  objective: ${objective}\n  source: d\n`;
  expect(told({ 'measures.yaml': measure('q/1') })).toEqual([]);
  expect(told({ 'measures.yaml': measure('"2"') })).toEqual(['reference.unknown measures.yaml 6 objective measure/m']);
  expect(told({ 'measures.yaml': measure('a/b/c') })).toEqual(['field.id measures.yaml 6 objective measure/m']);
});
it('an outline is told by its feature and line', () => {
  const feature = (id: string, geometry: unknown): string =>
    JSON.stringify({ type: 'Feature', id, properties: { place: 'c', source: 'd' }, geometry });
  const square = [
    [
      [105, 22],
      [106, 22],
      [106, 23],
      [105, 22],
    ],
  ];
  const collection = (...features: readonly string[]): string =>
    `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}`;
  expect(
    told({
      'boundaries.geojson': collection(
        feature('a', { type: 'Polygon', coordinates: square }),
        feature('b', { type: 'Polygon', coordinates: [square[0]?.slice(0, 3)] }),
      ),
    }),
  ).toEqual(['geojson.not-an-outline boundaries.geojson 3']);
  expect(
    told({
      'boundaries.geojson': collection(feature('a', { type: 'Polygon', coordinates: square })).replace(
        '"place":"c"',
        '"place":"x"',
      ),
    }),
  ).toEqual(['reference.unknown boundaries.geojson 2 place boundary/a']);
  expect(
    told({
      'boundaries.geojson': collection(
        feature('a', { type: 'Polygon', coordinates: [Array.from({ length: 5 }, () => [105, 22])] }),
      ),
    }),
  ).toEqual(['geojson.not-an-outline boundaries.geojson 2']);
  expect(
    told({
      'boundaries.geojson': collection(feature('a', { type: 'Polygon', coordinates: square })).replace(
        '"id":"a"',
        '"id":5',
      ),
    }),
  ).toEqual([]);
  const named = (name: string): string =>
    collection(feature('a', { type: 'Polygon', coordinates: square })).replace(
      '{',
      `{"crs":{"type":"name","properties":{"name":"${name}"}},`,
    );
  expect(told({ 'boundaries.geojson': named('urn:ogc:def:crs:OGC:1.3:CRS84') })).toEqual([]);
  expect(told({ 'boundaries.geojson': named('EPSG:4326') })).toEqual([]);
  expect(told({ 'boundaries.geojson': named('urn:ogc:def:crs:EPSG::3405') })).toEqual([
    'geojson.crs boundaries.geojson 1',
  ]);
  expect(told({ 'boundaries.geojson': '{"type":\n"FeatureCollection",}' })).toEqual([
    'geojson.broken boundaries.geojson 2',
  ]);
});
