/**
 * Units of measurement, named by the word that Vietnamese documents print. `also`: spellings that files take for it.
 * Composed units ("triệu đồng/ha", "bác sĩ/10.000 dân") are made of these and stand here only where they have spellings
 * of their own.
 */
import { COUNTED_UNITS } from '#core/vocabulary/shipped/counted-units.ts';
import { termsOf, type UnitKind, type UnitTerm } from '#core/vocabulary/term.ts';

type Words = Omit<UnitTerm, 'code' | 'vi'>;

/** A unit is its own word. */
const units = (entries: Readonly<Record<string, Words>>): readonly UnitTerm[] =>
  termsOf<UnitTerm>(Object.fromEntries(Object.entries(entries).map(([code, words]) => [code, { vi: code, ...words }])));

const of = (kind: UnitKind, en: string, ...also: readonly string[]): Words => ({
  kind,
  en,
  ...(also.length > 0 && { also }),
});

const MEASURING = units({
  đồng: of('money', 'đồng', 'VND', 'VNĐ', 'đ'),
  USD: of('currency', 'USD', 'đô la Mỹ', 'đô-la Mỹ', '$'),
  EUR: of('currency', 'EUR', 'euro'),
  '%': { ...of('share', '%', 'phần trăm'), tight: true },
  '‰': { ...of('share', '‰', 'phần nghìn'), tight: true },
  'điểm %': of('points', 'percentage points', 'điểm phần trăm'),
  ha: of('area', 'ha', 'hecta', 'héc ta'),
  'm²': of('area', 'm²', 'm2', 'mét vuông'),
  sào: of('area', 'sào'),
  'km²': of('area', 'km²', 'km2', 'ki-lô-mét vuông'),
  m: of('length', 'm', 'mét'),
  km: of('length', 'km', 'ki-lô-mét'),
  cm: of('length', 'cm', 'xen-ti-mét'),
  mm: of('length', 'mm', 'mi-li-mét'),
  'm³': of('volume', 'm³', 'm3', 'mét khối'),
  lít: of('volume', 'litres', 'l'),
  ml: of('volume', 'ml', 'mi-li-lít'),
  kg: of('mass', 'kg', 'ki-lô-gam'),
  gam: of('mass', 'g', 'g', 'gram'),
  tạ: of('mass', 'quintals'),
  tấn: of('mass', 'tonnes'),
  kWh: of('energy', 'kWh'),
  MWh: of('energy', 'MWh'),
  kW: of('energy', 'kW'),
  MW: of('energy', 'MW'),
  GWh: of('energy', 'GWh'),
  MVA: of('energy', 'MVA'),
  kVA: of('energy', 'kVA'),
  kWp: of('energy', 'kWp'),
  MWp: of('energy', 'MWp'),
  Mbps: of('rate', 'Mbps', 'Mb/s'),
  'm³/ngày đêm': of('rate', 'm³/day', 'm3/ngày đêm', 'm³/ngày.đêm', 'm3/ngày.đêm', 'm³/ngđ', 'm3/ngđ'),
  'm³/s': of('rate', 'm³/s', 'm3/s', 'm³/giây', 'm3/giây'),
  'người/km²': of('rate', 'people/km²', 'người/km2'),
  'km/km²': of('rate', 'km/km²', 'km/km2'),
  'giường/10.000 dân': of(
    'rate',
    'beds per 10,000 people',
    'giường bệnh/10.000 dân',
    'giường/vạn dân',
    'giường bệnh/vạn dân',
  ),
  lần: of('rate', 'times'),
  giây: of('time', 'seconds'),
  phút: of('time', 'minutes'),
  giờ: of('time', 'hours'),
  ngày: of('time', 'days'),
  'ngày đêm': of('time', 'days and nights', 'ngày.đêm'),
  tuần: of('time', 'weeks'),
  tháng: of('time', 'months'),
  năm: of('count', 'years'),
  điểm: of('points', 'points'),
  'chỉ số': of('index', 'index'),
  hạng: of('rank', 'rank', 'thứ hạng', 'vị trí'),
  bậc: of('count', 'places'),
});

/** Words instead of numbers, worst first. */
const WORDED: readonly UnitTerm[] = units({
  'đạt/chưa đạt': { ...of('yes-no', 'met or not'), steps: ['chưa đạt', 'đạt'] },
  'có/không': { ...of('yes-no', 'yes or no'), steps: ['không', 'có'] },
  'xong/chưa xong': { ...of('yes-no', 'done or not'), steps: ['chưa xong', 'xong'] },
  'mức hoàn thành nhiệm vụ': {
    ...of('grade', 'grade of a task done', 'xếp loại nhiệm vụ'),
    steps: [
      'không hoàn thành nhiệm vụ',
      'hoàn thành nhiệm vụ',
      'hoàn thành tốt nhiệm vụ',
      'hoàn thành xuất sắc nhiệm vụ',
    ],
  },
  'xếp loại': { ...of('grade', 'grade'), steps: ['kém', 'yếu', 'trung bình', 'khá', 'tốt', 'xuất sắc'] },
  'loại A-D': { ...of('grade', 'class A to D'), steps: ['loại D', 'loại C', 'loại B', 'loại A'] },
  'hạng sao': { ...of('grade', 'stars'), steps: ['1 sao', '2 sao', '3 sao', '4 sao', '5 sao'] },
});

export const UNIT_TERMS: readonly UnitTerm[] = [...MEASURING, ...WORDED, ...COUNTED_UNITS];
