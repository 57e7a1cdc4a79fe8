/**
 * What the office has decided on the blocks of a draft, laid over what the generator wrote: its own words, words behind
 * a block, blocks and sections left out. The office's words stay when records change; where a figure that they were
 * written beside has changed, they are stale, and it is told which.
 */
import { parseAddress } from '#core/address/address.ts';
import type { BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import { looksOf, type Heading, type Paragraph } from '#core/report/document.ts';
import { note, type Phrase, type Piece } from '#core/report/phrase.ts';
import { standsOnOf } from '#core/report/stands-on.ts';
import { parseWorded, shownPieces, shownText, type ShownPiece, type WordedText } from '#core/report/worded.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { romanNumber } from '#core/text/roman-number.ts';

/** A figure that was printed beside the office's words and is no longer what it was. */
interface FigureMoved {
  readonly address: string;
  readonly before?: string;
  readonly now?: string;
  /** It is not told what it was: what has become withheld since would be known by the difference. */
  readonly isPartial?: true;
}

/** A block of the draft as the desk shows it: what the generator writes, and what was decided on it. */
export interface DeskBlock {
  readonly id: string;
  readonly kind: BlockDraft['kind'];
  /** Of a heading, as it is numbered on paper. */
  readonly number?: string;
  /** What the generator writes, piece by piece; of tables and pictures nothing. */
  readonly generated: readonly ShownPiece[];
  /** The records that it stands on. */
  readonly standsOn: () => readonly string[];
  /** As it is printed, where what was told above is left away; absent: as its words stand. */
  readonly printed?: readonly ShownPiece[];
  /** Why it is not printed: all that it says was said above, or its section is left out. */
  readonly unprinted?: 'repeated' | 'section';
  /** The office's words in its place, and behind it, as they stand today. */
  readonly worded?: readonly ShownPiece[];
  readonly behind?: readonly ShownPiece[];
  readonly replaced?: Stored<'wording'>;
  readonly omitted?: Stored<'wording'>;
  readonly added?: Stored<'wording'>;
  /** Why the office's words are stale; none: they are not. */
  readonly moved: readonly FigureMoved[];
  /** Figures and documents of the office's words that are not on record. */
  readonly unknown: readonly string[];
}

/** The id of the office's words behind a block. */
export const behindId = (id: string): string => `${id}+`;

/** The office's words that an act on a block, or on what stands behind one, would change. */
export const wordsThere = (
  desk: readonly DeskBlock[],
  block: string,
  act: 'replace' | 'after' | 'omit',
): Stored<'wording'> | undefined => {
  const behind = desk.find(({ id }) => behindId(id) === block);
  if (behind) return behind.added;
  const own = desk.find(({ id }) => id === block);
  return act === 'replace' ? own?.replaced : act === 'after' ? own?.added : own?.omitted;
};

export interface WithWordings {
  readonly blocks: readonly BlockDraft[];
  readonly desk: readonly DeskBlock[];
  /** What was decided on blocks that the draft no longer has. */
  readonly orphans: readonly Stored<'wording'>[];
}

/** What was decided on the report, by block and act. */
const wordingsOf = (
  composer: Composer,
  report: string,
): ReadonlyMap<string, Partial<Record<Stored<'wording'>['act'], Stored<'wording'>>>> => {
  const all = new Map<string, Partial<Record<Stored<'wording'>['act'], Stored<'wording'>>>>();
  for (const one of composer.view.all('wording'))
    if (one.report === report) all.set(one.block, { ...all.get(one.block), [one.act]: one });
  return all;
};

/** `drafts` have their ids, each once. */
export const withWordings = (composer: Composer, report: string, drafts: readonly BlockDraft[]): WithWordings => {
  const decided = wordingsOf(composer, report);
  const known = new Set<string>();
  const blocks: BlockDraft[] = [];
  const desk: DeskBlock[] = [];
  /** The level of the heading whose section is left out. */
  let without: number | undefined;
  for (const draft of drafts) {
    const { id } = draft;
    if (draft.kind === 'heading' && without !== undefined && draft.level <= without) without = undefined;
    const acts = (id === undefined ? undefined : decided.get(id)) ?? {};
    if (id !== undefined) known.add(id);
    if (acts.omit && draft.kind === 'heading' && without === undefined) without = draft.level;
    const replaced = acts.replace && replace(composer, draft, acts.replace);
    const added = acts.after && id !== undefined ? addition(composer, behindId(id), acts.after) : undefined;
    if (without === undefined && !acts.omit) blocks.push(replaced?.block ?? draft, ...(added ? [added.block] : []));
    if (id !== undefined)
      desk.push({
        id,
        kind: draft.kind,
        ...(draft.kind === 'heading' && draft.number !== undefined && { number: draft.number }),
        generated: piecesOf(draft),
        standsOn: () => standsOnOf(draft, composer.printed),
        ...(replaced && { worded: piecesOf(replaced.block) }),
        ...(added && { behind: piecesOf(added.block) }),
        ...(acts.replace && { replaced: acts.replace }),
        ...(acts.omit && { omitted: acts.omit }),
        ...(without !== undefined && !acts.omit && { unprinted: 'section' as const }),
        ...(acts.after && { added: acts.after }),
        moved: acts.replace ? movedSince(composer, acts.replace, piecesOf(draft)) : [],
        unknown: [...(replaced?.unknown ?? []), ...(added?.unknown ?? [])],
      });
  }
  const orphans = [...decided].flatMap(([block, acts]) =>
    known.has(block) ? [] : Object.values(acts).filter(({ act }) => act !== 'waive'),
  );
  return { blocks: decided.size === 0 ? drafts : renumbered(blocks), desk, orphans };
};

/** The blocks of a desk with what of each stands on paper. `blocks`: as `chosen` leaves them. */
export const asPrinted = (desk: readonly DeskBlock[], blocks: readonly BlockDraft[]): readonly DeskBlock[] => {
  const printed = new Map(blocks.map((block) => [block.id, block]));
  return desk.map((one) => {
    if (one.omitted || one.unprinted) return one;
    const [own, behind] = [printed.get(one.id), printed.get(behindId(one.id))];
    if (!own) return { ...one, unprinted: 'repeated' };
    const now = piecesOf(own);
    return {
      ...one,
      ...(shownText(now) !== shownText(one.worded ?? one.generated) && { printed: now }),
      ...(own.kind === 'heading' && own.number !== undefined && { number: own.number }),
      ...(one.behind && behind && { behind: piecesOf(behind) }),
    };
  });
};

const piecesOf = (draft: BlockDraft): readonly ShownPiece[] => {
  if (draft.kind === 'heading') return [{ piece: { kind: 'text', text: draft.text }, shown: draft.text }];
  return draft.kind === 'paragraph' ? shownPieces(draft.runs) : [];
};

/** The figures of the generator's words by what they print, for the record of a wording. */
export const seenFigures = (pieces: readonly ShownPiece[]): Stored<'wording'>['seen'] =>
  pieces.flatMap(({ piece, shown }) => (piece.kind === 'figure' ? [{ address: piece.address, printed: shown }] : []));

const movedSince = (
  { printed: figures }: Composer,
  { seen }: Stored<'wording'>,
  generated: readonly ShownPiece[],
): readonly FigureMoved[] => {
  const [before, now] = [seen, seenFigures(generated)].map(
    (some) => new Map(some.map(({ address, printed }) => [address, printed])),
  ) as [Map<string, string>, Map<string, string>];
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((address): readonly FigureMoved[] => {
    const [old, is] = [before.get(address), now.get(address)];
    if (old === is) return [];
    const { forReader } = figures.get(address) ?? {};
    if (forReader && is !== undefined) return [{ address, now: is, isPartial: true }];
    return [{ address, ...(old !== undefined && { before: old }), ...(is !== undefined && { now: is }) }];
  });
};

interface Worded<B extends BlockDraft> {
  readonly block: B;
  readonly unknown: readonly string[];
}

const replace = (
  composer: Composer,
  draft: BlockDraft,
  { text = '' }: Stored<'wording'>,
): Worded<BlockDraft> | undefined => {
  const parsed = parseWorded(text);
  if (!parsed.ok) return undefined;
  if (draft.kind === 'paragraph') {
    const { runs, unknown } = phraseOf(composer, parsed.value);
    return { block: { ...draft, runs }, unknown };
  }
  if (draft.kind === 'heading') {
    const shown = shownText(parsed.value.map((piece) => ({ piece, shown: piece.kind === 'text' ? piece.text : '' })));
    return { block: { ...draft, text: shown }, unknown: [] };
  }
  return undefined;
};

const addition = (
  composer: Composer,
  id: string,
  { text = '' }: Stored<'wording'>,
): Worded<Paragraph<Piece>> | undefined => {
  const parsed = parseWorded(text);
  if (!parsed.ok) return undefined;
  const { runs, unknown } = phraseOf(composer, parsed.value);
  return { block: { kind: 'paragraph', id, runs }, unknown };
};

/** What stands where a figure of the office's words has no value. */
const NOTHING = '(chưa có số liệu)';

/** The office's words with the figures and documents of today. `unknown`: names that nothing on record has. */
const phraseOf = (
  composer: Composer,
  pieces: WordedText,
): { readonly runs: Phrase; readonly unknown: readonly string[] } => {
  const unknown: string[] = [];
  const walk = (text: WordedText): Phrase =>
    text.flatMap((piece): Phrase => {
      switch (piece.kind) {
        case 'text':
          return [{ kind: 'text', text: piece.text }];
        case 'figure': {
          const read = parseAddress(piece.address);
          const run = read.ok ? composer.figureIfAny(read.value, looksOf(piece)) : undefined;
          if (run) return [run];
          unknown.push(piece.address);
          return [{ kind: 'text', text: NOTHING }];
        }
        case 'document':
          if (composer.view.find('document', piece.document)) return [composer.cite(piece.document, piece)];
          unknown.push(piece.document);
          return [];
        case 'note': {
          const made = note(walk(piece.content));
          return made ? [made] : [];
        }
      }
    });
  return { runs: walk(pieces), unknown };
};

/** The numbers of headings as if what is left out had never been there. */
const renumbered = (blocks: readonly BlockDraft[]): readonly BlockDraft[] => {
  /** The numbered headings above the block: level, number, and how many stand directly below. */
  const above: { readonly level: number; readonly number: string; below: number }[] = [];
  let first = 0;
  return blocks.map((block): BlockDraft => {
    if (block.kind !== 'heading' || block.number === undefined) return block;
    while ((above.at(-1)?.level ?? 0) >= block.level) above.pop();
    const parent = above.at(-1);
    const number = parent ? below(parent) : romanNumber((first += 1));
    above.push({ level: block.level, number, below: 0 });
    return { ...block, number } satisfies Heading;
  });
};

const below = (parent: { readonly level: number; readonly number: string; below: number }): string => {
  parent.below += 1;
  return parent.level === 1 ? String(parent.below) : `${parent.number}.${parent.below}`;
};
