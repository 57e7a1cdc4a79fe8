/** The chart of a measure at one place, as a file to save. */
import { seriesOf } from '#core/query/measure-series.ts';
import { refuse } from '#app/refusal.ts';
import { chartFile, pictureFormat } from '#web/parts/chart-picture.ts';
import { programmeRead } from '#web/frame/page.ts';
import { asked } from '#web/forms/query.ts';
import { seriesChart } from '#web/parts/series-chart.ts';

export const loader = programmeRead(async (given) => {
  const { opened, url, language, params } = given;
  const format = pictureFormat(params['format']);
  const { chart, name } = await opened.ask(() => {
    const { view, programme } = opened;
    const id = params['measure'] ?? '';
    const measure = view.find('measure', id) ?? refuse('measure.unknown', { measure: id });
    const place = asked(url, 'dia-ban') ?? programme.place;
    const series = view.find('place', place) && seriesOf(view, measure, place);
    const found = series && series.points.length > 1 ? series : refuse('chart.unknown', { measure: measure.id, place });
    return { chart: seriesChart(given, found), name: `${measure.id}-${place}` };
  });
  return chartFile(language, opened, format, chart, name);
});
