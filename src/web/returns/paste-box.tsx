/** Where a column of a spreadsheet is pasted: it fills the rows of the screen in their order. */
import { Field, type FormState } from '#web/forms/form.tsx';
import { useNumber, useWords } from '#web/frame/frame.tsx';
import { PASTED_FIELD, PASTED_UNIT_FIELD } from '#web/returns/fields.ts';
import type { PastedTold } from '#web/returns/use-pasted-column.ts';
import { collectingWords } from '#words/ui/collecting.ts';

/** Scales of money in columns that say none. */
const SCALES = ['đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng'] as const;

interface PasteBoxProps {
  readonly state: FormState;
  /** Of money: in what bare numbers are is asked. */
  readonly isMoney: boolean;
  readonly told: PastedTold | undefined;
}

export const PasteBox = ({ state, isMoney, told }: PasteBoxProps) => {
  const words = useWords(collectingWords);
  const number = useNumber();
  const isFaulty = state.faults.some(({ field }) => field === PASTED_FIELD);
  return (
    <>
      <details className="return-more" open={isFaulty || undefined}>
        <summary>{words.paste}</summary>
        <div className="return-fields">
          {isMoney && (
            <Field name={PASTED_UNIT_FIELD} label={words.pasteUnit} state={state}>
              {(marks) => (
                <select {...marks} className="ds-input" defaultValue={state.sent[PASTED_UNIT_FIELD] ?? ''}>
                  <option value="">{words.pasteAsTyped}</option>
                  {SCALES.map((scale) => (
                    <option key={scale} value={scale}>
                      {scale}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )}
          <Field name={PASTED_FIELD} label={words.pasteLabel} hint={words.pasteHint} state={state}>
            {(marks) => (
              <textarea {...marks} className="ds-input" rows={4} defaultValue={state.sent[PASTED_FIELD] ?? ''} />
            )}
          </Field>
        </div>
      </details>
      <p aria-live="polite" className={told && 'fault' in told ? 'cell-not-saved' : ''}>
        {told &&
          ('filled' in told
            ? words.pasted(number(told.filled))
            : told.fault === 'columns'
              ? words.pasteColumns
              : words.pasteRows(number(told.lines), number(told.rows)))}
      </p>
    </>
  );
};
