/**
 * Units of measurement, named by the word that Vietnamese documents print ("ha", "hộ", "đồng").
 * The word is the code: what is stored is what is read. Further counting words come from the programme's data.
 */
export type UnitKind = 'money' | 'share' | 'area' | 'length' | 'volume' | 'rate' | 'time' | 'points' | 'count';

export interface UnitOfMeasure {
  /** The printed word, NFC. */
  readonly code: string;
  readonly en: string;
  readonly kind: UnitKind;
  /** Whether the word stands directly behind the number ("77%"), without a space. */
  readonly tight?: boolean;
}

export const MONEY = 'đồng';
export const PERCENT = '%';
export const DAYS = 'ngày';

const unit = (code: string, en: string, kind: UnitKind, tight = false): UnitOfMeasure => ({
  code,
  en,
  kind,
  ...(tight && { tight }),
});

const SHIPPED: readonly UnitOfMeasure[] = [
  unit(MONEY, 'đồng', 'money'),
  unit(PERCENT, '%', 'share', true),
  unit('ha', 'ha', 'area'),
  unit('m²', 'm²', 'area'),
  unit('km²', 'km²', 'area'),
  unit('m', 'm', 'length'),
  unit('km', 'km', 'length'),
  unit('m³', 'm³', 'volume'),
  unit('m³/ngày đêm', 'm³/day', 'rate'),
  unit('người/km²', 'people/km²', 'rate'),
  unit('km/km²', 'km/km²', 'rate'),
  unit('giường/10.000 dân', 'beds per 10,000 people', 'rate'),
  unit('lần', 'times', 'rate'),
  unit(DAYS, 'days', 'time'),
  unit('tháng', 'months', 'time'),
  unit('năm', 'years', 'count'),
  unit('vướng mắc', 'obstacles', 'count'),
  unit('nhiệm vụ', 'tasks', 'count'),
  unit('văn bản', 'documents', 'count'),
  unit('nhận định', 'findings', 'count'),
  unit('cuộc giám sát', 'oversight visits', 'count'),
  unit('khoản đóng góp', 'contributions', 'count'),
  unit('địa bàn', 'places', 'count'),
  unit('khoản vốn', 'funding lines', 'count'),
  unit('khối lượng', 'extents', 'count'),
  unit('điểm', 'points', 'points'),
  unit('người', 'people', 'count'),
  unit('hộ', 'households', 'count'),
  unit('hộ dân', 'households', 'count'),
  unit('lao động', 'workers', 'count'),
  unit('thửa đất', 'land parcels', 'count'),
  unit('doanh nghiệp', 'enterprises', 'count'),
  unit('hợp tác xã', 'cooperatives', 'count'),
  unit('cơ sở', 'establishments', 'count'),
  unit('công trình', 'works', 'count'),
  unit('dự án', 'projects', 'count'),
  unit('đồ án', 'plans', 'count'),
  unit('xã', 'communes', 'count'),
  unit('thôn', 'hamlets', 'count'),
  unit('sản phẩm', 'products', 'count'),
  unit('khu dân cư', 'residential areas', 'count'),
  unit('tuyến phố', 'streets', 'count'),
  unit('điểm sinh hoạt', 'community points', 'count'),
  unit('cái', 'pieces', 'count'),
];

export type UnitsOfMeasure = ReadonlyMap<string, UnitOfMeasure>;

/** The shipped units together with a programme's own counting words. */
export const unitsOfMeasure = (
  own: readonly { readonly code: string; readonly en?: string | undefined }[] = [],
): UnitsOfMeasure =>
  new Map(
    [...SHIPPED, ...own.map(({ code, en }) => unit(code.normalize('NFC'), en ?? code, 'count'))].map((u) => [
      u.code,
      u,
    ]),
  );
