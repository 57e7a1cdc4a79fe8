/** A small form of the desk: what it does, whose it is, and who answers for it. */
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { CommandFields } from '#web/forms/command-fields.tsx';
import type { FormState } from '#web/forms/form.tsx';
import { WhoWrites } from '#web/forms/who-writes.tsx';
import { useLinks } from '#web/frame/frame.tsx';
import { WAIVED_QUERY } from '#web/report/desk/remark-query.ts';

/** What all forms of a desk share. */
export interface DeskForms {
  readonly report: string;
  /** The head of the journal that the page shows. */
  readonly base: string;
  readonly state: FormState;
}

interface DeskFormProps {
  readonly forms: DeskForms;
  /** Which work: see the action of the route. */
  readonly does: string;
  /** What it is of: its mark is another for each. */
  readonly of: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly button: string;
  /** Said to who listens: which block or remark the button is of. */
  readonly label: string;
  readonly secondary?: boolean;
  readonly children?: ReactNode;
}

export const DeskForm = ({ forms, does, of, hidden = {}, button, label, secondary, children }: DeskFormProps) => {
  const { here } = useLinks();
  return (
    <Form
      className="save-form desk-form"
      method="post"
      action={here({ [WAIVED_QUERY]: undefined })}
      reloadDocument
      noValidate
      aria-label={label}
    >
      <CommandFields base={forms.base} form={`desk ${does} ${of}`} />
      <input type="hidden" name="lam" value={does} />
      <input type="hidden" name="bao-cao" value={forms.report} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <WhoWrites id={`${does} ${of}`} state={forms.state} />
      <button
        className="ds-button"
        data-size="sm"
        data-variant={secondary ? 'secondary' : 'primary'}
        type="submit"
        aria-label={label}
      >
        {button}
      </button>
    </Form>
  );
};
