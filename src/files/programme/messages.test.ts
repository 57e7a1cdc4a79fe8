import { describe, expect, it } from 'vitest';
import { readProgramme } from '#files/programme/read-programme.ts';
import { BASE, filesOf } from '#testing/small-programme.ts';
import { wordProblem } from '#words/word-problem.ts';

const told = (changed: Readonly<Record<string, string>>): readonly string[] => {
  const read = readProgramme(filesOf({ ...BASE, ...changed }));
  return read.ok
    ? []
    : read.problems.map((one) => {
        const { message, hint = '' } = wordProblem(one, 'vi');
        return `${message} ${hint}`;
      });
};
const measure = (unit: string): Readonly<Record<string, string>> => ({
  'measures.yaml': `- { id: m, name: Thu ngân sách, unit: ${unit}, aggregation: cộng, direction: tăng, objective: "1.1", source: nq-01 }\n`,
});

describe('what a clerk is told', () => {
  it('money is in đồng, and the cure is said', () => {
    const [only, ...more] = told(measure('tỷ đồng'));
    expect(more).toEqual([]);
    expect(only).toContain('Với tiền, ghi đơn vị là “đồng”');
    expect(told(measure('đồng'))).toEqual([]);
    expect(told(measure('triệu đồng/ha'))).toEqual([]);
  });
  it('a unit in another spelling is told with its own', () => expect(told(measure('m2'))[0]).toContain('Viết là “m²”'));
  it('a unit that is not known is told with those like it, and where to declare it', () =>
    expect(told(measure('hộ tiêu dùng'))[0]).toContain('vocabulary.yaml'));
  it('% without quotes says so', () => {
    const [only] = told({ 'measures.yaml': '- id: m\n  name: Tỷ lệ\n  unit: %\n' });
    expect(only).toContain('measures.yaml, dòng 3');
    expect(only).toContain('unit: "%"');
  });
  it('a field that is not used, or missing, is told by both of its names', () => {
    const [unknown, missing] = told({ 'places.csv': 'mã,tên,loại,kế thừa\nxa-a,xã A,xã,\n' });
    expect(unknown).toContain('thuộc địa bàn (parent)');
    expect(unknown).toContain('địa bàn kế tục (successors)');
    expect(missing).toContain('Thiếu cột “nguồn (source)”.');
    const documents = BASE['documents.yaml'].replace('subject:', 'tiêu đề:');
    expect(told({ 'documents.yaml': documents })[0]).toContain('trích yếu (subject)');
    const relation = BASE['documents.yaml'].replace('subject:', 'relations: [ { loại hình: thay thế } ], subject:');
    const said = told({ 'documents.yaml': relation }).join('\n');
    expect(said).toContain('quan hệ (type); văn bản (document)');
    expect(said).toContain('Thiếu trường bắt buộc “văn bản (document)”.');
  });
  it('a target that is a bare value is told with its fields', () => {
    const text = BASE['objectives.yaml'].replace('kind: task,', 'kind: target, target: "98%",');
    expect(told({ 'objectives.yaml': text })[0]).toContain('so sánh (relation); giá trị (value)');
  });
  it('a wrong word is told with word and code of what is allowed', () => {
    const [only] = told({ 'places.csv': 'id,name,kind,source\nxa-a,xã A,làng xã,nq-01\n' });
    expect(only).toContain('Tệp places.csv, dòng 2, cột kind: “làng xã” không thuộc các giá trị cho phép.');
    expect(only).toContain('Phường (ward)');
  });
  it('words, days and values as people write them are taken', () =>
    expect(
      told({
        ...measure('đồng'),
        'places.csv': 'id,name,kind,source\nxa-a,xã A,Xã,nq-01\n',
        'works.yaml': BASE['works.yaml'].replace(
          'kind: infrastructure, sector: road',
          'kind: Hạ tầng, sector: Giao thông',
        ),
        'progress.csv':
          'id,work,since,status,started,statement,source\np1,duong-1,30/6/2024,đang thi công,tháng 3/2023,đang thi công,bc-01\n',
        'funding.csv':
          'id,work,capital,kind,year,amount,source\nf1,duong-1,NSTW,đã giải ngân,năm 2024,1 tỷ 405 triệu đồng,bc-01\n',
        'observations.csv':
          'measure,place,period,kind,value,source\nm,xa-a,9 tháng năm 2024,thực hiện,"125,834 tỷ đồng",bc-01\n',
      }),
    ).toEqual([]));
});
