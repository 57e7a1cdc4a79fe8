/**
 * A day, written as Vietnam writes it, whatever the language of the browser: its own date field would show 05/31/2023
 * to one reader and 31/05/2023 to another. With a script the browser's calendar helps to choose.
 */
import { useRef } from 'react';
import { useAnswered } from '#web/forms/form-fields.tsx';
import { Icon } from '#web/parts/icon.tsx';
import { useWords, type Misread } from '#web/frame/frame.tsx';
import { printDay, readDay } from '#core/value/day.ts';
import { shellWords } from '#words/ui/shell.ts';

interface DateFieldProps {
  readonly name: string;
  /** YYYY-MM-DD, or empty. */
  readonly day: string;
  readonly misread?: Misread | undefined;
  readonly id?: string;
  readonly required?: boolean;
  readonly describedBy?: string;
  /** Where no label stands beside the field. */
  readonly label?: string;
  /** The form it belongs to, where it stands outside. */
  readonly form?: string;
  readonly className?: string;
}

const printed = (text: string): string => {
  const day = readDay(text);
  return day ? printDay(day) : text;
};

export const DateField = ({
  name,
  day,
  misread,
  id,
  required,
  describedBy,
  label,
  form,
  className = '',
}: DateFieldProps) => {
  const words = useWords(shellWords);
  const field = useRef<HTMLInputElement>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const shown = misread?.text ?? printed(day);
  useAnswered(shown, () => {
    if (field.current) field.current.value = shown;
  });
  const errorId = `${id ?? name}-error`;
  const choose = (chosen: string): void => {
    if (field.current) field.current.value = printed(chosen);
  };
  const open = (): void => {
    if (!calendar.current) return;
    calendar.current.value = readDay(day) ?? '';
    calendar.current.showPicker();
  };
  return (
    <span className="date-field">
      <span className="date-field-line">
        <input
          ref={field}
          className={`ds-input ${className}`}
          data-size="sm"
          type="text"
          name={name}
          id={id}
          form={form}
          defaultValue={shown}
          required={required}
          placeholder={words.dayPattern}
          autoComplete="off"
          size={10}
          maxLength={20}
          aria-label={label}
          aria-invalid={misread ? true : undefined}
          aria-describedby={[misread && errorId, describedBy].filter(Boolean).join(' ') || undefined}
        />
        <button
          className="ds-button date-pick with-script"
          data-variant="tertiary"
          data-size="sm"
          type="button"
          onClick={open}
          aria-label={label === undefined ? words.pickDay : `${words.pickDay}: ${label}`}
          title={words.pickDay}
        >
          <Icon name="calendar" />
        </button>
        <input
          ref={calendar}
          className="date-calendar"
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => choose(event.target.value)}
        />
      </span>
      {misread && (
        <span className="field-error" id={errorId}>
          {misread.why}
        </span>
      )}
    </span>
  );
};
