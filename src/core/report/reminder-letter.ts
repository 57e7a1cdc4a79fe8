/**
 * The letter that reminds agencies of a return: to whom, what is owed and since when, the new day, who signs. A
 * document as any other, printed by the layout of its family.
 */
import { isSilent, standingOf, type Standing } from '#core/collecting/answers.ts';
import { rowName } from '#core/collecting/check-sending.ts';
import { owingAgencies, type Collection } from '#core/collecting/collections.ts';
import { owedRows, type OwedRow } from '#core/collecting/owed.ts';
import type { View } from '#core/facts/view.ts';
import type { Problem } from '#core/problem.ts';
import type { Block, ReportDocument, Run, Signature } from '#core/report/document.ts';
import { isFile } from '#core/subjects/report/recipients.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { lowerFirst, upperFirst } from '#core/text/letter-case.ts';
import { addDays, printDay, type Day } from '#core/value/day.ts';
import { printPeriod } from '#core/value/period-text.ts';
import { printCount } from '#core/value/vietnamese-number.ts';

/** What the office says of its letter. */
export interface ReminderAsked {
  /** Number and symbol, without "Số"; absent: a blank is left before the tail. */
  readonly symbol?: string | undefined;
  readonly symbolTail: string;
  /** The day of the letter; absent: a blank is left. */
  readonly date?: Day | undefined;
  /** By when they shall hand in now. */
  readonly newDay: Day;
  readonly signature: Signature;
  readonly recipients: readonly string[];
}

/** Who has handed in nothing of a collection, as one looks on a day. */
export interface Reminded {
  readonly collection: Collection;
  readonly silent: readonly Standing[];
  readonly day: Day;
}

/** Who is to be reminded as one looks on `day`: all that are silent, or of these the one that is asked for. */
export const remindedOf = (
  view: View,
  collection: Collection,
  { day, agency }: { readonly day: Day; readonly agency?: string | undefined },
): Reminded => ({
  collection,
  day,
  silent: owingAgencies(view, collection)
    .filter((one) => agency === undefined || one === agency)
    .flatMap((one) => standingOf(view, collection, one, day) ?? [])
    .filter(isSilent),
});

/** How many days they get, at least: then the next working day. */
const DAYS_LEFT = 5;

/** What the letter says unless the office says otherwise. `workday`: the day itself or the next working day. */
export const usualReminder = (template: Stored<'report'>, day: Day, workday: (day: Day) => Day): ReminderAsked => ({
  symbolTail: letterTail(template),
  newDay: workday(addDays(day, DAYS_LEFT)),
  signature: {
    authority: template.authority,
    ...(template.acting !== undefined && { acting: template.acting }),
    position: template.position,
    name: template.signer,
  },
  recipients: ['Như trên', template.recipients.findLast(isFile) ?? 'Lưu: VT'],
});

/** Problems: `reminder.new-day` (the day by which they shall hand in has passed, or is today). */
export const checkReminder = ({ day }: Pick<Reminded, 'day'>, { newDay }: ReminderAsked): readonly Problem[] =>
  newDay <= day ? [{ code: 'reminder.new-day', where: {}, data: { newDay } }] : [];

interface LetterFrame {
  /** A report of the same body: its head and its voice. */
  readonly template: Stored<'report'>;
  readonly programme: Stored<'programme'>;
  /** Key of the layout profile. */
  readonly layout: string;
}

/** The tail of a letter's symbol, by that of a report: "-BC/TU" makes "-CV/TU", "/BC-UBND" makes "/UBND-VP". */
export const letterTail = ({ family, symbolTail }: Pick<Stored<'report'>, 'family' | 'symbolTail'>): string =>
  family === 'party' ? symbolTail.replace(/^-[^/]*/u, '-CV') : `${symbolTail.replace(/^\/[^-]*-/u, '/')}-VP`;

