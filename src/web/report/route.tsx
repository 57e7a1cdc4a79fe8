/** The report written from the records, as a page beside what must be looked at before it is signed. */
import { REPORT_FORMATS } from '#app/read/report/print.ts';
import { readReport } from '#app/read/report/report.ts';
import { AtSequence, Checks, Contents, Downloads, LayoutTable, Remarks, ReportList } from '#web/report/tools.tsx';
import { ReportText } from '#web/report/text.tsx';
import { FiguresAsOf, useLinks, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { asked, askedNumber } from '#web/forms/query.ts';
import { toldOfMachine } from '#web/report/own-machine.ts';
import { reportPage } from '#web/report/page.ts';
import { refuse } from '#app/refusal.ts';
import { may } from '#core/rights/rights.ts';
import { reportDeskWords } from '#words/ui/report-desk.ts';
import { reportWords } from '#words/ui/report.ts';

export const loader = programmeRead(async (given) => {
  const { app, opened, url, language, reader } = given;
  const at = asked(url, 'nhat-ky');
  const atSequence =
    at === undefined
      ? undefined
      : (askedNumber(url, 'nhat-ky') ??
        refuse('journal.unknown-sequence', { sequence: at, last: opened.view.records.sequence }));
  const refused = asked(url, 'tu-choi');
  const check =
    asked(url, 'doi-chieu') === undefined
      ? REPORT_FORMATS.filter((format) => format === refused)
      : (['docx', 'pdf'] as const);
  const read = await readReport(app, opened, { atSequence, check, report: asked(url, 'ky') });
  return read.report.ask(() => ({
    ...reportPage(given, read),
    at,
    ownMachine: toldOfMachine(app.address, reader.caller),
    desk: may(reader.caller, 'report:desk', opened.workspace.id),
    title: `${reportWords[language].title} · ${opened.programme.short}`,
  }));
}, true);

export const meta = ({ loaderData }: { readonly loaderData?: { readonly title: string } }) => [
  { title: loaderData?.title ?? 'Tiến Độ' },
];

const Report = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(reportWords);
  const desk = useWords(reportDeskWords);
  const { page } = useLinks();
  return (
    <>
      <div className="report-top">
        <h1>{words.title}</h1>
        <p className="page-lead">
          {words.lead(seen.day, String(seen.sequence))} {words.onlyVietnamese}
        </p>
        {seen.rewritten && (
          <p className="report-rewritten" role="note">
            {words.atNote(String(seen.sequence))}
          </p>
        )}
        {seen.issued !== undefined && (
          <p role="note">
            {seen.rebuilt ? (
              <>
                {desk.rebuilt[seen.rebuilt.why]}{' '}
                {seen.rebuilt.files.map(({ format, name }) => (
                  <span key={format}>
                    <a href={page(`bao-cao/da-ban-hanh/tep/${format}`, { ky: seen.report })} download>
                      {name}
                    </a>
                    {'; '}
                  </span>
                ))}
              </>
            ) : (
              <>{desk.asIssued(seen.issued)} </>
            )}
            <a href={page('bao-cao/da-ban-hanh', { ky: seen.report })}>{desk.openIssued}</a>
          </p>
        )}
        {seen.proposed !== undefined && <p className="small soft">{words.proposed(seen.proposed)}</p>}
        <ReportList reports={seen.reports} />
        <p className="tools">
          <a href={page('bao-cao/so')}>{desk.register}</a>
          {seen.desk && <a href={page('bao-cao/soan', { ky: seen.report })}>{desk.desk}</a>}
        </p>
        <Downloads at={seen.at} report={seen.report} ownMachine={seen.ownMachine} />
        <Checks checks={seen.checks} />
        <p className="report-jump">
          <a href="#contents">{words.contents}</a> <a href="#remarks">{words.remarks}</a>
        </p>
      </div>
      <div className="report-layout-columns">
        <div className="report-main">
          <h2 className="ds-sr-only">{words.draft}</h2>
          <FiguresAsOf at={seen.figuresAt}>
            <ReportText seen={seen} />
          </FiguresAsOf>
        </div>
        <aside className="report-aside" aria-label={words.remarks}>
          <Remarks seen={seen} />
          <Contents seen={seen} />
          <AtSequence seen={seen} />
        </aside>
      </div>
      <LayoutTable profile={seen.profile} />
    </>
  );
};
export default Report;
