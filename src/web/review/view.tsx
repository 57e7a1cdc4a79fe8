/** A reviewed report: the verdict, the remarks beside the text, suggestions to be taken over. */
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { CommandFields } from '#web/forms/command-fields.tsx';
import { ChoiceInput, NOTHING_SENT, type FormState, type Option } from '#web/forms/form.tsx';
import { useNumber, useWords } from '#web/frame/frame.tsx';
import { WhoWrites } from '#web/forms/who-writes.tsx';
import type { ReviewPage, ShownRemark, TextPiece } from '#web/review/page.ts';
import { reviewWords } from '#words/ui/review.ts';

/** What the page of a programme adds: what is waved off, and what else a report is held against. */
interface UnderProgramme {
  /** The head of the journal that the page shows. */
  readonly base: string;
  /** Whether the reader may wave remarks off. */
  readonly waives: boolean;
  /** Issued reports, as earlier ones. */
  readonly issued: readonly Option[];
  readonly state: FormState;
}

interface ReviewedProps {
  readonly seen: ReviewPage;
  /** Where its forms go. */
  readonly action: string;
  readonly under?: UnderProgramme;
}

export const Reviewed = ({ seen, action, under }: ReviewedProps) => {
  const words = useWords(reviewWords);
  const number = useNumber();
  const suggested = seen.remarks.some(({ suggestion }) => suggestion !== undefined);
  const { earlier } = seen.carried;
  return (
    <section aria-labelledby="ket-qua" className="reviewed">
      <h2 id="ket-qua" tabIndex={-1}>
        {words.result(seen.file)}
      </h2>
      <p className={`review-verdict review-${seen.verdict}`} role="status">
        <strong>{words.verdict[seen.verdict]}</strong> {seen.line}
      </p>
      <p className="soft">
        {seen.day === undefined ? words.noDay : words.day(seen.day)} {words.found}{' '}
        {seen.counts
          .map(({ kind, count }) => `${words.kind[kind as keyof typeof words.kind]} ${number(count)}`)
          .join(', ')}
        .
      </p>
      {earlier && <p className="soft">{words.heldEarlier(earlier.name)}</p>}
      {seen.held && <Held held={seen.held} />}
      <div className="review-panes">
        <div className="review-remarks">
          <h3>{words.remarks}</h3>
          {seen.remarks.length === 0 && <p>{words.clean}</p>}
          {(seen.remarks.length > 0 || seen.waived.length > 0) && (
            <form method="post" encType="multipart/form-data" action={`${action}#ket-qua`}>
              <Carried seen={seen} />
              {under?.waives && (
                <>
                  <CommandFields base={under.base} form="review" />
                  {/* Enter in a reason presses the first button. */}
                  <button className="ds-sr-only" name="viec" value="giu" tabIndex={-1} aria-hidden="true" />
                  <WhoWrites id="bo-qua" state={under.state} />
                </>
              )}
              <ol className="review-list">
                {seen.remarks.map((remark) => (
                  <RemarkItem
                    key={remark.number}
                    remark={remark}
                    linked={seen.pieces.length > 0}
                    sent={under?.waives ? under.state.sent : undefined}
                  />
                ))}
              </ol>
              {seen.more > 0 && <p className="soft">{words.more(number(seen.more))}</p>}
              {suggested && (
                <p className="form-end">
                  <button className="ds-button" data-size="sm" type="submit" name="viec" value="nhan">
                    {words.take}
                  </button>
                </p>
              )}
              <Waived waived={seen.waived} writes={under?.waives ?? false} />
            </form>
          )}
        </div>
        <div className="review-pane">
          <h3>{words.text}</h3>
          {seen.pieces.length === 0 ? (
            <p className="soft">{words.tooLong}</p>
          ) : (
            <div className="review-text" lang="vi" tabIndex={0} role="region" aria-label={words.text}>
              {seen.pieces.map((piece, at) => (
                <Piece key={at} piece={piece} />
              ))}
            </div>
          )}
        </div>
      </div>
      {seen.layout && (
        <TitledBlock title={words.layout} lead={words.layoutLead(seen.layout.profile)}>
          <DataTable
            caption={words.layout}
            quiet
            rows={seen.layout.rows}
            rowKey={(row) => row.path}
            columns={[
              { key: 'point', title: words.point, heads: true, cell: (row) => row.point },
              { key: 'found', title: words.foundHere, cell: (row) => row.found },
              { key: 'asked', title: words.asked, cell: (row) => row.asked },
              { key: 'state', title: words.verdictOf, cell: (row) => words.state[row.state] },
            ]}
          />
        </TitledBlock>
      )}
    </section>
  );
};

