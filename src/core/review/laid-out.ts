/** How a Word file is set, measured: what a layout profile tells of, by its dotted paths ("typeName.sizePt"). */
import { fold } from '#core/text/fold.ts';
import type { LayoutFamily } from '#core/law/layout.ts';
import { DOCUMENT_KIND_TERMS } from '#core/vocabulary/shipped/document-kinds.ts';

/** A paragraph with the look of most of its letters. */
export interface LaidParagraph {
  /** Which of its part of the file it is, from 0, in the order in which they begin. */
  readonly nth: number;
  readonly inTable: boolean;
  readonly centred: boolean;
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly sizePt?: number | undefined;
  readonly font?: string | undefined;
  readonly indentMm?: number | undefined;
  readonly gapPt?: number | undefined;
  /** Points, or a multiple of the single line. */
  readonly line?: number | undefined;
  readonly spacing?: 'exact' | 'multiple' | undefined;
}

export interface LaidOut {
  readonly page?: Readonly<
    Partial<Record<'widthMm' | 'heightMm' | 'topMm' | 'bottomMm' | 'leftMm' | 'rightMm', number>>
  >;
  readonly paragraphs: readonly LaidParagraph[];
  readonly notes: readonly LaidParagraph[];
}

export type Measured = string | number | boolean;

interface Measure {
  readonly path: string;
  readonly found: Measured;
  /** The words that it was measured at, to find them in the text; absent for the page. */
  readonly at?: string;
  /** The paragraphs that it speaks of, by `nth`. */
  readonly places?: readonly number[];
}

const MOTTOS: readonly (readonly [words: string, family: LayoutFamily])[] = [
  ['dang cong san viet nam', 'party'],
  ['cong hoa xa hoi chu nghia viet nam', 'state'],
];
const SECOND_MOTTO = 'doc lap - tu do - hanh phuc';
const KINDS: ReadonlySet<string> = new Set(DOCUMENT_KIND_TERMS.map(({ vi }) => fold(vi)));
const BODY_KEYS = ['sizePt', 'indentMm', 'gapPt', 'spacing', 'line'] as const;
const HEAD = 30;
const LONG = 150;
const AUTHORITY = /^(?:T\/M|TM\.|K\/T|KT\.|T\/L|TL\.|TUQ\.|Q\.)/u;
const POINT_LINE = /ngày.*tháng.*năm/iu;

const isUpper = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
const plain = (text: string): string =>
  fold(text)
    .replaceAll(/\s*[-–]\s*/gu, ' - ')
    .trim();

/** The value that most letters have. */
const usual = <T>(values: readonly (readonly [value: T | undefined, weight: number])[]): T | undefined => {
  const weights = new Map<T, number>();
  for (const [value, weight] of values) if (value !== undefined) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0];
};

/** Which family's head the file has; undefined where it has none. */
const familyOf = ({ paragraphs }: LaidOut): LayoutFamily | undefined => {
  for (const { text } of paragraphs.slice(0, HEAD)) {
    const found = MOTTOS.find(([words]) => plain(text).includes(words));
    if (found) return found[1];
  }
  return undefined;
};

/** A file with the head of a Party or state document, measured. */
export interface MeasuredLayout {
  readonly family: LayoutFamily;
  readonly measures: readonly Measure[];
}

/** Undefined where the file has no head by which its family is known. */
export const measuredLayout = (laid: LaidOut): MeasuredLayout | undefined => {
  const family = familyOf(laid);
  return family && { family, measures: measureLayout(laid) };
};

