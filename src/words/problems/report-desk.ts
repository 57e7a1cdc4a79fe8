/** Words for what is wrong on the report desk: wording, opinions, issuing, receipts. */
import { said, type ProblemCatalog } from '#words/problems/entry.ts';

export const REPORT_DESK_PROBLEMS: ProblemCatalog = {
  'wording.brace': said(
    'Dấu ngoặc nhọn gần “{near}” không có đủ mở và đóng.',
    'A brace near "{near}" lacks its other half.',
    'Viết địa chỉ số liệu giữa hai dấu ngoặc nhọn, hoặc bỏ dấu ngoặc nhọn.',
    'Put the address of a figure between two braces, or leave the brace out.',
  ),
  'wording.block-unknown': said(
    'Báo cáo không còn đoạn “{block}”.',
    'The report has no block "{block}" any more.',
    'Mở lại bàn soạn: đoạn có thể đã chuyển chỗ vì hồ sơ thay đổi.',
    'Open the desk again: records may have changed since.',
  ),
  'wording.empty': said(
    'Chưa có lời nào.',
    'No words were given.',
    'Viết lời cho đoạn này; muốn bỏ đoạn thì chọn “Bỏ khỏi báo cáo” và ghi lý do.',
    'Give the words; to leave the block out, choose that and say why.',
  ),
  'wording.no-reason': said(
    'Chưa ghi lý do.',
    'No reason was given.',
    'Ghi lý do, một câu là đủ.',
    'Say why, in a sentence.',
  ),
  'report.issued': said(
    'Báo cáo đã ban hành với số {symbol} ngày {day}; nội dung không thay đổi được nữa.',
    'The report was issued as {symbol} on {day}; it does not change any more.',
    'Lập báo cáo đính chính từ trang báo cáo đã ban hành.',
    'Open a report that corrects it, on the page of the issued report.',
  ),
  'report.corrected': said(
    'Đã có báo cáo “{report}” đính chính báo cáo này.',
    'The report "{report}" corrects this one already.',
    'Mở báo cáo ấy để sửa tiếp.',
    'Go on with that report.',
  ),
  'report.number-taken': said(
    'Số {symbol} đã cấp cho báo cáo khác trong năm.',
    'The number {symbol} was given to another report of the year.',
    'Lấy số tiếp theo.',
    'Take the next number.',
  ),
  'issue.exists': said(
    'Báo cáo đã ban hành với số {symbol}.',
    'The report was issued as {symbol} already.',
    'Mở sổ báo cáo để xem bản đã ban hành.',
    'See it in the register of reports.',
  ),
  'issue.ahead': said(
    'Ngày ban hành {day} chưa tới (hôm nay {today}).',
    'The day of issue {day} has not come (today is {today}).',
    'Ghi ngày hôm nay hoặc ngày trước đó.',
    'Give today or an earlier day.',
  ),
  'issue.no-signer': said(
    'Chưa ghi người ký.',
    'No signer was given.',
    'Ghi họ và tên người ký.',
    'Give the name of the signer.',
  ),
  'issue.unknown': said(
    'Báo cáo “{report}” chưa ban hành.',
    'The report "{report}" has not been issued.',
    'Mở sổ báo cáo để xem các báo cáo đã ban hành.',
    'See the register for those that were issued.',
  ),
  'issue.no-file': said(
    'Không có tệp dạng “{format}” của báo cáo này.',
    'There is no file "{format}" of this report.',
    'Chọn một tệp trong danh sách; tệp của báo cáo chuyển từ máy khác đi theo bản sao lưu.',
    'Choose a file of the list; files of another installation come with its backup.',
  ),
  'issue.frozen': said(
    'Bản ghi ban hành “{id}” không sửa, không xóa được.',
    'The record of the issue "{id}" neither changes nor goes.',
    'Lập báo cáo đính chính nếu nội dung sai.',
    'Correct the report by another where it is wrong.',
  ),
  'circulation.nobody': said(
    'Chưa chọn cơ quan nào để lấy ý kiến.',
    'No agency was chosen.',
    'Chọn ít nhất một cơ quan.',
    'Choose at least one.',
  ),
  'circulation.due': said(
    'Hạn góp ý {due} trước ngày gửi {sent}.',
    'The deadline {due} is before the day of sending {sent}.',
    'Ghi hạn sau ngày gửi.',
    'Give a later deadline.',
  ),
  'circulation.unknown': said(
    'Không có đợt lấy ý kiến này.',
    'There is no such circulation.',
    'Mở lại bàn soạn báo cáo.',
    'Open the desk again.',
  ),
  'opinion.empty': said('Chưa ghi ý kiến.', 'No opinion was given.', 'Ghi ý kiến góp ý.', 'Say what you think.'),
  'opinion.agency': said(
    'Cơ quan “{agency}” không thuộc đợt lấy ý kiến này.',
    'The agency "{agency}" was not asked.',
    'Góp ý với tư cách cá nhân, hoặc đề nghị Văn phòng gửi dự thảo.',
    'Speak for yourself, or ask the office to send the draft.',
  ),
  'opinion.unknown': said(
    'Không có ý kiến này.',
    'There is no such opinion.',
    'Mở lại bàn soạn báo cáo.',
    'Open the desk again.',
  ),
  'opinion.no-reason': said(
    'Chưa giải trình vì sao không tiếp thu toàn bộ.',
    'It is not said why the opinion is not taken over as a whole.',
    'Ghi giải trình, một câu là đủ.',
    'Say why, in a sentence.',
  ),
  'receipt.agency': said(
    'Báo cáo không gửi cơ quan “{agency}”.',
    'The report does not go to the agency "{agency}".',
    'Chọn cơ quan trong danh sách nơi nhận.',
    'Choose one of its recipients.',
  ),
  'receipt.exists': said(
    'Cơ quan “{agency}” đã xác nhận.',
    'The agency "{agency}" has received it already.',
    'Không cần xác nhận lại.',
    'Once is enough.',
  ),
};
