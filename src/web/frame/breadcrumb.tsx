/** Where a page stands; the last part is the page itself. */
import { Link } from 'react-router';
import { MixedText } from '#web/parts/record-text.tsx';
import { useWords } from '#web/frame/frame.tsx';
import { shellWords } from '#words/ui/shell.ts';

export interface Crumb {
  readonly title: string;
  /** Absent for the page itself. */
  readonly to?: string;
}

export const Breadcrumb = ({ crumbs }: { readonly crumbs: readonly Crumb[] }) => {
  const words = useWords(shellWords);
  return (
    <nav className="breadcrumb" aria-label={words.breadcrumb}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.title}>
            {crumb.to === undefined ? (
              <span aria-current="page">
                <MixedText>{crumb.title}</MixedText>
              </span>
            ) : (
              <Link to={crumb.to}>
                <MixedText>{crumb.title}</MixedText>
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
};
