/** What was handed in: who is silent first, then agencies by collections. */
import { Link } from 'react-router';
import { readCollecting } from '#app/read/collecting/return.ts';
import { dayLookedAt } from '#app/read/collecting/season.ts';
import { endOf } from '#core/collecting/periods.ts';
import { viewOnDay } from '#core/facts/view.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { cellsIn } from '#web/parts/cell.ts';
import { FigureCell } from '#web/parts/figure.tsx';
import { isSilent } from '#core/collecting/answers.ts';
import { may } from '#core/rights/rights.ts';
import { AGENCY_QUERY, COLLECTION_QUERY } from '#web/collection/asked-reminder.ts';
import { asked } from '#web/forms/query.ts';
import { STANDING_QUERY, SUBMITTED, useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { mayWrite } from '#web/frame/may-write.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { ReturnTag } from '#web/returns/head.tsx';
import { approvePath, DUTIES_PATH, OPEN_PATH, REMIND_PATH, SETTLE_PATH } from '#web/returns/paths.ts';
import { printDayIn, printInstantIn, printPeriodIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import { collectingWords } from '#words/ui/collecting.ts';

export const loader = programmeRead(async (given) => {
  const { app, opened, reader, request, language, url } = given;
  const { workspace, programme, view } = opened;
  const day = dayLookedAt(opened);
  const lines = await readCollecting(opened, { day });
  const nameOf = (agency: string): string => view.onRecord('agency', agency)?.name ?? agency;
  const agencies = [...new Set(lines.flatMap((line) => line.agencies.map(({ agency }) => agency)))].toSorted();
  const collections = await opened.ask(() => {
    const { at } = cellsIn(language, { ...opened, view: viewOnDay(view, day) });
    return lines.map(({ collection, agencies: own }) => {
      const closed = collection.record?.steps.findLast(({ step }) => step === 'closed');
      return {
        id: collection.id,
        period: printPeriodIn(language, collection.period),
        regime: collection.regime ?? '',
        due: printDayIn(language, collection.due),
        isOpen: collection.isOpen,
        isRecorded: collection.record !== undefined,
        closed: closed && !collection.isOpen ? { by: closed.by, at: printInstantIn(language, closed.at) } : undefined,
        ...(collection.record !== undefined &&
          endOf(collection) <= day && {
            figures: {
              complete: at(addressOf('collection', collection.id, 'completeness')),
              onTime: at(addressOf('collection', collection.id, 'timeliness')),
            },
          }),
        sent: own.filter(({ sent }) => sent !== undefined).length,
        owing: own.length,
      };
    });
  });
  const cellOf = (line: (typeof lines)[number], agency: string) => {
    const found = line.agencies.find((one) => one.agency === agency);
    if (!found) return undefined;
    const { state, late, sent, progress } = found;
    return {
      state,
      stateName: label(language, 'returnState', state),
      late,
      silent: isSilent(found),
      ...(sent && { sent: printDayIn(language, sent) }),
      ...progress,
    };
  };
  return {
    collections,
    // Of a day that is not the page's own.
    ...(day !== view.asOf && { day, lookedAt: printDayIn(language, day) }),
    rows: agencies.map((agency) => ({
      agency,
      name: nameOf(agency),
      cells: lines.map((line) => ({ collection: line.collection.id, cell: cellOf(line, agency) })),
    })),
    silent: lines
      .flatMap(({ collection, agencies: own }) =>
        own.filter(isSilent).map(({ agency, late }) => ({
          collection: collection.id,
          id: agency,
          agency: nameOf(agency),
          period: printPeriodIn(language, collection.period),
          due: printDayIn(language, collection.due),
          late,
        })),
      )
      .toSorted((a, b) => b.late - a.late),
    hasDuties: view.all('duty').some((duty) => duty.programme === programme.id),
    reads: may(reader.caller, 'return:read-all', workspace.id),
    reminds: may(reader.caller, 'collection:write', workspace.id),
    settles: mayWrite({ app, request, reader }, 'collection:write', workspace.id),
    done: asked(url, 'da-lam') ?? '',
    settled: asked(url, COLLECTION_QUERY) ?? '',
    head: `${collectingWords[language].handing} · ${programme.short}`,
  };
});

export { meta } from '#web/frame/head.ts';

type HandedSeen = PageProps<typeof loader>['loaderData'];

const Handed = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(collectingWords);
  const { page } = useLinks();
  const number = useNumber();
  return (
    <>
      <h1>{words.handing}</h1>
      <p className="page-lead">
        {words.handingLead}
        {seen.lookedAt !== undefined && ` ${words.handingOn(seen.lookedAt)}`}
      </p>
      <Done seen={seen} />
      {seen.reads && (
        <p>
          <Link to={page('', { [STANDING_QUERY]: SUBMITTED })}>{words.seeSubmitted}</Link>
        </p>
      )}
      {seen.settles && (
        <p className="tools">
          <Link to={page(OPEN_PATH)}>{words.openTitle}</Link>
          {seen.collections.length > 0 && <Link to={page(SETTLE_PATH)}>{words.settleTitle}</Link>}
          <Link to={page(DUTIES_PATH)}>{words.duties}</Link>
        </p>
      )}
      {seen.collections.length === 0 ? (
        <p>
          {seen.hasDuties ? words.handingNone : words.dutiesNone}{' '}
          {seen.settles && !seen.hasDuties && <Link to={page(DUTIES_PATH)}>{words.give}</Link>}
        </p>
      ) : (
        <>
          <TitledBlock title={words.silentTitle(number(seen.silent.length))}>
            <Silent seen={seen} />
          </TitledBlock>
          <Matrix seen={seen} />
          <Collections seen={seen} />
        </>
      )}
    </>
  );
};
export default Handed;

const Done = ({ seen: { done, settled, collections } }: { readonly seen: HandedSeen }) => {
  const words = useWords(collectingWords);
  const period = collections.find(({ id }) => id === settled)?.period ?? '';
  const told =
    done === 'opened'
      ? words.opened
      : done === 'closed' || done === 'reopened'
        ? words.settledAs[done](period)
        : undefined;
  return told === undefined ? null : (
    <p role="status" className="form-saved">
      {told}
    </p>
  );
};

const Silent = ({ seen: { silent, reminds } }: { readonly seen: HandedSeen }) => {
  const words = useWords(collectingWords);
  const { page } = useLinks();
  const number = useNumber();
  if (silent.length === 0) return <StateTag mark="reached">{words.silentNone}</StateTag>;
  const letter = (collection: string, agency?: string): string =>
    page(REMIND_PATH, { [COLLECTION_QUERY]: collection, [AGENCY_QUERY]: agency });
  const all = [...Map.groupBy(silent, ({ collection }) => collection)].filter(([, { length }]) => length > 1);
  return (
    <>
      <ul>
        {silent.map(({ collection, id, agency, period, due, late }) => (
          <li key={`${collection} ${id}`}>
            <RecordText>{agency}</RecordText>: {period}, {words.due(due)} –{' '}
            <StateTag mark="late">{words.late(number(late))}</StateTag>
            {reminds && (
              <>
                {' '}
                <Link to={letter(collection, id)}>{words.letterTitle}</Link>
              </>
            )}
          </li>
        ))}
      </ul>
      {reminds && all.length > 0 && (
        <p className="tools">
          {all.map(([collection, own]) => (
            <Link key={collection} to={letter(collection)}>
              {words.letterAll(number(own.length))}: {own[0]?.period}
            </Link>
          ))}
        </p>
      )}
    </>
  );
};

/** How many have handed in, how whole and how timely each collection is, and whether it is closed, and by whom. */
const Collections = ({ seen: { collections, day, settles } }: { readonly seen: HandedSeen }) => {
  const words = useWords(collectingWords);
  const number = useNumber();
  const { page } = useLinks();
  return (
    <TitledBlock title={words.collectionsTitle}>
      <ul>
        {collections.map(({ id, period, regime, due, figures, closed, isOpen, sent, owing }) => (
          <li key={id}>
            <strong>{[period, regime].filter(Boolean).join(', ')}</strong>: {words.due(due)};{' '}
            {words.standing(number(sent), number(owing))}
            {figures && (
              <>
                ; {words.complete.toLowerCase()} <FigureCell cell={figures.complete} on={day} />,{' '}
                {words.onTime.toLowerCase()} <FigureCell cell={figures.onTime} on={day} />
              </>
            )}
            {closed && (
              <>
                ; <StateTag mark="reached">{words.closed}</StateTag>{' '}
                <span className="soft">
                  (<RecordText>{words.closedBy(closed.by, closed.at)}</RecordText>)
                </span>
              </>
            )}{' '}
            {settles && (
              <Link to={page(SETTLE_PATH, { [COLLECTION_QUERY]: id })}>
                {isOpen ? words.closeThis : words.reopenThis}
                <span className="ds-sr-only">: {period}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </TitledBlock>
  );
};

const Matrix = ({ seen }: { readonly seen: HandedSeen }) => {
  const words = useWords(collectingWords);
  const { page } = useLinks();
  const number = useNumber();
  return (
    <DataTable
      caption={words.handing}
      quiet
      rows={seen.rows}
      rowKey={({ agency }) => agency}
      columns={[
        { key: 'agency', title: words.agency, heads: true, cell: ({ name }) => <RecordText>{name}</RecordText> },
        ...seen.collections.map((collection, at) => ({
          key: collection.id,
          title: [collection.period, collection.regime].filter(Boolean).join(', '),
          cell: (row: HandedSeen['rows'][number]) => {
            const cell = row.cells[at]?.cell;
            if (!cell) return null;
            const tag = <ReturnTag state={cell.state}>{cell.stateName}</ReturnTag>;
            return (
              <>
                {seen.reads && cell.state !== 'unopened' ? (
                  <Link to={page(approvePath(collection.id, row.agency))}>{tag}</Link>
                ) : (
                  tag
                )}
                <div className="small soft">
                  {cell.sent ?? words.due(collection.due)}
                  {', '}
                  {words.rows(number(cell.answered + cell.absent), number(cell.owed))}
                </div>
                {cell.late > 0 && (
                  <div className="small">
                    <StateTag mark="late">
                      {cell.silent ? words.late(number(cell.late)) : words.sentLate(number(cell.late))}
                    </StateTag>
                  </div>
                )}
              </>
            );
          },
        })),
      ]}
    />
  );
};
