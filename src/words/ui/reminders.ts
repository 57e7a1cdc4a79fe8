/** Words of a person's page of what is to be done, and of how they are reminded. */
import { inBoth } from '#words/language.ts';

export const reminderWords = inBoth(
  {
    title: 'Việc của tôi',
    lead: (day: string) => `Những việc đang chờ đến ngày ${day}, việc gấp nhất trước.`,
    none: 'Không có việc nào đang chờ.',
    open: 'Mở',
    mail: 'Nhắc qua thư điện tử',
    mailLead: 'Mỗi ngày làm việc nhiều nhất một thư, chỉ khi có việc mới. Để trống thì không nhận thư.',
    mailOff: 'Hệ thống chưa được cấu hình gửi thư; địa chỉ được giữ để dùng sau.',
    email: 'Địa chỉ thư',
    save: 'Lưu',
    saved: 'Đã lưu.',
    calendar: 'Lịch các hạn phải nộp',
    calendarLead:
      'Địa chỉ bí mật dán vào phần mềm lịch (Outlook, Google Calendar, điện thoại). Ai có địa chỉ này thì xem được các hạn; đổi địa chỉ thì địa chỉ cũ hết dùng được.',
    calendarMake: 'Tạo địa chỉ lịch',
    calendarChange: 'Đổi địa chỉ lịch',
    calendarSince: (at: string) =>
      `Đang có một địa chỉ, tạo lúc ${at}. Vì lý do an toàn, địa chỉ chỉ hiện một lần khi tạo.`,
    calendarNew: 'Địa chỉ lịch mới; chép ngay, sau này không xem lại được:',
    calendarCopy: 'Sao chép địa chỉ lịch',
    calendarName: (name: string) => `Tiến Độ – ${name}`,
  },
  {
    title: 'My tasks',
    lead: (day: string) => `What waits for you on ${day}, the most pressing first.`,
    none: 'Nothing is waiting.',
    open: 'Open',
    mail: 'Reminders by mail',
    mailLead: 'One mail a working day at most, and only when there is news. Empty: none.',
    mailOff: 'No mail server is configured; the address is kept for later.',
    email: 'Address',
    save: 'Save',
    saved: 'Saved.',
    calendar: 'Calendar of what is due',
    calendarLead: 'A secret address for your calendar. Whoever has it sees the days; a new one ends the one before.',
    calendarMake: 'Make an address',
    calendarChange: 'Change the address',
    calendarSince: (at: string) => `There is one, made at ${at}. It is shown once only, when it is made.`,
    calendarNew: 'The new address; copy it now, it is not shown again:',
    calendarCopy: 'Copy the address',
    calendarName: (name: string) => `Tiến Độ – ${name}`,
  },
);
