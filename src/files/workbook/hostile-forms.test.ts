/**
 * Forms as they may come back: damaged, hostile and odd. A catalogue of kinds, each in many variants; every one gets an
 * answer in seconds, and what is read names no row that the form did not have.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readReturnForm } from '#files/workbook/read-return-form.ts';
import { writeReturnForm, type ReturnForm } from '#files/workbook/return-form.ts';

const KEYS = ['measure:a@city#2026-Q2', 'measure:b@city#2026-Q2', 'work:road', 'task:t1'];
const FORM: ReturnForm = {
  marks: { workspace: 'w', collection: 'p.2026-q2', agency: 'kt', head: '12:ab' },
  heads: { title: 'Nội dung', beside: 'Trước đây', fault: 'Chưa nhận, vì' },
  sheets: [
    {
      name: 'Chỉ tiêu',
      columns: [{ key: 'value', title: 'Kỳ này' }],
      rows: KEYS.map((key) => ({
        key,
        memory: '{"shown":{},"boxes":{}}',
        title: key,
        beside: '',
        texts: { value: '44 tỷ' },
      })),
    },
  ],
};
const whole = await writeReturnForm(FORM);
const PARTS = unzipSync(whole);
const SHEET = Object.keys(PARTS).find((name) => name.endsWith('sheet1.xml')) ?? '';
const STRINGS = Object.keys(PARTS).find((name) => name.endsWith('sharedStrings.xml')) ?? '';

/** The same for the same seed. */
const drawing = (seed: number): ((below: number) => number) => {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return state % below;
  };
};
type Draw = ReturnType<typeof drawing>;

const zipped = (change: (parts: Unzipped) => void): Uint8Array => {
  const parts = { ...PARTS };
  change(parts);
  return zipSync(parts, { level: 1 });
};
const inSheet = (change: (xml: string) => string): Uint8Array =>
  zipped((parts) => {
    parts[SHEET] = strToU8(change(strFromU8(PARTS[SHEET] ?? new Uint8Array())));
  });
const pick = <T>(draw: Draw, list: readonly T[]): T => list[draw(list.length)] as T;
/** Rows of the sheet's XML, each as a text. */
const rowsOf = (xml: string): readonly string[] => xml.match(/<row\b.*?<\/row>/gsu) ?? [];
const withRows = (xml: string, rows: readonly string[]): string =>
  xml.replace(/<sheetData>.*<\/sheetData>/su, `<sheetData>${rows.join('')}</sheetData>`);
const cell = (at: string, inner: string, type = ''): string => `<c r="${at}"${type}>${inner}</c>`;
const inLastCell = (xml: string, made: string): string => {
  const rows = [...rowsOf(xml)];
  const last = rows.at(-1) ?? '';
  return withRows(xml, [...rows.slice(0, -1), last.replace(/<c r="E\d+".*?(?:<\/c>|\/>)/su, made)]);
};
const NOUGHTS = new Uint8Array(51 * 1024 * 1024);

