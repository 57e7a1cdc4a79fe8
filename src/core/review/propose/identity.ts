/** What makes a record the one it is, in words: by it a proposal is known as a record that is there. */
import type { ProposedSubject, ProposedValues } from '#core/review/propose/proposal.ts';
import { fold } from '#core/text/fold.ts';
import { wordsOf } from '#core/text/mark-words.ts';

/** What offices shorten, in full and folded; the longest first. */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/\bubmttq\b/gu, 'uy ban mat tran to quoc'],
  [/\bmttq\b/gu, 'mat tran to quoc'],
  [/\bubnd\b/gu, 'uy ban nhan dan'],
  [/\bhdnd\b/gu, 'hoi dong nhan dan'],
  [/\bbtv\b/gu, 'ban thuong vu'],
  [/\bbch\b/gu, 'ban chap hanh'],
  [/\bubkt\b/gu, 'uy ban kiem tra'],
  [/\bptnt\b/gu, 'phat trien nong thon'],
  [/\bhtx\b/gu, 'hop tac xa'],
  [/\bcp\b/gu, 'co phan'],
  [/\btp\b/gu, 'thanh pho'],
  [/\bthcs\b/gu, 'trung hoc co so'],
  [/\bthpt\b/gu, 'trung hoc pho thong'],
  [/\bql\s?(?=\d)/gu, 'quoc lo '],
  [/\bcn\b/gu, 'cong nghiep'],
];
const JOINING = /\b(?:va|cac|cua|tai|o|tren dia ban)\b/gu;

/** A name without marks, case, signs and abbreviations. */
export const plainName = (name: string): string =>
  IN_FULL.reduce((text, [short, long]) => text.replaceAll(short, long), wordsOf(name).join(' '))
    .replaceAll(JOINING, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** Words before the name of a work that say only that it is one. */
const WORK_LEADS = /^(?:(?:cong trinh|du an|dau tu|xay dung|thuc hien|moi|tuyen)\s+)+(?=\S+\s+\S)/u;

/** Words that tell nothing of what is measured. */
const EMPTY: ReadonlySet<string> = new Set(
  'so luong tong ty le muc dia ban thanh pho tinh huyen thi xa phuong toan duoc dat la co cac nhung nguoi nam'.split(
    ' ',
  ),
);

/** The telling words of a measure's name, in an order that no sentence changes. */
const measureWords = (name: string): string => {
  const words = [...new Set(plainName(name).split(' '))];
  const telling = words.filter((word) => !EMPTY.has(word));
  return (telling.length > 0 ? telling : words).toSorted().join(' ');
};

const value = (values: ProposedValues, field: string): string => values[field] ?? '';
const folded = (values: ProposedValues, field: string): string => wordsOf(value(values, field)).join(' ');
const joined = (values: ProposedValues, ...fields: readonly string[]): string =>
  fields.map((field) => value(values, field)).join('|');

/** The identities that a record has: one, or one for each of its names. */
export const identitiesOf = (
  subject: ProposedSubject,
  values: ProposedValues,
  names: readonly string[] = [],
): readonly string[] => {
  const called = [...new Set([value(values, 'name'), value(values, 'short'), ...names])].filter(Boolean);
  switch (subject) {
    case 'place':
      return called.map((name) => `${value(values, 'kind')} ${plainName(name)}`);
    case 'agency':
    case 'party':
      return called.map(plainName);
    case 'work':
      return called.map((name) => plainName(name).replace(WORK_LEADS, ''));
    case 'document':
      return [value(values, 'symbol') || `${value(values, 'kind')} ${folded(values, 'subject')}`];
    case 'objective':
      return [folded(values, 'title')];
    case 'term':
      return [joined(values, 'set', 'name')];
    case 'measure':
      return [`${value(values, 'unit')} ${measureWords(value(values, 'name'))}`];
    case 'observation':
      return [joined(values, 'measure', 'place', 'period', 'kind')];
    case 'progress':
      return [joined(values, 'work', 'status', 'expectedStart', 'expectedFinish', 'completed')];
    case 'funding':
      return [joined(values, 'work', 'capital', 'kind', 'year')];
    case 'obstacle':
      return [`${joined(values, 'work', 'objective')} ${folded(values, 'statement')}`];
    case 'finding':
      return [`${value(values, 'kind')} ${fold(value(values, 'statement'))}`];
  }
};
