/** The register of documents. */
import { Link } from 'react-router';
import { documentsAnswer } from '#core/query/documents.ts';
import { NotStated } from '#web/parts/absent.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { FilterForm, isFiltered } from '#web/forms/filter-form.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { StandingLine } from '#web/document/standing.tsx';
import { documentsPage, type DocumentRow } from '#web/document/list/page.ts';
import { askedDocuments } from '#web/document/list/question.ts';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { programmePage, type PageProps } from '#web/frame/page.ts';
import { documentsWords } from '#words/ui/documents.ts';

export const loader = programmePage((given) => {
  const { opened, url, language } = given;
  const asked = askedDocuments(url);
  return {
    ...documentsPage(given, documentsAnswer(opened, asked.question), asked),
    sort: asked.sort,
    query: asked.question,
    head: `${documentsWords[language].title} · ${opened.programme.short}`,
  };
});

export { meta } from '#web/frame/head.ts';

const Documents = ({ loaderData }: PageProps<typeof loader>) => {
  const words = useWords(documentsWords);
  const { page } = useLinks();
  const { table, query, sort } = loaderData;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <FilterForm
        title={words.filters}
        all={words.all}
        apply={words.apply}
        clear={words.clear}
        kept={['sort']}
        fields={[
          { name: 'tim', title: words.text, value: query.text },
          { name: 'loai', title: words.kind, value: query.kind, options: loaderData.kinds },
          { name: 'co-quan', title: words.issuer, value: query.issuer, options: loaderData.issuers },
          { name: 'hieu-luc', title: words.standing, value: query.standing, options: loaderData.standings },
        ]}
      />
      <div className="tools">
        {query.text === undefined && query.standing === undefined && loaderData.count && (
          <FigureCell cell={loaderData.count} />
        )}
        <span>
          <a
            href={page('van-ban.csv', {
              loai: query.kind,
              'co-quan': query.issuer,
              'hieu-luc': query.standing,
              tim: query.text,
            })}
            download
          >
            {words.csv}
          </a>{' '}
          <span className="soft small">{words.csvWhat}</span>
        </span>
      </div>
      {table.rows.length === 0 ? (
        <p>{words.none(isFiltered(query))}</p>
      ) : (
        <div className="documents-table">
          <DataTable
            caption={words.title}
            quiet
            rows={table.rows}
            turn={table.turn}
            rowKey={(line) => line.id}
            sort={sort}
            columns={[
              {
                key: 'symbol',
                title: words.symbol,
                sorts: true,
                heads: true,
                cell: (line) => <SymbolCell line={line} />,
              },
              {
                key: 'issuer',
                title: words.issuer,
                sorts: true,
                cell: (line) => line.issuer ?? <NotStated>{words.notStated}</NotStated>,
              },
              {
                key: 'date',
                title: words.date,
                sorts: true,
                align: 'end',
                cell: (line) =>
                  line.day === undefined ? (
                    <NotStated>{words.notStated}</NotStated>
                  ) : (
                    <FigureCell cell={line.date} absent="brief" />
                  ),
              },
              { key: 'subject', title: words.subject, cell: (line) => <SubjectCell line={line} /> },
              {
                key: 'standing',
                title: words.standing,
                sorts: true,
                cell: (line) => <StandingLine standing={line.standing} />,
              },
            ]}
          />
        </div>
      )}
    </>
  );
};
export default Documents;

const SymbolCell = ({ line }: { readonly line: DocumentRow }) => {
  const words = useWords(documentsWords);
  const { page } = useLinks();
  return (
    <>
      <Link to={page(line.path)} className="symbol">
        {line.symbol === undefined ? (
          <>
            {words.noSymbol}
            <span className="ds-sr-only">
              : <MixedText>{line.title}</MixedText>
            </span>
          </>
        ) : (
          <RecordText>{line.symbol}</RecordText>
        )}
      </Link>
      <span className="under small soft">{line.kind}</span>
    </>
  );
};

const SubjectCell = ({ line }: { readonly line: DocumentRow }) => {
  const { page } = useLinks();
  return (
    <>
      {line.fullSubject !== undefined && <RecordText>{line.fullSubject}</RecordText>}
      {line.relations.map((one) => (
        <span key={`${one.type}/${one.id}`} className="under small soft">
          {one.type}{' '}
          <Link to={page(one.path)}>
            <MixedText>{one.title}</MixedText>
          </Link>
        </span>
      ))}
    </>
  );
};
