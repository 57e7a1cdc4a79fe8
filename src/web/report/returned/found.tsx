/** What an edited file has otherwise than the draft: what can be taken over, what is told, how its letters count. */
import { Form } from 'react-router';
import { CommandFields } from '#web/forms/command-fields.tsx';
import { SubmitButton, type FormState } from '#web/forms/form.tsx';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { WhoWrites } from '#web/forms/who-writes.tsx';
import { READINGS, type ReadingChoice } from '#web/report/returned/reading.ts';
import type { ReturnedPage, ReturnedRow } from '#web/report/returned/page.ts';
import { TakeRow } from '#web/report/returned/take-row.tsx';
import { ChangeText, useRowName } from '#web/report/returned/view.tsx';
import { shortened } from '#core/text/shortened.ts';
import { returnedFileWords } from '#words/ui/returned-file.ts';

interface FoundProps {
  readonly found: ReturnedPage;
  /** The name of the file with its SHA-256. */
  readonly file: string;
  readonly sha256: string;
  readonly report: string;
  readonly base: string;
  readonly state: FormState;
  readonly choice: ReadingChoice;
}

const CHOICES = Object.keys(READINGS) as ReadingChoice[];

export const Found = ({ found, ...asked }: FoundProps) => {
  const words = useWords(returnedFileWords);
  const number = useNumber();
  const { here } = useLinks();
  const { toTake, toKnow, records, comments } = found;
  return (
    <>
      <TitledBlock title={words.found} lead={asked.file}>
        <p role="status">{words.counts(number(found.same), number(found.changed))}</p>
        <p className="soft">{found.from ? words.from(found.from.day, found.from.entry) : words.fromUnknown}</p>
        {found.more > 0 && <p className="refused">{words.more(number(found.more))}</p>}
        <p className="small">
          {words.reading}:{' '}
          {CHOICES.map((choice, index) => (
            <span key={choice}>
              {index > 0 && ' · '}
              <a href={here({ 'theo-doi': choice })} aria-current={choice === asked.choice ? 'true' : undefined}>
                {words.readings[choice]}
              </a>
            </span>
          ))}
        </p>
        <Guessed found={found} />
        <Moved found={found} />
        <Letters letters={found.letters} />
      </TitledBlock>
      {toTake.length > 0 && <ToTake rows={toTake} {...asked} />}
      {toKnow.length > 0 && <ToKnow title={words.toKnow} lead={words.toKnowLead} rows={toKnow} />}
      {comments.length > 0 && (
        <TitledBlock title={words.comments}>
          <ul>
            {comments.map(({ author, text }, index) => (
              <li key={index}>
                <RecordText>{`${author === '' ? words.nobody : author}: ${text}`}</RecordText>
              </li>
            ))}
          </ul>
        </TitledBlock>
      )}
      {records.length > 0 && <ToKnow title={words.records} lead={words.recordsLead} rows={records} />}
    </>
  );
};

const ToTake = ({
  rows,
  sha256,
  report,
  base,
  state,
  choice,
}: Omit<FoundProps, 'found'> & { readonly rows: ReturnedPage['toTake'] }) => {
  const words = useWords(returnedFileWords);
  const { here } = useLinks();
  return (
    <TitledBlock title={words.toTake} lead={words.toTakeLead}>
      <Form method="post" action={here({})} reloadDocument noValidate>
        <CommandFields base={base} form={`take-returned ${report}`} />
        <input type="hidden" name="lam" value="lay" />
        <input type="hidden" name="bao-cao" value={report} />
        <input type="hidden" name="tep-goc" value={sha256} />
        {rows.map((row) => (
          <TakeRow key={row.first} row={row} first={row.first} sent={state.sent} reading={READINGS[choice]} />
        ))}
        <WhoWrites id="lay" state={state} />
        <SubmitButton>{words.take}</SubmitButton>
      </Form>
    </TitledBlock>
  );
};

interface ToKnowProps {
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly ReturnedRow[];
}

const ToKnow = ({ title, lead, rows }: ToKnowProps) => {
  const nameOf = useRowName();
  return (
    <TitledBlock title={title} lead={lead}>
      <ul className="returned-told">
        {rows.map((row, index) => (
          <li key={index} className="returned-row">
            <p className="returned-name">{nameOf(row)}</p>
            <ChangeText row={row} />
          </li>
        ))}
      </ul>
    </TitledBlock>
  );
};

const Guessed = ({ found }: { readonly found: ReturnedPage }) => {
  const words = useWords(returnedFileWords);
  const number = useNumber();
  if (found.guessedCount === 0) return null;
  return (
    <details>
      <summary>{words.guessed(number(found.guessedCount))}</summary>
      <p className="small">{words.guessedLead}</p>
      <ul className="small">
        {found.guessed.map(({ block, text, known }) => (
          <li key={block}>
            “<RecordText>{shortened(text)}</RecordText>”: {words.known[known]}
          </li>
        ))}
      </ul>
    </details>
  );
};

const Moved = ({ found }: { readonly found: ReturnedPage }) => {
  const words = useWords(returnedFileWords);
  const number = useNumber();
  if (found.movedCount === 0) return null;
  return (
    <details open>
      <summary>{words.moved(number(found.movedCount))}</summary>
      <ul className="small">
        {found.moved.map(({ text, behind }, index) => (
          <li key={index}>
            “<RecordText>{shortened(text)}</RecordText>”{' '}
            <RecordText>{behind === undefined ? words.movedFirst : words.movedTo(shortened(behind))}</RecordText>
          </li>
        ))}
      </ul>
    </details>
  );
};

const Letters = ({ letters }: { readonly letters: ReturnedPage['letters'] }) => {
  const words = useWords(returnedFileWords);
  const number = useNumber();
  const { rows, fault } = letters;
  if (fault !== undefined) return <p className="refused">{words.lettersFault(number(fault))}</p>;
  return (
    <details>
      <summary>{words.letters}</summary>
      <p className="small">{words.lettersLead}</p>
      <DataTable
        caption={words.letters}
        quiet
        rows={rows}
        rowKey={({ part }) => part}
        columns={[
          { key: 'part', title: words.part, heads: true, cell: ({ part }) => words.counted[part] },
          { key: 'file', title: words.ofFile, align: 'end', cell: ({ file }) => number(file) },
          { key: 'draft', title: words.ofDraft, align: 'end', cell: ({ draft }) => number(draft) },
        ]}
      />
    </details>
  );
};
