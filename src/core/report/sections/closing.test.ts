/** The last sentence: what the document was, of whom, and to whom it goes; the office's own where it has one. */
import { expect, it } from 'vitest';
import { composed } from '#testing/compose.ts';
import { linesOfBlock } from '#testing/report-text.ts';

const last = (template: object): string => {
  const given = { progress: [{ id: 's', objective: 'p/1', statement: 'đã làm' }] };
  const whole = { family: 'state', typeName: 'BÁO CÁO', subject: 'Kết quả thực hiện Nghị quyết', addressees: [] };
  return (
    composed(given, { template: { ...whole, ...template } })
      .blocks.flatMap(linesOfBlock)
      .at(-1) ?? ''
  );
};

it.each<[string, object, string]>([
  ['without anyone to whom it goes', {}, 'Trên đây là Báo cáo kết quả thực hiện Nghị quyết của Ủy ban.'],
  [
    'to one',
    { addressees: ['Thành ủy.'] },
    'Trên đây là Báo cáo kết quả thực hiện Nghị quyết, Ủy ban kính báo cáo Thành ủy.',
  ],
  [
    'to two',
    { addressees: ['Thành ủy', 'UBND tỉnh'] },
    'Trên đây là Báo cáo kết quả thực hiện Nghị quyết, Ủy ban kính báo cáo Thành ủy và UBND tỉnh.',
  ],
  [
    'to three',
    { addressees: ['Thành ủy', 'HĐND', 'UBND tỉnh'] },
    'Trên đây là Báo cáo kết quả thực hiện Nghị quyết, Ủy ban kính báo cáo Thành ủy, HĐND và UBND tỉnh.',
  ],
  [
    'of a subject with a comma of its own, which runs into nobody',
    { subject: 'Sơ kết 6 tháng, nhiệm vụ cuối năm.', addressees: ['Thành ủy'] },
    'Trên đây là Báo cáo sơ kết 6 tháng, nhiệm vụ cuối năm; Ủy ban kính báo cáo Thành ủy.',
  ],
  ['in the words of the office, with one full stop', { closing: 'Kính trình xem xét.' }, 'Kính trình xem xét.'],
  ['of a document of the Party only where the office wants one', { family: 'party', closing: 'Hết' }, 'Hết.'],
])('%s', (_, template, words) => expect(last(template)).toBe(words));

it('a document of the Party ends with what it has told last', () =>
  expect(last({ family: 'party' })).not.toContain('Trên đây là'));
