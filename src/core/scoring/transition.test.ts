import { describe, expect, test } from 'vitest';
import { shippedPack, shippedPacks } from '#testing/packs.ts';
import { transitionClass, transitionState } from '#core/scoring/transition.ts';

/** Article 15 of 111/2025, as the pack holds it. */
describe('Article 15', () => {
  const pack = shippedPack('111-2025');
  test.each([
    ['I', 'Đà Nẵng', 'I', 'stays'],
    ['I-central', 'Thành phố Hải Phòng', 'I', 'stays'],
    ['I', 'TP. Huế', 'I', 'stays'],
    ['I', 'TP.Cần Thơ', 'I', 'stays'],
    ['I', 'Huế Thương', 'II', 'former-one-to-three'],
    ['I-provincial', 'Thái Nguyên', 'II', 'former-one-to-three'],
    ['II', 'Yên Bái', 'II', 'former-one-to-three'],
    ['III', 'Bắc Kạn', 'II', 'former-one-to-three'],
    ['IV', 'Nghĩa Lộ', 'III', 'former-four-and-below'],
    ['V', 'Chợ Rã', 'III', 'former-four-and-below'],
    ['none', 'Thị trấn Nà Phặc', 'III', 'unrecognised-towns'],
    ['none', 'thị xã Mới', 'III', 'unrecognised-towns'],
    ['special', 'Thành phố Hồ Chí Minh', 'special', 'special-stays'],
    ['special', 'Hà Nội', 'special', 'special-stays'],
  ])('former class %s, %s → %s', (former, name, to, rule) => {
    expect(transitionClass(pack, former, name, shippedPacks)).toMatchObject({
      from: former,
      to,
      rule,
      status: 'secondary',
    });
  });

  test.each([
    ['special', 'Thủ Đức', [], 'II', 'thu-duc'],
    ['none', 'thành phố Thủ Đức', [], 'II', 'thu-duc'],
    ['special', 'phường Bến Nghé', ['Quận 1'], 'II', 'wards-of-districts'],
    ['I', 'phường Hồng Bàng', ['quận Hồng Bàng'], 'II', 'wards-of-districts'],
    ['special', 'phường Linh Xuân', ['thành phố Thủ Đức'], 'II', 'wards-of-districts'],
  ])('former class %s, %s of %j → %s', (former, name, wholes, to, rule) =>
    expect(transitionClass(pack, former, name, shippedPacks, wholes)).toMatchObject({ to, rule, status: 'secondary' }),
  );
  test('a ward that lay in no urban district is ruled by nothing that was read', () => {
    expect(transitionClass(pack, 'none', 'phường Đức Xuân', shippedPacks, ['thành phố Bắc Kạn'])).toBeUndefined();
    expect(transitionClass(pack, 'none', 'phường Đức Xuân', shippedPacks)).toBeUndefined();
    expect(transitionClass(pack, 'none', 'xã Củ Chi', shippedPacks, ['quận 12'])).toBeUndefined();
  });
  test('who is left out is named, where it matters', () => {
    expect(transitionClass(pack, 'I', 'Thái Nguyên')?.except).toEqual(['Hải Phòng', 'Huế', 'Đà Nẵng', 'Cần Thơ']);
    expect(transitionClass(pack, 'III', 'Bắc Kạn')?.except).toEqual([]);
    expect(transitionClass(pack, 'I', 'Huế')).toMatchObject({
      names: ['Hải Phòng', 'Huế', 'Đà Nẵng', 'Cần Thơ'],
      except: [],
    });
  });
  test('where nothing is applied, it is told why', () => {
    expect(transitionState(pack, undefined, 'Bắc Kạn', shippedPacks)).toEqual({ state: 'not-stated' });
    expect(transitionState(pack, 'special', 'Huế', shippedPacks)).toEqual({ state: 'no-rule', from: 'special' });
    // Only towns and townships that were not recognised yet become class III, no place without a class.
    expect(transitionState(pack, 'none', 'xã Nà Phặc', shippedPacks)).toEqual({ state: 'no-rule', from: 'none' });
    expect(transitionState(pack, 'III', 'Bắc Kạn', shippedPacks)).toMatchObject({
      state: 'ruled',
      transition: { to: 'II' },
    });
    expect(transitionState(shippedPack('26-2022'), 'III', 'Bắc Kạn', shippedPacks)).toBeUndefined();
  });

  test('nothing was read on another former special class: no answer, not the nearest one', () => {
    expect(transitionClass(pack, 'special', 'Đà Nẵng', shippedPacks)).toBeUndefined();
  });
  test('the older regimes have no such rule', () => {
    expect(transitionClass(shippedPack('26-2022'), 'III', 'Bắc Kạn')).toBeUndefined();
  });
});
