/** What makes a record the one it is, in words: by it a proposal is known as a record that is there. */
import type { ProposedSubject, ProposedValues } from '#core/review/propose/proposal.ts';
import { wholly } from '#core/review/propose/said-of.ts';
import { markedWords, wordsOfName } from '#core/review/telling-words.ts';
import { fold } from '#core/text/fold.ts';
import { wordsOf } from '#core/text/mark-words.ts';

/** What offices shorten, in full; the longest first. */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [wholly('ubmttq', 'gu'), 'ủy ban mặt trận tổ quốc'],
  [wholly('mttq', 'gu'), 'mặt trận tổ quốc'],
  [wholly('ubnd', 'gu'), 'ủy ban nhân dân'],
  [wholly('hđnd|hdnd', 'gu'), 'hội đồng nhân dân'],
  [wholly('btv', 'gu'), 'ban thường vụ'],
  [wholly('bch', 'gu'), 'ban chấp hành'],
  [wholly('ubkt', 'gu'), 'ủy ban kiểm tra'],
  [wholly('ptnt', 'gu'), 'phát triển nông thôn'],
  [wholly('htx', 'gu'), 'hợp tác xã'],
  [wholly('cp', 'gu'), 'cổ phần'],
  [wholly('tp', 'gu'), 'thành phố'],
  [wholly('thcs', 'gu'), 'trung học cơ sở'],
  [wholly('thpt', 'gu'), 'trung học phổ thông'],
  [/(?<![\p{L}\d])ql\s?(?=\d)/gu, 'quốc lộ '],
  [wholly('cn', 'gu'), 'công nghiệp'],
];
const JOINING = wholly('và|các|của|tại|ở|trên địa bàn', 'gu');

/** A name in small letters with its marks, without signs, abbreviations in full. */
const inFull = (name: string): string =>
  IN_FULL.reduce((text, [short, long]) => text.replaceAll(short, long), markedWords(name).join(' '));

/** A name without marks, case, signs and abbreviations. */
export const plainName = (name: string): string => fold(inFull(name).replaceAll(JOINING, ' '));

/** Words before the name of a work that say only that it is one. */
const WORK_LEADS = /^(?:(?:cong trinh|du an|dau tu|xay dung|thuc hien|moi|tuyen)\s+)+(?=\S+\s+\S)/u;

/** The telling words of a measure's name, in an order that no sentence changes. */
const measureWords = (name: string): string => wordsOfName(inFull(name)).toSorted().join(' ');

const value = (values: ProposedValues, field: string): string => values[field] ?? '';
const folded = (values: ProposedValues, field: string): string => wordsOf(value(values, field)).join(' ');
const joined = (values: ProposedValues, ...fields: readonly string[]): string =>
  fields.map((field) => value(values, field)).join('|');

/**
 * Whose it is and which change of a plan belongs to it. Behind that the value: who tells the same value tells the same,
 * whoever assigned it. Of what nobody knows the measure, what it is called and its value are all there is.
 */
const observationIdentities = (values: ProposedValues): readonly string[] => {
  const where = joined(values, 'place', 'period', 'kind');
  const told = `${where}=${value(values, 'value')}`;
  if (values['measure'] === undefined) return [`?${folded(values, 'note')}|${told}`];
  return [
    `${value(values, 'measure')}|${where}|${joined(values, 'assigner', 'measurer', 'revision')}`,
    `${value(values, 'measure')}|${told}`,
  ];
};

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
      return [`${value(values, 'parent')}|${folded(values, 'title')}`];
    case 'term':
      return [joined(values, 'set', 'name')];
    case 'measure':
      return [`${value(values, 'unit')} ${measureWords(value(values, 'name'))}`];
    case 'observation':
      return observationIdentities(values);
    case 'progress':
      return [joined(values, 'work', 'status', 'expectedStart', 'expectedFinish', 'completed')];
    case 'extent':
      return [joined(values, 'work', 'extent', 'stage')];
    case 'contribution':
      return [`${value(values, 'objective')} ${folded(values, 'what')}`];
    case 'funding':
      // Of which source nobody knows: one amount is told once.
      return [
        joined(values, 'work', 'capital', 'kind', 'year') +
          (values['capital'] === undefined ? `=${value(values, 'amount')}` : ''),
      ];
    case 'obstacle':
      return [`${joined(values, 'work', 'objective')} ${folded(values, 'statement')}`];
    case 'task':
      return [folded(values, 'statements[0]')];
    case 'finding':
      return [`${value(values, 'kind')} ${fold(value(values, 'statement'))}`];
  }
};

/**
 * In which order a record is looked for by its identities: a value that is told to the digit is that value before it is
 * another one of the same measure.
 */
export const bestFirst = (subject: ProposedSubject, identities: readonly string[]): readonly string[] =>
  subject === 'observation' ? identities.toReversed() : identities;
