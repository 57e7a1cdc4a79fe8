/**
 * A resolution's list of objectives as it is pasted: "I.", "1.", "1.1", "a)", "-" become a tree, with a guess for each
 * line what it is. A guess is confirmed by whoever pasted it; nothing here decides.
 */
import { fold } from '#core/text/fold.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import { printPeriod, readWrittenPeriod } from '#core/value/period-text.ts';
import { printQuantity, readQuantity } from '#core/value/quantity-text.ts';
import type { CodeOf } from '#core/vocabulary/words.ts';

interface ReadTarget {
  readonly relation: CodeOf<'targetRelation'>;
  /** As people write it: "98%". */
  readonly value: string;
  /** "2030", "31/12/2027", "quý III/2027"; absent: the line names none. */
  readonly by?: string;
}

export interface ReadLine {
  /** "2.4" */
  readonly number: string;
  readonly parent?: string;
  readonly title: string;
  readonly kind: CodeOf<'objectiveKind'>;
  readonly target?: ReadTarget;
  /** Of a task: by when it is to be done, where its line says so. */
  readonly due?: string;
}

interface Line {
  readonly number: string;
  readonly parent?: string;
  title: string;
}

const ROMAN = /^(?=[IVX])(X{0,2}(?:IX|IV|V?I{0,3}))[.)]\s+(?<rest>\S.*)$/u;
const DIGITS = /^(?<number>\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+(?<rest>\S.*)$/u;
const LETTER = /^[a-zđ]\)\s*(?<rest>\S.*)$/u;
const DASH = /^[-–—+*•]\s*(?<rest>\S.*)$/u;

/** The lines of a text as a tree. A line without a mark that begins in small letters goes on with the one before. */
export const readObjectiveList = (text: string, units: UnitsOfMeasure): readonly ReadLine[] => {
  const lines: Line[] = [];
  const numbers = new Set<string>();
  const children = new Map<string, number>();
  let [chapter, numbered]: (string | undefined)[] = [];
  const add = (number: string, parent: string | undefined, title: string): void => {
    numbers.add(number);
    lines.push({ number, ...(parent !== undefined && { parent }), title });
  };
  const next = (parent: string | undefined): string => {
    for (let count = (children.get(parent ?? '') ?? 0) + 1; ; count += 1) {
      const number = parent === undefined ? String(count) : `${parent}.${count}`;
      if (numbers.has(number)) continue;
      children.set(parent ?? '', count);
      return number;
    }
  };
  for (const raw of text.normalize('NFC').split(/\r?\n/u)) {
    const line = raw.trim();
    if (line === '') continue;
    const roman = ROMAN.exec(line)?.groups?.['rest'];
    const digits = DIGITS.exec(line)?.groups;
    const below = (LETTER.exec(line) ?? DASH.exec(line))?.groups?.['rest'];
    const last = lines.at(-1);
    if (roman !== undefined) {
      chapter = next(undefined);
      numbered = chapter;
      add(chapter, undefined, tidy(roman));
    } else if (digits) {
      const { number = '', rest = '' } = digits;
      const own = chapter === undefined ? number : `${chapter}.${number}`;
      const parent = parentIn(own, numbers);
      numbered = numbers.has(own) ? next(parent) : own;
      add(numbered, parent, tidy(rest));
    } else if (below !== undefined) add(next(numbered), numbered, tidy(below));
    else if (last && /^\p{Ll}/u.test(line)) last.title = tidy(`${last.title} ${line}`);
    else {
      numbered = next(chapter);
      add(numbered, chapter, tidy(line));
    }
  }
  const parents = new Set(lines.map(({ parent }) => parent));
  const above = new Map(lines.map((line) => [line.number, line]));
  return lines.map(({ number, parent, title }): ReadLine => {
    const target = parents.has(number) ? undefined : readTarget(title, yearAbove(parent, above), units);
    const groups = parents.has(number) || (!target && GENERAL.test(fold(title)));
    const due = groups || target ? undefined : timeIn(fold(title));
    return {
      number,
      ...(parent !== undefined && { parent }),
      title,
      kind: groups ? 'chapter' : target ? 'target' : 'task',
      ...(target && { target }),
      ...(due !== undefined && { due }),
    };
  });
};

/** What is wanted on the whole is nobody's task, and no figure answers it. */
const GENERAL = /^(?:muc tieu (?:chung|tong quat)|quan diem(?: chi dao)?|phuong cham)\b/u;