/** By kind: a variant for each draw. */
const KINDS: Readonly<Record<string, (draw: Draw) => Uint8Array>> = {
  'a bomb of noughts': (draw) =>
    zipped((parts) => {
      parts[pick(draw, [SHEET, 'xl/media/image1.png'])] = NOUGHTS;
    }),
  'too many parts': (draw) =>
    zipped((parts) => {
      for (let at = 0; at < 250 + draw(200); at += 1) parts[`xl/media/${at}.png`] = new Uint8Array(1);
    }),
  'sizes that lie': (draw) => {
    const bytes = Uint8Array.from(whole);
    const view = new DataView(bytes.buffer);
    for (let at = bytes.length - 46; at > 0; at -= 1)
      if (view.getUint32(at, true) === 0x02_01_4b_50) view.setUint32(at + 24, draw(2 ** 31), true);
    return bytes;
  },
  'entities that grow': (draw) =>
    inSheet(
      (xml) =>
        `<!DOCTYPE z [<!ENTITY a "lol">${Array.from({ length: 9 + draw(5) }, (_, at) => `<!ENTITY a${at} "${'&a;'.repeat(10)}">`).join('')}]>${xml.replace('44 tỷ', '&a8;')}`,
    ),
  'an entity from outside': (draw) =>
    inSheet(
      (xml) => `<!DOCTYPE z [<!ENTITY x SYSTEM "${pick(draw, ['file:///etc/passwd', 'http://127.0.0.1:9/'])}">]>${xml}`,
    ),
  'formulas as values': (draw) =>
    inSheet((xml) =>
      inLastCell(
        xml,
        cell(
          'E6',
          `<f>${pick(draw, ['1+1', 'SUM(A1:A9)', "'[1]Sheet1'!A1", "cmd|' /C calc'!A0", 'HYPERLINK("http://x")', 'E6'])}</f>${pick(draw, ['', '<v>2</v>', '<v>#REF!</v>'])}`,
        ),
      ),
    ),
  'merged cells': (draw) =>
    inSheet((xml) =>
      xml.replace(
        '</sheetData>',
        `</sheetData><mergeCells>${Array.from({ length: 1 + draw(4) }, () => `<mergeCell ref="${pick(draw, ['A1:E9', 'E3:E6', 'A3:B4', 'C2:C2', 'E6:A1', 'XFD1:XFD1048576'])}"/>`).join('')}</mergeCells>`,
      ),
    ),
  'a wrong encoding': (draw) =>
    zipped((parts) => {
      const text = strFromU8(PARTS[draw(2) === 0 && STRINGS !== '' ? STRINGS : SHEET] ?? new Uint8Array());
      const letters = Buffer.from(
        text.replace('44 tỷ', pick(draw, ['44 tû', '44 tỷ', '\ufeff44', '\ud800'])),
        pick(draw, ['latin1', 'utf16le', 'utf8'] as const),
      );
      parts[SHEET] = new Uint8Array(letters);
    }),
  macros: (draw) =>
    zipped((parts) => {
      parts['xl/vbaProject.bin'] = Uint8Array.from({ length: 2000 }, () => draw(256));
      const types = strFromU8(PARTS['[Content_Types].xml'] ?? new Uint8Array());
      parts['[Content_Types].xml'] = strToU8(
        types.replace('spreadsheetml.sheet.main+xml', 'ms-excel.sheet.macroEnabled.main+xml'),
      );
    }),
  'rows moved': (draw) =>
    inSheet((xml) => {
      const [head = '', titles = '', ...body] = rowsOf(xml);
      return withRows(xml, [head, titles, ...body.toSorted(() => draw(3) - 1)]);
    }),
  'rows twice, or far below': (draw) =>
    inSheet((xml) => {
      const rows = rowsOf(xml);
      const one = pick(draw, rows.slice(2));
      const far = String(7 + draw(1_048_000));
      return withRows(xml, [...rows, one.replaceAll(/r="([A-Z]*)\d+"/gu, `r="$1${far}"`)]);
    }),
  'ids lost': (draw) =>
    inSheet((xml) =>
      withRows(
        xml,
        rowsOf(xml).map((row, at) =>
          draw(3) > 0 && at !== 1
            ? row.replace(pick(draw, [/<c r="A\d+".*?(?:<\/c>|\/>)/su, /<c r="B\d+".*?(?:<\/c>|\/>)/su]), '')
            : row,
        ),
      ),
    ),
  'another period, another agency': (draw) =>
    zipped((parts) => {
      for (const name of Object.keys(parts))
        if (/(?:sheet\d+|sharedStrings)\.xml$/u.test(name))
          parts[name] = strToU8(
            strFromU8(parts[name] ?? new Uint8Array()).replaceAll(
              pick(draw, ['p.2026-q2', '>kt<', '12:ab']),
              pick(draw, ['p.2025-q1', '>hd<', 'x']),
            ),
          );
    }),
  'cells of other types': (draw) =>
    inSheet((xml) =>
      inLastCell(
        xml,
        pick(draw, [
          cell('E6', '<v>1</v>', ' t="b"'),
          cell('E6', '<v>#DIV/0!</v>', ' t="e"'),
          cell('E6', '<v>12345678901234567890.123</v>'),
          cell('E6', '<v>999999</v>', ' t="s"'),
          cell('E6', '<is><r><t>44</t></r><r><t> tỷ</t></r></is>', ' t="inlineStr"'),
          cell('E6', '<v>2026-06-30T00:00:00Z</v>', ' t="d"'),
          cell('E6', '<v>NaN</v>'),
          cell('XFD6', '<v>9</v>'),
          cell('', '<v>9</v>'),
        ]),
      ),
    ),
  'a very long text': (draw) =>
    inSheet((xml) =>
      inLastCell(xml, cell('E6', `<is><t>${'a'.repeat(10_000 + draw(400_000))}</t></is>`, ' t="inlineStr"')),
    ),
  'elements too deep': (draw) =>
    inSheet((xml) => xml.replace('</sheetData>', `${'<x>'.repeat(1000 + draw(5000))}</sheetData>`)),
  'a part is missing': (draw) =>
    zipped((parts) => {
      delete parts[pick(draw, Object.keys(PARTS))];
    }),
  'names that climb out': (draw) =>
    zipped((parts) => {
      parts[pick(draw, ['../../../etc/cron.d/x', '/etc/x', 'C:\\x', 'xl/../../x', '\u0000'])] = strToU8('x');
    }),
  'cut anywhere': (draw) => whole.slice(0, draw(whole.length)),
  'bytes changed anywhere': (draw) => {
    const bytes = Uint8Array.from(whole);
    for (let times = 0; times < 1 + draw(8); times += 1) bytes[draw(bytes.length)] = draw(256);
    return bytes;
  },
  'something else': (draw) =>
    pick(draw, [
      Buffer.from('%PDF-1.7\n'),
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      Buffer.from('MZ\u0090\u0000', 'latin1'),
      Buffer.from('_dong,_nho\n'),
      Buffer.from('<html><table>'),
      zipSync({ 'word/document.xml': strToU8('<a/>') }),
      new Uint8Array(),
    ]),
};
/** What takes long to make is made a few times only. */
const FEW: ReadonlySet<string> = new Set(['a bomb of noughts', 'too many parts']);
const VARIANTS = 27;
const SECONDS = 5;
const variantsOf = (kind: string): number => (FEW.has(kind) ? 2 : VARIANTS);

