/** Headings, members of lists, notes and tables as claims of their own. */
import type { Claim } from '#core/review/claim.ts';
import type { Passage } from '#core/review/read/passages.ts';

const LONGEST_TITLE = 200;

/** Where the title of a numbered heading ends: with its line, or before running text behind a colon. */
const titleEnd = (text: string, { parts, words }: Passage): number => {
  const end = parts[0]?.end ?? words;
  if (end - words <= LONGEST_TITLE) {
    const colon = text.indexOf(': ', words);
    return colon > words && colon < end && end - colon > 20 ? colon : end;
  }
  const stop = /[:.;]\s/u.exec(text.slice(words, Math.min(end, words + LONGEST_TITLE)));
  return stop ? words + stop.index : Math.min(end, words + LONGEST_TITLE);
};

const squeezed = (text: string): string => text.replaceAll(/[\s*]+/gu, ' ').trim();

export const structureOf = (text: string, passages: readonly Passage[]): readonly Claim[] => {
  const claims: Claim[] = [];
  let table: { start: number; end: number } | undefined;
  const closeTable = (): void => {
    if (table) claims.push({ kind: 'table', ...table, text: text.slice(table.start, table.end) });
    table = undefined;
  };
  for (const passage of passages) {
    const { kind, parts, words, label, level } = passage;
    const start = parts[0]?.start ?? 0;
    const end = parts.at(-1)?.end ?? start;
    if (kind === 'row') {
      table ??= { start, end };
      table.end = end;
      continue;
    }
    closeTable();
    if (kind === 'heading' || kind === 'title') {
      const stop = kind === 'heading' ? titleEnd(text, passage) : end;
      claims.push({
        kind: 'heading',
        start,
        end: stop,
        text: squeezed(text.slice(start, stop)),
        ...(label !== undefined && { value: label }),
        level: level ?? 0,
        subject: squeezed(text.slice(words, stop)),
      });
    } else if (kind === 'item')
      claims.push({
        kind: 'list',
        start,
        end,
        text: squeezed(text.slice(start, Math.min(end, start + LONGEST_TITLE))),
        level: level ?? 1,
      });
    else if (kind === 'note' && label !== undefined)
      claims.push({ kind: 'footnote', start, end: start + label.length, text: label, value: label, role: 'note' });
  }
  closeTable();
  return claims;
};