/** "Mục tiêu đến năm 2030": a heading tells when what stands below it is to be reached. */
const yearAbove = (parent: string | undefined, lines: ReadonlyMap<string, Line>): string | undefined => {
  for (let line = lines.get(parent ?? ''); line; line = lines.get(line.parent ?? '')) {
    const year = HEADING_YEAR.exec(fold(line.title))?.[1];
    if (year !== undefined) return year;
  }
  return undefined;
};

/** The nearest number above that is there: of "2.4.1" it is "2.4", else "2". */
const parentIn = (number: string, known: ReadonlySet<string>): string | undefined => {
  for (let cut = number.lastIndexOf('.'); cut > 0; cut = number.lastIndexOf('.', cut - 1)) {
    const above = number.slice(0, cut);
    if (known.has(above)) return above;
  }
  return undefined;
};

/** Without the marks that end an item of a list. */
const tidy = (title: string): string =>
  title
    .replaceAll(/\s+/gu, ' ')
    .replace(/[;.,:]+$/u, '')
    .trim();

const AT_MOST = /\b(?:khong qua|toi da|tro xuong|duoi|giam (?:con|xuong)|con khong)\b/u;
const AT_LEAST =
  /\b(?:tao viec lam|giai quyet viec lam|dao tao|ket nap|thu hut|tro len|it nhat|toi thieu|tren|hon|dat|tang|phan dau|hoan thanh|tu)\b/u;
const HEADING_YEAR = /\b(?:den|het|cuoi)\s+(?:het\s+|cuoi\s+)?nam\s+(\d{4})\b/u;
const YEAR = /\b(?:den|vao|trong)?\s*(?:het|cuoi)?\s*nam\s+(\d{4})\b/u;
/** "trước ngày 31/12/2027", "trong quý III/2027", "chậm nhất tháng 6 năm 2027". */
const TIME = new RegExp(
  String.raw`\b(?:truoc|cham nhat|xong|han|den|trong|vao|het|cuoi)\s+(?:(?:la|den|vao|trong|het|cuoi|truoc)\s+)*` +
    String.raw`((?:ngay\s+)?\d{1,2}(?:/\d{1,2}/|\s+thang\s+\d{1,2}(?:\s+nam\s+|/))\d{4}` +
    String.raw`|(?:quy|thang)\s+[ivx\d]{1,3}(?:\s+nam\s+|/)\d{4}|nam\s+\d{4})\b`,
  'u',
);
const NUMBER = /\d[\d.,]*/gu;
/** Words behind a number that may be its unit. */
const MOST_UNIT_WORDS = 4;

/** "Không để xảy ra vụ cháy": none of them. */
const NEVER = /^không để (?:xảy ra |phát sinh )(?=\p{L})/iu;

/**
 * What a line wants reached: a number with its unit, and a word that says at least or at most. `heading`: the year that
 * a line without one has from above.
 */
const readTarget = (title: string, heading: string | undefined, units: UnitsOfMeasure): ReadTarget | undefined => {
  const plain = fold(title);
  const first = NEVER.test(title) ? firstQuantity(title.replace(NEVER, '0 '), units) : undefined;
  // Where the things that must not happen are counted in no known unit, the line may still tell another number.
  const none = first?.startsWith('0 ') ? first : undefined;
  const relation = none || AT_MOST.test(plain) ? 'at-most' : AT_LEAST.test(plain) ? 'at-least' : undefined;
  const value = none ?? (relation && firstQuantity(title, units));
  if (!relation || !value) return undefined;
  const by = timeIn(plain) ?? YEAR.exec(plain)?.[1] ?? heading;
  return { relation, value, ...(by !== undefined && { by }) };
};

/** By when a line, folded, says that something is to be: as people write it; of a whole year its number. */
const timeIn = (plain: string): string | undefined => {
  const period = readWrittenPeriod(TIME.exec(plain)?.[1] ?? '');
  return period && printPeriod(period).replace(/^(?:ngày|năm|tháng) (?=\d)/u, '');
};

const firstQuantity = (title: string, units: UnitsOfMeasure): string | undefined => {
  for (const match of title.matchAll(NUMBER)) {
    if (/(?:năm|giai đoạn)\s+$/iu.test(title.slice(0, match.index))) continue;
    const words = title.slice(match.index).split(/\s+/u);
    for (let count = Math.min(MOST_UNIT_WORDS + 1, words.length); count > 0; count -= 1) {
      const read = readQuantity(
        words
          .slice(0, count)
          .join(' ')
          .replace(/[;,.)]+$/u, ''),
        units,
      );
      // At least or at most is the relation's to say.
      if (read.ok) return printQuantity({ ...read.value, approx: [] }, units);
    }
  }
  return undefined;
};
