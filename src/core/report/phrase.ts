/** Small grammar of official Vietnamese prose: lists, capitals, sentence ends. Runs in, runs out. */
import type { Run, TextRun } from '#core/report/document.ts';
import { lowerFirst } from '#core/text/letter-case.ts';

const words = (text: string): TextRun => ({ kind: 'text', text });
export const italic = (text: string): TextRun => ({ kind: 'text', text, italic: true });

export type Phrase = readonly Run[];

/** Puts phrases one after another; texts become text runs, gaps (undefined, empty) fall out. */
export const phrase = (...parts: readonly (string | Run | Phrase | undefined)[]): Phrase =>
  mergeTexts(
    parts.flatMap((part): readonly Run[] =>
      part === undefined
        ? []
        : typeof part === 'string'
          ? [words(part)]
          : Array.isArray(part)
            ? (part as Phrase)
            : [part as Run],
    ),
  );

const mergeTexts = (runs: readonly Run[]): Phrase => {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.kind === 'text' && run.text === '') continue;
    if (run.kind === 'text' && last?.kind === 'text' && last.italic === run.italic && last.bold === run.bold) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    } else merged.push(run);
  }
  return merged;
};

/** "A, B và C"; items that hold commas of their own are parted by semicolons: "A; B; C". */
export const listed = (items: readonly Phrase[], separator: ', ' | '; ' = '; '): Phrase => {
  const last = separator === ', ' && items.length > 1 ? ' và ' : separator;
  return phrase(
    ...items.flatMap((item, index) => (index === 0 ? [item] : [index === items.length - 1 ? last : separator, item])),
  );
};

/** Joins the phrases that say something with a text between them. */
export const joined = (items: readonly (Phrase | undefined)[], between: string): Phrase =>
  phrase(
    ...items
      .filter((item) => item !== undefined && item.length > 0)
      .flatMap((item, index) => (index === 0 ? [item] : [between, item])),
  );

const mapFirstText = (runs: Phrase, change: (text: string) => string): Phrase => {
  const [first, ...rest] = runs;
  return first?.kind === 'text' ? [{ ...first, text: change(first.text) }, ...rest] : runs;
};

const capitalised = (runs: Phrase): Phrase =>
  mapFirstText(runs, (text) =>
    text.replace(/^(\s*)(\p{Ll})/u, (_, space: string, letter: string) => space + letter.toUpperCase()),
  );

/** The same words as they stand within a sentence. */
export const within = (runs: Phrase): Phrase => mapFirstText(runs, lowerFirst);

/** Ends a sentence: capital in front, one point behind. */
export const sentence = (...parts: readonly (string | Run | Phrase | undefined)[]): Phrase => {
  const runs = capitalised(phrase(...parts));
  const last = runs.findLast((run) => run.kind !== 'note');
  const ends = last?.kind === 'text' && /[.:;!?…]\s*$/u.test(last.text);
  return ends ? runs : phrase(runs, '.');
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
  if (counted === undefined) return undefined;
  const parts = counted.split(' ');
  const units = unit.split(' ');
  const common = parts.findIndex((word, index) => word !== units[index]);
  return parts.slice(common === -1 ? parts.length : common).join(' ');
};
