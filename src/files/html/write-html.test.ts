import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, type ReportDocument } from '#core/report/document.ts';
import { plainSpaces, printableText } from '#core/report/no-break.ts';
import { writeHtml } from '#files/html/write-html.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { parseXml } from '#testing/docx-inspect.ts';
import { figure, reportFixture, stateReportFixture, text } from '#testing/report-fixture.ts';

const profiles = await readLayoutProfiles();
const write = (document: ReportDocument, options = {}) =>
  writeHtml(document, profiles.find((p) => p.key === document.layout)!.layout, options);
const party = write(reportFixture());

/** The page's body as a tree; what is written is well-formed but for void elements. */
const tree = (html: string) =>
  parseXml(html.replace(/^<!doctype html>/u, '').replace(/<(meta|hr|img)([^>]*)>/gu, '<$1$2/>'));
const figures = (html: string) =>
  Array.from(tree(html).getElementsByTagName('a'))
    .filter((a) => a.getAttribute('class') === 'figure')
    .map((a) => ({ address: a.getAttribute('data-address'), printed: plainSpaces(a.textContent ?? '') }));

describe('the standalone page', () => {
  it('is Vietnamese, has one h1 and nested headings, and no script', () => {
    expect(party).toContain('<html lang="vi">');
    expect(party.match(/<h1>/gu)).toHaveLength(1);
    expect(party).toContain('<h2>I. KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ</h2>');
    expect(party).not.toContain('<script');
    expect(party).not.toMatch(/(?:src|href)="https?:/u);
  });
  it('prints on A4 with the margins of the profile', () =>
    expect(party).toContain('@page{size:A4;margin:20mm 15mm 20mm 30mm;'));
  it('links every figure to its trace, with its address', () => {
    const html = write(reportFixture(), {
      links: { before: '/vi/so-lieu?address=', behind: '' },
    });
    const expected = figuresOf(reportFixture()).map(({ address, printed }) => ({ address, printed }));
    expect(figures(html).toSorted((a, b) => String(a.address).localeCompare(String(b.address)))).toEqual(
      expected.toSorted((a, b) => a.address.localeCompare(b.address)),
    );
    expect(html).toContain('href="/vi/so-lieu?address=target%3Aclearance"');
  });
  it('leads from each mark to its note and back', () => {
    const ids = new Set([...party.matchAll(/id="([^"]+)"/gu)].map(([, id]) => id));
    for (const [, target] of party.matchAll(/href="#([^"]+)"/gu)) expect(ids).toContain(target);
    expect(party.match(/<li id="note-/gu)).toHaveLength(12);
  });
  it('breaks no symbol at its hyphen', () => expect(party).toContain('<span class="whole">08-NQ/TU</span>'));
  it('has the state head with two lines and the end mark', () => {
    const state = write(stateReportFixture());
    expect(state).toContain('<span class="ruled">Độc lập - Tự do - Hạnh phúc</span>');
    expect(state).toContain('Số: 05/BC-UBND');
    expect(state).toContain('./.</p>');
  });
  it('each value of a table can be told beside its column’s head, for phones', () => {
    const table = {
      kind: 'table' as const,
      columns: [
        { head: 'Công trình', align: 'left' as const, width: 2 },
        { head: 'Chi phí', align: 'right' as const, width: 1 },
      ],
      rows: [[[text('Cầu')], [figure('work:bridge funding[kind=total]', '12 tỷ đồng')]]],
    };
    const cells = Array.from(tree(write(reportFixture({ blocks: [table] }))).getElementsByTagName('td'));
    expect(cells.map((cell) => [cell.getAttribute('data-head'), plainSpaces(cell.textContent ?? '')])).toEqual([
      ['Công trình', 'Cầu'],
      ['Chi phí', '12 tỷ đồng'],
    ]);
  });
  it('any words are words, never markup', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</style><script>alert(1)</script>', '"><img src=x onerror=1>', "' onclick='x"),
    );
    fc.assert(
      fc.property(words, words, (address, printed) => {
        const html = write(
          reportFixture({
            subject: printed,
            blocks: [{ kind: 'paragraph', runs: [text(printed), figure(address, printed)] }],
          }),
        );
        expect(figures(html)).toEqual([
          { address: printableText(address), printed: plainSpaces(printableText(printed)) },
        ]);
        expect(html).not.toMatch(/<script|<img/u);
      }),
    );
  });
});
