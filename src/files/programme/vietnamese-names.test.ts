import { describe, expect, it } from 'vitest';
import { SUBJECT_NAMES } from '#core/subjects/subjects.ts';
import { PROGRAMME_FILES, SUBJECT_FILES } from '#files/programme/folder-form.ts';
import { readProgramme } from '#files/programme/read-programme.ts';
import { VIETNAMESE_FILES, vietnameseFields } from '#files/programme/vietnamese-names.ts';
import { writeProgramme } from '#files/programme/write-programme.ts';
import { PROGRAMMES } from '#testing/programmes/facts.ts';
import { readTestProgramme } from '#testing/programmes/open.ts';
import { readSample } from '#testing/sample.ts';
import { BASE, filesOf } from '#testing/small-programme.ts';

const textsOf = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> =>
  new Map([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));

describe('an export with words', () => {
  const opened = [
    ...PROGRAMMES.map(({ name }) => ({ name, read: () => readTestProgramme(name) })),
    ...['bac-kan', 'thanh-pho-mau'].map((name) => ({ name, read: () => readSample(name) })),
  ];
  it.each(opened)('of $name is read again as the same records', async ({ read }) => {
    const { workspace, programme, drafts } = await read();
    const again = readProgramme(writeProgramme({ workspace, programme, drafts, words: true }));
    expect(again.ok ? [] : again.problems.slice(0, 5)).toEqual([]);
    const sorted = (all: typeof drafts) =>
      all.toSorted((a, b) => (`${a.subject}/${a.id}` < `${b.subject}/${b.id}` ? -1 : 1));
    expect(again.ok && sorted(again.value.drafts)).toEqual(sorted(drafts));
  });
  it('has Vietnamese headings, and words beside codes', async () => {
    const { workspace, programme, drafts } = await readTestProgramme('an-toan-phuong');
    const files = textsOf(writeProgramme({ workspace, programme, drafts, words: true }));
    expect(files.get('places.csv')?.split('\n')[0]).toMatch(/^mã,tên,loại,thuộc địa bàn,/u);
    expect(files.get('places.csv')).toContain('phường Bến Trong,phường (ward),');
    expect(files.get('observations.csv')).toContain('6 tháng đầu năm 2026,thực hiện (actual),12 vụ');
    expect(files.get('works.yaml')).toContain('lĩnh vực: an ninh, trật tự (security)');
    expect(files.get('documents.yaml')).toContain('quan hệ: triển khai (implements)');
    expect(files.get('progress.csv')).toContain('25/9/2026');
    // A number of an objective stays one where a spreadsheet opens the file.
    expect(files.get('progress.csv')).toContain('mục 2.3');
  });
});

describe('files as officials write them', () => {
  it('headings are read in Vietnamese, whatever their capitals and marks, with the code or without', () => {
    const csv = (head: string): string => `${head}\nxa-a,xã A,Xã,nq-01\n`;
    for (const head of [
      'Mã,Tên,Loại,Nguồn',
      'MÃ,TÊN,LOẠI,NGUỒN',
      'ma,ten,loai,nguon',
      'mã (id),tên (name),loại (kind),nguồn (source)',
      'Mã *,Tên *,Loại,Nguồn:',
      'id,Tên,kind,Nguồn',
    ]) {
      const read = readProgramme(filesOf({ ...BASE, 'places.csv': csv(head) }));
      expect(read.ok ? [] : read.problems, head).toEqual([]);
    }
  });
  it('one of the names of a field is enough where no other field has it', () => {
    expect(vietnameseFields('work').get('Chủ đầu tư')).toBe('owner');
    expect(vietnameseFields('agency').get('Tên')).toBe('name');
    expect(vietnameseFields('work').get('chủ')).toBeUndefined();
  });
  it('a comma that a table cannot have without quotes is not needed', () => {
    expect(vietnameseFields('progress').get('mục tiêu nhiệm vụ')).toBe('objective');
    expect(vietnameseFields('document').get('số ký hiệu')).toBe('symbol');
  });
  it('a heading that names nothing is told, and so is one that stands twice', () => {
    const codes = (head: string): readonly string[] => {
      const read = readProgramme(filesOf({ ...BASE, 'places.csv': `${head}\nxa-a,xã A,Xã,nq-01\n` }));
      return read.ok ? [] : read.problems.map(({ code }) => code);
    };
    expect(codes('Mã,Tên,Loại,Màu')).toContain('csv.column-unknown');
    expect(codes('Mã,Tên,Tên,Nguồn')).toContain('csv.column-twice');
  });
  it('each file has its Vietnamese name, which is read', () => {
    expect(new Set(VIETNAMESE_FILES.values()).size).toBe(VIETNAMESE_FILES.size);
    expect([...VIETNAMESE_FILES.keys()]).toEqual(PROGRAMME_FILES.filter((name) => name !== 'base.yaml'));
    const files = new Map([...filesOf(BASE)].map(([name, bytes]) => [VIETNAMESE_FILES.get(name) ?? name, bytes]));
    expect([...files.keys()]).toContain('chuong-trinh.yaml');
    const read = readProgramme(files);
    expect(read.ok ? [] : read.problems).toEqual([]);
  });
  it('a problem names the file by the name that was given', () => {
    const files = filesOf({ ...BASE, 'dia-ban.csv': 'Mã,Tên,Loại,Nguồn\nxa-a,xã A,huyện lỵ,nq-01\n' });
    const read = readProgramme(new Map([...files].filter(([name]) => name !== 'places.csv')));
    expect(read.ok ? [] : read.problems.map(({ where }) => where.file)).toContain('dia-ban.csv');
  });
  it.each(SUBJECT_NAMES)('no Vietnamese name of a field of %s means two', (subject) => {
    expect(SUBJECT_FILES[subject].name).not.toBe('');
    for (const [word, field] of vietnameseFields(subject)) expect(vietnameseFields(subject).get(word)).toBe(field);
  });
});
