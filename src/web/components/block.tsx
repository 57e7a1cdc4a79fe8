/** A part of a page with its heading and what it means. */
import { useId, type ReactNode } from 'react';

interface BlockProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

export const Block = ({ title, lead, children }: BlockProps) => {
  const id = useId();
  return (
    <section className="block" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </section>
  );
};
