/** One search over all programmes that the reader may see. */
import { findEverywhere } from '#app/read/find-everywhere.ts';
import { everywherePage, type EverywherePage } from '#web/find/everywhere-page.ts';
import { Marked } from '#web/find/view.tsx';
import { asked } from '#web/forms/query.ts';
import { useNumber, useWords } from '#web/frame/frame.tsx';
import { page, type PageProps } from '#web/frame/page.ts';
import { ShortcutSwitch } from '#web/frame/search.tsx';
import { Shell } from '#web/frame/shell.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { turnTo } from '#web/parts/turn-pages.ts';
import { findWords } from '#words/ui/find.ts';
import { shellWords } from '#words/ui/shell.ts';

/** Workspaces of a page: each that was not read yet is read. */
const AT_ONCE = 10;

export const loader = page(async ({ app, url, language }) => {
  const text = asked(url, 'tim');
  const { title } = findWords[language];
  if (text === undefined) return { text, head: title };
  let turn: ReturnType<typeof turnTo> | undefined;
  const found = await findEverywhere(app, text, (all) => (turn = turnTo(url, all, { size: AT_ONCE })));
  return { text, found: everywherePage(language, text, found, turn?.turn), head: `${text} · ${title}` };
});

export { meta } from '#web/frame/head.ts';

const Everywhere = ({ loaderData: { text = '', found } }: PageProps<typeof loader>) => {
  const words = useWords(findWords);
  return (
    <Shell>
      <h1>{words.title}</h1>
      {found ? <Results text={text} found={found} /> : <p className="page-lead">{words.everywhereLead}</p>}
      <ShortcutSwitch />
    </Shell>
  );
};
export default Everywhere;

const Results = ({ text, found }: { readonly text: string; readonly found: EverywherePage }) => {
  const words = useWords(findWords);
  const printed = useNumber();
  const told = !found.hasWords
    ? words.noWords
    : found.total === 0
      ? `${words.nowhere(text)} ${words.nowhereHint}`
      : found.turn
        ? words.foundPart(printed(found.total), text)
        : words.foundIn(printed(found.total), text, printed(found.programmes.length));
  return (
    <>
      <p className="found-count" role="status">
        <MixedText>{told}</MixedText>
      </p>
      <TurnLinks turn={found.turn} of={words.places} />
      {found.programmes.map((one) => (
        <Programme key={one.key} one={one} />
      ))}
      <TurnLinks turn={found.turn} of={words.places} />
    </>
  );
};

const Programme = ({ one }: { readonly one: EverywherePage['programmes'][number] }) => {
  const [words, shell] = [useWords(findWords), useWords(shellWords)];
  const printed = useNumber();
  const id = `found-${one.key}`;
  return (
    <section className="found" aria-labelledby={id}>
      <h2 id={id}>
        {one.shared ? (
          <MixedText>{words.sharedOf(one.place)}</MixedText>
        ) : (
          <>
            <a href={one.path}>
              <RecordText>{one.short}</RecordText>
            </a>{' '}
            <span className="soft small">
              <RecordText>{one.place}</RecordText>
            </span>
          </>
        )}
      </h2>
      <p className="soft small">
        {words.countOn(printed(one.count), one.day)} {one.teaching && shell.teaching}
      </p>
      <ol className="found-list">
        {one.rows.map((row) => (
          <li key={row.key}>
            <a href={row.path}>
              <Marked parts={row.name} />
            </a>
            <span className="soft small">
              {' · '}
              {row.kind}
            </span>
            {row.text.length > 0 && (
              <p className="soft small">
                <Marked parts={row.text} />
              </p>
            )}
          </li>
        ))}
      </ol>
      {(one.count > one.rows.length || one.cut) && (
        <p>
          <a href={one.all}>{words.allIn(one.shared ? one.place : one.short)}</a>
        </p>
      )}
    </section>
  );
};
