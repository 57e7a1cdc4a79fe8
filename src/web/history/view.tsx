/** Proposals of a report: each with its sentence, its fields, and the word of who takes it. */
import { useEffect, useRef } from 'react';
import { Form, Link } from 'react-router';
import { CommandFields } from '#web/forms/command-fields.tsx';
import { EnterAsks, NOTHING_SENT, SubmitButton, TaskButton, type FormState } from '#web/forms/form.tsx';
import { TASK_FIELD } from '#web/forms/field-names.ts';
import { Controls, FieldsOf } from '#web/forms/record-form.tsx';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { CHOICES, REPORT_ROW, rowName } from '#web/history/fields.ts';
import type { HistoryPage, ShownProposal } from '#web/history/page.ts';
import { HISTORY_PATH } from '#web/history/paths.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { AuthorField } from '#web/record/entry-view.tsx';
import { GivenReport } from '#web/review/given-report.tsx';
import { historyWords } from '#words/ui/history.ts';

interface DoneProps {
  readonly children: string;
  /** Another one each time that something was done. */
  readonly mark: string;
}

/** What was done, first on the page: whoever did it at the foot of a long form is led there. */
export const Done = ({ children, mark }: DoneProps) => {
  const box = useRef<HTMLParagraphElement>(null);
  useEffect(() => box.current?.focus(), [mark]);
  return (
    <p role="status" className="form-saved" id="da-ghi" tabIndex={-1} ref={box}>
      {children}
    </p>
  );
};

interface ProposalsProps {
  readonly seen: HistoryPage;
  /** What names the report in addresses. */
  readonly query: Readonly<Record<string, string>>;
  readonly signedIn: string | undefined;
  readonly author: string;
}

const addressOf = (query: Readonly<Record<string, string>>, more: Readonly<Record<string, string>>): string =>
  `${HISTORY_PATH}?${new URLSearchParams({ ...query, ...more }).toString()}`;

export const Proposals = ({ seen, query, signedIn, author }: ProposalsProps) => {
  const words = useWords(historyWords);
  const number = useNumber();
  const { page } = useLinks();
  const state: FormState = { faults: seen.model.faults, sent: {} };
  const at = (more: Readonly<Record<string, string>>): string => page(`${addressOf(query, more)}#nhom`);
  const action = page(addressOf(query, { nhom: seen.group, ...(seen.from !== '' && { tu: seen.from }) }));
  const { first, last, of } = seen.range;
  return (
    <section aria-labelledby="de-xuat">
      <h2 id="de-xuat" tabIndex={-1}>
        {words.proposals(seen.file)}
      </h2>
      <p className="soft">{seen.day === undefined ? words.noDay : words.ofDay(seen.day)}</p>
      {seen.scan.map((line) => (
        <p key={line} className="review-scan">
          {line}
        </p>
      ))}
      {seen.cut.map(({ kind, most, sentence, at: where }) => (
        <p key={kind}>
          <MixedText>{words.cut({ kind, most: number(most), sentence, where })}</MixedText>
        </p>
      ))}
      <Groups seen={seen} query={query} />
      <h3 id="nhom" tabIndex={-1}>
        {words.groups[seen.group]}
      </h3>
      {seen.rows.length === 0 ? (
        <NoneLeft seen={seen} at={at} />
      ) : (
        <Form method="post" noValidate action={action}>
          <EnterAsks />
          <CommandFields base={seen.base} form="history" />
          <input type="hidden" name="dong" value={seen.rows.map(({ place }) => place).join(' ')} />
          <FieldsOf model={seen.model}>
            <OfReport seen={seen} />
            <p>{words.range(number(first), number(last), number(of))}</p>
            <p className="soft small history-hint">{words.hangs}</p>
            {seen.rows.map((row) => (
              <Row key={row.mark} row={row} />
            ))}
          </FieldsOf>
          <AuthorField signedIn={signedIn} value={author} state={state} />
          <p className="form-end history-buttons">
            <TaskButton task="ghi">{words.write}</TaskButton>
            <TaskButton task="chac" secondary>
              {words.takeSure}
            </TaskButton>
          </p>
        </Form>
      )}
      {(seen.next !== undefined || first > 1) && (
        <p className="tools">
          {seen.next !== undefined && <Link to={at({ nhom: seen.group, tu: seen.next })}>{words.next}</Link>}
          {first > 1 && <Link to={at({ nhom: seen.group })}>{words.first}</Link>}
        </p>
      )}
      <Dropped seen={seen} action={action} signedIn={signedIn} />
    </section>
  );
};

interface LinkedProps {
  readonly seen: HistoryPage;
  /** The address of a page of the same report. */
  readonly at: (more: Readonly<Record<string, string>>) => string;
}

/** Nothing to decide in the group: where there is more. */
const NoneLeft = ({ seen, at }: LinkedProps) => {
  const words = useWords(historyWords);
  const following = seen.groups.find(({ open }) => open > 0);
  const own = seen.groups.find(({ group }) => group === seen.group);
  if (seen.nothing) return <Nothing />;
  return (
    <p role="status">
      {own && own.known + own.dropped === 0 ? words.noneOfGroup : words.none}{' '}
      {following ? (
        <Link to={at({ nhom: following.group })}>{words.goOn(words.groups[following.group])}</Link>
      ) : (
        words.done
      )}
    </p>
  );
};

/** Nothing was recognised in the report: what helps. */
const Nothing = () => {
  const words = useWords(historyWords);
  const { page } = useLinks();
  return (
    <>
      <p role="status">{words.nothingRead}</p>
      <ul>
        {words.helps.map((help) => (
          <li key={help}>{help}</li>
        ))}
      </ul>
      <p>
        <Link to={page('bao-cao/kiem-tra')}>{words.toReview}</Link>
      </p>
    </>
  );
};

