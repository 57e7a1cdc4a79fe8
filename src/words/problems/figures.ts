import { said, type ProblemCatalog } from '#words/problems/entry.ts';

/** Figure addresses, and figures read back from finished files. */
export const FIGURE_PROBLEMS: ProblemCatalog = {
  'address.malformed': said('“{text}” không phải là địa chỉ số liệu.', '"{text}" is no figure address.', 'Viết như “measure:clean-water-rate @bac-kan #2022” hoặc “count work[status=completed]”.', 'Write it like "measure:clean-water-rate @bac-kan #2022" or "count work[status=completed]".'),
  'address.subject': said('Địa chỉ “{text}”: không có loại bản ghi “{subject}”.', 'Address "{text}": there is no subject "{subject}".'),
  'address.period': said('Địa chỉ “{text}”: “{period}” không phải là một kỳ.', 'Address "{text}": "{period}" is no period.', 'Viết #2022, #2022-H1, #2022-Q3, #2022-06 hoặc #2022-06-30.', 'Write #2022, #2022-H1, #2022-Q3, #2022-06 or #2022-06-30.'),
  'address.filter': said('Điều kiện lọc “[{text}]” sai: mỗi khóa một lần, dạng khóa=giá trị.', 'The filters "[{text}]" are wrong: each key once, as key=value.'),
  'address.unknown-record': said('Địa chỉ “{address}”: không có bản ghi “{id}” ({subject}).', 'Address "{address}": there is no record "{id}" ({subject}).'),
  'figure.no-figure': said('Bản ghi của “{address}” không có số liệu nào.', 'The record of "{address}" has no figures.'),
  'figure.property': said('Địa chỉ “{address}” hỏi một thuộc tính không có.', 'The address "{address}" asks for a property that is not there.', 'Các thuộc tính: {known}.', 'The properties: {known}.'),
  'figure.no-law': said('“{address}”: không có bộ tiêu chí đô thị hoặc kịch bản này vào ngày được hỏi.', '"{address}": there is no such rule pack or scenario on the day asked for.', 'Nêu bộ tiêu chí, ví dụ [pack=111-2025].', 'Name the pack, such as [pack=111-2025].'),
  'figure.filter-value': said('Địa chỉ “{address}” nêu một tiêu chí hoặc tiêu chuẩn không có.', 'The address "{address}" names a criterion or a standard that is not there.', 'Hiện có: {known}.', 'There are: {known}.'),
  'figure.place-needed': said('Địa chỉ “{address}” thiếu địa bàn.', 'The address "{address}" names no place.', 'Thêm @<mã địa bàn>.', 'Add @<place id>.'),
  'figure.period-needed': said('Địa chỉ “{address}” thiếu kỳ.', 'The address "{address}" names no period.', 'Thêm #<kỳ>, ví dụ #2022.', 'Add #<period>, such as #2022.'),
  'figure.filter': said('Địa chỉ “{address}”: không lọc được theo “{key}”.', 'Address "{address}": one cannot filter by "{key}".', 'Các điều kiện lọc: {known}.', 'The filters: {known}.'),
  'figure.mixed-kinds': said('“{address}” cộng những loại khác nhau ({kinds}), nên không có tổng.', '"{address}" would add different kinds ({kinds}); there is no such total.', 'Nêu rõ một loại trong điều kiện lọc.', 'Name one kind in the filters.'),
  'figure.not-countable': said('Không đếm được loại bản ghi “{subject}”.', 'Records of "{subject}" cannot be counted.'),
  'figure.not-summable': said('Không cộng được loại bản ghi “{subject}”.', 'Records of "{subject}" cannot be summed.', 'Chỉ cộng được funding và extent.', 'Only funding and extent can be summed.'),
  'figure.circular': said('Số liệu “{address}” tự tính từ chính nó.', 'The figure "{address}" is computed from itself.', 'Sửa các thành phần của tổng.', 'Mend the parts of the total.'),
  'figure.missing': said('Số liệu {record} không đọc lại được từ tệp đã viết.', 'The figure {record} is not read back from the finished file.', 'Báo cáo đã bị dừng; hãy báo cho người quản trị.', 'The report was stopped; tell the administrator.'),
  'figure.unexpected': said('Tệp đã viết có số liệu {record} không được yêu cầu.', 'The finished file holds the figure {record} that was not asked for.', 'Báo cáo đã bị dừng; hãy báo cho người quản trị.', 'The report was stopped; tell the administrator.'),
  'figure.order': said('Số liệu thứ {place} trong tệp là {read}, phải là {record}.', 'Figure number {place} in the file is {read}, it must be {record}.', 'Báo cáo đã bị dừng; hãy báo cho người quản trị.', 'The report was stopped; tell the administrator.'),
  'figure.printed': said('Số liệu {record}: trong tệp là “{printed}”, phải là “{expected}”.', 'Figure {record}: the file says "{printed}", it must say "{expected}".', 'Báo cáo đã bị dừng; hãy báo cho người quản trị.', 'The report was stopped; tell the administrator.'),
  'figure.unreadable': said('Số liệu {record}: không đọc được “{printed}” thành số.', 'Figure {record}: "{printed}" cannot be read as a number.', 'Báo cáo đã bị dừng; hãy báo cho người quản trị.', 'The report was stopped; tell the administrator.'),
  'figure.value': said('Số liệu {record}: in “{printed}” nhưng hồ sơ là {amount} {unit}.', 'Figure {record}: "{printed}" is printed, the record says {amount} {unit}.', 'Báo cáo đã bị dừng; kiểm tra bản ghi.', 'The report was stopped; check the record.'),
  'figure.unit': said('Số liệu {record}: in “{printed}”, đơn vị trong hồ sơ là {unit}.', 'Figure {record}: "{printed}" is printed, the record is in {unit}.', 'Báo cáo đã bị dừng; kiểm tra bản ghi.', 'The report was stopped; check the record.'),
  'figure.approximation': said('Số liệu {record}: in “{printed}” với từ xấp xỉ “{read}”, hồ sơ là “{expected}”.', 'Figure {record}: "{printed}" is printed with "{read}", the record says "{expected}".', 'Báo cáo đã bị dừng; kiểm tra bản ghi.', 'The report was stopped; check the record.'),
};
