/** How a document stands: a mark, a word, and what ended it. */
import { Link } from 'react-router';
import type { IconName } from '#web/parts/icon.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import type { StandingText } from '#web/document/page.ts';
import { useLinks } from '#web/frame/frame.tsx';

const MARKS: Readonly<Record<StandingText['state'], IconName>> = {
  'in-force': 'reached',
  revoked: 'cancelled',
  replaced: 'cancelled',
  ahead: 'pending',
  undated: 'no-data',
  'no-force': 'neutral',
};

export const StandingTag = ({ standing }: { readonly standing: StandingText }) => (
  <StateTag mark={MARKS[standing.state]}>{standing.name}</StateTag>
);

export const StandingLine = ({ standing }: { readonly standing: StandingText }) => {
  const { page } = useLinks();
  return (
    <>
      <StandingTag standing={standing} />
      {standing.ended && (
        <span className="under small">
          {standing.ended.how}{' '}
          <Link to={page(standing.ended.by.path)}>
            <MixedText>{standing.ended.by.title}</MixedText>
          </Link>
        </span>
      )}
    </>
  );
};
