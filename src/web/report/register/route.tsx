/** The register of reports: period, number, state. */
import { today } from '#app/application.ts';
import { areSettled, driftedReports } from '#app/read/report/drifted-reports.ts';
import { may } from '#core/rights/rights.ts';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { mayWrite } from '#web/frame/may-write.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { DataTable } from '#web/parts/data-table.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { newPath } from '#web/record/subjects.ts';
import { registerPage, type RegisterLine } from '#web/report/register/page.ts';
import { reportDeskWords } from '#words/ui/report-desk.ts';

export const loader = programmeRead(async (given) => {
  const { app, opened, language, reader, unsettled } = given;
  const workspace = opened.workspace.id;
  const drifted = await driftedReports(app, opened);
  if (!areSettled(drifted)) unsettled();
  return {
    ...(await opened.ask(() => registerPage(given, today(app.clock), drifted))),
    desk: may(reader.caller, 'report:desk', workspace),
    adds: mayWrite(given, 'record:write', workspace),
    head: `${reportDeskWords[language].register} · ${opened.programme.short}`,
  };
});

export { meta } from '#web/frame/head.ts';

const MARKS = { draft: 'estimate', circulated: 'estimate', issued: 'reached', corrected: 'late' } as const;

const Register = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(reportDeskWords);
  const { page } = useLinks();
  return (
    <>
      <h1>{words.register}</h1>
      <p className="page-lead">{words.registerLead}</p>
      <p className="tools">
        {seen.adds && <a href={page(newPath('report'))}>{words.addReport}</a>}
        <a href={page('bao-cao/kiem-tra')}>{words.review}</a>
        {seen.desk && <a href={page('bao-cao/muc-do')}>{words.severities}</a>}
      </p>
      {seen.reports.length === 0 ? (
        <p className="soft">{words.registerNone}</p>
      ) : (
        <DataTable
          caption={words.register}
          quiet
          rows={seen.reports}
          rowKey={(one) => one.id}
          columns={[
            {
              key: 'report',
              title: words.report,
              heads: true,
              cell: (one) => <Name line={one} desk={seen.desk} adds={seen.adds} />,
            },
            { key: 'period', title: words.period, cell: (one) => one.period },
            { key: 'symbol', title: words.symbol, cell: (one) => one.symbol ?? null },
            {
              key: 'state',
              title: words.state,
              cell: (one) => (
                <>
                  <StateTag mark={MARKS[one.state]}>{words.states[one.state]}</StateTag>
                  {one.details.length > 0 && <div className="small soft">{one.details.join('; ')}</div>}
                  {one.others.map(({ report, text }) => (
                    <div key={report} className="small">
                      <a href={page('bao-cao/da-ban-hanh', { ky: report })}>{text}</a>
                    </div>
                  ))}
                </>
              ),
            },
          ]}
        />
      )}
      <TurnLinks turn={seen.turn} of={words.register} />
    </>
  );
};
export default Register;

const Name = ({
  line,
  desk,
  adds,
}: {
  readonly line: RegisterLine;
  readonly desk: boolean;
  readonly adds: boolean;
}) => {
  const words = useWords(reportDeskWords);
  const { page } = useLinks();
  const links = [
    ...(line.isIssued
      ? [[page('bao-cao/da-ban-hanh', { ky: line.id }), words.openIssued] as const]
      : desk
        ? [[page('bao-cao/soan', { ky: line.id }), words.openDesk] as const]
        : []),
    ...(adds ? [[page(newPath('report'), { earlier: line.id }), words.addNext] as const] : []),
  ];
  return (
    <>
      <a href={page('bao-cao', { ky: line.id })}>
        <RecordText>{line.title}</RecordText>
      </a>
      <div className="small tools">
        {links.map(([path, word]) => (
          <a key={path} href={path}>
            {word}
            <span className="ds-sr-only">
              : <RecordText>{line.title}</RecordText>
            </span>
          </a>
        ))}
      </div>
    </>
  );
};
