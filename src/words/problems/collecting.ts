/** Problems of duties, collections and returns. */
import { said, type ProblemCatalog } from '#words/problems/entry.ts';

export const COLLECTING_PROBLEMS: ProblemCatalog = {
  'duty.no-measure': said(
    'Chưa chọn chỉ tiêu phải báo cáo.',
    'No measure is chosen.',
    'Chọn một chỉ tiêu, hoặc đổi “phải báo cáo” sang nội dung khác.',
    'Choose a measure, or say that something else is owed.',
  ),
  'duty.no-place': said(
    'Chưa chọn địa bàn của chỉ tiêu.',
    'No place is chosen for the measure.',
    'Chọn ít nhất một địa bàn.',
    'Choose one place at least.',
  ),
  'duty.not-a-measure': said(
    'Nhiệm vụ này không báo cáo chỉ tiêu.',
    'This duty is not about a measure.',
    'Bỏ chỉ tiêu, hoặc chọn “số liệu chỉ tiêu”.',
    'Leave the measure out, or choose "values of a measure".',
  ),
  'duty.day': said(
    'Không có ngày {day} trong tháng nào.',
    'No month has a day {day}.',
    'Nhập từ 1 đến 31.',
    'Enter 1 to 31.',
  ),
  'duty.month': said(
    'Hạn nộp sau kỳ {months} tháng là quá xa.',
    'Due {months} months after the period is too far.',
    'Nhập từ 0 (ngay tháng cuối kỳ) đến 12.',
    'Enter 0 (the last month of the period) to 12.',
  ),
  'duty.unit': said(
    'Khoảng hợp lý tính bằng “{unit}”, chỉ tiêu tính bằng “{wanted}”.',
    'The plausible range is in "{unit}", the measure in "{wanted}".',
  ),
  'duty.none-chosen': said(
    'Chưa chọn đơn vị nào.',
    'No agency is chosen.',
    'Đánh dấu ít nhất một đơn vị.',
    'Mark one at least.',
  ),
  'duty.nothing-owed': said(
    'Chưa chọn nội dung phải báo cáo.',
    'Nothing to report is chosen.',
    'Đánh dấu ít nhất một nội dung hoặc một chỉ tiêu.',
    'Mark one thing or one measure at least.',
  ),
  'duty.all-there': said(
    'Các nhiệm vụ này đã có rồi.',
    'These duties are there already.',
    'Không có gì phải thêm; sửa từng nhiệm vụ trong danh sách.',
    'Nothing is to be added; correct single ones in the list.',
  ),
  'collection.unknown': said(
    'Không có đợt thu thập “{id}”, hoặc kỳ chưa kết thúc.',
    'There is no collection "{id}", or its period is not over.',
    'Xem các đợt ở trang Tình hình nộp.',
    'See the collections on the page of what was handed in.',
  ),
  'collection.no-duties': said(
    'Không đơn vị nào có nhiệm vụ báo cáo kỳ này.',
    'No agency owes anything for this period.',
    'Giao nhiệm vụ báo cáo trước khi mở đợt.',
    'Set duties before you open the collection.',
  ),
  'collection.closed': said(
    'Đợt thu thập đã khóa: {by} khóa lúc {at}.',
    'The collection is closed: {by} closed it at {at}.',
    'Văn phòng có thể mở lại đợt này; liên hệ văn phòng và nêu lý do.',
    'The office can open it again; tell the office why.',
  ),
  'collection.is-open': said('Đợt thu thập đang mở.', 'The collection is open.'),
  'collection.there': said('Đợt thu thập này đã mở.', 'This collection has been opened already.'),
  'return-form.unmarked': said(
    'Tệp này không phải biểu báo cáo của đơn vị tải từ hệ thống.',
    'This file is no form of a return taken from here.',
    'Tải biểu ở trang này, chép số liệu vào rồi gửi lại.',
    'Take the form from this page, copy the figures into it and send it again.',
  ),
  'return-form.other': said(
    'Biểu này của kỳ hoặc đơn vị khác ({found}). Chưa nhận dòng nào.',
    'This form is of another period or agency ({found}). No row was taken.',
    'Tải biểu của đúng kỳ này rồi điền lại.',
    'Take the form of this period and fill that in.',
  ),
  'return-form.row': said(
    'Dòng này không có trong phiếu, hoặc đã mất mã ẩn.',
    'The return has no such row, or its hidden key was lost.',
    'Không thêm dòng; tải lại biểu nếu các cột ẩn đã bị xóa.',
    'Add no rows; take the form again if the hidden columns were deleted.',
  ),
  'return-form.twice': said('Dòng này có hai lần trong biểu.', 'This row stands twice in the form.'),
  'return.no-agency': said(
    'Đơn vị “{agency}” không có gì phải báo cáo trong đợt này.',
    'The agency "{agency}" owes nothing in this collection.',
  ),
  'return.state': said(
    'Phiếu đang ở trạng thái “{returnState}”, không thực hiện được việc này.',
    'The return is "{returnState}": this cannot be done now.',
    'Tải lại trang để xem phiếu như hiện có.',
    'Load the page again to see the return as it stands.',
  ),
  'return.closed-to-cells': said(
    'Phiếu đã gửi nên không sửa ô được nữa (trạng thái: {returnState}).',
    'The return was sent: its cells cannot be changed (it is {returnState}).',
    'Rút lại phiếu khi chưa được duyệt, hoặc lập phiếu đính chính.',
    'Take it back as long as it is not approved, or make a correction.',
  ),
  'return.blank': said(
    'Chưa nhập: {name}.',
    'Nothing is entered: {name}.',
    'Nhập giá trị; chưa có số liệu thì đánh dấu và nêu lý do. Ô trống không phải là số 0.',
    'Enter a value; where there is none, say why. Blank is not zero.',
  ),
  'return.no-reason': said(
    'Chưa nêu lý do lùi thời hạn hoàn thành: {name}.',
    'No reason is given for the later finish: {name}.',
    'Nêu lý do ở cột bên cạnh.',
    'Say why in the field beside it.',
  ),
  'return.no-evidence': said(
    'Chưa có minh chứng: {name}.',
    'Evidence is missing: {name}.',
    'Ghi số, ký hiệu văn bản hoặc đường dẫn đến tệp.',
    'Give the symbol of a document or a link to a file.',
  ),
  'return.no-why': said('Trả lại hoặc đính chính phải nêu lý do.', 'A reason is needed to return or to correct.'),
  'return.changed': said(
    'Có người vừa sửa số liệu trong phiếu sau khi trang này được mở.',
    'Somebody changed the return after this page was opened.',
    'Tải lại trang, xem lại các ô rồi thực hiện lại.',
    'Load the page again, look at the cells, and do it again.',
  ),
  'return.no-cell': said('Ô “{cell}” không có trong phiếu.', 'The return has no cell "{cell}".'),
  'cell.no-screen': said('Phiếu không có trang “{text}”.', 'A return has no screen "{text}".'),
  'cell.conflict': said(
    '{actor} đã nhập “{current}” lúc {at}, sau khi trang này được mở (lúc đó là “{base}”); bạn nhập “{mine}”. Chưa ghi gì.',
    '{actor} entered "{current}" at {at}, after this page was opened (it was "{base}"); yours is "{mine}". Nothing was saved.',
    'Ô này vẫn giữ số của người kia. Bấm Lưu lần nữa nếu số của bạn đúng.',
    'The cell keeps the other value. Save once more if yours is right.',
  ),
  'cell.no-field': said('Không có mục “{field}” ở dòng này.', 'This row has no field "{field}".'),
  'cell.word': said(
    'Không hiểu “{text}”.',
    '"{text}" is not understood.',
    'Có thể là: {near}.',
    'It may mean: {near}.',
  ),
  'cell.money-unit': said(
    'Nhập “{text}” thì thiếu đơn vị tiền.',
    '"{text}" has no unit of money.',
    'Ghi rõ, ví dụ: 44 tỷ, 1.405 triệu đồng.',
    'Write it out, such as: 44 tỷ đồng, 1.405 triệu đồng.',
  ),
  'cell.unit': said(
    '“{text}” tính bằng “{unit}”; dòng này tính bằng “{wanted}”.',
    '"{text}" is in "{unit}"; this row is in "{wanted}".',
  ),
  'cell.outside': said(
    'Ngoài khoảng hợp lý ({other:number} {unit}).',
    'Beyond the plausible range ({other:number} {unit}).',
  ),
  'cell.jump': said(
    'Khác nhiều so với kỳ trước ({other:number} {unit}).',
    'Far from the period before ({other:number} {unit}).',
  ),
  'cell.fell': said(
    'Lũy kế nhỏ hơn kỳ trước ({other:number} {unit}). Nếu thu hồi vốn, ghi lý do.',
    'Less to date than before ({other:number} {unit}). If money was recovered, say so.',
  ),
};
