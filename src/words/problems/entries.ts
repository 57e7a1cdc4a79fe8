/** What is wrong with the form of a record: there is no file to look into, and the field has a name. */
import { said, type ProblemCatalog } from '#words/problems/entry.ts';

export const ENTRY_PROBLEMS: ProblemCatalog = {
  'form.missing': said('chưa ghi.', 'nothing is given.', 'Ô này phải ghi.', 'This field is needed.'),
  'form.no-source': said(
    'chưa nêu nguồn.',
    'no source is named.',
    'Chọn văn bản, hoặc cơ quan cung cấp thông tin.',
    'Choose a document, or the agency that reported it.',
  ),
  'form.choose': said(
    'không hiểu “{text}”.',
    '"{text}" is not understood.',
    'Chọn một mục trong danh sách.',
    'Choose from the list.',
  ),
  'form.money-unit-missing': said(
    '“{text}” thiếu đơn vị tiền.',
    '"{text}" has no unit of money.',
    'Ghi rõ {text} tỷ đồng, {text} triệu đồng hoặc {text} đồng.',
    'Write {text} tỷ đồng, {text} triệu đồng or {text} đồng.',
  ),
  'form.unit-unknown': said(
    'chưa có đơn vị “{part}”.',
    'the unit "{part}" is not known.',
    'Đơn vị gần giống: {near}. Hoặc thêm đơn vị ở mục Từ vựng, hoặc ở Đơn vị đếm riêng của chương trình.',
    'Units like it: {near}. Or add it to the vocabulary, or to the programme’s counting words.',
  ),
  'form.name-several': said(
    'nhiều bản ghi có tên như “{text}”.',
    'several records have a name like "{text}".',
    'Chọn một trong các tên hiện ở dưới ô.',
    'Choose one of the names below the field.',
  ),
  'form.name-unknown': said(
    'không tìm thấy “{text}”.',
    '"{text}" is not found.',
    'Gõ một phần của tên, hoặc thêm bản ghi ấy trước.',
    'Type a part of the name, or add that record first.',
  ),
  'form.id-taken': said(
    'Đã có {subject} này: {id}.',
    'There is this {subject} already: {id}.',
    'Mở bản ghi đang có để sửa, hoặc ghi khác đi ở các ô làm nên bản ghi.',
    'Open the one that is there, or give other values to the fields that make it.',
  ),
  'form.no-reason': said(
    'Chưa ghi lý do.',
    'No reason is given.',
    'Ghi một câu, để người đọc nhật ký hiểu vì sao.',
    'Write a sentence, so that readers of the journal know why.',
  ),
  'form.choose-side': said(
    'Chưa chọn giá trị được giữ.',
    'It is not chosen which value is kept.',
    'Chọn giá trị của bạn hoặc giá trị đang lưu.',
    'Choose yours or the one on record.',
  ),
  'record.no-kind': said(
    'Không có loại bản ghi “{text}”.',
    'There is no kind of records "{text}".',
    'Mở trang Nhập hồ sơ để chọn loại.',
    'Open the page of all kinds of records.',
  ),
  'record.unknown': said(
    'Không có {subject} nào mang mã “{id}”.',
    'There is no {subject} with the id "{id}".',
    'Mở danh sách để chọn bản ghi.',
    'Open the list to choose one.',
  ),
  'record.of-other': said(
    '{subject} “{id}” thuộc chương trình khác, chỉ sửa được ở chương trình đó.',
    'The {subject} "{id}" belongs to another programme and is changed there.',
    'Mở chương trình có bản ghi này.',
    'Open the programme that has it.',
  ),
  'close.still-used': said(
    'còn dẫn đến bản ghi này.',
    'refers to it.',
    'Sửa hoặc xóa bản ghi đó trước.',
    'Change or delete that record first.',
  ),
  'close.more': said(
    'Số bản ghi sẽ xóa đã thay đổi: trang đã hiện {expected}, nay là {now}.',
    'The number of records that would go has changed: the page showed {expected}, now it is {now}.',
    'Mở lại trang, xem danh sách rồi xóa.',
    'Open the page again and look through the list.',
  ),
  'undo.unknown': said(
    'Không có lần ghi này trong nhật ký.',
    'The journal has no such command.',
    'Mở lại trang của bản ghi.',
    'Open the record’s page again.',
  ),
  'undo.not-here': said(
    'Lần ghi này không lấy lại được từ trang.',
    'This command is not taken back by a page.',
    'Nạp lại các tệp như trước khi ghi.',
    'Import the files as they were before.',
  ),
  'undo.changed-since': said(
    '{subject} “{id}” đã được ghi lại sau lần đó.',
    'The {subject} "{id}" was written again since.',
    'Sửa riêng bản ghi này.',
    'Change that record by itself.',
  ),
};
