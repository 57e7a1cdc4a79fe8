import { describe, expect, it } from 'vitest';
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { Problem } from '#core/problem.ts';
import { q, view } from '#testing/records.ts';
import { toldFaults } from '#web/record/told-faults.ts';

const seen = view({
  document: [{ id: '09-nq-du', kind: 'resolution', symbol: '09-NQ/ĐU', date: '2026-05-20', relations: [] }],
  objective: [{ id: 'p/1', kind: 'task', title: 'Nhiệm vụ' }],
  measure: [{ id: 'm', name: 'Số lượt khách', unit: 'lượt khách', aggregation: 'sum', objective: 'p/1' }],
  work: [{ id: 'w', name: 'Đường vào thác', objective: 'p/1' }],
  observation: [{ measure: 'm', place: 'city', period: '2022-M9', kind: 'actual', value: q('5 hộ') }],
});
const opened = { view: seen } as unknown as OpenedProgramme;
const told = (problem: Problem, subject: 'observation' | 'work' = 'observation'): string =>
  toldFaults([problem], { language: 'vi', opened, subject })[0]?.message ?? '';

describe('what refuses a form', () => {
  const late = { day: '2026-07-15', last: '2026-05-20', document: '09-nq-du' };
  it('names documents as they are called, and its advice has no words of files', () => {
    const message = told({ code: 'dates.after-source', where: { field: 'period' }, data: late });
    expect(message).toContain('văn bản nguồn Nghị quyết số 09-NQ/ĐU');
    expect(message).not.toMatch(/09-nq-du|cutoff|kind|plan|expectedFinish/u);
  });
  it('names the fields of dates that are out of order as the form does', () => {
    const dates = { earlier: 'started', from: '2026-05-20', later: 'completed', to: '2026-05-01' };
    const of = (record: string) =>
      told({ code: 'dates.order', where: { record, field: 'started' }, data: dates }, 'work');
    expect(of('progress/x')).toContain('bắt đầu (20/5/2026) muộn hơn hoàn thành (1/5/2026)');
    // What is no field stays as it is.
    expect(of('gone/x')).toContain('started (20/5/2026)');
  });
  it('names measures', () =>
    expect(
      told({
        code: 'observation.unit',
        where: { field: 'value' },
        data: { unit: 'hộ', measure: 'm', wanted: 'người' },
      }),
    ).toContain('chỉ tiêu Số lượt khách tính bằng'));
  it('what is there already is not named: they may not see it who meet it', () => {
    const message = told({ code: 'form.id-taken', where: {}, data: { subject: 'work' } }, 'work');
    expect(message).toContain('Đã có công trình như vậy. Tìm trong danh sách');
  });
  it('nor is that of which there may be one only', () =>
    expect(
      toldFaults(
        [{ code: 'document.duplicate', where: { record: 'document/x', field: 'symbol' }, data: { ids: ['x', 'y'] } }],
        { language: 'vi', opened, subject: 'document' },
      ),
    ).toEqual([{ field: 'symbol', message: expect.stringContaining('Đã có văn bản như vậy.') }]));
  it('what is on no record keeps the words that were given', () =>
    expect(
      told({ code: 'dates.after-source', where: { field: 'period' }, data: { ...late, document: 'gone' } }),
    ).toContain('gone'));
});
