/**
 * An edited file held against the draft, block by block: what the editor reworded, left out, added, moved; and whether
 * the records have changed meanwhile. Nothing is taken over here: people choose.
 */
import { recogniseEdited } from '#core/report/recognise.ts';
import { behindId, type DeskBlock } from '#core/report/with-wordings.ts';
import { shownText, type ShownPiece } from '#core/report/worded.ts';
import { escaped } from '#core/report/worded.ts';
import { fingerprint } from '#core/text/fingerprint.ts';

/** A paragraph as it came back. */
export interface ReturnedParagraph {
  /** The block it was written as, and the fingerprint of its words then; absent: it is new, or its mark was lost. */
  readonly block?: string;
  readonly words?: string;
  /** Further blocks that were joined with it. */
  readonly also: readonly string[];
  /** Its text with all tracked changes taken; footnotes are "[*1]". */
  readonly accepted: string;
  /** Its text with none of them, where there are some. */
  readonly rejected?: string;
  readonly comments: readonly { readonly author: string; readonly text: string }[];
}

interface Common {
  /** The block it is about; of an added paragraph the one before it. */
  readonly block: string;
  readonly comments: ReturnedParagraph['comments'];
}
export type ReturnedChange = Common &
  (
    | {
        readonly kind: 'reworded';
        readonly before: string;
        readonly after: string;
        /** With none of the tracked changes, where there are some. */
        readonly rejected?: string;
        /** Figures and documents of the draft that the new words no longer have. */
        readonly lost: readonly string[];
        /** Numbers that nothing stands behind. */
        readonly loose: readonly string[];
        /** The records have changed since the file was written: both changes are to be looked at. */
        readonly recordsChanged: boolean;
      }
    | { readonly kind: 'left-out'; readonly before: string }
    | { readonly kind: 'added'; readonly after: string; readonly loose: readonly string[] }
    /** Only something was said beside it. */
    | { readonly kind: 'commented'; readonly before: string }
  );

export interface Returned {
  readonly changes: readonly ReturnedChange[];
  /** Blocks that came back as they were. */
  readonly same: number;
  /** Paragraphs that were recognised by their words, their mark being lost. */
  readonly guessed: number;
  /** Blocks that stand in another order than in the draft. */
  readonly moved: readonly string[];
}

/** `desk`: the draft of today. Headings are left to the draft: their numbers and capitals are the layout's. */
export const compareReturned = (desk: readonly DeskBlock[], paragraphs: readonly ReturnedParagraph[]): Returned => {
  const blocks = desk.filter(({ kind, omitted }) => kind === 'paragraph' && !omitted).flatMap(withBehind);
  const texts = new Map(blocks.map((block) => [block.id, wordsNow(block)]));
  const headings = new Set(desk.filter(({ kind }) => kind !== 'paragraph').map(({ id }) => id));
  const { placed, guessed } = place(blocks, texts, headings, paragraphs);
  const first = placed.findIndex(({ id }) => id !== undefined && texts.has(id));
  const last = placed.findLastIndex(({ id }) => id !== undefined && texts.has(id));
  const changes: ReturnedChange[] = [];
  const seen = new Set<string>();
  let before: string | undefined;
  let same = 0;
  for (const [at, { id, paragraph }] of placed.entries()) {
    const block = id === undefined ? undefined : blocks.find((one) => one.id === id);
    if (block && !seen.has(block.id)) {
      seen.add(block.id);
      before = block.id;
      const change = reworded(block, texts.get(block.id) ?? '', paragraph);
      if (change) changes.push(change);
      else same += 1;
    } else if (id !== undefined && headings.has(id)) continue;
    else if (before !== undefined && at > first && at < last) changes.push(added(before, blocks, paragraph));
    // A block that was parted: what follows its first paragraph is added behind it.
    else if (block && before !== undefined) changes.push(added(block.id, blocks, paragraph));
  }
  for (const block of blocks)
    if (!seen.has(block.id))
      changes.push({ kind: 'left-out', block: block.id, before: texts.get(block.id) ?? '', comments: [] });
  return { changes, same, guessed, moved: outOfOrder(blocks, [...seen]) };
};

/** Words that the office put behind a block are a block of their own. */
const withBehind = (block: DeskBlock): readonly DeskBlock[] =>
  block.behind === undefined
    ? [block]
    : [block, { id: behindId(block.id), kind: 'paragraph', generated: block.behind, moved: [], unknown: [] }];

/** The words of a block as the draft has them today. */
const wordsNow = (block: DeskBlock): string => tidy(shownText(piecesNow(block)));
const piecesNow = ({ worded, generated }: DeskBlock): readonly ShownPiece[] => worded ?? generated;

