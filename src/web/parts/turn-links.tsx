/** Which part of a long table is shown, and the way to the others. */
import { Link } from 'react-router';
import { useFrame, useLinks, useWords } from '#web/frame/frame.tsx';
import type { Turn } from '#web/parts/turn-pages.ts';
import { shellWords } from '#words/ui/shell.ts';

export const TurnLinks = ({ turn }: { readonly turn: Turn | undefined }) => {
  const words = useWords(shellWords);
  const { language } = useFrame();
  const { here } = useLinks();
  if (!turn) return null;
  const { page, last } = turn;
  const printed = (value: number): string => value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
  const to = (target: number): string => here({ dong: undefined, trang: target === 1 ? undefined : String(target) });
  return (
    <nav className="views" aria-label={words.turn}>
      <span>{words.turnRows(printed(turn.from), printed(turn.to), printed(turn.total))}</span>
      {page > 1 && (
        <Link to={to(1)} preventScrollReset>
          {words.turnFirst}
        </Link>
      )}
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev" preventScrollReset>
          {words.turnBefore}
        </Link>
      )}
      {page < last && (
        <Link to={to(page + 1)} rel="next" preventScrollReset>
          {words.turnNext}
        </Link>
      )}
      {page < last && (
        <Link to={to(last)} preventScrollReset>
          {words.turnLast}
        </Link>
      )}
    </nav>
  );
};
