import { said, type ProblemCatalog } from '#words/problems/entry.ts';

/** Workbooks of spreadsheets. */
export const WORKBOOK_PROBLEMS: ProblemCatalog = {
  'workbook.none': said(
    'Chưa chọn tệp bảng tính.',
    'No workbook was chosen.',
    'Chọn tệp .xlsx đã tải từ trang này và đã điền.',
    'Choose the .xlsx file that you took from this page and filled in.',
  ),
  'workbook.unreadable': said(
    'Không đọc được tệp “{path}”.',
    'The file "{path}" cannot be read.',
    'Kiểm tra đường dẫn và quyền đọc.',
    'Check the path and the rights to read it.',
  ),
  'workbook.broken': said(
    'Bảng tính bị hỏng, không đọc được.',
    'The workbook is damaged and cannot be read.',
    'Mở tệp bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx, hoặc tải lại tệp.',
    'Open it in Excel or LibreOffice and save it as .xlsx, or take it again.',
  ),
  'workbook.other-kind': said(
    'Tệp vừa chọn là {fileKind}, không phải bảng tính Excel (.xlsx).',
    'The chosen file is {fileKind}, no Excel workbook (.xlsx).',
    'Chọn đúng tệp .xlsx; nếu là bảng tính kiểu khác thì mở ra và lưu lại dạng .xlsx.',
    'Choose the .xlsx file; save a spreadsheet of another kind as .xlsx.',
  ),
  'workbook.too-large': said(
    'Bảng tính quá lớn (giải nén quá {most} MB hoặc quá nhiều phần).',
    'The workbook is too large (more than {most} MB unpacked, or too many parts).',
    'Bỏ ảnh và các trang tính không thuộc chương trình rồi thử lại.',
    'Remove pictures and sheets that do not belong to the programme.',
  ),
  'workbook.too-far': said(
    'Bảng tính có ô ở dòng {row:number}, quá xa phần số liệu.',
    'The workbook has a cell in row {row:number}, far below its data.',
    'Xóa các dòng ở cuối trang tính (chọn cả dòng rồi xóa), lưu lại và gửi lại.',
    'Delete the rows at the end of the sheet, save it and send it again.',
  ),
  'workbook.unmarked': said(
    'Bảng tính này không phải do Tiến Độ xuất ra, hoặc đã mất trang đánh dấu.',
    'This workbook was not exported here, or has lost its mark.',
    'Tải lại bảng tính từ trang “Bảng tính”, rồi chép số liệu vào đó.',
    'Take the workbook anew from the page "Workbook" and copy the data into it.',
  ),
  'workbook.other-programme': said(
    'Bảng tính là của chương trình khác: {found}.',
    'The workbook is of another programme: {found}.',
    'Mở trang bảng tính của chương trình đó.',
    'Open the workbook page of that programme.',
  ),
  'workbook.sheet-unknown': said(
    'Trang tính “{name}” có nội dung nhưng không thuộc chương trình.',
    'The sheet "{name}" holds something and does not belong to the programme.',
    'Xóa trang tính đó, hoặc chép nội dung vào một trong các trang: {known}.',
    'Remove it, or copy what it holds into one of: {known}.',
  ),
  'workbook.no-such': said(
    'Trang “{sheet}” không có dòng nào tên “{text}”.',
    'The sheet "{sheet}" has no row that is called "{text}".',
    'Chọn một tên trong danh sách của ô. Nếu đã xóa hoặc đổi tên dòng đó thì sửa cả ở đây.',
    'Choose a name from the list of the cell. If that row was removed or renamed, change it here too.',
  ),
  'workbook.source': said(
    '“{text}” không phải là một nguồn.',
    '"{text}" is no source.',
    'Viết số, ký hiệu văn bản, rồi § và chỗ trong văn bản: “112/QĐ-UBND § II.2”; do cơ quan báo cáo thì viết “cơ quan: UBND phường”.',
    'Write the symbol of the document, then § and the place in it: "112/QĐ-UBND § II.2"; if an agency reports it, "cơ quan: UBND phường".',
  ),
  'workbook.empty': said('Phải ghi, đang để trống.', 'It is needed, and is empty.'),
  'workbook.term': said(
    '“{text}” chưa có trong từ vựng ({termSet}).',
    '"{text}" is not in the vocabulary ({termSet}).',
    'Có thể là: {near}. Chọn một từ trong danh sách của ô; từ riêng của địa phương thì thêm ở trang “Từ vựng riêng”.',
    'It may mean: {near}. Choose a word from the list of the cell; add words of your own on the sheet "Từ vựng riêng".',
  ),
  'workbook.column-unknown': said(
    'Cột “{title}” có nội dung nhưng không thuộc trang tính này.',
    'The column "{title}" holds something and does not belong to this sheet.',
    'Xóa cột đó, hoặc chép nội dung vào một trong các cột: {known}.',
    'Remove it, or copy what it holds into one of the columns: {known}.',
  ),
  'upload.over': said(
    'Tệp đã kiểm tra không còn được giữ.',
    'The file that was checked is no longer kept.',
    'Chọn lại tệp và kiểm tra lại.',
    'Choose the file and check it again.',
  ),
};