const tidy = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
/** Without the dash of a list, which the layout prints. */
const bare = (text: string): string => tidy(text.replace(/^[-+*–]\s+/u, ''));
const withoutNotes = (text: string): string => tidy(text.replaceAll(/\[\*\d+\]/gu, ''));

const sameWords = (one: string, other: string): boolean =>
  withoutNotes(bare(one)) === withoutNotes(bare(other)) && notesIn(one) === notesIn(other);
const notesIn = (text: string): number => text.match(/\[\*\d+\]/gu)?.length ?? 0;

const reworded = (block: DeskBlock, now: string, paragraph: ReturnedParagraph): ReturnedChange | undefined => {
  const { accepted, rejected, words, comments } = paragraph;
  const common = { block: block.id, comments };
  if (sameWords(now, accepted)) return comments.length > 0 ? { kind: 'commented', before: now, ...common } : undefined;
  const recordsChanged = words !== undefined && !isOf(words, now);
  // The editor left it as it was; the records have moved on.
  if (recordsChanged && rejected === undefined && words !== undefined && isOf(words, accepted)) return undefined;
  const found = recogniseEdited(escaped(bare(accepted)), [...piecesNow(block), ...block.generated]);
  const used = found.ok ? found.value : { lost: [], loose: [] };
  const lost = new Set(used.lost.map(({ shown }) => shown));
  return {
    kind: 'reworded',
    before: now,
    after: bare(accepted),
    ...(rejected !== undefined && { rejected: bare(rejected) }),
    lost: [...lost].filter((shown) => now.includes(shown)),
    loose: used.loose,
    recordsChanged,
    ...common,
  };
};

/** Whether a text is that of a fingerprint, with or without the dash of a list. */
const isOf = (words: string, text: string): boolean =>
  [text, bare(text), withoutNotes(text), withoutNotes(bare(text))].some((one) => fingerprint(one) === words);

const added = (
  block: string,
  blocks: readonly DeskBlock[],
  { accepted, comments }: ReturnedParagraph,
): ReturnedChange => {
  const own = blocks.find(({ id }) => id === block);
  const found = recogniseEdited(escaped(bare(accepted)), own?.generated ?? []);
  return { kind: 'added', block, after: bare(accepted), loose: found.ok ? found.value.loose : [], comments };
};

interface Placed {
  readonly id: string | undefined;
  readonly paragraph: ReturnedParagraph;
}

/** Which block each paragraph is: by its mark, else by words that are those of a block whose mark is nowhere. */
const place = (
  blocks: readonly DeskBlock[],
  texts: ReadonlyMap<string, string>,
  headings: ReadonlySet<string>,
  paragraphs: readonly ReturnedParagraph[],
): { readonly placed: readonly Placed[]; readonly guessed: number } => {
  const marked = new Set(paragraphs.flatMap(({ block, also }) => (block === undefined ? [] : [block, ...also])));
  const free = blocks.filter(({ id }) => !marked.has(id));
  let guessed = 0;
  const placed = paragraphs.map((paragraph): Placed => {
    const { block } = paragraph;
    if (block !== undefined && (texts.has(block) || headings.has(block))) return { id: block, paragraph };
    const like = free.find(({ id }) => isLike(texts.get(id) ?? '', paragraph.accepted));
    if (!like) return { id: block, paragraph };
    free.splice(free.indexOf(like), 1);
    guessed += 1;
    return { id: like.id, paragraph };
  });
  return { placed, guessed };
};

/** Half of the words, in both, make a paragraph the same one. */
const ENOUGH = 0.5;

const isLike = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((text) => new Set(withoutNotes(bare(text)).split(' ')));
  if (!a || !b || a.size === 0 || b.size === 0) return false;
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(a.size, b.size) >= ENOUGH;
};

/** Blocks that are not in the longest row that both orders share. */
const outOfOrder = (blocks: readonly DeskBlock[], order: readonly string[]): readonly string[] => {
  const places = new Map(blocks.map(({ id }, at) => [id, at]));
  const ranks = order.map((id) => places.get(id) ?? 0);
  const best: number[] = [];
  const before: number[] = [];
  for (const [at, rank] of ranks.entries()) {
    let most = 0;
    before[at] = -1;
    for (let earlier = 0; earlier < at; earlier += 1)
      if ((ranks[earlier] ?? 0) < rank && (best[earlier] ?? 0) > most) {
        most = best[earlier] ?? 0;
        before[at] = earlier;
      }
    best[at] = most + 1;
  }
  const kept = new Set<number>();
  for (let at = best.indexOf(Math.max(0, ...best)); at >= 0; at = before[at] ?? -1) kept.add(at);
  return order.filter((_, at) => !kept.has(at));
};
