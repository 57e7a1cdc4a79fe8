/** GET: the table to fill in. POST: a filled table, scored. Both for a spreadsheet. */
import { orRefuse } from '#app/refusal.ts';
import type { ActionFunctionArgs } from 'react-router';
import { scoreUpload } from '#app/read/score-upload.ts';
import { citiesAnswer } from '#core/query/cities.ts';
import { scoredCsv, citiesTemplate } from '#app/read/tables/cities-csv.ts';
import { csvFile } from '#web/frame/csv-file.ts';
import { programmeAction } from '#web/frame/action.ts';
import { plainAnswer } from '#web/frame/plain-answer.ts';
import { programmePage } from '#web/frame/page.ts';
import { asked } from '#web/forms/query.ts';
import { recordedOf } from '#web/city/many/page.ts';
import { uploadIn } from '#web/forms/upload.ts';

export const loader = programmePage((given) => {
  const seen = orRefuse(
    citiesAnswer(given.opened, { pack: asked(given.url, 'luat'), classId: asked(given.url, 'loai') }),
  );
  return csvFile(citiesTemplate(seen, recordedOf(given, seen)), `do-thi-${seen.pack.id}-${seen.urbanClass.id}.csv`);
});

const scored = programmeAction(async (submitted) => {
  const upload = await uploadIn(submitted);
  const seen = await submitted.opened.ask(() => scoreUpload(submitted.opened, upload));
  return csvFile(scoredCsv(seen, submitted.language), 'ket-qua-do-thi.csv');
});

/** What is wrong stands in plain lines: there is no page to show it beside. */
export const action = async (given: ActionFunctionArgs): Promise<Response> => {
  const type = 'text/plain; charset=utf-8';
  return plainAnswer(
    await scored(given),
    ({ refused }, status) => new Response(`${refused.join('\n')}\n`, { status, headers: { 'content-type': type } }),
  );
};
