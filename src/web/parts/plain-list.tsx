/** A list of one line each, without marks. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLinks } from '#web/frame/frame.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
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

interface LinkListProps {
  readonly title: string;
  readonly items: Turned<{ readonly id: string; readonly path: string; readonly name: string }>;
}

/** Records by their names, each leading to its page. */
export const LinkList = ({ title, items }: LinkListProps) => {
  const { page } = useLinks();
  return (
    <PlainList title={title} items={items} keyOf={recordKey}>
      {({ path, name }) => (
        <Link to={page(path)}>
          <MixedText>{name}</MixedText>
        </Link>
      )}
    </PlainList>
  );
};
