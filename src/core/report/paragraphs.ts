/** Blocks as an editor sets them: a lone sentence joins its neighbour, and no heading stands over two lines. */
import { append } from '#core/value/append.ts';
import { tellsOf, type BlockDraft } from '#core/report/blocks.ts';
import { FEWEST_ITEMS, LONGEST_JOINED } from '#core/report/outline/bounds.ts';
import type { OutlineSection } from '#core/report/outline/outline.ts';
import { phrase, sentences, within, type Phrase, type Piece } from '#core/report/phrase.ts';

type Draft = Extract<BlockDraft, { readonly kind: 'paragraph' }>;

/** The words of a draft, each mention as if it were the first. */
const wordsOf = (runs: Phrase): string =>
  runs
    .map((run) => {
      switch (run.kind) {
        case 'text':
          return run.text;
        case 'figure':
          return run.printed;
        case 'mention':
          return wordsOf(run.first);
        case 'row':
          return run.lead + run.items.map(wordsOf).join(run.between) + run.end;
        case 'note':
          return '';
      }
    })
    .join('');

const isPlain = (block: BlockDraft | undefined): block is Draft =>
  block?.kind === 'paragraph' && block.mark === undefined;

/** One sentence, and no line that announces a list. */
const isLone = (words: string): boolean => !/[.;!?…]\s+\p{Lu}/u.test(words) && !words.trimEnd().endsWith(':');

/** What is told of one work in several sentences stays by itself. */
const isStory = ({ id, runs }: Draft): boolean => id?.startsWith('work/') === true && !isLone(wordsOf(runs));

/**
 * Plain paragraphs of which one is a lone sentence become one, as long as they are no wall together. `apart`: only such
 * as are both lone, where each paragraph is of another agency.
 */
export const joinedParagraphs = (blocks: readonly BlockDraft[], apart = false): readonly BlockDraft[] => {
  const all: BlockDraft[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    const joins =
      isPlain(last) &&
      isPlain(block) &&
      !isStory(last) &&
      !isStory(block) &&
      canJoin(wordsOf(last.runs), wordsOf(block.runs), apart);
    if (joins) all[all.length - 1] = { ...last, ...tellsOf(last, block), runs: sentences([last.runs, block.runs]) };
    else all.push(block);
  }
  return all;
};

/**
 * Bullets are for three things and more, two only behind a line that announces them; a single one is part of that line.
 */
export const withoutFewItems = (blocks: readonly BlockDraft[]): readonly BlockDraft[] => {
  const all: BlockDraft[] = [];
  for (let at = 0; at < blocks.length;) {
    const items = itemsFrom(blocks, at);
    const lead = all.at(-1);
    const announces = isPlain(lead) && wordsOf(lead.runs).trimEnd().endsWith(':');
    const [only] = items;
    if (only && announces && items.length === 1) {
      all[all.length - 1] = { ...lead, ...tellsOf(lead, only), runs: phrase(lead.runs, ' ', within(only.runs)) };
    } else if (items.length > 0 && items.length < (announces ? 2 : FEWEST_ITEMS)) {
      append(
        all,
        items.map(({ mark: _, ...item }): BlockDraft => item),
      );
    } else if (items.length > 0) append(all, items);
    else append(all, blocks.slice(at, at + 1));
    at += Math.max(1, items.length);
  }
  return all;
};

/** The members of a list that begins here; none where members have members of their own. */
const itemsFrom = (blocks: readonly BlockDraft[], at: number): readonly Draft[] => {
  const items: Draft[] = [];
  for (const block of blocks.slice(at)) {
    if (block.kind !== 'paragraph' || block.mark === undefined) break;
    items.push(block);
  }
  return items.every(({ mark }) => mark === '-') ? items : [];
};

const canJoin = (before: string, after: string, apart: boolean): boolean =>
  !before.trimEnd().endsWith(':') &&
  !after.trimEnd().endsWith(':') &&
  (apart ? isLone(before) && isLone(after) : isLone(before) || isLone(after)) &&
  before.length + after.length <= LONGEST_JOINED;

/** Blocks under a heading of the lowest level up to which they stand behind its words instead. */
const SHORT = 3;
/** Letters of the one paragraph of a numbered node up to which it stands on the line of its heading. */
const SHORT_LETTERS = 450;

/** Whether a section of the lowest level is so short that its heading becomes the beginning of its first paragraph. */
export const isLead = ({ heading, sections }: OutlineSection, [first, ...blocks]: readonly BlockDraft[]): boolean =>
  heading?.level === 4 &&
  first?.kind === 'heading' &&
  sections.length === 0 &&
  isPlain(blocks[0]) &&
  blocks.length <= SHORT &&
  blocks.every(({ kind }) => kind === 'paragraph');

