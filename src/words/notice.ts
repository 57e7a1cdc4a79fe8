/** What people must do, in sentences: on their page, in mails, in calendars. */
import type { Collection } from '#core/collecting/collections.ts';
import type { Dated } from '#core/collecting/dates.ts';
import type { Notice } from '#core/collecting/notices.ts';
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { shortNameOf } from '#core/subjects/agency/short-name.ts';
import { nameRecord } from '#words/figure-name.ts';
import { printCountIn, printDayIn, printPeriodIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';

/** Where one goes to do it: a path below the programme's. */
export interface ToldNotice {
  readonly text: string;
  readonly path: string;
}

type Told = (names: {
  readonly period: string;
  readonly due: string;
  readonly who: string;
  readonly days: string;
  readonly what: string;
  readonly holds: string;
}) => string;

const WORDS: Readonly<Record<Language, Readonly<Record<Notice['kind'] | 'today', Told>>>> = {
  vi: {
    returned: ({ who, period, days }) => `${who}: phiếu ${period} bị trả lại, ${days} ô cần sửa.`,
    overdue: ({ who, period, due, days }) => `${who}: phiếu ${period} quá hạn ${days} ngày (hạn ${due}).`,
    due: ({ who, period, due, days }) => `${who}: phiếu ${period} đến hạn ${due}, còn ${days} ngày.`,
    today: ({ who, period }) => `${who}: phiếu ${period} đến hạn hôm nay.`,
    'to-check': ({ who, period }) => `${who}: phiếu ${period} chờ duyệt trong cơ quan.`,
    'to-approve': ({ who, period }) => `Phiếu ${period} chờ Văn phòng duyệt: ${who}.`,
    silent: ({ who, period, due }) => `Chưa nộp phiếu ${period} (hạn ${due}): ${who}.`,
    obstacle: ({ what, days, holds }) => `Vướng mắc đã ${days} ngày chưa tháo gỡ: ${what}${holds}.`,
    opinion: ({ who, due }) => `${who}: đề nghị góp ý dự thảo báo cáo trước ngày ${due}.`,
    receipt: ({ who, what, due }) => `${who}: báo cáo số ${what} ngày ${due} chờ xác nhận đã nhận.`,
  },
  en: {
    returned: ({ who, period, days }) => `${who}: the return of ${period} came back, ${days} cells to mend.`,
    overdue: ({ who, period, due, days }) => `${who}: the return of ${period} is ${days} days late (due ${due}).`,
    due: ({ who, period, due, days }) => `${who}: the return of ${period} is due on ${due}, in ${days} days.`,
    today: ({ who, period }) => `${who}: the return of ${period} is due today.`,
    'to-check': ({ who, period }) => `${who}: the return of ${period} waits for the agency’s approval.`,
    'to-approve': ({ who, period }) => `Returns of ${period} that wait for the office: ${who}.`,
    silent: ({ who, period, due }) => `No return of ${period} (due ${due}) from: ${who}.`,
    obstacle: ({ what, days, holds }) => `An obstacle has stood for ${days} days: ${what}${holds}.`,
    opinion: ({ who, due }) => `${who}: an opinion on a draft report is wanted by ${due}.`,
    receipt: ({ who, what, due }) => `${who}: report ${what} of ${due} waits until it is said to have come.`,
  },
};

const returnPath = ({ id }: Collection, agency: string): string =>
  `viec-don-vi/${encodeURIComponent(id)}/${encodeURIComponent(agency)}`;

/** The name of the work or the task that it holds. */
const heldBy = (view: View, { work, objective }: Stored<'obstacle'>): string | undefined =>
  work === undefined ? objective && nameRecord(view, 'objective', objective) : nameRecord(view, 'work', work);

export const tellNotice = (language: Language, view: View, notice: Notice): ToldNotice => {
  const words = WORDS[language];
  const nothing = { period: '', due: '', who: '', days: '', what: '', holds: '' };
  const of = (collection: Collection) => ({
    ...nothing,
    period: printPeriodIn(language, collection.period),
    due: printDayIn(language, collection.due),
  });
  switch (notice.kind) {
    case 'returned':
    case 'overdue':
    case 'due': {
      const days = notice.kind === 'returned' ? notice.cells : notice.days;
      const tell = notice.kind === 'due' && days === 0 ? words.today : words[notice.kind];
      return {
        text: tell({
          ...of(notice.collection),
          who: shortNameOf(view, notice.agency),
          days: printCountIn(language, days),
        }),
        path: returnPath(notice.collection, notice.agency),
      };
    }
    case 'to-check':
      return {
        text: words['to-check']({ ...of(notice.collection), who: shortNameOf(view, notice.agency) }),
        path: `duyet-phieu/${returnPath(notice.collection, notice.agency).replace(/^viec-don-vi\//u, '')}`,
      };
    case 'to-approve':
    case 'silent':
      return {
        text: words[notice.kind]({
          ...of(notice.collection),
          who: notice.agencies.map((id) => shortNameOf(view, id)).join('; '),
        }),
        path: 'tinh-hinh-nop',
      };
    case 'obstacle': {
      const [first, ...others] = notice.obstacles;
      const held = notice.obstacles.flatMap((one) => heldBy(view, one) ?? []);
      return {
        text: words.obstacle({
          ...nothing,
          what: first.statement,
          days: printCountIn(language, notice.days),
          holds: held.length === 0 ? '' : ` (${held.join('; ')})`,
        }),
        path: `ho-so/vuong-mac${others.length === 0 ? `/${encodeURIComponent(first.ref.id)}` : `?ten=${encodeURIComponent(first.statement)}`}`,
      };
    }
    case 'opinion':
      return {
        text: words.opinion({
          ...nothing,
          who: shortNameOf(view, notice.agency),
          due: printDayIn(language, notice.circulation.due),
        }),
        path: draftPath(notice.circulation),
      };
    case 'receipt':
      return {
        text: words.receipt({
          ...nothing,
          who: shortNameOf(view, notice.agency),
          what: notice.issue.symbol,
          due: printDayIn(language, notice.issue.issued),
        }),
        path: `bao-cao/da-ban-hanh?ky=${encodeURIComponent(notice.issue.report)}`,
      };
  }
};

/** Where the draft is read on which an opinion is wanted: with the data of the day on which it went round. */
const draftPath = ({ report, asOf }: Stored<'circulation'>): string =>
  `bao-cao/soan?${new URLSearchParams({ ky: report, ...(asOf && { asOf }) }).toString()}`;

/** What stands in a calendar on a day, and where one goes to do it. */
export const tellDate = (language: Language, view: View, dated: Dated): ToldNotice => {
  const vi = language === 'vi';
  switch (dated.of) {
    case 'collection': {
      const { collection, agency } = dated;
      const what = `${vi ? 'Hạn nộp phiếu' : 'Return due:'} ${printPeriodIn(language, collection.period)}`;
      return { text: `${what} – ${shortNameOf(view, agency)}`, path: returnPath(collection, agency) };
    }
    case 'round': {
      const { collection, agencies } = dated;
      const count = printCountIn(language, agencies);
      const [period, many] = [printPeriodIn(language, collection.period), agencies === 1 ? 'agency' : 'agencies'];
      return {
        text: vi ? `Hạn nộp phiếu ${period} – ${count} đơn vị` : `Returns due: ${period} – ${count} ${many}`,
        path: 'tinh-hinh-nop',
      };
    }
    case 'task':
      return {
        text: `${vi ? 'Hạn nhiệm vụ' : 'Task due'}: ${dated.task.statements.join('; ')}`,
        path: `ho-so/nhiem-vu-ky-toi/${encodeURIComponent(dated.task.ref.id)}`,
      };
    case 'step':
      return {
        text: `${vi ? 'Hạn tháo gỡ vướng mắc' : 'Next step due'}: ${dated.obstacle.nextStep ?? dated.obstacle.statement}`,
        path: `ho-so/vuong-mac/${encodeURIComponent(dated.obstacle.ref.id)}`,
      };
  }
};
