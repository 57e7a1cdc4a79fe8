/** The text of a report as it was read, with what was found in it and each remark at its place. */
import { Fragment } from 'react';
import { useWords } from '#web/frame/frame.tsx';
import type { TextPiece } from '#web/review/page.ts';
import { reviewWords } from '#words/ui/review.ts';

interface TextPaneProps {
  /** None: the text is too long to be shown. */
  readonly pieces: readonly TextPiece[];
}

export const TextPane = ({ pieces }: TextPaneProps) => {
  const words = useWords(reviewWords);
  return (
    <div className="review-pane">
      <h3>{words.text}</h3>
      {pieces.length === 0 ? (
        <p className="soft">{words.tooLong}</p>
      ) : (
        <div className="review-text" lang="vi" tabIndex={0} role="region" aria-label={words.text}>
          {pieces.map((piece, at) => (
            <Piece key={at} piece={piece} />
          ))}
        </div>
      )}
    </div>
  );
};

const Piece = ({ piece }: { readonly piece: TextPiece }) => {
  const words = useWords(reviewWords);
  const { remark, opens, severity, claim } = piece;
  const text = <Wrapped piece={piece} />;
  const inner = claim === undefined ? text : <span className={`claim claim-${claim}`}>{text}</span>;
  if (remark === undefined || severity === undefined) return inner;
  return (
    <mark className={`review-mark review-${severity}`} {...(opens && { id: `cho-${remark}` })}>
      {inner}
      {opens && (
        <a className="review-number" href={`#y-${remark}`} aria-label={words.toRemark(String(remark))}>
          {remark}
        </a>
      )}
    </mark>
  );
};

/** A line that is very long may wrap at more places, or a browser is long at it. */
const Wrapped = ({ piece: { text, wraps = [] } }: { readonly piece: TextPiece }) => (
  <>
    {text.slice(0, wraps[0])}
    {wraps.map((from, at) => (
      <Fragment key={from}>
        <wbr />
        {text.slice(from, wraps[at + 1])}
      </Fragment>
    ))}
  </>
);
