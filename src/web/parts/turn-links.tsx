/** Which part of a long list is shown, and the way to the others: links by number, which need no script. */
import { Link } from 'react-router';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { turnNumbers, type Turn } from '#web/parts/turn-pages.ts';
import { shellWords } from '#words/ui/shell.ts';

interface TurnLinksProps {
  readonly turn: Turn | undefined;
  /** The list's name, where a page has several. */
  readonly of?: string;
}

export const TurnLinks = ({ turn, of }: TurnLinksProps) => {
  const words = useWords(shellWords);
  const printed = useNumber();
  const { here } = useLinks();
  if (!turn) return null;
  const { name, page, last } = turn;
  const to = (target: number): string => here({ dong: undefined, [name]: target === 1 ? undefined : String(target) });
  return (
    <nav className="views turn" aria-label={of === undefined ? words.turn : words.turnOf(of)}>
      <span>{words.turnRows(printed(turn.from), printed(turn.to), printed(turn.total))}</span>
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev" preventScrollReset>
          {words.turnBefore}
        </Link>
      )}
      {turnNumbers(turn).map((target, index) =>
        target === undefined ? (
          // Each gap stands between two numbers of its own.
          <span key={`gap-${index < 2 ? 'before' : 'behind'}`} aria-hidden="true">
            …
          </span>
        ) : (
          <Link
            key={target}
            to={to(target)}
            aria-label={words.turnTo(printed(target))}
            aria-current={target === page ? 'page' : undefined}
            preventScrollReset
          >
            {printed(target)}
          </Link>
        ),
      )}
      {page < last && (
        <Link to={to(page + 1)} rel="next" preventScrollReset>
          {words.turnNext}
        </Link>
      )}
    </nav>
  );
};
