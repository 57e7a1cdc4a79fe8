/** The score sheet of a city under the law of the day; values can be tried without touching the records. */
import { seeUrbanClass } from '#app/urban-class/see-urban-class.ts';
import { groupedBy } from '#core/record/view.ts';
import { Block } from '#web/components/block.tsx';
import { UrbanParts, UrbanQuestion } from '#web/components/urban-parts.tsx';
import { UrbanSheet } from '#web/components/urban-sheet.tsx';
import { UrbanCriteria, UrbanRegimes, UrbanUnknowns, UrbanVerdict } from '#web/components/urban-verdict.tsx';
import { useLinks, useWords } from '#web/frame.tsx';
import { programmePage, type PageProps } from '#web/page.ts';
import { asked } from '#web/query.ts';
import { recordedText, urbanPage } from '#web/urban-page.ts';
import { askedUrban } from '#web/urban-query.ts';
import { urbanWords } from '#words/ui/urban-class.ts';

export const loader = programmePage((given) => {
  const { opened, url, language } = given;
  const place = asked(url, 'do-thi') ?? opened.programme.place;
  const records = groupedBy(opened.view, 'input', 'place', (one) => one.place).get(place) ?? [];
  const question = askedUrban(url, (standard) =>
    recordedText(
      given,
      records.find((one) => one.standard === standard),
    ),
  );
  return {
    ...urbanPage(given, seeUrbanClass(opened, question)),
    head: `${urbanWords[language].title} · ${opened.programme.short}`,
  };
});

export { meta } from '#web/head.ts';

const UrbanClass = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(urbanWords);
  const { page } = useLinks();
  return (
    <>
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <UrbanParts />
      <UrbanQuestion seen={seen} />
      <UrbanVerdict seen={seen} />
      <UrbanCriteria seen={seen} />
      {seen.verdict && <UrbanUnknowns seen={seen} />}
      {seen.groups.length > 0 && (
        <Block title={words.standards} lead={words.standardsLead}>
          <p className="tools">
            <a href={page('do-thi.csv', { 'do-thi': seen.place.id, loai: seen.classId, luat: seen.pack.id })} download>
              {words.csv}
            </a>
          </p>
          <UrbanSheet seen={seen} />
        </Block>
      )}
      <UrbanRegimes others={seen.others} />
    </>
  );
};
export default UrbanClass;
