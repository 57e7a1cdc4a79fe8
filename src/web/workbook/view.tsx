/** What a workbook would change, and the word that writes it. */
import { Form } from 'react-router';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import { SubmitButton, TextField, type FormState } from '#web/forms/form.tsx';
import { useNumber, useWords } from '#web/frame/frame.tsx';
import { Conflicts } from '#web/workbook/conflicts.tsx';
import type { CheckedPage } from '#web/workbook/page.ts';
import { workbookWords } from '#words/ui/workbook.ts';

export const Checked = ({
  checked,
  signs,
  state,
}: {
  readonly checked: CheckedPage;
  /** Nobody is signed in: who answers for it is typed. */
  readonly signs: boolean;
  readonly state: FormState;
}) => {
  const words = useWords(workbookWords);
  const number = useNumber();
  const { added, changed, removed, kept } = checked.counts;
  return (
    <TitledBlock title={words.changes}>
      <p role="status">
        {checked.isEmpty ? words.nothing : words.found(added, changed, removed)} {kept !== '0' && words.kept(kept)}
      </p>
      {checked.rows.length > 0 && (
        <DataTable
          caption={words.changes}
          quiet
          rows={checked.rows}
          rowKey={(row) => row.key}
          columns={[
            {
              key: 'record',
              title: words.record,
              heads: true,
              cell: (row) => (
                <>
                  {words.kind[row.kind]} <RecordText>{row.record}</RecordText>
                </>
              ),
            },
            {
              key: 'what',
              title: words.what,
              cell: (row) => (
                <ul className="plain-list">
                  {row.lines.map((line) => (
                    <li key={line.name}>
                      {line.name}: <RecordText>{changeText(line, words.none)}</RecordText>
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
      {checked.more > 0 && <p className="soft">{words.more(number(checked.more))}</p>}
      {!checked.isEmpty && (
        <Form method="post" className="form-page" noValidate>
          <input type="hidden" name="viec" value="ghi" />
          <input type="hidden" name="tep-da-kiem" value={checked.token} />
          {checked.chosen.map(({ name, value }) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Conflicts checked={checked} />
          {signs && <TextField name={AUTHOR_FIELD} label={words.author} autoComplete="name" state={state} />}
          <TextField name="ly-do" label={words.reason} state={state} />
          <SubmitButton>{words.write}</SubmitButton>
        </Form>
      )}
    </TitledBlock>
  );
};

interface Line {
  readonly was?: string | undefined;
  readonly is?: string | undefined;
}

/** "Hạ tầng → Quy hoạch"; of what is new, itself. */
const changeText = (line: Line, none: string): string =>
  'was' in line ? `${line.was ?? none} → ${line.is ?? none}` : (line.is ?? none);
