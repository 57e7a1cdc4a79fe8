/** What a thing is: names and values, one a line. Rows without a value fall out. */
import type { ReactNode } from 'react';
import { MixedText, markedText } from '#web/parts/record-text.tsx';

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

export const Facts = ({ facts }: { readonly facts: readonly (Fact | undefined)[] }) => (
  <dl className="facts">
    {facts.map(
      (fact) =>
        fact !== undefined && (
          <div key={fact.name}>
            <dt>
              <MixedText>{fact.name}</MixedText>
            </dt>
            <dd>{markedText(fact.value)}</dd>
          </div>
        ),
    )}
  </dl>
);
