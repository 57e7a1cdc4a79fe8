/** Why a question cannot be answered now, though nothing is wrong with it: what is the matter, and what helps. */
import { inBoth } from '#words/language.ts';

/**
 * `away`, `full`, `read-only`, `slow`: the database does not answer, has no room, takes no writes, takes too long;
 * `busy`: too many ask at once; `often`: this one asks too much; `memory`: the answer needs more than the server may
 * use.
 */
export type Trouble = 'away' | 'full' | 'read-only' | 'slow' | 'busy' | 'often' | 'memory';

export interface TroubleWords {
  readonly title: string;
  readonly text: string;
  /** Instead of the text, to who has sent something. */
  readonly sent?: string;
  /** What to do, to who runs the server or a command. */
  readonly operator: string;
}

const UNSURE = {
  vi: 'Chưa rõ nội dung vừa gửi đã được ghi hay chưa. Xin mở lại trang và xem trước khi gửi lại; nếu kéo dài, xin báo cho người quản trị kèm số trên.',
  en: 'It is not certain whether what you sent was kept. Please open the page anew and look before you send it again; if it lasts, tell the administrator the number above.',
};

export const troubleWords = inBoth<Readonly<Record<Trouble, TroubleWords>>>(
  {
    away: {
      title: 'Cơ sở dữ liệu tạm thời không trả lời',
      text: 'Trang sẽ trở lại ngay khi cơ sở dữ liệu trả lời; không có dữ liệu nào bị mất. Xin tải lại sau giây lát; nếu kéo dài, xin báo cho người quản trị kèm số trên.',
      sent: UNSURE.vi,
      operator: 'Hãy kiểm tra máy chủ cơ sở dữ liệu rồi làm lại.',
    },
    full: {
      title: 'Máy chủ đã hết chỗ trên đĩa',
      text: 'Trang này cần chỗ tạm trên đĩa của máy chủ. Dữ liệu đã ghi vẫn còn nguyên. Xin báo cho người quản trị kèm số trên.',
      sent: 'Nội dung vừa gửi chưa được ghi. Dữ liệu đã ghi trước đó vẫn còn nguyên và vẫn xem được. Xin báo cho người quản trị kèm số trên.',
      operator: 'Hãy giải phóng chỗ trên đĩa của cơ sở dữ liệu rồi làm lại; dữ liệu đã ghi vẫn còn nguyên.',
    },
    'read-only': {
      title: 'Cơ sở dữ liệu đang chỉ cho đọc',
      text: 'Các trang vẫn xem được. Xin báo cho người quản trị kèm số trên.',
      sent: 'Nội dung vừa gửi chưa được ghi; các trang vẫn xem được. Xin báo cho người quản trị kèm số trên.',
      operator: 'Chưa ghi gì. Hãy làm lại khi cơ sở dữ liệu nhận ghi (default_transaction_read_only = off).',
    },
    slow: {
      title: 'Câu hỏi mất quá nhiều thời gian',
      text: 'Máy chủ đã dừng việc này để không bắt người khác chờ. Xin hỏi hẹp hơn hoặc thử lại sau giây lát; nếu kéo dài, xin báo cho người quản trị kèm số trên.',
      sent: UNSURE.vi,
      operator: 'Hãy làm lại khi cơ sở dữ liệu bớt việc.',
    },
    busy: {
      title: 'Máy chủ đang có quá nhiều yêu cầu',
      text: 'Yêu cầu chưa được thực hiện. Xin thử lại sau giây lát.',
      operator: 'Hãy làm lại sau giây lát.',
    },
    often: {
      title: 'Địa chỉ này đã hỏi quá nhiều trong thời gian ngắn',
      text: 'Yêu cầu chưa được thực hiện, để người khác cũng được trả lời. Xin thử lại sau giây lát.',
      operator: 'Hãy làm lại sau giây lát.',
    },
    memory: {
      title: 'Câu hỏi cần nhiều bộ nhớ hơn máy chủ được dùng',
      text: 'Yêu cầu chưa được thực hiện. Xin hỏi hẹp hơn, ví dụ một kỳ hoặc một địa bàn; người quản trị có thể cho máy chủ thêm bộ nhớ (TIENDO_MEMORY).',
      operator: 'Hãy cho thêm bộ nhớ: TIENDO_MEMORY.',
    },
  },
  {
    away: {
      title: 'The database does not answer at the moment',
      text: 'The page comes back as soon as the database answers; no data are lost. Please load it again in a moment; if it lasts, tell the administrator the number above.',
      sent: UNSURE.en,
      operator: 'Check the database server and try again.',
    },
    full: {
      title: 'The server’s disk is full',
      text: 'This page needs room on the server’s disk for a moment. What was kept is whole. Please tell the administrator the number above.',
      sent: 'What you sent was not kept. What was kept before is whole and can be read. Please tell the administrator the number above.',
      operator: 'Make room on the database’s disk and try again; what was kept is whole.',
    },
    'read-only': {
      title: 'The database can only be read at the moment',
      text: 'The pages can be read. Please tell the administrator the number above.',
      sent: 'What you sent was not kept; the pages can be read. Please tell the administrator the number above.',
      operator: 'Nothing was written. Try again when the database takes writes (default_transaction_read_only = off).',
    },
    slow: {
      title: 'The question takes too long',
      text: 'The server has stopped this, so that others need not wait. Please ask for less, or try again in a moment; if it lasts, tell the administrator the number above.',
      sent: UNSURE.en,
      operator: 'Try again when the database has less to do.',
    },
    busy: {
      title: 'The server has too many requests',
      text: 'The request was not carried out. Please try again in a moment.',
      operator: 'Try again in a moment.',
    },
    often: {
      title: 'This address has asked for too much in a short time',
      text: 'The request was not carried out, so that others are answered, too. Please try again in a moment.',
      operator: 'Try again in a moment.',
    },
    memory: {
      title: 'The question needs more memory than the server may use',
      text: 'The request was not carried out. Please ask for less, such as one period or one place; the administrator can give the server more memory (TIENDO_MEMORY).',
      operator: 'Give it more memory: TIENDO_MEMORY.',
    },
  },
);
