/**
 * Small grammar of official Vietnamese prose: lists, capitals, sentence ends. Phrases in, phrases out.
 * A phrase is pure: what depends on the order of the text (which mention of a document is the first, the numbers of
 * footnotes) is left open in it, for `settle.ts` to decide.
 */
import type { FigureRun, TextRun } from '#core/report/document.ts';
import { lowerFirst } from '#core/text/letter-case.ts';

/** The mark of a footnote, with what the footnote says. */
export interface NotePiece {
  readonly kind: 'note';
  readonly content: Phrase;
}

/** What is named in full the first time and briefly, or not at all, afterwards. */
export interface MentionPiece {
  readonly kind: 'mention';
  /** What is mentioned: "document/931-qd-ubnd". */
  readonly of: string;
  readonly first: Phrase;
  readonly again: Phrase;
  /** The words are the name of a document and nothing else. */
  readonly names?: NamedDocument;
}

/** What is left out of the name of a document. */
export interface NamedDocument {
  readonly withoutIssuer?: boolean;
  readonly withoutDate?: boolean;
}

/** Phrases with a text between those that say something. */
export interface RowPiece {
  readonly kind: 'row';
  readonly lead: string;
  readonly items: readonly Phrase[];
  readonly between: string;
  readonly end: string;
}

export type Piece = TextRun | FigureRun | NotePiece | MentionPiece | RowPiece;
export type Phrase = readonly Piece[];

const words = (text: string): TextRun => ({ kind: 'text', text });
export const italic = (text: string): TextRun => ({ kind: 'text', text, italic: true });

/** Puts phrases one after another; texts become text runs, gaps (undefined, empty) fall out. */
export const phrase = (...parts: readonly (string | Piece | Phrase | undefined)[]): Phrase =>
  mergeTexts(
    parts.flatMap((part): Phrase =>
      part === undefined
        ? []
        : typeof part === 'string'
          ? [words(part)]
          : Array.isArray(part)
            ? (part as Phrase)
            : [part as Piece],
    ),
  );

