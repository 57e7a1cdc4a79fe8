/** A record that was recorded wrongly, or one within which something has changed. */
import { Link } from 'react-router';
import { refuse } from '#app/refusal.ts';
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { programmeAction } from '#web/frame/action.ts';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { openEntry, takeEntry } from '#web/record/entry.ts';
import { EntryView } from '#web/record/entry-view.tsx';
import { developPath, developsWithin, listPath, recordPagePath, subjectAt } from '#web/record/subjects.ts';
import type { Purpose } from '#app/write/write-entry.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { label } from '#words/labels.ts';
import { recordWords } from '#words/ui/records.ts';
import { MixedText } from '#web/parts/record-text.tsx';

/** "…/sua" corrects, "…/dien-bien" tells what has changed. */
const aboutOf = (params: Readonly<Record<string, string | undefined>>, url: URL) => {
  const subject = subjectAt(params['kind']) ?? refuse('record.no-kind', { text: params['kind'] ?? '' });
  const isDevelopment = url.pathname.endsWith('/dien-bien');
  if (isDevelopment && !developsWithin(subject)) refuse('record.no-kind', { text: url.pathname });
  const purpose: Purpose = isDevelopment ? 'develop' : 'correct';
  return { subject, id: params['id'] ?? '', purpose };
};

export const loader = programmeRead(async (given) => {
  const { url, language, params, opened } = given;
  const about = aboutOf(params, url);
  const opening = await openEntry(given, about);
  const words = recordWords[language];
  const title = about.purpose === 'correct' ? words.correctTitle(opening.name) : words.developTitle(opening.name);
  const develop = about.purpose === 'correct' ? developPath(about.subject, about.id) : undefined;
  return {
    ...opening,
    ...about,
    kind: upperFirst(label(language, 'subject', about.subject)),
    title,
    ...(develop !== undefined && { develop }),
    head: `${title} · ${opened.programme.short}`,
  };
});

export const action = programmeAction((submitted) => takeEntry(submitted, aboutOf(submitted.params, submitted.url)));

export { meta } from '#web/frame/head.ts';

const ChangeRecord = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(recordWords);
  const { page } = useLinks();
  const back = page(recordPagePath(seen.subject, seen.id));
  const isCorrection = seen.purpose === 'correct';
  return (
    <div className="form-page">
      <Breadcrumb
        crumbs={[
          { title: words.title, to: page('ho-so') },
          { title: seen.kind, to: page(listPath(seen.subject)) },
          { title: seen.name, to: back },
          { title: isCorrection ? words.correct : words.develop },
        ]}
      />
      <h1>
        <MixedText>{seen.title}</MixedText>
      </h1>
      <p className="page-lead">{isCorrection ? words.correctLead : words.developLead}</p>
      {seen.develop !== undefined && (
        <p className="page-lead">
          {words.correctOrDevelop} <Link to={page(seen.develop)}>{words.developLink}</Link>.
        </p>
      )}
      <EntryView
        form={seen.form}
        signedIn={seen.signedIn}
        writes={seen.writes}
        asksReason={isCorrection}
        more={false}
        back={back}
      />
    </div>
  );
};
export default ChangeRecord;
