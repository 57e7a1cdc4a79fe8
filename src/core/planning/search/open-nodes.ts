/** Parts of the question that are still open, the most promising first; among equals the last that came in. */
import type { Basis } from '#core/planning/search/linear.ts';
import type { Domain, IntegerRow } from '#core/planning/search/programme.ts';

export interface OpenNode {
  readonly domain: Domain;
  /** The column whose parting has made it; the rows have not seen it yet. */
  readonly changed: readonly number[] | undefined;
  readonly cuts: readonly IntegerRow[];
  readonly depth: number;
  /** Nothing in it costs less, beside the constant. */
  readonly least: bigint;
  /** What it may cost, about: the order of search, and no promise. */
  readonly estimate: number;
  readonly basis?: Basis | undefined;
}

export interface OpenNodes {
  readonly add: (node: OpenNode) => void;
  readonly take: () => OpenNode | undefined;
  readonly all: () => readonly OpenNode[];
  readonly isEmpty: () => boolean;
}

interface Entry {
  readonly node: OpenNode;
  readonly order: number;
}

const before = (a: Entry, b: Entry): boolean =>
  a.node.estimate < b.node.estimate || (a.node.estimate === b.node.estimate && a.order > b.order);

/** A heap. */
export const openNodes = (): OpenNodes => {
  const heap: Entry[] = [];
  let order = 0;
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b] as Entry, heap[a] as Entry];
  };
  const isBefore = (a: number, b: number): boolean => before(heap[a] as Entry, heap[b] as Entry);
  const rise = (from: number): void => {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(at, parent)) return;
      swap(at, parent);
      at = parent;
    }
  };
  const sink = (): void => {
    let at = 0;
    for (;;) {
      let first = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < heap.length && isBefore(child, first)) first = child;
      if (first === at) return;
      swap(at, first);
      at = first;
    }
  };
  return {
    add: (node) => {
      order += 1;
      heap.push({ node, order });
      rise(heap.length - 1);
    },
    take: () => {
      const top = heap[0];
      const last = heap.pop();
      if (top === undefined || last === undefined) return undefined;
      if (heap.length > 0) {
        heap[0] = last;
        sink();
      }
      return top.node;
    },
    all: () => heap.map(({ node }) => node),
    isEmpty: () => heap.length === 0,
  };
};
