/** Outlines of places that come in a file of a map. */
import { said, type ProblemCatalog } from '#words/problems/entry.ts';

export const OUTLINE_PROBLEMS: ProblemCatalog = {
  'outline.unreadable': said(
    'Tệp không phải là GeoJSON, KML hoặc GPX đọc được.',
    'The file is no GeoJSON, KML or GPX that can be read.',
    'Xuất lại từ phần mềm bản đồ; tệp KMZ thì giải nén lấy tệp KML bên trong.',
    'Export it again; of a KMZ file take the KML inside.',
  ),
  'outline.none': said(
    'Tệp không có đường ranh giới khép kín nào, chỉ có điểm hoặc đường.',
    'The file has no closed outline, only points or lines.',
    'Vẽ ranh giới thành vùng (polygon) rồi xuất lại.',
    'Draw the outline as a polygon and export it again.',
  ),
  'outline.too-many': said(
    'Tệp có {count:number} vùng, nhiều nhất {most:number}.',
    'The file has {count:number} areas, {most:number} at most.',
    'Chỉ giữ các địa bàn của chương trình.',
    'Keep the places of the programme alone.',
  ),
  'outline.open': said(
    'Ranh giới “{name}” chưa khép kín: điểm cuối không trùng điểm đầu.',
    'The outline "{name}" is not closed: its last point is not its first.',
    'Khép kín vùng trong phần mềm bản đồ.',
    'Close it in your mapping program.',
  ),
  'outline.turned': said(
    'Ranh giới “{name}” ghi vĩ độ trước kinh độ.',
    'The outline "{name}" gives latitude before longitude.',
    'Xuất lại với kinh độ trước, vĩ độ sau.',
    'Export it with longitude first.',
  ),
  'outline.projected': said(
    'Ranh giới “{name}” ghi tọa độ mét (VN-2000), không phải kinh độ, vĩ độ.',
    'The outline "{name}" is in metres (VN-2000), not in degrees.',
    'Xuất lại với hệ tọa độ WGS 84 (EPSG:4326).',
    'Export it in WGS 84 (EPSG:4326).',
  ),
  'outline.crosses': said(
    'Ranh giới “{name}” tự cắt chính nó.',
    'The outline "{name}" crosses itself.',
    'Sửa chỗ tự cắt trong phần mềm bản đồ.',
    'Mend the crossing in your mapping program.',
  ),
  'outline.tangled': said(
    'Ranh giới “{name}” có quá nhiều cạnh chồng lên nhau nên không kiểm tra được.',
    'The outline "{name}" has too many sides above each other to be checked.',
    'Giảm bớt số điểm của ranh giới trong phần mềm bản đồ.',
    'Draw it with fewer points in your mapping program.',
  ),
  'outline.flat': said(
    'Ranh giới “{name}” không có diện tích.',
    'The outline "{name}" holds no area.',
    'Kiểm tra lại các điểm.',
    'Look at its points again.',
  ),
  'outline.elsewhere': said(
    'Ranh giới “{name}” nằm ngoài lãnh thổ Việt Nam.',
    'The outline "{name}" lies outside Viet Nam.',
    'Kiểm tra hệ tọa độ và thứ tự kinh độ, vĩ độ.',
    'Look at the reference system and the order of longitude and latitude.',
  ),
  'outline.no-file': said('Chưa chọn tệp bản đồ.', 'No file was chosen.'),
  'outline.no-place': said('Chưa chọn ranh giới nào là của địa bàn nào.', 'No outline was given to a place.'),
  'outline.place-twice': said(
    'Địa bàn này đã chọn cho một ranh giới khác ở trên.',
    'This place has another outline above.',
  ),
  'outline.no-source': said('Chưa ghi ranh giới theo văn bản nào.', 'No document is named for the outlines.'),
};
