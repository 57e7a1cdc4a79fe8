import { said, type ProblemCatalog } from '#words/problems/entry.ts';

/** Reports that somebody sends to be read. */
export const REVIEW_PROBLEMS: ProblemCatalog = {
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
    'Tệp “{file}” có mật khẩu, hoặc là dạng Word cũ (.doc).',
    'The file "{file}" has a password, or is of the old kind of Word (.doc).',
    'Mở bằng Word hoặc LibreOffice, bỏ mật khẩu và lưu lại dạng .docx.',
    'Open it in Word or LibreOffice, take off the password and save it as .docx.',
  ),
  'review.other-kind': said(
    'Tệp “{file}” không phải là văn bản, DOCX hay PDF đọc được.',
    'The file "{file}" is no text, DOCX or PDF that can be read.',
    'Lưu lại dạng .docx hoặc .pdf rồi thử lại.',
    'Save it as .docx or .pdf and try again.',
  ),
};
