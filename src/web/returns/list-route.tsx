/** What the reader's agency owes, by collection: the first page of who reports. */
import { Link } from 'react-router';
import { noticesFor } from '#core/collecting/notices.ts';
import { readCollecting } from '#app/read/collecting/return.ts';
import { orRefuse } from '#app/refusal.ts';
import { agenciesFor, mayOr } from '#core/rights/rights.ts';
import { daysBetween } from '#core/value/day.ts';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { DataTable } from '#web/parts/data-table.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { Left, ReturnTag } from '#web/returns/head.tsx';
import { returnPath } from '#web/returns/paths.ts';
import { printDayIn, printPeriodIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import { tellNotice } from '#words/notice.ts';
import { collectingWords } from '#words/ui/collecting.ts';

export const loader = programmeRead(async ({ opened, reader, language }) => {
  const { workspace, programme, view, today } = opened;
  orRefuse(mayOr(reader.caller, 'return:read', workspace.id));
  const agencies = agenciesFor(reader.caller, 'return:read', workspace.id);
  const lines = await readCollecting(opened, { agencies });
  const grants = reader.caller.kind === 'person' ? reader.caller.grants : [];
  // Of what a return asks for, the table tells.
  const waiting = await opened.ask(() =>
    noticesFor(
      { view, programme: programme.id, collections: [], day: today },
      grants.filter((one) => one.workspace === workspace.id && one.agency !== undefined),
    ).map((one) => tellNotice(language, view, one)),
  );
  return {
    waiting,
    lines: lines.flatMap(({ collection, agencies: all }) =>
      all.map(({ agency, state, progress, sent }) => ({
        key: `${collection.id} ${agency}`,
        path: returnPath(collection.id, agency),
        agency: view.onRecord('agency', agency)?.name ?? agency,
        period: printPeriodIn(language, collection.period),
        regime: collection.regime ?? '',
        due: printDayIn(language, collection.due),
        ...(sent === undefined && { left: daysBetween(today, collection.due) }),
        state,
        stateName: label(language, 'returnState', state),
        isOpen: collection.isOpen,
        ...progress,
      })),
    ),
    head: `${collectingWords[language].own} · ${programme.short}`,
  };
});

export { meta } from '#web/frame/head.ts';

const OwnTasks = ({ loaderData: { lines, waiting } }: PageProps<typeof loader>) => {
  const words = useWords(collectingWords);
  const { page } = useLinks();
  const number = useNumber();
  return (
    <>
      <h1>{words.own}</h1>
      <p className="page-lead">{words.ownLead}</p>
      {waiting.length > 0 && (
        <TitledBlock title={words.ownWaiting}>
          <ul className="remark-list">
            {waiting.map(({ text, path }) => (
              <li key={text}>
                <Link to={page(path)}>
                  <MixedText>{text}</MixedText>
                </Link>
              </li>
            ))}
          </ul>
        </TitledBlock>
      )}
      {lines.length === 0 ? (
        <p>{words.ownNone}</p>
      ) : (
        <DataTable
          caption={words.own}
          quiet
          rows={lines}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'agency',
              title: words.agency,
              heads: true,
              cell: (line) => (
                <Link to={page(line.path)}>
                  <RecordText>{line.agency}</RecordText>
                </Link>
              ),
            },
            {
              key: 'period',
              title: words.period,
              cell: ({ period, regime }) => [period, regime].filter(Boolean).join(', '),
            },
            {
              key: 'due',
              title: words.dueOther,
              cell: ({ due, left }) => (
                <>
                  {due}
                  {left !== undefined && (
                    <div className="small">
                      <Left left={left} />
                    </div>
                  )}
                </>
              ),
            },
            {
              key: 'state',
              title: words.state,
              cell: ({ state, stateName, isOpen }) => (
                <>
                  <ReturnTag state={state}>{stateName}</ReturnTag>
                  {!isOpen && <div className="small soft">{words.closed}</div>}
                </>
              ),
            },
            {
              key: 'rows',
              title: words.entered,
              cell: ({ answered, absent, owed }) => (
                <>
                  {words.rows(number(answered + absent), number(owed))}
                  {absent > 0 && <div className="small soft">{words.absentRows(number(absent))}</div>}
                </>
              ),
            },
          ]}
        />
      )}
    </>
  );
};
export default OwnTasks;
