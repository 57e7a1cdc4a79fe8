/** The fields by which a report is given to be read: a file, dropped or chosen, or its text; and the day it is of. */
import { Field, NOTHING_SENT, TextField, type FormState } from '#web/forms/form.tsx';

const ACCEPTED =
  '.docx,.pdf,.txt,.md,text/plain,text/markdown,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface GivenReportProps {
  readonly words: Readonly<Record<'file' | 'fileHint' | 'paste' | 'day' | 'dayHint', string>>;
  readonly sent: FormState['sent'];
}

interface ReportFileProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
}

/** The field of a file that holds a report. */
export const ReportFile = (field: ReportFileProps) => (
  <Field {...field} state={NOTHING_SENT}>
    {(marks) => <input {...marks} className="ds-input" type="file" accept={ACCEPTED} />}
  </Field>
);

export const GivenReport = ({ words, sent }: GivenReportProps) => {
  const state = { ...NOTHING_SENT, sent };
  return (
    <>
      <div className="review-drop">
        <ReportFile name="tep" label={words.file} hint={words.fileHint} />
      </div>
      <Field name="van-ban" label={words.paste} state={state}>
        {(marks) => (
          <textarea
            {...marks}
            className="ds-input"
            rows={5}
            lang="vi"
            spellCheck={false}
            defaultValue={sent['van-ban'] ?? ''}
          />
        )}
      </Field>
      <TextField name="ngay" label={words.day} hint={words.dayHint} autoComplete="off" state={state} />
    </>
  );
};
