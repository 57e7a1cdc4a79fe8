/** One document with its chain and everything that stands on it. */
import { orRefuse } from '#app/refusal.ts';
import { documentAnswer } from '#core/query/document.ts';
import { RecordLinks } from '#web/record/record-links.tsx';
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { DocumentChain, DocumentFacts, DocumentFalls, DocumentStands, DocumentTells } from '#web/document/view.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { documentPage } from '#web/document/page.ts';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { programmePage, type PageProps } from '#web/frame/page.ts';
import { documentsWords } from '#words/ui/documents.ts';

export const loader = programmePage((given) =>
  documentPage(given, orRefuse(documentAnswer(given.opened, given.params['document'] ?? ''))),
);

export const meta = ({ loaderData }: { readonly loaderData?: PageProps<typeof loader>['loaderData'] }) => [
  { title: loaderData ? `${loaderData.title} · Tiến Độ` : 'Tiến Độ' },
];

const Document = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(documentsWords);
  const { page } = useLinks();
  return (
    <>
      <Breadcrumb crumbs={[{ title: words.title, to: page('van-ban') }, { title: seen.symbol ?? seen.title }]} />
      <h1>
        <MixedText>{seen.title}</MixedText>
      </h1>
      {seen.subject !== undefined && (
        <p className="page-lead">
          <RecordText>{seen.subject}</RecordText>
        </p>
      )}
      <RecordLinks subject="document" id={seen.id} />
      <DocumentFacts seen={seen} />
      <DocumentChain seen={seen} />
      <DocumentStands seen={seen} />
      <DocumentFalls seen={seen} />
      <DocumentTells tells={seen.tells} />
    </>
  );
};
export default Document;
