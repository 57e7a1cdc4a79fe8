import { describe, expect, it } from 'vitest';
import { drafterBehind, isFile, withAgencies } from '#core/subjects/report/recipients.ts';

describe('the file of the office', () => {
  it.each([
    ['Lưu', true],
    ['Lưu: VT, TH', true],
    ['lưu :VT', true],
    ['Lưu VT', true],
    ['Lưu VPTU', true],
    ['Lưu Văn phòng Thành ủy', true],
    ['Lưu trữ lịch sử tỉnh', false],
    ['Lưu Văn A', false],
    ['Như trên', false],
    ['', false],
  ])('%j: %s', (recipient, is) => expect(isFile(recipient)).toBe(is));
  it('has who drafted it behind it, where it comes last', () => {
    expect(drafterBehind(['Như trên', 'Lưu: VT'], 'KT (05)')).toEqual(['', ', KT (05)']);
    expect(drafterBehind(['Lưu: VT', 'Như trên'], 'KT (05)')).toEqual(['', '']);
    expect(drafterBehind(['Như trên', 'Lưu trữ lịch sử tỉnh'], 'KT (05)')).toEqual(['', '']);
    expect(drafterBehind(['Như trên', 'Lưu: VT'], undefined)).toEqual(['', '']);
  });
});

describe('agencies that were ticked', () => {
  const kt = { name: 'Phòng Kinh tế' };
  const ktht = { name: 'Phòng Kinh tế, Hạ tầng và Đô thị' };
  const ubnd = { name: 'Ủy ban nhân dân thành phố', short: 'UBND thành phố' };
  const hdnd = { name: 'HĐND thành phố' };
  const known = [kt, ktht, ubnd, hdnd];
  it.each<[string, readonly string[], readonly (typeof ubnd | typeof kt)[], readonly string[]]>([
    ['stand before the file', ['Như trên', 'Lưu: VT'], [kt], ['Như trên', 'Phòng Kinh tế', 'Lưu: VT']],
    ['in the order of ticking', ['Lưu'], [ubnd, kt], ['Ủy ban nhân dân thành phố', 'Phòng Kinh tế', 'Lưu']],
    ['at the end where there is no file', ['HĐND xã'], [kt], ['HĐND xã', 'Phòng Kinh tế']],
    ['alone where nobody is named', [], [kt], ['Phòng Kinh tế']],
    ['not beside their own name', ['phòng kinh tế', 'Lưu'], [kt], ['phòng kinh tế', 'Lưu']],
    ['nor their short one', ['UBND thành phố', 'Lưu'], [ubnd], ['UBND thành phố', 'Lưu']],
    ['nor where they stand in a list', ['HĐND, UBND thành phố'], [ubnd], ['HĐND, UBND thành phố']],
    ['nor where their place is said once behind all', ['HĐND, UBND thành phố'], [hdnd], ['HĐND, UBND thành phố']],
    ['but beside a body of another place', ['HĐND, UBND tỉnh'], [hdnd], ['HĐND, UBND tỉnh', 'HĐND thành phố']],
    ['nor with a remark behind them', ['UBND thành phố (báo cáo)'], [ubnd], ['UBND thành phố (báo cáo)']],
    ['nor twice', ['Lưu'], [kt, kt], ['Phòng Kinh tế', 'Lưu']],
    [
      'beside another whose name begins as theirs',
      ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Lưu'],
      [kt],
      ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Kinh tế', 'Lưu'],
    ],
    ['none: nothing changes', ['Lưu: VT'], [], ['Lưu: VT']],
  ])('%s', (_, recipients, ticked, printed) =>
    expect(withAgencies({ recipients, addressees: [] }, ticked, known)).toEqual(printed),
  );
  it('whom the report addresses are named by “Như trên”, and by nothing else', () => {
    const addressees = ['Ủy ban nhân dân thành phố'];
    expect(withAgencies({ recipients: ['Như trên', 'Lưu'], addressees }, [ubnd], known)).toEqual(['Như trên', 'Lưu']);
    expect(withAgencies({ recipients: ['Lưu'], addressees }, [ubnd], known)).toEqual([ubnd.name, 'Lưu']);
  });
});
