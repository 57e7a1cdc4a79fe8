/** Remarks on a draft that are open, those that were looked at, and words that have lost their place. */
import { TitledBlock } from '#web/parts/block.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { REMARKS_ANCHOR } from '#web/report/desk/remark-query.ts';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { blockAnchor } from '#web/report/desk/anchor.ts';
import { TakeBack } from '#web/report/desk/block-view.tsx';
import { DeskForm, type DeskForms } from '#web/report/desk/desk-form.tsx';
import type { DeskPage, RemarkLine } from '#web/report/desk/page.ts';
import { reportDeskWords } from '#words/ui/report-desk.ts';
import { reviewWords } from '#words/ui/review.ts';

interface RemarksProps extends Pick<DeskPage, 'remarks' | 'waived' | 'lostWaivers' | 'lawOf' | 'askedRemark'> {
  readonly writes: boolean;
  readonly forms: DeskForms;
  /** Whether one was just waved off. */
  readonly hasWaived: boolean;
  /** Where the report is issued, for those who may. */
  readonly toIssue: string | undefined;
}

export const DeskRemarks = ({
  remarks,
  waived,
  lostWaivers,
  lawOf,
  askedRemark,
  writes,
  forms,
  hasWaived,
  toIssue,
}: RemarksProps) => {
  const words = useWords(reportDeskWords);
  const number = useNumber();
  return (
    <TitledBlock
      title={words.remarks}
      lead={remarks.rows.length === 0 ? words.remarksNone : writes ? words.remarksLead : words.remarksRead}
    >
      <div id={REMARKS_ANCHOR} tabIndex={-1}>
        {hasWaived && (
          <p role="status">
            {words.hasWaived(number(remarks.turn?.total ?? remarks.rows.length))}{' '}
            {toIssue !== undefined && <a href={toIssue}>{words.toIssue}</a>}
          </p>
        )}
      </div>
      <ul className="remark-list">
        {remarks.rows.map(({ key, mark, name, once, ...line }) => (
          <li key={key} id={mark} tabIndex={-1}>
            <RemarkWords line={line} />
            {once !== undefined && (
              <p className="small">
                <MixedText>{words.waivedOnce(once)}</MixedText>
              </p>
            )}
            {writes && (
              <details open={forms.state.sent['doan'] === key || askedRemark === mark}>
                <summary>
                  {words.waive}
                  <span className="ds-sr-only">
                    : <MixedText>{name}</MixedText>
                  </span>
                </summary>
                <DeskForm
                  forms={forms}
                  does="giu"
                  of={key}
                  hidden={{ doan: key }}
                  button={words.waive}
                  label={`${words.waive}: ${name}`}
                  secondary
                >
                  <label>
                    {words.reason}
                    <input
                      className="ds-input"
                      data-size="sm"
                      id={forms.state.sent['doan'] === key ? 'ly-do' : undefined}
                      name="ly-do"
                      maxLength={500}
                      defaultValue={once}
                    />
                  </label>
                </DeskForm>
              </details>
            )}
          </li>
        ))}
      </ul>
      <TurnLinks turn={remarks.turn} of={words.remarks} />
      {waived.length > 0 && (
        <details>
          <summary>
            {words.waived} ({waived.length})
          </summary>
          <ul className="remark-list">
            {waived.map(({ key, name, reason, id, version, ...line }) => (
              <li key={key}>
                <RemarkWords line={line} />
                <p className="small">
                  {words.reason}: <RecordText>{reason ?? ''}</RecordText>
                </p>
                {writes && <TakeBack forms={forms} of={{ id, version }} button={words.takeBackWaive} name={name} />}
              </li>
            ))}
          </ul>
        </details>
      )}
      {lostWaivers.rows.length > 0 && (
        <details open={lostWaivers.turn !== undefined && lostWaivers.turn.page > 1}>
          <summary>
            {words.lostWaivers} ({lostWaivers.turn?.total ?? lostWaivers.rows.length})
          </summary>
          <p className="small">{words.lostWaiversLead(lawOf)}</p>
          <ul className="remark-list">
            {lostWaivers.rows.map(({ id, version, rule, about, reason }) => (
              <li key={id}>
                <p>
                  {rule}
                  {about !== '' && (
                    <>
                      : <RecordText>{about}</RecordText>
                    </>
                  )}
                </p>
                <p className="small">
                  {words.reason}: <RecordText>{reason ?? ''}</RecordText>
                </p>
                {writes && (
                  <TakeBack forms={forms} of={{ id, version }} button={words.takeBackLost} name={about || rule} />
                )}
              </li>
            ))}
          </ul>
          <TurnLinks turn={lostWaivers.turn} of={words.lostWaivers} />
        </details>
      )}
    </TitledBlock>
  );
};

interface RemarkWordsProps {
  readonly line: Pick<RemarkLine, 'severity' | 'text' | 'excerpt' | 'block'>;
}

/** How heavy it is, what it says, and where it stands in the draft. */
export const RemarkWords = ({ line: { severity, text, excerpt, block } }: RemarkWordsProps) => {
  const { severity: severities } = useWords(reviewWords);
  const { here } = useLinks();
  return (
    <p>
      <span className={`review-tag review-${severity}`}>{severities[severity]}</span>{' '}
      {excerpt !== undefined && excerpt !== '' && (
        <>
          {block === undefined ? (
            <span lang="vi">“{excerpt}”</span>
          ) : (
            <a href={`${here({ dong: block, doan: undefined, tim: undefined })}#${blockAnchor(block)}`} lang="vi">
              “{excerpt}”
            </a>
          )}{' '}
        </>
      )}
      <MixedText>{text}</MixedText>
    </p>
  );
};

interface LostWordsProps {
  readonly title: string;
  readonly lead: string;
  readonly lost: DeskPage['orphans'];
  readonly writes: boolean;
  readonly forms: DeskForms;
}

/** Words that stand in no place of the draft, to be taken back. */
export const LostWords = ({ title, lead, lost, writes, forms }: LostWordsProps) => {
  const words = useWords(reportDeskWords);
  if (lost.length === 0) return null;
  return (
    <TitledBlock title={title} lead={lead}>
      <ul className="remark-list">
        {lost.map(({ id, version, text, block }) => (
          <li key={id}>
            <p lang="vi">
              <RecordText>{text}</RecordText>
            </p>
            {writes && <TakeBack forms={forms} of={{ id, version }} button={words.takeBackAdded} name={block} />}
          </li>
        ))}
      </ul>
    </TitledBlock>
  );
};
