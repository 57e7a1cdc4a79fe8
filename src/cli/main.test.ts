/** The command line as a process, as far as it needs no database: what is said where, and the exit codes. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** As `npm run tiendo` keeps it: compiled code of the runs before. */
const NODE_COMPILE_CACHE = join(import.meta.dirname, '../../node_modules/.cache/node');

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

const tiendo = (args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'main.ts'), ...args],
      { env: { ...process.env, NODE_COMPILE_CACHE, TIENDO_LANG: 'vi', ...environment } },
      (error, out, said) => resolve({ code: Number(error?.code ?? 0), out, said }),
    );
  });

test.each(['report', 'figure', 'find', 'compare', 'import', 'export', 'journal', 'score', 'path'])(
  'help %s tells how it is called, its options and the exit codes, on standard output',
  async (name) => {
    const { code, out, said } = await tiendo(['help', name]);
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(out).toMatch(new RegExp(`^tiendo ${name} .*Mã thoát: 0 `, 'su'));
  },
);

test('help is told however it is asked for', async () => {
  const [first, ...others] = await Promise.all(
    [
      ['help', 'report'],
      ['report', '--help'],
      ['report', '-h'],
    ].map((args) => tiendo(args)),
  );
  for (const other of others) expect(other).toEqual(first);
});

test('what is refused because of the data is the answer to a program, too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tien-do-cli-'));
  const path = join(folder, 'cities.csv');
  await writeFile(path, 'a;b');
  const score = (...more: readonly string[]) => tiendo(['score', path, '--pack', '111-2025', '--class', 'II', ...more]);
  const [plain, json] = await Promise.all([score(), score('--json')]);
  await rm(folder, { recursive: true, force: true });
  expect([plain.code, json.code]).toEqual([1, 1]);
  expect(plain.out).toBe('');
  expect(json.said).toBe(plain.said);
  const { problems } = JSON.parse(json.out) as { readonly problems: readonly Readonly<Record<string, string>>[] };
  expect(problems.length).toBeGreaterThan(0);
  for (const { code, message } of problems) {
    expect(code).toMatch(/^[a-z-]+\.[a-z-]+$/u);
    expect(json.said).toContain(message);
  }
});

test('help tells all commands; without a command it is told as a mistake', async () => {
  expect(await tiendo(['help'])).toMatchObject({
    code: 0,
    said: '',
    out: expect.stringContaining('journal') as string,
  });
  expect(await tiendo([])).toMatchObject({ code: 2, out: '', said: expect.stringContaining('journal') as string });
});

test.each([
  [['figur', 'count work'], 'Không có lệnh “figur”. Có phải là figure?'],
  [['help', 'figur'], 'Không có lệnh “figur”. Có phải là figure?'],
  [['figure'], 'Thiếu tham số <địa chỉ>.'],
  [['figure', ''], 'Thiếu tham số <địa chỉ>.'],
  [['figure', 'count', 'work'], 'Thừa tham số: work.'],
  [['figure', 'count work', '--as-off', '2023-05-31'], 'Không có tùy chọn --as-off. Có phải là --as-of?'],
  [['figure', 'count work', '--as-of'], 'Tùy chọn --as-of phải có giá trị.'],
  [['figure', 'count work', '--json=yes'], 'Tùy chọn --json không có giá trị.'],
  [['journal', 'mend'], 'Viết: journal verify, hoặc journal head.'],
  [['journal', 'verify', '--head', '413'], '“413” không phải là mốc nhật ký'],
  [['score', 'x.csv'], 'Nêu rõ --pack và --class.'],
])('%j is a wrong command line', async (args, words) => {
  const { code, out, said } = await tiendo(args);
  expect({ code, out, first: said.split('\n')[0] }).toEqual({
    code: 2,
    out: '',
    first: expect.stringContaining(words) as string,
  });
});

test.each([
  [['path', '/nowhere/x.yaml'], 'Không có tệp “/nowhere/x.yaml”'],
  [['review', '/nowhere/x.docx'], 'Không có tệp “/nowhere/x.docx”'],
  [['review', process.execPath], 'quá lớn'],
  [['score', '/nowhere/x.csv', '--pack', '111-2025', '--class', 'II'], 'Không có tệp “/nowhere/x.csv”'],
  [['export', '/proc/nowhere/x'], 'Không ghi được vào thư mục “/proc/nowhere/x”'],
  [['report', '08-nq-tu', '--out', join(import.meta.dirname, 'main.ts')], 'Không ghi được vào thư mục'],
])('%j is refused', async (args, words) => {
  const { code, out, said } = await tiendo(args);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(said).toContain(words);
});

