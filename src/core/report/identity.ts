/**
 * What a block of a report is of, kept when its words change: an id made of what it tells, and fingerprints of its
 * figures and of its words. Wording that people put in its place hangs on the id and is stale when a figure changed.
 */
import type { Figure } from '#core/figure/figure.ts';
import { figuresOfBlock, plainText, type Block, type ReportDocument } from '#core/report/document.ts';
import { fingerprint } from '#core/text/fingerprint.ts';

/**
 * The blocks of a text and of its annexes with ids of their own: where blocks share one, the later ones are numbered.
 */
export const withOwnIds = <B extends { readonly id?: string }>(texts: readonly (readonly B[])[]): B[][] => {
  const seen = new Map<string, number>();
  const own = (block: B): B => {
    if (block.id === undefined) return block;
    const times = (seen.get(block.id) ?? 0) + 1;
    seen.set(block.id, times);
    return times === 1 ? block : { ...block, id: `${block.id}~${times}` };
  };
  return texts.map((blocks) => blocks.map(own));
};

/** The document with a fingerprint on each block that has an id. */
export const identified = (document: ReportDocument, figures: ReadonlyMap<string, Figure>): ReportDocument => {
  const identify = (block: Block): Block => {
    if (block.id === undefined) return block;
    return {
      ...block,
      basis: {
        figures: fingerprint(
          figuresOfBlock(document, block)
            .map(({ address }) => valueText(address, figures))
            .join('\n'),
        ),
        words: fingerprint(wordsOf(block)),
      },
    };
  };
  return {
    ...document,
    blocks: document.blocks.map(identify),
    annexes: document.annexes.map((annex) => ({ ...annex, blocks: annex.blocks.map(identify) })),
  };
};

/** A figure's address and exact value. */
const valueText = (address: string, figures: ReadonlyMap<string, Figure>): string => {
  const { value, date } = figures.get(address) ?? {};
  const ends = [value?.to === undefined ? '' : `..${value.to}`, value?.of === undefined ? '' : `/${value.of}`].join('');
  return `${address} = ${value ? `${value.approx.join(' ')} ${value.amount}${ends} ${value.unit}` : (date ?? '')}`;
};

const wordsOf = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return plainText(block.runs);
    case 'table':
      return block.rows.map((row) => row.map(plainText).join('\t')).join('\n');
    case 'picture':
      return `${block.alt}\n${plainText(block.caption ?? [])}`;
  }
};
