import fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readReturnForm } from '#files/workbook/read-return-form.ts';
import { writeReturnForm, type ReturnForm } from '#files/workbook/return-form.ts';
import { text } from '#testing/draft-arbitraries.ts';

const form = (rows: ReturnForm['sheets'][number]['rows']): ReturnForm => ({
  marks: { workspace: 'w', collection: 'p.2026-q4', agency: 'kt', head: '12:ab' },
  heads: { title: 'Nội dung', beside: 'Trước đây', fault: 'Chưa nhận, vì' },
  sheets: [
    {
      name: 'Chỉ tiêu',
      columns: [
        { key: 'value', title: 'Kỳ này' },
        { key: 'status', title: 'Tình trạng', options: ['Đang thực hiện', 'Hoàn thành'] },
      ],
      rows,
    },
  ],
});
const row = (key: string, texts: Readonly<Record<string, string>>, fault?: string) => ({
  key,
  memory: '{}',
  title: key,
  beside: '',
  texts,
  ...(fault !== undefined && { fault }),
});

describe('a return’s form', () => {
  it('comes back as it went out, whatever is typed into it', { timeout: 60_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), async (pairs) => {
        const rows = pairs.map(([value, status], at) => row(`measure:m${at}`, { value, status }));
        const read = await readReturnForm(await writeReturnForm(form(rows)));
        if (!read.ok) throw new Error('not read');
        expect(read.value.marks).toMatchObject({ collection: 'p.2026-q4', agency: 'kt' });
        expect(read.value.rows.map(({ key, texts }) => [key, texts['value'], texts['status']])).toEqual(
          pairs.map(([value, status], at) => [`measure:m${at}`, value, status]),
        );
      }),
      { numRuns: 40 },
    ),
  );
  it('out and in a hundred times changes nothing, and no formula ever leaves', { timeout: 60_000 }, async () => {
    const first = [
      row('measure:a', { value: '=1+1', status: '1.234,5' }),
      row('measure:b', { value: '@SUM(1)', status: '-2' }),
    ];
    let bytes = await writeReturnForm(form(first));
    for (let round = 0; round < 100; round += 1) {
      const read = await readReturnForm(bytes);
      if (!read.ok) throw new Error('not read');
      bytes = await writeReturnForm(form(read.value.rows.map(({ key, texts }) => row(key, texts))));
    }
    const read = await readReturnForm(bytes);
    expect(read.ok && read.value.rows.map(({ texts }) => texts)).toEqual(first.map(({ texts }) => texts));
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(
      sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])]).some(({ formula }) => formula !== undefined),
    ).toBe(false);
  });
  it('hides keys and marks faults in the unit’s own file', async () => {
    const bytes = await writeReturnForm(
      form([row('measure:a', { value: '44' }, 'thiếu đơn vị'), row('measure:b', {})]),
    );
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets[0]?.columns?.slice(0, 2).every((column) => column.hidden)).toBe(true);
    expect(sheets[0]?.rows[2]?.at(-1)).toBe('thiếu đơn vị');
    const read = await readReturnForm(bytes);
    expect(read.ok && read.value.rows[0]?.texts).toEqual({ value: '44', status: '' });
  });
  it('that somebody sorted, or added rows to, keeps its keys; what has none says so', async () => {
    const bytes = await writeReturnForm(form([row('measure:a', { value: '1' }), row('measure:b', { value: '2' })]));
    const { sheets } = await readXlsx(bytes);
    const [head = [], titles = [], one = [], two = []] = sheets[0]?.rows ?? [];
    const again = await writeXlsx({
      sheets: [
        {
          name: 'Chỉ tiêu',
          rows: [head, titles, two, one, [null, null, 'dòng thêm', null, '9'], [null, null, null]] as never,
        },
        { name: '_tiendo', rows: (sheets.at(-1)?.rows ?? []) as never },
      ],
    });
    const read = await readReturnForm(again);
    expect(read.ok && read.value.rows.map(({ key, row: at }) => [key, at])).toEqual([
      ['measure:b', 3],
      ['measure:a', 4],
      ['', 5],
    ]);
  });
  it.each([
    ['no archive', new TextEncoder().encode('không phải tệp Excel'), 'workbook.other-kind'],
    ['nothing', new Uint8Array(), 'workbook.other-kind'],
  ])('%s is refused', async (_, bytes, code) => {
    const read = await readReturnForm(bytes);
    expect(read.ok ? [] : read.problems.map((one) => one.code)).toEqual([code]);
  });
  it('another workbook is refused', async () => {
    const read = await readReturnForm(await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['a']] }] }));
    expect(read.ok ? [] : read.problems.map((one) => one.code)).toEqual(['return-form.unmarked']);
  });
  it('damaged at any byte it is refused or read, and never a crash', { timeout: 120_000 }, async () => {
    const whole = await writeReturnForm(form([row('measure:a', { value: '1' })]));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 0, max: 255 }),
        fc.boolean(),
        async (at, byte, cuts) => {
          const bytes = Uint8Array.from(whole);
          bytes[at] = byte;
          const read = await readReturnForm(cuts ? bytes.slice(0, at) : bytes);
          expect(typeof read.ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });
});
