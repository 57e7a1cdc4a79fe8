/** The register of documents. */
import { Link } from 'react-router';
import { seeDocuments } from '#app/document/see-documents.ts';
import { DataTable } from '#web/components/data-table.tsx';
import { Figure } from '#web/components/figure.tsx';
import { FilterForm } from '#web/components/filter-form.tsx';
import { MixedText, RecordText } from '#web/components/record-text.tsx';
import { StandingLine } from '#web/components/standing.tsx';
import { StateTag } from '#web/components/state-tag.tsx';
import { documentsPage, type DocumentRow } from '#web/document-page.ts';
import { useLinks, useWords } from '#web/frame.tsx';
import { programmePage, type PageProps } from '#web/page.ts';
import { asked } from '#web/query.ts';
import { readSort, sortRows } from '#web/sort.ts';
import { documentsWords } from '#words/ui/documents.ts';

export const loader = programmePage((given) => {
  const { opened, url, language } = given;
  const query = { kind: asked(url, 'loai'), issuer: asked(url, 'co-quan'), standing: asked(url, 'hieu-luc'), text: asked(url, 'tim') };
  const page = documentsPage(given, seeDocuments(opened, query));
  const sort = readSort(url, ['symbol', 'issuer', 'date']);
  const lines = sortRows(page.lines, sort, { symbol: (line) => line.symbol, issuer: (line) => line.issuer, date: (line) => line.day });
  return { ...page, lines, sort, query, head: `${documentsWords[language].title} · ${opened.programme.short}` };
});

export const meta = ({ loaderData }: { readonly loaderData?: { readonly head: string } }) => [{ title: loaderData?.head ?? 'Tiến Độ' }];

const Documents = ({ loaderData }: PageProps<typeof loader>) => {
  const words = useWords(documentsWords);
  const { lines, query, sort } = loaderData;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <FilterForm
        title={words.filters} all={words.all} apply={words.apply} clear={words.clear} kept={['sort']}
        fields={[
          { name: 'tim', title: words.text, value: query.text },
          { name: 'loai', title: words.kind, value: query.kind, options: loaderData.kinds },
          { name: 'co-quan', title: words.issuer, value: query.issuer, options: loaderData.issuers },
          { name: 'hieu-luc', title: words.standing, value: query.standing, options: loaderData.standings },
        ]}
      />
      {query.text === undefined && query.standing === undefined && <p className="tools"><Figure cell={loaderData.count} /></p>}
      {lines.length === 0 ? <p>{words.none}</p> : (
        <DataTable
          caption={words.title} quiet rows={lines} rowKey={(line) => line.id} sort={sort}
          columns={[
            { key: 'symbol', title: words.symbol, sorts: true, heads: true, cell: (line) => <SymbolCell line={line} /> },
            { key: 'issuer', title: words.issuer, sorts: true, cell: (line) => line.issuer ?? <StateTag mark="no-data">{words.notStated}</StateTag> },
            { key: 'date', title: words.date, sorts: true, align: 'end', cell: (line) => <Figure cell={line.date} absent="brief" /> },
            { key: 'subject', title: words.subject, cell: (line) => <SubjectCell line={line} /> },
            { key: 'standing', title: words.standing, cell: (line) => <StandingLine standing={line.standing} /> },
          ]}
        />
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
      <Link to={page(line.path)} className="symbol">{line.symbol === undefined ? <>{words.noSymbol}<span className="ds-sr-only">: <MixedText>{line.title}</MixedText></span></> : <RecordText>{line.symbol}</RecordText>}</Link>
      <span className="under small soft">{line.kind}</span>
    </>
  );
};

const SubjectCell = ({ line }: { readonly line: DocumentRow }) => {
  const { page } = useLinks();
  return (
    <>
      {line.fullSubject !== undefined && <RecordText>{line.fullSubject}</RecordText>}
      {line.relations.map((one) => <span key={`${one.type}/${one.id}`} className="under small soft">{one.type} <Link to={page(one.path)}><MixedText>{one.title}</MixedText></Link></span>)}
    </>
  );
};
