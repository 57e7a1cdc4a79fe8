import { describe, expect, it } from 'vitest';
import { faultOf, refusedForm } from '#web/frame/action.ts';

const day = (text: string, label?: string) => ({
  code: 'as-of.malformed',
  where: { field: 'han' },
  data: { text, ...(label !== undefined && { label }) },
});

describe('a field that was left empty', () => {
  it('is told as such, by the name that its form gives', () => {
    const told = { field: 'han', message: 'Hạn góp ý: chưa ghi. Ô này phải ghi.' };
    expect(faultOf(day('', 'Hạn góp ý'), 'vi')).toEqual(told);
    expect(refusedForm([day('', 'Hạn góp ý')], 'vi', {}).refused).toEqual([told.message]);
    expect(faultOf(day(''), 'vi').message).toBe('Chưa ghi. Ô này phải ghi.');
  });
  it('is not what was written and cannot be meant', () => {
    expect(faultOf(day('31/2/2027', 'Hạn góp ý'), 'vi').message).toContain('“31/2/2027”');
    expect(faultOf(day(' ', 'Hạn góp ý'), 'vi').message).toContain('“ ”');
  });
  it('is none where no field is meant, or nothing was asked to be written', () => {
    expect(faultOf({ ...day(''), where: {} }, 'vi').message).toContain('“”');
    expect(faultOf({ code: 'collection.no-why', where: { field: 'ly-do' } }, 'vi').message).toContain('phải nêu lý do');
  });
});
