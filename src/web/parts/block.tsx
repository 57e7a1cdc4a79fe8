/** A part of a page with its heading and what it means. */
import { useId, type ReactNode } from 'react';
import { MixedText } from '#web/parts/record-text.tsx';

interface BlockProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

export const TitledBlock = ({ title, lead, children }: BlockProps) => {
  const id = useId();
  return (
    <section className="block" aria-labelledby={id}>
      <h2 id={id}>
        <MixedText>{title}</MixedText>
      </h2>
      {lead !== undefined && (
        <p className="lead">
          <MixedText>{lead}</MixedText>
        </p>
      )}
      {children}
    </section>
  );
};
