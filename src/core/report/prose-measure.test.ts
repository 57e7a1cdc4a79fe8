/**
 * The sample's report measured as its printed model was: passives, words that join, bullets, paragraphs of one
 * sentence.
 */
import { describe, expect, it } from 'vitest';
import { composeReport } from '#core/report/compose.ts';
import { openSample } from '#testing/sample.ts';
import { linesOfBlock, textOfRuns } from '#testing/report-text.ts';

const { view, programme, units } = await openSample('bac-kan', '2023-05-31');
const [template] = view.all('report');
if (!template) throw new Error('no template');
const { document } = composeReport(view, programme, template, units, 'layout');
const paragraphs = document.blocks.filter(({ kind }) => kind === 'paragraph').flatMap(linesOfBlock);
const text = [...paragraphs, ...document.notes.map(textOfRuns)].join('\n');
const words = text.split(/\s+/u).length;
const perThousand = (pattern: RegExp): number => ((text.match(pattern)?.length ?? 0) / words) * 1000;

/** Words that join clauses and sentences. */
const JOINING =
  /(?<!\p{L})(?:để|do|nên|nhằm|tuy nhiên|đồng thời|trong đó|gắn với|hiện nay|đến nay|nhưng|khi|sau khi|theo|bên cạnh|cùng với|từng bước|qua đó|góp phần|nhờ đó|đối với|trong khi|tạo|phục vụ|bảo đảm|phù hợp)(?!\p{L})/giu;

describe('the prose of the sample', () => {
  it('is active: "được" 5 times in a thousand words at most (the printed model: 3, once 13)', () =>
    expect(perThousand(/(?<!\p{L})được(?!\p{L})/giu)).toBeLessThan(5));
  it('joins its clauses', () => expect(perThousand(JOINING)).toBeGreaterThan(22));
  it('has few bullets (the printed model: 22, once 40)', () =>
    expect(paragraphs.filter((line) => /^[-+*] /u.test(line)).length).toBeLessThanOrEqual(26));
  it('has few paragraphs of one sentence (once 57)', () =>
    expect(paragraphs.filter((line) => !/^[-+*\d]/u.test(line) && !/[.;!?…] +\p{Lu}/u.test(line)).length).toBeLessThan(
      12,
    ));
  it('says nothing of records, data and the system', () =>
    expect(
      paragraphs.filter((line) =>
        /hồ sơ theo dõi|chưa có số liệu|chưa có báo cáo|bản ghi|hướng giải quyết:|thẩm quyền tháo gỡ/u.test(line),
      ),
    ).toEqual([]));
  it('no list of a single thing is announced', () => expect(text).not.toMatch(/(?:02|01) [^;.]*gồm: [^;.]*\./u));
});
