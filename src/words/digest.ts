/** The mail of a day: what a person must do, with where to do it. */
import type { Notice } from '#core/collecting/notices.ts';
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';
import { printCountIn, printDayIn } from '#words/figure.ts';
import { tellNotice } from '#words/notice.ts';

interface OfProgramme {
  readonly opened: {
    readonly view: View;
    readonly workspace: { readonly id: string; readonly name: string };
    readonly programme: Stored<'programme'>;
  };
  readonly items: readonly Notice[];
}

/** Notices told one by one; of more, how many there are. */
const MOST = 20;

/** Vietnamese: the system's mails are an office's. `address`: where the pages are reached. */
export const digestMail = (
  address: string,
  name: string,
  day: Day,
  notices: readonly OfProgramme[],
): { readonly subject: string; readonly text: string } => {
  const count = notices.reduce((sum, { items }) => sum + items.length, 0);
  const late = notices
    .flatMap(({ items }) => items)
    .filter(({ kind }) => kind === 'overdue' || kind === 'silent').length;
  let left = MOST;
  const parts = notices.flatMap(({ opened, items }) => {
    const shown = items.slice(0, Math.max(0, left));
    left -= shown.length;
    if (shown.length === 0) return [];
    const base = `${address}/${opened.workspace.id}/${opened.programme.ref.id}`;
    return [
      `${opened.programme.short} – ${opened.workspace.name}`,
      ...shown.map((one) => {
        const { text, path } = tellNotice('vi', opened.view, one);
        return `- ${text}\n  ${base}/${path}`;
      }),
      '',
    ];
  });
  const more = count > MOST ? [`Và ${printCountIn('vi', count - MOST)} việc nữa: ${address}/tai-khoan/viec`, ''] : [];
  return {
    subject: `Tiến Độ: ${printCountIn('vi', count)} việc cần làm${late > 0 ? `, ${printCountIn('vi', late)} việc quá hạn` : ''}`,
    text: [
      `Kính gửi ${name},`,
      '',
      `Đến ngày ${printDayIn('vi', day)}, các việc sau đang chờ:`,
      '',
      ...parts,
      ...more,
      `Xem tất cả, đổi địa chỉ thư hoặc ngừng nhận: ${address}/tai-khoan/viec`,
    ].join('\n'),
  };
};
