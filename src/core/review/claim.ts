/**
 * What is found in a text (`Claim`) and what is said of it (`Remark`). Offsets count Unicode code points of the text as
 * read.
 */
import type { Approximation } from '#core/value/approximation.ts';
import type { OtherNotation } from '#core/value/vietnamese-number.ts';
import type { SymbolFamily } from '#core/value/symbol.ts';

export const CLAIM_KINDS = [
  'quantity',
  'percentage',
  'growth',
  'date',
  'period',
  'deadline',
  'citation',
  'place',
  'agency',
  'party',
  'work',
  'heading',
  'list',
  'footnote',
  'table',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** A stretch of the text, its end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Claim extends Span {
  readonly kind: ClaimKind;
  /** The words as they stand in the text; a line break within them is a space. */
  readonly text: string;
  /**
   * Quantities and percentages: the amount in plain decimal notation, money in whole đồng ("500000000000"). Dates,
   * periods and deadlines: the period's one spelling ("2021-04-20", "2025-06", "2021..2025"). Citations: the symbol,
   * normalised ("08-NQ/TU"), or the number alone. Names: the name. Headings: their number. Footnotes: their mark.
   */
  readonly value?: string;
  /** The upper end of a range. */
  readonly to?: string;
  /** The whole of a ratio. */
  readonly of?: string;
  /** The unit's code: "đồng", "ha", "m³/ngày đêm"; of what has no known unit the noun that is counted. */
  readonly unit?: string;
  /** The power of ten of the word in which it was told: 9 of "500 tỷ đồng". */
  readonly scale?: number;
  /** The number stands in another notation than Vietnam's, and was read so. */
  readonly notation?: OtherNotation;
  readonly approximation?: readonly Approximation[];
  /** Which way a growth goes. */
  readonly direction?: 'up' | 'down' | 'level';
  /** What a growth is measured against: "so với cùng kỳ". */
  readonly against?: string;
  /** The period that the sentence gives to a figure, as a period's one spelling. */
  readonly period?: string;
  /** The place that the sentence gives to a figure. */
  readonly place?: string;
  /** What the figure is of, in the words of the text. */
  readonly subject?: string;
  readonly family?: SymbolFamily;
  /** The kind of a cited document as it is written: "Nghị quyết". */
  readonly documentType?: string;
  readonly issuer?: string;
  /** The day of a cited document. */
  readonly day?: string;
  /** Of a heading: how deep, from 1. Of a member of a list: how deep. */
  readonly level?: number;
  /** Of a footnote's mark in the text `mark`, of the note itself `note`. */
  readonly role?: 'mark' | 'note';
  /** It stands on a page that was recognised from its picture: less sure than what was typed. */
  readonly scanned?: true;
}