const Groups = ({ seen, query }: Pick<ProposalsProps, 'seen' | 'query'>) => {
  const words = useWords(historyWords);
  const number = useNumber();
  const { page } = useLinks();
  return (
    <>
      <ol className="plain-list history-groups">
        {seen.groups.map(({ group, open, known, dropped }) => (
          <li key={group}>
            <Link
              to={page(`${addressOf(query, { nhom: group })}#nhom`)}
              {...(group === seen.group && { 'aria-current': 'page' as const })}
            >
              {words.groups[group]}
            </Link>{' '}
            <span className="soft small">{words.count(number(open), number(known), number(dropped))}</span>
          </li>
        ))}
      </ol>
      <p className="soft small">{words.order}</p>
    </>
  );
};

/** The report itself as a document: told once. */
const OfReport = ({ seen: { report } }: { readonly seen: HistoryPage }) => {
  const words = useWords(historyWords);
  const { page } = useLinks();
  if ('path' in report)
    return (
      <p>
        {words.onRecord}{' '}
        <Link to={page(report.path)}>
          <RecordText>{report.name ?? ''}</RecordText>
        </Link>
      </p>
    );
  return (
    <fieldset className="form-part history-row" id={REPORT_ROW} tabIndex={-1}>
      <legend>{words.ofReport}</legend>
      <p className="form-hint">{words.ofReportLead}</p>
      {report.likely !== undefined && (
        <p>
          <MixedText>{words.likely(report.likely)}</MixedText>
        </p>
      )}
      <Controls fields={[report.document]} />
      <div className="history-fields">
        <Controls fields={report.fields} />
      </div>
    </fieldset>
  );
};

const Row = ({ row }: { readonly row: ShownProposal }) => {
  const words = useWords(historyWords);
  const { place, mark, kind, sure, sentence, at, choice, lacks, fields, faults, existing } = row;
  return (
    <fieldset className="form-part history-row" id={rowName(place)} tabIndex={-1}>
      <legend>
        {words.row(String(place + 1))}: {kind}
      </legend>
      <input type="hidden" name={`k[${place}]`} value={mark} />
      {existing && <input type="hidden" name={`v[${place}]`} value={existing.version} />}
      {faults.map((fault) => (
        <p key={fault} className="form-fault">
          <MixedText>{fault}</MixedText>
        </p>
      ))}
      <blockquote lang="vi">
        “{sentence}”{at !== '' && <span className="soft small"> ({at})</span>}
      </blockquote>
      <p>
        <span className="review-tag">{words.sure[sure]}</span>{' '}
        {lacks.length > 0 && <MixedText>{words.lacks(lacks.join(', ').toLocaleLowerCase('vi'))}</MixedText>}
      </p>
      {existing && (
        <>
          <p>
            <MixedText>{words.existing(existing.name)}</MixedText>
          </p>
          <ul className="plain-list">
            {existing.changes.map(({ name, was, is }) => (
              <li key={name}>
                <MixedText>{words.change(name, was === '' ? words.nothing : was, is)}</MixedText>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="history-fields">
        <Controls fields={fields} />
      </div>
      <div key={choice} className="history-choices" role="radiogroup" aria-label={words.choice(String(place + 1))}>
        {CHOICES.map((one) => (
          <label key={one} className="check">
            <input type="radio" name={`chon[${place}]`} value={one} defaultChecked={one === choice} />{' '}
            {words.choices[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

interface DroppedProps {
  readonly seen: HistoryPage;
  readonly action: string;
  readonly signedIn: string | undefined;
}

/** What was dropped stays folded, with who did so; it can be taken back. */
const Dropped = ({ seen: { dropped, base }, action, signedIn }: DroppedProps) => {
  const words = useWords(historyWords);
  const number = useNumber();
  if (dropped.length === 0) return null;
  return (
    <details className="history-dropped">
      <summary>{words.dropped(number(dropped.length))}</summary>
      <Form method="post" noValidate action={action}>
        <EnterAsks />
        <CommandFields base={base} form="history-dropped" />
        <AuthorField signedIn={signedIn} value="" state={NOTHING_SENT} />
        <ul className="plain-list">
          {dropped.map(({ id, version, kind, name, sentence, who, when }) => (
            <li key={id}>
              <p>
                {kind}: <RecordText>{name}</RecordText>
              </p>
              <blockquote lang="vi">“{sentence}”</blockquote>
              <p className="history-buttons">
                <button
                  className="ds-button"
                  data-variant="secondary"
                  data-size="sm"
                  type="submit"
                  name={TASK_FIELD}
                  value={`lay-lai:${version}:${id}`}
                  aria-label={`${words.takeBack}: ${kind} ${name}`}
                >
                  {words.takeBack}
                </button>
                {who !== undefined && when !== undefined && (
                  <span className="soft small">
                    <RecordText>{who}</RecordText>, {when}
                  </span>
                )}
              </p>
            </li>
          ))}
        </ul>
      </Form>
    </details>
  );
};

/** A file that is dropped, or a text that is pasted. */
export const GiveReport = ({ again, state }: { readonly again: boolean; readonly state: FormState }) => {
  const words = useWords(historyWords);
  const { page } = useLinks();
  return (
    <TitledBlock title={again ? words.another : words.give}>
      <Form
        className="review-form"
        method="post"
        encType="multipart/form-data"
        noValidate
        reloadDocument
        action={page(HISTORY_PATH)}
      >
        <input type="hidden" name={TASK_FIELD} value="doc" />
        <GivenReport words={words} sent={state.sent} />
        <SubmitButton>{words.read}</SubmitButton>
      </Form>
    </TitledBlock>
  );
};
