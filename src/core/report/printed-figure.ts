/** A figure as it was read back from a finished file: its address and the words on the paper, with plain spaces. */
export interface PrintedFigure {
  readonly address: string;
  readonly printed: string;
}
