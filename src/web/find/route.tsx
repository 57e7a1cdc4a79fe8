/** One search over all records of a workspace. */
import { FindView } from '#web/find/view.tsx';
import { findRecords } from '#app/read/find.ts';
import { SEARCHED_SUBJECTS } from '#core/query/searched.ts';
import { asked } from '#web/forms/query.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { findPage } from '#web/find/page.ts';
import { findWords } from '#words/ui/find.ts';

export const loader = programmeRead(async (given) => {
  const { app, opened, url, language } = given;
  const text = asked(url, 'tim');
  const only = SEARCHED_SUBJECTS.find((subject) => subject === asked(url, 'loai'));
  const answer = await findRecords(app, opened, { text: text ?? '' });
  const page = await opened.ask(() => findPage(given, url, answer, only));
  const { title } = findWords[language];
  return {
    ...page,
    only,
    text,
    head: `${text === undefined ? title : `${text} · ${title}`} · ${opened.programme.short}`,
  };
});

export { meta } from '#web/frame/head.ts';

const Find = ({ loaderData }: PageProps<typeof loader>) => <FindView seen={loaderData} />;
export default Find;
