import { said, type ProblemCatalog } from '#words/problems/entry.ts';

/** Accounts, passwords and rights. */
export const PEOPLE_PROBLEMS: ProblemCatalog = {
  'right.sign-in': said(
    'Việc này chỉ dành cho người đã đăng nhập.',
    'This is for people who have signed in.',
    'Hãy đăng nhập, rồi làm lại.',
    'Sign in, then try again.',
  ),
  'right.missing': said(
    'Tài khoản của ông (bà) chưa được giao quyền làm việc này.',
    'Your account has no right to do this.',
    'Đề nghị người quản trị giao vai trò phù hợp.',
    'Ask the administrator for a role that allows it.',
  ),
  'sign-in.wrong': said(
    'Tên đăng nhập hoặc mật khẩu không đúng.',
    'The sign-in name or the password is wrong.',
    'Quên mật khẩu thì nhờ người quản trị cấp đường dẫn đặt lại.',
    'If you have lost the password, ask the administrator for a link to set a new one.',
  ),
  'sign-in.locked': said(
    'Đã thử sai quá nhiều lần nên tạm khóa.',
    'Locked for a while after too many wrong tries.',
    'Thử lại sau {minutes} phút, hoặc nhờ người quản trị cấp đường dẫn đặt lại mật khẩu.',
    'Try again in {minutes} minutes, or ask the administrator for a link to set a new password.',
  ),
  'new-password.short': said(
    'Mật khẩu phải có ít nhất {least} ký tự.',
    'A password has at least {least} characters.',
    'Một câu ngắn dễ nhớ là tốt nhất.',
    'A short sentence that you remember is best.',
  ),
  'new-password.long': said('Mật khẩu dài quá {most} ký tự.', 'The password is longer than {most} characters.'),
  'new-password.weak': said(
    'Mật khẩu này dễ bị đoán.',
    'This password is easily guessed.',
    'Tránh tên người, tên cơ quan, ngày sinh, chữ cái liền nhau trên bàn phím; nên ghép vài từ không liên quan.',
    'Avoid names, offices, birthdays and neighbouring keys; put a few unrelated words together.',
  ),
  'new-password.differs': said('Hai lần nhập mật khẩu không giống nhau.', 'The two passwords differ.'),
  'person.field-missing': said('Chưa nhập.', 'Nothing was entered.'),
  'person.field-long': said('Dài quá {most} ký tự.', 'Longer than {most} characters.'),
  'person.sign-in-malformed': said(
    'Tên đăng nhập chỉ gồm chữ không dấu, chữ số và các dấu . _ - @, từ 2 đến 63 ký tự.',
    'A sign-in name is made of plain letters, digits and . _ - @, 2 to 63 characters.',
    'Ví dụ: nguyenvana, vanphong.phuong',
    'Example: nguyenvana, office.ward',
  ),
  'person.sign-in-taken': said(
    'Tên đăng nhập {signIn} đã có người dùng.',
    'The sign-in name {signIn} is taken.',
    'Chọn tên khác.',
    'Choose another.',
  ),
  'person.day-malformed': said(
    '“{text}” không phải là một ngày.',
    '“{text}” is not a day.',
    'Ví dụ: 31/12/2030',
    'Example: 31/12/2030',
  ),
  'person.role-agency': said(
    'Vai trò này làm thay mặt một cơ quan: hãy chọn cơ quan.',
    'This role acts for an agency: choose it.',
  ),
  'person.unknown': said('Không có tài khoản này.', 'There is no such account.'),
  'person.closed': said(
    'Tài khoản này đã đóng.',
    'This account is closed.',
    'Mở lại tài khoản trước.',
    'Open it again first.',
  ),
  'person.erased': said(
    'Thông tin của người này đã được xóa theo yêu cầu, không mở lại được.',
    'The data of this person were erased and cannot be opened again.',
  ),
  'person.last-administrator': said(
    'Đây là người quản trị cuối cùng của hệ thống.',
    'This is the last administrator of the installation.',
    'Giao quyền quản trị cho người khác trước.',
    'Make somebody else an administrator first.',
  ),
  'link.over': said(
    'Đường dẫn này đã được dùng hoặc đã hết hạn.',
    'This link has been used or is over.',
    'Nhờ người quản trị cấp đường dẫn mới.',
    'Ask the administrator for a new one.',
  ),
  'person.erase-unconfirmed': said(
    'Chưa xóa: hãy đánh dấu vào ô xác nhận.',
    'Nothing was erased: please tick the box.',
  ),
  'set-up.elsewhere': said(
    'Việc thiết lập lần đầu phải làm ngay trên máy chủ.',
    'The first set-up is done on the server’s own machine.',
    'Mở trang này trên máy chủ, hoặc chạy: npm run tiendo -- people administrator',
    'Open this page on the server, or run: npm run tiendo -- people administrator',
  ),
  'set-up.done': said(
    'Hệ thống đã có người quản trị.',
    'The installation has an administrator already.',
    'Hãy đăng nhập.',
    'Please sign in.',
  ),
};
