/**
 * What stands beside the report: downloads, the check, remarks, contents, the journal it is written from, its layout.
 */
import type { ToldOfMachine } from '#web/report/own-machine.ts';
import type { Certainty } from '#core/law/certainty.ts';
import { Form } from 'react-router';
import { DataTable } from '#web/parts/data-table.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import type { Turned } from '#web/parts/turn-pages.ts';
import { StateTag } from '#web/parts/state-tag.tsx';
import { useFrame, useLinks, useWords } from '#web/frame/frame.tsx';
import type { RemarkText, ReportPage } from '#web/report/page.ts';
import { reportWords } from '#words/ui/report.ts';

const FORMATS = ['docx', 'pdf', 'html', 'json'] as const;

/** All reports of the programme, where there are several. */
export const ReportList = ({ reports }: { readonly reports: ReportPage['reports'] }) => {
  const words = useWords(reportWords);
  const { page } = useLinks();
  if (reports.length < 2) return null;
  return (
    <nav aria-label={words.reports}>
      <ul className="report-list">
        {reports.map(({ id, name, subject, isShown }) => (
          <li key={id}>
            <a href={page('bao-cao', { ky: id })} aria-current={isShown ? 'page' : undefined}>
              {name === '' ? subject : name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

interface DownloadsProps {
  readonly at: string | undefined;
  readonly report: string;
  /** Links of the files would open on this machine only, and whether its reader keeps it. */
  readonly ownMachine: ToldOfMachine | undefined;
}

export const Downloads = ({ at, report, ownMachine }: DownloadsProps) => {
  const words = useWords(reportWords);
  const { page, here } = useLinks();
  return (
    <section className="report-downloads" aria-label={words.downloads}>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <a
              className="ds-button"
              data-variant={format === 'docx' ? 'primary' : 'secondary'}
              data-size="sm"
              href={page(`bao-cao/tep/${format}`, { 'nhat-ky': at, ky: report })}
              download
            >
              {words[format]}
            </a>
          </li>
        ))}
      </ul>
      <p className="small">
        {words.cleanLead}{' '}
        <a href={page('bao-cao/tep/docx-clean', { 'nhat-ky': at, ky: report })} download>
          {words.cleanOf(words.docx)}
        </a>
        {', '}
        <a href={page('bao-cao/tep/pdf-clean', { 'nhat-ky': at, ky: report })} download>
          {words.cleanOf(words.pdf)}
        </a>
      </p>
      <p className="small soft">
        {ownMachine && <>{ownMachine === 'keeper' ? words.ownMachine : words.ownMachineAsk} </>}
        {words.checkLead}{' '}
        <a href={here({ 'doi-chieu': '1' })} rel="nofollow">
          {words.checkNow}
        </a>
      </p>
    </section>
  );
};

export const Checks = ({ checks }: { readonly checks: ReportPage['checks'] }) => {
  if (checks.length === 0) return null;
  return (
    <div className="report-checks" role="status">
      {checks.map((check) => (
        <div key={check.format}>
          <StateTag mark={check.ok ? 'reached' : 'late'}>{check.text}</StateTag>
          {check.problems.length > 0 && (
            <ul>
              {check.problems.map((problem) => (
                <li key={problem}>
                  <MixedText>{problem}</MixedText>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
};

export const Contents = ({ seen }: { readonly seen: ReportPage }) => {
  const words = useWords(reportWords);
  const { here } = useLinks();
  const isHere = (page: number): boolean => seen.annex === undefined && page === seen.page;
  const pageOf = (page: number): string =>
    isHere(page) ? '' : here({ trang: page === 1 ? undefined : String(page), 'phu-luc': undefined });
  return (
    <nav className="report-contents" aria-label={words.contents}>
      <h2 id="contents">{words.contents}</h2>
      <ol lang="vi">
        {seen.contents.map((one) => (
          <li key={one.id} className={`contents-${one.level}`}>
            <a href={`${pageOf(one.page)}#${one.id}`}>{one.text}</a>
          </li>
        ))}
        {seen.annexes.map(({ id, name }) => (
          <li key={id} className="contents-1">
            <a
              href={`${here({ 'phu-luc': id, 'trang-phu-luc': undefined })}#phu-luc-${id}`}
              aria-current={seen.annex?.id === id ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};

export const Remarks = ({ seen: { weighty, others } }: { readonly seen: Pick<ReportPage, 'weighty' | 'others'> }) => {
  const words = useWords(reportWords);
  return (
    <section className="report-remarks" aria-labelledby="remarks">
      <h2 id="remarks">{words.remarks}</h2>
      {weighty.rows.length + others.rows.length === 0 ? (
        <p className="soft">{words.remarksNone}</p>
      ) : (
        <p className="soft small">{words.remarksLead}</p>
      )}
      <RemarkList remarks={weighty} of={words.remarks} />
      {others.rows.length > 0 && (
        <details open={others.turn !== undefined && others.turn.page > 1}>
          <summary>{words.moreRemarks}</summary>
          <RemarkList remarks={others} of={words.moreRemarks} />
        </details>
      )}
    </section>
  );
};

const RemarkList = ({ remarks, of }: { readonly remarks: Turned<RemarkText>; readonly of: string }) => {
  const words = useWords(reportWords);
  const { page } = useLinks();
  return (
    <>
      <ul className="remark-list">
        {remarks.rows.map((remark) => (
          <li key={remark.key}>
            <p>
              <MixedText>{remark.text}</MixedText>
            </p>
            {remark.figures.length > 0 && (
              <p className="small">
                {words.figures}{' '}
                {remark.figures.map((cell, index) => (
                  <span key={`${cell.address}`}>
                    {index > 0 && '; '}
                    <FigureCell cell={cell} absent="brief" />
                  </span>
                ))}
              </p>
            )}
            {remark.path !== undefined && (
              <p className="small">
                <a href={page(remark.path)}>
                  {words.openRecord}
                  <span className="ds-sr-only">
                    : <MixedText>{remark.name}</MixedText>
                  </span>
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
      <TurnLinks turn={remarks.turn} of={of} />
    </>
  );
};

export const AtSequence = ({ seen }: { readonly seen: ReportPage }) => {
  const words = useWords(reportWords);
  const { here } = useLinks();
  const { asOf } = useFrame();
  return (
    <section className="report-at" aria-labelledby="at">
      <h2 id="at">{words.at}</h2>
      <Form method="get">
        {asOf?.reason === 'asked' && <input type="hidden" name="asOf" value={asOf.day} />}
        <input type="hidden" name="ky" value={seen.report} />
        <label htmlFor="nhat-ky">{words.atLabel}</label>
        <input
          className="ds-input"
          data-size="sm"
          id="nhat-ky"
          name="nhat-ky"
          type="number"
          min={1}
          max={seen.last}
          defaultValue={seen.sequence}
          required
          aria-describedby="at-help"
        />
        <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
          {words.atButton}
        </button>
      </Form>
      <p id="at-help" className="small soft">
        {words.atHelp(String(seen.last))}
      </p>
      {seen.rewritten && (
        <p className="small">
          <a href={here({ 'nhat-ky': undefined })}>{words.atNow}</a>
        </p>
      )}
    </section>
  );
};

const CERTAINTY_MARKS = {
  gazette: 'reached',
  read: 'reached',
  derived: 'estimate',
  secondary: 'estimate',
  partial: 'estimate',
  unverified: 'stuck',
  missing: 'stuck',
} as const satisfies Readonly<Record<Certainty, string>>;

export const LayoutTable = ({ profile }: { readonly profile: ReportPage['profile'] }) => {
  const words = useWords(reportWords);
  return (
    <details className="report-layout">
      <summary>
        {words.layout}: <MixedText>{profile.title}</MixedText>
      </summary>
      <p>
        <MixedText>{profile.valid}</MixedText>. {words.layoutLead}
      </p>
      <DataTable
        caption={words.layout}
        quiet
        rows={profile.rules}
        rowKey={(rule) => rule.path}
        columns={[
          { key: 'rule', title: words.rule, heads: true, cell: (rule) => rule.name },
          { key: 'value', title: words.value, align: 'end', cell: (rule) => rule.value },
          { key: 'range', title: words.allowed, align: 'end', cell: (rule) => rule.range ?? null },
          {
            key: 'status',
            title: words.ruleStatus,
            cell: (rule) => <StateTag mark={CERTAINTY_MARKS[rule.status]}>{rule.statusName}</StateTag>,
          },
          { key: 'source', title: words.ruleSource, cell: (rule) => rule.source },
        ]}
      />
    </details>
  );
};
