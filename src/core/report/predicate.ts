/** Whether words are a predicate, whose subject stands before them, or a sentence of their own. */
import { lowerFirst } from '#core/text/letter-case.ts';

/** Words with which a predicate begins; other statements have a subject of their own and stand alone. */
const PREDICATE =
  /^(?:đã|đang|được|chưa|cơ bản|sẽ|có|tiếp tục|mới|còn|vẫn|bị|dự kiến|tạm|dừng|không (?:tổ chức|mở|thực hiện|triển khai|tiếp tục|xây dựng|đầu tư|mua|lập|làm|ban hành)|hoàn thành|triển khai|thi công|khởi công|bàn giao|đạt|chờ|phấn đấu)\s/u;

export const isPredicate = (statement: string): boolean => PREDICATE.test(lowerFirst(statement));

/** Of what has a "do" of its own the cause is told by another word. */
export const because = (reason: string): string => `${/(?:^|\s)do\s/u.test(reason) ? 'vì' : 'do'} ${reason}`;

/** Verbs with which agencies tell what they did; words before "đã" that begin so are no subject. */
const DONE =
  /^(?:tổ chức|ban hành|triển khai|chỉ đạo|phối hợp|thực hiện|hoàn thành|tuyên truyền|xây dựng|rà soát|kiểm tra|giám sát|duy trì|tăng cường|đẩy mạnh|tham mưu|hướng dẫn|vận động|huy động|hỗ trợ|bố trí|quán triệt|lãnh đạo|cụ thể hóa|tập trung|chủ động|thường xuyên|qua|trong|từ|đến|hằng|sau|theo|với|về|để|nhằm|bằng)\s/iu;

/** A subject of its own before the words of time: "Mặt trận và các đoàn thể đã vận động 17 dòng họ". */
const SUBJECT = /^[^,;:.\d]{3,80}?\s(?:đã|đang|chưa|sẽ|vẫn|luôn|cùng|đều)\s/u;

/** Whether a statement says itself who did it, so that no agency is put before it. */
export const hasSubject = (statement: string): boolean =>
  !isPredicate(statement) && !DONE.test(statement) && SUBJECT.test(statement);
