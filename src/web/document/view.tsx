/** The blocks of one document's page. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { Facts } from '#web/parts/facts.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { MixedText, RecordText, useTextLanguage } from '#web/parts/record-text.tsx';
import { SourceLine } from '#web/parts/source-line.tsx';
import { StandingLine, StandingTag } from '#web/document/standing.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import type { Cell } from '#web/parts/cell.ts';
import type { ChainLink, DocumentPage, NamedDocument } from '#web/document/page.ts';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import type { Turned } from '#web/parts/turn-pages.ts';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { documentsWords } from '#words/ui/documents.ts';

const DocumentList = ({ documents }: { readonly documents: readonly NamedDocument[] }) => {
  const { page } = useLinks();
  return (
    <ul className="plain-list">
      {documents.map((one) => (
        <li key={one.id}>
          <Link to={page(one.path)}>
            <MixedText>{one.title}</MixedText>
          </Link>
          {one.subject !== undefined && (
            <span className="soft">
              {' '}
              <RecordText>{one.subject}</RecordText>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
};

export const DocumentFacts = ({ seen }: { readonly seen: DocumentPage }) => {
  const words = useWords(documentsWords);
  const open = <StateTag mark="no-data">{words.notStated}</StateTag>;
  return (
    <Facts
      facts={[
        { name: words.standing, value: <StandingLine standing={seen.standing} /> },
        { name: words.symbol, value: seen.symbol ?? open },
        seen.reading === undefined
          ? undefined
          : {
              name: words.reading,
              value: (
                <>
                  <MixedText>{seen.reading}</MixedText>
                  {seen.readingDiffers && (
                    <span className="under">
                      <StateTag mark="stuck">{words.readingDiffers}</StateTag>
                    </span>
                  )}
                </>
              ),
            },
        { name: words.kind, value: seen.kind },
        { name: words.issuer, value: seen.issuer ?? open },
        { name: words.date, value: <FigureCell cell={seen.date} absent="brief" /> },
        seen.cutoff === undefined ? undefined : { name: words.cutoff, value: seen.cutoff },
        seen.standing.amendedBy.length > 0
          ? { name: words.amendedBy, value: <DocumentList documents={seen.standing.amendedBy} /> }
          : undefined,
        seen.standing.extendedBy.length > 0
          ? { name: words.extendedBy, value: <DocumentList documents={seen.standing.extendedBy} /> }
          : undefined,
        seen.programmes.length > 0 ? { name: words.resolutionOf, value: seen.programmes.join('; ') } : undefined,
        seen.note === undefined ? undefined : { name: words.note, value: seen.note },
        seen.source && { name: words.source, value: <SourceLine source={seen.source} /> },
      ]}
    />
  );
};

export const DocumentChain = ({ seen }: { readonly seen: DocumentPage }) => {
  const words = useWords(documentsWords);
  const number = useNumber();
  const languageOf = useTextLanguage();
  return (
    <TitledBlock title={words.chain}>
      {seen.graph === undefined ? (
        <p className="soft">{words.chainNone}</p>
      ) : (
        <>
          <div
            className="relation-picture"
            lang={languageOf(seen.graph)}
            role="img"
            aria-label={words.graph}
            dangerouslySetInnerHTML={{ __html: seen.graph }}
          />
          {seen.drawn < seen.related && (
            <p className="small soft">{words.graphSome(number(seen.drawn), number(seen.related))}</p>
          )}
          <div className="columns">
            {seen.actedOn.rows.length > 0 && (
              <section>
                <h3>{words.actedOn}</h3>
                <Chain links={seen.actedOn.rows} />
                <TurnLinks turn={seen.actedOn.turn} of={words.actedOn} />
              </section>
            )}
            {seen.acts.rows.length > 0 && (
              <section>
                <h3>{words.acts}</h3>
                <Chain links={seen.acts.rows} />
                <TurnLinks turn={seen.acts.turn} of={words.acts} />
              </section>
            )}
          </div>
        </>
      )}
    </TitledBlock>
  );
};

const Chain = ({ links }: { readonly links: readonly ChainLink[] }) => {
  const { page } = useLinks();
  return (
    <ul className="chain">
      {links.map((link) => (
        <li key={link.key}>
          <span className="chain-how">{link.how}</span>{' '}
          <Link to={page(link.document.path)}>
            <MixedText>{link.document.title}</MixedText>
          </Link>{' '}
          <StandingTag standing={link.standing} />
          {link.document.subject !== undefined && (
            <span className="under small soft">
              <RecordText>{link.document.subject}</RecordText>
            </span>
          )}
          {link.note !== undefined && (
            <span className="under small soft">
              <RecordText>{link.note}</RecordText>
            </span>
          )}
          {link.further.length > 0 && <Chain links={link.further} />}
        </li>
      ))}
    </ul>
  );
};

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

const ITEMS_SHOWN = 8;

const Listing = ({
  title,
  items,
  count,
}: {
  readonly title: string;
  readonly items: Turned<Listed & { readonly left?: readonly string[] }>;
  readonly count?: Cell;
}) => {
  if (items.rows.length === 0) return null;
  return (
    <section className="listing">
      <h3>
        {title}
        {count && (
          <>
            : <FigureCell cell={count} />
          </>
        )}
      </h3>
      <ShownAndMore items={items.rows}>{(shown) => <ListedItems items={shown} />}</ShownAndMore>
      <TurnLinks turn={items.turn} of={title} />
    </section>
  );
};

/** A long list shows its beginning; the rest opens, and is printed whole. */
const ShownAndMore = <Item,>({
  items,
  children,
}: {
  readonly items: readonly Item[];
  readonly children: (shown: readonly Item[]) => ReactNode;
}) => {
  const words = useWords(documentsWords);
  if (items.length <= ITEMS_SHOWN + 2) return children(items);
  return (
    <>
      {children(items.slice(0, ITEMS_SHOWN))}
      <details>
        <summary className="small">{words.showRest}</summary>
        {children(items.slice(ITEMS_SHOWN))}
      </details>
    </>
  );
};

