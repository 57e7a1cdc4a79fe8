/** A list of one line each, without marks. */
import type { ReactNode } from 'react';

interface PlainListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** The line of an item. */
  readonly children: (item: T) => ReactNode;
}

export const PlainList = <T,>({ items, keyOf, children }: PlainListProps<T>) => (
  <ul className="plain-list">
    {items.map((item) => (
      <li key={keyOf(item)}>{children(item)}</li>
    ))}
  </ul>
);

/** Of records. */
export const recordKey = ({ id }: { readonly id: string }): string => id;
