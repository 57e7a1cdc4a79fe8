/** A remark on a text that is open: what is wrong, what would stand instead, and how it is waved off. */
import { MixedText } from '#web/parts/record-text.tsx';
import type { FormState } from '#web/forms/form.tsx';
import { useWords } from '#web/frame/frame.tsx';
import type { ShownRemark } from '#web/review/page.ts';
import { TICKED, tickedValue } from '#web/review/ticked-field.ts';
import { reasonField } from '#web/review/waive-field.ts';
import { reviewWords } from '#words/ui/review.ts';

interface RemarkItemProps {
  readonly remark: ShownRemark;
  readonly linked: boolean;
  /** What was typed before; absent: remarks are not waved off here. */
  readonly sent: FormState['sent'] | undefined;
}

export const RemarkItem = ({ remark, linked, sent }: RemarkItemProps) => {
  const words = useWords(reviewWords);
  const { number, at, severity, message, excerpt, suggestion } = remark;
  return (
    <li id={`y-${number}`} className={`review-remark review-${severity}`}>
      <p className="review-head">
        <span className="review-tag">{words.severity[severity]}</span>{' '}
        <Excerpt excerpt={excerpt} {...(linked && { href: `#cho-${number}` })} />
      </p>
      <p>
        <MixedText>{message}</MixedText>
      </p>
      {suggestion !== undefined && (
        <label className="check">
          <input type="checkbox" name={`${TICKED}${at}`} value={tickedValue(suggestion)} /> {words.instead}{' '}
          <ins lang="vi">{suggestion.suggestion}</ins>
        </label>
      )}
      {sent && <WaiveForm remark={remark} sent={sent} />}
    </li>
  );
};

interface WaiveFormProps {
  readonly remark: ShownRemark;
  readonly sent: FormState['sent'];
}

/** Folded until somebody asks for it; open again where something of it was refused. */
const WaiveForm = ({ remark: { at, excerpt, message }, sent }: WaiveFormProps) => {
  const words = useWords(reviewWords);
  const reason = reasonField(at);
  return (
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
          aria-label={`${words.waive}: ${excerpt === '' ? message : `“${excerpt}”`}`}
        >
          {words.waive}
        </button>
      </div>
    </details>
  );
};

interface ExcerptProps {
  readonly excerpt: string;
  /** Where the words stand in the text. */
  readonly href?: string;
}

/** The words that a remark is about; one on the page as a whole is about none. */
export const Excerpt = ({ excerpt, href }: ExcerptProps) => {
  if (excerpt === '') return null;
  return href === undefined ? (
    <span lang="vi">“{excerpt}”</span>
  ) : (
    <a href={href} lang="vi">
      “{excerpt}”
    </a>
  );
};