/** Texts of one look that follow each other are one run; empty ones fall out. */
export const mergeTexts = <R extends { readonly kind: string }>(runs: readonly (R | TextRun)[]): readonly R[] => {
  const merged: (R | TextRun)[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (!isText(run)) merged.push(run);
    else if (run.text === '') continue;
    else if (last && isText(last) && last.italic === run.italic && last.bold === run.bold)
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged as R[];
};

const isText = (run: { readonly kind: string }): run is TextRun => run.kind === 'text';

/** The footnote that says this; undefined when there is nothing to note. */
export const note = (content: Phrase | undefined): NotePiece | undefined =>
  content && content.length > 0 ? { kind: 'note', content } : undefined;

export const mention = (of: string, first: Phrase, again: Phrase, names?: NamedDocument): MentionPiece => ({
  kind: 'mention',
  of,
  first,
  again,
  ...(names && { names }),
});

/** "A, B và C"; items that hold commas of their own are parted by semicolons: "A; B; C". */
export const listed = (items: readonly Phrase[], separator: ', ' | '; ' = '; '): Phrase => {
  const last = separator === ', ' && items.length > 1 ? ' và ' : separator;
  return phrase(
    ...items.flatMap((item, index) => (index === 0 ? [item] : [index === items.length - 1 ? last : separator, item])),
  );
};

/** Joins the phrases that say something with a text between them. */
export const joined = (items: readonly (Phrase | undefined)[], between: string): Phrase => {
  const told = items.filter((item) => item !== undefined && item.length > 0) as readonly Phrase[];
  // Whether a mention says anything, its place in the text decides.
  if (told.some(mayVanish)) return [{ kind: 'row', lead: '', items: told, between, end: '' }];
  return phrase(...told.flatMap((item, index) => (index === 0 ? [item] : [between, item])));
};

/** A list between a beginning and an end, of which nothing is left when none of its items says anything. */
export const enclosed = (lead: string, items: readonly Phrase[], between: string, end: string): Phrase =>
  items.length === 0 ? [] : [{ kind: 'row', lead, items, between, end }];

const mayVanish = (runs: Phrase): boolean =>
  runs.every((run) =>
    run.kind === 'mention'
      ? mayVanish(run.first) || mayVanish(run.again)
      : run.kind === 'row' && run.items.every(mayVanish),
  );

/** Changes the words with which a phrase begins; a figure or a note in front keeps them as they are. */
const mapFirstText = (runs: Phrase, change: (text: string) => string): Phrase => {
  const [first, ...rest] = runs;
  switch (first?.kind) {
    case 'text':
      return [{ ...first, text: change(first.text) }, ...rest];
    case 'mention':
      return [
        { ...first, first: mapFirstText(first.first, change), again: mapFirstText(first.again, change) },
        ...rest,
      ];
    case 'row':
      return [
        first.lead === ''
          ? { ...first, items: first.items.map((item, index) => (index === 0 ? mapFirstText(item, change) : item)) }
          : { ...first, lead: change(first.lead) },
        ...rest,
      ];
    default:
      return runs;
  }
};

const capitalised = (runs: Phrase): Phrase =>
  mapFirstText(runs, (text) =>
    text.replace(/^(\s*)(\p{Ll})/u, (_, space: string, letter: string) => space + letter.toUpperCase()),
  );

/** The same words as they stand within a sentence. */
export const within = (runs: Phrase): Phrase => mapFirstText(runs, lowerFirst);

/** Ends a sentence: capital in front, one point behind. */
export const sentence = (...parts: readonly (string | Piece | Phrase | undefined)[]): Phrase => {
  const runs = capitalised(phrase(...parts));
  return isClosed(runs) ? runs : phrase(runs, '.');
};

const isClosed = (runs: Phrase): boolean => {
  const last = runs.findLast((run) => run.kind !== 'note');
  switch (last?.kind) {
    case 'text':
      return /[.:;!?…]\s*$/u.test(last.text);
    case 'mention':
      return isClosed(last.first);
    case 'row':
      return last.end === '' ? isClosed(last.items.at(-1) ?? []) : isClosed([words(last.end)]);
    default:
      return false;
  }
};

/** Sentences in one paragraph. */
export const sentences = (items: readonly (Phrase | undefined)[]): Phrase => joined(items, ' ');

/** Text without a closing point or space, so that it can stand inside a sentence. */
export const bareClause = (text: string): string => text.trim().replace(/[.;,\s]+$/u, '');

/**
 * What is left of the name of a count when number and unit stand before it: "số thửa đã đấu giá" counted in "thửa đất"
 * leaves "đã đấu giá", so that one can write "74 thửa đất đã đấu giá". Undefined for a name that is not of a count.
 */
export const behindCount = (name: string, unit: string): string | undefined => {
  const counted = /^(?:tổng )?số (?:lượng )?(.*)$/u.exec(lowerFirst(name))?.[1];
  if (counted === undefined || isOfOtherThings(counted, unit)) return undefined;
  const parts = counted.split(' ');
  const units = unit.split(' ');
  const common = parts.findIndex((word, index) => word !== units[index]);
  return parts.slice(common === -1 ? parts.length : common).join(' ');
};

/** Persons by what they are: behind such a word nobody counts "người" once more. */
const PERSONS =
  /^(?:học viên|học sinh|sinh viên|giáo viên|nhà giáo|giảng viên|lao động|công nhân|nông dân|đảng viên|đoàn viên|hội viên|thành viên|xã viên|cán bộ|công chức|viên chức|nhân viên|bác sĩ|y sĩ|điều dưỡng|hộ sinh|bệnh nhân|người|trẻ|phụ nữ|thanh niên|chiến sĩ|dân quân|nghệ nhân|vận động viên|huấn luyện viên|cộng tác viên|tình nguyện viên|hòa giải viên|đại biểu|nhân khẩu|khách)(?=\s|$)/u;

/** Whether the words behind a number say themselves what it counts: "24/24 mắt camera", "35 học viên" of 35 people. */
export const saysUnit = (counted: string, unit: string): boolean =>
  counted.endsWith(` ${unit}`) || (unit === 'người' && PERSONS.test(counted));

/** Things that are counted by their own name: "số cơ sở lưu trú cộng đồng là 214 homestay". */
const THINGS = /^(cơ sở|doanh nghiệp|hợp tác xã|tổ chức|cơ quan|đơn vị|công trình|dự án|sản phẩm|mô hình)(?=\s|$)/u;
/** Words that count anything. */
const COUNTERS = /^(?:lượt|suất|trường hợp|vụ|ca|cái|chiếc|đợt|bộ|phần|gói)(?=\s|$)/u;

/** Whether number and unit before the name would set two things side by side: "214 homestay cơ sở lưu trú". */
const isOfOtherThings = (counted: string, unit: string): boolean => {
  const thing = THINGS.exec(counted)?.[1];
  return thing !== undefined && thing.split(' ')[0] !== unit.split(' ')[0] && !COUNTERS.test(unit);
};

/** Verbs with an object that may stand behind a number of things; of others who did it is the thing itself. */
const DONE_TO = new RegExp(
  '^(.*?) ?(đã (?:trồng|cấp|giải quyết|chuẩn hóa|số hóa|lắp đặt|xây dựng|hỗ trợ|thu hồi|bồi thường|di dời|kiểm tra|' +
    'xử lý|đào tạo|tập huấn|kết nạp|triển khai|ban hành|tổ chức|bàn giao|phê duyệt|đấu giá|đo đạc|cải tạo|nâng cấp|' +
    'sửa chữa|tiêm|thu gom|thẩm định|tiếp nhận|rà soát)(?: (?:mới|xong|đúng hạn|trước hạn))?)$',
  'u',
);

/**
 * "phân tán đã trồng" behind "1,15 triệu cây": what was done to things stands before their number, "đã trồng 1,15 triệu
 * cây phân tán".
 */
export const doneToThings = (behind: string): { readonly verb: string; readonly things: string } | undefined => {
  const [, things, verb] = DONE_TO.exec(behind) ?? [];
  return verb === undefined || things === undefined ? undefined : { verb, things };
};