test('what a report lets one put on record is told with its sentence, and nothing is written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tiendo-propose-'));
  const file = join(folder, 'cu.txt');
  await writeFile(file, 'II. KẾT QUẢ\n\n1. Kinh tế\n\nTỷ lệ hộ nghèo năm 2022 là 5,2%.\n');
  const [json, lines] = await Promise.all([
    tiendo(['review', file, '--propose', '--json', '--as-of', '2023-06-30']),
    tiendo(['review', file, '--propose']),
  ]);
  const { proposals } = JSON.parse(json.out) as {
    proposals: { subject: string; values: object; sentence: string }[];
  };
  await rm(folder, { recursive: true });
  expect(proposals.find(({ subject }) => subject === 'observation')).toMatchObject({
    values: { period: 'năm 2022', value: '5,2%' },
    sentence: 'Tỷ lệ hộ nghèo năm 2022 là 5,2%.',
    lacks: ['place'],
  });
  expect(lines.out).toContain('Đề xuất: ');
  expect(lines.out).toContain('“Tỷ lệ hộ nghèo năm 2022 là 5,2%.”');
});

test('a report is read and reviewed without a database; offsets count in the text that is printed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tiendo-review-'));
  const file = join(folder, 'bao-cao.md');
  await writeFile(file, '\ufeffBÁO CÁO\r\n\r\nThu của của năm 2022 là 155.5 tỷ đồng.\r\n');
  const [json, text, lines] = await Promise.all([
    tiendo(['review', file, '--json']),
    tiendo(['review', file, '--text']),
    tiendo(['review', file]),
  ]);
  await rm(folder, { recursive: true });
  const { verdict, remarks, claims } = JSON.parse(json.out) as {
    verdict: unknown;
    remarks: { rule: string; start: number; end: number; excerpt: string; message: string }[];
    claims: { kind: string; value: string }[];
  };
  expect(verdict).toEqual({ worst: 'error', counts: { error: 1, warning: 1, info: 0 } });
  expect(remarks.map(({ rule }) => rule)).toEqual(['number.notation', 'repeat.words']);
  for (const { start, end, excerpt } of remarks) expect([...text.out].slice(start, end).join('')).toBe(excerpt);
  expect(claims.find(({ kind }) => kind === 'quantity')?.value).toBe('155500000000');
  expect(lines.out.split('\n')[0]).toBe('Phải sửa: 1. Cần xem lại: 1. Nên thống nhất: 0.');
});

test('a reader who leaves before the end is no mistake', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tiendo-cli-'));
  const table = join(folder, 'units.csv');
  await writeFile(
    table,
    `id,2A.III.08\n${Array.from({ length: 2000 }, (_, index) => `u${index},${index % 100}\n`).join('')}`,
  );
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'main.ts'),
      'score',
      table,
      '--pack',
      '111-2025',
      '--class',
      'II',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = (await once(child, 'close')) as [number];
  await rm(folder, { recursive: true });
  expect({ code, lines: said.trim().split('\n') }).toEqual({
    code: 0,
    lines: [expect.stringContaining('Mức quy định: theo nguồn thứ cấp') as string],
  });
});

test.runIf(existsSync('/dev/full'))('an answer that cannot be written is a fault', async () => {
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), 'help'], {
    stdio: ['ignore', full, 'pipe'],
  });
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(3);
});

test('English is spoken when it is asked for', async () =>
  expect((await tiendo(['figure', 'x', '--no'], { TIENDO_LANG: 'en' })).said).toContain('There is no option --no.'));
test.each([
  ['vi', { DATABASE_URL: 'localhost/d' }, 'DATABASE_URL không đúng dạng.'],
  ['en', { DATABASE_URL: 'localhost/d' }, 'DATABASE_URL is no address.'],
  [
    'en',
    { DATABASE_URL: 'postgres://u:secret@127.0.0.1:9/d' },
    'The database 127.0.0.1:9/d (DATABASE_URL) cannot be used: no server listens there',
  ],
  [
    'en',
    { TIENDO_DATA: import.meta.filename },
    'cannot be used: a part of the path is a file, no folder.\n  Choose another folder',
  ],
])(
  'the ground that does not hold is told in the language that is asked for (%s)',
  async (TIENDO_LANG, environment, words) => {
    const { code, out, said } = await tiendo(['figure', 'count work'], {
      DATABASE_URL: '',
      TIENDO_LANG,
      ...environment,
    });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(said).toContain(words);
    expect(said).not.toContain('secret');
  },
);
test('a setting that cannot be meant is told', async () =>
  expect(await tiendo(['journal', 'verify'], { PORT: 'tám' })).toMatchObject({
    code: 2,
    out: '',
    said: expect.stringContaining('PORT="tám"') as string,
  }));
