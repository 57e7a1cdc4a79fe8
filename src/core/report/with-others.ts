/**
 * Where others tell something else of the same than the figure that the text prints, both are printed: theirs stands in
 * brackets behind it, once in each block.
 */
import type { BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import { looksOf, type FigureRun } from '#core/report/document.ts';
import { behindNumber } from '#core/report/sections/measure-values.ts';
import { toldBeside } from '#core/figure/beside.ts';
import { phrase, type Phrase, type Piece } from '#core/report/phrase.ts';
import { formatAddress } from '#core/address/address.ts';

/** "24,5 triệu đồng/người/năm (số liệu của Thống kê tỉnh: 24,1 triệu đồng/người/năm)". */
export const withOthers = (composer: Composer, blocks: readonly BlockDraft[]): readonly BlockDraft[] =>
  [...composer.printed.values()].every(({ beside }) => beside === undefined)
    ? blocks
    : blocks.map((block) => inBlock(composer, block));

const inBlock = (composer: Composer, block: BlockDraft): BlockDraft => {
  if (block.kind === 'heading') return block;
  const walk = walker(composer, new Set(phrasesOf(block).flatMap(addressesIn)));
  if (block.kind === 'paragraph') return { ...block, runs: walk(block.runs) };
  if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(walk)) };
  return block.caption ? { ...block, caption: walk(block.caption) } : block;
};

const phrasesOf = (block: Exclude<BlockDraft, { readonly kind: 'heading' }>): readonly Phrase[] => {
  if (block.kind === 'paragraph') return [block.runs];
  return block.kind === 'table' ? block.rows.flat() : [block.caption ?? []];
};

const addressesIn = (runs: Phrase): readonly string[] =>
  runs.flatMap((run) =>
    run.kind === 'figure' ? [run.address] : run.kind === 'row' ? run.items.flatMap(addressesIn) : [],
  );

/** `told`: addresses that the block prints already. */
const walker = (composer: Composer, told: Set<string>): ((runs: Phrase) => Phrase) => {
  /** Brackets that are open where the walk stands: within them there are no others. */
  let depth = 0;
  const walk = (runs: Phrase): Phrase => phrase(...runs.map((run, at) => withNoun(run, runs[at - 1], runs[at + 1])));
  /** The words that a figure counts stand before the brackets: "1.047 lượt khách du lịch (số liệu của …)". */
  const withNoun = (run: Piece, before: Piece | undefined, after: Piece | undefined): Phrase => {
    const own = nounBehind(composer, run, after);
    const taken = nounBehind(composer, before, run);
    if (run.kind === 'text' && taken !== '') return piece({ ...run, text: run.text.slice(taken.length) });
    if (run.kind !== 'figure' || own === '') return piece(run);
    return phrase(run, own, behind(run));
  };
  const piece = (run: Piece): Phrase => {
    switch (run.kind) {
      case 'text':
        depth = Math.max(0, depth + bracketsOf(run.text));
        return [run];
      case 'figure':
        return phrase(run, behind(run));
      case 'note':
        return [{ ...run, content: walker(composer, told)(run.content) }];
      case 'mention':
        return [run];
      case 'row':
        return [{ ...run, items: run.items.map(walk) }];
    }
  };
  const behind = (run: FigureRun): Phrase => {
    const figure = composer.printed.get(run.address);
    const others = figure === undefined ? [] : toldBeside(composer.view, figure);
    return phrase(
      ...others.flatMap((one) => {
        const name = formatAddress(one.figure.address);
        if (told.has(name)) return [];
        told.add(name);
        const value = composer.figureIfAny(one.figure.address, looksOf(run));
        if (!value) return [];
        const lead = `số liệu của ${one.who ?? 'đơn vị báo cáo'}`;
        return depth > 0 ? [phrase(`; ${lead} là `, value)] : [phrase(` (${lead}: `, value, ')')];
      }),
    );
  };
  return walk;
};

/** What stands behind a figure and belongs to it, with its space: " du lịch"; empty where nothing does. */
const nounBehind = (composer: Composer, run: Piece | undefined, after: Piece | undefined): string => {
  if (run?.kind !== 'figure' || after?.kind !== 'text') return '';
  const { address } = composer.printed.get(run.address) ?? {};
  const measure =
    address?.head.type === 'record' && address.head.subject === 'measure'
      ? composer.view.find('measure', address.head.id)
      : undefined;
  const noun = measure && behindNumber(measure);
  if (noun === undefined || noun === '' || !after.text.startsWith(` ${noun}`)) return '';
  return ` ${noun}`;
};

const bracketsOf = (text: string): number => text.split('(').length - text.split(')').length;