describe('500 forms that nobody would send, and somebody will', () => {
  const all = Object.entries(KINDS);
  it('are more than 500 of more than twenty kinds', () => {
    expect(all.length).toBeGreaterThan(20);
    expect(all.reduce((sum, [kind]) => sum + variantsOf(kind), 0)).toBeGreaterThan(500);
  });
  it.each(all)('%s', { timeout: 60_000 }, async (kind, make) => {
    for (let seed = 1; seed <= variantsOf(kind); seed += 1) {
      const bytes = make(drawing(seed));
      const began = performance.now();
      const read = await readReturnForm(bytes);
      expect(performance.now() - began, `${kind} ${seed}`).toBeLessThan(SECONDS * 1000);
      if (read.ok) {
        const keys = new Set(read.value.rows.map(({ key }) => key));
        for (const key of keys) if (!HARMED.has(kind)) expect([...KEYS, ''], `${kind} ${seed}`).toContain(key);
      } else for (const { code } of read.problems) expect(code).toMatch(/^(?:workbook|return-form)\./u);
    }
  });
  it('a bomb is refused before it is unpacked', async () => {
    const read = await readReturnForm(KINDS['a bomb of noughts']?.(drawing(1)) ?? new Uint8Array());
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(['workbook.too-large']);
  });
});
/** Where letters of keys themselves may be changed. */
const HARMED = new Set(['bytes changed anywhere', 'a wrong encoding', 'ids lost', 'cells of other types']);
