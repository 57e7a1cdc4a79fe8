import { said, type ProblemCatalog } from '#words/problems/entry.ts';

/** Reports that somebody sends to be read. */
export const REVIEW_PROBLEMS: ProblemCatalog = {
  'waiver.unknown': said(
    'Nhận xét này không còn ở mục đã bỏ qua.',
    'This remark is not waved off any more.',
    'Kiểm tra lại báo cáo: có thể người khác vừa mở lại nhận xét.',
    'Review the report again: somebody may just have opened it again.',
  ),
  'issue.remark-open': said(
    'Nhận xét còn mở, {severity}: {rule} – “{name}”.',
    'An open remark, {severity}: {rule} – "{name}".',
    'Sửa chỗ ấy, hoặc bỏ qua có ghi lý do tại bàn soạn; Văn phòng đặt mức độ tại trang “Mức độ của nhận xét”.',
    'Mend it, or wave it off with a reason at the desk; how heavily remarks weigh is set on “Severities of remarks”.',
  ),
  'issue.remarks-more': said(
    'Và {count} nhận xét khác còn mở.',
    'And {count} more remarks are open.',
    'Xem đủ tại bàn soạn báo cáo.',
    'The desk of the report has all of them.',
  ),
  'review.no-layout': said(
    'Tệp “{file}” không phải là tệp Word có phần đầu và ngày của văn bản Đảng hoặc văn bản hành chính, nên không có thể thức để sửa.',
    'The file "{file}" is no Word file with the head and day of a Party or state document: there is no layout to be mended.',
    'Chọn tệp .docx của báo cáo; nếu báo cáo không ghi ngày, điền ngày của báo cáo.',
    'Choose the .docx file of the report; where it tells no day, give the day of the report.',
  ),
  'review.nothing-to-repair': said(
    'Khổ giấy, lề, phông, cỡ và kiểu chữ, cách dòng của “{file}” đã đúng; các điểm thể thức khác phải sửa bằng tay.',
    'Page, margins, fonts, sizes and spacing of "{file}" are right; other points of its layout are mended by hand.',
    'Kiểm tra báo cáo để xem từng điểm thể thức.',
    'Review the report to see each point of its layout.',
  ),
  'review.not-repaired': said(
    'Chưa điểm thể thức nào của “{file}” sửa tự động được: các đoạn được trình bày mỗi đoạn một khác.',
    'No point of the layout of "{file}" could be mended by itself: its paragraphs are set each in another way.',
    'Kiểm tra báo cáo để xem từng điểm thể thức, rồi sửa trong Word.',
    'Review the report to see each point of its layout, then mend it in Word.',
  ),
  'review.signed': said(
    'Tệp “{file}” đã được ký số; bản sửa sẽ mất chữ ký nên không lập.',
    'The file "{file}" carries a digital signature, which a mended copy would lose: none is made.',
    'Sửa ở tệp trước khi ký.',
    'Mend the file from before it was signed.',
  ),
  'review.repair-differs': said(
    'Không sửa được thể thức của “{file}” mà giữ nguyên từng chữ, nên không lập bản sửa.',
    'The layout of "{file}" cannot be mended with every letter kept, so no copy is made.',
    'Mở bằng Word hoặc LibreOffice, lưu lại rồi thử lại.',
    'Open it in Word or LibreOffice, save it again and try once more.',
  ),
  'review.none': said(
    'Chưa chọn tệp báo cáo.',
    'No report was chosen.',
    'Chọn một tệp .docx, .pdf, .txt hoặc .md.',
    'Choose a .docx, .pdf, .txt or .md file.',
  ),
  'review.empty': said(
    'Tệp “{file}” không có chữ nào.',
    'There is no text in "{file}".',
    'Mở tệp để kiểm tra; nếu là bản chụp hoặc bản quét, hãy dùng bản gốc.',
    'Open it to check; of a picture or a scan use the original.',
  ),
  'review.too-large': said(
    'Tệp “{file}” quá lớn (hơn {most} MB, hoặc giải nén ra quá nhiều).',
    'The file "{file}" is too large (more than {most} MB, or too much unpacked).',
    'Bỏ ảnh khỏi tệp, hoặc tách báo cáo thành nhiều phần.',
    'Take out its pictures, or part the report.',
  ),
  'review.old-office': said(
    'Tệp “{file}” có mật khẩu, hoặc là dạng Word, Excel cũ (.doc, .xls).',
    'The file "{file}" has a password, or is of the old kind of Word or Excel (.doc, .xls).',
    'Mở bằng Word hoặc LibreOffice, bỏ mật khẩu và lưu lại dạng .docx.',
    'Open it in Word or LibreOffice, take off the password and save it as .docx.',
  ),
  'review.other-kind': said(
    'Tệp “{file}” là {fileKind}; chỉ đọc được văn bản thuần, Word (.docx) và PDF.',
    'The file "{file}" is {fileKind}; text, Word (.docx) and PDF can be read.',
    'Chọn đúng tệp báo cáo, hoặc lưu báo cáo dạng .docx hay .pdf rồi thử lại.',
    'Choose the file of the report, or save it as .docx or .pdf and try again.',
  ),
  'review.broken': said(
    'Tệp Word “{file}” bị hỏng, hoặc có phần mà văn bản Word không được có.',
    'The Word file "{file}" is damaged, or has parts that no Word file may have.',
    'Mở bằng Word hoặc LibreOffice rồi lưu lại.',
    'Open it in Word or LibreOffice and save it again.',
  ),
  'review.broken-pdf': said(
    'Tệp PDF “{file}” bị hỏng, không mở được.',
    'The PDF "{file}" is damaged and cannot be opened.',
    'Xuất lại PDF từ văn bản gốc, hoặc tải lại tệp.',
    'Export it again from its source, or download it once more.',
  ),
  'review.locked': said(
    'Tệp PDF “{file}” có mật khẩu.',
    'The PDF "{file}" has a password.',
    'Bỏ mật khẩu hoặc xuất lại tệp từ văn bản gốc.',
    'Take off the password, or export it again from its source.',
  ),
  'review.scan': said(
    'Tệp PDF “{file}” là bản quét, không có chữ để đọc.',
    'The PDF "{file}" is a scan without any text.',
    'Dùng bản có chữ (xuất từ Word), hoặc cho máy nhận dạng chữ trước.',
    'Use one with text (exported from Word), or have its letters recognised first.',
  ),
  'history.gone': said(
    'Đề xuất này không còn trong báo cáo đã đọc, nên chưa ghi gì.',
    'This proposal is no longer one of the report that was read: nothing was written.',
    'Bản đọc của báo cáo đã thay đổi; xem lại các đề xuất trên trang rồi chọn lại.',
    'The report is read otherwise now; look at the proposals on the page and choose again.',
  ),
  'history.reference-gone': said(
    'đề xuất được chọn ở đây không còn trong báo cáo đã đọc.',
    'the proposal that is chosen here is no longer one of the report that was read.',
    'Chọn lại trong danh sách.',
    'Choose from the list again.',
  ),
  'history.decided': said(
    'Người khác vừa quyết định đề xuất này.',
    'Somebody else has just decided on this proposal.',
    'Tải lại trang để xem quyết định đó.',
    'Load the page again to see what was decided.',
  ),
  'history.not-dropped': said(
    'Đề xuất này không còn ở mục đã bỏ.',
    'This proposal is not among the dropped ones any more.',
    'Tải lại trang: có thể người khác vừa lấy lại.',
    'Load the page again: somebody may just have taken it back.',
  ),
  'history.none': said(
    'Chưa quyết định đề xuất nào.',
    'Nothing was decided on any proposal.',
    'Chọn “Ghi vào hồ sơ” hoặc “Bỏ” ở ít nhất một đề xuất.',
    'Choose “Put on record” or “Drop” for one proposal at least.',
  ),
  'history.too-long': said(
    'Báo cáo “{file}” quá dài để đề xuất hồ sơ (hơn {most} chữ cái).',
    'The report "{file}" is too long to propose records from (more than {most} letters).',
    'Tách báo cáo thành nhiều phần rồi đưa vào từng phần.',
    'Part the report and bring in each part.',
  ),
  'review.too-slow': said(
    'Đọc tệp “{file}” quá lâu hoặc tốn quá nhiều bộ nhớ nên đã dừng.',
    'Reading "{file}" took too long, or too much memory, and was stopped.',
    'Lưu lại tệp bằng Word hoặc LibreOffice rồi thử lại.',
    'Save it again by Word or LibreOffice and try again.',
  ),
};
