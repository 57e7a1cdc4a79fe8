import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vocabularyWith } from '#core/facts/vocabulary.ts';
import { draftsOf, type Draft } from '#core/subjects/subjects.ts';
import { workWords } from '#core/vocabulary/work-words.ts';
import { readProgramme } from '#files/programme/read-programme.ts';
import { writeProgramme } from '#files/programme/write-programme.ts';
import { BASE, filesOf } from '#testing/small-programme.ts';

/** The block of a page that is set off by four spaces and begins with these words. */
const block = (page: string, first: string): string => {
  const text = readFileSync(resolve(import.meta.dirname, '../../../docs', page), 'utf8');
  const lines = text.slice(text.indexOf(`    ${first}`)).split('\n');
  const end = lines.findIndex((line) => line !== '' && !line.startsWith('    '));
  return `${lines
    .slice(0, end)
    .map((line) => line.slice(4))
    .join('\n')
    .trim()}\n`;
};

const WITH_TERMS = {
  'works.yaml':
    '- { id: che-1, name: Vùng chè thôn Một, kind: Cấp mã số vùng trồng, sector: chè Shan, objective: "1.1", places: [xa-a], owner: ubnd-xa, source: nq-01 }\n',
  'progress.csv': 'id,work,since,status,source\np1,che-1,2024-06-30,hoàn thành,bc-01\n',
  'funding.csv':
    'id,work,capital,kind,year,amount,source\nf1,che-1,Quỹ phát triển cây chè,đã giải ngân,2024,"1.405 triệu đồng",bc-01\n',
  'extents.csv': 'id,work,extent,label,stage,value,source\ne1,che-1,areas,vùng chè,đã hoàn thành,12 vùng chè,bc-01\n',
};

describe('a vocabulary of one’s own', () => {
  it.each([
    ['adding.md', '- set: sector'],
    ['them-tu-vung.md', '- set: lĩnh vực'],
  ])('the example of docs/%s is taken and used', (page, first) => {
    const files = filesOf({ ...BASE, ...WITH_TERMS, 'vocabulary.yaml': block(page, first) });
    const read = readProgramme(files);
    if (!read.ok) throw new Error(JSON.stringify(read.problems, undefined, 1));
    const { drafts } = read.value;
    const terms = draftsOf(drafts, 'term').map(({ record }) => record);
    expect(terms).toHaveLength(6);
    const [work] = draftsOf(drafts, 'work').map(({ record }) => record);
    expect(work).toMatchObject({ kind: 'certification', sector: 'tea' });
    const vocabulary = vocabularyWith(terms);
    expect(workWords(vocabulary, { kind: 'certification', sector: 'tea' })).toMatchObject({
      noun: 'phát triển cây chè',
      counter: 'vùng trồng',
      states: { completed: 'đã được cấp mã số', suspended: 'đang tạm dừng' },
    });
    expect(draftsOf(drafts, 'funding')[0]?.record.capital).toBe('tea-fund');
    expect(vocabulary.line('capital', 'tea-fund').map(({ code }) => code)).toEqual(['tea-fund', 'sponsor']);
    // What is written is read as the same again.
    const again = readProgramme(writeProgramme(read.value));
    const sorted = (all: readonly Draft[]) => all.toSorted((a, b) => a.id.localeCompare(b.id));
    expect(again.ok && sorted(again.value.drafts)).toEqual(sorted(drafts));
  });
  it('a word that is not there is told with what it may mean', () => {
    const read = readProgramme(
      filesOf({ ...BASE, 'works.yaml': BASE['works.yaml'].replace('sector: road', 'sector: thuy lợj') }),
    );
    expect(!read.ok && read.problems).toEqual([
      {
        code: 'field.term',
        where: { file: 'works.yaml', line: 1, field: 'sector', record: 'work/duong-1' },
        data: {
          text: 'thuy lợj',
          termSet: 'sector',
          nearVi: 'Thủy lợi (irrigation); Thủy sản (fishery)',
          nearEn: 'irrigation (Thủy lợi); fishery (Thủy sản)',
        },
      },
    ]);
  });
});
