/** A reviewed report: the verdict, the remarks beside the text, suggestions to be taken over. */
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { useNumber, useWords } from '#web/frame/frame.tsx';
import type { ReviewPage, ShownRemark, TextPiece } from '#web/review/page.ts';
import { reviewWords } from '#words/ui/review.ts';

export const Reviewed = ({ seen }: { readonly seen: ReviewPage }) => {
  const words = useWords(reviewWords);
  const number = useNumber();
  const suggested = seen.remarks.some(({ suggestion }) => suggestion !== undefined);
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
      <div className="review-panes">
        <div className="review-remarks">
          <h3>{words.remarks}</h3>
          {seen.remarks.length === 0 ? (
            <p>{words.clean}</p>
          ) : (
            <form method="post" encType="multipart/form-data" action="/kiem-tra-bao-cao#ket-qua">
              <input type="hidden" name="viec" value="nhan" />
              <textarea name="van-ban" defaultValue={seen.text} hidden readOnly aria-hidden="true" tabIndex={-1} />
              {seen.day !== undefined && <input type="hidden" name="ngay" value={seen.day} />}
              <ol className="review-list">
                {seen.remarks.map((remark) => (
                  <RemarkItem key={remark.number} remark={remark} linked={seen.pieces.length > 0} />
                ))}
              </ol>
              {seen.more > 0 && <p className="soft">{words.more(number(seen.more))}</p>}
              {suggested && (
                <p className="form-end">
                  <button className="ds-button" data-size="sm" type="submit">
                    {words.take}
                  </button>
                </p>
              )}
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

const RemarkItem = ({ remark, linked }: { readonly remark: ShownRemark; readonly linked: boolean }) => {
  const words = useWords(reviewWords);
  const { number, severity, message, excerpt, suggestion } = remark;
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
          <input type="checkbox" name={`goi-y-${number}`} value="co" /> {words.instead}{' '}
          <ins lang="vi">{suggestion}</ins>
        </label>
      )}
    </li>
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
}

/** A plain form: it works without scripts, and a file can be dropped on its field. */
export const ReviewForm = ({ again }: ReviewFormProps) => {
  const words = useWords(reviewWords);
  return (
    <TitledBlock title={again ? words.another : words.give}>
      <form className="review-form" method="post" encType="multipart/form-data" action="/kiem-tra-bao-cao#ket-qua">
        <div className="form-field review-drop">
          <label htmlFor="tep">{words.file}</label>
          <p className="form-hint" id="tep-hint">
            {words.fileHint}
          </p>
          <input
            className="ds-input"
            type="file"
            id="tep"
            name="tep"
            aria-describedby="tep-hint"
            accept=".docx,.pdf,.txt,.md,text/plain,text/markdown,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          />
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
        <p className="form-end">
          <button className="ds-button" data-size="sm" type="submit">
            {words.review}
          </button>
        </p>
      </form>
    </TitledBlock>
  );
};
