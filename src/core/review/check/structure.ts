/** The build of a text: numbers of headings, footnotes and their marks. */
import type { Claim } from '#core/review/claim.ts';
import { raisedDigit } from '#core/text/raised.ts';
import type { Finding } from '#core/review/remark.ts';
import type { ReadText } from '#core/review/read-claims.ts';
import { readRomanNumber, romanNumber } from '#core/text/roman-number.ts';

const markNumber = (mark: string): number | undefined => {
  const digits = [...mark.replaceAll(/[[\]^:]/gu, '')].map((letter) =>
    /\d/u.test(letter) && letter <= '9' ? Number(letter) : raisedDigit(letter),
  );
  return digits.length === 0 || digits.some((digit) => digit < 0)
    ? undefined
    : digits.reduce((sum, digit) => sum * 10 + digit, 0);
};

/** Marks without a note, notes without a mark, marks that are out of order. */
const noteFindings = ({ passages, structure }: ReadText): readonly Finding[] => {
  const number = (claim: Claim): number | undefined => markNumber(claim.value ?? '');
  const notes = structure.filter(({ kind, role }) => kind === 'footnote' && role === 'note');
  // Numbers in brackets are of a list of sources, where no note has such a mark.
  const bracketed = notes.some(({ value = '' }) => value.startsWith('['));
  const marks = passages.flatMap(({ kind, claims }) =>
    kind === 'note'
      ? []
      : claims.filter((claim) => claim.kind === 'footnote' && (bracketed || !claim.text.startsWith('['))),
  );
  const findings: Finding[] = [];
  // Notes that begin anew on each page have their marks on it.
  const told = new Set(notes.map(number));
  const marked = new Set(marks.map(number));
  for (const mark of marks)
    if (!told.has(number(mark)) && number(mark) !== undefined)
      findings.push({ rule: 'note.missing', start: mark.start, end: mark.end, data: { mark: mark.text } });
  for (const note of notes)
    if (!marked.has(number(note)) && number(note) !== undefined)
      findings.push({ rule: 'note.unmarked', start: note.start, end: note.end, data: { mark: note.text } });
  for (const [at, mark] of marks.entries()) {
    const [own, before] = [number(mark), at === 0 ? 0 : number(marks[at - 1]!)];
    if (own !== undefined && before !== undefined && own > before + 1)
      findings.push({
        rule: 'note.order',
        start: mark.start,
        end: mark.end,
        data: { mark: mark.text, before: before === 0 ? '' : (marks[at - 1]?.text ?? '') },
      });
  }
  return findings;
};

/** The last part of a heading's number, and the parts above it. */
const placeOf = ({
  value = '',
  level = 0,
}: Claim): { readonly above: string; readonly number: number; readonly style: string } | undefined => {
  const roman = readRomanNumber(value);
  if (roman !== undefined && /^[IVXLC]+$/u.test(value)) return { above: '', number: roman, style: 'roman' };
  if (/^\d{1,2}(?:\.\d{1,2})*$/u.test(value)) {
    const parts = value.split('.').map(Number);
    return { above: parts.slice(0, -1).join('.'), number: parts.at(-1) ?? 0, style: `decimal ${level}` };
  }
  return undefined;
};

/** "2.1, 2.2, 2.4"; "II" behind "IV". What is not numbered on from 1 anywhere is left alone. */
const numberingFindings = ({ structure }: ReadText): readonly Finding[] => {
  const last = new Map<string, { readonly number: number; readonly label: string }>();
  return structure.flatMap((heading): readonly Finding[] => {
    if (heading.kind !== 'heading' || heading.value === undefined) return [];
    const place = placeOf(heading);
    if (!place) return [];
    const key = `${place.style} ${place.above}`;
    const before = last.get(key);
    last.set(key, { number: place.number, label: heading.value });
    // A new heading above begins what is below anew.
    for (const other of last.keys()) if (isBelow(other, place)) last.delete(other);
    const expected = before ? before.number + 1 : 1;
    if (place.number === expected || place.number === 1 || place.number > 40) return [];
    if (!before && place.style.startsWith('decimal') && place.above === '') return [];
    return [
      {
        rule: 'numbering.jump',
        start: heading.start,
        end: heading.start + heading.value.length,
        data: {
          label: heading.value,
          before: before?.label ?? '',
          expected:
            place.style === 'roman'
              ? romanNumber(expected)
              : [place.above, expected].filter((part) => part !== '').join('.'),
        },
      },
    ];
  });
};

const isBelow = (
  other: string,
  { style, above, number }: { readonly style: string; readonly above: string; readonly number: number },
): boolean => {
  if (style === 'roman') return other.startsWith('decimal');
  const own = [above, number].filter((part) => part !== '').join('.');
  return other.endsWith(` ${own}`) || other.includes(` ${own}.`);
};

/** All remarks on numbers of headings and on footnotes. */
export const structureFindings = (read: ReadText): readonly Finding[] => [
  ...noteFindings(read),
  ...numberingFindings(read),
];
