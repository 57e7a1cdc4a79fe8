/** A rule pack with the source of every number, what was corrected, and the form that corrects it. */
import { Form, Link, useActionData, useLocation } from 'react-router';
import { CommandFields } from '#web/forms/command-fields.tsx';
import { AUTHOR_FIELD } from '#web/forms/field-names.ts';
import type { Refused } from '#web/frame/action.ts';
import { NotStated } from '#web/parts/absent.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable, type Column } from '#web/parts/data-table.tsx';
import { FormInput } from '#web/forms/form-fields.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import type { LawPage } from '#web/city/law/page.ts';
import { Author, Choice, LawTag, UrbanParts } from '#web/city/parts.tsx';
import { useFrame, useLinks, useWords } from '#web/frame/frame.tsx';
import { urbanWords } from '#words/ui/urban-class.ts';

interface Seen {
  readonly seen: LawPage;
}

export const LawView = ({ seen }: { readonly seen: LawPage }) => {
  const words = useWords(urbanWords);
  const done = useActionData<Refused>();
  return (
    <>
      <h1>{words.packs}</h1>
      <p className="page-lead">{words.packsLead}</p>
      <UrbanParts />
      <Filter seen={seen} />
      {done && <Wrong title={`${words.problems}:`} all={done.refused} />}
      {seen.recorded && <p role="status">{words.recorded}</p>}
      {seen.problems.length > 0 && <Wrong title={words.packCheck} all={seen.problems} />}
      <Differences seen={seen} />
      <div id="sua">
        <TitledBlock title={words.correct} lead={words.correctLead}>
          {seen.writable ? <CorrectForm seen={seen} sent={done?.sent} /> : <p className="soft">{words.writesOff}</p>}
        </TitledBlock>
      </div>
      <Numbers seen={seen} />
    </>
  );
};

const Wrong = ({ title, all }: { readonly title: string; readonly all: readonly string[] }) => (
  <div className="refused" role="alert">
    <p>{title}</p>
    <ul>
      {all.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  </div>
);

const Filter = ({ seen }: Seen) => {
  const words = useWords(urbanWords);
  const { pathname } = useLocation();
  const { asOf } = useFrame();
  return (
    <Form className="filters" method="get" action={pathname} aria-label={words.packs}>
      {asOf?.reason === 'asked' && <input type="hidden" name="asOf" value={asOf.day} />}
      <Choice name="luat" title={words.law} value={seen.pack.id} options={seen.packs} />
      <div className="filters-field">
        <label htmlFor="f-tim">{words.filterNumbers}</label>
        <FormInput className="ds-input" data-size="sm" id="f-tim" name="tim" defaultValue={seen.text} />
      </div>
      <div className="filters-end">
        <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
          {words.apply}
        </button>
      </div>
    </Form>
  );
};

/** A place in the pack, in words where there are some. */
const Place = ({ path, what }: { readonly path: string; readonly what: string | undefined }) => (
  <>{what === undefined ? <code>{path}</code> : <MixedText>{what}</MixedText>}</>
);

const Differences = ({ seen }: Seen) => {
  const words = useWords(urbanWords);
  const { page } = useLinks();
  return (
    <TitledBlock title={words.differences}>
      {seen.differences.length === 0 ? (
        <p className="soft">{words.differencesNone}</p>
      ) : (
        <>
          <p className="tools">
            <a href={page('do-thi/bo-tieu-chi.yaml', { luat: seen.pack.id })} download>
              {words.exportDiff}
            </a>
          </p>
          <DataTable
            caption={words.differences}
            quiet
            rows={seen.differences}
            rowKey={(one) => one.path}
            columns={[
              {
                key: 'path',
                title: words.packPath,
                heads: true,
                cell: (one) => <Place path={one.path} what={one.what} />,
              },
              {
                key: 'before',
                title: words.before,
                align: 'end',
                cell: (one) => one.before ?? <NotStated>{words.lawStatus.missing}</NotStated>,
              },
              {
                key: 'after',
                title: words.after,
                align: 'end',
                cell: (one) => one.after ?? <NotStated>{words.lawStatus.missing}</NotStated>,
              },
              { key: 'source', title: words.packSource, cell: (one) => one.source },
            ]}
          />
        </>
      )}
    </TitledBlock>
  );
};

/** Of the number that was chosen in the table: nobody types where it stands. */
const CorrectForm = ({ seen, sent }: Seen & { readonly sent: Refused['sent'] }) => {
  const words = useWords(urbanWords);
  if (seen.chosen === undefined) return <p className="soft">{words.correctChoose}</p>;
  return (
    <Form className="save-form" method="post" reloadDocument>
      <CommandFields base={seen.base} form="correct-law" />
      <input type="hidden" name="luat" value={seen.pack.id} />
      <input type="hidden" name="cho" value={seen.chosen.path} />
      <p>
        <strong>
          <Place path={seen.chosen.path} what={seen.chosen.what} />
        </strong>
      </p>
      <label>
        {words.packValue}
        <input className="ds-input" data-size="sm" name="gia-tri" required defaultValue={sent?.['gia-tri']} />
      </label>
      <label>
        {words.gazette}
        <input
          className="ds-input"
          data-size="sm"
          name="cong-bao"
          required
          maxLength={300}
          defaultValue={sent?.['cong-bao']}
        />
      </label>
      <Author value={sent?.[AUTHOR_FIELD]} />
      <div>
        <button className="ds-button" data-size="sm" type="submit">
          {words.record}
        </button>
      </div>
    </Form>
  );
};

type LawNumber = LawPage['numbers'][number];

const Numbers = ({ seen }: Seen) => {
  const words = useWords(urbanWords);
  const columns: readonly Column<LawNumber>[] = [
    {
      key: 'path',
      title: words.packPath,
      heads: true,
      cell: (one) => <Place path={one.path} what={one.what} />,
    },
    {
      key: 'value',
      title: words.packValue,
      align: 'end',
      cell: (one) => one.value ?? <NotStated>{words.lawStatus.missing}</NotStated>,
    },
    {
      key: 'status',
      title: words.packStatus,
      cell: (one) => (one.status === 'gazette' ? words.lawStatus.gazette : <LawTag status={one.status} />),
    },
    { key: 'source', title: words.packSource, cell: (one) => <MixedText>{one.source}</MixedText> },
    ...(seen.writable
      ? [
          {
            key: 'correct',
            title: words.correctThis,
            plain: true,
            cell: (one: LawNumber) => <CorrectLink seen={seen} one={one} />,
          },
        ]
      : []),
  ];
  return (
    <TitledBlock title={words.packNumbers} lead={seen.pack.title}>
      <DataTable caption={words.packNumbers} quiet rows={seen.numbers} rowKey={(one) => one.path} columns={columns} />
      {seen.more > 0 && <p className="soft small">{words.moreNumbers}</p>}
    </TitledBlock>
  );
};

/** Leads to the form, filled with the place. */
const CorrectLink = ({ seen, one }: Seen & { readonly one: LawNumber }) => {
  const words = useWords(urbanWords);
  const { pathname } = useLocation();
  return (
    <Link
      to={{
        pathname,
        search: new URLSearchParams({
          luat: seen.pack.id,
          ...(seen.text !== undefined && { tim: seen.text }),
          cho: one.path,
        }).toString(),
        hash: '#sua',
      }}
      aria-label={`${words.correctThis}: ${one.what ?? one.path}`}
    >
      {words.correctThis}
    </Link>
  );
};
