/** The first page, also of a workspace: the only programme there is, or a list to choose from. */
import { pathPart } from '#http/own-path.ts';
import { redirect } from 'react-router';
import { readProgrammes, type ListedProgramme } from '#app/read/programmes.ts';
import { RecordText } from '#web/parts/record-text.tsx';
import { Shell } from '#web/frame/shell.tsx';
import { useWords } from '#web/frame/frame.tsx';
import { page, type PageProps } from '#web/frame/page.ts';
import { shellWords } from '#words/ui/shell.ts';

export const loader = page(async ({ app, url, params }) => {
  const programmes = await readProgrammes(app, params['workspace']);
  const [only, second] = programmes;
  if (only && !second) throw redirect(`${pathOf(only)}${url.search}`);
  return programmes.map(({ workspace, programme }) => ({
    path: pathOf({ workspace, programme }),
    place: workspace.name,
    teaching: workspace.teaching,
    short: programme.short,
    title: programme.title,
  }));
});

const pathOf = ({ workspace, programme }: ListedProgramme): string =>
  `/${pathPart(workspace.id)}/${pathPart(programme.id)}`;

const Start = ({ loaderData }: PageProps<typeof loader>) => {
  const words = useWords(shellWords);
  return (
    <Shell>
      <h1>{loaderData.length === 0 ? words.empty : words.choose}</h1>
      <p className="page-lead">{loaderData.length === 0 ? words.emptyText : words.chooseText}</p>
      <ul className="programme-list">
        {loaderData.map((one) => (
          <li key={one.path}>
            <a href={one.path}>
              <RecordText>{one.short}</RecordText>
            </a>
            <span className="programme-list-place">
              <RecordText>{one.place}</RecordText>
            </span>
            <p>
              <RecordText>{one.title}</RecordText>
            </p>
            {one.teaching && <p className="small soft">{words.teaching}</p>}
          </li>
        ))}
      </ul>
    </Shell>
  );
};
export default Start;
