/** The chart of one kind of money by year, as a file to save. */
import { refuse } from '#app/refusal.ts';
import { resourcesAnswer } from '#core/query/resources.ts';
import { chartFile, pictureFormat } from '#web/parts/chart-picture.ts';
import { programmeRead } from '#web/frame/page.ts';
import { capitalPage } from '#web/resource/page.ts';
import { askedResources } from '#web/resource/question.ts';

export const loader = programmeRead(async (given) => {
  const { opened, url, language, params } = given;
  const format = pictureFormat(params['format']);
  const kind = url.searchParams.get('loai') ?? '';
  const chart = await opened.ask(() => {
    const { question } = askedResources(opened, url);
    return (
      capitalPage(given, resourcesAnswer(opened, question))?.find((one) => one.kind === kind)?.chart ??
      refuse('chart.unknown', { measure: kind, place: '' })
    );
  });
  return chartFile(language, opened, format, chart, `nguon-luc-${kind}`);
});