/** All that can be measured, in the order of a profile. */
const measureLayout = (laid: LaidOut): readonly Measure[] => {
  const { page = {}, paragraphs, notes } = laid;
  const told = paragraphs.filter(({ text }) => text.trim() !== '');
  const kindAt = told.findIndex(({ text }) => isUpper(text) && KINDS.has(fold(text)));
  const head = told.slice(0, kindAt < 0 ? Math.min(told.length, HEAD) : kindAt);
  const mottoAt = head.findIndex(({ text }) => MOTTOS.some(([words]) => plain(text).includes(words)));
  const symbol = head.find(({ text }) => /^Số\s*:?/u.test(text.trim()));
  const issuers = head.filter(
    (one) =>
      isUpper(one.text) &&
      one !== head[mottoAt] &&
      one !== symbol &&
      !/^(?:MẬT|TUYỆT MẬT|TỐI MẬT|HỎA TỐC|KHẨN|DỰ THẢO)/u.test(one.text.trim()),
  );
  const body = told.slice(kindAt + 2).filter(({ text, bold }) => text.length >= LONG && !bold);
  const weighted = <T>(value: (one: LaidParagraph) => T | undefined): T | undefined =>
    usual(body.map((one) => [value(one), one.text.length] as const));
  const authorityAt = told.findIndex(({ text }) => AUTHORITY.test(text.trim()));
  const closing = authorityAt < 0 ? [] : told.slice(authorityAt);
  const recipientsAt = told.findIndex(({ text }) => text.trim().startsWith('Nơi nhận'));
  const end = Math.min(...[authorityAt, recipientsAt].filter((at) => at > kindAt + 1), told.length);
  const last =
    end < told.length ? told.slice(kindAt + 2, end).findLast(({ text }) => text.trim().length >= 20) : undefined;
  const [bodyFirst] = body;
  const bodyText = bodyFirst?.text;
  const dateLine = head.find((one) => POINT_LINE.test(one.text));
  const recipients = recipientsAt < 0 ? [] : listBelow(told, recipientsAt);
  const bodyFrom = kindAt < 0 ? told.findIndex((one) => one === bodyFirst) : kindAt + 2;
  const parts = told.filter(({ text }) => /^[IVX]{1,5}[.\-–]\s*\p{L}/u.test(text.trim()) && text.length < 200);
  return [
    ...Object.entries(page).map(([side, found]) => ({ path: `page.${side}`, found: Math.round(found) })),
    ...measured('font', usual(told.map((one) => [one.font, one.text.length] as const)), bodyText),
    ...looks('motto.first', head[mottoAt], ['text', 'sizePt', 'bold']),
    ...looks(
      'motto.second',
      head.find(({ text }) => plain(text).includes(SECOND_MOTTO)),
      ['text', 'sizePt', 'bold'],
    ),
    ...looks('superior', issuers.length > 1 ? issuers[0] : undefined, ['sizePt', 'bold']),
    ...looks('issuer', issuers.length > 1 ? issuers[1] : issuers[0], ['sizePt', 'bold']),
    ...looks('symbol', symbol, ['sizePt']),
    ...measured('symbol.lead', symbol && (/^Số\s*:/u.test(symbol.text.trim()) ? 'Số: ' : 'Số '), symbol?.text),
    ...measured('symbol.padTo', /^Số\s*:?\s*(\d+)/u.exec(symbol?.text.trim() ?? '')?.[1]?.length, symbol?.text),
    ...looks('dateLine', dateLine, ['sizePt', 'italic']),
    ...measured('dateLine.padDaysBelow', /ngày\s+(\d{1,2})(?!\d)/iu.exec(dateLine?.text ?? '')?.[1], dateLine?.text),
    ...measured('dateLine.padMonthsBelow', /tháng\s+(\d{1,2})(?!\d)/iu.exec(dateLine?.text ?? '')?.[1], dateLine?.text),
    ...looks('typeName', kindAt < 0 ? undefined : told[kindAt], ['sizePt', 'bold']),
    ...looks('subject', kindAt < 0 ? undefined : told[kindAt + 1], ['sizePt', 'bold']),
    ...BODY_KEYS.flatMap((key) =>
      measured(
        `body.${key}`,
        weighted((one) => one[key]),
        bodyText,
        told.slice(Math.max(bodyFrom, 0), end).filter(({ inTable }) => !inTable),
      ),
    ),
    ...looks('headings.level1', parts, ['bold', 'italic', 'upper']),
    ...measured('endMark', last && (last.text.trim().endsWith('./.') ? './.' : ''), last?.text),
    ...looks('authority', closing[0], ['sizePt', 'bold']),
    ...looks(
      'position',
      closing.slice(1).find(({ text }) => isUpper(text)),
      ['sizePt', 'bold'],
    ),
    ...looks(
      'name',
      closing.slice(1).findLast(({ text }) => /^\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){1,4}$/u.test(text.trim())),
      ['sizePt', 'bold'],
    ),
    ...looks('recipients.title', told[recipientsAt], ['sizePt', 'bold', 'italic', 'underline']),
    ...looks(
      'recipients.list',
      recipientsAt < 0 ? [] : told.slice(recipientsAt + 1).filter(({ text }) => /^[-–]/u.test(text.trim())),
      ['sizePt'],
    ),
    ...measured(
      'recipients.itemEnd',
      usual(recipients.slice(0, -1).map((one) => [endOf(one), 1])),
      recipients[0]?.text,
    ),
    ...measured('recipients.lastEnd', recipients.at(-1) && endOf(recipients.at(-1)!), recipients.at(-1)?.text),
    ...measured('notes.sizePt', usual(notes.map((one) => [one.sizePt, one.text.length] as const)), notes[0]?.text),
  ];
};

/** The items below "Nơi nhận:", up to the signature or what else begins. */
const listBelow = (told: readonly LaidParagraph[], at: number): readonly LaidParagraph[] => {
  const below = told.slice(at + 1);
  const end = below.findIndex(({ text }) => isUpper(text) || AUTHORITY.test(text.trim()) || text.length >= LONG);
  return below.slice(0, end < 0 ? below.length : end).filter(({ text }) => /^[-–]/u.test(text.trim()));
};

/** The mark with which a paragraph ends. */
const endOf = ({ text }: LaidParagraph): string => /[;,.]$/u.exec(text.trim())?.[0] ?? '';

const measured = (
  path: string,
  found: Measured | undefined,
  at: string | undefined,
  places: readonly LaidParagraph[] = [],
): readonly Measure[] =>
  found === undefined
    ? []
    : [
        {
          path,
          found,
          ...(at !== undefined && { at }),
          ...(places.length > 0 && { places: places.map(({ nth }) => nth) }),
        },
      ];

/** Measured at the first of the paragraphs, of all of which it speaks. */
const looks = (
  path: string,
  of: LaidParagraph | readonly LaidParagraph[] | undefined,
  wanted: readonly ('text' | 'sizePt' | 'bold' | 'italic' | 'underline' | 'upper')[],
): readonly Measure[] => {
  const places = of === undefined ? [] : [of].flat();
  const [first] = places;
  return first === undefined
    ? []
    : wanted.flatMap((key) =>
        measured(
          `${path}.${key}`,
          key === 'upper' ? isUpper(first.text) : key === 'text' ? first.text.trim() : first[key],
          first.text,
          places,
        ),
      );
};
