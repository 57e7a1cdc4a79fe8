/** Results of a search, by kind, the words that were looked for marked. */
import { Link } from 'react-router';
import type { MarkedPart } from '#core/text/mark-words.ts';
import { pathPart } from '#http/own-path.ts';
import type { SearchedSubject } from '#core/query/searched.ts';
import { ShortcutSwitch } from '#web/frame/search.tsx';
import { useFrame, useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { EVERYWHERE_PATH, everywherePath } from '#web/find/paths.ts';
import type { FindPage, FoundRow } from '#web/find/page.ts';
import { findWords } from '#words/ui/find.ts';

interface Seen extends FindPage {
  readonly text: string | undefined;
  readonly only: SearchedSubject | undefined;
}

export const FindView = ({ seen }: { readonly seen: Seen }) => {
  const words = useWords(findWords);
  return (
    <>
      <h1>{words.title}</h1>
      {seen.text === undefined ? <p className="page-lead">{words.lead}</p> : <Results seen={seen} text={seen.text} />}
      <p>
        <a href={seen.text === undefined ? EVERYWHERE_PATH : everywherePath(seen.text)}>{words.toEverywhere}</a>
      </p>
      <ShortcutSwitch />
    </>
  );
};

const Results = ({ seen, text }: { readonly seen: Seen; readonly text: string }) => {
  const words = useWords(findWords);
  const printed = useNumber();
  return (
    <>
      <p className="found-count" role="status">
        <Told seen={seen} text={text} />
      </p>
      {seen.cut !== undefined && <p className="soft">{words.cut(printed(seen.cut))}</p>}
      {seen.kinds.length > 1 && <Kinds seen={seen} />}
      {seen.shown.map((kind) => (
        <Kind key={kind.subject} kind={kind} alone={seen.only !== undefined} />
      ))}
    </>
  );
};

const Told = ({ seen, text }: { readonly seen: Seen; readonly text: string }) => {
  const words = useWords(findWords);
  const printed = useNumber();
  const day = useFrame().asOf?.printed ?? '';
  if (!seen.hasWords) return words.noWords;
  if (seen.total === 0)
    return (
      <>
        <MixedText>{words.none(text, day)}</MixedText> {words.noneHint}
      </>
    );
  const [kind] = seen.only === undefined ? [] : seen.shown;
  const count = printed(seen.total);
  return <MixedText>{kind ? words.foundOf(kind.title, count, text, day) : words.found(count, text, day)}</MixedText>;
};

const Kinds = ({ seen }: { readonly seen: Seen }) => {
  const words = useWords(findWords);
  const printed = useNumber();
  const { here } = useLinks();
  const to = (loai: string | undefined): string => here({ loai, trang: undefined });
  return (
    <nav className="views found-kinds" aria-label={words.kinds}>
      <Link to={to(undefined)} aria-current={seen.only === undefined ? 'true' : undefined}>
        {words.allKinds}
      </Link>
      {seen.kinds.map(({ subject, title, count }) => (
        <Link key={subject} to={to(subject)} aria-current={seen.only === subject ? 'true' : undefined}>
          {title} <span className="soft">{printed(count)}</span>
        </Link>
      ))}
    </nav>
  );
};

const Kind = ({ kind, alone }: { readonly kind: FindPage['shown'][number]; readonly alone: boolean }) => {
  const words = useWords(findWords);
  const printed = useNumber();
  const { here } = useLinks();
  const { subject, title, count, rows, turn } = kind;
  return (
    <section className="found" aria-labelledby={`found-${subject}`}>
      <h2 id={`found-${subject}`}>{title}</h2>
      <ol className="found-list" start={turn?.from}>
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ol>
      <TurnLinks turn={turn} of={title} />
      {!alone && count > rows.length && (
        <p>
          <Link to={here({ loai: subject })}>{words.more(printed(count), title)}</Link>
        </p>
      )}
    </section>
  );
};

const Row = ({ row }: { readonly row: FoundRow }) => {
  const link = useFoundLink();
  return (
    <li>
      <a href={link(row)}>
        <Marked parts={row.name} />
      </a>
      {row.programme && (
        <span className="soft small">
          {' · '}
          <RecordText>{row.programme.short}</RecordText>
        </span>
      )}
      {row.text.length > 0 && (
        <p className="soft small">
          <Marked parts={row.text} />
        </p>
      )}
    </li>
  );
};

/** A record of another programme is shown there. */
const useFoundLink = (): ((row: FoundRow) => string) => {
  const { page } = useLinks();
  const { workspace, programme } = useFrame();
  const place = `/${pathPart(workspace?.id ?? '')}`;
  const own = `${place}/${pathPart(programme?.id ?? '')}`;
  return ({ path, programme: other }) =>
    other ? `${place}/${pathPart(other.id)}${page(path).slice(own.length)}` : page(path);
};

export const Marked = ({ parts }: { readonly parts: readonly MarkedPart[] }) => {
  const { language } = useFrame();
  return (
    <span lang={language === 'vi' ? undefined : 'vi'}>
      {parts.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))}
    </span>
  );
};