/** Where one agency is reminded, what it owes is told by name; of several each has a row. */
export const reminderLetter = (
  view: View,
  { template, programme, layout }: LetterFrame,
  { collection, silent, day }: Reminded,
  { symbol, symbolTail, date, newDay, signature, recipients }: ReminderAsked,
): ReportDocument => {
  const [only] = silent.length === 1 ? silent : [];
  const nameOf = (agency: string): string => view.onRecord('agency', agency)?.name ?? agency;
  const period = [printPeriod(collection.period), collection.regime && `(${collection.regime})`]
    .filter(Boolean)
    .join(' ');
  const who = only ? nameOf(only.agency) : 'các cơ quan, đơn vị có tên trên';
  const asks = template.family === 'party' ? 'đề nghị' : 'yêu cầu';
  const late = only
    ? `${nameOf(only.agency)}, quá hạn ${printCount(only.late)} ngày. Nội dung phải báo cáo gồm:`
    : `${printCount(silent.length)} cơ quan, đơn vị sau đây:`;
  return {
    layout,
    header: {
      ...(template.superior !== undefined && { superior: template.superior }),
      issuer: template.issuer,
      issuerName: template.voice,
      ...(symbol !== undefined && { symbol }),
      symbolTail,
      place: template.place,
      ...(date && { date }),
    },
    typeName: '',
    subject: `đôn đốc báo cáo ${period} thực hiện ${programme.short}`,
    addressees: silent.map(({ agency }) => upperFirst(nameOf(agency))),
    blocks: [
      paragraph(
        `Phiếu báo cáo ${period} về kết quả thực hiện ${programme.short} phải gửi chậm nhất ngày ` +
          `${printDay(collection.due)}. Đến hết ngày ${printDay(day)}, ${template.voice} chưa nhận được phiếu của ${late}`,
      ),
      ...(only
        ? owedLines(view, collection, only.agency)
        : [
            owedTable(
              silent.map((standing) => ({
                name: upperFirst(nameOf(standing.agency)),
                owed: shortOwed(owedRows(view, collection, standing.agency)),
                late: standing.late,
              })),
            ),
          ]),
      paragraph(
        `${upperFirst(template.voice)} ${asks} ${who} nhập đủ số liệu và gửi phiếu báo cáo chậm nhất ngày ` +
          `${printDay(newDay)} để kịp tổng hợp. Nội dung nào chưa có số liệu thì nêu rõ lý do trong phiếu, không để trống.`,
      ),
      paragraph(
        `${upperFirst(only ? 'cơ quan, đơn vị' : 'các cơ quan, đơn vị')} có vướng mắc thì phản ánh ngay về Văn phòng để được hướng dẫn.`,
      ),
    ],
    annexes: [],
    notes: [],
    signature,
    recipients: { items: recipients },
    asOf: day,
  };
};

const text = (words: string): readonly Run[] => [{ kind: 'text', text: words }];
const paragraph = (words: string): Block => ({ kind: 'paragraph', runs: text(words) });

/** What rows of a kind are called: in a list of names, and behind a number. */
const KINDS: Readonly<Record<OwedRow['kind'], readonly [listed: string, counted: string]>> = {
  measure: ['Số liệu chỉ tiêu', 'chỉ tiêu'],
  progress: ['Tiến độ công trình', 'công trình'],
  money: ['Giải ngân vốn', 'khoản vốn'],
  objective: ['Kết quả nhiệm vụ', 'nhiệm vụ'],
  obstacle: ['Vướng mắc', 'vướng mắc'],
  task: ['Nhiệm vụ kỳ tới', 'nhiệm vụ kỳ tới'],
};

const byKind = (rows: readonly OwedRow[]): readonly (readonly [OwedRow['kind'], readonly OwedRow[]])[] => [
  ...Map.groupBy(rows, ({ kind }) => kind),
];

/** "02 chỉ tiêu; 03 công trình". */
const shortOwed = (rows: readonly OwedRow[]): string =>
  byKind(rows)
    .map(([kind, own]) => `${printCount(own.length)} ${KINDS[kind][1]}`)
    .join('; ');

/** So many are told by name; a letter is no list. */
const MOST_NAMED = 6;

const owedLines = (view: View, collection: Collection, agency: string): readonly Block[] =>
  byKind(owedRows(view, collection, agency)).map(([kind, own], index, all): Block => {
    const names = [...new Set(own.map((row) => briefName(view, row)))];
    const rest = names.length - MOST_NAMED;
    const told = [...names.slice(0, MOST_NAMED), ...(rest > 0 ? [`${printCount(rest)} nội dung khác`] : [])];
    const [head] = KINDS[kind];
    const end = index === all.length - 1 ? '.' : ';';
    return {
      kind: 'paragraph',
      mark: '-',
      runs: text(`${head} (${printCount(own.length)}): ${told.map(bare).join(', ')}${end}`),
    };
  });

/** Without the place or the source: a letter names the thing, the form its rows. */
const briefName = (view: View, row: OwedRow): string => {
  if (row.kind === 'measure') return view.onRecord('measure', row.measure)?.name ?? rowName(view, row);
  if (row.kind === 'money') return view.onRecord('work', row.work)?.name ?? rowName(view, row);
  return rowName(view, row);
};

const bare = (name: string): string => lowerFirst(name).replace(/[.;,\s]+$/u, '');

const owedTable = (
  rows: readonly { readonly name: string; readonly owed: string; readonly late: number }[],
): Block => ({
  kind: 'table',
  columns: [
    { head: 'STT', align: 'center', width: 1.2 },
    { head: 'Cơ quan, đơn vị', align: 'left', width: 5 },
    { head: 'Nội dung phải báo cáo', align: 'left', width: 6 },
    { head: 'Quá hạn (ngày)', align: 'center', width: 2 },
  ],
  rows: rows.map(({ name, owed, late }, index) => [
    text(String(index + 1)),
    text(name),
    text(owed),
    text(String(late)),
  ]),
});
