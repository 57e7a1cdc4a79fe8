/** Several cities under one law: a table, and a map by verdict. */
import { orRefuse } from '#app/refusal.ts';
import { Form, Link, useActionData, useLocation } from 'react-router';
import { scoreUpload } from '#app/read/score-upload.ts';
import { citiesAnswer } from '#core/query/cities.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { programmeAction, type Refused } from '#web/frame/action.ts';
import { DataTable } from '#web/parts/data-table.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { Choice, LawLine, Points, UrbanParts, VerdictTag } from '#web/city/parts.tsx';
import { UploadForm, Uploaded } from '#web/city/many/upload-view.tsx';
import { VerdictMap } from '#web/city/many/verdict-map.tsx';
import { useFrame, useLinks, useWords } from '#web/frame/frame.tsx';
import { programmePage, type PageProps } from '#web/frame/page.ts';
import { asked } from '#web/forms/query.ts';
import { citiesPage, uploadPage, type UploadPage } from '#web/city/many/page.ts';
import { uploadIn } from '#web/forms/upload.ts';
import { urbanWords } from '#words/ui/urban-class.ts';

export const loader = programmePage((given) => {
  const { opened, url, language } = given;
  return {
    ...citiesPage(given, orRefuse(citiesAnswer(opened, { pack: asked(url, 'luat'), classId: asked(url, 'loai') }))),
    head: `${urbanWords[language].cities} · ${opened.programme.short}`,
  };
});

export const action = programmeAction(async (submitted) => {
  const upload = await uploadIn(submitted);
  return {
    scored: await submitted.opened.ask(() => uploadPage(submitted.language, scoreUpload(submitted.opened, upload))),
  };
});

export { meta } from '#web/frame/head.ts';

const Cities = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(urbanWords);
  const { page } = useLinks();
  const { pathname } = useLocation();
  const { asOf } = useFrame();
  const sent = useActionData<{ readonly scored: UploadPage } | Refused>();
  return (
    <>
      <h1>{words.cities}</h1>
      <p className="page-lead">{words.citiesLead}</p>
      <UrbanParts />
      <Form className="filters" method="get" action={pathname} aria-label={words.question}>
        {asOf?.reason === 'asked' && <input type="hidden" name="asOf" value={asOf.day} />}
        <Choice name="loai" title={words.classWanted} value={seen.classId} options={seen.options.classes} />
        <Choice name="luat" title={words.law} value={seen.packId} options={seen.options.packs} />
        <div className="filters-end">
          <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
            {words.show}
          </button>
        </div>
      </Form>
      {seen.rows.length > 0 && <LawLine status={seen.lawStatus} />}
      {seen.rows.length === 0 ? (
        <p>{words.citiesNone}</p>
      ) : (
        <DataTable
          caption={words.cities}
          quiet
          rows={seen.rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'place',
              title: words.place,
              heads: true,
              cell: (row) => (
                <Link to={page('do-thi', { 'do-thi': row.id, loai: seen.classId, luat: seen.packId })}>
                  <RecordText>{row.name}</RecordText>
                </Link>
              ),
            },
            {
              key: 'points',
              title: words.total,
              align: 'end',
              cell: (row) => (row.points ? <Points points={row.points} /> : words.noNumbers),
            },
            {
              key: 'verdict',
              title: words.verdict,
              cell: (row) => row.verdict && <VerdictTag verdict={row.verdict} />,
            },
            { key: 'unknown', title: words.citiesUnknown, align: 'end', cell: (row) => row.unknowns },
          ]}
        />
      )}
      <TitledBlock title={words.citiesMap}>
        {seen.map ? (
          <VerdictMap
            map={seen.map}
            link={(id) => page('do-thi', { 'do-thi': id, loai: seen.classId, luat: seen.packId })}
          />
        ) : (
          <p className="soft">{words.citiesMapNone}</p>
        )}
      </TitledBlock>
      <div id="bang">
        {sent && 'scored' in sent && <Uploaded seen={sent.scored} />}
        <UploadForm seen={seen} refused={sent && 'refused' in sent ? sent.refused : undefined} />
      </div>
    </>
  );
};
export default Cities;
