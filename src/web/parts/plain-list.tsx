/** A list of one line each, without marks. */
import type { ReactNode } from 'react';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import type { Turned } from '#web/parts/turn-pages.ts';

interface PlainListProps<T> {
  /** What the list is, where it can be turned. */
  readonly title: string;
  readonly items: Turned<T>;
  readonly keyOf: (item: T) => string;
  /** The line of an item. */
  readonly children: (item: T) => ReactNode;
}

export const PlainList = <T,>({ title, items: { rows, turn }, keyOf, children }: PlainListProps<T>) => (
  <>
    <ul className="plain-list">
      {rows.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
    <TurnLinks turn={turn} of={title} />
  </>
);

/** Of records. */
export const recordKey = ({ id }: { readonly id: string }): string => id;