/** Whether a numbered node is one short paragraph: no heading stands over two lines. */
export const isLine = ({ heading, sections }: OutlineSection, [first, only, ...more]: readonly BlockDraft[]): boolean =>
  heading?.level === 3 &&
  first?.kind === 'heading' &&
  sections.length + more.length === 0 &&
  isPlain(only) &&
  wordsOf(only.runs).length <= SHORT_LETTERS;

/** "- Chỉnh trang đô thị: đã lắp đặt …": the heading before the words, unless they begin with it. */
export const withLead = (
  [heading, first, ...others]: readonly BlockDraft[],
  isItem: boolean,
): readonly BlockDraft[] => {
  if (heading?.kind !== 'heading' || !isPlain(first)) return [];
  const lead: Draft = {
    ...first,
    ...(isItem && { mark: '-' as const }),
    runs: saysHeading(first.runs, heading.text) ? first.runs : phrase(`${heading.text}: `, within(first.runs)),
  };
  return [lead, ...others.map((block): BlockDraft => (isPlain(block) && isItem ? { ...block, mark: '+' } : block))];
};

/**
 * "1.2. Tỷ lệ hộ nghèo: năm 2026 là 11,8%": the number and the heading on the line of the words, which do not repeat
 * it.
 */
export const onOneLine = ([heading, first]: readonly BlockDraft[]): readonly BlockDraft[] => {
  if (heading?.kind !== 'heading' || !isPlain(first)) return [];
  const number = heading.number === undefined ? '' : `${heading.number}. `;
  const title: Piece = { kind: 'text', text: `${number}${heading.text}: `, bold: true, italic: true };
  return [{ ...first, runs: phrase(title, within(withoutSubject(first.runs, heading.text))) }];
};

/** The part of a heading's words from which on a sentence that has them says the heading. */
const MOST = 0.65;

/** Whether words begin with what their heading says, or their first sentence has most of its words. */
const saysHeading = (runs: Phrase, heading: string): boolean => {
  const title = heading.toLocaleLowerCase('vi');
  const [subject = ''] = wordsOf(runs).split(/[,.:;]| (?:đã|đang|được|chưa|đạt|là) /u);
  if (subject.length > 0 && title.includes(subject.toLocaleLowerCase('vi'))) return true;
  const [first = ''] = wordsOf(runs)
    .toLocaleLowerCase('vi')
    .split(/[.;](?:\s|$)/u);
  // What is aimed at says no more than what is done.
  if (first.startsWith('mục tiêu ')) return false;
  const said = new Set(first.match(WORD));
  const words = title.match(WORD) ?? [];
  return words.filter((word) => said.has(word)).length >= Math.max(FEWEST_REPEATED, words.length * MOST);
};

const WORD = /[\p{L}\p{M}\d]+/gu;
const ANY_WORD = /[\p{L}\d]/u;

/** A subject of fewer words is no repetition. */
const FEWEST_REPEATED = 3;

/** The words without the beginning that their heading says, where a predicate is left: "năm 2026 là 11,8%". */
const withoutSubject = (runs: Phrase, heading: string): Phrase => {
  const [first, value, behind, ...rest] = runs;
  if (first?.kind !== 'text') return runs;
  // "Tỷ lệ" stays: "1.2. Số hóa hồ sơ: tỷ lệ đạt 91,2%".
  const [kept = ''] = /^tỷ lệ (?=\p{Ll})/iu.exec(first.text) ?? [];
  for (const lead of ['', kept]) {
    const said = first.text.slice(lead.length);
    const left = said.slice(repeated(said, heading).length).trimStart();
    if (left !== said && /^(?:năm|quý|tháng|đến|\d)(?:\s|$)|^(?:đạt|là)\s*$/u.test(left))
      return [{ ...first, text: `${lead}${left}` }, ...runs.slice(1)];
  }
  // "07 vụ tai nạn giao thông": what is counted, the heading has said, too.
  if (value?.kind !== 'figure' || behind?.kind !== 'text' || !/ (?:có|xảy ra|ghi nhận) $/u.test(first.text))
    return runs;
  const counted = repeated(behind.text, heading);
  const after = behind.text.slice(counted.length);
  return counted !== '' && /^[,.;]/u.test(after) ? [first, value, { ...behind, text: after }, ...rest] : runs;
};

/** The words with which a text begins, as far as a heading has each of them; empty where they are few. */
const repeated = (text: string, heading: string): string => {
  const title = new Set(heading.toLocaleLowerCase('vi').match(WORD));
  const words = text.split(/(?=[ ,.;])/u);
  const end = words.findIndex((word) => {
    const [said] = word.toLocaleLowerCase('vi').match(WORD) ?? [];
    return said !== undefined && !title.has(said);
  });
  const before = words.slice(0, end < 0 ? words.length : end);
  const some = before.slice(0, before.findLastIndex((word) => ANY_WORD.test(word)) + 1);
  return some.filter((word) => ANY_WORD.test(word)).length >= FEWEST_REPEATED ? some.join('') : '';
};
