/** The trace of a figure, on its page and in the panel alike. */
import type { ReactNode } from 'react';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import type { Trace, TraceRecord } from '#web/figure/page.ts';
import { StandingSection } from '#web/figure/standing-view.tsx';
import { CopyButton } from '#web/parts/copy-button.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { Icon } from '#web/parts/icon.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import type { Turn } from '#web/parts/turn-pages.ts';
import { useFrame, useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { label } from '#words/labels.ts';
import { traceWords } from '#words/ui/trace.ts';

/** `under`: the heading that its parts stand below. */
export const TraceView = ({ trace, under }: { readonly trace: Trace; readonly under: 'h1' | 'h2' }) => {
  const { language } = useFrame();
  const words = useWords(traceWords);
  return (
    <div className="trace">
      <p className="trace-value">
        {trace.cell.printed !== undefined ? (
          <MixedText>{trace.cell.printed}</MixedText>
        ) : (
          <span className="trace-none">
            <Icon name="no-data" /> {label(language, 'figureState', trace.cell.state)}
          </span>
        )}
      </p>
      {trace.cell.forReader && <p role="note">{words.forReader}</p>}
      <Facts trace={trace} />
      <StandingSection standing={trace.standing} under={under} />
      {trace.cell.missing && (
        <Missing missing={trace.cell.missing} cell={trace.cell} ahead={trace.ahead} under={under} />
      )}
      {trace.parts.rows.length > 0 && (
        <Section under={under} title={words.parts}>
          <ul className="trace-parts">
            {trace.parts.rows.map((part) => (
              <li key={part.cell.address}>
                <span>
                  <MixedText>{part.name}</MixedText>
                </span>
                <FigureCell cell={part.cell} absent="brief" />
              </li>
            ))}
          </ul>
          <Others turn={trace.parts.turn} of={words.parts} trace={trace} under={under} />
        </Section>
      )}
      {trace.records.rows.length > 0 && (
        <Section under={under} title={words.records}>
          <ol className="trace-records">
            {trace.records.rows.map((record) => (
              <RecordItem key={record.key} record={record} />
            ))}
          </ol>
          <Others turn={trace.records.turn} of={words.records} trace={trace} under={under} />
        </Section>
      )}
      {trace.history.length > 0 && (
        <Section under={under} title={words.history}>
          <ol className="trace-history">
            {trace.history.map((past) => (
              <li key={past.sequence}>
                <strong>
                  <MixedText>{past.printed}</MixedText>
                </strong>{' '}
                <span>
                  {past.instant} · {words.historyEntry(String(past.sequence))}
                </span>
              </li>
            ))}
          </ol>
        </Section>
      )}
      <Section under={under} title={words.address}>
        <p className="small soft">
          <MixedText>{words.addressOf(trace.name)}</MixedText>
        </p>
        <code className="trace-address">{trace.cell.address}</code>
        <div className="trace-actions">
          <CopyButton text={trace.cell.address}>{words.copyAddress}</CopyButton>
          <CopyButton text={trace.citation}>{words.copyCitation}</CopyButton>
          <a href={trace.api}>{words.api}</a>
        </div>
        <p className="trace-sequence">{words.journal(String(trace.sequence))}</p>
      </Section>
    </div>
  );
};

interface OthersProps {
  readonly turn: Turn | undefined;
  readonly of: string;
  readonly trace: Trace;
  readonly under: 'h1' | 'h2';
}

/** What of a long list is not shown: on the figure's page it is turned, the panel leads there. */
const Others = ({ turn, of, trace, under }: OthersProps) => {
  const words = useWords(traceWords);
  const number = useNumber();
  const { figure } = useLinks();
  if (!turn || under === 'h1') return <TurnLinks turn={turn} of={of} />;
  return (
    <p>
      <a href={figure(trace.cell.address)}>{words.more(number(turn.total - turn.to))}</a>
    </p>
  );
};

const Section = ({
  title,
  under,
  children,
}: {
  readonly title: string;
  readonly under: 'h1' | 'h2';
  readonly children: ReactNode;
}) => {
  const Heading = under === 'h1' ? 'h2' : 'h3';
  return (
    <section className="trace-section">
      <Heading>{title}</Heading>
      {children}
    </section>
  );
};

const Facts = ({ trace }: { readonly trace: Trace }) => {
  const words = useWords(traceWords);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.value, trace.stored === undefined ? undefined : `${trace.stored} ${trace.unit ?? ''}`],
    [words.approximation, trace.stored === undefined ? undefined : trace.approximation],
    [words.asOf, trace.asOf],
    [words.state, trace.state],
    [words.standing, trace.standing.name === 'none' ? undefined : trace.standing.said],
    [words.howMade, [trace.formula, trace.counted].filter(Boolean).join(': ')],
    [words.law, trace.law],
  ];
  return (
    <dl className="trace-facts">
      {rows.flatMap(([name, text]) =>
        text === undefined
          ? []
          : [
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <MixedText>{text}</MixedText>
                </dd>
              </div>,
            ],
      )}
    </dl>
  );
};

const Missing = ({
  missing,
  cell,
  ahead,
  under,
}: {
  readonly missing: NonNullable<Trace['cell']['missing']>;
  readonly cell: Trace['cell'];
  readonly ahead: Trace['ahead'];
  readonly under: 'h1' | 'h2';
}) => {
  const words = useWords(traceWords);
  const { figureOn } = useLinks();
  return (
    <Section under={under} title={words.missing}>
      <p>
        <MixedText>{words.missingWhat(missing.what)}</MixedText>.
      </p>
      <p>
        <MixedText>{missing.from === undefined ? words.noOwner : words.missingFrom(missing.from)}</MixedText>.{' '}
        {ahead === undefined && (missing.since === undefined ? words.missingNever : words.missingSince(missing.since))}
        {ahead !== undefined && (
          <>
            {words.ahead(ahead.printed)}. <a href={figureOn(cell.address, ahead.day)}>{words.aheadLink}</a>
          </>
        )}
        .
      </p>
    </Section>
  );
};

const LONG = 90;
/** Long names end at a word; the whole stands in the tip and on the document's page. */
const clip = (text: string): string => (text.length <= LONG ? text : `${text.slice(0, text.lastIndexOf(' ', LONG))} …`);

const RecordItem = ({ record }: { readonly record: TraceRecord }) => {
  const words = useWords(traceWords);
  const { programme } = useFrame();
  const { page } = useLinks();
  const linked = (title: string, path: string | undefined): ReactNode =>
    path === undefined || !programme ? (
      <MixedText>{title}</MixedText>
    ) : (
      <a href={page(path)}>
        <MixedText>{title}</MixedText>
      </a>
    );
  return (
    <li>
      <span className="trace-record-name">{linked(record.name, record.path)}</span>
      <span className="trace-record-meta">
        {record.kind}, {words.version(String(record.version))}
      </span>
      {record.source && (
        <span className="trace-record-source">
          {words.document}:{' '}
          <span title={record.source.title}>{linked(clip(record.source.title), record.source.path)}</span>
          {record.source.at !== undefined && (
            <>
              , <RecordText>{record.source.at}</RecordText>
            </>
          )}
        </span>
      )}
      <span className="trace-record-meta">
        {words.author}: <MixedText>{record.author}</MixedText> · {record.instant}
      </span>
    </li>
  );
};