const ListedItems = ({ items }: { readonly items: readonly (Listed & { readonly left?: readonly string[] })[] }) => {
  const words = useWords(documentsWords);
  const { page } = useLinks();
  return (
    <ul>
      {items.map((one) => (
        <li key={one.id}>
          <Link to={page(one.path)}>
            <MixedText>{one.name}</MixedText>
          </Link>
          {one.left && one.left.length > 0 && (
            <span className="soft">
              {' '}
              (<MixedText>{words.fallsStill(one.left.join(', '))}</MixedText>)
            </span>
          )}
        </li>
      ))}
    </ul>
  );
};

export const DocumentStands = ({ seen: { stands } }: { readonly seen: DocumentPage }) => {
  const words = useWords(documentsWords);
  const nothing =
    stands.objectives.rows.length +
      stands.works.rows.length +
      stands.steps.rows.length +
      stands.tasks.rows.length +
      stands.documents.rows.length ===
    0;
  return (
    <TitledBlock title={words.stands}>
      {nothing && <p className="soft">{words.standsNone}</p>}
      <div className="listings">
        <Listing title={words.objectives} items={stands.objectives} count={stands.counts.objectives} />
        <Listing title={words.works} items={stands.works} count={stands.counts.works} />
        <Listing title={words.steps} items={stands.steps} count={stands.counts.steps} />
        <Listing title={words.documents} items={stands.documents} />
        <Listing title={words.tasks} items={stands.tasks} />
      </div>
    </TitledBlock>
  );
};

export const DocumentFalls = ({ seen }: { readonly seen: DocumentPage }) => {
  const words = useWords(documentsWords);
  const { documents, baseless, others, steps } = seen.falls;
  if (documents.rows.length + baseless.rows.length + others.rows.length === 0 && !steps) return null;
  const ended = seen.standing.ended !== undefined;
  return (
    <TitledBlock title={ended ? words.fallen : words.falls} lead={words.fallsLead}>
      <div className="listings">
        {documents.rows.length > 0 && (
          <section className="listing">
            <h3>{words.fallsDocuments}</h3>
            <DocumentList documents={documents.rows} />
            <TurnLinks turn={documents.turn} of={words.fallsDocuments} />
          </section>
        )}
        <Listing title={words.fallsNoBasis} items={baseless} />
        <Listing title={words.fallsOther} items={others} />
        {steps && <Listing title={words.fallsSteps} items={seen.stands.steps} />}
      </div>
    </TitledBlock>
  );
};

export const DocumentTells = ({ tells }: { readonly tells: DocumentPage['tells'] }) => {
  const words = useWords(documentsWords);
  return (
    <TitledBlock title={words.tells} {...(tells.length > 0 && { lead: words.tellsLead })}>
      {tells.length === 0 ? (
        <p className="soft">{words.tellsNone}</p>
      ) : (
        <div className="narrow-table">
          <DataTable
            caption={words.tells}
            quiet
            rows={tells}
            rowKey={(one) => one.cell.address}
            columns={[
              { key: 'subject', title: words.subjectColumn, heads: true, cell: (one) => one.subject },
              { key: 'count', title: words.countColumn, align: 'end', cell: (one) => <FigureCell cell={one.cell} /> },
            ]}
          />
        </div>
      )}
    </TitledBlock>
  );
};
