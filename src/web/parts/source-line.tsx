/** Where a sentence or a record comes from. */
import { Link } from 'react-router';
import { RecordText } from '#web/parts/record-text.tsx';
import { useLinks } from '#web/frame/frame.tsx';
import type { SourceText } from '#web/parts/source-text.ts';

export const SourceLine = ({ source }: { readonly source: SourceText }) => {
  const { page } = useLinks();
  return (
    <span className="source-line" title={source.full}>
      {source.path ? (
        <Link to={page(source.path)}>
          <RecordText>{source.title}</RecordText>
        </Link>
      ) : (
        <RecordText>{source.title}</RecordText>
      )}
      {source.at !== undefined && (
        <>
          , <RecordText>{source.at}</RecordText>
        </>
      )}
    </span>
  );
};

interface SaidByProps {
  readonly agency: string | undefined;
  readonly source: SourceText;
}

/** Who said something, where it is known, and where that stands. */
export const SaidBy = ({ agency, source }: SaidByProps) => (
  <p className="small soft">
    {agency !== undefined && (
      <>
        <RecordText>{agency}</RecordText> ·{' '}
      </>
    )}
    <SourceLine source={source} />
  </p>
);
