import { said, type ProblemCatalog } from '#words/problems/entry.ts';

/** Records that are not for everybody. */
export const AUDIENCE_PROBLEMS: ProblemCatalog = {
  'audience.state-secret': said(
    'Hệ thống này không dành cho bí mật nhà nước: “{text}” không được nhập.',
    'This system is not for state secrets: "{text}" is not taken.',
    'Văn bản mật được quản lý theo chế độ bảo vệ bí mật nhà nước, ngoài hệ thống này. Với hồ sơ nội bộ, ghi: nội bộ; nội bộ tổ chức đảng; nội bộ cơ quan nhà nước.',
    'Such documents are kept as the law on state secrets says, outside of this system. For internal records write: internal; internal to the Party; internal to the government.',
  ),
  'audience.not-own': said(
    'Không thể dành hồ sơ cho nhóm mà chính ông (bà) không được xem.',
    'A record cannot be given to readers among whom you are not.',
    'Chọn nhóm khác, hoặc nhờ người được xem hồ sơ nội bộ của bên đó nhập.',
    'Choose other readers, or ask somebody of that line to enter it.',
  ),
  'record.withheld': said(
    'Tài khoản của ông (bà) không làm được việc này với bản ghi này; chưa có gì thay đổi.',
    'Your account cannot do this with this record; nothing was changed.',
    'Đề nghị người quản trị làm, hoặc giao người có quyền phù hợp.',
    'Ask the administrator to do it, or to give it to somebody with the right to.',
  ),
  'import.withheld': said(
    'Chương trình có hồ sơ mà tài khoản này không được xem, nên không nhập tệp thay cho cả chương trình được.',
    'The programme has records that your account may not see, so files cannot be taken in its place.',
    'Nhập từng hồ sơ trên trang, hoặc nhờ người được xem mọi hồ sơ nội bộ nhập tệp.',
    'Enter records on pages, or ask somebody who may see all internal records to import the files.',
  ),
};
