/**
 * Writes the pages that list the shipped vocabulary, in English and Vietnamese, from the data in `src/core/vocabulary`.
 * With --check it changes nothing and fails when a page is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { TERM_SETS, type Term, type TermSet, type UnitTerm } from '../src/core/vocabulary/term.ts';
import { SHIPPED_VOCABULARY } from '../src/core/vocabulary/vocabulary.ts';
import { wordOf } from '../src/core/vocabulary/words.ts';

const DOCS = resolve(import.meta.dirname, '../docs');
type Language = 'vi' | 'en';

const word = (language: Language, set: 'termSet' | 'unitKind', code: string): string =>
  wordOf(set, code)?.[language === 'vi' ? 0 : 1] ?? code;

const HEADS = {
  vi: {
    intro: `# Từ vựng có sẵn

Trang này do \`scripts/write-vocabulary.ts\` viết ra từ dữ liệu. Tệp nhập nhận mã, từ tiếng Việt hoặc “từ (mã)”; chữ hoa, chữ
thường, cách đặt dấu (hòa, hoà) không phân biệt; thiếu dấu vẫn nhận khi chỉ có một cách hiểu. Từ riêng của địa phương: khai báo
trong \`vocabulary.yaml\` ([cách thêm](them-tu-vung.md)).
`,
    columns: ['mã', 'từ', 'cách viết khác', 'thuộc', 'trong câu', 'từ đếm'],
    units: ['đơn vị', 'cách viết khác', 'là'],
    composed: `Đơn vị ghép viết bằng dấu gạch chéo, không cần khai báo: \`triệu đồng/ha\`, \`triệu đồng/người/năm\`, \`tạ/ha\`,
\`bác sĩ/10.000 dân\`. Số lớn viết với \`nghìn\`, \`triệu\`, \`tỷ\`: \`5,5 triệu lượt\`.
`,
    steps: 'mức, từ thấp đến cao',
  },
  en: {
    intro: `# The vocabulary that ships

\`scripts/write-vocabulary.ts\` writes this page from the data. Files take the code, a word, or "word (code)"; capitals and the
place of a tone (hòa, hoà) do not matter, and marks may lack where one meaning is left. Words of one's own are declared in
\`vocabulary.yaml\` ([how](adding.md#a-word-of-the-vocabulary)).
`,
    columns: ['code', 'word', 'other spellings', 'below', 'in a sentence', 'counted as'],
    units: ['unit', 'other spellings', 'is'],
    composed: `Composed units are written with a slash and need no declaration: \`triệu đồng/ha\`, \`triệu đồng/người/năm\`, \`tạ/ha\`,
\`bác sĩ/10.000 dân\`. Large numbers are written with \`nghìn\`, \`triệu\`, \`tỷ\`: \`5,5 triệu lượt\`.
`,
    steps: 'steps, worst first',
  },
} as const;

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const named = (language: Language, { vi, en }: Term): string => (language === 'vi' ? vi : `${vi}: ${en}`);

const termTable = (language: Language, set: TermSet): string => {
  const terms = SHIPPED_VOCABULARY.terms(set);
  const used = [
    true,
    true,
    true,
    terms.some((one) => one.parent),
    terms.some((one) => one.noun),
    terms.some((one) => one.counter),
  ];
  const rows = terms.map((term) => [
    `\`${term.code}\``,
    named(language, term),
    (term.also ?? []).join('; '),
    term.parent === undefined ? '' : `\`${term.parent}\``,
    term.noun ?? '',
    term.counter ?? '',
  ]);
  const kept = (cells: readonly string[]): readonly string[] => cells.filter((_, at) => used[at]);
  return table(kept(HEADS[language].columns), rows.map(kept));
};

const unitTable = (language: Language): string => {
  const units = SHIPPED_VOCABULARY.units;
  const counted = units.filter(({ kind }) => kind === 'count');
  const { units: head, composed, steps } = HEADS[language];
  const tell = ({ kind, steps: words }: UnitTerm): string =>
    word(language, 'unitKind', kind) + (words ? ` (${steps}: ${words.join(', ')})` : '');
  const rows = units
    .filter(({ kind }) => kind !== 'count')
    .map((unit) => [`\`${unit.code}\``, (unit.also ?? []).join('; '), tell(unit)]);
  const list = counted.map(({ code, en }) => (language === 'vi' ? code : `${code} (${en})`)).join(', ');
  return `${table(head, rows)}\n\n${composed}\n${word(language, 'unitKind', 'count')}: ${list}.`;
};

const vocabularyPage = (language: Language): string =>
  [
    HEADS[language].intro,
    ...TERM_SETS.map((set) => {
      const title = word(language, 'termSet', set);
      const body = set === 'measure-unit' ? unitTable(language) : termTable(language, set);
      return `## ${title.charAt(0).toUpperCase()}${title.slice(1)} (\`${set}\`)\n\n${body}\n`;
    }),
  ].join('\n');

export const VOCABULARY_PAGES: Readonly<Record<string, string>> = {
  'vocabulary.md': vocabularyPage('en'),
  'tu-vung.md': vocabularyPage('vi'),
};

if (import.meta.main) {
  const stale = Object.entries(VOCABULARY_PAGES).filter(([name, text]) => {
    try {
      return readFileSync(resolve(DOCS, name), 'utf8') !== text;
    } catch {
      return true;
    }
  });
  if (process.argv.includes('--check')) {
    for (const [name] of stale) process.stderr.write(`docs/${name} is stale: node scripts/write-vocabulary.ts\n`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else for (const [name, text] of stale) writeFileSync(resolve(DOCS, name), text);
}
