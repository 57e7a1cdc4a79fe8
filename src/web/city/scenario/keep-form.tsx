/** Keeps what is on a page as a scenario; shown again, as it was filled in, where it was refused. */
import { Form, useLocation } from 'react-router';
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { BASE_FIELD, CommandFields } from '#web/forms/command-fields.tsx';
import { Author } from '#web/city/parts.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { urbanWords } from '#words/ui/urban-class.ts';

export const KeepScenarioForm = ({ writable, base }: { readonly writable: boolean; readonly base: string }) => {
  const words = useWords(urbanWords);
  const { search } = useLocation();
  return (
    <TitledBlock title={words.keep}>
      {writable ? <KeepFields base={base} question={search} /> : <p className="soft">{words.writesOff}</p>}
    </TitledBlock>
  );
};

/** The form as it was sent. */
export const KeepScenarioAgain = ({ sent }: { readonly sent: Readonly<Record<string, string>> }) => (
  <KeepFields base={sent[BASE_FIELD] ?? ''} question={sent['cau-hoi'] ?? ''} sent={sent} />
);

interface KeepFieldsProps {
  readonly base: string;
  /** The question in the address bar. */
  readonly question: string;
  readonly sent?: Readonly<Record<string, string>>;
}

/** What is wrong is told in our own words, with what was typed: browsers hold nothing back. */
const KeepFields = ({ base, question, sent = {} }: KeepFieldsProps) => {
  const words = useWords(urbanWords);
  const { page } = useLinks();
  const field = { className: 'ds-input', 'data-size': 'sm', required: true, maxLength: 200 } as const;
  return (
    <Form className="save-form" method="post" action={page('do-thi/kich-ban')} reloadDocument noValidate>
      <CommandFields base={base} form="keep-scenario" />
      <input type="hidden" name="cau-hoi" value={question} />
      <label>
        {words.keepName}
        <input {...field} name="ten" defaultValue={sent['ten']} />
      </label>
      <Author value={sent[AUTHOR_FIELD]} />
      <label className="check">
        <input type="checkbox" name="bao-cao" value="yes" defaultChecked={sent['bao-cao'] === 'yes'} />{' '}
        {words.keepReport}
      </label>
      <div>
        <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
          {words.save}
        </button>
      </div>
    </Form>
  );
};
