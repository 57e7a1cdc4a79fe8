/** Two days of a programme side by side: by facts or by the journal. */
import { CompareView } from '#web/compare/view.tsx';
import { compareFigures } from '#app/read/compare/figures.ts';
import { countChanges, readChanges } from '#app/read/compare/records.ts';
import { readSides, type CompareQuestion } from '#app/read/compare/sides.ts';
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { Refusal } from '#app/refusal.ts';
import { shippedProcedures } from '#app/shipped.ts';
import type { JournalSubject } from '#core/subjects/subjects.ts';
import { askedComparison } from '#web/compare/question.ts';
import { comparePage, type Compared } from '#web/compare/page.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { turnOf } from '#web/parts/turn-pages.ts';
import { tellProblem } from '#http/faults.ts';
import { compareWords } from '#words/ui/compare.ts';
import type { Telling } from '#words/record-words.ts';

const RECORDS = 30;

export const loader = programmeRead(async ({ app, opened, url, language }) => {
  const asked = askedComparison(url, opened.asOf.day);
  const words = compareWords[language];
  const wrong = asked.misread.map((text) => words.noPoint(text));
  const frame = { asked, head: `${words.title} · ${opened.programme.short}` };
  if (!asked.question) return { ...frame, wrong };
  try {
    const compared = await compareAll(app, opened, asked.question, url, asked.subject);
    const law = await shippedProcedures();
    const { view, ask } = compared.sides.after;
    const telling: Telling = { language, view, units: opened.units, law };
    return { ...frame, wrong, seen: await ask(() => comparePage(telling, opened.workspace.id, url, compared)) };
  } catch (error) {
    // What was typed stays in its form.
    if (!(error instanceof Refusal)) throw error;
    return { ...frame, wrong: error.problems.map((problem) => tellProblem(problem, language)) };
  }
});

const compareAll = async (
  app: Application,
  opened: OpenedProgramme,
  question: CompareQuestion,
  url: URL,
  subject: JournalSubject | undefined,
): Promise<Compared> => {
  const [workspace, programme] = [opened.workspace.id, opened.programme.id];
  const sides = await readSides(app, opened, question);
  const [figures, counts] = await Promise.all([
    compareFigures(app, workspace, programme, sides),
    countChanges(app, workspace, programme, sides),
  ]);
  const total = counts
    .filter((one) => subject === undefined || one.subject === subject)
    .reduce((sum, { added, changed, closed }) => sum + added + changed + closed, 0);
  const turn = turnOf(url, total, RECORDS);
  const changes = await readChanges(app, workspace, programme, sides, {
    subject,
    offset: (turn?.from ?? 1) - 1,
    limit: RECORDS,
  });
  return { sides, figures, counts, changes, ...(turn && { turn }) };
};

export { meta } from '#web/frame/head.ts';

const Compare = ({ loaderData }: PageProps<typeof loader>) => <CompareView given={loaderData} />;
export default Compare;
