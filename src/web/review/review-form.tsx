/** The form that gives a report to be reviewed, and the way to the page of a programme. */
import { TitledBlock } from '#web/parts/block.tsx';
import { ChoiceInput, NOTHING_SENT, SubmitButton, TextField, type FormState, type Option } from '#web/forms/form.tsx';
import { GivenReport, ReportFile } from '#web/review/given-report.tsx';
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

/** A plain form: it works without scripts, and a file can be dropped on its field. */
export const ReviewForm = ({ again, action, issued, sent = {} }: ReviewFormProps) => {
  const words = useWords(reviewWords);
  return (
    <TitledBlock title={again ? words.another : words.give}>
      <form className="review-form" method="post" encType="multipart/form-data" action={`${action}#ket-qua`}>
        <GivenReport words={{ ...words, day: words.dayField }} sent={sent} />
        {issued && <HeldFields issued={issued} />}
        <SubmitButton>{words.review}</SubmitButton>
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
      <TextField
        name="ho-so-ngay"
        label={words.recordsDay}
        hint={words.recordsDayHint}
        autoComplete="off"
        state={NOTHING_SENT}
      />
      <ReportFile name="tep-truoc" label={words.earlierFile} hint={words.earlierHint} />
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