/** How its figures stand to the records; those that agree are listed where one asks. */
const Held = ({ held: { line, agrees, day } }: { readonly held: NonNullable<ReviewPage['held']> }) => {
  const words = useWords(reviewWords);
  return (
    <>
      <p className="soft">
        {line} {day !== undefined && words.recordsOf(day)}
      </p>
      {agrees.length > 0 && (
        <details>
          <summary>{words.agreeing(String(agrees.length))}</summary>
          <ul className="small">
            {agrees.map(({ text, name, period }, at) => (
              <li key={at}>
                <span lang="vi">“{text}”</span>: <RecordText>{name}</RecordText>
                {period !== '' && `, ${period}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

/** Nothing is kept: the next form brings the text, and how it was asked about. */
const Carried = ({ seen: { file, day, carried } }: { readonly seen: ReviewPage }) => (
  <>
    <input type="hidden" name="mang" value="1" />
    <input type="hidden" name="ten-tep" value={file} />
    <input type="hidden" name="bo-cuc" value={carried.set} />
    <textarea name="van-ban" defaultValue={carried.text} hidden readOnly aria-hidden="true" tabIndex={-1} />
    {day !== undefined && <input type="hidden" name="ngay" value={day} />}
    {carried.asOf !== undefined && <input type="hidden" name="ho-so-ngay" value={carried.asOf} />}
    {carried.earlier && (
      <>
        <input type="hidden" name="ten-truoc" value={carried.earlier.name} />
        <textarea
          name="van-ban-truoc"
          defaultValue={carried.earlier.text}
          hidden
          readOnly
          aria-hidden="true"
          tabIndex={-1}
        />
      </>
    )}
  </>
);

interface RemarkItemProps {
  readonly remark: ShownRemark;
  readonly linked: boolean;
  /** What was typed before; absent: remarks are not waved off here. */
  readonly sent: FormState['sent'] | undefined;
}

const RemarkItem = ({ remark, linked, sent }: RemarkItemProps) => {
  const words = useWords(reviewWords);
  const { number, at, severity, message, excerpt, suggestion } = remark;
  const reason = `ly-do-${at}`;
  return (
    <li id={`y-${number}`} className={`review-remark review-${severity}`}>
      <p className="review-head">
        <span className="review-tag">{words.severity[severity]}</span>{' '}
        {linked ? (
          <a href={`#cho-${number}`} lang="vi">
            “{excerpt}”
          </a>
        ) : (
          <span lang="vi">“{excerpt}”</span>
        )}
      </p>
      <p>
        <MixedText>{message}</MixedText>
      </p>
      {suggestion !== undefined && (
        <label className="check">
          <input type="checkbox" name={`goi-y-${at}`} value="co" /> {words.instead} <ins lang="vi">{suggestion}</ins>
        </label>
      )}
      {sent && (
        <details open={(sent[reason] ?? '') !== '' || sent['viec'] === `giu:${at}`}>
          <summary>
            {words.waive}
            <span className="ds-sr-only">: “{excerpt}”</span>
          </summary>
          <div className="review-waive">
            <label htmlFor={reason}>{words.reason}</label>
            <input
              className="ds-input"
              data-size="sm"
              id={reason}
              name={reason}
              maxLength={500}
              defaultValue={sent[reason] ?? ''}
            />
            <button
              className="ds-button"
              data-variant="secondary"
              data-size="sm"
              type="submit"
              name="viec"
              value={`giu:${at}`}
              aria-label={`${words.waive}: “${excerpt}”`}
            >
              {words.waive}
            </button>
          </div>
        </details>
      )}
    </li>
  );
};

interface WaivedProps {
  readonly waived: ReviewPage['waived'];
  readonly writes: boolean;
}

/** What was waved off stays folded, with the reason and who gave it; it can be opened again. */
const Waived = ({ waived, writes }: WaivedProps) => {
  const words = useWords(reviewWords);
  const number = useNumber();
  if (waived.length === 0) return null;
  return (
    <details className="review-waived">
      <summary>{words.waived(number(waived.length))}</summary>
      <ul className="review-list">
        {waived.map(({ id, version, severity, message, excerpt, reason, who, when }, at) => (
          <li key={at} className={`review-remark review-${severity}`}>
            <p className="review-head">
              <span className="review-tag">{words.severity[severity]}</span> <span lang="vi">“{excerpt}”</span>
            </p>
            <p>
              <MixedText>{message}</MixedText>
            </p>
            <p className="small">
              {words.reason}: <RecordText>{reason}</RecordText>
              {who !== undefined && when !== undefined && (
                <span className="soft">
                  {' '}
                  (<RecordText>{who}</RecordText>, {when})
                </span>
              )}
            </p>
            {writes && (
              <button
                className="ds-button"
                data-variant="secondary"
                data-size="sm"
                type="submit"
                name="viec"
                value={`mo-lai:${version}:${id}`}
                aria-label={`${words.takeBack}: “${excerpt}”`}
              >
                {words.takeBack}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
};

const Piece = ({ piece }: { readonly piece: TextPiece }) => {
  const words = useWords(reviewWords);
  const { text, remark, opens, severity, claim } = piece;
  const inner = claim === undefined ? text : <span className={`claim claim-${claim}`}>{text}</span>;
  if (remark === undefined || severity === undefined) return inner;
  return (
    <mark className={`review-mark review-${severity}`} {...(opens && { id: `cho-${remark}` })}>
      {inner}
      {opens && (
        <a className="review-number" href={`#y-${remark}`} aria-label={words.toRemark(String(remark))}>
          {remark}
        </a>
      )}
    </mark>
  );
};

interface ReviewFormProps {
  readonly again: boolean;
  readonly action: string;
  readonly under?: UnderProgramme;
}

/** Answers with a file. */
const REPAIR_PATH = '/kiem-tra-bao-cao/the-thuc';

const ACCEPTED =
  '.docx,.pdf,.txt,.md,text/plain,text/markdown,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A plain form: it works without scripts, and a file can be dropped on its field. */
export const ReviewForm = ({ again, action, under }: ReviewFormProps) => {
  const words = useWords(reviewWords);
  return (
    <TitledBlock title={again ? words.another : words.give}>
      <form className="review-form" method="post" encType="multipart/form-data" action={`${action}#ket-qua`}>
        <div className="form-field review-drop">
          <label htmlFor="tep">{words.file}</label>
          <p className="form-hint" id="tep-hint">
            {words.fileHint}
          </p>
          <input className="ds-input" type="file" id="tep" name="tep" aria-describedby="tep-hint" accept={ACCEPTED} />
        </div>
        <div className="form-field">
          <label htmlFor="van-ban">{words.paste}</label>
          <textarea className="ds-input" id="van-ban" name="van-ban" rows={5} lang="vi" spellCheck={false} />
        </div>
        <div className="form-field">
          <label htmlFor="ngay">{words.dayField}</label>
          <p className="form-hint" id="ngay-hint">
            {words.dayHint}
          </p>
          <input className="ds-input" id="ngay" name="ngay" autoComplete="off" aria-describedby="ngay-hint" />
        </div>
        {under && <HeldFields issued={under.issued} />}
        <p className="form-end">
          <button className="ds-button" data-size="sm" type="submit">
            {words.review}
          </button>
        </p>
        <p className="form-end">
          <button
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            type="submit"
            formAction={REPAIR_PATH}
            aria-describedby="the-thuc-hint"
          >
            {words.repair}
          </button>
        </p>
        <p className="form-hint" id="the-thuc-hint">
          {words.repairHint}
        </p>
      </form>
    </TitledBlock>
  );
};

/** What else a report is held against under a programme. */
const HeldFields = ({ issued }: Pick<UnderProgramme, 'issued'>) => {
  const words = useWords(reviewWords);
  return (
    <>
      <div className="form-field">
        <label htmlFor="ho-so-ngay">{words.recordsDay}</label>
        <p className="form-hint" id="ho-so-ngay-hint">
          {words.recordsDayHint}
        </p>
        <input
          className="ds-input"
          id="ho-so-ngay"
          name="ho-so-ngay"
          autoComplete="off"
          aria-describedby="ho-so-ngay-hint"
        />
      </div>
      <div className="form-field">
        <label htmlFor="tep-truoc">{words.earlierFile}</label>
        <p className="form-hint" id="tep-truoc-hint">
          {words.earlierHint}
        </p>
        <input
          className="ds-input"
          type="file"
          id="tep-truoc"
          name="tep-truoc"
          aria-describedby="tep-truoc-hint"
          accept={ACCEPTED}
        />
      </div>
      {issued.length > 0 && (
        <ChoiceInput
          name="bao-cao-truoc"
          label={words.earlierIssued}
          none={words.earlierNone}
          options={issued}
          state={NOTHING_SENT}
        />
      )}
    </>
  );
};

interface ProgrammeChoiceProps {
  readonly action: string;
  readonly programmes: readonly Option[];
}

/** Leads to the page of a programme, where a report is held against its records. */
export const ProgrammeChoice = ({ action, programmes }: ProgrammeChoiceProps) => {
  const words = useWords(reviewWords);
  return (
    <TitledBlock title={words.against} lead={words.againstLead}>
      <form className="review-form" method="get" action={action}>
        <ChoiceInput name="chuong-trinh" label={words.programme} options={programmes} state={NOTHING_SENT} />
        <p className="form-end">
          <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
            {words.choose}
          </button>
        </p>
      </form>
    </TitledBlock>
  );
};
