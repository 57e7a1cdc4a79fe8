/** Two wordings in one: what is gone struck out, what is new underlined, both said in words to who listens. */
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { useWords } from '#web/frame/frame.tsx';
import type { ShownPiece } from '#web/report/returned/page.ts';
import { returnedFileWords } from '#words/ui/returned-file.ts';

export const DiffText = ({ pieces }: { readonly pieces: readonly ShownPiece[] }) => {
  const words = useWords(returnedFileWords);
  return (
    <span className="word-diff">
      {pieces.map(({ kind, text }, index) => {
        if (kind === 'same') return <RecordText key={index}>{text}</RecordText>;
        const Mark = kind === 'gone' ? 'del' : 'ins';
        return (
          <Mark key={index}>
            <span className="ds-sr-only"> [{kind === 'gone' ? words.gone : words.fresh} </span>
            <RecordText>{text.trimEnd()}</RecordText>
            <span className="ds-sr-only">] </span>
          </Mark>
        );
      })}
    </span>
  );
};

export const Told = ({ of, items }: { readonly of: string; readonly items: readonly string[] }) =>
  items.length === 0 ? null : (
    <p className="small">
      {of} <MixedText>{items.join('; ')}</MixedText>
    </p>
  );
