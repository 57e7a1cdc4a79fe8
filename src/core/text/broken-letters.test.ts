import { describe, expect, it } from 'vitest';
import { breakageOf, fromTcvn3, fromVni } from '#core/text/broken-letters.ts';

describe('broken letters', () => {
  it.each([
    ['ñy ban nh©n d©n x·', 'tcvn3', 'ủy ban nhân dân xã'],
    ['Héi ®ång nh©n d©n x·', 'tcvn3', 'Hội đồng nhân dân xã'],
    ['H§ND x·', 'tcvn3', 'HĐND xã'],
    ['UBND x·', 'tcvn3', 'UBND xã'],
    ['Ủy ban báo cáo. Cộng hòa Chñ nghÜa ViÖt Nam', 'tcvn3', 'Ủy ban báo cáo. Cộng hòa Chủ nghĩa Việt Nam'],
    ['®­êng giao th«ng', 'tcvn3', 'đường giao thông'],
    ['QuyÕt ®Þnh', 'tcvn3', 'Quyết định'],
    ['Hoäi ñoàng nhaân daân xaõ', 'vni', 'Hội đồng nhân dân xã'],
    ['UÛy ban nhaân daân', 'vni', 'Ủy ban nhân dân'],
    ['ñöôøng giao thoâng', 'vni', 'đường giao thông'],
    ['?y ban nhân dân xã', 'lost', undefined],
    ['H?i d?ng nhân dân xã', 'lost', undefined],
    ['xây d?ng', 'lost', undefined],
    ['NghÃ¢n sÃ¡ch', 'utf-8', undefined],
    ['Ä‘Æ°á»\u009dng', 'utf-8', undefined],
  ])('%s: %s', (text, kind, meant) =>
    expect(breakageOf(text)).toEqual({ kind, ...(meant !== undefined && { meant }) }),
  );

  it.each([
    'Ủy ban nhân dân xã Ê Đê',
    'Ê Đê',
    'Ñ',
    'Buôn Ma Thuột, Đắk Lắk, Krông Búk, Cư Kuin, M’Drắk',
    'Đã xong chưa?',
    'Bao giờ? Ai làm?',
    '“Ngày xanh” (lần thứ 3)?',
    'Nhà thầu: Société Générale, Nestlé, Citroën, São Paulo',
    'hoà, thuỷ, quý, khuỷu, khoẻ, nguyễn, giữa, quốc, yêu, ngoằn ngoèo',
    'diện tích 6.931,0 m² × 2, ±5 %, 10 °C, §5, «trích», ½',
    'http://a.vn/b?c=d&e=f',
    'mục 2.1?',
    'ĐƯỜNG TRỤC XÃ; XÃ”',
    'Vinamilk®, OCOP™',
    'do UBND xã làm chủ đầu tư¹, đã hoàn thành; giao cho² xã quản lý³',
    'Ủy ban¹² xã; họ¹',
    '',
  ])('%s is as it should be', (text) => expect(breakageOf(text)).toBeUndefined());

  it('tables give whole sentences back', () => {
    expect(fromTcvn3('Céng hßa x· héi chñ nghÜa ViÖt Nam')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam');
    expect(fromVni('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam');
    expect(fromVni('Ñoäc laäp - Töï do - Haïnh phuùc')).toBe('Độc lập - Tự do - Hạnh phúc');
  });
});
