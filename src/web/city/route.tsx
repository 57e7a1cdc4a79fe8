/** The score sheet of a city under the law of the day; values can be tried without touching the records. */
import { orRefuse } from '#app/refusal.ts';
import { urbanClassAnswer } from '#core/query/urban-class.ts';
import { urbanQuestion } from '#core/query/urban-question.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { UrbanParts, UrbanFilter } from '#web/city/parts.tsx';
import { UrbanSheet } from '#web/city/sheet.tsx';
import { UrbanCriteria, UrbanRegimes, UrbanUnknowns, UrbanVerdict } from '#web/city/verdict.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { programmePage, type PageProps } from '#web/frame/page.ts';
import { urbanPage } from '#web/city/page.ts';
import { askedUrban } from '#web/city/question.ts';
import { urbanWords } from '#words/ui/urban-class.ts';

export const loader = programmePage((given) => {
  const { opened, url, language } = given;
  const question = urbanQuestion(opened, askedUrban(url));
  return {
    ...urbanPage(given, orRefuse(urbanClassAnswer(opened, question))),
    head: `${urbanWords[language].title} · ${opened.programme.short}`,
  };
}, true);

export { meta } from '#web/frame/head.ts';

const UrbanClass = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(urbanWords);
  const { page } = useLinks();
  return (
    <>
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <UrbanParts />
      <UrbanFilter seen={seen} />
      <UrbanVerdict seen={seen} />
      <UrbanCriteria seen={seen} />
      {seen.verdict && <UrbanUnknowns seen={seen} />}
      {seen.groups.length > 0 && (
        <TitledBlock title={words.standards} lead={words.standardsLead}>
          <p className="tools">
            <a href={page('do-thi.csv', { 'do-thi': seen.place.id, loai: seen.classId, luat: seen.pack.id })} download>
              {words.csv}
            </a>
          </p>
          <UrbanSheet seen={seen} />
        </TitledBlock>
      )}
      <UrbanRegimes others={seen.others} />
    </>
  );
};
export default UrbanClass;
