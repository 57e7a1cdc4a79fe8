import { expect, test } from 'vitest';
import type { AccessNames } from '#app/people/access-names.ts';
import { toldAccess } from '#web/people/told-access.ts';

const names: AccessNames = {
  person: new Map([['p', 'Trần Văn Cương']]),
  erased: new Set(['gone']),
  workspace: new Map([['xa-a', 'Xã A']]),
  agency: new Map([['xa-a/thue', 'Chi cục Thuế']]),
};

test.each([
  [{ letters: 7 }, 'số chữ của tên đã gõ: 7'],
  [{ by: 'passkey' }, 'bằng: khóa truy cập'],
  [{ by: 'provider' }, 'bằng: tài khoản bên ngoài'],
  [{ action: 'duty:write' }, 'quyền còn thiếu: giao nhiệm vụ báo cáo'],
  [{ person: 'p' }, 'người dùng: Trần Văn Cương'],
  [{ person: 'gone' }, 'người dùng: một người đã được xóa thông tin'],
  [{ person: 'other' }, 'người dùng: một người ngoài đơn vị này'],
  [
    { workspace: 'xa-a', roles: 'reporter@thue+party' },
    'không gian làm việc: Xã A; vai trò: Người nhập số liệu của cơ quan (Chi cục Thuế, Nội bộ tổ chức đảng)',
  ],
  [
    { workspace: 'xa-a', what: 'journal', asked: 'loai=work; viec=sua; tu=2026-10-01; co-quan=thue; tim=cầu' },
    'không gian làm việc: Xã A; nội dung: nhật ký thay đổi; lọc theo: loại: công trình, thay đổi: sửa, từ ngày: 1/10/2026, ' +
      'cơ quan liên quan: Chi cục Thuế, từ trong nội dung: “cầu”',
  ],
  [{ asked: '08-nq-tu' }, 'lọc theo: 08-nq-tu'],
])('%j is told without a code', (data, told) => expect(toldAccess('vi', data, names)).toBe(told));
