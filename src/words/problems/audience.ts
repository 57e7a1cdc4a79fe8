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
    'Việc này chạm đến hồ sơ mà tài khoản này không được xem, nên không thực hiện.',
    'This concerns a record that your account may not see; nothing was done.',
    'Nếu đang thêm mới thì đổi tên, số hiệu hoặc mã cho khác; nếu đang sửa hoặc xóa thì nhờ người được xem hồ sơ nội bộ làm.',
    'When adding, choose another name, symbol or id; when changing or closing, ask somebody who may see internal records.',
  ),
  'import.withheld': said(
    'Chương trình có hồ sơ mà tài khoản này không được xem, nên không nhập tệp thay cho cả chương trình được.',
    'The programme has records that your account may not see, so files cannot be taken in its place.',
    'Nhập từng hồ sơ trên trang, hoặc nhờ người được xem mọi hồ sơ nội bộ nhập tệp.',
    'Enter records on pages, or ask somebody who may see all internal records to import the files.',
  ),
};
