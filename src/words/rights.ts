/** What a right lets one do, as the access log tells it of those who had it not. */
import type { Action } from '#core/rights/rights.ts';
import type { Language } from '#words/language.ts';

const DOES: Readonly<Record<Action, readonly [vi: string, en: string]>> = {
  'workspace:make': ['lập đơn vị, chương trình mới', 'set up a workspace'],
  'workspace:draft': ['xem chương trình đang lập', 'see a programme that is being set up'],
  'people:read': ['xem người dùng', 'see people'],
  'people:write': ['quản lý người dùng', 'look after people'],
  'people:installation': ['quản trị toàn hệ thống', 'look after the whole installation'],
  'access-log:read': ['xem nhật ký truy cập', 'read the access log'],
  'record:read': ['xem hồ sơ', 'read records'],
  'record:write': ['nhập, sửa hồ sơ', 'enter and change records'],
  'record:export': ['tải cả chương trình', 'take the whole programme out'],
  'programme:close': ['xóa, khôi phục chương trình', 'close a programme and undo it'],
  'record:import': ['nhập chương trình từ tệp', 'import a programme'],
  'journal:read': ['xem nhật ký thay đổi', 'read the journal'],
  'journal:export': ['tải nhật ký thay đổi', 'take the journal out'],
  'journal:verify': ['kiểm chứng nhật ký thay đổi', 'prove the journal'],
  'city:ask': ['hỏi bảng điểm, lộ trình đô thị', 'ask for score sheets and paths'],
  'path:issue': ['ban hành lộ trình', 'issue a path'],
  'scenario:write': ['lưu kịch bản', 'keep scenarios'],
  'law:correct': ['sửa bộ tiêu chí theo Công báo', 'correct the criteria by the Gazette'],
  'report:desk': ['mở bàn soạn báo cáo', 'open the report desk'],
  'report:word': ['sửa lời báo cáo', 'word a report'],
  'report:circulate': ['gửi dự thảo lấy ý kiến', 'send a draft round'],
  'report:opine': ['góp ý dự thảo', 'say an opinion of a draft'],
  'report:opine-for': ['góp ý thay cơ quan', 'say the opinion of an agency'],
  'report:issue': ['ban hành báo cáo', 'issue a report'],
  'report:receive': ['xác nhận đã nhận báo cáo', 'confirm that a report came in'],
  'report:review': ['kiểm tra báo cáo', 'review a report'],
  'duty:write': ['giao nhiệm vụ báo cáo', 'set duties to report'],
  'collection:write': ['mở, khóa đợt thu thập, đôn đốc', 'open and lock collections, remind'],
  'return:read': ['xem phiếu của đơn vị', 'read returns of an agency'],
  'return:read-all': ['xem phiếu của mọi đơn vị', 'read all returns'],
  'return:write': ['nhập phiếu của đơn vị', 'fill in returns'],
  'return:check': ['duyệt phiếu trong đơn vị', 'check returns within an agency'],
  'return:approve': ['duyệt phiếu', 'approve returns'],
};

/** A right by its name in the log; one that an earlier version had stays as it was written. */
export const rightWords = (language: Language, action: string): string =>
  (DOES as Readonly<Record<string, readonly [string, string]>>)[action]?.[language === 'vi' ? 0 : 1] ?? action;
