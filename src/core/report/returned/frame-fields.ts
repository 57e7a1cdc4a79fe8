/** What an edited line around the text would say in the record of the report: fields as its form has them. */
import { bare } from '#core/report/returned/alike.ts';
import type { ReturnedChange } from '#core/report/returned/change.ts';
import { drafterBehind } from '#core/subjects/report/recipients.ts';
import type { RecordIn, Stored } from '#core/subjects/subjects.ts';
import { printDay, readWrittenDay } from '#core/value/day.ts';

/** Texts; a list is one item a line, a day as people write it. */
export type FrameFields = Readonly<Partial<Record<keyof RecordIn<'report'>, string>>>;

/**
 * The fields that a change of the file would say, of `all` its changes: a list is told whole, with all that was changed
 * in it. Empty where a line tells no one field: one left out, words that the layout made.
 */
export const frameFieldsIn = (
  report: Stored<'report'>,
  all: readonly ReturnedChange[],
): ((change: ReturnedChange) => FrameFields) => {
  const lists = [listOf('recipients', report, all), listOf('addressees', report, all)] as const;
  const known = report as unknown as Readonly<Record<string, unknown>>;
  const printed = (field: string): unknown => {
    const value = known[field];
    if (Array.isArray(value)) return value.join('\n');
    return field === 'issued' ? report.issued && printDay(report.issued) : value;
  };
  return (change) => {
    const fields = change.kind === 'added' ? ofNewLine(change, lists) : ofLine(report, change, lists);
    return Object.fromEntries(Object.entries(fields).filter(([field, text]) => text !== '' && text !== printed(field)));
  };
};

type Lists = readonly [recipients: List, addressees: List];

const ofLine = (report: Stored<'report'>, change: ReturnedChange, [recipients, addressees]: Lists): FrameFields => {
  const { kind, place, before, after } = change;
  const isList = place.frame === 'recipients' || place.frame === 'addressee';
  if (kind !== 'reworded' && !(kind === 'left-out' && isList)) return {};
  switch (place.frame) {
    case 'superior':
      return { superior: after };
    case 'issuer':
      return { issuer: after };
    case 'type':
      return { typeName: after };
    case 'subject':
      return { subject: after };
    case 'symbol':
      return { symbol: /^Số\s*:?\s*(\d.*)$/iu.exec(after)?.[1] ?? '' };
    case 'date':
      return dateFields(after);
    case 'mark':
      return before === report.mark?.toLocaleUpperCase('vi') ? { mark: after } : {};
    case 'signature': {
      const field = (['authority', 'acting', 'position'] as const).find((one) => report[one] === before);
      return field ? { [field]: after } : {};
    }
    case 'signer':
      return before === report.signer ? { signer: after } : {};
    case 'recipients':
      if (before === report.recipientsLead) return { recipientsLead: after };
      return itemKey(before) === TITLES.recipients ? {} : recipients.fields();
    case 'addressee': {
      const only = /^Kính gửi\s*:\s*(.+)$/u.exec(after)?.[1];
      if (only !== undefined && report.addressees.length === 1) return { addressees: only };
      return report.addressees.length > 1 ? addressees.fields() : {};
    }
    default:
      return {};
  }
};

/** "Bến Trong, ngày 05 tháng 6 năm 2023". */
const dateFields = (line: string): FrameFields => {
  const at = line.search(/,\s*ngày/u);
  const day = readWrittenDay(line.slice(at + 1).trim());
  return at === -1 ? {} : { place: line.slice(0, at).trim(), ...(day && { issued: printDay(day) }) };
};

/** A new line with a dash behind one of a list is one more of it. */
const ofNewLine = ({ place, after }: ReturnedChange, lists: Lists): FrameFields => {
  const { behind, story } = place;
  if (story !== 'body' || behind === undefined || !IS_ITEM.test(after)) return {};
  return lists.find((list) => list.has(itemKey(behind)))?.fields() ?? {};
};

interface Item {
  /** As its line has it, without dash and closing mark. */
  readonly printed: string;
  /** As the record has it. */
  readonly value: string;
  /** What the line has behind the record's words: who drafted it. */
  readonly tail: string;
}

/** A list of the frame as the file has it: items reworded or left out, new ones behind those that they stand behind. */
interface List {
  /** Whether a line is its title or one of its items. */
  readonly has: (key: string) => boolean;
  readonly fields: () => FrameFields;
}

const TITLES = { recipients: 'Nơi nhận', addressees: 'Kính gửi' } as const;
const PARTS = { recipients: 'recipients', addressees: 'addressee' } as const;
const IS_ITEM = /^[-+*–]\s/u;

const itemKey = (line: string): string => bare(line).replace(/[\s;,.:]+$/u, '');

const itemsOf = (field: keyof typeof TITLES, report: Stored<'report'>): readonly Item[] => {
  const behind = field === 'recipients' ? drafterBehind(report.recipients, report.drafter) : [];
  return report[field].map((value, at) => {
    const tail = behind[at] ?? '';
    return { printed: itemKey(value + tail), value, tail: itemKey(tail) };
  });
};

const listOf = (field: keyof typeof TITLES, report: Stored<'report'>, all: readonly ReturnedChange[]): List => {
  const items = itemsOf(field, report);
  const keys = new Set([TITLES[field], ...items.map(({ printed }) => printed)]);
  const changed = new Map(
    all.flatMap((one) => (one.place.frame === PARTS[field] ? [[itemKey(one.before), one] as const] : [])),
  );
  const fresh = Map.groupBy(
    all.filter(({ kind, place, after }) => kind === 'added' && place.story === 'body' && IS_ITEM.test(after)),
    ({ place }) => itemKey(place.behind ?? ''),
  );
  const newBehind = (key: string): readonly string[] => (fresh.get(key) ?? []).map(({ after }) => itemKey(after));
  const own = ({ printed, value, tail }: Item): readonly string[] => {
    const change = changed.get(printed);
    if (change?.kind === 'left-out') return [];
    if (change?.kind !== 'reworded') return [value];
    const now = itemKey(change.after);
    if (tail === '') return [now];
    // Another drafter is no other recipient: what of the line is his cannot be told.
    return [now.endsWith(tail) ? now.slice(0, -tail.length).trimEnd() : value];
  };
  const text = [...newBehind(TITLES[field]), ...items.flatMap((item) => [...own(item), ...newBehind(item.printed)])];
  return { has: (key) => keys.has(key), fields: () => (items.length === 0 ? {} : { [field]: text.join('\n') }) };
};
