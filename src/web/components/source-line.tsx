/** Where a sentence or a record comes from. */
import { Link } from 'react-router';
import { useLinks } from '#web/frame.tsx';
import type { SourceText } from '#web/source-text.ts';

export const SourceLine = ({ source }: { readonly source: SourceText }) => {
  const { page } = useLinks();
  return (
    <span className="source-line" title={source.full}>
      {source.path ? <Link to={page(source.path)}>{source.title}</Link> : source.title}
      {source.at !== undefined && <>, {source.at}</>}
    </span>
  );
};
