/** Figures by the text of their address, as the specification writes it. */
import { parseAddress, type Address } from '#core/address/address.ts';
import * as evaluate from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import type { Outcome } from '#core/problem.ts';
import type { View } from '#core/facts/view.ts';

/** Throws Error for a text that is no address. */
export const addressFrom = (text: string): Address => {
  const read = parseAddress(text);
  if (!read.ok) throw new Error(`no address: ${text}`);
  return read.value;
};

export const figureByText = (view: View, text: string): Figure => evaluate.figureAt(view, addressFrom(text));

export const evaluateText = (view: View, text: string): Outcome<Figure> => {
  const read = parseAddress(text);
  return read.ok ? evaluate.evaluateFigure(view, read.value) : read;
};
