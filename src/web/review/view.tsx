/** A reviewed report: the verdict, the remarks beside the text, suggestions to be taken over. */
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { CommandFields } from '#web/forms/command-fields.tsx';
import { FaultSummary, type FormState } from '#web/forms/form.tsx';
import { useNumber, useWords } from '#web/frame/frame.tsx';
import { WhoWrites } from '#web/forms/who-writes.tsx';
import { Carried } from '#web/review/carried.tsx';
import type { ReviewPage } from '#web/review/page.ts';
import { RemarkItem } from '#web/review/remark-item.tsx';
import { TextPane } from '#web/review/text-pane.tsx';
import { Waived } from '#web/review/waived-view.tsx';
import { reviewWords } from '#words/ui/review.ts';

/** What the page of a programme adds: what is waved off, and what else a report is held against. */
interface UnderProgramme {
  /** The head of the journal that the page shows. */
  readonly base: string;
  /** Whether the reader may wave remarks off. */
  readonly waives: boolean;
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
      {under && <FaultSummary state={under.state} />}
      <p className={`review-verdict review-${seen.verdict}`} role="status">
        <strong>{words.verdict[seen.verdict]}</strong> {seen.line}
      </p>
      {seen.scan.map((line) => (
        <p key={line} className="review-scan">
          {line}
        </p>
      ))}
      <p className="soft">
        {seen.day === undefined ? words.noDay : words.day(seen.day)}{' '}
        {words.found(
          seen.counts
            .map(({ kind, count }) => `${words.kind[kind as keyof typeof words.kind]} ${number(count)}`)
            .join(', '),
        )}
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
        <TextPane pieces={seen.pieces} />
      </div>
      {seen.layout && <Layout layout={seen.layout} />}
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

/** Point by point, what fits as well. */
const Layout = ({ layout }: { readonly layout: NonNullable<ReviewPage['layout']> }) => {
  const words = useWords(reviewWords);
  return (
    <TitledBlock title={words.layout} lead={words.layoutLead(layout.profile)}>
      <DataTable
        caption={words.layout}
        quiet
        rows={layout.rows}
        rowKey={(row) => row.path}
        columns={[
          { key: 'point', title: words.point, heads: true, cell: (row) => row.point },
          { key: 'found', title: words.foundHere, cell: (row) => row.found },
          { key: 'asked', title: words.asked, cell: (row) => row.asked },
          { key: 'state', title: words.verdictOf, cell: (row) => words.state[row.state] },
        ]}
      />
    </TitledBlock>
  );
};
