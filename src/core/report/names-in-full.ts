/**
 * An abbreviation that is not everybody's stands behind the full name where it is met first: "Ban Quản lý dự án huyện
 * (BQLDA huyện)", as official documents are to introduce what they abbreviate (Decree 30/2020, and before it Circular
 * 01/2011 on the layout of documents). What is met only once is named in full.
 */
import type { BlockDraft } from '#core/report/blocks.ts';
import type { View } from '#core/facts/view.ts';
import type { Phrase, Piece } from '#core/report/phrase.ts';
import { shownText, shownPieces } from '#core/report/worded.ts';

/** Abbreviations that stand in official documents without a word on what they mean. */
const COMMON: ReadonlySet<string> = new Set(
  'UBND HĐND MTTQ UBMTTQ TTQ HTX TP BCH BTV THCS THPT CP TNHH TNCS'.split(' '),
);
const ABBREVIATED = /\p{Lu}{2,}(?:&\p{Lu}+)*/gu;

interface Abbreviated {
  readonly name: string;
  readonly short: string;
  readonly found: RegExp;
}

/** A text as a pattern of itself. */
const literally = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);

const isUncommon = (short: string): boolean => [...short.matchAll(ABBREVIATED)].some(([one]) => !COMMON.has(one));

const abbreviatedIn = (view: View): readonly Abbreviated[] =>
  view
    .all('agency')
    .flatMap(({ name, short }) =>
      short === undefined || short === name || !isUncommon(short)
        ? []
        : [{ name, short, found: new RegExp(`(?<![\\p{L}\\p{N}&])${literally(short)}(?![\\p{L}\\p{N}&])`, 'gu') }],
    )
    // "Phòng NN&MT huyện" before "Phòng NN&MT".
    .toSorted((a, b) => b.short.length - a.short.length);

const textOf = (block: BlockDraft): string => (block.kind === 'paragraph' ? shownText(shownPieces(block.runs)) : '');

/**
 * The blocks with each abbreviation introduced at its first place; `isOwn`: whether a block is the office's own words,
 * which stand as they are and have introduced what they name.
 */
export const withNamesInFull = (
  view: View,
  blocks: readonly BlockDraft[],
  isOwn: (block: BlockDraft) => boolean,
): readonly BlockDraft[] => {
  const all = blocks.map(textOf).join('\n');
  const open = new Map(abbreviatedIn(view).flatMap((one) => (one.found.test(all) ? [[one.short, one] as const] : [])));
  const introduce = (text: string, isKept: boolean): string => {
    let told = text;
    for (const [short, { name, found }] of open) {
      found.lastIndex = 0;
      if (!found.test(told)) continue;
      open.delete(short);
      if (isKept || told.includes(`(${short})`)) continue;
      found.lastIndex = 0;
      const isOnce = [...all.matchAll(found)].length === 1;
      const at = told.search(found);
      told = `${told.slice(0, at)}${isOnce ? name : `${name} (${short})`}${told.slice(at + short.length)}`;
    }
    return told;
  };
  const inPhrase = (runs: Phrase, isKept: boolean): Phrase => runs.map((run) => inPiece(run, isKept));
  const inPiece = (run: Piece, isKept: boolean): Piece => {
    switch (run.kind) {
      case 'text':
        return { ...run, text: introduce(run.text, isKept) };
      case 'figure':
        return run;
      case 'mention': {
        const first = inPhrase(run.first, isKept);
        return { ...run, first, again: first };
      }
      case 'note':
        return { ...run, content: inPhrase(run.content, isKept) };
      case 'row':
        return {
          ...run,
          lead: introduce(run.lead, isKept),
          items: run.items.map((one) => inPhrase(one, isKept)),
          end: introduce(run.end, isKept),
        };
    }
  };
  return blocks.map((block) =>
    block.kind === 'paragraph' ? { ...block, runs: inPhrase(block.runs, isOwn(block)) } : block,
  );
};
