/** The form that gives a report to be reviewed, and the way to the page of a programme. */
import { TitledBlock } from '#web/parts/block.tsx';
import { ChoiceInput, NOTHING_SENT, type FormState, type Option } from '#web/forms/form.tsx';
import { useWords } from '#web/frame/frame.tsx';
import { repairPath } from '#web/review/repair-path.ts';
import { reviewWords } from '#words/ui/review.ts';

interface ReviewFormProps {
  readonly again: boolean;
  readonly action: string;
  /** Under a programme: its issued reports, to be chosen as the earlier one. */
  readonly issued?: readonly Option[];
  /** What was typed before, where it was refused. */
  readonly sent?: FormState['sent'];
}

const ACCEPTED =
  '.docx,.pdf,.txt,.md,text/plain,text/markdown,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A plain form: it works without scripts, and a file can be dropped on its field. */
export const ReviewForm = ({ again, action, issued, sent = {} }: ReviewFormProps) => {
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
          <textarea
            className="ds-input"
            id="van-ban"
            name="van-ban"
            rows={5}
            lang="vi"
            spellCheck={false}
            defaultValue={sent['van-ban']}
          />
        </div>
        <div className="form-field">
          <label htmlFor="ngay">{words.dayField}</label>
          <p className="form-hint" id="ngay-hint">
            {words.dayHint}
          </p>
          <input
            className="ds-input"
            id="ngay"
            name="ngay"
            autoComplete="off"
            aria-describedby="ngay-hint"
            defaultValue={sent['ngay']}
          />
        </div>
        {issued && <HeldFields issued={issued} />}
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
            formAction={repairPath(action)}
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
const HeldFields = ({ issued }: { readonly issued: readonly Option[] }) => {
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
