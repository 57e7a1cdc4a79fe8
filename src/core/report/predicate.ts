/** Whether words are a predicate, whose subject stands before them, or a sentence of their own. */
import { lowerFirst } from '#core/text/letter-case.ts';

/** Words with which a predicate begins; other statements have a subject of their own and stand alone. */
const PREDICATE =
  /^(?:đã|đang|được|chưa|cơ bản|sẽ|có|tiếp tục|mới|còn|vẫn|bị|dự kiến|tạm|dừng|hoàn thành|triển khai|thi công|khởi công|bàn giao|đạt|chờ|phấn đấu)\s/u;

export const isPredicate = (statement: string): boolean => PREDICATE.test(lowerFirst(statement));

/** Of what has a "do" of its own the cause is told by another word. */
export const because = (reason: string): string => `${/(?:^|\s)do\s/u.test(reason) ? 'vì' : 'do'} ${reason}`;
