/** What was waved off with a reason: in the report at hand, and on other files of the programme. */
import { CommandFields } from '#web/forms/command-fields.tsx';
import { EnterAsks, type FormState } from '#web/forms/form.tsx';
import { WhoWrites } from '#web/forms/who-writes.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { Carried } from '#web/review/carried.tsx';
import { Excerpt } from '#web/review/remark-item.tsx';
import { KEPT_FIELD } from '#web/review/waive-field.ts';
import type { KeptPage } from '#web/review/kept-page.ts';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import type { ReviewPage } from '#web/review/page.ts';
import { reviewWords } from '#words/ui/review.ts';

interface WaivedProps {
  readonly waived: ReviewPage['waived'];
  readonly writes: boolean;
}

/** What was waved off stays folded, with the reason and who gave it; it can be opened again. */
export const Waived = ({ waived, writes }: WaivedProps) => {
  const words = useWords(reviewWords);
  const number = useNumber();
  const { page } = useLinks();
  if (waived.length === 0) return null;
  return (
    <details className="review-waived">
      <summary>{words.waived(number(waived.length))}</summary>
      <ul className="review-list">
        {waived.map(({ id, version, severity, message, excerpt, reason, report, who, when }, at) => (
          <li key={at} className={`review-remark review-${severity}`}>
            <p className="review-head">
              <span className="review-tag">{words.severity[severity]}</span> <Excerpt excerpt={excerpt} />
            </p>
            <p>
              <MixedText>{message}</MixedText>
            </p>
            <Reason of={{ reason, who, when }} />
            {report === undefined
              ? writes && (
                  <TakeBack id={id} version={version} button={words.takeBack} of={excerpt === '' ? message : excerpt} />
                )
              : writes && (
                  <p className="small">
                    <a href={page('bao-cao/soan', { ky: report })}>{words.waivedAtDesk}</a>
                  </p>
                )}
          </li>
        ))}
      </ul>
    </details>
  );
};

interface ReasonProps {
  readonly of: { readonly reason: string; readonly who?: string | undefined; readonly when?: string | undefined };
}

const Reason = ({ of: { reason, who, when } }: ReasonProps) => {
  const words = useWords(reviewWords);
  return (
    <p className="small">
      {words.reason}: <RecordText>{reason}</RecordText>
      {who !== undefined && when !== undefined && (
        <span className="soft">
          {' '}
          (<RecordText>{who}</RecordText>, {when})
        </span>
      )}
    </p>
  );
};

interface TakeBackProps {
  readonly id: string;
  readonly version: number;
  readonly button: string;
  /** What it is on, for who listens. */
  readonly of: string;
}

const TakeBack = ({ id, version, button, of }: TakeBackProps) => (
  <button
    className="ds-button"
    data-variant="secondary"
    data-size="sm"
    type="submit"
    name="viec"
    value={`mo-lai:${version}:${id}`}
    aria-label={`${button}: “${of}”`}
  >
    {button}
  </button>
);

interface KeptWaiversProps {
  readonly kept: KeptPage;
  /** The report that is reviewed: what was waved off in it stands beside it, and it stays on the page. */
  readonly seen: ReviewPage | undefined;
  readonly action: string;
  readonly base: string;
  readonly writes: boolean;
  readonly state: FormState;
}

/** What holds for the next file too, whatever it is called: what is met in none any more is taken back here. */
export const KeptWaivers = ({ kept, seen, action, base, writes, state }: KeptWaiversProps) => {
  const words = useWords(reviewWords);
  const number = useNumber();
  const met = new Set(seen?.waived.map(({ id }) => id));
  const rows = kept.rows.filter(({ id }) => !met.has(id));
  if (rows.length === 0 && kept.turn === undefined) return null;
  return (
    <TitledBlock title={seen ? words.keptOthers : words.kept} lead={words.keptLead}>
      <details open={(kept.turn?.page ?? 1) > 1 || state.sent[KEPT_FIELD] === '1'}>
        <summary>{words.keptShow(number(kept.turn?.total ?? rows.length))}</summary>
        <form method="post" encType="multipart/form-data" action={`${action}${seen ? '#ket-qua' : ''}`}>
          {writes && <EnterAsks />}
          <input type="hidden" name={KEPT_FIELD} value="1" />
          {seen && <Carried seen={seen} />}
          {writes && (
            <>
              <CommandFields base={base} form="review-kept" />
              <WhoWrites id="mo-lai" state={state} />
            </>
          )}
          <ul className="review-list">
            {rows.map(({ id, version, rule, about, ...of }) => (
              <li key={id} className="review-remark">
                <p>
                  {rule}: <RecordText>{about}</RecordText>
                </p>
                <Reason of={of} />
                {writes && <TakeBack id={id} version={version} button={words.takeBackKept} of={about} />}
              </li>
            ))}
          </ul>
        </form>
        <TurnLinks turn={kept.turn} of={words.kept} />
      </details>
    </TitledBlock>
  );
};
